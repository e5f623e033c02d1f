/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sessionrecorder.h"
#include "support/fakesmtpserver.h"
#include "support/testcertificates.h"

#include "common/logging.h"

#include <QLoggingCategory>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <vector>

using namespace odziv;

/// What scripted dialogs cannot show: the life of the object, the order of its signals, large messages, several
/// sessions in one thread, and what the log says.
class TestSmtpSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void mayBeDeletedInAnySlot_data();
    void mayBeDeletedInAnySlot();
    void deletedAfterTheRelease();
    void abortKeepsThePromise_data();
    void abortKeepsThePromise();
    void quitWaitsForTheFinalReply();
    void quitGivesUpWhatIsHeld();
    void ignoresReleasesOfOthers();
    void answersEachMessageOnce();
    void answersBeforeItCloses();
    void serverLeavesInTheMiddle_data();
    void serverLeavesInTheMiddle();
    void serverStopsReading();
    void sendsLargeMessages_data();
    void sendsLargeMessages();
    void oneEndDoesNotHarmTheOthers();
    void refusesToTalkInTheClear_data();
    void refusesToTalkInTheClear();
    void cannotReachTheServer_data();
    void cannotReachTheServer();
    void refusesUnreadableAuthorities();
    void logsNoSecretsAndNoAddresses_data();
    void logsNoSecretsAndNoAddresses();

private:
    TestCertificates m_certificates;
};

namespace {

const QStringList hello{QStringLiteral("S: 220 fake"), QStringLiteral("C: EHLO *"), QStringLiteral("S: 250 fake")};
const QStringList message{QStringLiteral("C: MAIL FROM:<*"), QStringLiteral("S: 250 ok"),
                          QStringLiteral("C: RCPT TO:<*>"),  QStringLiteral("S: 250 ok"),
                          QStringLiteral("C: DATA"),         QStringLiteral("S: 354 go")};
const QStringList ending{QStringLiteral("content"), QStringLiteral("S: 250 ok"), QStringLiteral("C: QUIT"),
                         QStringLiteral("S: 221 bye"), QStringLiteral("wait-close")};

SmtpServer plainServer(quint16 port)
{
    SmtpServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = port;
    server.security = SmtpServer::Security::None;
    server.helloName = QStringLiteral("desk.odziv.example");
    return server;
}

OutgoingMessage messageOf(qint64 token, const QByteArray &content = "Subject: x\r\n")
{
    return {token, "office@odziv.example", "ana@kupci.example", content};
}

/// Lines of `length` bytes, some of them with a dot first.
QByteArray largeContent(qsizetype size, qsizetype length = 70)
{
    QByteArray content = "Subject: x\r\n\r\n";
    content.reserve(size + length + 2);
    for (int i = 0; content.size() < size; ++i)
        content += QByteArray(length, i % 7 == 0 ? '.' : 'x') + "\r\n";
    return content;
}

QStringList *messages = nullptr;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (messages)
        *messages << text;
}

} // namespace

void TestSmtpSession::initTestCase()
{
    if (!m_certificates.problem().isEmpty())
        QSKIP(qPrintable(m_certificates.problem()));
}

void TestSmtpSession::mayBeDeletedInAnySlot_data()
{
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QStringList>("script");
    const QStringList refused{QStringLiteral("C: MAIL FROM:<*"), QStringLiteral("S: 550 no"),
                              QStringLiteral("wait-close")};
    const QStringList held = hello + message + QStringList{QStringLiteral("wait-close")};
    const QStringList leaves{QStringLiteral("wait-close")};
    QTest::newRow("ready") << QStringLiteral("ready") << hello + leaves;
    QTest::newRow("terminatorHeld") << QStringLiteral("held") << held;
    QTest::newRow("finished, accepted") << QStringLiteral("finished") << hello + message + ending.mid(0, 2) + leaves;
    QTest::newRow("finished, refused") << QStringLiteral("finished")
                                       << hello
                                              + QStringList(refused).replaceInStrings(QStringLiteral("wait-close"),
                                                                                      QStringLiteral("silence"));
    QTest::newRow("finished, lost") << QStringLiteral("finished")
                                    << hello + QStringList{QStringLiteral("C: MAIL FROM:<*"), QStringLiteral("close")};
    QTest::newRow("closed") << QStringLiteral("closed") << QStringList{QStringLiteral("close")};
    QTest::newRow("closed after QUIT") << QStringLiteral("closed") << hello + message + ending;
}

void TestSmtpSession::mayBeDeletedInAnySlot()
{
    QFETCH(QString, signal);
    QFETCH(QStringList, script);
    FakeSmtpServer fake(script);
    auto session = std::make_unique<SmtpSession>(plainServer(fake.serverPort()));
    SmtpSession *raw = session.get();
    bool sent = false;
    connect(raw, &SmtpSession::ready, this, [&] {
        if (signal == QStringLiteral("ready")) {
            session.reset();
        } else if (sent) {
            raw->quit();
        } else {
            sent = true;
            raw->send(messageOf(1));
        }
    });
    connect(raw, &SmtpSession::terminatorHeld, this, [&](qint64 token) {
        if (signal == QStringLiteral("held"))
            session.reset();
        else
            raw->releaseTerminator(token);
    });
    connect(raw, &SmtpSession::finished, this, [&] {
        if (signal == QStringLiteral("finished"))
            session.reset();
    });
    connect(raw, &SmtpSession::closed, this, [&] {
        if (signal == QStringLiteral("closed"))
            session.reset();
    });
    raw->open();
    QTRY_VERIFY(!session);
    QTRY_VERIFY2(fake.isDone(), qPrintable(fake.position()));
    QVERIFY2(fake.mistakes().isEmpty(), qPrintable(fake.mistakes().join(u'\n')));
}

/// The journal says that the terminator may have left, and no verdict comes: that is what makes it in doubt.
void TestSmtpSession::deletedAfterTheRelease()
{
    FakeSmtpServer fake(hello + message + QStringList{QStringLiteral("content"), QStringLiteral("wait-close")});
    auto session = std::make_unique<SmtpSession>(plainServer(fake.serverPort()));
    int verdicts = 0;
    connect(session.get(), &SmtpSession::ready, this, [&] { session->send(messageOf(1)); });
    connect(session.get(), &SmtpSession::terminatorHeld, this,
            [&](qint64 token) { session->releaseTerminator(token); });
    connect(session.get(), &SmtpSession::finished, this, [&] { ++verdicts; });
    session->open();
    QTRY_COMPARE(fake.contents().size(), 1);
    session.reset();
    QTRY_VERIFY(fake.isDone());
    QCOMPARE(verdicts, 0);
}

void TestSmtpSession::abortKeepsThePromise_data()
{
    QTest::addColumn<QStringList>("script");
    QTest::addColumn<bool>("release");
    QTest::addColumn<QString>("verdict");
    const QStringList silence{QStringLiteral("silence")};
    const QString deferred = QStringLiteral("deferred session 0");
    QTest::newRow("greeting") << silence << true << QString();
    QTest::newRow("MAIL") << hello + QStringList{QStringLiteral("C: MAIL*")} + silence << true << deferred;
    QTest::newRow("RCPT") << hello + message.mid(0, 3) + silence << true << deferred;
    QTest::newRow("DATA") << hello + message.mid(0, 5) + silence << true << deferred;
    QTest::newRow("held") << hello + message + QStringList{QStringLiteral("quiet 50")} + silence << false << deferred;
    QTest::newRow("released") << hello + message + QStringList{QStringLiteral("content")} + silence << true
                              << QStringLiteral("in-doubt session 0");
}

void TestSmtpSession::abortKeepsThePromise()
{
    QFETCH(QStringList, script);
    QFETCH(bool, release);
    QFETCH(QString, verdict);
    FakeSmtpServer fake(script);
    SessionRecorder recorder(plainServer(fake.serverPort()), {messageOf(1)});
    if (!release)
        recorder.onHeld([](qint64) {});
    recorder.session().open();
    QTRY_COMPARE(fake.position(), QStringLiteral("at \"silence\""));
    recorder.session().abort();
    QVERIFY(!recorder.closed); // not from inside the call
    QTRY_VERIFY(recorder.closed);
    QCOMPARE(recorder.finished.size(), verdict.isEmpty() ? 0 : 1);
    if (!verdict.isEmpty())
        QCOMPARE(describe(recorder.finished.constFirst().status), verdict);
    recorder.session().abort();
    recorder.session().quit();
    recorder.session().releaseTerminator(1);
    QTRY_VERIFY(fake.isDone());
    QVERIFY2(recorder.violations.isEmpty(), qPrintable(recorder.violations.join(u'\n')));
}

void TestSmtpSession::quitWaitsForTheFinalReply()
{
    FakeSmtpServer fake(hello + message + QStringList{QStringLiteral("content"), QStringLiteral("wait 300")}
                        + ending.mid(1));
    SessionRecorder recorder(plainServer(fake.serverPort()), {messageOf(1), messageOf(2)});
    recorder.session().open();
    QTRY_COMPARE(fake.contents().size(), 1);
    recorder.session().quit();
    QTRY_VERIFY(recorder.closed);
    QCOMPARE(recorder.finished.size(), 1);
    QCOMPARE(describe(recorder.finished.constFirst().status), QStringLiteral("accepted recipient 250"));
    QCOMPARE(describe(*recorder.closed), QStringLiteral("accepted session 0"));
    QCOMPARE(recorder.readyCount, 1);
    QTRY_VERIFY(fake.isDone());
    QVERIFY2(fake.mistakes().isEmpty(), qPrintable(fake.mistakes().join(u'\n')));
}

void TestSmtpSession::quitGivesUpWhatIsHeld()
{
    FakeSmtpServer fake(hello + message + QStringList{QStringLiteral("wait-close")});
    SessionRecorder recorder(plainServer(fake.serverPort()), {messageOf(1)});
    recorder.onHeld([&](qint64) { recorder.session().quit(); });
    recorder.session().open();
    QTRY_VERIFY(recorder.closed);
    QCOMPARE(recorder.finished.size(), 1);
    QCOMPARE(describe(recorder.finished.constFirst().status), QStringLiteral("deferred session 0"));
    recorder.session().releaseTerminator(1);
    QTRY_VERIFY(fake.isDone());
    QVERIFY2(fake.mistakes().isEmpty(), qPrintable(fake.mistakes().join(u'\n')));
}

void TestSmtpSession::ignoresReleasesOfOthers()
{
    FakeSmtpServer fake(
        hello + message
        + QStringList{QStringLiteral("quiet 200"), QStringLiteral("content"), QStringLiteral("S: 250 ok")}
        + ending.mid(2));
    SessionRecorder recorder(plainServer(fake.serverPort()), {messageOf(7)});
    recorder.onHeld([&](qint64 token) {
        recorder.session().releaseTerminator(token + 1);
        recorder.session().releaseTerminator(-1);
    });
    recorder.session().releaseTerminator(7); // far too early
    recorder.session().open();
    QTRY_COMPARE(fake.position(), QStringLiteral("at \"content\""));
    QCOMPARE(recorder.heldCount, 1);
    recorder.session().releaseTerminator(7);
    recorder.session().releaseTerminator(7);
    QTRY_VERIFY(recorder.closed);
    QCOMPARE(describe(recorder.finished.constFirst().status), QStringLiteral("accepted recipient 250"));
    QTRY_VERIFY(fake.isDone());
    QVERIFY2(fake.mistakes().isEmpty(), qPrintable(fake.mistakes().join(u'\n')));
}

void TestSmtpSession::answersEachMessageOnce()
{
    FakeSmtpServer fake(hello + message + ending);
    SessionRecorder recorder(plainServer(fake.serverPort()), {messageOf(1)});
    recorder.session().send(messageOf(3)); // not open yet
    recorder.onHeld([&](qint64 token) {
        recorder.session().send(messageOf(2)); // not ready
        recorder.session().releaseTerminator(token);
    });
    recorder.session().open();
    recorder.session().open();
    QTRY_VERIFY(recorder.closed);
    QCOMPARE(recorder.finished.size(), 3);
    for (const auto &verdict : std::as_const(recorder.finished))
        QCOMPARE(outcomeName(verdict.status.outcome),
                 verdict.token == 1 ? QStringLiteral("accepted") : QStringLiteral("deferred"));
    QTRY_VERIFY(fake.isDone());
    QVERIFY2(fake.mistakes().isEmpty(), qPrintable(fake.mistakes().join(u'\n')));
    QVERIFY2(recorder.violations.isEmpty(), qPrintable(recorder.violations.join(u'\n')));
}

/// A message that is handed over after the connection broke, but before closed() told so, still gets its verdict
/// before closed().
void TestSmtpSession::answersBeforeItCloses()
{
    FakeSmtpServer fake(hello + QStringList{QStringLiteral("wait-close")});
    SessionRecorder recorder(plainServer(fake.serverPort()), {});
    recorder.stayAfterLast();
    recorder.session().open();
    QTRY_COMPARE(recorder.readyCount, 1);
    recorder.session().abort();
    recorder.session().send(messageOf(5));
    QTRY_VERIFY(recorder.closed);
    QCOMPARE(recorder.finished.size(), 1);
    QCOMPARE(recorder.finished.constFirst().token, qint64(5));
    QCOMPARE(describe(recorder.finished.constFirst().status), QStringLiteral("deferred session 0"));
    QCoreApplication::processEvents();
    QVERIFY2(recorder.violations.isEmpty(), qPrintable(recorder.violations.join(u'\n')));
}

void TestSmtpSession::serverLeavesInTheMiddle_data()
{
    QTest::addColumn<int>("permille");
    QTest::addColumn<bool>("tls");
    for (const int permille : {10, 500, 999}) {
        QTest::addRow("%d per mille", permille) << permille << false;
        QTest::addRow("%d per mille, TLS", permille) << permille << true;
    }
}

void TestSmtpSession::serverLeavesInTheMiddle()
{
    QFETCH(int, permille);
    QFETCH(bool, tls);
    const QByteArray content = largeContent(24 * 1024 * 1024); // more than the system takes off our hands
    const qsizetype bytes = content.size() * permille / 1000;
    FakeSmtpServer fake(hello + message
                        + QStringList{QStringLiteral("content-until %1").arg(bytes), QStringLiteral("drop")});
    SmtpServer server = plainServer(fake.serverPort());
    if (tls) {
        fake.setImplicitTls(true);
        fake.setCertificate(m_certificates.certificateFile(QStringLiteral("server")),
                            m_certificates.keyFile(QStringLiteral("server")));
        server.security = SmtpServer::Security::ImplicitTls;
        server.extraCaFile = m_certificates.caFile();
    }
    SessionRecorder recorder(server, {messageOf(1, content)});
    recorder.session().open();
    QTRY_VERIFY_WITH_TIMEOUT(recorder.closed, 20000);
    QCOMPARE(recorder.finished.size(), 1);
    // So near the end, all of it has left us, and nobody knows how far it came.
    const QString verdict = describe(recorder.finished.constFirst().status);
    const bool mayHaveArrived = permille > 900 && verdict == QStringLiteral("in-doubt session 0");
    QVERIFY2(mayHaveArrived || verdict == QStringLiteral("deferred session 0"), qPrintable(verdict));
    QVERIFY2(recorder.violations.isEmpty(), qPrintable(recorder.violations.join(u'\n')));
}

/// Window 0: no byte of the content can be written.
void TestSmtpSession::serverStopsReading()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket *client = nullptr;
    QByteArray heard;
    connect(&server, &QTcpServer::newConnection, this, [&] {
        client = server.nextPendingConnection();
        client->setReadBufferSize(1024);
        client->write("220 fake\r\n");
        connect(client, &QIODevice::readyRead, this, [&] {
            if (heard.contains("DATA\r\n"))
                return; // from now on nothing is read
            const QByteArray line = client->readAll();
            heard += line;
            client->write(line.startsWith("DATA") ? "354 go\r\n" : "250 ok\r\n");
        });
    });
    SmtpServer settings = plainServer(server.serverPort());
    settings.timeoutDivisor = 200;
    SessionRecorder recorder(settings, {messageOf(1, largeContent(64 * 1024 * 1024, 900))});
    recorder.session().open();
    QTRY_VERIFY_WITH_TIMEOUT(recorder.closed, 30000);
    QCOMPARE(recorder.finished.size(), 1);
    QCOMPARE(describe(recorder.finished.constFirst().status), QStringLiteral("deferred session 0"));
    QVERIFY2(recorder.closed->reply.contains(QStringLiteral("in time")), qPrintable(recorder.closed->reply));
}

void TestSmtpSession::sendsLargeMessages_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("tls");
    QTest::newRow("lines of 70") << 70 << false;
    QTest::newRow("lines of 998, TLS") << 998 << true;
    QTest::newRow("one line of a million") << 1000000 << false;
}

void TestSmtpSession::sendsLargeMessages()
{
    QFETCH(int, length);
    QFETCH(bool, tls);
    const QByteArray content = largeContent(3 * 1024 * 1024, length);
    FakeSmtpServer fake(hello + message + ending);
    SmtpServer server = plainServer(fake.serverPort());
    if (tls) {
        fake.setImplicitTls(true);
        fake.setCertificate(m_certificates.certificateFile(QStringLiteral("server")),
                            m_certificates.keyFile(QStringLiteral("server")));
        server.security = SmtpServer::Security::ImplicitTls;
        server.extraCaFile = m_certificates.caFile();
    }
    SessionRecorder recorder(server, {messageOf(1, content)});
    recorder.session().open();
    QTRY_VERIFY_WITH_TIMEOUT(recorder.closed, 30000);
    QCOMPARE(describe(recorder.finished.constFirst().status), QStringLiteral("accepted recipient 250"));
    QByteArray received = fake.contents().value(0);
    received.replace("\r\n..", "\r\n.");
    QVERIFY(received == content);
}

/// OpenSSL keeps its errors by thread: the end of one connection must not be taken for that of another.
void TestSmtpSession::oneEndDoesNotHarmTheOthers()
{
    constexpr int count = 12;
    constexpr int each = 5;
    std::vector<std::unique_ptr<FakeSmtpServer>> servers;
    std::vector<std::unique_ptr<SessionRecorder>> recorders;
    for (int i = 0; i < count; ++i) {
        QStringList script = hello;
        QList<OutgoingMessage> list;
        const bool ends = i % 2 == 1;
        for (int m = 0; m < each; ++m) {
            list << messageOf(m + 1, largeContent(50000));
            script += message + QStringList{QStringLiteral("content")};
            if (ends && m == i % each) {
                script << QStringLiteral("drop");
                break;
            }
            script << QStringLiteral("S: 250 ok");
        }
        if (!ends)
            script += ending.mid(2);
        servers.push_back(std::make_unique<FakeSmtpServer>(script));
        servers.back()->setImplicitTls(true);
        servers.back()->setCertificate(m_certificates.certificateFile(QStringLiteral("server")),
                                       m_certificates.keyFile(QStringLiteral("server")));
        SmtpServer server = plainServer(servers.back()->serverPort());
        server.security = SmtpServer::Security::ImplicitTls;
        server.extraCaFile = m_certificates.caFile();
        recorders.push_back(std::make_unique<SessionRecorder>(server, list));
    }
    for (const auto &recorder : recorders)
        recorder->session().open();
    for (int i = 0; i < count; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(recorders[i]->closed, 30000);
        const bool ends = i % 2 == 1;
        QCOMPARE(recorders[i]->finished.size(), ends ? i % each + 1 : each);
        for (const auto &verdict : std::as_const(recorders[i]->finished)) {
            const bool lost = ends && verdict.token == i % each + 1;
            QCOMPARE(describe(verdict.status),
                     lost ? QStringLiteral("in-doubt session 0") : QStringLiteral("accepted recipient 250"));
        }
    }
}

void TestSmtpSession::refusesToTalkInTheClear_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("address") << QStringLiteral("192.0.2.1");
    QTest::newRow("name") << QStringLiteral("relay.example");
    QTest::newRow("look-alike") << QStringLiteral("127.0.0.1.example");
    QTest::newRow("any address") << QStringLiteral("0.0.0.0");
    QTest::newRow("empty") << QString();
}

void TestSmtpSession::refusesToTalkInTheClear()
{
    QFETCH(QString, host);
    SmtpServer server = plainServer(25);
    server.host = host;
    SessionRecorder recorder(server, {messageOf(1)});
    recorder.session().open();
    QTRY_VERIFY(recorder.closed);
    QCOMPARE(describe(*recorder.closed), QStringLiteral("rejected server 0"));
    QVERIFY2(recorder.closed->reply.contains(QStringLiteral("TLS")), qPrintable(recorder.closed->reply));
}

void TestSmtpSession::cannotReachTheServer_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("security");
    QTest::newRow("port closed") << QStringLiteral("127.0.0.1") << static_cast<int>(SmtpServer::Security::None);
    QTest::newRow("port closed, TLS") << QStringLiteral("127.0.0.1")
                                      << static_cast<int>(SmtpServer::Security::ImplicitTls);
    QTest::newRow("port closed, STARTTLS")
        << QStringLiteral("127.0.0.1") << static_cast<int>(SmtpServer::Security::StartTls);
    QTest::newRow("no such name") << QStringLiteral("nobody.invalid")
                                  << static_cast<int>(SmtpServer::Security::StartTls);
}

void TestSmtpSession::cannotReachTheServer()
{
    QFETCH(QString, host);
    QFETCH(int, security);
    QTcpServer unused;
    QVERIFY(unused.listen(QHostAddress::LocalHost));
    SmtpServer server = plainServer(unused.serverPort());
    unused.close();
    server.host = host;
    server.security = static_cast<SmtpServer::Security>(security);
    server.timeoutDivisor = 30;
    SessionRecorder recorder(server, {messageOf(1)});
    recorder.session().open();
    QTRY_VERIFY_WITH_TIMEOUT(recorder.closed, 10000);
    QCOMPARE(describe(*recorder.closed), QStringLiteral("deferred server 0"));
    QVERIFY(recorder.finished.isEmpty());
}

void TestSmtpSession::refusesUnreadableAuthorities()
{
    SmtpServer server = plainServer(25);
    server.security = SmtpServer::Security::ImplicitTls;
    server.extraCaFile = QStringLiteral("/nowhere/ca.pem");
    SessionRecorder recorder(server, {});
    recorder.session().open();
    QTRY_VERIFY(recorder.closed);
    QCOMPARE(describe(*recorder.closed), QStringLiteral("rejected server 0"));
    QVERIFY2(recorder.closed->reply.contains(QStringLiteral("ca.pem")), qPrintable(recorder.closed->reply));
}

void TestSmtpSession::logsNoSecretsAndNoAddresses_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QStringList>("login");
    QTest::newRow("PLAIN") << QByteArray("PLAIN")
                           << QStringList{QStringLiteral("C: AUTH PLAIN *"), QStringLiteral("S: 235 canary-words")};
    QTest::newRow("LOGIN") << QByteArray("LOGIN")
                           << QStringList{QStringLiteral("C: AUTH LOGIN"), QStringLiteral("S: 334 VXNlcm5hbWU6"),
                                          QStringLiteral("C: *"),          QStringLiteral("S: 334 UGFzc3dvcmQ6"),
                                          QStringLiteral("C: *"),          QStringLiteral("S: 235 canary-words")};
    QTest::newRow("refused") << QByteArray("PLAIN")
                             << QStringList{QStringLiteral("C: AUTH PLAIN *"), QStringLiteral("S: 535 canary-words")};
}

void TestSmtpSession::logsNoSecretsAndNoAddresses()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QStringList, login);
    QStringList script{QStringLiteral("S: 220 canary-words"), QStringLiteral("C: EHLO *"),
                       QStringLiteral("S: 250-canary-words"),
                       QStringLiteral("S: 250 AUTH ") + QString::fromLatin1(mechanism)};
    script += login;
    if (login.constLast().contains(QStringLiteral("235"))) {
        script += message + QStringList{QStringLiteral("content"), QStringLiteral("S: 250 canary-words")};
        script += message.mid(0, 3)
                  + QStringList{QStringLiteral("S: 550 canary-words <canary-rcpt@kupci.example>"),
                                QStringLiteral("C: RSET"), QStringLiteral("S: 250 ok")};
    }
    script += ending.mid(2);
    FakeSmtpServer fake(script);
    fake.setImplicitTls(true);
    fake.setCertificate(m_certificates.certificateFile(QStringLiteral("server")),
                        m_certificates.keyFile(QStringLiteral("server")));
    SmtpServer server = plainServer(fake.serverPort());
    server.security = SmtpServer::Security::ImplicitTls;
    server.extraCaFile = m_certificates.caFile();
    server.user = QStringLiteral("canary-user");
    server.password = QStringLiteral("canary-password");
    const OutgoingMessage first{1, "canary-from@odziv.example", "canary-rcpt@kupci.example",
                                "Subject: canary-subject\r\n"};
    const OutgoingMessage second{2, first.sender, first.recipient, first.content};

    QStringList lines;
    messages = &lines;
    const QtMessageHandler before = qInstallMessageHandler(keepMessage);
    QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
    SessionRecorder recorder(server, {first, second});
    recorder.session().open();
    const bool ended = QTest::qWaitFor([&] { return recorder.closed.has_value() && fake.isDone(); }, 10000);
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(before);
    messages = nullptr;

    QVERIFY2(ended, qPrintable(fake.position()));
    QVERIFY2(fake.mistakes().isEmpty(), qPrintable(fake.mistakes().join(u'\n')));
    const QString all = lines.join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("AUTH ") + QString::fromLatin1(mechanism)),
             "the log of the session is missing");
    QVERIFY2(!all.contains(QStringLiteral("canary")), qPrintable(all));
    for (const QByteArray &secret :
         {QByteArray("canary-password"), QByteArray("canary-user"), QByteArray("\0canary-user\0canary-password", 28)})
        QVERIFY2(!all.contains(QString::fromLatin1(secret.toBase64())), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestSmtpSession)
#include "tst_smtpsession.moc"
