/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/sender.h"
#include "store/connection.h"

#include <QList>

namespace odziv {

/// All SQL of the sender table. Stateless; writing functions want the writer's connection inside a transaction.
namespace SenderStorage {

/// By name, in the order of names.
Result<QList<Sender>> list(Connection &connection);
/// NotFound when there is none of that name.
Result<Sender> read(Connection &connection, const QString &name);
/// Inserts, or replaces the one of that name.
Status save(Connection &connection, const Sender &sender);
/// NotFound when there is none of that name.
Status remove(Connection &connection, const QString &name);

} // namespace SenderStorage

} // namespace odziv
