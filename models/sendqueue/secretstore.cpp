/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "secretstore.h"

#include "common/translate.h"

#include <QMetaObject>

namespace odziv {

namespace {

tl::unexpected<Error> noVault()
{
    return failure(ErrorCode::Refused, tr("this machine offers no password store"));
}

} // namespace

SecretStore::~SecretStore() = default;

void FakeSecretStore::read(const QString &key, QObject *context, Read done)
{
    Result<QString> answer = m_secrets.value(key);
    if (!m_available)
        answer = noVault();
    else if (!m_secrets.contains(key))
        answer = failure(ErrorCode::NotFound, tr("the password store has no such password"));
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
}

void FakeSecretStore::write(const QString &key, const QString &secret, QObject *context, Written done)
{
    Status answer;
    if (m_available)
        m_secrets.insert(key, secret);
    else
        answer = noVault();
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
}

void FakeSecretStore::remove(const QString &key, QObject *context, Written done)
{
    Status answer;
    if (m_available)
        m_secrets.remove(key);
    else
        answer = noVault();
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
}

} // namespace odziv
