/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "oauthrequest.h"

#include "common/translate.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace odziv {

namespace {

constexpr int timeoutMilliseconds = 30 * 1000;
constexpr qint64 longestAnswer = 256 * 1024;
constexpr qsizetype longestWords = 500;
/// Where the server does not say how long a token holds.
constexpr qint64 usualSeconds = 3600;
constexpr qint64 longestSeconds = 30LL * 24 * 3600;

/// The server's words for people: one line, not too long.
QString wordsOf(const QJsonObject &answer)
{
    QString words = answer.value(QStringLiteral("error_description")).toString();
    if (words.isEmpty())
        words = answer.value(QStringLiteral("error")).toString();
    return words.simplified().left(longestWords);
}

Result<QJsonObject> resultOf(QNetworkReply &reply)
{
    const QJsonObject answer = QJsonDocument::fromJson(reply.read(longestAnswer)).object();
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (const QString code = answer.value(QStringLiteral("error")).toString(); !code.isEmpty())
        return failure(ErrorCode::Refused, wordsOf(answer), {}, code);
    if (status == 200 && !answer.isEmpty())
        return answer;
    if (status == 0)
        return failure(ErrorCode::Network, tr("the provider cannot be reached: %1").arg(reply.errorString()));
    return failure(ErrorCode::Network, tr("the provider gave no proper answer (HTTP status %1)").arg(status));
}

} // namespace

Result<OAuthTokens> OAuthTokens::fromAnswer(const QJsonObject &answer)
{
    OAuthTokens tokens;
    tokens.accessToken = answer.value(QStringLiteral("access_token")).toString();
    tokens.refreshToken = answer.value(QStringLiteral("refresh_token")).toString();
    const QString type = answer.value(QStringLiteral("token_type")).toString();
    const bool printable = std::all_of(tokens.accessToken.cbegin(), tokens.accessToken.cend(),
                                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    if (tokens.accessToken.isEmpty() || !printable || type.compare(QStringLiteral("bearer"), Qt::CaseInsensitive) != 0)
        return failure(ErrorCode::Network, tr("the provider gave no access token that can be used"));
    const QJsonValue seconds = answer.value(QStringLiteral("expires_in"));
    const double given = seconds.isString() ? seconds.toString().toDouble() : seconds.toDouble();
    tokens.secondsLeft = given > 0 ? static_cast<qint64>(std::min(given, double(longestSeconds))) : usualSeconds;
    return tokens;
}

Result<OAuthGrant> grantFrom(const Result<QJsonObject> &answer, const QString &clientSecret)
{
    if (!answer && answer.error().code != ErrorCode::Refused)
        return failure(answer.error());
    if (!answer)
        return failure(ErrorCode::Refused, tr("the provider refused the sign-in: %1").arg(answer.error().text), {},
                       answer.error().detail);
    const auto tokens = OAuthTokens::fromAnswer(*answer);
    if (!tokens)
        return failure(tokens.error());
    if (tokens->refreshToken.isEmpty())
        return failure(ErrorCode::Refused, tr("the provider gave access for a short time only; ask for offline access "
                                              "in the scope, or by the settings of the program at the provider"));
    return OAuthGrant{tokens->refreshToken, clientSecret};
}

void OAuthRequest::post(QNetworkAccessManager &network, const QUrl &endpoint, const QUrlQuery &form, QObject *context,
                        Answered answered)
{
    QNetworkRequest request(endpoint);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(timeoutMilliseconds);
    QNetworkReply *const reply = network.post(request, form.toString(QUrl::FullyEncoded).toUtf8());
    QObject::connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    QObject::connect(reply, &QNetworkReply::finished, context,
                     [reply, answered = std::move(answered)] { answered(resultOf(*reply)); });
}

QUrlQuery OAuthRequest::formFor(const OAuthProvider &provider, const QString &clientSecret)
{
    QUrlQuery form;
    add(form, QStringLiteral("client_id"), provider.clientId);
    if (!clientSecret.isEmpty())
        add(form, QStringLiteral("client_secret"), clientSecret);
    return form;
}

void OAuthRequest::add(QUrlQuery &form, const QString &key, const QString &value)
{
    form.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace odziv
