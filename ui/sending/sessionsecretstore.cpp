/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sessionsecretstore.h"

namespace odziv {

void SessionSecretStore::read(const QString &key, QObject *context, Read done)
{
    if (holdsForSessionOnly(key))
        m_memory.read(key, context, std::move(done));
    else
        m_vault.read(key, context, std::move(done));
}

void SessionSecretStore::write(const QString &key, const QString &secret, QObject *context, Written done)
{
    m_vault.write(key, secret, context, [this, key, secret, context, done = std::move(done)](const Status &written) {
        if (!written) {
            m_memory.write(key, secret, context, done);
            return;
        }
        // What is in the vault now must not be hidden by what was typed before.
        m_memory.remove(key, context, [](const Status &) {});
        done(written);
    });
}

void SessionSecretStore::remove(const QString &key, QObject *context, Written done)
{
    // Here because the vault cannot be used: then there is nothing in it to be removed.
    if (holdsForSessionOnly(key))
        m_memory.remove(key, context, std::move(done));
    else
        m_vault.remove(key, context, std::move(done));
}

} // namespace odziv
