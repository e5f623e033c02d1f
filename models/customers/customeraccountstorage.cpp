/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "customeraccountstorage.h"

#include "common/translate.h"
#include "customers/rowaccess.h"

namespace odziv {

namespace {

using RowAccess::toStored;

const QString table = QStringLiteral("customerAccount");
const QString columns = QStringLiteral("id, customerId, number, status, category, supplyStatus, tariffPeriodId,"
                                       " annualConsumptionKwh, billDelivery, createdAt");

QString goneText()
{
    return tr("There is no such customer account; it may have been removed.");
}

CustomerAccount fromRow(const Query &row)
{
    CustomerAccount account;
    account.id = CustomerAccountId(row.integer(0));
    account.customerId = CustomerId(row.integer(1));
    account.number = row.text(2);
    account.status = row.text(3);
    account.category = row.text(4);
    account.supplyStatus = row.text(5);
    account.tariffPeriodId = row.optionalInteger(6);
    account.annualConsumptionKwh = row.optionalInteger(7);
    account.billDelivery = row.text(8);
    account.createdAt = RowAccess::instantAt(row, 9);
    return account;
}

Result<Query> selectWhere(Connection &connection, const QString &condition, const QVariant &value)
{
    auto query = connection.prepare(QStringLiteral("SELECT %1 FROM customerAccount WHERE %2").arg(columns, condition));
    if (!query)
        return query;
    if (auto ran = query->bind(value).run(); !ran)
        return failure(ran.error());
    return query;
}

Result<CustomerAccount> readOne(Connection &connection, const QString &condition, const QVariant &value)
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

Status checkConsumption(const std::optional<qint64> &kwh)
{
    if (kwh && *kwh < 0)
        return failure(ErrorCode::InvalidInput, tr("the annual consumption cannot be negative"));
    return {};
}

Status normalise(Connection &connection, CustomerAccount &account, const Editor &)
{
    RowNormaliser row(table, {});
    row.text(QStringLiteral("number"), account.number)
        .text(QStringLiteral("status"), account.status)
        .text(QStringLiteral("category"), account.category)
        .text(QStringLiteral("supplyStatus"), account.supplyStatus)
        .text(QStringLiteral("billDelivery"), account.billDelivery);
    row.check(QStringLiteral("annualConsumptionKwh"), checkConsumption(account.annualConsumptionKwh));
    if (auto status = row.status(); !status)
        return status;
    if (auto parent = RowAccess::checkParent(connection, QStringLiteral("customer"), account.customerId.value(),
                                             QStringLiteral("customerId"));
        !parent)
        return parent;
    return RowAccess::checkUnique(connection, table, QStringLiteral("number"), account.number, account.id.value());
}

/// Binds everything after the id.
void bindValues(Query &query, const CustomerAccount &account)
{
    query.bind(toStored(account.customerId))
        .bind(account.number)
        .bind(account.status)
        .bind(account.category)
        .bind(account.supplyStatus)
        .bind(account.tariffPeriodId)
        .bind(account.annualConsumptionKwh)
        .bind(account.billDelivery)
        .bind(toStored(account.createdAt));
}

} // namespace

Result<CustomerAccount> CustomerAccountStorage::read(Connection &connection, CustomerAccountId id)
{
    return readOne(connection, QStringLiteral("id = ?"), id.value());
}

Result<CustomerAccount> CustomerAccountStorage::readByNumber(Connection &connection, const QString &number)
{
    return readOne(connection, QStringLiteral("number = ?"), number);
}

Result<QList<CustomerAccount>> CustomerAccountStorage::listOfCustomer(Connection &connection, CustomerId customer)
{
    auto query = selectWhere(connection, QStringLiteral("customerId = ? ORDER BY number"), customer.value());
    if (!query)
        return failure(query.error());
    QList<CustomerAccount> rows;
    while (query->next())
        rows << fromRow(*query);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return rows;
}

Result<CustomerAccount> CustomerAccountStorage::insert(Connection &connection, CustomerAccount account,
                                                       const Editor &editor)
{
    if (auto normalised = normalise(connection, account, editor); !normalised)
        return failure(normalised.error());
    if (!account.id.isValid() || !account.createdAt.isValid())
        account.createdAt = editor.clock.nowUtc();
    auto query = connection.prepare(
        QStringLiteral("INSERT INTO customerAccount (%1) VALUES (?,?,?,?,?,?,?,?,?,?)").arg(columns));
    if (!query)
        return failure(query.error());
    query->bind(toStored(account.id));
    bindValues(*query, account);
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    account.id = CustomerAccountId(query->lastInsertId());
    return account;
}

Result<CustomerAccount> CustomerAccountStorage::update(Connection &connection, CustomerAccount account,
                                                       const Editor &editor)
{
    const auto before = read(connection, account.id);
    if (!before)
        return failure(before.error());
    if (auto normalised = normalise(connection, account, editor); !normalised)
        return failure(normalised.error());
    account.createdAt = before->createdAt;
    auto query = connection.prepare(QStringLiteral(
        "UPDATE customerAccount SET customerId = ?, number = ?, status = ?, category = ?, supplyStatus ="
        " ?, tariffPeriodId = ?, annualConsumptionKwh = ?, billDelivery = ?, createdAt = ? WHERE id = ?"));
    if (!query)
        return failure(query.error());
    bindValues(*query, account);
    if (auto ran = query->bind(account.id.value()).run(); !ran)
        return failure(ran.error());
    return account;
}

Status CustomerAccountStorage::remove(Connection &connection, CustomerAccountId id)
{
    qint64 references = 0;
    for (const QString &child : {QStringLiteral("supplyPoint"), QStringLiteral("eService"),
                                 QStringLiteral("receivable"), QStringLiteral("sentRecord")}) {
        const auto count
            = RowAccess::countReferences(connection, child, QStringLiteral("customerAccountId"), id.value());
        if (!count)
            return failure(count.error());
        references += *count;
    }
    if (references > 0)
        return failure(ErrorCode::Refused,
                       tr("%1 supply points, e-services, receivables or sent records belong to the account. Remove"
                          " those first, or set the status to Odjavljen.")
                           .arg(references));
    return RowAccess::removeRow(connection, table, id.value(), goneText());
}

} // namespace odziv
