/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "customeraccounttablemodel.h"

#include "common/translate.h"
#include "customers/fieldrules.h"
#include "customers/tablecolumns.h"

namespace odziv {

namespace {

SqlTable makeTable(const TableScope &scope)
{
    SqlTable table;
    table.from = QStringLiteral("customerAccount t");
    table.joins = QStringLiteral("JOIN customer c ON c.id = t.customerId");
    table.tables = {QStringLiteral("customerAccount"), QStringLiteral("customer")};
    table.wordCondition = QStringLiteral(
        "instr(lower(t.number), ?) > 0 OR t.customerId IN (SELECT id FROM customer WHERE instr(searchText, ?) > 0)");
    table.searchTerm = &FieldRules::searchTerm;
    table.columns = {
        ColumnBuilder("number", tr("Account"), CellKind::Code).wide(16),
        ColumnBuilder("status", tr("Status")).wide(18),
        ColumnBuilder("category", tr("Category")).wide(18),
        ColumnBuilder("supplyStatus", tr("Supply"), CellKind::Code).wide(9),
        ColumnBuilder("customerName", tr("Customer")).joinedFrom("c.name").wide(28),
        ColumnBuilder("customerNumber", tr("EPID"), CellKind::Code).joinedFrom("c.number").wide(12),
        ColumnBuilder("customerAddress", tr("Customer's address"))
            .joinedFrom("nullif(trim(coalesce(c.street, '') || ' ' || coalesce(c.houseNumber, '')), '')")
            .wide(26)
            .hidden(),
        ColumnBuilder("customerKind", tr("Customer kind")).joinedFrom("c.kind").labels(customerKindLabels()).hidden(),
        ColumnBuilder("branch", tr("Branch"), CellKind::Code).joinedFrom("c.branch").wide(9),
        ColumnBuilder("annualConsumptionKwh", tr("kWh a year"), CellKind::Integer).summable().wide(12),
        ColumnBuilder("billDelivery", tr("Bill delivery")).wide(14),
        ColumnBuilder("createdAt", tr("Created"), CellKind::Instant).hidden(),
    };
    switch (scope.of) {
    case TableScope::Of::Everything:
        break;
    case TableScope::Of::Customer:
        restrictTable(table, "t.customerId = ?", scope.id);
        break;
    default:
        restrictToNothing(table);
        break;
    }
    return table;
}

} // namespace

CustomerAccountTableModel::CustomerAccountTableModel(Workspace &workspace, const TableEnvironment &environment,
                                                     const TableScope &scope, QObject *parent)
    : RecordTableModel(workspace, environment, makeTable, scope, parent)
{}

} // namespace odziv
