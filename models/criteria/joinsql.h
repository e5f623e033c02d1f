/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/result.h"

#include <QString>
#include <QStringList>

namespace odziv {

/// An identifier of the catalog in SQL's quotes.
QString quotedName(const QString &name);
/// "table"."column" in SQL's quotes.
QString quotedColumn(const QString &table, const QString &column);

/// FROM clause: `target` left-joined to `tables` and to the tables between them on the join tree, each once and named
/// by its own name. Every row of the target appears at least once.
Result<QString> leftJoinSql(const Catalog &catalog, const QString &target, const QStringList &tables);

/// FROM clause: the chain of inner joins from the table `from` to the table `to`, each table named by its own name.
/// A row of `from` appears once for each row of `to` that it reaches, and not at all when it reaches none.
Result<QString> joinChainSql(const Catalog &catalog, const QString &from, const QString &to);

} // namespace odziv
