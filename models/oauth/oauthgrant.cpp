/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "oauthgrant.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace odziv {

namespace {

const auto refreshKey = QStringLiteral("refreshToken");
const auto clientKey = QStringLiteral("clientSecret");

} // namespace

QString OAuthGrant::toSecret() const
{
    const QJsonObject object{{refreshKey, refreshToken}, {clientKey, clientSecret}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

OAuthGrant OAuthGrant::fromSecret(const QString &secret)
{
    const QJsonDocument document = QJsonDocument::fromJson(secret.toUtf8());
    if (!document.isObject())
        return {secret, {}};
    const QJsonObject object = document.object();
    return {object.value(refreshKey).toString(), object.value(clientKey).toString()};
}

} // namespace odziv
