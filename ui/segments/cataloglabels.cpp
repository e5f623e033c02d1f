/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "cataloglabels.h"

#include "common/translate.h"

namespace odziv {

namespace {

QString translated(const QString &label)
{
    return tr(label.toUtf8().constData());
}

} // namespace

QString columnTypeText(ColumnType type)
{
    switch (type) {
    case ColumnType::Id:
        return tr("id");
    case ColumnType::Text:
        return tr("text");
    case ColumnType::Integer:
        return tr("whole number");
    case ColumnType::Money:
        return tr("amount of money");
    case ColumnType::Day:
        return tr("day");
    case ColumnType::Instant:
        return tr("day and time");
    case ColumnType::Boolean:
        return tr("yes or no");
    }
    return {};
}

QString tableLabel(const CatalogTable &table)
{
    return translated(table.label);
}

QString columnLabel(const CatalogColumn &column)
{
    return translated(column.label);
}

QString columnLabel(const Catalog &catalog, const QString &reference)
{
    const auto found = catalog.column(reference);
    if (!found)
        return reference;
    return tr("%1: %2").arg(tableLabel(*found->table), columnLabel(*found->column));
}

QString columnHint(const CatalogTable &table, const CatalogColumn &column)
{
    return tr("%1.%2 (%3)\nTechnical name: %4.%5")
        .arg(table.localLabel, column.localLabel, columnTypeText(column.type), table.name, column.name);
}

} // namespace odziv
