/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "customers/editor.h"
#include "customers/eservice.h"
#include "store/connection.h"

#include <QList>

namespace odziv {

/// All SQL of the table eService. Stateless; writing functions want the writer's connection inside a transaction.
/// Writing brings texts into their stored form and refuses with InvalidInput or AlreadyExists and the column as place.
namespace EServiceStorage {

/// NotFound when there is none.
Result<EService> read(Connection &connection, EServiceId id);
/// The e-services of an account, by name.
Result<QList<EService>> listOfAccount(Connection &connection, CustomerAccountId account);

/// The row as it was stored. A valid id is kept together with createdAt, which brings a removed row back; without
/// one, both are new.
Result<EService> insert(Connection &connection, EService service, const Editor &editor);
/// The row as it was stored; NotFound when it is gone.
Result<EService> update(Connection &connection, EService service, const Editor &editor);
Status remove(Connection &connection, EServiceId id);

} // namespace EServiceStorage

} // namespace odziv
