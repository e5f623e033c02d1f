/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "devicesignin.h"

#include <algorithm>
#include <utility>

namespace odziv {

namespace {

// RFC 8628: section 3.2, the interval where the server names none; section 3.5, what "slow_down" adds to it.
constexpr double usualInterval = 5;
constexpr int slowDownMilliseconds = 5000;
constexpr double longestCode = 1800;

Error noAnswer()
{
    return {ErrorCode::Network, DeviceSignIn::tr("the provider gave no code to sign in with"), {}, {}};
}

} // namespace

DeviceSignIn::DeviceSignIn(OAuthProvider provider, QString clientSecret, QObject *parent)
    : QObject(parent)
    , m_provider(std::move(provider))
    , m_clientSecret(std::move(clientSecret))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DeviceSignIn::poll);
}

void DeviceSignIn::start()
{
    QUrlQuery form = OAuthRequest::formFor(m_provider, m_clientSecret);
    OAuthRequest::add(form, QStringLiteral("scope"), m_provider.scope);
    OAuthRequest::post(m_network, QUrl(m_provider.deviceEndpoint), form, this,
                       [this](const Result<QJsonObject> &answer) {
                           if (answer)
                               takeCode(*answer);
                           else
                               Q_EMIT failed(answer.error());
                       });
}

void DeviceSignIn::takeCode(const QJsonObject &answer)
{
    m_deviceCode = answer.value(QStringLiteral("device_code")).toString();
    const QString code = answer.value(QStringLiteral("user_code")).toString();
    QString page = answer.value(QStringLiteral("verification_uri")).toString();
    if (page.isEmpty()) // the name that Google gives it
        page = answer.value(QStringLiteral("verification_url")).toString();
    const QUrl url(page);
    const bool isPage = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    if (m_deviceCode.isEmpty() || code.isEmpty() || !url.isValid() || !isPage) {
        Q_EMIT failed(noAnswer());
        return;
    }
    const double seconds
        = std::clamp(answer.value(QStringLiteral("expires_in")).toDouble(longestCode), 1., longestCode);
    m_codeHolds.setRemainingTime(static_cast<qint64>(seconds * 1000));
    const double interval = answer.value(QStringLiteral("interval")).toDouble(usualInterval);
    m_timer.setInterval(static_cast<int>(std::clamp(interval, 0., 60.) * 1000));
    m_timer.start();
    Q_EMIT codeWanted(code, url);
}

void DeviceSignIn::poll()
{
    if (m_codeHolds.hasExpired()) {
        Q_EMIT failed({ErrorCode::Refused, tr("nobody signed in before the code ran out"), {}, {}});
        return;
    }
    QUrlQuery form = OAuthRequest::formFor(m_provider, m_clientSecret);
    OAuthRequest::add(form, QStringLiteral("grant_type"),
                      QStringLiteral("urn:ietf:params:oauth:grant-type:device_code"));
    OAuthRequest::add(form, QStringLiteral("device_code"), m_deviceCode);
    OAuthRequest::post(m_network, QUrl(m_provider.tokenEndpoint), form, this,
                       [this](const Result<QJsonObject> &answer) { takeTokens(answer); });
}

void DeviceSignIn::takeTokens(const Result<QJsonObject> &answer)
{
    const QString code = answer ? QString() : answer.error().detail;
    // RFC 8628 section 3.5: nobody has typed the code yet, or we ask too often; a connection that fails is tried again.
    const bool fails = !answer && answer.error().code == ErrorCode::Network;
    if (code == QStringLiteral("slow_down") || fails)
        m_timer.setInterval(m_timer.interval() + slowDownMilliseconds);
    if (code == QStringLiteral("authorization_pending") || code == QStringLiteral("slow_down") || fails) {
        m_timer.start();
        return;
    }
    if (const auto grant = grantFrom(answer, m_clientSecret))
        Q_EMIT signedIn(*grant);
    else
        Q_EMIT failed(grant.error());
}

} // namespace odziv
