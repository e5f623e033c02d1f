/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "keychainsecretstore.h"

#include "common/translate.h"

#include <qt6keychain/keychain.h>

namespace odziv {

namespace {

QString service()
{
    return QStringLiteral("Odziv");
}

/// Every error but "no such entry" means that this vault is of no use here; which code comes back for a machine
/// without one differs between the backends.
Status outcome(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return {};
    case QKeychain::EntryNotFound:
        return failure(ErrorCode::NotFound, tr("the password store has no such password"), {}, job.errorString());
    default:
        return failure(ErrorCode::Refused, tr("the password store of this machine cannot be used"), {},
                       job.errorString());
    }
}

} // namespace

void KeychainSecretStore::read(const QString &key, QObject *context, Read done)
{
    auto *job = new QKeychain::ReadPasswordJob(service()); // deletes itself
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        if (const Status ended = outcome(*job); !ended)
            done(failure(ended.error()));
        else
            done(job->textData());
    });
    job->start();
}

void KeychainSecretStore::write(const QString &key, const QString &secret, QObject *context, Written done)
{
    auto *job = new QKeychain::WritePasswordJob(service()); // deletes itself
    job->setKey(key);
    job->setTextData(secret);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] { done(outcome(*job)); });
    job->start();
}

void KeychainSecretStore::remove(const QString &key, QObject *context, Written done)
{
    auto *job = new QKeychain::DeletePasswordJob(service()); // deletes itself
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, done = std::move(done)] {
        const Status ended = outcome(*job);
        done(!ended && ended.error().code == ErrorCode::NotFound ? Status() : ended);
    });
    job->start();
}

} // namespace odziv
