/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "receivabletablemodel.h"

#include "common/translate.h"
#include "customers/tablecolumns.h"

namespace odziv {

namespace {

SqlTable makeTable(const TableScope &scope)
{
    SqlTable table;
    table.from = QStringLiteral("receivable t");
    table.joins = QStringLiteral("JOIN customerAccount a ON a.id = t.customerAccountId");
    table.tables = {QStringLiteral("receivable"), QStringLiteral("customerAccount")};
    table.wordCondition = QStringLiteral(
        "t.customerAccountId IN (SELECT x.id FROM customerAccount x WHERE instr(lower(x.number), ?) > 0)");
    table.columns = {
        ColumnBuilder("accountNumber", tr("Account"), CellKind::Code).joinedFrom("a.number").wide(16),
        ColumnBuilder("amount", tr("Amount"), CellKind::Money).summable(),
        ColumnBuilder("dueDate", tr("Due"), CellKind::Day),
        ColumnBuilder("roh", tr("ROH"), CellKind::Code).wide(8),
        ColumnBuilder("vpt", tr("VPT"), CellKind::Code).wide(8),
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

ReceivableTableModel::ReceivableTableModel(Workspace &workspace, const TableEnvironment &environment,
                                           const TableScope &scope, QObject *parent)
    : RecordTableModel(workspace, environment, makeTable, scope, parent)
{}

} // namespace odziv
