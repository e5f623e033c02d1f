/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace odziv {

/// Where the accounts of a mail provider sign in by OAuth 2 (RFC 6749), as which program, and for what. Holds no
/// secret.
struct OAuthProvider
{
    /// What people choose from; anything else is written by hand.
    struct Preset;

    QString authorizationEndpoint; ///< opened in the browser; may carry a query of its own
    QString tokenEndpoint;         ///< gives tokens out
    QString deviceEndpoint;        ///< RFC 8628; empty: this provider signs in by browser only
    QString clientId;              ///< what the provider calls this program, as registered with it
    QString scope;                 ///< what is asked for, separated by blanks

    /// Fails with InvalidInput for an endpoint or client id that is missing or no use, with Refused for an endpoint
    /// without TLS that is not on this machine: secrets travel there.
    Status check() const;

    friend bool operator==(const OAuthProvider &, const OAuthProvider &) = default;
};

struct OAuthProvider::Preset
{
    QString name;
    OAuthProvider provider; ///< without a client id
    QString smtpHost;       ///< its server for sending
    quint16 smtpPort = 465; ///< 465: TLS from the start; 587: STARTTLS
};

/// Google and Microsoft 365, as their documentation says in 2026.
QList<OAuthProvider::Preset> oauthPresets();

} // namespace odziv
