/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "eservicetablemodel.h"

#include "common/translate.h"
#include "customers/fieldrules.h"
#include "customers/tablecolumns.h"

namespace odziv {

namespace {

SqlTable makeTable(const TableScope &scope)
{
    SqlTable table;
    table.from = QStringLiteral("eService t");
    table.joins = QStringLiteral("JOIN customerAccount a ON a.id = t.customerAccountId"
                                 " JOIN customer c ON c.id = a.customerId"
                                 " LEFT JOIN contact p ON p.id = t.contactId"
                                 " LEFT JOIN supplyPoint s ON s.id = t.supplyPointId");
    table.tables = {QStringLiteral("eService"), QStringLiteral("customerAccount"), QStringLiteral("customer"),
                    QStringLiteral("contact"), QStringLiteral("supplyPoint")};
    table.wordCondition
        = QStringLiteral("instr(lower(t.name), ?) > 0 OR t.customerAccountId IN (SELECT x.id FROM customerAccount x"
                         " WHERE instr(lower(x.number), ?) > 0 OR x.customerId IN"
                         " (SELECT id FROM customer WHERE instr(searchText, ?) > 0))");
    table.searchTerm = &FieldRules::searchTerm;
    table.columns = {
        ColumnBuilder("name", tr("E-service")).wide(14),
        ColumnBuilder("status", tr("Status")).wide(11),
        ColumnBuilder("accountNumber", tr("Account"), CellKind::Code).joinedFrom("a.number").wide(16),
        ColumnBuilder("accountStatus", tr("Account status")).joinedFrom("a.status").wide(18),
        ColumnBuilder("customerName", tr("Customer")).joinedFrom("c.name").wide(28),
        ColumnBuilder("customerNumber", tr("EPID"), CellKind::Code).joinedFrom("c.number").wide(12),
        ColumnBuilder("branch", tr("Branch"), CellKind::Code).joinedFrom("c.branch").wide(9).hidden(),
        ColumnBuilder("contactName", tr("Contact"))
            .joinedFrom("nullif(trim(coalesce(p.firstName, '') || ' ' || coalesce(p.lastName, '')), '')")
            .wide(22)
            .hidden(),
        ColumnBuilder("supplyPointNumber", tr("Supply point"), CellKind::Code).joinedFrom("s.number").wide(14).hidden(),
        ColumnBuilder("registrationMethod", tr("Registered by")).wide(13),
        ColumnBuilder("paperCopy", tr("Paper copy"), CellKind::Boolean),
        ColumnBuilder("createdAt", tr("Created"), CellKind::Instant),
        ColumnBuilder("createdBy", tr("Created by")).hidden(),
        ColumnBuilder("changedAt", tr("Changed"), CellKind::Instant).hidden(),
        ColumnBuilder("changedBy", tr("Changed by")).hidden(),
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
    case TableScope::Of::Contact:
        restrictTable(table, "t.contactId = ?", scope.id);
        break;
    default:
        restrictToNothing(table);
        break;
    }
    return table;
}

} // namespace

EServiceTableModel::EServiceTableModel(Workspace &workspace, const TableEnvironment &environment,
                                       const TableScope &scope, QObject *parent)
    : RecordTableModel(workspace, environment, makeTable, scope, parent)
{}

} // namespace odziv
