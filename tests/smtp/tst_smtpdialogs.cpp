/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sessionrecorder.h"
#include "support/fakesmtpserver.h"
#include "support/testcertificates.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace odziv;

/// Plays the conversations in dialogs/*.txt. A file holds cases: "=== NAME", settings and expectations, "---", the
/// script of FakeSmtpServer with the abbreviations of macros() below. A case whose session is plain is played as it
/// stands, with every reply cut into single bytes, and inside TLS: the verdicts must be the same.
///
///     security starttls | implicit-tls | none      default none
///     user NAME PASSWORD
///     certificate NAME                             see TestCertificates; default server
///     trust no                                     the test's authority is not trusted
///     pin NAME                                     the fingerprint of that certificate
///     divisor N                                    of the time-outs; default 10
///     depth N                                      messages that may be unanswered; default 1
///     hello NAME
///     send RECIPIENT [SENDER]                      one message; default sender office@odziv.example
///     body TEXT                                    content of the messages, with \r \n \xNN; default "Subject: x"
///     release never                                the terminator is not released
///     stay                                         no QUIT after the last message
///     variants plain [split] [tls]                 default all
///     expect finished|closed STATUS...             in order
///     expect says TEXT                             in the words of the last expectation
///     expect content TEXT                          what the server got, in order
///     expect ready N
///     expect asked N                               messages that might be in doubt at the worst time
class TestSmtpDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void dialog_data();
    void dialog();

private:
    TestCertificates m_certificates;
};

namespace {

struct Dialog
{
    QHash<QString, QString> settings;
    QList<OutgoingMessage> messages;
    QStringList expectations;
    QStringList script;
};

QByteArray unescaped(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace("\\r", "\r").replace("\\n", "\n");
    for (qsizetype i = bytes.indexOf("\\x"); i >= 0; i = bytes.indexOf("\\x", i + 1))
        bytes.replace(i, 4, QByteArray::fromHex(bytes.mid(i + 2, 2)));
    return bytes;
}

QStringList macro(const QString &name)
{
    static const QHash<QString, QStringList> macros{
        {QStringLiteral("@hello"),
         {QStringLiteral("S: 220 fake"), QStringLiteral("C: EHLO *"), QStringLiteral("S: 250-fake"),
          QStringLiteral("S: 250-SIZE 10000"), QStringLiteral("S: 250-ENHANCEDSTATUSCODES"),
          QStringLiteral("S: 250 8BITMIME")}},
        {QStringLiteral("@hello-pipelining"),
         {QStringLiteral("S: 220 fake"), QStringLiteral("C: EHLO *"), QStringLiteral("S: 250-fake"),
          QStringLiteral("S: 250-PIPELINING"), QStringLiteral("S: 250 ENHANCEDSTATUSCODES")}},
        {QStringLiteral("@hello-chunking"),
         {QStringLiteral("S: 220 fake"), QStringLiteral("C: EHLO *"), QStringLiteral("S: 250-fake"),
          QStringLiteral("S: 250-PIPELINING"), QStringLiteral("S: 250-CHUNKING"),
          QStringLiteral("S: 250 ENHANCEDSTATUSCODES")}},
        {QStringLiteral("@group"),
         {QStringLiteral("C: MAIL FROM:<office@odziv.example>"), QStringLiteral("C: RCPT TO:<*@kupci.example>"),
          QStringLiteral("C: DATA")}},
        {QStringLiteral("@chunk-envelope"),
         {QStringLiteral("C: MAIL FROM:<office@odziv.example>"), QStringLiteral("C: RCPT TO:<*@kupci.example>")}},
        {QStringLiteral("@envelope-taken"), {QStringLiteral("S: 250 2.1.0 ok"), QStringLiteral("S: 250 2.1.5 ok")}},
        {QStringLiteral("@mail"),
         {QStringLiteral("C: MAIL FROM:<office@odziv.example> SIZE=*"), QStringLiteral("S: 250 2.1.0 ok")}},
        {QStringLiteral("@rcpt"),
         {QStringLiteral("C: RCPT TO:<ana@kupci.example>"), QStringLiteral("S: 250 2.1.5 ok")}},
        {QStringLiteral("@data"), {QStringLiteral("C: DATA"), QStringLiteral("S: 354 go"), QStringLiteral("content")}},
        {QStringLiteral("@rset"), {QStringLiteral("C: RSET"), QStringLiteral("S: 250 2.0.0 ok")}},
        {QStringLiteral("@quit"),
         {QStringLiteral("C: QUIT"), QStringLiteral("S: 221 bye"), QStringLiteral("wait-close")}},
    };
    if (name == QStringLiteral("@envelope"))
        return macros.value(QStringLiteral("@mail")) + macros.value(QStringLiteral("@rcpt"));
    if (name == QStringLiteral("@message"))
        return macro(QStringLiteral("@envelope")) + macros.value(QStringLiteral("@data"));
    return macros.value(name);
}

void takeSetting(Dialog &dialog, const QString &line)
{
    const QString word = line.section(u' ', 0, 0);
    const QString rest = line.section(u' ', 1);
    if (word == QStringLiteral("expect")) {
        dialog.expectations << rest;
    } else if (word == QStringLiteral("send")) {
        OutgoingMessage message;
        message.token = dialog.messages.size() + 1;
        message.recipient = unescaped(rest.section(u' ', 0, 0));
        message.sender = rest.contains(u' ') ? unescaped(rest.section(u' ', 1)) : QByteArray("office@odziv.example");
        dialog.messages << message;
    } else {
        dialog.settings.insert(word, rest);
    }
}

QHash<QString, Dialog> readDialogs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, Dialog> dialogs;
    QString name;
    bool inScript = false;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QStringLiteral("=== "))) {
            name = line.mid(4);
            inScript = false;
        } else if (line == QStringLiteral("---")) {
            inScript = true;
        } else if (!line.isEmpty() && !line.startsWith(u'#')) {
            if (!inScript)
                takeSetting(dialogs[name], line);
            else if (line.startsWith(u'@'))
                dialogs[name].script << macro(line);
            else
                dialogs[name].script << line;
        }
    }
    return dialogs;
}

SmtpServer::Security securityOf(const Dialog &dialog, const QString &variant)
{
    const QString name = dialog.settings.value(QStringLiteral("security"), QStringLiteral("none"));
    if (name == QStringLiteral("starttls"))
        return SmtpServer::Security::StartTls;
    if (name == QStringLiteral("implicit-tls") || variant == QStringLiteral("tls"))
        return SmtpServer::Security::ImplicitTls;
    return SmtpServer::Security::None;
}

/// The first expectation that did not come true; empty if all did.
QString firstDifference(const Dialog &dialog, const SessionRecorder &recorder, const FakeSmtpServer &server)
{
    qsizetype finished = 0;
    qsizetype contents = 0;
    QString words;
    for (const QString &expectation : dialog.expectations) {
        const QString kind = expectation.section(u' ', 0, 0);
        const QString wanted = expectation.section(u' ', 1);
        QString got;
        if (kind == QStringLiteral("finished")) {
            if (finished >= recorder.finished.size())
                return QStringLiteral("no verdict for \"%1\"").arg(expectation);
            const auto &verdict = recorder.finished.at(finished++);
            if (verdict.token != finished)
                return QStringLiteral("a verdict for the message %1 instead of %2").arg(verdict.token).arg(finished);
            got = describe(verdict.status);
            words = verdict.status.reply;
        } else if (kind == QStringLiteral("closed")) {
            got = describe(*recorder.closed);
            words = recorder.closed->reply;
        } else if (kind == QStringLiteral("says")) {
            got = words.contains(wanted) ? wanted : words;
        } else if (kind == QStringLiteral("content")) {
            if (unescaped(wanted) == server.contents().value(contents++))
                continue;
            got = QString::fromUtf8(server.contents().value(contents - 1));
        } else if (kind == QStringLiteral("asked")) {
            got = QString::number(recorder.mostAsked);
        } else if (kind == QStringLiteral("ready")) {
            got = QString::number(recorder.readyCount);
        }
        if (got != wanted)
            return QStringLiteral("expected %1 \"%2\", got \"%3\" (%4)").arg(kind, wanted, got, words);
    }
    if (finished != recorder.finished.size())
        return QStringLiteral("%1 verdicts instead of %2").arg(recorder.finished.size()).arg(finished);
    return {};
}

QString fingerprintOf(const QString &certificateFile)
{
    const auto certificates = QSslCertificate::fromPath(certificateFile);
    return certificates.isEmpty()
               ? QString()
               : QString::fromLatin1(certificates.constFirst().digest(QCryptographicHash::Sha256).toHex(':'));
}

} // namespace

void TestSmtpDialogs::initTestCase()
{
    if (!m_certificates.problem().isEmpty())
        QSKIP(qPrintable(m_certificates.problem()));
}

void TestSmtpDialogs::dialog_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("variant");

    const QDir folder(QStringLiteral(ODZIV_DIALOGS));
    const QStringList files = folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const auto dialogs = readDialogs(folder.filePath(file));
        QStringList names = dialogs.keys();
        std::sort(names.begin(), names.end());
        for (const QString &name : std::as_const(names)) {
            const auto &settings = dialogs[name].settings;
            const QString usual = settings.contains(QStringLiteral("security")) ? QStringLiteral("plain split")
                                                                                : QStringLiteral("plain split tls");
            for (const QString &variant : settings.value(QStringLiteral("variants"), usual).split(u' ')) {
                const QString row = file.chopped(4) + QStringLiteral(": ") + name + QStringLiteral(", ") + variant;
                QTest::newRow(qPrintable(row)) << folder.filePath(file) << name << variant;
            }
        }
    }
}

void TestSmtpDialogs::dialog()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QFETCH(QString, variant);
    Dialog dialog = readDialogs(file).value(name);
    QVERIFY2(!dialog.script.isEmpty(), "the case has no script");
    QVERIFY2(!dialog.expectations.isEmpty(), "the case expects nothing");
    const auto setting = [&](const char *key, const QString &fallback = {}) {
        return dialog.settings.value(QString::fromLatin1(key), fallback);
    };

    FakeSmtpServer fake(dialog.script);
    const QString certificate = setting("certificate", QStringLiteral("server"));
    fake.setCertificate(m_certificates.certificateFile(certificate), m_certificates.keyFile(certificate));
    fake.setSplit(variant == QStringLiteral("split"));

    SmtpServer server;
    server.host = setting("host", QStringLiteral("127.0.0.1"));
    server.port = fake.serverPort();
    server.security = securityOf(dialog, variant);
    fake.setImplicitTls(server.security == SmtpServer::Security::ImplicitTls);
    server.user = setting("user").section(u' ', 0, 0);
    server.password = setting("user").section(u' ', 1);
    server.helloName = QString::fromUtf8(unescaped(setting("hello")));
    server.depth = setting("depth", QStringLiteral("1")).toInt();
    server.timeoutDivisor = setting("divisor", QStringLiteral("10")).toInt();
    if (setting("trust") != QStringLiteral("no"))
        server.extraCaFile = m_certificates.caFile();
    if (dialog.settings.contains(QStringLiteral("pin")))
        server.pinnedFingerprint = fingerprintOf(m_certificates.certificateFile(setting("pin")));

    for (OutgoingMessage &message : dialog.messages)
        message.content = unescaped(setting("body", QStringLiteral("Subject: x\\r\\n")));
    SessionRecorder recorder(server, dialog.messages);
    if (dialog.settings.contains(QStringLiteral("release")))
        recorder.onHeld([](qint64) {});
    if (dialog.settings.contains(QStringLiteral("stay")))
        recorder.stayAfterLast();
    recorder.session().open();

    QVERIFY2(waitUntil([&] { return recorder.closed.has_value(); }, 10000),
             qPrintable(QStringLiteral("the session hangs, the server is ") + fake.position()));
    const QString difference = firstDifference(dialog, recorder, fake);
    QVERIFY2(difference.isEmpty(), qPrintable(difference + QLatin1Char('\n') + fake.mistakes().join(u'\n')));
    QVERIFY2(recorder.violations.isEmpty(), qPrintable(recorder.violations.join(u'\n')));
    QVERIFY2(waitUntil([&] { return fake.isDone(); }), qPrintable(QStringLiteral("the server is ") + fake.position()));
    QVERIFY2(fake.mistakes().isEmpty(), qPrintable(fake.mistakes().join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSmtpDialogs)
#include "tst_smtpdialogs.moc"
