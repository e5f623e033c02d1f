/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "receivablestorage.h"

#include "common/translate.h"
#include "customers/dayrules.h"
#include "customers/rowaccess.h"

namespace odziv {

namespace {

using RowAccess::toStored;

const QString table = QStringLiteral("receivable");
const QString columns = QStringLiteral("id, customerAccountId, amount, dueDate, roh, vpt");

QString goneText()
{
    return tr("There is no such receivable; it may have been removed.");
}

Receivable fromRow(const Query &row)
{
    Receivable receivable;
    receivable.id = ReceivableId(row.integer(0));
    receivable.customerAccountId = CustomerAccountId(row.integer(1));
    receivable.amount = Money::fromCents(row.integer(2));
    receivable.dueDate = RowAccess::dayAt(row, 3);
    receivable.roh = row.text(4);
    receivable.vpt = row.text(5);
    return receivable;
}

Result<Query> selectWhere(Connection &connection, const QString &condition, const QVariant &value)
{
    auto query = connection.prepare(QStringLiteral("SELECT %1 FROM receivable WHERE %2").arg(columns, condition));
    if (!query)
        return query;
    if (auto ran = query->bind(value).run(); !ran)
        return failure(ran.error());
    return query;
}

Result<Receivable> readOne(Connection &connection, const QString &condition, const QVariant &value)
{
    auto query = selectWhere(connection, condition, value);
    if (!query)
        return failure(query.error());
    if (query->next())
        return fromRow(*query);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return RowAccess::notFound(goneText());
}

Status normalise(Connection &connection, Receivable &receivable, const Editor &)
{
    RowNormaliser row(table, {});
    row.text(QStringLiteral("roh"), receivable.roh).text(QStringLiteral("vpt"), receivable.vpt);
    if (receivable.dueDate.isValid())
        row.check(QStringLiteral("dueDate"), DayRules::checkDay(receivable.dueDate));
    if (auto status = row.status(); !status)
        return status;
    return RowAccess::checkParent(connection, QStringLiteral("customerAccount"), receivable.customerAccountId.value(),
                                  QStringLiteral("customerAccountId"));
}

/// Binds everything after the id.
void bindValues(Query &query, const Receivable &receivable)
{
    query.bind(toStored(receivable.customerAccountId))
        .bind(receivable.amount.cents())
        .bind(toStored(receivable.dueDate))
        .bind(receivable.roh)
        .bind(receivable.vpt);
}

} // namespace

Result<Receivable> ReceivableStorage::read(Connection &connection, ReceivableId id)
{
    return readOne(connection, QStringLiteral("id = ?"), id.value());
}

Result<QList<Receivable>> ReceivableStorage::listOfAccount(Connection &connection, CustomerAccountId account)
{
    auto query = selectWhere(connection, QStringLiteral("customerAccountId = ? ORDER BY dueDate, id"), account.value());
    if (!query)
        return failure(query.error());
    QList<Receivable> rows;
    while (query->next())
        rows << fromRow(*query);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return rows;
}

Result<Receivable> ReceivableStorage::insert(Connection &connection, Receivable receivable, const Editor &editor)
{
    if (auto normalised = normalise(connection, receivable, editor); !normalised)
        return failure(normalised.error());
    auto query = connection.prepare(QStringLiteral("INSERT INTO receivable (%1) VALUES (?,?,?,?,?,?)").arg(columns));
    if (!query)
        return failure(query.error());
    query->bind(toStored(receivable.id));
    bindValues(*query, receivable);
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    receivable.id = ReceivableId(query->lastInsertId());
    return receivable;
}

Result<Receivable> ReceivableStorage::update(Connection &connection, Receivable receivable, const Editor &editor)
{
    const auto before = read(connection, receivable.id);
    if (!before)
        return failure(before.error());
    if (auto normalised = normalise(connection, receivable, editor); !normalised)
        return failure(normalised.error());
    auto query = connection.prepare(
        QStringLiteral("UPDATE receivable SET customerAccountId = ?, amount = ?, dueDate = ?, roh = ?, vpt = ? WHERE id"
                       " = ?"));
    if (!query)
        return failure(query.error());
    bindValues(*query, receivable);
    if (auto ran = query->bind(receivable.id.value()).run(); !ran)
        return failure(ran.error());
    return receivable;
}

Status ReceivableStorage::remove(Connection &connection, ReceivableId id)
{
    return RowAccess::removeRow(connection, table, id.value(), goneText());
}

} // namespace odziv
