/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sentrecordtablemodel.h"

#include "common/translate.h"
#include "customers/tablecolumns.h"

namespace odziv {

namespace {

SqlTable makeTable(const TableScope &scope)
{
    SqlTable table;
    table.from = QStringLiteral("sentRecord t");
    table.joins = QStringLiteral("LEFT JOIN campaign m ON m.id = t.campaignId"
                                 " LEFT JOIN contact p ON p.id = t.contactId"
                                 " LEFT JOIN customerAccount a ON a.id = t.customerAccountId");
    table.tables = {QStringLiteral("sentRecord"), QStringLiteral("campaign"), QStringLiteral("contact"),
                    QStringLiteral("customerAccount")};
    // The contacts are looked through once, not once for each of millions of records.
    table.wordCondition = QStringLiteral("instr(lower(t.address), ?) > 0 OR instr(lower(t.reply), ?) > 0"
                                         " OR t.contactId IN (SELECT id FROM contact WHERE instr(searchText, ?) > 0)");
    table.columns = {
        ColumnBuilder("id", tr("Id"), CellKind::Integer).wide(9),
        ColumnBuilder("at", tr("Sent at"), CellKind::Instant).withSeconds(),
        ColumnBuilder("campaignId", tr("Campaign id"), CellKind::Integer).wide(11),
        ColumnBuilder("campaignName", tr("Campaign")).joinedFrom("m.name").wide(20),
        ColumnBuilder("channel", tr("Channel")).labels(channelLabels()).wide(9),
        ColumnBuilder("contactName", tr("Contact"))
            .joinedFrom("nullif(trim(coalesce(p.firstName, '') || ' ' || coalesce(p.lastName, '')), '')")
            .wide(18),
        ColumnBuilder("accountNumber", tr("Account"), CellKind::Code).joinedFrom("a.number").wide(16).hidden(),
        ColumnBuilder("address", tr("Address"), CellKind::Code).wide(28),
        ColumnBuilder("domain", tr("Domain"), CellKind::Code)
            .from("lower(substr(t.address, instr(t.address, '@') + 1))")
            .wide(18)
            .hidden(),
        ColumnBuilder("status", tr("Result"))
            .labels({
                {QStringLiteral("accepted"), tr("Accepted")},
                {QStringLiteral("rejected"), tr("Rejected")},
                {QStringLiteral("deferred"), tr("Deferred")},
                {QStringLiteral("inDoubt"), tr("In doubt")},
                {QStringLiteral("skipped"), tr("Skipped")},
            })
            .wide(12),
        ColumnBuilder("reply", tr("Server's reply")).wide(30),
    };
    switch (scope.of) {
    case TableScope::Of::Everything:
        break;
    case TableScope::Of::Customer:
        restrictTable(table,
                      "t.contactId IN (SELECT id FROM contact WHERE customerId = ?)"
                      " OR t.customerAccountId IN (SELECT id FROM customerAccount WHERE customerId = ?)",
                      scope.id);
        break;
    case TableScope::Of::CustomerAccount:
        restrictTable(table, "t.customerAccountId = ?", scope.id);
        break;
    case TableScope::Of::Contact:
        restrictTable(table, "t.contactId = ?", scope.id);
        break;
    case TableScope::Of::Campaign:
        restrictTable(table, "t.campaignId = ?", scope.id);
        break;
    default:
        restrictToNothing(table);
        break;
    }
    return table;
}

} // namespace

SentRecordTableModel::SentRecordTableModel(Workspace &workspace, const TableEnvironment &environment,
                                           const TableScope &scope, QObject *parent)
    : RecordTableModel(workspace, environment, makeTable, scope, parent)
{}

} // namespace odziv
