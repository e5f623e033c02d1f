/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendqueue/accesstokens.h"

#include "support/fakeauthorizationserver.h"
#include "support/fakeclock.h"

#include <QTest>
#include <QThread>

using namespace odziv;

class TestAccessTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksOnceForAll();
    void renewsBeforeItRunsOut();
    void replacesARefusedToken();
    void keepsANewRefreshToken();
    void worksWithoutAVault();
    void tellsWhyThereIsNone_data();
    void tellsWhyThereIsNone();
    void isForProvidersOnly();

private:
    Sender sender() const;
    void grant(const OAuthGrant &grant);
    void provide(const QByteArray &token, const QByteArray &more = {});
    /// Asks from another thread, as sending does.
    Result<QString> ask(const QString &refused = {});

    FakeClock m_clock;
    FakeSecretStore m_secrets;
    std::unique_ptr<FakeAuthorizationServer> m_server;
    std::unique_ptr<AccessTokens> m_tokens;
};

void TestAccessTokens::init()
{
    m_server = std::make_unique<FakeAuthorizationServer>();
    m_secrets = {};
    m_tokens = std::make_unique<AccessTokens>(m_secrets, m_clock);
    grant({QStringLiteral("refresh"), {}});
}

void TestAccessTokens::cleanup()
{
    m_tokens.reset();
    m_server.reset();
}

Sender TestAccessTokens::sender() const
{
    Sender sender;
    sender.host = QStringLiteral("smtp.provider.example");
    sender.user = QStringLiteral("kampanja@odziv.example");
    sender.oauth = OAuthProvider{QStringLiteral("https://login.example/page"),
                                 m_server->endpoint(QStringLiteral("token")),
                                 {},
                                 QStringLiteral("odziv"),
                                 QStringLiteral("send")};
    return sender;
}

void TestAccessTokens::grant(const OAuthGrant &grant)
{
    bool written = false;
    m_secrets.write(sender().secretKey(), grant.toSecret(), this, [&](const Status &) { written = true; });
    QTRY_VERIFY(written);
}

void TestAccessTokens::provide(const QByteArray &token, const QByteArray &more)
{
    m_server->answer(QStringLiteral("token"), 200,
                     "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":3600" + more + '}');
}

Result<QString> TestAccessTokens::ask(const QString &refused)
{
    QThread thread;
    QObject context;
    Result<QString> answer = failure(ErrorCode::Internal, QStringLiteral("no answer"));
    context.moveToThread(&thread);
    const AccessTokenSource source = m_tokens->sourceFor(sender());
    QThread *answeredIn = nullptr;
    thread.start();
    QMetaObject::invokeMethod(
        &context,
        [&] {
            source(refused, &context, [&](const Result<QString> &token) {
                answer = token;
                answeredIn = QThread::currentThread();
                thread.quit();
            });
        },
        Qt::QueuedConnection);
    const bool ended = QTest::qWaitFor([&] { return thread.isFinished(); });
    thread.quit();
    thread.wait();
    if (ended && answeredIn != &thread)
        return failure(ErrorCode::Internal, QStringLiteral("answered in the wrong thread"));
    return answer;
}

void TestAccessTokens::asksOnceForAll()
{
    provide("first");
    QStringList got;
    const AccessTokenSource source = m_tokens->sourceFor(sender());
    for (int i = 0; i < 10; ++i)
        source({}, this, [&](const Result<QString> &token) { got << token.value_or(QStringLiteral("none")); });
    {
        QObject gone;
        source({}, &gone, [&](const Result<QString> &) { got << QStringLiteral("nobody is there"); });
    }
    QVERIFY(got.isEmpty());
    QTRY_COMPARE(got.size(), 10);
    QCOMPARE(got.count(QStringLiteral("first")), 10);
    QCOMPARE(ask(), QStringLiteral("first"));
    QCOMPARE(m_server->requests().size(), 1);
    const auto request = m_server->requests().constFirst();
    QCOMPARE(request.field(QStringLiteral("grant_type")), QStringLiteral("refresh_token"));
    QCOMPARE(request.field(QStringLiteral("refresh_token")), QStringLiteral("refresh"));
    QCOMPARE(request.field(QStringLiteral("client_id")), QStringLiteral("odziv"));
}

void TestAccessTokens::renewsBeforeItRunsOut()
{
    provide("first");
    provide("second");
    QCOMPARE(ask(), QStringLiteral("first"));
    m_clock.advance(57 * 60 * 1000);
    QCOMPARE(ask(), QStringLiteral("first"));
    m_clock.advance(2 * 60 * 1000);
    QCOMPARE(ask(), QStringLiteral("second"));
}

void TestAccessTokens::replacesARefusedToken()
{
    provide("first");
    provide("second");
    QCOMPARE(ask(), QStringLiteral("first"));
    QCOMPARE(ask(QStringLiteral("first")), QStringLiteral("second"));
    // Another connection that was refused the old one gets the new one at once.
    QCOMPARE(ask(QStringLiteral("first")), QStringLiteral("second"));
    QCOMPARE(m_server->requests().size(), 2);
}

void TestAccessTokens::keepsANewRefreshToken()
{
    grant({QStringLiteral("refresh"), QStringLiteral("tajna")});
    provide("first", R"(,"refresh_token":"newer")");
    provide("second");
    QCOMPARE(ask(), QStringLiteral("first"));
    const OAuthGrant newer{QStringLiteral("newer"), QStringLiteral("tajna")};
    QTRY_COMPARE(OAuthGrant::fromSecret(m_secrets.secrets().value(sender().secretKey())), newer);
    QCOMPARE(ask(QStringLiteral("first")), QStringLiteral("second"));
    QCOMPARE(m_server->requests().constLast().field(QStringLiteral("refresh_token")), QStringLiteral("newer"));
    QCOMPARE(m_server->requests().constLast().field(QStringLiteral("client_secret")), QStringLiteral("tajna"));
}

void TestAccessTokens::worksWithoutAVault()
{
    m_secrets.setAvailable(false);
    Sender withVariable = sender();
    withVariable.passwordVariable = QStringLiteral("ODZIV_TEST_REFRESH");
    qputenv("ODZIV_TEST_REFRESH", "from the environment");
    provide("first", R"(,"refresh_token":"newer")");
    provide("second");
    QStringList got;
    const auto keep = [&](const Result<QString> &token) { got << token.value_or(QStringLiteral("none")); };
    const AccessTokenSource source = m_tokens->sourceFor(withVariable);
    source({}, this, keep);
    QTRY_COMPARE(got, QStringList{QStringLiteral("first")});
    source(QStringLiteral("first"), this, keep);
    QTRY_COMPARE(got.size(), 2);
    QCOMPARE(got.constLast(), QStringLiteral("second"));
    QCOMPARE(m_server->requests().constFirst().field(QStringLiteral("refresh_token")),
             QStringLiteral("from the environment"));
    QCOMPARE(m_server->requests().constLast().field(QStringLiteral("refresh_token")), QStringLiteral("newer"));
    qunsetenv("ODZIV_TEST_REFRESH");
}

void TestAccessTokens::tellsWhyThereIsNone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("revoked") << 400
                             << QByteArray(R"({"error":"invalid_grant","error_description":"Token has been revoked."})")
                             << static_cast<int>(ErrorCode::Refused) << "Token has been revoked.";
    QTest::newRow("the provider is down") << 503 << QByteArray() << static_cast<int>(ErrorCode::Network) << "503";
    QTest::newRow("nobody signed in") << 0 << QByteArray() << static_cast<int>(ErrorCode::NotFound) << "signed in";
}

void TestAccessTokens::tellsWhyThereIsNone()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(QString, words);
    if (status == 0) {
        bool removed = false;
        m_secrets.remove(sender().secretKey(), this, [&](const Status &) { removed = true; });
        QTRY_VERIFY(removed);
    } else {
        m_server->answer(QStringLiteral("token"), status, body);
    }
    const auto token = ask();
    QVERIFY(!token);
    QCOMPARE(static_cast<int>(token.error().code), code);
    QVERIFY2(token.error().text.contains(words), qPrintable(token.error().text));
    // Who signs in again is served.
    grant({QStringLiteral("again"), {}});
    provide("third");
    QCOMPARE(ask(), QStringLiteral("third"));
    QCOMPARE(m_server->requests().constLast().field(QStringLiteral("refresh_token")), QStringLiteral("again"));
}

void TestAccessTokens::isForProvidersOnly()
{
    Sender withPassword = sender();
    withPassword.oauth.reset();
    QVERIFY(!m_tokens->sourceFor(withPassword));
    QVERIFY(m_tokens->sourceFor(sender()));
    QVERIFY(withPassword.secretKey() != sender().secretKey());
    // The grant is the provider's business and never the mail server's.
    QCOMPARE(sender().server(QStringLiteral("secret")).password, QString());
    QCOMPARE(withPassword.server(QStringLiteral("secret")).password, QStringLiteral("secret"));
}

QTEST_GUILESS_MAIN(TestAccessTokens)
#include "tst_accesstokens.moc"
