/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "oauth/browsersignin.h"

#include "support/fakeauthorizationserver.h"

#include <QCryptographicHash>
#include <QNetworkInterface>
#include <QNetworkReply>
#include <QTcpSocket>
#include <QTest>

using namespace odziv;

/// The test plays the browser and the person in front of it.
class TestBrowserSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsIn();
    void refusesWhatIsNotTheAnswer();
    void tellsWhyItWasRefused_data();
    void tellsWhyItWasRefused();
    void listensOnThisMachineOnly();

private:
    /// The browser follows the redirect.
    void browse(const QString &query);
    QString wanted(const QString &field) const { return QUrlQuery(m_page).queryItemValue(field, QUrl::FullyDecoded); }

    std::unique_ptr<FakeAuthorizationServer> m_server;
    std::unique_ptr<BrowserSignIn> m_signIn;
    QNetworkAccessManager m_browser;
    QUrl m_page;
    std::optional<OAuthGrant> m_grant;
    std::optional<Error> m_error;
};

void TestBrowserSignIn::init()
{
    m_grant.reset();
    m_error.reset();
    m_server = std::make_unique<FakeAuthorizationServer>();
    const OAuthProvider provider{QStringLiteral("https://login.example/page?prompt=consent"),
                                 m_server->endpoint(QStringLiteral("token")),
                                 {},
                                 QStringLiteral("odziv desk"),
                                 QStringLiteral("https://mail.example/ offline_access")};
    m_signIn = std::make_unique<BrowserSignIn>(provider, QStringLiteral("tajna+"));
    connect(m_signIn.get(), &BrowserSignIn::pageWanted, this, [this](const QUrl &page) { m_page = page; });
    connect(m_signIn.get(), &BrowserSignIn::signedIn, this, [this](const OAuthGrant &grant) { m_grant = grant; });
    connect(m_signIn.get(), &BrowserSignIn::failed, this, [this](const Error &error) { m_error = error; });
    m_signIn->start();
}

void TestBrowserSignIn::cleanup()
{
    m_signIn.reset();
    m_server.reset();
}

void TestBrowserSignIn::browse(const QString &query)
{
    QNetworkReply *const reply
        = m_browser.get(QNetworkRequest(QUrl(wanted(QStringLiteral("redirect_uri")) + u'?' + query)));
    QTRY_VERIFY(reply->isFinished());
    reply->deleteLater();
}

void TestBrowserSignIn::signsIn()
{
    QCOMPARE(m_page.host(), QStringLiteral("login.example"));
    QCOMPARE(wanted(QStringLiteral("prompt")), QStringLiteral("consent"));
    QCOMPARE(wanted(QStringLiteral("response_type")), QStringLiteral("code"));
    QCOMPARE(wanted(QStringLiteral("client_id")), QStringLiteral("odziv desk"));
    QCOMPARE(wanted(QStringLiteral("scope")), QStringLiteral("https://mail.example/ offline_access"));
    QCOMPARE(wanted(QStringLiteral("code_challenge_method")), QStringLiteral("S256"));
    m_server->answer(QStringLiteral("token"), 200,
                     R"({"access_token":"a","token_type":"Bearer","expires_in":3599,"refresh_token":"1//r"})");
    browse(QStringLiteral("code=4%2F0A%2Bb%25&state=") + wanted(QStringLiteral("state")));
    QTRY_VERIFY(m_grant);
    QCOMPARE(*m_grant, (OAuthGrant{QStringLiteral("1//r"), QStringLiteral("tajna+")}));
    QVERIFY(!m_error);
    QCOMPARE(m_server->requests().size(), 1);
    const auto request = m_server->requests().constFirst();
    QCOMPARE(request.field(QStringLiteral("grant_type")), QStringLiteral("authorization_code"));
    QCOMPARE(request.field(QStringLiteral("code")), QStringLiteral("4/0A+b%"));
    QCOMPARE(request.field(QStringLiteral("client_secret")), QStringLiteral("tajna+"));
    QCOMPARE(request.field(QStringLiteral("redirect_uri")), wanted(QStringLiteral("redirect_uri")));
    const QByteArray hash = QCryptographicHash::hash(request.field(QStringLiteral("code_verifier")).toLatin1(),
                                                     QCryptographicHash::Sha256);
    QCOMPARE(wanted(QStringLiteral("code_challenge")).toLatin1(),
             hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void TestBrowserSignIn::refusesWhatIsNotTheAnswer()
{
    browse(QStringLiteral("state=guessed&code=stolen"));
    browse(QStringLiteral("code=stolen"));
    browse(QStringLiteral("error=access_denied"));
    QVERIFY(m_server->requests().isEmpty());
    QVERIFY(!m_error);
    m_server->answer(QStringLiteral("token"), 200, R"({"access_token":"a","token_type":"Bearer","refresh_token":"r"})");
    const QString state = wanted(QStringLiteral("state"));
    browse(QStringLiteral("state=%1&code=right").arg(state));
    QTRY_VERIFY(m_grant);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestBrowserSignIn::tellsWhyItWasRefused_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("by the person") << "error=access_denied&error_description=The+user+said+no." << 0 << QByteArray()
                                   << "The user said no.";
    QTest::newRow("the code is no good") << "code=c" << 400
                                         << QByteArray(R"({"error":"invalid_grant","error_description":"Bad code"})")
                                         << "Bad code";
    QTest::newRow("no offline access") << "code=c" << 200 << QByteArray(R"({"access_token":"a","token_type":"Bearer"})")
                                       << "offline";
    QTest::newRow("no answer") << "code=c" << 500 << QByteArray() << "500";
}

void TestBrowserSignIn::tellsWhyItWasRefused()
{
    QFETCH(QString, query);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    if (status)
        m_server->answer(QStringLiteral("token"), status, body);
    browse(query + QStringLiteral("&state=") + wanted(QStringLiteral("state")));
    QTRY_VERIFY(m_error);
    QVERIFY(!m_grant);
    QVERIFY2(m_error->text.contains(words), qPrintable(m_error->text));
}

void TestBrowserSignIn::listensOnThisMachineOnly()
{
    const auto port = static_cast<quint16>(QUrl(wanted(QStringLiteral("redirect_uri"))).port());
    QTcpSocket here;
    here.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    QVERIFY(here.waitForConnected());
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket elsewhere;
        elsewhere.connectToHost(address, port);
        QVERIFY2(!elsewhere.waitForConnected(), qPrintable(address.toString()));
    }
}

QTEST_GUILESS_MAIN(TestBrowserSignIn)
#include "tst_browsersignin.moc"
