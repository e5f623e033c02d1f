/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "customertablemodel.h"

#include "common/translate.h"
#include "customers/fieldrules.h"
#include "customers/tablecolumns.h"

namespace odziv {

namespace {

SqlTable makeTable(const TableScope &scope)
{
    SqlTable table;
    table.from = QStringLiteral("customer t");
    table.tables = {QStringLiteral("customer")};
    table.wordCondition = QStringLiteral("instr(t.searchText, ?) > 0");
    table.searchTerm = &FieldRules::searchTerm;
    table.columns = {
        ColumnBuilder("number", tr("EPID"), CellKind::Code).wide(12),
        ColumnBuilder("name", tr("Name")).wide(30),
        ColumnBuilder("kind", tr("Kind")).labels(customerKindLabels()).wide(12),
        ColumnBuilder("class", tr("Class")).wide(12),
        ColumnBuilder("branch", tr("Branch"), CellKind::Code).wide(9),
        ColumnBuilder("address", tr("Address"))
            .from("nullif(trim(coalesce(t.street, '') || ' ' || coalesce(t.houseNumber, '')), '')")
            .wide(26),
        ColumnBuilder("postcode", tr("Postcode"), CellKind::Code).wide(10),
        ColumnBuilder("place", tr("Place")).wide(16),
        ColumnBuilder("municipality", tr("Municipality")).hidden(),
        ColumnBuilder("language", tr("Language"), CellKind::Code).wide(10).hidden(),
        ColumnBuilder("fictitious", tr("Fictitious"), CellKind::Boolean),
        ColumnBuilder("createdAt", tr("Created"), CellKind::Instant).hidden(),
        ColumnBuilder("changedAt", tr("Changed"), CellKind::Instant).hidden(),
    };
    if (scope.of != TableScope::Of::Everything)
        restrictToNothing(table);
    return table;
}

} // namespace

CustomerTableModel::CustomerTableModel(Workspace &workspace, const TableEnvironment &environment,
                                       const TableScope &scope, QObject *parent)
    : RecordTableModel(workspace, environment, makeTable, scope, parent)
{}

} // namespace odziv
