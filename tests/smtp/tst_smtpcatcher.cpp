/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sessionrecorder.h"

#include "smtp/smtpcatcher.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

class TestSmtpCatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatASessionSends_data();
    void keepsWhatASessionSends();
    void takesChunks();
    void storesBeforeItAnswers();
    void writesTheIndex();
    void goesOnCounting();
    void countsOnly();
    void answers_data();
    void answers();
    void takesPipelinedGroups();
    void endsOnGarbage_data();
    void endsOnGarbage();
    void refusesTooLarge();
    void listensOnLoopbackOnly();
    void refusesWhatIsTaken();
    void takesManySessions();
};

namespace {

/// A client that says what it is told to, byte by byte under the test's control.
class Client
{
public:
    explicit Client(const SmtpCatcher &catcher)
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), catcher.port());
        m_connected = QTest::qWaitFor([&] { return m_socket.canReadLine(); });
        m_socket.readLine();
    }
    bool isConnected() const { return m_connected; }
    void say(const QByteArray &bytes) { m_socket.write(bytes); }
    /// The next line of the server; empty when none comes.
    QByteArray hear(int milliseconds = 5000)
    {
        if (!QTest::qWaitFor([&] { return m_socket.canReadLine() || isClosed(); }, milliseconds)
            || !m_socket.canReadLine())
            return {};
        return m_socket.readLine().trimmed();
    }
    QByteArray ask(const QByteArray &line)
    {
        say(line + "\r\n");
        QByteArray answer = hear();
        while (answer.size() > 3 && answer.at(3) == '-')
            answer = hear();
        return answer;
    }
    bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

private:
    QTcpSocket m_socket;
    bool m_connected = false;
};

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("there is no such file");
}

SmtpServer serverOf(const SmtpCatcher &catcher)
{
    SmtpServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = catcher.port();
    server.security = SmtpServer::Security::None;
    return server;
}

QStringList messageFiles(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name);
}

} // namespace

void TestSmtpCatcher::keepsWhatASessionSends_data()
{
    QTest::addColumn<int>("depth");
    QTest::newRow("DATA") << 1;
    QTest::newRow("BDAT") << 8;
}

void TestSmtpCatcher::keepsWhatASessionSends()
{
    QFETCH(int, depth);
    QTemporaryDir folder;
    SmtpCatcher catcher({0, folder.path(), false});
    QVERIFY(catcher.listen());
    QByteArray all = "Subject: all bytes\r\n\r\n";
    for (int byte = 0; byte < 256; ++byte) {
        if (byte != '\r' && byte != '\n')
            all += static_cast<char>(byte);
    }
    const QByteArrayList contents{"Subject: x\r\n\r\n.\r\n..\r\n.a\r\n", all + "\r\n",
                                  "Subject: large\r\n\r\n" + QByteArray(3000000, '.') + "\r\n", "\r\n"};
    QList<OutgoingMessage> list;
    for (const QByteArray &content : contents)
        list.append({list.size() + 1, "office@odziv.example", QStringLiteral("šaćir@kupci.example").toUtf8(), content});
    SmtpServer server = serverOf(catcher);
    server.depth = depth;
    SessionRecorder recorder(server, list);
    recorder.session().open();
    QTRY_VERIFY_WITH_TIMEOUT(recorder.closed, 20000);
    QVERIFY2(recorder.violations.isEmpty(), qPrintable(recorder.violations.join(u'\n')));
    QCOMPARE(recorder.finished.size(), contents.size());
    for (const auto &verdict : std::as_const(recorder.finished))
        QCOMPARE(describe(verdict.status), QStringLiteral("accepted recipient 250 2.0.0"));
    const QStringList files = messageFiles(folder.path());
    QCOMPARE(files.size(), contents.size());
    for (int i = 0; i < files.size(); ++i)
        QVERIFY2(fileBytes(folder.filePath(files.at(i))) == contents.at(i), qPrintable(files.at(i)));
    QCOMPARE(catcher.messages(), qint64(contents.size()));
}

/// A 250 is a promise: without the file there is none.
void TestSmtpCatcher::storesBeforeItAnswers()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("caught"));
    SmtpCatcher catcher({0, path, false});
    QVERIFY(catcher.listen());
    Client client(catcher);
    QVERIFY(client.isConnected());
    client.ask("EHLO x");
    const auto sendOne = [&] {
        client.ask("MAIL FROM:<a@b.example>");
        client.ask("RCPT TO:<c@d.example>");
        client.ask("DATA");
        return client.ask("Subject: x\r\n.");
    };
    qint64 atSignal = -1;
    connect(&catcher, &SmtpCatcher::messageCaught, this, [&] { atSignal = messageFiles(path).size(); });
    QVERIFY(sendOne().startsWith("250 "));
    QCOMPARE(atSignal, qint64(1));
    QVERIFY(fileBytes(path + QStringLiteral("/index.csv")).contains("000001.eml,"));

    QVERIFY(QDir(path).removeRecursively());
    QVERIFY(sendOne().startsWith("452 "));
    QCOMPARE(catcher.messages(), qint64(1));
    QVERIFY(QDir().mkpath(path));
    QVERIFY(sendOne().startsWith("250 "));
    QCOMPARE(messageFiles(path).size(), 1);
}

void TestSmtpCatcher::writesTheIndex()
{
    QTemporaryDir folder;
    SmtpCatcher catcher({0, folder.path(), false});
    QVERIFY(catcher.listen());
    Client client(catcher);
    client.ask("EHLO x");
    client.ask("MAIL FROM:<> SIZE=100");
    client.ask("RCPT TO:<\"a,\\\"b\"@c.example>");
    client.ask("RCPT TO:<second@c.example>");
    client.ask("DATA");
    QVERIFY(
        client.ask("Subject: x\r\nMESSAGE-ID:\r\n <1@odziv.example>\r\n\r\nMessage-ID: <2>\r\n.").startsWith("250 "));
    QCOMPARE(fileBytes(folder.filePath(QStringLiteral("index.csv"))),
             "file,sender,recipient,messageId\r\n"
             "000001.eml,\"\",\"\"\"a,\\\"\"b\"\"@c.example\",\"<1@odziv.example>\"\r\n"
             "000001.eml,\"\",\"second@c.example\",\"<1@odziv.example>\"\r\n");
    QCOMPARE(SmtpCatcherFolder::messageIdOf("Subject: x\r\n\r\nMessage-ID: <2>\r\n"), QByteArray());
    QCOMPARE(SmtpCatcherFolder::messageIdOf("Message-ID: <3>"), QByteArray("<3>"));
    QCOMPARE(SmtpCatcherFolder::messageIdOf(""), QByteArray());
}

void TestSmtpCatcher::goesOnCounting()
{
    QTemporaryDir folder;
    for (int round = 1; round <= 2; ++round) {
        SmtpCatcher catcher({0, folder.path(), false});
        QVERIFY(catcher.listen());
        SessionRecorder recorder(serverOf(catcher), {{1, "a@b.example", "c@d.example", "Subject: x\r\n"}});
        recorder.session().open();
        QTRY_VERIFY(recorder.closed);
        QCOMPARE(messageFiles(folder.path()).size(), round);
    }
    QCOMPARE(messageFiles(folder.path()), (QStringList{QStringLiteral("000001.eml"), QStringLiteral("000002.eml")}));
    QCOMPARE(fileBytes(folder.filePath(QStringLiteral("index.csv"))).count('\n'), 3);
}

void TestSmtpCatcher::countsOnly()
{
    QTemporaryDir folder;
    SmtpCatcher catcher({0, folder.path(), true});
    QVERIFY(catcher.listen());
    QList<OutgoingMessage> list;
    for (int i = 1; i <= 25; ++i)
        list.append({i, "a@b.example", "c@d.example", "Subject: x\r\n"});
    SessionRecorder recorder(serverOf(catcher), list);
    recorder.session().open();
    QTRY_VERIFY(recorder.closed);
    QCOMPARE(catcher.messages(), qint64(25));
    QVERIFY(catcher.close());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("count")});
    QCOMPARE(fileBytes(folder.filePath(QStringLiteral("count"))), "25\n");

    SmtpCatcher nowhere({0, {}, true});
    QVERIFY(nowhere.listen());
    QVERIFY(nowhere.close());
    SmtpCatcher homeless({0, {}, false});
    QCOMPARE(homeless.listen().error().code, ErrorCode::Io);
}

void TestSmtpCatcher::answers_data()
{
    QTest::addColumn<QByteArrayList>("before");
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("code");
    const QByteArrayList greeted{"EHLO x"};
    const QByteArrayList sender{"EHLO x", "MAIL FROM:<a@b>"};
    const QByteArrayList recipient{"EHLO x", "MAIL FROM:<a@b>", "RCPT TO:<c@d>"};
    const auto row = [](const char *name, const QByteArrayList &before, const char *line, const char *code) {
        QTest::newRow(name) << before << QByteArray(line) << QByteArray(code);
    };
    row("EHLO", {}, "EHLO x", "250 ENHANCEDSTATUSCODES");
    row("HELO", {}, "helo x", "250");
    row("EHLO without a name", {}, "EHLO", "501");
    row("MAIL first", {}, "MAIL FROM:<a@b>", "503");
    row("RCPT before MAIL", greeted, "RCPT TO:<a@b>", "503");
    row("DATA before MAIL", greeted, "DATA", "503");
    row("DATA before RCPT", sender, "DATA", "554");
    row("DATA", recipient, "data", "354");
    row("MAIL twice", sender, "MAIL FROM:<a@b>", "503");
    row("MAIL in lower case", greeted, "mail from:<a@b>", "250");
    row("MAIL with a blank", greeted, "MAIL FROM: <a@b>", "250");
    row("MAIL without brackets", greeted, "MAIL FROM:a@b", "501");
    row("MAIL, open bracket", greeted, "MAIL FROM:<a@b", "501");
    row("MAIL, parameters", greeted, "MAIL FROM:<a@b> SIZE=5 BODY=8BITMIME SMTPUTF8", "250");
    row("MAIL, DSN", greeted, "MAIL FROM:<a@b> RET=HDRS ENVID=x", "250");
    row("MAIL, unknown parameter", greeted, "MAIL FROM:<a@b> FOO=FULL", "555");
    row("MAIL, too large", greeted, "MAIL FROM:<a@b> SIZE=99999999999", "552");
    row("MAIL, parameter without a blank", greeted, "MAIL FROM:<a@b>SIZE=5", "501");
    row("RCPT, DSN", sender, "RCPT TO:<a@b> NOTIFY=FAILURE ORCPT=rfc822;a@b", "250");
    row("RCPT, unknown parameter", sender, "RCPT TO:<a@b> FOO=1", "501");
    row("BDAT before MAIL", greeted, "BDAT 0 LAST", "503");
    row("BDAT before RCPT", sender, "BDAT 0 LAST", "554");
    row("BDAT, nothing", recipient, "BDAT 0 LAST", "250");
    row("BDAT, no number", recipient, "BDAT LAST", "501");
    row("BDAT, negative", recipient, "BDAT -1 LAST", "501");
    row("BDAT, too many words", recipient, "BDAT 0 LAST NOW", "501");
    row("RCPT, nobody", sender, "RCPT TO:<>", "501");
    row("RCPT, quoted", sender, "RCPT TO:<\"a> b\"@c>", "250");
    row("second RCPT", recipient, "RCPT TO:<e@f>", "250");
    row("RSET", recipient, "RSET", "250");
    row("RSET forgets", {"EHLO x", "MAIL FROM:<a@b>", "RSET"}, "MAIL FROM:<a@b>", "250");
    row("EHLO forgets", {"EHLO x", "MAIL FROM:<a@b>", "EHLO x"}, "MAIL FROM:<a@b>", "250");
    row("NOOP", {}, "NOOP", "250");
    row("VRFY", {}, "VRFY a", "252");
    row("unknown", {}, "TURN", "500");
    row("empty", {}, "", "500");
    row("QUIT", {}, "QUIT", "221");
}

void TestSmtpCatcher::answers()
{
    QFETCH(QByteArrayList, before);
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, code);
    SmtpCatcher catcher({0, {}, true});
    QVERIFY(catcher.listen());
    Client client(catcher);
    for (const QByteArray &one : before)
        QVERIFY(client.ask(one).startsWith("250"));
    const QByteArray answer = client.ask(line);
    QVERIFY2(answer.startsWith(code), answer.constData());
}

void TestSmtpCatcher::takesPipelinedGroups()
{
    SmtpCatcher catcher({0, {}, true});
    QVERIFY(catcher.listen());
    Client client(catcher);
    client.ask("EHLO x");
    client.say("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n");
    for (const char *code : {"250", "250", "354"})
        QVERIFY(client.hear().startsWith(code));
    client.say("a\r\n.\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\nb\r\n.\r\nQUIT\r\n");
    for (const char *code : {"250", "250", "250", "354", "250", "221"})
        QVERIFY(client.hear().startsWith(code));
    QCOMPARE(catcher.messages(), qint64(2));
}

void TestSmtpCatcher::takesChunks()
{
    QTemporaryDir folder;
    SmtpCatcher catcher({0, folder.path(), false});
    QVERIFY(catcher.listen());
    Client client(catcher);
    client.ask("EHLO x");
    client.say("MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nBDAT 5\r\na\r\n.\rBDAT 4 LAST\r\n\nb\r\n");
    for (const char *code : {"250", "250", "250", "250"})
        QVERIFY(client.hear().startsWith(code));
    QCOMPARE(fileBytes(folder.filePath(QStringLiteral("000001.eml"))), QByteArray("a\r\n.\r\nb\r\n"));
    // A refused chunk is read to its end nevertheless; chunks and DATA do not mix.
    client.say("BDAT 6 LAST\r\nQUIT\r\nMAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nBDAT 1\r\nxDATA\r\nRSET\r\nQUIT\r\n");
    for (const char *code : {"503", "250", "250", "250", "503", "250", "221"})
        QVERIFY(client.hear().startsWith(code));
    QCOMPARE(catcher.messages(), qint64(1));
}

void TestSmtpCatcher::endsOnGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("last");
    QByteArray lines;
    for (int i = 0; i < 30; ++i)
        lines += "GET / HTTP/1.1\r\n";
    QTest::newRow("HTTP") << lines << QByteArray("421");
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x00\x05\n", 6).repeated(25) << QByteArray("421");
    QTest::newRow("line feeds") << QByteArray("NOOP\n").repeated(25) << QByteArray("421");
    QTest::newRow("NUL") << QByteArray("NO\0OP\r\n", 7).repeated(25) << QByteArray("421");
    QTest::newRow("endless line") << QByteArray(20000, 'x') << QByteArray("500");
}

void TestSmtpCatcher::endsOnGarbage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, last);
    SmtpCatcher catcher({0, {}, true});
    QVERIFY(catcher.listen());
    Client client(catcher);
    client.say(bytes);
    QByteArray answer;
    QByteArray before;
    while (!(answer = client.hear()).isEmpty()) {
        QVERIFY2(before.isEmpty() || before.startsWith("500"), before.constData());
        before = answer;
    }
    QVERIFY2(before.startsWith(last), before.constData());
    QTRY_VERIFY(client.isClosed());

    Client next(catcher); // the catcher lives on
    QVERIFY(next.ask("EHLO x").startsWith("250"));
    QCOMPARE(catcher.messages(), qint64(0));
}

void TestSmtpCatcher::refusesTooLarge()
{
    SmtpCatcher catcher({0, {}, true});
    QVERIFY(catcher.listen());
    Client client(catcher);
    for (const char *line : {"EHLO x", "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA"})
        client.ask(line);
    const QByteArray block = QByteArray(998, 'x') + "\r\n";
    const QByteArray megabyte = block.repeated(1000);
    for (int i = 0; i < 53; ++i)
        client.say(megabyte);
    client.say(".\r\n");
    const QByteArray answer = client.hear(60000);
    QVERIFY2(answer.startsWith("552"), answer.constData());
    QCOMPARE(catcher.messages(), qint64(0));
    QVERIFY(client.ask("MAIL FROM:<a@b>").startsWith("250"));
}

void TestSmtpCatcher::listensOnLoopbackOnly()
{
    SmtpCatcher catcher({0, {}, true});
    QVERIFY(catcher.listen());
    QVERIFY(Client(catcher).isConnected());
    QTcpSocket other; // loopback too, but another address: listening everywhere would answer here
    other.connectToHost(QHostAddress(QStringLiteral("127.0.0.2")), catcher.port());
    QTRY_COMPARE(other.state(), QAbstractSocket::UnconnectedState);
    QTcpSocket six;
    six.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), catcher.port());
    QTRY_COMPARE(six.state(), QAbstractSocket::UnconnectedState);
}

void TestSmtpCatcher::refusesWhatIsTaken()
{
    QTemporaryDir folder;
    SmtpCatcher first({0, folder.path(), false});
    QVERIFY(first.listen());
    SmtpCatcher sameFolder({0, folder.path(), false});
    QCOMPARE(sameFolder.listen().error().code, ErrorCode::Locked);
    SmtpCatcher samePort({first.port(), {}, true});
    QCOMPARE(samePort.listen().error().code, ErrorCode::Network);
}

void TestSmtpCatcher::takesManySessions()
{
    constexpr int sessions = 20;
    constexpr int each = 50;
    QTemporaryDir folder;
    SmtpCatcher catcher({0, folder.path(), false});
    QVERIFY(catcher.listen());
    std::vector<std::unique_ptr<SessionRecorder>> recorders;
    for (int s = 0; s < sessions; ++s) {
        QList<OutgoingMessage> list;
        for (int m = 0; m < each; ++m) {
            const QByteArray id = "<" + QByteArray::number(s * each + m) + "@odziv.example>";
            list.append({m + 1, "a@b.example", "c@d.example", "Message-ID: " + id + "\r\n\r\nx\r\n"});
        }
        recorders.push_back(std::make_unique<SessionRecorder>(serverOf(catcher), list));
        recorders.back()->session().open();
    }
    for (const auto &recorder : recorders)
        QTRY_VERIFY_WITH_TIMEOUT(recorder->closed, 30000);
    QCOMPARE(catcher.messages(), qint64(sessions * each));
    QSet<QByteArray> ids;
    for (const QString &file : messageFiles(folder.path()))
        ids.insert(SmtpCatcherFolder::messageIdOf(fileBytes(folder.filePath(file))));
    QCOMPARE(ids.size(), sessions * each);
}

QTEST_GUILESS_MAIN(TestSmtpCatcher)
#include "tst_smtpcatcher.moc"
