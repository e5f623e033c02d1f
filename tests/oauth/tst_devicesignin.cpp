/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "oauth/devicesignin.h"

#include "support/fakeauthorizationserver.h"

#include <QTest>

using namespace odziv;

class TestDeviceSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsForThePerson();
    void fails_data();
    void fails();
};

namespace {

const auto device = QStringLiteral("device");
const auto token = QStringLiteral("token");
const QByteArray code
    = R"({"device_code":"d+","user_code":"WDJB-MJHT","verification_uri":"https://login.example/device",)"
      R"("expires_in":900,"interval":0})";

OAuthProvider providerAt(const FakeAuthorizationServer &server)
{
    return {server.endpoint(QStringLiteral("page")), server.endpoint(token), server.endpoint(device),
            QStringLiteral("odziv"), QStringLiteral("send")};
}

} // namespace

void TestDeviceSignIn::waitsForThePerson()
{
    FakeAuthorizationServer server;
    server.answer(device, 200, code);
    server.answer(token, 400, R"({"error":"authorization_pending"})");
    server.answer(token, 400, R"({"error":"authorization_pending"})");
    server.answer(token, 200, R"({"access_token":"a","token_type":"Bearer","refresh_token":"r"})");
    DeviceSignIn signIn(providerAt(server), {});
    QString shown;
    QUrl page;
    std::optional<OAuthGrant> grant;
    connect(&signIn, &DeviceSignIn::codeWanted, this, [&](const QString &code, const QUrl &url) {
        shown = code;
        page = url;
    });
    connect(&signIn, &DeviceSignIn::signedIn, this, [&](const OAuthGrant &given) { grant = given; });
    signIn.start();
    QTRY_VERIFY(grant);
    QCOMPARE(shown, QStringLiteral("WDJB-MJHT"));
    QCOMPARE(page, QUrl(QStringLiteral("https://login.example/device")));
    QCOMPARE(grant->refreshToken, QStringLiteral("r"));
    QCOMPARE(server.requests().size(), 4);
    QCOMPARE(server.requests().constFirst().field(QStringLiteral("scope")), QStringLiteral("send"));
    QCOMPARE(server.requests().constLast().field(QStringLiteral("device_code")), QStringLiteral("d+"));
    QCOMPARE(server.requests().constLast().field(QStringLiteral("grant_type")),
             QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));
}

void TestDeviceSignIn::fails_data()
{
    QTest::addColumn<QByteArray>("deviceAnswer");
    QTest::addColumn<QByteArray>("tokenAnswer");
    QTest::addColumn<QString>("words");
    QTest::newRow("denied") << code << QByteArray(R"({"error":"access_denied","error_description":"He said no"})")
                            << "He said no";
    QTest::newRow("ran out") << code << QByteArray(R"({"error":"expired_token"})") << "expired_token";
    QTest::newRow("no code for us") << QByteArray(R"({"error":"unauthorized_client"})") << QByteArray()
                                    << "unauthorized_client";
    QTest::newRow("a code without a page")
        << QByteArray(R"({"device_code":"d","user_code":"u"})") << QByteArray() << "no code";
    QTest::newRow("a page that is none") << QByteArray(
        R"({"device_code":"d","user_code":"u","verification_uri":"file:///etc/passwd"})")
                                         << QByteArray() << "no code";
}

void TestDeviceSignIn::fails()
{
    QFETCH(QByteArray, deviceAnswer);
    QFETCH(QByteArray, tokenAnswer);
    QFETCH(QString, words);
    FakeAuthorizationServer server;
    server.answer(device, 200, deviceAnswer);
    server.answer(token, 400, tokenAnswer);
    DeviceSignIn signIn(providerAt(server), {});
    std::optional<Error> error;
    connect(&signIn, &DeviceSignIn::failed, this, [&](const Error &why) { error = why; });
    connect(&signIn, &DeviceSignIn::signedIn, this, [] { QFAIL("nobody signed in"); });
    signIn.start();
    QTRY_VERIFY(error);
    QVERIFY2(error->text.contains(words), qPrintable(error->text));
}

QTEST_GUILESS_MAIN(TestDeviceSignIn)
#include "tst_devicesignin.moc"
