/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sessionrecorder.h"

#include "smtp/smtptrouble.h"

#include <QTest>

using namespace odziv;

class TestSmtpTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsPushbacks_data();
    void knowsPushbacks();
    void classifies_data();
    void classifies();
    void neverBurnsAMessageForTheServer();
    void knowsWhatABreakMeans();
};

namespace {

using Outcome = DeliveryStatus::Outcome;
using Scope = DeliveryStatus::Scope;
using Stage = SmtpTrouble::Stage;

constexpr Stage stages[]
    = {Stage::Greeting,  Stage::Hello, Stage::StartTls, Stage::Authentication, Stage::Idle, Stage::Mail,
       Stage::Recipient, Stage::Data,  Stage::Content,  Stage::FinalReply,     Stage::Reset};

SmtpReply replyOf(const QByteArray &line)
{
    SmtpReply reply;
    reply.code = line.left(3).toInt();
    reply.lines << line.mid(4);
    return reply;
}

} // namespace

void TestSmtpTrouble::classifies_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<QString>("status");
    const auto row = [](const char *place, Stage stage, const QByteArray &reply, const char *status) {
        QTest::addRow("%s: %s", place, reply.constData())
            << static_cast<int>(stage) << reply << QString::fromUtf8(status);
    };
    row("greeting", Stage::Greeting, "554 no", "rejected server 554");
    row("greeting", Stage::Greeting, "450 no", "deferred session 450");
    row("greeting", Stage::Greeting, "421 no", "deferred session 421");
    row("hello", Stage::Hello, "550 5.7.1 no", "rejected server 550 5.7.1");
    row("hello", Stage::Hello, "451 no", "deferred session 451");
    row("starttls", Stage::StartTls, "454 4.7.0 no", "deferred server 454 4.7.0");
    row("starttls", Stage::StartTls, "501 no", "rejected server 501");
    row("starttls", Stage::StartTls, "421 no", "deferred session 421");
    row("login", Stage::Authentication, "535 5.7.8 no", "rejected server 535 5.7.8");
    row("login", Stage::Authentication, "454 4.7.0 no", "deferred server 454 4.7.0");
    row("login", Stage::Authentication, "503 no", "rejected server 503");
    row("login", Stage::Authentication, "421 4.7.8 no", "deferred session 421 4.7.8");
    row("idle", Stage::Idle, "421 bye", "deferred session 421");
    row("idle", Stage::Idle, "550 what", "deferred session 550");
    row("mail", Stage::Mail, "550 5.1.0 no", "rejected server 550 5.1.0");
    row("mail", Stage::Mail, "451 no", "deferred session 451");
    row("mail", Stage::Mail, "452 4.3.4 no", "deferred message 452 4.3.4");
    row("mail", Stage::Mail, "552 no", "rejected message 552");
    row("mail", Stage::Mail, "552 5.2.2 no", "rejected server 552 5.2.2");
    row("mail", Stage::Mail, "503 no", "deferred session 503");
    row("mail", Stage::Mail, "530 5.7.0 no", "rejected server 530 5.7.0");
    row("mail", Stage::Mail, "550 5.7.11 no", "rejected server 550 5.7.11");
    row("rcpt", Stage::Recipient, "550 5.1.1 no", "rejected recipient 550 5.1.1");
    row("rcpt", Stage::Recipient, "450 no", "deferred recipient 450");
    row("rcpt", Stage::Recipient, "452 4.5.3 no", "deferred session 452 4.5.3");
    row("rcpt", Stage::Recipient, "552 5.5.3 no", "rejected recipient 552 5.5.3");
    row("rcpt", Stage::Recipient, "552 5.3.4 no", "rejected message 552 5.3.4");
    row("rcpt", Stage::Recipient, "421 4.7.8 no", "deferred session 421 4.7.8");
    row("rcpt", Stage::Recipient, "354 what", "deferred session 354");
    row("data", Stage::Data, "554 no", "rejected message 554");
    row("data", Stage::Data, "550 5.1.1 no", "rejected recipient 550 5.1.1");
    row("data", Stage::Data, "451 no", "deferred message 451");
    row("data", Stage::Data, "503 no", "deferred session 503");
    row("data", Stage::Data, "250 what", "deferred session 250");
    row("content", Stage::Content, "552 no", "deferred session 552");
    row("final", Stage::FinalReply, "250 ok", "accepted recipient 250");
    row("final", Stage::FinalReply, "299 ok", "accepted recipient 299");
    row("final", Stage::FinalReply, "354 what", "in-doubt session 354");
    row("final", Stage::FinalReply, "421 no", "deferred session 421");
    row("final", Stage::FinalReply, "452 no", "deferred message 452");
    row("final", Stage::FinalReply, "450 4.2.2 no", "deferred recipient 450 4.2.2");
    row("final", Stage::FinalReply, "554 5.7.1 no", "rejected message 554 5.7.1");
    row("final", Stage::FinalReply, "550 5.1.1 no", "rejected recipient 550 5.1.1");
    row("final", Stage::FinalReply, "503 no", "rejected message 503");
    row("reset", Stage::Reset, "500 what", "deferred session 500");
}

void TestSmtpTrouble::classifies()
{
    QFETCH(int, stage);
    QFETCH(QByteArray, reply);
    const auto status = SmtpTrouble::fromReply(replyOf(reply), static_cast<Stage>(stage));
    QTEST(describe(status), "status");
    QCOMPARE(status.reply, QString::fromUtf8(reply));
}

/// Rules that hold for every code at every stage, also for those that no server has ever sent.
void TestSmtpTrouble::neverBurnsAMessageForTheServer()
{
    for (const Stage stage : stages) {
        for (int code = 200; code < 600; ++code) {
            for (const QByteArray detail : {"", "1.1", "2.2", "3.4", "5.3", "7.0", "7.1", "7.8"}) {
                const QByteArray enhanced
                    = detail.isEmpty() ? QByteArray("x") : QByteArray::number(code / 100) + '.' + detail;
                const auto status = SmtpTrouble::fromReply(replyOf(QByteArray::number(code) + ' ' + enhanced), stage);
                const auto own = SmtpTrouble::deferredBy(status);
                const bool aboutMessage = status.scope == Scope::Recipient || status.scope == Scope::Message;
                const QByteArray place
                    = QByteArray::number(code) + ' ' + enhanced + " at " + QByteArray::number(int(stage));
                if (stage != Stage::FinalReply) {
                    QVERIFY2(status.outcome != Outcome::Accepted && status.outcome != Outcome::InDoubt,
                             place.constData());
                } else {
                    QVERIFY2((status.outcome == Outcome::Accepted) == (code < 300), place.constData());
                    QVERIFY2((status.outcome == Outcome::InDoubt) == (code >= 300 && code < 400), place.constData());
                }
                if (status.outcome == Outcome::Rejected)
                    QVERIFY2(code >= 500 && status.scope != Scope::Session, place.constData());
                if (!aboutMessage)
                    QVERIFY2(own.outcome == Outcome::Deferred, place.constData());
                else
                    QVERIFY2(stage == Stage::Mail || stage == Stage::Recipient || stage == Stage::Data
                                 || stage == Stage::FinalReply,
                             place.constData());
                if (code == 421)
                    QVERIFY2(status.scope == Scope::Session, place.constData());
            }
        }
    }
}

void TestSmtpTrouble::knowsWhatABreakMeans()
{
    for (const Stage stage : stages) {
        const auto status = SmtpTrouble::broken(stage, QStringLiteral("gone"));
        QCOMPARE(describe(status), stage == Stage::FinalReply ? QStringLiteral("in-doubt session 0")
                                                              : QStringLiteral("deferred session 0"));
        QCOMPARE(status.reply, QStringLiteral("gone"));
    }
    QCOMPARE(describe(SmtpTrouble::unreachable({})), QStringLiteral("deferred server 0"));
    QCOMPARE(describe(SmtpTrouble::unusable({})), QStringLiteral("rejected server 0"));
    QCOMPARE(describe(SmtpTrouble::unsendable(Scope::Recipient, {})), QStringLiteral("rejected recipient 0"));
    QCOMPARE(describe(SmtpTrouble::ended()), QStringLiteral("accepted session 0"));
    QCOMPARE(describe(SmtpTrouble::deferredBy(SmtpTrouble::unusable({}))), QStringLiteral("deferred server 0"));
    QCOMPARE(describe(SmtpTrouble::deferredBy(SmtpTrouble::ended())), QStringLiteral("deferred session 0"));
}

void TestSmtpTrouble::knowsPushbacks_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("pushback");
    QTest::newRow("421") << 421 << QByteArray("4.3.2 too many connections") << true;
    QTest::newRow("451") << 451 << QByteArray("local error") << true;
    QTest::newRow("452") << 452 << QByteArray("4.3.1 full") << true;
    QTest::newRow("policy") << 450 << QByteArray("4.7.1 too fast") << true;
    QTest::newRow("greylisted") << 451 << QByteArray("4.7.1 Greylisted, come back") << false;
    QTest::newRow("mailbox") << 450 << QByteArray("4.2.0 busy") << false;
    QTest::newRow("for good") << 550 << QByteArray("5.7.1 no") << false;
}

void TestSmtpTrouble::knowsPushbacks()
{
    QFETCH(int, code);
    QFETCH(QByteArray, text);
    QFETCH(bool, pushback);
    const auto status = SmtpTrouble::fromReply({code, {text}}, SmtpTrouble::Stage::Recipient);
    QCOMPARE(SmtpTrouble::isPushback(status), pushback);
}

QTEST_GUILESS_MAIN(TestSmtpTrouble)
#include "tst_smtptrouble.moc"
