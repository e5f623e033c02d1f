/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

namespace odziv {

/// How to reach an SMTP server. The secret is kept in memory only.
struct SmtpServer
{
    enum class Security {
        ImplicitTls, ///< TLS from the first byte (RFC 8314), port 465
        StartTls,    ///< STARTTLS required; never falls back
        None         ///< loopback addresses only
    };

    QString host;
    quint16 port = 465;
    Security security = Security::ImplicitTls;
    QString user;           ///< empty: no AUTH
    QString password;       ///< or the access token
    bool withToken = false; ///< the login is by an OAuth 2 access token (RFC 7628)
    /// Messages that may be unanswered on one connection, and so in doubt when it breaks; at least 1.
    int depth = 1;
    QString helloName; ///< what EHLO says; empty: the machine's name or address literal
    /// A certificate authority to trust besides the system's (PEM file): a relay in the house, and tests.
    QString extraCaFile;
    /// SHA-256 of the one certificate that the server must show, in hexadecimal digits; colons are ignored. When
    /// set, nothing else counts: neither who signed the certificate nor its name or dates.
    QString pinnedFingerprint;
    /// Divides every RFC 5321 time-out, so that tests of silence end; 1 in production.
    int timeoutDivisor = 1;
};

/// True for "localhost" and for the addresses of this machine's loopback (127.0.0.0/8, ::1): the only places where
/// a connection without TLS is allowed.
bool isLoopbackHost(const QString &host);

} // namespace odziv
