/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "browsersignin.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QOAuthHttpServerReplyHandler>
#include <QRandomGenerator>

#include <array>
#include <chrono>
#include <utility>

namespace odziv {

namespace {

constexpr std::chrono::minutes patience{10};

/// 256 bits that nobody can guess, of characters that need no encoding.
QString randomText()
{
    std::array<quint32, 8> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// RFC 7636 section 4.2, method S256.
QString challengeFor(const QString &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

BrowserSignIn::BrowserSignIn(OAuthProvider provider, QString clientSecret, QObject *parent)
    : QObject(parent)
    , m_provider(std::move(provider))
    , m_clientSecret(std::move(clientSecret))
    , m_state(randomText())
    , m_verifier(randomText())
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail({ErrorCode::Network, tr("nobody finished the sign-in in the browser"), {}, {}});
    });
}

BrowserSignIn::~BrowserSignIn() = default;

void BrowserSignIn::start()
{
    m_listener = std::make_unique<QOAuthHttpServerReplyHandler>(QHostAddress(QHostAddress::LocalHost), 0);
    if (!m_listener->isListening()) {
        fail({ErrorCode::Network, tr("no port of this computer is free for the answer of the browser"), {}, {}});
        return;
    }
    m_listener->setCallbackText(tr("Odziv has the answer. This page can be closed."));
    connect(m_listener.get(), &QAbstractOAuthReplyHandler::callbackReceived, this, &BrowserSignIn::takeAnswer);
    m_patience.start(patience);
    Q_EMIT pageWanted(page());
}

QUrl BrowserSignIn::page() const
{
    QUrl page(m_provider.authorizationEndpoint);
    QUrlQuery query(page); // RFC 6749 section 3.1: one that stands there already stays
    OAuthRequest::add(query, QStringLiteral("response_type"), QStringLiteral("code"));
    OAuthRequest::add(query, QStringLiteral("client_id"), m_provider.clientId);
    OAuthRequest::add(query, QStringLiteral("redirect_uri"), m_listener->callback());
    OAuthRequest::add(query, QStringLiteral("scope"), m_provider.scope);
    OAuthRequest::add(query, QStringLiteral("state"), m_state);
    OAuthRequest::add(query, QStringLiteral("code_challenge"), challengeFor(m_verifier));
    OAuthRequest::add(query, QStringLiteral("code_challenge_method"), QStringLiteral("S256"));
    page.setQuery(query);
    return page;
}

/// Anything on this computer may call the port; what does not know the state is not the answer.
void BrowserSignIn::takeAnswer(const QVariantMap &answer)
{
    if (m_over || answer.value(QStringLiteral("state")).toString() != m_state)
        return;
    // Qt 6.4 hands a part of the encoding on.
    const QString code = QUrl::fromPercentEncoding(answer.value(QStringLiteral("code")).toString().toUtf8());
    if (!code.isEmpty()) {
        exchange(code);
        return;
    }
    QString words = answer.value(QStringLiteral("error_description")).toString().replace(u'+', u' ');
    if (words.isEmpty())
        words = answer.value(QStringLiteral("error")).toString();
    fail({ErrorCode::Refused, tr("the provider refused the sign-in: %1").arg(words.simplified().left(500)), {}, {}});
}

void BrowserSignIn::exchange(const QString &code)
{
    const QString redirect = m_listener->callback();
    QUrlQuery form = OAuthRequest::formFor(m_provider, m_clientSecret);
    OAuthRequest::add(form, QStringLiteral("grant_type"), QStringLiteral("authorization_code"));
    OAuthRequest::add(form, QStringLiteral("code"), code);
    OAuthRequest::add(form, QStringLiteral("redirect_uri"), redirect);
    OAuthRequest::add(form, QStringLiteral("code_verifier"), m_verifier);
    m_state.clear(); // a second answer is none
    OAuthRequest::post(m_network, QUrl(m_provider.tokenEndpoint), form, this,
                       [this](const Result<QJsonObject> &answer) {
                           const auto grant = grantFrom(answer, m_clientSecret);
                           if (m_over)
                               return;
                           if (!grant) {
                               fail(grant.error());
                               return;
                           }
                           m_over = true;
                           m_patience.stop();
                           m_listener->close();
                           Q_EMIT signedIn(*grant);
                       });
}

void BrowserSignIn::fail(const Error &error)
{
    if (std::exchange(m_over, true))
        return;
    m_patience.stop();
    if (m_listener)
        m_listener->close();
    Q_EMIT failed(error);
}

} // namespace odziv
