/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "supplypointtablemodel.h"

#include "common/translate.h"
#include "customers/tablecolumns.h"

namespace odziv {

namespace {

SqlTable makeTable(const TableScope &scope)
{
    SqlTable table;
    table.from = QStringLiteral("supplyPoint t");
    table.joins = QStringLiteral("JOIN customerAccount a ON a.id = t.customerAccountId");
    table.tables = {QStringLiteral("supplyPoint"), QStringLiteral("customerAccount")};
    table.wordCondition = QStringLiteral("instr(lower(t.number), ?) > 0 OR instr(lower(t.meterNumber), ?) > 0");
    table.columns = {
        ColumnBuilder("number", tr("Supply point"), CellKind::Code).wide(14),
        ColumnBuilder("accountNumber", tr("Account"), CellKind::Code).joinedFrom("a.number").wide(16),
        ColumnBuilder("commodity", tr("Commodity")).wide(12),
        ColumnBuilder("meterNumber", tr("Meter"), CellKind::Code).wide(12),
        ColumnBuilder("active", tr("Active"), CellKind::Boolean),
        ColumnBuilder("address", tr("Address"))
            .from("nullif(trim(coalesce(t.street, '') || ' ' || coalesce(t.houseNumber, '')), '')")
            .wide(26),
        ColumnBuilder("place", tr("Place")).wide(16),
        ColumnBuilder("distributionTerritory", tr("Territory")).hidden(),
        ColumnBuilder("transformerStation", tr("Transformer station"), CellKind::Code).hidden(),
    };
    switch (scope.of) {
    case TableScope::Of::Everything:
        break;
    case TableScope::Of::Customer:
        restrictTable(table, "t.customerAccountId IN (SELECT id FROM customerAccount WHERE customerId = ?)", scope.id);
        break;
    case TableScope::Of::CustomerAccount:
        restrictTable(table, "t.customerAccountId = ?", scope.id);
        break;
    default:
        restrictToNothing(table);
        break;
    }
    return table;
}

} // namespace

SupplyPointTableModel::SupplyPointTableModel(Workspace &workspace, const TableEnvironment &environment,
                                             const TableScope &scope, QObject *parent)
    : RecordTableModel(workspace, environment, makeTable, scope, parent)
{}

} // namespace odziv
