/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "oauth/oauthgrant.h"
#include "oauth/oauthprovider.h"

#include <QJsonObject>
#include <QUrlQuery>

#include <functional>

class QNetworkAccessManager;

namespace odziv {

/// What a token endpoint gives (RFC 6749 section 5.1).
struct OAuthTokens
{
    QString accessToken;
    QString refreshToken;   ///< empty: the one before stays good
    qint64 secondsLeft = 0; ///< how long the access token holds

    /// Fails with Network when the answer names no token that fits a Bearer header (RFC 6750).
    static Result<OAuthTokens> fromAnswer(const QJsonObject &answer);
};

/// The grant in the answer that ends a sign-in; a refusal is passed on. Fails with Refused when the provider gave an
/// access token only: then somebody would have to sign in again within the hour.
Result<OAuthGrant> grantFrom(const Result<QJsonObject> &answer, const QString &clientSecret);

/// Forms posted to the endpoints of a provider. Never follows a redirect: the form holds secrets.
namespace OAuthRequest {

using Answered = std::function<void(Result<QJsonObject>)>;

/// A refusal fails with Refused, the server's words as text and its error code ("invalid_grant", RFC 6749 section 5.2)
/// as detail; Network when there was no proper answer. Comes from the event loop, and not at all when `context` is
/// gone.
void post(QNetworkAccessManager &network, const QUrl &endpoint, const QUrlQuery &form, QObject *context,
          Answered answered);

/// The fields that name the program.
QUrlQuery formFor(const OAuthProvider &provider, const QString &clientSecret);
/// Adds a field, encoded so that it survives as it is ("+" too).
void add(QUrlQuery &form, const QString &key, const QString &value);

} // namespace OAuthRequest

} // namespace odziv
