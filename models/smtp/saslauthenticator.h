/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArrayList>
#include <QString>

#include <memory>

namespace odziv {

/// Who logs in, and by what.
struct SaslCredentials
{
    enum class Kind { Password, AccessToken };

    Kind kind = Kind::Password;
    QString user;
    QString secret;   ///< the password or the access token
    QString host;     ///< of the server, which an access token is bound to
    quint16 port = 0; ///< the same
};

/// The client's side of one login by one SASL mechanism (RFC 4422), in the base64 form of SMTP (RFC 4954). GNU SASL
/// does the cryptography; it has nothing for access tokens, which need none.
class SaslAuthenticator
{
public:
    /// More rounds of key stretching than this are refused: a server could keep the program busy for hours.
    static constexpr qint64 mostIterations = 1'000'000;

    /// Of the offered mechanisms those we know for such a secret, the best first. PLAIN, LOGIN and the ones for tokens
    /// give the secret away and are left out unless `encrypted`.
    static QByteArrayList choose(const QByteArrayList &offered, bool encrypted,
                                 SaslCredentials::Kind kind = SaslCredentials::Kind::Password);
    /// Fails with InvalidInput for a user or secret that the mechanism cannot carry, Internal for an unknown one.
    static Result<std::unique_ptr<SaslAuthenticator>> start(const QByteArray &mechanism,
                                                            const SaslCredentials &credentials);
    ~SaslAuthenticator();
    SaslAuthenticator(const SaslAuthenticator &) = delete;
    SaslAuthenticator &operator=(const SaslAuthenticator &) = delete;

    /// True when the first response may travel with the AUTH command.
    bool clientBegins() const { return m_clientBegins; }
    /// The answer to a challenge, both in base64. Fails with Network when the challenge makes no sense, or when the
    /// server could not prove that it knows the password. A challenge to an access token is its refusal, and answered
    /// by what lets the server say so in its reply (RFC 7628 section 3.2.3).
    Result<QByteArray> step(const QByteArray &challenge);
    /// Nothing more is to be said; with SCRAM the server has proved itself. A success that the server reports before
    /// is none.
    bool isComplete() const { return m_complete; }

private:
    class Exchange;
    class GnuSaslExchange;
    class TokenExchange;
    explicit SaslAuthenticator(std::unique_ptr<Exchange> exchange);

    std::unique_ptr<Exchange> m_exchange;
    bool m_clientBegins = false;
    bool m_complete = false;
};

} // namespace odziv
