/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <functional>

namespace odziv {

/// Where secrets are kept outside the workspace. Nothing blocks: the answer comes through a callback in the thread
/// of `context`, from the event loop, and not at all once `context` is gone.
///
/// A failure is NotFound when the store works but has no such secret, and Refused when there is no usable store on
/// this machine (no desktop session, locked, denied).
class SecretStore
{
public:
    using Read = std::function<void(Result<QString>)>;
    using Written = std::function<void(Status)>;

    virtual ~SecretStore();

    virtual void read(const QString &key, QObject *context, Read done) = 0;
    virtual void write(const QString &key, const QString &secret, QObject *context, Written done) = 0;
    /// Removing what is not there succeeds.
    virtual void remove(const QString &key, QObject *context, Written done) = 0;
};

/// A store in memory for tests, and for passwords that are asked for once a session.
class FakeSecretStore final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, Read done) override;
    void write(const QString &key, const QString &secret, QObject *context, Written done) override;
    void remove(const QString &key, QObject *context, Written done) override;

    /// From now on behave like a machine without a vault.
    void setAvailable(bool available) { m_available = available; }
    const QHash<QString, QString> &secrets() const { return m_secrets; }

private:
    bool m_available = true;
    QHash<QString, QString> m_secrets;
};

} // namespace odziv
