/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "customers/editor.h"
#include "customers/receivable.h"
#include "store/connection.h"

#include <QList>

namespace odziv {

/// All SQL of the table receivable. Stateless; writing functions want the writer's connection inside a transaction.
/// Writing brings texts into their stored form and refuses with InvalidInput or AlreadyExists and the column as place.
namespace ReceivableStorage {

/// NotFound when there is none.
Result<Receivable> read(Connection &connection, ReceivableId id);
/// The receivables of an account, the oldest due first.
Result<QList<Receivable>> listOfAccount(Connection &connection, CustomerAccountId account);

/// The row as it was stored. A valid id is kept, which brings a removed row back; without
/// one a new one is given.
Result<Receivable> insert(Connection &connection, Receivable receivable, const Editor &editor);
/// The row as it was stored; NotFound when it is gone.
Result<Receivable> update(Connection &connection, Receivable receivable, const Editor &editor);
Status remove(Connection &connection, ReceivableId id);

} // namespace ReceivableStorage

} // namespace odziv
