/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "oauthprovider.h"

#include "common/translate.h"

#include <QHostAddress>

namespace odziv {

namespace {

bool isThisMachine(const QString &host)
{
    QHostAddress address;
    return host == QStringLiteral("localhost") || (address.setAddress(host) && address.isLoopback());
}

Status checkEndpoint(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool secure = url.scheme() == QStringLiteral("https");
    if (!url.isValid() || url.host().isEmpty() || url.hasFragment() || !url.userInfo().isEmpty()
        || (!secure && url.scheme() != QStringLiteral("http")))
        return failure(ErrorCode::InvalidInput,
                       tr("\"%1\" is no address of a sign-in; it begins with https://").arg(text));
    if (!secure && !isThisMachine(url.host()))
        return failure(ErrorCode::Refused, tr("\"%1\" would get secrets in the clear; use https://").arg(text));
    return {};
}

} // namespace

Status OAuthProvider::check() const
{
    QStringList endpoints{authorizationEndpoint, tokenEndpoint};
    if (!deviceEndpoint.isEmpty())
        endpoints << deviceEndpoint;
    for (const QString &endpoint : std::as_const(endpoints)) {
        if (auto checked = checkEndpoint(endpoint); !checked)
            return checked;
    }
    if (clientId.trimmed().isEmpty())
        return failure(ErrorCode::InvalidInput,
                       tr("the client id is missing; the provider gives one when the program is registered with it"));
    return {};
}

QList<OAuthProvider::Preset> oauthPresets()
{
    // Google's device flow gives no access to mail, so it has no device endpoint here.
    const OAuthProvider google{
        QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&prompt=consent"),
        QStringLiteral("https://oauth2.googleapis.com/token"),
        {},
        {},
        QStringLiteral("https://mail.google.com/")};
    const OAuthProvider microsoft{QStringLiteral("https://login.microsoftonline.com/common/oauth2/v2.0/authorize"),
                                  QStringLiteral("https://login.microsoftonline.com/common/oauth2/v2.0/token"),
                                  QStringLiteral("https://login.microsoftonline.com/common/oauth2/v2.0/devicecode"),
                                  {},
                                  QStringLiteral("https://outlook.office.com/SMTP.Send offline_access")};
    return {{QStringLiteral("Google"), google, QStringLiteral("smtp.gmail.com"), 465},
            {QStringLiteral("Microsoft 365"), microsoft, QStringLiteral("smtp.office365.com"), 587}};
}

} // namespace odziv
