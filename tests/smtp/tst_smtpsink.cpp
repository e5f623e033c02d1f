/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sessionrecorder.h"
#include "support/waiting.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <utility>

using namespace odziv;

/// The session against the test server of Postfix and its faults: another's idea of what servers do wrong.
class TestSmtpSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fault_data();
    void fault();

private:
    QString m_program;
};

void TestSmtpSink::initTestCase()
{
    m_program = QStandardPaths::findExecutable(QStringLiteral("smtp-sink"));
    if (m_program.isEmpty())
        m_program = QStandardPaths::findExecutable(QStringLiteral("smtp-sink"), {QStringLiteral("/usr/sbin")});
    if (m_program.isEmpty())
        QSKIP("smtp-sink, of Postfix, is not installed");
}

void TestSmtpSink::fault_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("verdicts"); ///< the first letters of the verdicts on three messages, then the end's
    const auto row = [](const char *option, const char *command, const char *verdicts) {
        QTest::addRow("%s %s", option, command)
            << (*command  ? QStringList{QString::fromLatin1(option), QString::fromLatin1(command)}
                : *option ? QStringList{QString::fromLatin1(option)}
                          : QStringList())
            << QString::fromLatin1(verdicts);
    };
    row("", "", "aaa a");
    row("-p", "", "aaa a");                   // no PIPELINING
    row("-8", "", "aaa a");                   // no 8BITMIME
    row("-e", "", "aaa a");                   // no ESMTP
    for (const char *option : {"-q", "-Q"}) { // breaks the connection; with 421
        row(option, "connect", " d");
        row(option, "ehlo", " d");
        row(option, "mail", "d d");
        row(option, "rcpt", "d d");
        row(option, "data", "d d");
        row(option, ".", *(option + 1) == 'q' ? "i i" : "d d");
        row(option, "quit", "aaa a");
    }
    row("-r", "mail", "d d"); // 4xx
    row("-r", "rcpt", "ddd a");
    row("-r", "data", "ddd a");
    row("-r", ".", "ddd a");
    row("-f", "mail", "d d"); // 500: out of step
    for (const auto &[command, verdicts] : {std::pair("mail", "d r"), std::pair("rcpt", "rrr a"),
                                            std::pair("data", "rrr a"), std::pair(".", "rrr a")}) // 550
        QTest::addRow("-f %s, 550", command) << QStringList{QStringLiteral("-B"), QStringLiteral("550 5.7.1 no"),
                                                            QStringLiteral("-f"), QString::fromLatin1(command)}
                                             << QString::fromLatin1(verdicts);
}

void TestSmtpSink::fault()
{
    QFETCH(QStringList, options);
    QFETCH(QString, verdicts);
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const quint16 port = probe.serverPort();
    probe.close();
    if (QFileInfo(QStringLiteral("/proc/self")).ownerId() == 0)
        options << QStringLiteral("-u") << QStringLiteral("postfix"); // it does not work for root
    QProcess sink;
    sink.start(m_program, options + QStringList{QStringLiteral("127.0.0.1:%1").arg(port), QStringLiteral("10")});
    QVERIFY(sink.waitForStarted());
    QElapsedTimer patience;
    patience.start();
    for (bool listens = false; !listens && patience.elapsed() < 10000;) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        listens = socket.waitForConnected(200);
        if (!listens && sink.waitForFinished(20))
            QSKIP(qPrintable(QStringLiteral("smtp-sink does not run here: ")
                             + QString::fromUtf8(sink.readAllStandardError())));
    }
    SmtpServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = port;
    server.security = SmtpServer::Security::None;
    server.helloName = QStringLiteral("desk.odziv.example");
    server.timeoutDivisor = 10;
    QList<OutgoingMessage> messages;
    for (int i = 1; i <= 3; ++i)
        messages << OutgoingMessage{i, "office@odziv.example", "ana@kupci.example", "Subject: x\r\n\r\nx\r\n"};
    SessionRecorder recorder(server, messages);
    recorder.session().open();
    QVERIFY(waitUntil([&] { return recorder.closed.has_value(); }, 20000));
    QVERIFY2(recorder.violations.isEmpty(), qPrintable(recorder.violations.join(u'\n')));
    QString got;
    for (const auto &verdict : std::as_const(recorder.finished))
        got += outcomeName(verdict.status.outcome).at(0);
    got += QLatin1Char(' ') + outcomeName(recorder.closed->outcome).left(1);
    QVERIFY2(got == verdicts, qPrintable(got + QStringLiteral(": ") + recorder.closed->reply));
    sink.terminate();
    sink.waitForFinished();
}

QTEST_GUILESS_MAIN(TestSmtpSink)
#include "tst_smtpsink.moc"
