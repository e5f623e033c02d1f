/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "codeliststorage.h"

#include "common/translate.h"
#include "customers/rowaccess.h"

namespace odziv {

namespace {

/// The rows that use a code of `list`; empty when no column holds its codes.
QString usageSql(CodeList list)
{
    switch (list) {
    case CodeList::CustomerClass:
        return QStringLiteral("SELECT count(*) FROM customer WHERE class = ?");
    case CodeList::BillDeliveryChannel:
        return QStringLiteral("SELECT count(*) FROM customerAccount WHERE billDelivery = ?");
    case CodeList::TransformerStation:
        return QStringLiteral("SELECT count(*) FROM supplyPoint WHERE transformerStation = ?");
    case CodeList::Street:
    case CodeList::Place:
    case CodeList::SupplyPointCode:
        break;
    }
    return {};
}

} // namespace

QString CodeListStorage::tableName(CodeList list)
{
    switch (list) {
    case CodeList::Street:
        return QStringLiteral("street");
    case CodeList::Place:
        return QStringLiteral("place");
    case CodeList::SupplyPointCode:
        return QStringLiteral("supplyPointCode");
    case CodeList::CustomerClass:
        return QStringLiteral("customerClass");
    case CodeList::BillDeliveryChannel:
        return QStringLiteral("billDeliveryChannel");
    case CodeList::TransformerStation:
        return QStringLiteral("transformerStation");
    }
    return {};
}

Result<QList<CodeListEntry>> CodeListStorage::list(Connection &connection, CodeList list)
{
    auto query = connection.prepare(QStringLiteral("SELECT code, name FROM \"%1\" ORDER BY code").arg(tableName(list)));
    if (!query)
        return failure(query.error());
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    QList<CodeListEntry> entries;
    while (query->next())
        entries << CodeListEntry{query->text(0), query->text(1)};
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return entries;
}

Result<CodeListEntry> CodeListStorage::read(Connection &connection, CodeList list, const QString &code)
{
    const auto name
        = connection.scalar(QStringLiteral("SELECT name FROM \"%1\" WHERE code = ?").arg(tableName(list)), {code});
    if (!name)
        return failure(name.error());
    if (!name->isValid())
        return RowAccess::notFound(tr("The code list has no code \"%1\".").arg(code));
    return CodeListEntry{code, name->toString()};
}

Result<CodeListEntry> CodeListStorage::save(Connection &connection, CodeList list, CodeListEntry entry)
{
    RowNormaliser row(tableName(list), {});
    row.text(QStringLiteral("code"), entry.code).text(QStringLiteral("name"), entry.name);
    if (auto status = row.status(); !status)
        return failure(status.error());
    auto saved = connection.execute(
        QStringLiteral(
            "INSERT INTO \"%1\" (code, name) VALUES (?, ?) ON CONFLICT (code) DO UPDATE SET name = excluded.name")
            .arg(tableName(list)),
        {entry.code, entry.name});
    if (!saved)
        return failure(saved.error());
    return entry;
}

Status CodeListStorage::remove(Connection &connection, CodeList list, const QString &code)
{
    if (const auto entry = read(connection, list, code); !entry)
        return failure(entry.error());
    if (const QString usage = usageSql(list); !usage.isEmpty()) {
        const auto rows = connection.scalar(usage, {code});
        if (!rows)
            return failure(rows.error());
        if (rows->toLongLong() > 0)
            return failure(
                ErrorCode::Refused,
                tr("%1 rows use the code \"%2\". Give them another code first.").arg(rows->toLongLong()).arg(code));
    }
    return connection.execute(QStringLiteral("DELETE FROM \"%1\" WHERE code = ?").arg(tableName(list)), {code});
}

} // namespace odziv
