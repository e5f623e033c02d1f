/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "customers/editor.h"
#include "customers/supplypoint.h"
#include "store/connection.h"

#include <QList>

namespace odziv {

/// All SQL of the table supplyPoint. Stateless; writing functions want the writer's connection inside a transaction.
/// Writing brings texts into their stored form and refuses with InvalidInput or AlreadyExists and the column as place.
namespace SupplyPointStorage {

/// NotFound when there is none.
Result<SupplyPoint> read(Connection &connection, SupplyPointId id);
Result<SupplyPoint> readByNumber(Connection &connection, const QString &number);
/// The supply points of an account, by number.
Result<QList<SupplyPoint>> listOfAccount(Connection &connection, CustomerAccountId account);

/// The row as it was stored. A valid id is kept, which brings a removed row back; without
/// one a new one is given.
Result<SupplyPoint> insert(Connection &connection, SupplyPoint point, const Editor &editor);
/// The row as it was stored; NotFound when it is gone.
Result<SupplyPoint> update(Connection &connection, SupplyPoint point, const Editor &editor);
/// Refused while e-services are registered for the supply point.
Status remove(Connection &connection, SupplyPointId id);

} // namespace SupplyPointStorage

} // namespace odziv
