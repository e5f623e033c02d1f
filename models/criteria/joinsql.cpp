/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "joinsql.h"

namespace odziv {

namespace {

QString joinCondition(const CatalogJoin &join)
{
    return quotedColumn(join.child, join.foreignKey) + QStringLiteral(" = ")
           + quotedColumn(join.parent, QStringLiteral("id"));
}

QString joined(const Catalog::Step &step, const QString &kind)
{
    return kind + quotedName(step.down ? step.join.child : step.join.parent) + QStringLiteral(" ON ")
           + joinCondition(step.join);
}

} // namespace

QString quotedName(const QString &name)
{
    QString escaped = name;
    escaped.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

QString quotedColumn(const QString &table, const QString &column)
{
    return quotedName(table) + QLatin1Char('.') + quotedName(column);
}

Result<QString> leftJoinSql(const Catalog &catalog, const QString &target, const QStringList &tables)
{
    QString sql = quotedName(target);
    QStringList present{target};
    for (const QString &table : tables) {
        auto path = catalog.path(target, table);
        if (!path)
            return failure(path.error());
        for (const Catalog::Step &step : *path) {
            const QString reached = step.down ? step.join.child : step.join.parent;
            if (present.contains(reached))
                continue;
            present << reached;
            sql += joined(step, QStringLiteral(" LEFT JOIN "));
        }
    }
    return sql;
}

Result<QString> joinChainSql(const Catalog &catalog, const QString &from, const QString &to)
{
    auto path = catalog.path(from, to);
    if (!path)
        return failure(path.error());
    QString sql = quotedName(from);
    for (const Catalog::Step &step : *path)
        sql += joined(step, QStringLiteral(" JOIN "));
    return sql;
}

} // namespace odziv
