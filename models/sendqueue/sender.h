/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "oauth/oauthprovider.h"
#include "sendqueue/ratelimiter.h"
#include "smtp/smtpserver.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace odziv {

/// One configured SMTP server with the limits that hold for it. It never contains the password.
struct Sender
{
    static constexpr int mostConnections = 20;
    static constexpr int mostDepth = 64;

    QString name = QStringLiteral("default");
    QString host;
    quint16 port = 465;
    SmtpServer::Security security = SmtpServer::Security::ImplicitTls;
    QString user;                       ///< empty: the server wants no AUTH
    std::optional<OAuthProvider> oauth; ///< sign-in with a provider in place of a password; then `user` is a must
    int connections = 4;                ///< at the same time, 1..20
    int messagesPerConnection = 100;    ///< then a new connection is made; at least 1
    int depth = 1;                      ///< messages that may be unanswered on one connection, 1..64
    std::optional<int> perMinute;       ///< messages; no value: no limit
    std::optional<int> perHour;
    std::optional<int> perDay;
    std::optional<int> perDomainPerMinute; ///< messages to one recipient domain
    /// The environment variable that holds the secret at send time; empty: it is in the vault. The secret is the
    /// password, or with `oauth` the OAuthGrant.
    QString passwordVariable;
    QString helloName;              ///< see SmtpServer
    QString caFile;                 ///< see SmtpServer::extraCaFile
    QString certificateFingerprint; ///< see SmtpServer::pinnedFingerprint

    /// Reads a sender file. Unknown keys, wrong types and values out of range fail with InvalidInput; `place` (the
    /// file's name) is passed on to the error. TLS is refused to be absent but on loopback (Refused).
    static Result<Sender> fromJson(const QByteArray &json, const QString &place = {});
    /// Every field, those without a value as null. fromJson() reads it back to the same value.
    QJsonObject toJson() const;

    /// The name under which the vault keeps the secret: its kind, user, host and port, for it belongs to them.
    QString secretKey() const;
    /// What a session needs to know of all this. With `oauth` the secret stays out: it is for the provider only.
    SmtpServer server(const QString &secret) const;

    friend bool operator==(const Sender &, const Sender &) = default;
};

/// The limits that a sender sets to everything it sends.
RateLimits limitsOf(const Sender &sender);

} // namespace odziv
