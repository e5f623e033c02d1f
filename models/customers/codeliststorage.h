/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "customers/codelist.h"
#include "store/connection.h"

#include <QList>

namespace odziv {

/// All SQL of the code lists. Stateless; writing functions want the writer's connection inside a transaction.
namespace CodeListStorage {

/// The table of a list, which is also its name in the catalog.
QString tableName(CodeList list);

/// All entries, by code.
Result<QList<CodeListEntry>> list(Connection &connection, CodeList list);
/// NotFound when the list has no such code.
Result<CodeListEntry> read(Connection &connection, CodeList list, const QString &code);

/// Adds the entry, or renames the one of that code. InvalidInput with the column as place.
Result<CodeListEntry> save(Connection &connection, CodeList list, CodeListEntry entry);
/// Refused while rows use the code.
Status remove(Connection &connection, CodeList list, const QString &code);

} // namespace CodeListStorage

} // namespace odziv
