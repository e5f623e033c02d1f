/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "customers/customer.h"
#include "customers/editor.h"
#include "store/connection.h"

namespace odziv {

/// All SQL of the table customer. Stateless; writing functions want the writer's connection inside a transaction.
/// Writing brings texts into their stored form and refuses with InvalidInput or AlreadyExists and the column as place.
namespace CustomerStorage {

/// NotFound when there is none.
Result<Customer> read(Connection &connection, CustomerId id);
Result<Customer> readByNumber(Connection &connection, const QString &number);

/// The row as it was stored. A valid id is kept together with createdAt, which brings a removed row back; without
/// one, both are new.
Result<Customer> insert(Connection &connection, Customer customer, const Editor &editor);
/// The row as it was stored; NotFound when it is gone. createdAt stays as it is in the workspace.
Result<Customer> update(Connection &connection, Customer customer, const Editor &editor);
/// Refused while accounts or contacts belong to the customer.
Status remove(Connection &connection, CustomerId id);

} // namespace CustomerStorage

} // namespace odziv
