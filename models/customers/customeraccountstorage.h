/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "customers/editor.h"
#include "customers/customeraccount.h"
#include "store/connection.h"

#include <QList>

namespace odziv {

/// All SQL of the table customerAccount. Stateless; writing functions want the writer's connection inside a
/// transaction. Writing brings texts into their stored form and refuses with InvalidInput or AlreadyExists and the
/// column as place.
namespace CustomerAccountStorage {

/// NotFound when there is none.
Result<CustomerAccount> read(Connection &connection, CustomerAccountId id);
Result<CustomerAccount> readByNumber(Connection &connection, const QString &number);
/// The accounts of a customer, by number.
Result<QList<CustomerAccount>> listOfCustomer(Connection &connection, CustomerId customer);

/// The row as it was stored. A valid id is kept together with createdAt, which brings a removed row back; without
/// one, both are new.
Result<CustomerAccount> insert(Connection &connection, CustomerAccount account, const Editor &editor);
/// The row as it was stored; NotFound when it is gone.
Result<CustomerAccount> update(Connection &connection, CustomerAccount account, const Editor &editor);
/// Refused while supply points, e-services, receivables or sent records belong to the account.
Status remove(Connection &connection, CustomerAccountId id);

} // namespace CustomerAccountStorage

} // namespace odziv
