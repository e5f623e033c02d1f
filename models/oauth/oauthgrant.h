/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

namespace odziv {

/// What a sign-in leaves behind: enough to get access tokens without asking anybody again. Kept in the vault of the
/// operating system and nowhere else.
struct OAuthGrant
{
    QString refreshToken;
    QString clientSecret; ///< of programs that some providers give one to; may be empty

    /// As one text for the vault.
    QString toSecret() const;
    /// Reads that, or a bare refresh token.
    static OAuthGrant fromSecret(const QString &secret);

    friend bool operator==(const OAuthGrant &, const OAuthGrant &) = default;
};

} // namespace odziv
