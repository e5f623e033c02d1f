/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtp/saslauthenticator.h"

#include <QTest>

#include <gsasl.h>

using namespace odziv;

class TestSaslAuthenticator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheStrongest();
    void convincesTheServer_data();
    void convincesTheServer();
    void scramRefusesAnImpostor();
    void limitsTheRounds();
    void refusesNonsense();
    void showsATokenOnlyInsideTls();
    void carriesAToken_data();
    void carriesAToken();
};

namespace {

int answerServer(Gsasl *, Gsasl_session *session, Gsasl_property property)
{
    if (property == GSASL_PASSWORD)
        return gsasl_property_set(session, GSASL_PASSWORD, "tajna lozinka č");
    if (property == GSASL_VALIDATE_SIMPLE) {
        const bool right = qstrcmp(gsasl_property_get(session, GSASL_AUTHID), "kampanja") == 0
                           && qstrcmp(gsasl_property_get(session, GSASL_PASSWORD), "tajna lozinka č") == 0;
        return right ? GSASL_OK : GSASL_AUTHENTICATION_ERROR;
    }
    return GSASL_NO_CALLBACK;
}

/// The other end, played by the library itself.
class ServerSide
{
public:
    explicit ServerSide(const char *mechanism)
    {
        gsasl_init(&m_context);
        gsasl_callback_set(m_context, answerServer);
        gsasl_server_start(m_context, mechanism, &m_session);
    }
    ~ServerSide()
    {
        gsasl_finish(m_session);
        gsasl_done(m_context);
    }
    int step(const QByteArray &input, QByteArray &output)
    {
        char *text = nullptr;
        const int code = gsasl_step64(m_session, input.isEmpty() ? nullptr : input.constData(), &text);
        output = text;
        gsasl_free(text);
        return code;
    }

private:
    Gsasl *m_context = nullptr;
    Gsasl_session *m_session = nullptr;
};

SaslCredentials by(const QString &user, const QString &password)
{
    return {SaslCredentials::Kind::Password, user, password, {}, 0};
}

} // namespace

void TestSaslAuthenticator::choosesTheStrongest()
{
    const QByteArrayList all{"LOGIN", "CRAM-MD5", "PLAIN", "SCRAM-SHA-1", "GSSAPI", "SCRAM-SHA-256", "XOAUTH2"};
    QCOMPARE(SaslAuthenticator::choose(all, true).constFirst(), "SCRAM-SHA-256");
    QVERIFY(SaslAuthenticator::choose(all, true).contains("PLAIN"));
    const auto inTheClear = SaslAuthenticator::choose(all, false);
    QVERIFY(!inTheClear.contains("PLAIN") && !inTheClear.contains("LOGIN"));
    QCOMPARE(SaslAuthenticator::choose({"PLAIN", "LOGIN"}, false), QByteArrayList());
    QCOMPARE(SaslAuthenticator::choose({"GSSAPI"}, true), QByteArrayList());
}

void TestSaslAuthenticator::convincesTheServer_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QString>("password");
    QTest::addColumn<bool>("right");
    for (const char *mechanism : {"SCRAM-SHA-256", "SCRAM-SHA-1", "CRAM-MD5", "PLAIN", "LOGIN"}) {
        QTest::addRow("%s", mechanism) << QByteArray(mechanism) << QStringLiteral("tajna lozinka č") << true;
        QTest::addRow("%s, wrong", mechanism) << QByteArray(mechanism) << QStringLiteral("tajna lozinka c") << false;
    }
}

void TestSaslAuthenticator::convincesTheServer()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QString, password);
    QFETCH(bool, right);
    auto client = SaslAuthenticator::start(mechanism, by(QStringLiteral("kampanja"), password));
    QVERIFY(client);
    ServerSide server(mechanism.constData());
    QByteArray challenge;
    int code = GSASL_NEEDS_MORE;
    if (!(*client)->clientBegins())
        code = server.step({}, challenge);
    for (int i = 0; i < 5 && code == GSASL_NEEDS_MORE; ++i) {
        QVERIFY(i == 0 || !(*client)->isComplete() || !right || challenge.isEmpty());
        const auto answer = (*client)->step(challenge);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().text));
        code = server.step(*answer, challenge);
        if (code == GSASL_OK && !challenge.isEmpty()) // the server's own proof goes out before the 235
            QVERIFY((*client)->step(challenge));
    }
    QCOMPARE(code == GSASL_OK, right);
    if (right)
        QVERIFY((*client)->isComplete());
}

void TestSaslAuthenticator::scramRefusesAnImpostor()
{
    auto client
        = SaslAuthenticator::start("SCRAM-SHA-1", by(QStringLiteral("kampanja"), QStringLiteral("tajna lozinka č")));
    ServerSide server("SCRAM-SHA-1");
    QByteArray challenge;
    QCOMPARE(server.step(*(*client)->step({}), challenge), int(GSASL_NEEDS_MORE));
    QVERIFY((*client)->step(challenge));
    QVERIFY(!(*client)->isComplete());
    const auto forged = (*client)->step(QByteArray("v=AAAAAAAAAAAAAAAAAAAAAAAAAAA=").toBase64());
    QVERIFY(!forged);
    QVERIFY(!(*client)->isComplete());
}

void TestSaslAuthenticator::limitsTheRounds()
{
    auto client = SaslAuthenticator::start("SCRAM-SHA-256", by(QStringLiteral("kampanja"), QStringLiteral("x")));
    const QByteArray first = QByteArray::fromBase64(*(*client)->step({}));
    const QByteArray nonce = first.mid(first.indexOf("r=") + 2);
    const QByteArray challenge = "r=" + nonce + "abc,s=c2FsdA==,i=2000000000";
    const auto answer = (*client)->step(challenge.toBase64());
    QVERIFY(!answer);
    QVERIFY2(answer.error().text.contains(QStringLiteral("rounds")), qPrintable(answer.error().text));
}

void TestSaslAuthenticator::refusesNonsense()
{
    QCOMPARE(SaslAuthenticator::start("PLAIN", by({}, QStringLiteral("x"))).error().code, ErrorCode::InvalidInput);
    QCOMPARE(SaslAuthenticator::start("PLAIN", by(QStringLiteral("a") + QChar(0), {})).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(SaslAuthenticator::start("PLAIN", by(QStringLiteral("a"), QString(QChar(0)))).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(SaslAuthenticator::start("GSSAPI", by(QStringLiteral("a"), {})).error().code, ErrorCode::Internal);

    auto client = SaslAuthenticator::start("CRAM-MD5", by(QStringLiteral("a"), QStringLiteral("b")));
    QVERIFY(!(*client)->step("no base64!"));
    auto plain = SaslAuthenticator::start("PLAIN", by(QStringLiteral("a"), QStringLiteral("b")));
    QCOMPARE(*(*plain)->step({}), QByteArray("\0a\0b", 4).toBase64());
    QVERIFY((*plain)->isComplete());
    QVERIFY(!(*plain)->step("eA=="));
}

void TestSaslAuthenticator::showsATokenOnlyInsideTls()
{
    const auto token = SaslCredentials::Kind::AccessToken;
    const QByteArrayList all{"LOGIN", "PLAIN", "SCRAM-SHA-256", "XOAUTH2", "OAUTHBEARER"};
    QCOMPARE(SaslAuthenticator::choose(all, true, token), (QByteArrayList{"OAUTHBEARER", "XOAUTH2"}));
    QCOMPARE(SaslAuthenticator::choose(all, false, token), QByteArrayList());
    QVERIFY(!SaslAuthenticator::choose(all, true).contains("XOAUTH2"));
    QCOMPARE(SaslAuthenticator::start("PLAIN", {token, QStringLiteral("a"), QStringLiteral("b"), {}, 0}).error().code,
             ErrorCode::Internal);
    QCOMPARE(SaslAuthenticator::start("XOAUTH2", by(QStringLiteral("a"), QStringLiteral("b"))).error().code,
             ErrorCode::Internal);
    const QString smuggled = QStringLiteral("b\1auth=Bearer c");
    QCOMPARE(SaslAuthenticator::start("XOAUTH2", {token, QStringLiteral("a"), smuggled, {}, 0}).error().code,
             ErrorCode::InvalidInput);
}

void TestSaslAuthenticator::carriesAToken_data()
{
    QTest::addColumn<QByteArray>("mechanism");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("farewell"); // after a refusal
    // The examples of RFC 7628 section 4.1 and of Google, with names that need care.
    QTest::newRow("OAUTHBEARER") << QByteArray("OAUTHBEARER")
                                 << QByteArray("n,a=us=2Cer=3D@example.com,\1host=server.example.com\1port=143\1"
                                               "auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\1\1")
                                 << QByteArray("AQ==");
    QTest::newRow("XOAUTH2") << QByteArray("XOAUTH2")
                             << QByteArray("user=us,er=@example.com\1"
                                           "auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\1\1")
                             << QByteArray("");
}

void TestSaslAuthenticator::carriesAToken()
{
    QFETCH(QByteArray, mechanism);
    QFETCH(QByteArray, message);
    QFETCH(QByteArray, farewell);
    auto client
        = SaslAuthenticator::start(mechanism, {SaslCredentials::Kind::AccessToken, QStringLiteral("us,er=@example.com"),
                                               QStringLiteral("vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=="),
                                               QStringLiteral("server.example.com"), 143});
    QVERIFY(client);
    QVERIFY((*client)->clientBegins());
    QVERIFY(!(*client)->isComplete());
    QCOMPARE(QByteArray::fromBase64((*client)->step({}).value()), message);
    QVERIFY((*client)->isComplete());
    // A challenge is a refusal, and no success may follow it.
    QCOMPARE((*client)->step(QByteArray(R"({"status":"invalid_token"})").toBase64()).value(), farewell);
    QVERIFY(!(*client)->isComplete());
}

QTEST_GUILESS_MAIN(TestSaslAuthenticator)
#include "tst_saslauthenticator.moc"
