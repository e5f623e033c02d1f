/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/keychainsecretstore.h"
#include "sendqueue/secretstore.h"

namespace odziv {

/// The vault of the operating system, and where there is none the memory of this program: a password typed then holds
/// until the program ends, and is never written anywhere.
class SessionSecretStore final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, Read done) override;
    void write(const QString &key, const QString &secret, QObject *context, Written done) override;
    void remove(const QString &key, QObject *context, Written done) override;

    /// The secret will be asked for again after the program ended.
    bool holdsForSessionOnly(const QString &key) const { return m_memory.secrets().contains(key); }

private:
    KeychainSecretStore m_vault;
    FakeSecretStore m_memory;
};

} // namespace odziv
