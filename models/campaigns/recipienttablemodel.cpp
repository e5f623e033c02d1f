/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recipienttablemodel.h"

#include "common/translate.h"
#include "customers/tablecolumns.h"

namespace odziv {

namespace {

QHash<QString, QString> stateLabels()
{
    QHash<QString, QString> labels;
    for (const SendState state : allSendStates)
        labels.insert(sendStateName(state), sendStateText(state));
    return labels;
}

QHash<QString, QString> reasonLabels()
{
    QHash<QString, QString> labels;
    for (const auto reason :
         {SkipReason::NoAddress, SkipReason::Invalid, SkipReason::Duplicate, SkipReason::AddressChanged,
          SkipReason::Suppressed, SkipReason::NoConsent, SkipReason::Pressure, SkipReason::NoFile})
        labels.insert(skipReasonName(reason), skipReasonText(skipReasonName(reason)));
    return labels;
}

SqlTable baseTable(const TableScope &scope)
{
    SqlTable table;
    table.from = QStringLiteral("recipient t");
    table.joins = QStringLiteral("JOIN queueEntry q ON q.recipientId = t.id"
                                 " JOIN campaign m ON m.id = t.campaignId"
                                 " LEFT JOIN contact p ON p.id = t.contactId"
                                 " LEFT JOIN customer k ON k.id = t.customerId"
                                 " LEFT JOIN customerAccount a ON a.id = t.customerAccountId");
    table.tables = {QStringLiteral("recipient"), QStringLiteral("queueEntry"), QStringLiteral("campaign"),
                    QStringLiteral("contact"),   QStringLiteral("customer"),   QStringLiteral("customerAccount")};
    table.wordCondition = QStringLiteral(
        "instr(lower(t.address), ?) > 0"
        " OR EXISTS (SELECT 1 FROM contact w WHERE w.id = t.contactId AND instr(w.searchText, ?) > 0)"
        " OR EXISTS (SELECT 1 FROM customer w WHERE w.id = t.customerId AND instr(w.searchText, ?) > 0)");
    if (scope.of == TableScope::Of::Campaign)
        restrictTable(table, "t.campaignId = ?", scope.id);
    else
        restrictToNothing(table);
    return table;
}

ColumnBuilder stateColumn()
{
    return ColumnBuilder("state", tr("State")).joinedFrom("q.state").labels(stateLabels()).wide(13);
}

ColumnBuilder reasonColumn()
{
    return ColumnBuilder("reason", tr("Why skipped")).joinedFrom("q.reason").labels(reasonLabels()).wide(20);
}

SqlTable contactsTable(const TableScope &scope)
{
    SqlTable table = baseTable(scope);
    table.columns = {
        ColumnBuilder("contactId", tr("Contact id"), CellKind::Integer).from("t.contactId").wide(11),
        ColumnBuilder("firstName", tr("First name")).joinedFrom("p.firstName").wide(16),
        ColumnBuilder("lastName", tr("Last name")).joinedFrom("p.lastName").wide(18),
        ColumnBuilder("address", tr("E-mail"), CellKind::Code).from("t.address").wide(30),
        ColumnBuilder("phone", tr("Home phone"), CellKind::Code).joinedFrom("p.phone").wide(16),
        ColumnBuilder("mobile", tr("Mobile"), CellKind::Code).joinedFrom("p.mobile").wide(16).hidden(),
        ColumnBuilder("customerName", tr("Customer")).joinedFrom("k.name").wide(26),
        stateColumn(),
        reasonColumn(),
    };
    return table;
}

SqlTable dataTable(const TableScope &scope)
{
    SqlTable table = baseTable(scope);
    table.columns = {
        ColumnBuilder("campaignId", tr("Campaign id"), CellKind::Integer).from("t.campaignId").wide(11),
        ColumnBuilder("campaignName", tr("Campaign")).joinedFrom("m.name").wide(26),
        ColumnBuilder("customerNumber", tr("Customer number"), CellKind::Code).joinedFrom("k.number").wide(14),
        ColumnBuilder("customerName", tr("Customer")).joinedFrom("k.name").wide(30),
        ColumnBuilder("accountNumber", tr("Account"), CellKind::Code).joinedFrom("a.number").wide(18),
        ColumnBuilder("accounts", tr("Accounts"), CellKind::Integer)
            .from("(SELECT count(*) FROM recipientAccount r WHERE r.recipientId = t.id)")
            .wide(10),
        ColumnBuilder("memberId", tr("Member id"), CellKind::Integer).from("t.memberId").wide(11).hidden(),
    };
    return table;
}

SqlTable sentTable(const TableScope &scope)
{
    SqlTable table = baseTable(scope);
    table.columns = {
        ColumnBuilder("id", tr("Id"), CellKind::Integer).from("t.id").wide(9),
        // Whoever was not tried yet has no time, and stands behind those who were.
        ColumnBuilder("at", tr("Time"), CellKind::Instant)
            .joinedFrom("CASE WHEN q.attempts > 0 OR q.state NOT IN ('queued', 'leased') THEN q.at END")
            .withSeconds(),
        ColumnBuilder("address", tr("Address"), CellKind::Code).from("t.address").wide(28),
        ColumnBuilder("name", tr("Name"))
            .joinedFrom("nullif(trim(coalesce(p.firstName, '') || ' ' || coalesce(p.lastName, '')), '')")
            .wide(22),
        stateColumn(),
        ColumnBuilder("attempts", tr("Attempts"), CellKind::Integer).joinedFrom("q.attempts").wide(9),
        ColumnBuilder("lastReply", tr("Last reply")).joinedFrom("q.lastReply").wide(34),
        reasonColumn(),
        ColumnBuilder("removedAt", tr("Removed since the launch"), CellKind::Instant)
            .joinedFrom("q.removedAt")
            .wide(20),
        ColumnBuilder("nextAttemptAt", tr("Next attempt"), CellKind::Instant).joinedFrom("q.nextAttemptAt").hidden(),
    };
    return table;
}

SqlTable (*tableOf(RecipientTableModel::View view))(const TableScope &)
{
    switch (view) {
    case RecipientTableModel::View::Contacts:
        return contactsTable;
    case RecipientTableModel::View::Data:
        return dataTable;
    case RecipientTableModel::View::Sent:
        break;
    }
    return sentTable;
}

} // namespace

RecipientTableModel::RecipientTableModel(View view, Workspace &workspace, const TableEnvironment &environment,
                                         QObject *parent)
    : RecordTableModel(workspace, environment, tableOf(view), TableScope::nothing(), parent)
{}

QString sendStateText(SendState state)
{
    switch (state) {
    case SendState::Queued:
        return tr("Waiting");
    case SendState::Leased:
        return tr("Being sent");
    case SendState::DotSent:
        return tr("Handed over");
    case SendState::Accepted:
        return tr("Accepted");
    case SendState::Deferred:
        return tr("To be retried");
    case SendState::Rejected:
        return tr("Rejected");
    case SendState::InDoubt:
        return tr("In doubt");
    case SendState::Skipped:
        return tr("Skipped");
    }
    return {};
}

QString skipReasonText(const QString &reason)
{
    static const QHash<QString, const char *> texts{
        {skipReasonName(SkipReason::NoAddress), QT_TRANSLATE_NOOP("odziv::RecipientTableModel", "No e-mail address")},
        {skipReasonName(SkipReason::Invalid), QT_TRANSLATE_NOOP("odziv::RecipientTableModel", "Not an e-mail address")},
        {skipReasonName(SkipReason::Duplicate),
         QT_TRANSLATE_NOOP("odziv::RecipientTableModel", "Another message stands for it")},
        {skipReasonName(SkipReason::AddressChanged),
         QT_TRANSLATE_NOOP("odziv::RecipientTableModel", "Address changed since the launch")},
        {skipReasonName(SkipReason::Suppressed), QT_TRANSLATE_NOOP("odziv::RecipientTableModel", "Suppressed")},
        {skipReasonName(SkipReason::NoConsent), QT_TRANSLATE_NOOP("odziv::RecipientTableModel", "No consent")},
        {skipReasonName(SkipReason::Pressure), QT_TRANSLATE_NOOP("odziv::RecipientTableModel", "Too many messages")},
        {skipReasonName(SkipReason::NoFile), QT_TRANSLATE_NOOP("odziv::RecipientTableModel", "No personal file")},
    };
    const char *text = texts.value(reason);
    return text ? tr(text) : reason;
}

} // namespace odziv
