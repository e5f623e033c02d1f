/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/secretstore.h"

namespace odziv {

/// The vault of the operating system: Secret Service or KWallet, the Windows credential store. Never falls back to
/// a plain file.
class KeychainSecretStore final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, Read done) override;
    void write(const QString &key, const QString &secret, QObject *context, Written done) override;
    void remove(const QString &key, QObject *context, Written done) override;
};

} // namespace odziv
