/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sessionrecorder.h"
#include "support/adversarialsmtpserver.h"
#include "support/waiting.h"

#include "smtp/smtpdialect.h"

#include <QTest>

using namespace odziv;
using Level = SmtpDialect::Level;
using Stage = SmtpFault::Stage;
using After = SmtpFault::After;

/// What one session learns about a server and the next one keeps to.
class TestSmtpDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackStepByStep();
    void believesBreaksTheSecondTime();
    void remembersThatRepliesTell();
    void remembersWhatTheServerRefused_data();
    void remembersWhatTheServerRefused();

private:
    QString send(const std::shared_ptr<SmtpDialect> &dialect, AdversarialSmtpServer::Offers offers,
                 std::optional<SmtpFault> fault, int messages, int depth);
};

/// The verdicts, a letter each.
QString TestSmtpDialect::send(const std::shared_ptr<SmtpDialect> &dialect, AdversarialSmtpServer::Offers offers,
                              std::optional<SmtpFault> fault, int messages, int depth)
{
    AdversarialSmtpServer fake(offers, std::move(fault));
    SmtpServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = fake.serverPort();
    server.security = SmtpServer::Security::None;
    server.helloName = QStringLiteral("desk.odziv.example");
    server.depth = depth;
    server.timeoutDivisor = 100;
    QList<OutgoingMessage> list;
    for (int i = 1; i <= messages; ++i)
        list << OutgoingMessage{i,
                                "office@odziv.example",
                                "ana@kupci.example",
                                "Subject: " + QByteArray::number(i) + "\r\n\r\nDragi\r\n",
                                {}};
    SessionRecorder recorder(server, list, dialect);
    recorder.session().open();
    if (!waitUntil([&] { return recorder.closed.has_value(); }, 20000))
        return QStringLiteral("hangs");
    if (!recorder.violations.isEmpty() || !fake.violations().isEmpty())
        return (recorder.violations + fake.violations()).join(u'\n');
    QString letters;
    for (const auto &verdict : std::as_const(recorder.finished))
        letters += outcomeName(verdict.status.outcome).at(0);
    return letters;
}

void TestSmtpDialect::goesBackStepByStep()
{
    SmtpDialect dialect;
    QCOMPARE(dialect.level(), Level::Chunked);
    dialect.lostCount();
    QCOMPARE(dialect.level(), Level::Ahead);
    dialect.forsakeChunking(); // is forsaken already
    QCOMPARE(dialect.level(), Level::Ahead);
    dialect.lostCount();
    QCOMPARE(dialect.level(), Level::Grouped);
    dialect.lostCount();
    QCOMPARE(dialect.level(), Level::LockStep);
    dialect.lostCount();
    QCOMPARE(dialect.level(), Level::LockStep);
}

void TestSmtpDialect::believesBreaksTheSecondTime()
{
    SmtpDialect dialect;
    dialect.broke();
    dialect.worked();
    dialect.broke();
    QCOMPARE(dialect.level(), Level::Chunked);
    dialect.broke();
    QCOMPARE(dialect.level(), Level::Ahead);
}

void TestSmtpDialect::remembersThatRepliesTell()
{
    const auto dialect = std::make_shared<SmtpDialect>();
    QVERIFY(!dialect->isTelling());
    QCOMPARE(send(dialect, {true, true}, {}, 1, 4), QStringLiteral("a"));
    QVERIFY(dialect->isTelling());
    QCOMPARE(send(dialect, {true, true}, {}, 40, 4), QString(40, u'a'));
    // The same name, another machine behind it: its replies do not tell.
    const SmtpFault silentCodes{Stage::Mail, 0, "250 ok\r\n", After::GoOn, 0};
    QCOMPARE(send(dialect, {true, false}, silentCodes, 1, 1), QStringLiteral("d"));
    QVERIFY(!dialect->isTelling());
    QCOMPARE(send(dialect, {true, false}, silentCodes, 5, 1), QStringLiteral("aaaaa"));
}

void TestSmtpDialect::remembersWhatTheServerRefused_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("502") << QByteArray("502 5.5.2 what\r\n");
    QTest::newRow("500") << QByteArray("500 what\r\n");
    QTest::newRow("504") << QByteArray("504 5.5.4 no\r\n");
}

/// A server that offers BDAT and does not know it gets DATA after the first message.
void TestSmtpDialect::remembersWhatTheServerRefused()
{
    QFETCH(QByteArray, reply);
    const auto dialect = std::make_shared<SmtpDialect>();
    const SmtpFault noChunks{Stage::Data, 1, reply, After::GoOn, 0};
    QCOMPARE(send(dialect, {true, true}, noChunks, 1, 4), QStringLiteral("d"));
    QCOMPARE(dialect->level(), Level::Ahead);
    QCOMPARE(send(dialect, {true, true}, {}, 10, 4), QString(10, u'a'));
}

QTEST_GUILESS_MAIN(TestSmtpDialect)
#include "tst_smtpdialect.moc"
