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

/// The client's side of one login by one SASL mechanism (RFC 4422), in the base64 form of SMTP (RFC 4954). GNU SASL
/// does the cryptography.
class SaslAuthenticator
{
public:
    /// More rounds of key stretching than this are refused: a server could keep the program busy for hours.
    static constexpr qint64 mostIterations = 1'000'000;

    /// Of the offered mechanisms those we know, the best first. PLAIN and LOGIN give the password away and are left
    /// out unless `encrypted`.
    static QByteArrayList choose(const QByteArrayList &offered, bool encrypted);
    /// Fails with InvalidInput for a user or password that the mechanism cannot carry, Internal for an unknown one.
    static Result<std::unique_ptr<SaslAuthenticator>> start(const QByteArray &mechanism, const QString &user,
                                                            const QString &password);
    ~SaslAuthenticator();
    SaslAuthenticator(const SaslAuthenticator &) = delete;
    SaslAuthenticator &operator=(const SaslAuthenticator &) = delete;

    /// True when the first response may travel with the AUTH command.
    bool clientBegins() const;
    /// The answer to a challenge, both in base64. Fails with Network when the challenge makes no sense, or when the
    /// server could not prove that it knows the password.
    Result<QByteArray> step(const QByteArray &challenge);
    /// Nothing more is to be said; with SCRAM the server has proved itself. A success that the server reports before
    /// is none.
    bool isComplete() const { return m_complete; }

private:
    class Session;
    explicit SaslAuthenticator(std::unique_ptr<Session> session);

    std::unique_ptr<Session> m_session;
    bool m_complete = false;
};

} // namespace odziv
