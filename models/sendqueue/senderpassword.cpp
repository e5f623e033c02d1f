/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "senderpassword.h"

#include "common/translate.h"

#include <QMetaObject>

namespace odziv {

namespace {

Error missing(const Sender &sender, const Error &cause)
{
    if (sender.oauth && cause.code == ErrorCode::NotFound)
        return {cause.code,
                tr("nobody has signed in for the sender \"%1\" yet; sign in in its settings").arg(sender.name),
                {},
                cause.detail};
    const QString advice
        = cause.code == ErrorCode::NotFound
              ? tr("no password is known for the sender \"%1\"; set it again with --password-env")
              : tr("the password of the sender \"%1\" cannot be read; set it again with --password-env, or unlock the "
                   "password store");
    return {cause.code, advice.arg(sender.name), {}, cause.detail};
}

} // namespace

Result<QString> passwordFromVariable(const QString &variable)
{
    const QByteArray name = variable.toUtf8();
    const QString password = qEnvironmentVariable(name.constData());
    if (password.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       tr("the environment variable %1 is not set; put the password into it").arg(variable));
    return password;
}

void readSenderPassword(const Sender &sender, SecretStore &store, QObject *context, SecretStore::Read done)
{
    if (sender.user.isEmpty() || !sender.passwordVariable.isEmpty()) {
        Result<QString> answer = QString();
        if (!sender.user.isEmpty())
            answer = passwordFromVariable(sender.passwordVariable);
        QMetaObject::invokeMethod(
            context, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
        return;
    }
    store.read(sender.secretKey(), context, [sender, done = std::move(done)](const Result<QString> &read) {
        if (read)
            done(read);
        else
            done(failure(missing(sender, read.error())));
    });
}

} // namespace odziv
