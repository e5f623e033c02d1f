/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "deferredschema.h"

#include "store/connection.h"

namespace odziv {

Result<DeferredSchema> DeferredSchema::drop(Connection &connection, const QStringList &tables)
{
    DeferredSchema deferred;
    QStringList drops;
    auto query = connection.prepare(
        QStringLiteral("SELECT type, name, sql, tbl_name FROM sqlite_schema"
                       " WHERE type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, rowid"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    while (query->next()) {
        if (!tables.contains(query->text(3)))
            continue;
        deferred.m_statements << query->text(2);
        drops << QStringLiteral("DROP %1 \"%2\"").arg(query->text(0).toUpper(), query->text(1));
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    for (const QString &statement : drops) {
        if (auto dropped = connection.execute(statement); !dropped)
            return failure(dropped.error());
    }
    return deferred;
}

Status DeferredSchema::restore(Connection &connection, const std::function<Status(int made)> &made) const
{
    int count = 0;
    for (const QString &statement : m_statements) {
        if (auto restored = connection.execute(statement); !restored)
            return restored;
        if (auto goOn = made(++count); !goOn)
            return goOn;
    }
    return {};
}

} // namespace odziv
