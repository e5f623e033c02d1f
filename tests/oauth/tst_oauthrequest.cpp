/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "oauth/oauthrequest.h"

#include "support/fakeauthorizationserver.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QTest>

using namespace odziv;

class TestOAuthRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTokens_data();
    void readsTokens();
    void tellsWhatTheServerSays_data();
    void tellsWhatTheServerSays();
    void keepsEveryCharacter();
    void tellsThatNobodyIsThere();
};

void TestOAuthRequest::readsTokens_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("token"); // empty: refused
    QTest::addColumn<int>("seconds");
    QTest::newRow("usual") << QByteArray(R"({"access_token":"a.b","token_type":"Bearer","expires_in":3599})") << "a.b"
                           << 3599;
    QTest::newRow("seconds as text") << QByteArray(R"({"access_token":"a","token_type":"bearer","expires_in":"60"})")
                                     << "a" << 60;
    QTest::newRow("no seconds") << QByteArray(R"({"access_token":"a","token_type":"bearer"})") << "a" << 3600;
    QTest::newRow("endless") << QByteArray(R"({"access_token":"a","token_type":"bearer","expires_in":1e300})") << "a"
                             << 30 * 24 * 3600;
    QTest::newRow("another type") << QByteArray(R"({"access_token":"a","token_type":"mac"})") << QString() << 0;
    QTest::newRow("a line break") << QByteArray("{\"access_token\":\"a\\r\\nb\",\"token_type\":\"bearer\"}")
                                  << QString() << 0;
    QTest::newRow("none") << QByteArray(R"({"token_type":"bearer"})") << QString() << 0;
}

void TestOAuthRequest::readsTokens()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, token);
    QFETCH(int, seconds);
    const auto tokens = OAuthTokens::fromAnswer(QJsonDocument::fromJson(json).object());
    QCOMPARE(tokens.has_value(), !token.isEmpty());
    if (tokens) {
        QCOMPARE(tokens->accessToken, token);
        QCOMPARE(tokens->secondsLeft, seconds);
    }
}

void TestOAuthRequest::tellsWhatTheServerSays_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("words");
    const int refused = static_cast<int>(ErrorCode::Refused);
    const int network = static_cast<int>(ErrorCode::Network);
    QTest::newRow("description") << 400
                                 << QByteArray(
                                        R"({"error":"invalid_grant","error_description":"Token has been\r\nrevoked."})")
                                 << refused << "Token has been revoked.";
    QTest::newRow("code alone") << 401 << QByteArray(R"({"error":"invalid_client"})") << refused << "invalid_client";
    QTest::newRow("error with 200") << 200 << QByteArray(R"({"error":"invalid_client"})") << refused
                                    << "invalid_client";
    QTest::newRow("no JSON") << 200 << QByteArray("<html>") << network << "200";
    QTest::newRow("broken server") << 503 << QByteArray("later") << network << "503";
    QTest::newRow("sent on") << 307 << QByteArray() << network << "307";
}

void TestOAuthRequest::tellsWhatTheServerSays()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    QFETCH(QString, words);
    FakeAuthorizationServer server;
    server.answer(QStringLiteral("token"), status, body);
    QNetworkAccessManager network;
    std::optional<Result<QJsonObject>> answer;
    OAuthRequest::post(network, QUrl(server.endpoint(QStringLiteral("token"))), {}, this,
                       [&](const Result<QJsonObject> &came) { answer = came; });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(static_cast<int>(answer->error().code), code);
    QVERIFY2(answer->error().text.contains(words), qPrintable(answer->error().text));
}

void TestOAuthRequest::keepsEveryCharacter()
{
    FakeAuthorizationServer server;
    server.answer(QStringLiteral("token"), 200, R"({"x":1})");
    QNetworkAccessManager network;
    const QString code = QStringLiteral("4/0A+b c&d=e%2Fč");
    QUrlQuery form;
    OAuthRequest::add(form, QStringLiteral("code"), code);
    bool answered = false;
    OAuthRequest::post(network, QUrl(server.endpoint(QStringLiteral("token"))), form, this,
                       [&](const Result<QJsonObject> &answer) { answered = answer.has_value(); });
    QTRY_VERIFY(answered);
    QCOMPARE(server.requests().constFirst().field(QStringLiteral("code")), code);
}

void TestOAuthRequest::tellsThatNobodyIsThere()
{
    QString nobody;
    {
        FakeAuthorizationServer server;
        nobody = server.endpoint(QStringLiteral("token"));
    }
    QNetworkAccessManager network;
    std::optional<Result<QJsonObject>> answer;
    OAuthRequest::post(network, QUrl(nobody), {}, this, [&](const Result<QJsonObject> &came) { answer = came; });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().code, ErrorCode::Network);
}

QTEST_GUILESS_MAIN(TestOAuthRequest)
#include "tst_oauthrequest.moc"
