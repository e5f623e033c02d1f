/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sessionrecorder.h"
#include "smtp/smtpcatcher.h"
#include "support/unpackedmailserver.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

using namespace odziv;

/// The session against servers that we did not write, and that are not Postfix: Exim, whose replies carry no enhanced
/// codes, and OpenSMTPD, which bears no pipelining. What they take they hand on to the catcher, where it is counted.
class TestOtherMailServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversEachOnce_data();
    void deliversEachOnce();
    void refusesARecipient_data();
    void refusesARecipient();

private:
    static void addServers();
    SmtpServer settings(int depth) const;

    std::unique_ptr<UnpackedMailServer> m_server;
};

namespace {

constexpr int perConnection = 25;

QByteArray messageOf(int number)
{
    return "From: office@odziv.example\r\nTo: ana@kupci.example\r\nSubject: N" + QByteArray::number(number)
           + "\r\nMessage-ID: <" + QByteArray::number(number) + "@odziv.example>\r\n\r\nDragi\r\n.tacka\r\n..\r\n"
           + QByteArray(3000, 'x').insert(900, "\r\n").insert(1800, "\r\n").insert(2700, "\r\n") + "\r\n";
}

/// How often each number arrived.
QHash<int, int> caught(const QString &folder)
{
    QHash<int, int> numbers;
    const QDir messages(folder);
    for (const QString &name : messages.entryList({QStringLiteral("*.eml")})) {
        QFile file(messages.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        const qsizetype at = text.indexOf("Subject: N") + 10;
        ++numbers[text.mid(at, text.indexOf('\n', at) - at).trimmed().toInt()];
    }
    return numbers;
}

} // namespace

void TestOtherMailServers::addServers()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("depth");
    for (const int depth : {1, 16}) {
        QTest::addRow("Exim, %d unanswered", depth) << static_cast<int>(UnpackedMailServer::Kind::Exim) << depth;
        QTest::addRow("OpenSMTPD, %d unanswered", depth)
            << static_cast<int>(UnpackedMailServer::Kind::OpenSmtpd) << depth;
    }
}

SmtpServer TestOtherMailServers::settings(int depth) const
{
    SmtpServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = m_server->port();
    server.security = SmtpServer::Security::None;
    server.depth = depth;
    server.helloName = QStringLiteral("desk.odziv.example");
    return server;
}

void TestOtherMailServers::deliversEachOnce_data()
{
    addServers();
}

void TestOtherMailServers::deliversEachOnce()
{
    QFETCH(int, kind);
    QFETCH(int, depth);
    const QTemporaryDir folder;
    SmtpCatcher catcher({0, folder.path(), false});
    QVERIFY(catcher.listen());
    m_server = std::make_unique<UnpackedMailServer>(static_cast<UnpackedMailServer::Kind>(kind));
    if (!m_server->start(catcher.port())) {
        if (m_server->isMissing())
            QSKIP(qPrintable(m_server->problem()));
        QFAIL(qPrintable(m_server->problem()));
    }
    constexpr int connections = 3;
    const auto dialect = std::make_shared<SmtpDialect>();
    std::vector<std::unique_ptr<SessionRecorder>> recorders;
    for (int i = 0; i < connections; ++i) {
        QList<OutgoingMessage> messages;
        for (int n = 1; n <= perConnection; ++n) {
            const int number = i * perConnection + n;
            messages << OutgoingMessage{number, "office@odziv.example", "ana@kupci.example", messageOf(number), {}};
        }
        recorders.push_back(std::make_unique<SessionRecorder>(settings(depth), messages, dialect));
        recorders.back()->session().open();
    }
    for (const auto &recorder : recorders) {
        QTRY_VERIFY_WITH_TIMEOUT(recorder->closed, 60000);
        QCOMPARE(recorder->violations, QStringList());
        QCOMPARE(recorder->finished.size(), perConnection);
        for (const auto &verdict : recorder->finished)
            QVERIFY2(verdict.status.outcome == DeliveryStatus::Outcome::Accepted, qPrintable(verdict.status.reply));
        QVERIFY(recorder->mostAsked <= depth);
    }
    QTRY_COMPARE_WITH_TIMEOUT(catcher.messages(), connections * perConnection, 60000);
    const QHash<int, int> numbers = caught(folder.path());
    QCOMPARE(numbers.size(), connections * perConnection);
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        QCOMPARE(it.value(), 1);
    m_server.reset();
}

void TestOtherMailServers::refusesARecipient_data()
{
    addServers();
}

void TestOtherMailServers::refusesARecipient()
{
    QFETCH(int, kind);
    QFETCH(int, depth);
    SmtpCatcher catcher({0, {}, true});
    QVERIFY(catcher.listen());
    m_server = std::make_unique<UnpackedMailServer>(static_cast<UnpackedMailServer::Kind>(kind));
    if (!m_server->start(catcher.port())) {
        if (m_server->isMissing())
            QSKIP(qPrintable(m_server->problem()));
        QFAIL(qPrintable(m_server->problem()));
    }
    QList<OutgoingMessage> messages;
    for (int n = 1; n <= 30; ++n)
        messages << OutgoingMessage{n,
                                    "office@odziv.example",
                                    n % 10 == 0 ? UnpackedMailServer::unknownRecipient()
                                                : QByteArray("ana@kupci.example"),
                                    messageOf(n),
                                    {}};
    SessionRecorder recorder(settings(depth), messages);
    recorder.session().open();
    QTRY_VERIFY_WITH_TIMEOUT(recorder.closed, 60000);
    QCOMPARE(recorder.violations, QStringList());
    QCOMPARE(recorder.finished.size(), 30);
    for (const auto &verdict : recorder.finished) {
        const auto expected
            = verdict.token % 10 == 0 ? DeliveryStatus::Outcome::Rejected : DeliveryStatus::Outcome::Accepted;
        QVERIFY2(verdict.status.outcome == expected, qPrintable(verdict.status.reply));
    }
    QTRY_COMPARE_WITH_TIMEOUT(catcher.messages(), 27, 60000);
    m_server.reset();
}

QTEST_GUILESS_MAIN(TestOtherMailServers)
#include "tst_othermailservers.moc"
