/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "contacttablemodel.h"

#include "common/translate.h"
#include "customers/fieldrules.h"
#include "customers/tablecolumns.h"

namespace odziv {

namespace {

SqlTable makeTable(const TableScope &scope)
{
    SqlTable table;
    table.from = QStringLiteral("contact t");
    table.joins = QStringLiteral("JOIN customer c ON c.id = t.customerId");
    table.tables = {QStringLiteral("contact"), QStringLiteral("customer")};
    table.wordCondition = QStringLiteral("instr(t.searchText, ?) > 0");
    table.searchTerm = &FieldRules::searchTerm;
    table.columns = {
        ColumnBuilder("lastName", tr("Last name")).wide(18),
        ColumnBuilder("firstName", tr("First name")).wide(14),
        ColumnBuilder("email", tr("E-mail"), CellKind::Code).wide(28),
        ColumnBuilder("mobile", tr("Mobile"), CellKind::Code).wide(15),
        ColumnBuilder("phone", tr("Phone"), CellKind::Code).wide(15),
        ColumnBuilder("customerName", tr("Customer")).joinedFrom("c.name").wide(26),
        ColumnBuilder("customerNumber", tr("EPID"), CellKind::Code).joinedFrom("c.number").wide(12),
        ColumnBuilder("gender", tr("Gender"))
            .labels({{QStringLiteral("female"), tr("Female")}, {QStringLiteral("male"), tr("Male")}})
            .wide(9)
            .hidden(),
        ColumnBuilder("birthDate", tr("Born"), CellKind::Day).hidden(),
        ColumnBuilder("postcode", tr("Postcode"), CellKind::Code).wide(10).hidden(),
        ColumnBuilder("place", tr("Place")).wide(16),
        ColumnBuilder("source", tr("Source")).wide(12).hidden(),
        ColumnBuilder("owner", tr("Owner")).wide(12).hidden(),
        ColumnBuilder("signatory", tr("Signatory"), CellKind::Boolean).hidden(),
        ColumnBuilder("createdAt", tr("Created"), CellKind::Instant).hidden(),
        ColumnBuilder("createdBy", tr("Created by")).hidden(),
        ColumnBuilder("changedAt", tr("Changed"), CellKind::Instant),
        ColumnBuilder("changedBy", tr("Changed by")).hidden(),
        ColumnBuilder("id", tr("Contact id"), CellKind::Integer).hidden(),
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

ContactTableModel::ContactTableModel(Workspace &workspace, const TableEnvironment &environment, const TableScope &scope,
                                     QObject *parent)
    : RecordTableModel(workspace, environment, makeTable, scope, parent)
{}

} // namespace odziv
