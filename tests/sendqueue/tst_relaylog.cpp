/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendqueue/relaylog.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

class TestRelayLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfAMessage_data();
    void tellsWhatBecameOfAMessage();
    void aQueueIdIsUsedAgain();
    void whoMayHaveItCountsAsHavingIt();
    void refusesWhatIsNoMailLog();
};

namespace {

using Kind = RelayVerdict::Kind;

const QByteArray wanted("one@odziv.example");

RelayVerdict verdictOf(const QByteArray &lines)
{
    RelayLog log({wanted, QByteArray("two@odziv.example")});
    for (const QByteArray &line : lines.split('\n'))
        log.addLine(line);
    return log.verdict(wanted);
}

} // namespace

void TestRelayLog::tellsWhatBecameOfAMessage_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("queueId");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QByteArray &lines, Kind kind, const char *id, const char *words) {
        QTest::newRow(name) << lines << static_cast<int>(kind) << QString::fromLatin1(id) << QString::fromLatin1(words);
    };
    const QByteArray cleanup = "Nov 28 14:00:01 relay postfix/cleanup[311]: 4F2A1C0D: message-id=<one@odziv.example>\n";
    const QByteArray queued = "Nov 28 14:00:01 relay postfix/qmgr[99]: 4F2A1C0D: from=<k@odziv.example>, size=5120,"
                              " nrcpt=1 (queue active)\n";
    row("nothing is said", "Nov 28 14:00:01 relay postfix/smtpd[310]: connect from odziv.example[192.0.2.1]\n",
        Kind::Unknown, "", "");
    row("the end never came", cleanup, Kind::Unknown, "", "");
    row("it waits", cleanup + queued, Kind::Taken, "4F2A1C0D", "from=<k@odziv.example>");
    row("delivered",
        cleanup + queued
            + "Nov 28 14:00:02 relay postfix/smtp[312]: 4F2A1C0D: to=<a1@example.test>, "
              "relay=mx.example.test[192.0.2.9]:25,"
              " delay=0.4, delays=0/0/0.2/0.2, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 77)\n",
        Kind::Delivered, "4F2A1C0D", "sent (250 2.0.0 Ok: queued as 77)");
    row("deferred",
        cleanup + queued
            + "Nov 28 14:00:02 relay postfix/smtp[312]: 4F2A1C0D: to=<a1@example.test>, relay=none, dsn=4.4.1,"
              " status=deferred (connect timed out)\n",
        Kind::Taken, "4F2A1C0D", "deferred (connect timed out)");
    row("bounced",
        cleanup + queued
            + "Nov 28 14:00:02 relay postfix/smtp[312]: 4F2A1C0D: to=<a1@example.test>, dsn=5.1.1, status=bounced"
              " (550 no such user)\n",
        Kind::Refused, "4F2A1C0D", "bounced (550 no such user)");
    row("deferred, then delivered",
        cleanup + queued + "Nov 28 14:00:02 relay postfix/smtp[312]: 4F2A1C0D: to=<a@b>, status=deferred (later)\n"
            + "Nov 28 15:00:02 relay postfix/smtp[312]: 4F2A1C0D: to=<a@b>, status=sent (250 ok)\n",
        Kind::Delivered, "4F2A1C0D", "sent (250 ok)");
    row("a filter refuses it",
        cleanup
            + "Nov 28 14:00:01 relay postfix/cleanup[311]: 4F2A1C0D: milter-reject: END-OF-MESSAGE from x[192.0.2.1]:"
              " 5.7.1 Spam message rejected; from=<k@odziv.example> to=<a1@example.test>\n",
        Kind::Refused, "4F2A1C0D", "Spam message rejected");
    row("a filter puts it off",
        cleanup
            + "Nov 28 14:00:01 relay postfix/cleanup[311]: 4F2A1C0D: milter-reject: END-OF-MESSAGE from x[192.0.2.1]:"
              " 4.7.1 Try again later; from=<k@odziv.example> to=<a1@example.test>\n",
        Kind::NotTaken, "4F2A1C0D", "Try again later");
    row("new time stamps, long ids, several instances",
        "2026-11-28T14:00:01.123456+01:00 relay postfix-out/cleanup[311]: 4Sg1Xb2h8Qz9rD: "
        "message-id=<one@odziv.example>\n"
        "2026-11-28T14:00:01.223456+01:00 relay postfix-out/smtp[312]: 4Sg1Xb2h8Qz9rD: to=<a@b>, status=sent (250 "
        "ok)\n",
        Kind::Delivered, "4Sg1Xb2h8Qz9rD", "sent (250 ok)");
    row("Exim took it",
        "2026-11-28 14:00:01 1tGxyz-0000A1-2B <= k@odziv.example H=odziv.example [192.0.2.1] P=esmtps S=5120"
        " id=one@odziv.example\n",
        Kind::Taken, "1tGxyz-0000A1-2B", "id=one@odziv.example");
    row("Exim delivered it",
        "2026-11-28 14:00:01 1tGxyz-0000A1-2B <= k@odziv.example P=esmtps S=5120 id=one@odziv.example\n"
        "2026-11-28 14:00:02 1tGxyz-0000A1-2B => a1@example.test R=dnslookup T=remote_smtp C=\"250 ok\"\n"
        "2026-11-28 14:00:02 1tGxyz-0000A1-2B Completed\n",
        Kind::Delivered, "1tGxyz-0000A1-2B", "250 ok");
    row("Exim, long ids, returned",
        "2026-11-28 14:00:01 [812] 1tGxyz-00000000A1b-2BcD <= k@odziv.example P=esmtps id=one@odziv.example\n"
        "2026-11-28 14:00:02 [813] 1tGxyz-00000000A1b-2BcD ** a1@example.test R=dnslookup: 550 no such user\n",
        Kind::Refused, "1tGxyz-00000000A1b-2BcD", "550 no such user");
}

void TestRelayLog::tellsWhatBecameOfAMessage()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, kind);
    QFETCH(QString, queueId);
    QFETCH(QString, words);
    const RelayVerdict verdict = verdictOf(lines);
    QCOMPARE(static_cast<int>(verdict.kind), kind);
    QCOMPARE(verdict.queueId, queueId);
    QVERIFY2(verdict.words.contains(words), qPrintable(verdict.words));
}

void TestRelayLog::aQueueIdIsUsedAgain()
{
    const RelayVerdict verdict
        = verdictOf("Nov 28 14:00:01 relay postfix/cleanup[311]: 4F2A1: message-id=<one@odziv.example>\n"
                    "Nov 28 14:00:02 relay postfix/qmgr[99]: 4F2A1: from=<k@b>, size=1, nrcpt=1 (queue active)\n"
                    "Nov 28 14:10:01 relay postfix/cleanup[311]: 4F2A1: message-id=<somebody@else.example>\n"
                    "Nov 28 14:10:02 relay postfix/smtp[312]: 4F2A1: to=<a@b>, status=bounced (550 no)\n");
    QCOMPARE(verdict.kind, Kind::Taken);
}

void TestRelayLog::whoMayHaveItCountsAsHavingIt()
{
    const RelayVerdict verdict
        = verdictOf("Nov 28 14:00:01 relay postfix/cleanup[311]: 4F2A1: message-id=<one@odziv.example>\n"
                    "Nov 28 14:00:02 relay postfix/smtp[312]: 4F2A1: to=<a@b>, status=sent (250 ok)\n"
                    "Nov 28 14:00:03 relay postfix/smtp[312]: 4F2A1: to=<c@b>, status=bounced (550 no)\n");
    QCOMPARE(verdict.kind, Kind::Delivered);
}

void TestRelayLog::refusesWhatIsNoMailLog()
{
    const QTemporaryDir folder;
    RelayLog log({wanted});
    const auto missing = log.read(folder.filePath(QStringLiteral("none.log")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QFile file(folder.filePath(QStringLiteral("other.log")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Nov 28 14:00:01 relay kernel: hello\nnothing at all\n");
    file.close();
    const auto other = log.read(file.fileName());
    QVERIFY(!other);
    QCOMPARE(other.error().code, ErrorCode::InvalidInput);
    QVERIFY2(other.error().text.contains(QStringLiteral("2 lines")), qPrintable(other.error().text));
}

QTEST_GUILESS_MAIN(TestRelayLog)
#include "tst_relaylog.moc"
