/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "customerstorage.h"

#include "common/translate.h"
#include "customers/rowaccess.h"
#include "customers/searchtext.h"

namespace odziv {

namespace {

using RowAccess::toStored;

const QString table = QStringLiteral("customer");
const QString columns
    = QStringLiteral("id, number, name, kind, class, branch, fictitious, language, street, houseNumber,"
                     " postcode, place, municipality, createdAt, changedAt");

Customer fromRow(const Query &row)
{
    Customer customer;
    customer.id = CustomerId(row.integer(0));
    customer.number = row.text(1);
    customer.name = row.text(2);
    customer.kind = row.text(3);
    customer.customerClass = row.text(4);
    customer.branch = row.text(5);
    customer.fictitious = row.boolean(6);
    customer.language = row.text(7);
    customer.street = row.text(8);
    customer.houseNumber = row.text(9);
    customer.postcode = row.text(10);
    customer.place = row.text(11);
    customer.municipality = row.text(12);
    customer.createdAt = RowAccess::instantAt(row, 13);
    customer.changedAt = RowAccess::instantAt(row, 14);
    return customer;
}

Result<Customer> readWhere(Connection &connection, const QString &column, const QVariant &value)
{
    auto query = connection.prepare(QStringLiteral("SELECT %1 FROM customer WHERE %2 = ?").arg(columns, column));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(value).run(); !ran)
        return failure(ran.error());
    if (query->next())
        return fromRow(*query);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return RowAccess::notFound(tr("There is no such customer; it may have been removed."));
}

Status normalise(Connection &connection, Customer &customer)
{
    RowNormaliser row(table, {});
    row.text(QStringLiteral("number"), customer.number)
        .text(QStringLiteral("name"), customer.name)
        .text(QStringLiteral("kind"), customer.kind)
        .text(QStringLiteral("class"), customer.customerClass)
        .text(QStringLiteral("branch"), customer.branch)
        .text(QStringLiteral("language"), customer.language)
        .text(QStringLiteral("street"), customer.street)
        .text(QStringLiteral("houseNumber"), customer.houseNumber)
        .text(QStringLiteral("postcode"), customer.postcode)
        .text(QStringLiteral("place"), customer.place)
        .text(QStringLiteral("municipality"), customer.municipality);
    if (auto status = row.status(); !status)
        return status;
    return RowAccess::checkUnique(connection, table, QStringLiteral("number"), customer.number, customer.id.value());
}

/// Binds everything after the id.
void bindValues(Query &query, const Customer &customer)
{
    query.bind(customer.number)
        .bind(customer.name)
        .bind(customer.kind)
        .bind(customer.customerClass)
        .bind(customer.branch)
        .bind(customer.fictitious)
        .bind(customer.language)
        .bind(customer.street)
        .bind(customer.houseNumber)
        .bind(customer.postcode)
        .bind(customer.place)
        .bind(customer.municipality)
        .bind(toStored(customer.createdAt))
        .bind(toStored(customer.changedAt))
        .bind(SearchText::ofCustomer(customer.name, customer.number, customer.place));
}

} // namespace

Result<Customer> CustomerStorage::read(Connection &connection, CustomerId id)
{
    return readWhere(connection, QStringLiteral("id"), id.value());
}

Result<Customer> CustomerStorage::readByNumber(Connection &connection, const QString &number)
{
    return readWhere(connection, QStringLiteral("number"), number);
}

Result<Customer> CustomerStorage::insert(Connection &connection, Customer customer, const Editor &editor)
{
    if (auto normalised = normalise(connection, customer); !normalised)
        return failure(normalised.error());
    customer.changedAt = editor.clock.nowUtc();
    if (!customer.id.isValid() || !customer.createdAt.isValid())
        customer.createdAt = customer.changedAt;
    auto query = connection.prepare(
        QStringLiteral("INSERT INTO customer (%1, searchText) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)").arg(columns));
    if (!query)
        return failure(query.error());
    query->bind(toStored(customer.id));
    bindValues(*query, customer);
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    customer.id = CustomerId(query->lastInsertId());
    return customer;
}

Result<Customer> CustomerStorage::update(Connection &connection, Customer customer, const Editor &editor)
{
    const auto before = read(connection, customer.id);
    if (!before)
        return failure(before.error());
    if (auto normalised = normalise(connection, customer); !normalised)
        return failure(normalised.error());
    customer.createdAt = before->createdAt;
    customer.changedAt = editor.clock.nowUtc();
    auto query = connection.prepare(QStringLiteral(
        "UPDATE customer SET number = ?, name = ?, kind = ?, class = ?, branch = ?, fictitious = ?, language = ?,"
        " street = ?, houseNumber = ?, postcode = ?, place = ?, municipality = ?, createdAt = ?, changedAt = ?,"
        " searchText = ? WHERE id = ?"));
    if (!query)
        return failure(query.error());
    bindValues(*query, customer);
    if (auto ran = query->bind(customer.id.value()).run(); !ran)
        return failure(ran.error());
    return customer;
}

Status CustomerStorage::remove(Connection &connection, CustomerId id)
{
    const auto accounts = RowAccess::countReferences(connection, QStringLiteral("customerAccount"),
                                                     QStringLiteral("customerId"), id.value());
    if (!accounts)
        return failure(accounts.error());
    const auto contacts
        = RowAccess::countReferences(connection, QStringLiteral("contact"), QStringLiteral("customerId"), id.value());
    if (!contacts)
        return failure(contacts.error());
    if (*accounts > 0 || *contacts > 0)
        return failure(
            ErrorCode::Refused,
            tr("The customer has %1 accounts and %2 contacts. Remove those first.").arg(*accounts).arg(*contacts));
    return RowAccess::removeRow(connection, table, id.value(),
                                tr("There is no such customer; it may have been removed."));
}

} // namespace odziv
