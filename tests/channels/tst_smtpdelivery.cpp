/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "channels/senderprobe.h"
#include "channels/smtpdelivery.h"
#include "support/fakesmtpserver.h"
#include "support/testcertificates.h"

#include <QTest>

using namespace odziv;

/// Logins with access tokens: one that has run out is replaced once, and only once.
class TestSmtpDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void logsInWithAToken_data();
    void logsInWithAToken();
    void replacesARefusedToken_data();
    void replacesARefusedToken();
    void tellsWhyThereIsNoToken_data();
    void tellsWhyThereIsNoToken();
    void endsWhileATokenIsAwaited_data();
    void endsWhileATokenIsAwaited();

private:
    SmtpServer settings(const FakeSmtpServer &server) const;
    void prepare(FakeSmtpServer &server) const;

    TestCertificates m_certificates;
};

namespace {

const QStringList hello{QStringLiteral("S: 220 fake"), QStringLiteral("C: EHLO *"), QStringLiteral("S: 250-fake")};
const QStringList bye{QStringLiteral("C: QUIT"), QStringLiteral("S: 221 bye"), QStringLiteral("wait-close")};

QString base64(const QByteArray &text)
{
    return QString::fromLatin1(text.toBase64());
}

QString xoauth(const QByteArray &token)
{
    return QStringLiteral("C: AUTH XOAUTH2 ") + base64("user=ana@kupci.example\1auth=Bearer " + token + "\1\1");
}

/// Hands out the given tokens one after the other and writes down what it is told.
class Tokens : public QObject
{
public:
    explicit Tokens(QStringList tokens)
        : m_tokens(std::move(tokens))
    {}

    AccessTokenSource source()
    {
        return [this](const QString &refused, QObject *context, const SecretStore::Read &done) {
            asked << refused;
            const Result<QString> token = m_tokens.isEmpty() ? Result<QString>(failure(error)) : m_tokens.takeFirst();
            if (answers)
                QMetaObject::invokeMethod(
                    context, [done, token] { done(token); }, Qt::QueuedConnection);
        };
    }

    QStringList asked;
    bool answers = true;
    Error error{ErrorCode::Refused, QStringLiteral("sign in again"), {}, {}};

private:
    QStringList m_tokens;
};

std::optional<DeliveryStatus> probe(const SmtpServer &server, Tokens &tokens)
{
    SenderProbe probe(SmtpDelivery::factory(server, tokens.source()));
    std::optional<DeliveryStatus> ended;
    QObject::connect(&probe, &SenderProbe::ended, &probe, [&](const DeliveryStatus &status) { ended = status; });
    probe.start();
    return QTest::qWaitFor([&] { return ended.has_value(); }) ? ended : std::nullopt;
}

} // namespace

void TestSmtpDelivery::initTestCase()
{
    if (!m_certificates.problem().isEmpty())
        QSKIP(qPrintable(m_certificates.problem()));
}

SmtpServer TestSmtpDelivery::settings(const FakeSmtpServer &server) const
{
    SmtpServer settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = server.serverPort();
    settings.user = QStringLiteral("ana@kupci.example");
    settings.withToken = true;
    settings.extraCaFile = m_certificates.caFile();
    settings.helloName = QStringLiteral("desk.odziv.example");
    settings.timeoutDivisor = 60;
    return settings;
}

void TestSmtpDelivery::prepare(FakeSmtpServer &server) const
{
    server.setCertificate(m_certificates.certificateFile(QStringLiteral("server")),
                          m_certificates.keyFile(QStringLiteral("server")));
    server.setImplicitTls(true);
}

void TestSmtpDelivery::logsInWithAToken_data()
{
    QTest::addColumn<QString>("offer");
    QTest::addColumn<bool>("standard");
    QTest::newRow("the standard") << "S: 250 AUTH PLAIN XOAUTH2 OAUTHBEARER" << true;
    QTest::newRow("what Google had before") << "S: 250 AUTH LOGIN PLAIN XOAUTH2" << false;
}

void TestSmtpDelivery::logsInWithAToken()
{
    QFETCH(QString, offer);
    QFETCH(bool, standard);
    FakeSmtpServer server({});
    const QByteArray bearer = "n,a=ana@kupci.example,\1host=127.0.0.1\1port=" + QByteArray::number(server.serverPort())
                              + "\1auth=Bearer a.b\1\1";
    const QString login = standard ? QStringLiteral("C: AUTH OAUTHBEARER ") + base64(bearer) : xoauth("a.b");
    server.setScript(hello + QStringList{offer, login, QStringLiteral("S: 235 2.7.0 welcome")} + bye);
    prepare(server);
    Tokens tokens({QStringLiteral("a.b")});
    const auto ended = probe(settings(server), tokens);
    QVERIFY(ended);
    QCOMPARE(server.mistakes(), QStringList());
    QCOMPARE(ended->outcome, DeliveryStatus::Outcome::Accepted);
    QCOMPARE(tokens.asked, QStringList{QString()});
}

void TestSmtpDelivery::replacesARefusedToken_data()
{
    QTest::addColumn<bool>("withChallenge");
    QTest::addColumn<bool>("secondHolds");
    for (const bool withChallenge : {false, true}) {
        for (const bool secondHolds : {true, false})
            QTest::addRow("%s, the second token is %s", withChallenge ? "334 before 535" : "535 at once",
                          secondHolds ? "good" : "refused too")
                << withChallenge << secondHolds;
    }
}

void TestSmtpDelivery::replacesARefusedToken()
{
    QFETCH(bool, withChallenge);
    QFETCH(bool, secondHolds);
    const QString offer = QStringLiteral("S: 250 AUTH XOAUTH2");
    QStringList refusal;
    if (withChallenge)
        refusal = QStringList{QStringLiteral("S: 334 ") + base64(R"({"status":"401","schemes":"bearer"})"),
                              QStringLiteral("C: ")};
    refusal << QStringLiteral("S: 535 5.7.8 token expired");
    const QStringList again = QStringList{QStringLiteral("next-client"), QStringLiteral("tls")} + hello
                              + QStringList{offer, xoauth("second")};
    FakeSmtpServer server(hello + QStringList{offer, xoauth("first")} + refusal + bye + again
                          + (secondHolds ? QStringList{QStringLiteral("S: 235 welcome")} : refusal) + bye);
    prepare(server);
    Tokens tokens({QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")});
    const auto ended = probe(settings(server), tokens);
    QVERIFY2(ended, qPrintable(server.position()));
    QCOMPARE(server.mistakes(), QStringList());
    QTRY_VERIFY2(server.isDone(), qPrintable(server.position()));
    QCOMPARE(tokens.asked, (QStringList{QString(), QStringLiteral("first")}));
    QCOMPARE(ended->outcome, secondHolds ? DeliveryStatus::Outcome::Accepted : DeliveryStatus::Outcome::Rejected);
    if (!secondHolds) {
        QCOMPARE(ended->scope, DeliveryStatus::Scope::Server);
        QVERIFY2(ended->reply.contains(QStringLiteral("token expired")), qPrintable(ended->reply));
    }
}

void TestSmtpDelivery::tellsWhyThereIsNoToken_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("outcome");
    QTest::newRow("for good") << static_cast<int>(ErrorCode::Refused)
                              << static_cast<int>(DeliveryStatus::Outcome::Rejected);
    QTest::newRow("for now") << static_cast<int>(ErrorCode::Network)
                             << static_cast<int>(DeliveryStatus::Outcome::Deferred);
}

void TestSmtpDelivery::tellsWhyThereIsNoToken()
{
    QFETCH(int, code);
    QFETCH(int, outcome);
    FakeSmtpServer server({});
    Tokens tokens({});
    tokens.error.code = static_cast<ErrorCode>(code);
    const auto ended = probe(settings(server), tokens);
    QVERIFY(ended);
    QCOMPARE(static_cast<int>(ended->outcome), outcome);
    QCOMPARE(ended->scope, DeliveryStatus::Scope::Server);
    QVERIFY(ended->reply.contains(QStringLiteral("sign in again")));
    QVERIFY2(!server.hasPendingConnections() && server.received().isEmpty(), "nothing is sent without a token");
}

void TestSmtpDelivery::endsWhileATokenIsAwaited_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("quit") << false;
    QTest::newRow("abort") << true;
}

void TestSmtpDelivery::endsWhileATokenIsAwaited()
{
    QFETCH(bool, atOnce);
    FakeSmtpServer server({});
    Tokens tokens({QStringLiteral("late")});
    tokens.answers = false;
    SmtpDelivery delivery(settings(server), {}, tokens.source());
    int closed = 0;
    connect(&delivery, &DeliverySession::closed, this, [&] { ++closed; });
    delivery.open();
    QCOMPARE(delivery.room(), 0);
    if (atOnce)
        delivery.abort();
    else
        delivery.quit();
    delivery.abort();
    QCOMPARE(closed, 0);
    QTRY_COMPARE(closed, 1);
}

QTEST_GUILESS_MAIN(TestSmtpDelivery)
#include "tst_smtpdelivery.moc"
