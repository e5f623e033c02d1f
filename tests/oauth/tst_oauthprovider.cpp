/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "oauth/oauthprovider.h"

#include "oauth/oauthgrant.h"

#include <QTest>

using namespace odziv;

class TestOAuthProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data();
    void checks();
    void presetsNeedAClientIdOnly();
    void grantIsOneText();
};

void TestOAuthProvider::checks_data()
{
    QTest::addColumn<QString>("tokenEndpoint");
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<int>("code"); // -1: fine
    const QString id = QStringLiteral("id");
    const int invalid = static_cast<int>(ErrorCode::InvalidInput);
    QTest::newRow("https") << "https://login.example/token" << id << -1;
    QTest::newRow("this machine") << "http://127.0.0.1:4000/token" << id << -1;
    QTest::newRow("in the clear") << "http://login.example/token" << id << static_cast<int>(ErrorCode::Refused);
    QTest::newRow("no host") << "https:///token" << id << invalid;
    QTest::newRow("empty") << "" << id << invalid;
    QTest::newRow("a file") << "file:///etc/passwd" << id << invalid;
    QTest::newRow("a user in it") << "https://ana:tajna@login.example/token" << id << invalid;
    QTest::newRow("a fragment") << "https://login.example/token#x" << id << invalid;
    QTest::newRow("no client id") << "https://login.example/token"
                                  << " " << invalid;
}

void TestOAuthProvider::checks()
{
    QFETCH(QString, tokenEndpoint);
    QFETCH(QString, clientId);
    QFETCH(int, code);
    const OAuthProvider provider{
        QStringLiteral("https://login.example/page?prompt=consent"), tokenEndpoint, {}, clientId, {}};
    const Status checked = provider.check();
    QCOMPARE(checked.has_value(), code < 0);
    if (!checked)
        QCOMPARE(static_cast<int>(checked.error().code), code);
}

void TestOAuthProvider::presetsNeedAClientIdOnly()
{
    const auto presets = oauthPresets();
    QCOMPARE(presets.size(), 2);
    for (const OAuthProvider::Preset &preset : presets) {
        OAuthProvider provider = preset.provider;
        QVERIFY(!provider.check());
        provider.clientId = QStringLiteral("id");
        QVERIFY(provider.check());
        QVERIFY(!preset.name.isEmpty() && !preset.smtpHost.isEmpty() && !provider.scope.isEmpty());
    }
}

void TestOAuthProvider::grantIsOneText()
{
    const OAuthGrant grant{QStringLiteral("0.Ab-\"č\""), QStringLiteral("{tajna}")};
    QCOMPARE(OAuthGrant::fromSecret(grant.toSecret()), grant);
    QCOMPARE(OAuthGrant::fromSecret(QStringLiteral("0.AbC")), (OAuthGrant{QStringLiteral("0.AbC"), {}}));
}

QTEST_GUILESS_MAIN(TestOAuthProvider)
#include "tst_oauthprovider.moc"
