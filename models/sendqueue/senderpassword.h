/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/secretstore.h"
#include "sendqueue/sender.h"

#include <QObject>

#include <functional>

namespace odziv {

/// The secret of a sender, its password or OAuthGrant, from the environment variable that it names or else from the
/// vault; an empty text for a sender without a user. Answers as SecretStore does. The error says how to supply the
/// secret.
void readSenderPassword(const Sender &sender, SecretStore &store, QObject *context, SecretStore::Read done);

/// The text of an environment variable. Fails with InvalidInput when it is not set or empty.
Result<QString> passwordFromVariable(const QString &variable);

} // namespace odziv
