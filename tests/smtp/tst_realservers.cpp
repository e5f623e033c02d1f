/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sessionrecorder.h"
#include "support/realmailserver.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

#include <memory>

using namespace odziv;

/// The session against servers that we did not write: Postfix with the logins of Dovecot.
class TestRealServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void delivers_data();
    void delivers();
    void readsAsMeant();
    void deliversMany_data();
    void deliversMany();
    void logsInWith_data();
    void logsInWith();
    void refusesRecipients();
    void refusesTooLarge();
    void refusesTheWrongPassword_data();
    void refusesTheWrongPassword();
    void refusesWithoutLogin();
    void refusesTheUnknownAuthority_data();
    void refusesTheUnknownAuthority();

private:
    SmtpServer settings(SmtpServer::Security security) const;
    /// True when `count` messages more than before have arrived.
    bool arrived(int count);

    std::unique_ptr<RealMailServer> m_server;
    QSet<QByteArray> m_known;
    QByteArrayList m_fresh;
};

namespace {

using Security = SmtpServer::Security;

QByteArray picture()
{
    QByteArray bytes;
    for (int i = 0; i < 3000; ++i)
        bytes += static_cast<char>(i * 31 + i / 256);
    return bytes;
}

/// Text, HTML and a picture inside, with everything that a wire may spoil.
QByteArray richMessage(const QByteArray &recipient, const QByteArray &id)
{
    QByteArray encoded = picture().toBase64();
    for (qsizetype i = 76; i < encoded.size(); i += 78)
        encoded.insert(i, "\r\n");
    return "From: Odziv <office@odziv.example>\r\n"
           "To: <"
           + recipient
           + ">\r\n"
             "Subject: =?UTF-8?Q?Po=C5=A1tovani_=C5=A0a=C4=87ire?=\r\n"
             "Date: Thu, 01 Oct 2026 10:00:00 +0200\r\n"
             "Message-ID: <"
           + id
           + "@odziv.example>\r\n"
             "MIME-Version: 1.0\r\n"
             "Content-Type: multipart/related; boundary=\"outer\"\r\n\r\n"
             "--outer\r\nContent-Type: multipart/alternative; boundary=\"inner\"\r\n\r\n"
             "--inner\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
             ".\r\n..\r\n.prva ta\xc4\x8dka\r\nFrom here\r\n  blanks  \r\n\r\n"
             "--inner\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
             "<p>=C5=A0a=C4=87ir =3D ok</p><img src=3D\"cid:slika@odziv\">\r\n"
             "--inner--\r\n"
             "--outer\r\nContent-Type: image/png\r\nContent-ID: <slika@odziv>\r\nContent-Transfer-Encoding: "
             "base64\r\n\r\n"
           + encoded + "\r\n--outer--\r\n";
}

} // namespace

void TestRealServers::initTestCase()
{
    m_server = std::make_unique<RealMailServer>();
    if (m_server->start())
        return;
    if (m_server->isMissing())
        QSKIP(qPrintable(m_server->problem()));
    QFAIL(qPrintable(m_server->problem()));
}

SmtpServer TestRealServers::settings(Security security) const
{
    SmtpServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = security == Security::ImplicitTls ? m_server->tlsPort() : m_server->smtpPort();
    server.security = security;
    server.user = m_server->user();
    server.password = m_server->password();
    server.extraCaFile = m_server->caFile();
    server.helloName = QStringLiteral("desk.odziv.example");
    return server;
}

bool TestRealServers::arrived(int count)
{
    m_fresh.clear();
    return QTest::qWaitFor(
        [&] {
            if (m_server->deliveredCount() < m_known.size() + count)
                return false;
            const QByteArrayList all = m_server->delivered();
            for (const QByteArray &message : all) {
                if (!m_known.contains(message))
                    m_fresh << message;
                m_known.insert(message);
            }
            return true;
        },
        60000);
}

void TestRealServers::delivers_data()
{
    QTest::addColumn<int>("security");
    QTest::newRow("implicit TLS") << static_cast<int>(Security::ImplicitTls);
    QTest::newRow("STARTTLS") << static_cast<int>(Security::StartTls);
}

/// What lies in the Maildir is what was sent, byte by byte, behind the headers that the server adds.
void TestRealServers::delivers()
{
    QFETCH(int, security);
    const QByteArray content
        = richMessage("ana@kupci.example", QTest::currentDataTag() == QByteArray("STARTTLS") ? "d1" : "d2");
    SessionRecorder recorder(settings(static_cast<Security>(security)),
                             {{1, "office@odziv.example", "ana@kupci.example", content}});
    recorder.session().open();
    QVERIFY2(QTest::qWaitFor([&] { return recorder.closed.has_value(); }, 30000), qPrintable(m_server->log()));
    QCOMPARE(recorder.finished.size(), 1);
    const DeliveryStatus status = recorder.finished.constFirst().status;
    QVERIFY2(status.outcome == DeliveryStatus::Outcome::Accepted, qPrintable(status.reply));
    QCOMPARE(describe(status), QStringLiteral("accepted recipient 250 2.0.0"));
    QVERIFY2(arrived(1), qPrintable(m_server->log()));
    QByteArray meant = '\n' + content;
    meant.replace("\r\n", "\n");
    QVERIFY2(m_fresh.constFirst().endsWith(meant), m_fresh.constFirst().constData());
    QVERIFY(m_fresh.constFirst().contains("X-Original-To: ana@kupci.example\n"));
    QVERIFY(m_fresh.constFirst().startsWith("Return-Path: <office@odziv.example>\n"));
    QVERIFY(m_fresh.constFirst().contains("with ESMTPSA id"));
}

void TestRealServers::readsAsMeant()
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        QSKIP("Python is not installed");
    SessionRecorder recorder(settings(Security::ImplicitTls), {{1, "office@odziv.example", "iva@kupci.example",
                                                                richMessage("iva@kupci.example", "r1")}});
    recorder.session().open();
    QVERIFY2(arrived(1), qPrintable(m_server->log()));
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write(m_fresh.constFirst());
    file.close();
    QProcess reader;
    reader.start(python, {QStringLiteral(ODZIV_READ_MESSAGE), file.fileName()});
    QVERIFY(reader.waitForFinished());
    QVERIFY2(reader.exitCode() == 0, reader.readAllStandardError().constData());
    const QJsonObject read = QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
    QCOMPARE(read[QStringLiteral("subject")].toString(), QStringLiteral("Poštovani Šaćire"));
    QCOMPARE(read[QStringLiteral("to")].toArray().first().toString(), QStringLiteral("iva@kupci.example"));
    QCOMPARE(read[QStringLiteral("deliveredTo")].toString(), QStringLiteral("iva@kupci.example"));
    QCOMPARE(read[QStringLiteral("messageId")].toString(), QStringLiteral("<r1@odziv.example>"));
    QVERIFY(read[QStringLiteral("defects")].toArray().isEmpty());
    const QJsonArray parts = read[QStringLiteral("parts")].toArray();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[0][QStringLiteral("text")].toString(),
             QStringLiteral(".\n..\n.prva tačka\nFrom here\n  blanks  \n"));
    QCOMPARE(parts[1][QStringLiteral("text")].toString(),
             QStringLiteral("<p>Šaćir = ok</p><img src=\"cid:slika@odziv\">"));
    QCOMPARE(parts[2][QStringLiteral("cid")].toString(), QStringLiteral("<slika@odziv>"));
    QCOMPARE(parts[2][QStringLiteral("sha256")].toString(),
             QString::fromLatin1(QCryptographicHash::hash(picture(), QCryptographicHash::Sha256).toHex()));
    QTRY_VERIFY(recorder.closed);
}

void TestRealServers::deliversMany_data()
{
    QTest::addColumn<int>("depth");
    QTest::newRow("pipelining") << 1;
    QTest::newRow("chunks, eight unanswered") << 8;
}

/// Each message to its own recipient, with a refused one now and then between them: whatever is under way behind it,
/// nobody gets a message that is not his.
void TestRealServers::deliversMany()
{
    QFETCH(int, depth);
    constexpr int sessions = 4;
    constexpr int each = 25;
    const auto dialect = std::make_shared<SmtpDialect>();
    int refused = 0;
    std::vector<std::unique_ptr<SessionRecorder>> recorders;
    for (int s = 0; s < sessions; ++s) {
        QList<OutgoingMessage> list;
        for (int m = 0; m < each; ++m) {
            const bool isRefused = m % 9 == 5;
            refused += isRefused;
            const QByteArray recipient = isRefused ? m_server->unknownRecipient().toUtf8()
                                                   : "kupac" + QByteArray::number(s * each + m) + "@kupci.example";
            list.append({m + 1, "office@odziv.example", recipient, "To: " + recipient + "\r\nSubject: x\r\n\r\nx\r\n"});
        }
        SmtpServer server = settings(s % 2 ? Security::StartTls : Security::ImplicitTls);
        server.depth = depth;
        recorders.push_back(std::make_unique<SessionRecorder>(server, list, dialect));
        recorders.back()->session().open();
    }
    for (const auto &recorder : recorders) {
        QVERIFY2(QTest::qWaitFor([&] { return recorder->closed.has_value(); }, 60000), qPrintable(m_server->log()));
        QCOMPARE(recorder->finished.size(), each);
        QVERIFY2(recorder->violations.isEmpty(), qPrintable(recorder->violations.join(u'\n')));
        for (const auto &verdict : std::as_const(recorder->finished))
            QCOMPARE(describe(verdict.status), (verdict.token - 1) % 9 == 5
                                                   ? QStringLiteral("rejected recipient 550 5.1.1")
                                                   : QStringLiteral("accepted recipient 250 2.0.0"));
    }
    QCOMPARE(dialect->level(), SmtpDialect::Level::Chunked);
    QVERIFY(dialect->isTelling());
    QVERIFY2(arrived(sessions * each - refused), qPrintable(m_server->log()));
    QSet<QByteArray> recipients;
    for (const QByteArray &message : std::as_const(m_fresh)) {
        const qsizetype start = message.indexOf("\nTo: ") + 5;
        const QByteArray recipient = message.mid(start, message.indexOf('\n', start) - start);
        recipients.insert(recipient);
        QVERIFY(message.contains(QByteArray("X-Original-To: " + recipient + '\n')));
    }
    QCOMPARE(m_fresh.size(), sessions * each - refused);
    QCOMPARE(recipients.size(), sessions * each - refused);
}

void TestRealServers::logsInWith_data()
{
    QTest::addColumn<QString>("mechanism");
    QTest::addColumn<int>("security");
    QTest::newRow("PLAIN behind STARTTLS") << QStringLiteral("plain") << static_cast<int>(Security::StartTls);
    QTest::newRow("LOGIN inside TLS") << QStringLiteral("login") << static_cast<int>(Security::ImplicitTls);
    QTest::newRow("CRAM-MD5") << QStringLiteral("cram-md5") << static_cast<int>(Security::StartTls);
    QTest::newRow("SCRAM-SHA-1") << QStringLiteral("scram-sha-1") << static_cast<int>(Security::ImplicitTls);
    QTest::newRow("SCRAM-SHA-256") << QStringLiteral("scram-sha-256") << static_cast<int>(Security::StartTls);
}

/// A server that offers one method and no other.
void TestRealServers::logsInWith()
{
    QFETCH(QString, mechanism);
    QFETCH(int, security);
    RealMailServer own;
    own.setMechanisms(mechanism);
    QVERIFY2(own.start(), qPrintable(own.problem()));
    SmtpServer server = settings(static_cast<Security>(security));
    server.port = security == static_cast<int>(Security::ImplicitTls) ? own.tlsPort() : own.smtpPort();
    server.extraCaFile = own.caFile();
    SessionRecorder recorder(server, {{1, "office@odziv.example", "ana@kupci.example", "Subject: x\r\n\r\nx\r\n"}});
    recorder.session().open();
    QVERIFY(QTest::qWaitFor([&] { return recorder.closed.has_value(); }, 30000));
    QCOMPARE(describe(*recorder.closed), QStringLiteral("accepted session 0"));
    QCOMPARE(describe(recorder.finished.value(0).status), QStringLiteral("accepted recipient 250 2.0.0"));
    QVERIFY2(QTest::qWaitFor([&] { return own.deliveredCount() == 1; }, 30000), qPrintable(own.log()));
    const QString used = QStringLiteral("sasl_method=") + mechanism.toUpper();
    QVERIFY2(own.log().contains(used), qPrintable(own.log()));
}

/// One bad address does not end the session.
void TestRealServers::refusesRecipients()
{
    const QByteArray content = "Subject: x\r\n\r\nx\r\n";
    SessionRecorder recorder(settings(Security::ImplicitTls),
                             {{1, "office@odziv.example", m_server->unknownRecipient().toUtf8(), content},
                              {2, "office@odziv.example", m_server->busyRecipient().toUtf8(), content},
                              {3, "office@odziv.example", "eva@kupci.example", content}});
    recorder.session().open();
    QVERIFY(QTest::qWaitFor([&] { return recorder.closed.has_value(); }, 30000));
    QCOMPARE(recorder.finished.size(), 3);
    QCOMPARE(describe(recorder.finished[0].status), QStringLiteral("rejected recipient 550 5.1.1"));
    QCOMPARE(describe(recorder.finished[1].status), QStringLiteral("deferred recipient 450 4.2.0"));
    QCOMPARE(describe(recorder.finished[2].status), QStringLiteral("accepted recipient 250 2.0.0"));
    QVERIFY2(arrived(1), qPrintable(m_server->log()));
}

void TestRealServers::refusesTooLarge()
{
    const QByteArray content
        = "Subject: x\r\n\r\n" + QByteArray("0123456789012345678901234567890123456789\r\n").repeated(60000);
    QVERIFY(content.size() > m_server->largestMessage());
    SessionRecorder recorder(settings(Security::ImplicitTls),
                             {{1, "office@odziv.example", "eva@kupci.example", content}});
    recorder.session().open();
    QVERIFY(QTest::qWaitFor([&] { return recorder.closed.has_value(); }, 30000));
    QCOMPARE(describe(recorder.finished.value(0).status), QStringLiteral("rejected message 0"));
}

void TestRealServers::refusesTheWrongPassword_data()
{
    delivers_data();
}

void TestRealServers::refusesTheWrongPassword()
{
    QFETCH(int, security);
    SmtpServer server = settings(static_cast<Security>(security));
    server.password = QStringLiteral("something else");
    SessionRecorder recorder(server, {{1, "office@odziv.example", "eva@kupci.example", "Subject: x\r\n"}});
    recorder.session().open();
    QVERIFY(QTest::qWaitFor([&] { return recorder.closed.has_value(); }, 30000));
    QVERIFY(recorder.finished.isEmpty());
    QCOMPARE(describe(*recorder.closed), QStringLiteral("rejected server 535 5.7.8"));
}

void TestRealServers::refusesWithoutLogin()
{
    SmtpServer server = settings(Security::StartTls);
    server.user.clear();
    SessionRecorder recorder(server, {{1, "office@odziv.example", "eva@kupci.example", "Subject: x\r\n"}});
    recorder.session().open();
    QVERIFY(QTest::qWaitFor([&] { return recorder.closed.has_value(); }, 30000));
    QCOMPARE(recorder.finished.size(), 1);
    QVERIFY(recorder.finished.constFirst().status.outcome == DeliveryStatus::Outcome::Rejected);
}

void TestRealServers::refusesTheUnknownAuthority_data()
{
    delivers_data();
}

void TestRealServers::refusesTheUnknownAuthority()
{
    QFETCH(int, security);
    SmtpServer server = settings(static_cast<Security>(security));
    server.extraCaFile.clear();
    SessionRecorder recorder(server, {{1, "office@odziv.example", "eva@kupci.example", "Subject: x\r\n"}});
    recorder.session().open();
    QVERIFY(QTest::qWaitFor([&] { return recorder.closed.has_value(); }, 30000));
    QVERIFY(recorder.finished.isEmpty());
    QCOMPARE(describe(*recorder.closed), QStringLiteral("rejected server 0"));
    QVERIFY2(recorder.closed->reply.contains(QStringLiteral("fingerprint")), qPrintable(recorder.closed->reply));
}

QTEST_GUILESS_MAIN(TestRealServers)
#include "tst_realservers.moc"
