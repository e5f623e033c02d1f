/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "eservicestorage.h"

#include "common/translate.h"
#include "customers/choicelist.h"
#include "customers/rowaccess.h"

namespace odziv {

namespace {

using RowAccess::toStored;

const QString table = QStringLiteral("eService");
const QString columns
    = QStringLiteral("id, customerAccountId, supplyPointId, contactId, name, status, registrationMethod,"
                     " paperCopy, createdAt, createdBy, changedAt, changedBy");

QString goneText()
{
    return tr("There is no such e-service; it may have been removed.");
}

EService fromRow(const Query &row)
{
    EService service;
    service.id = EServiceId(row.integer(0));
    service.customerAccountId = CustomerAccountId(row.integer(1));
    service.supplyPointId = SupplyPointId(row.integer(2));
    service.contactId = ContactId(row.integer(3));
    service.name = row.text(4);
    service.status = row.text(5);
    service.registrationMethod = row.text(6);
    service.paperCopy = row.boolean(7);
    service.createdAt = RowAccess::instantAt(row, 8);
    service.createdBy = row.text(9);
    service.changedAt = RowAccess::instantAt(row, 10);
    service.changedBy = row.text(11);
    return service;
}

Result<Query> selectWhere(Connection &connection, const QString &condition, const QVariant &value)
{
    auto query = connection.prepare(QStringLiteral("SELECT %1 FROM eService WHERE %2").arg(columns, condition));
    if (!query)
        return query;
    if (auto ran = query->bind(value).run(); !ran)
        return failure(ran.error());
    return query;
}

Result<EService> readOne(Connection &connection, const QString &condition, const QVariant &value)
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

Status checkSupplyPoint(Connection &connection, const EService &service)
{
    if (!service.supplyPointId.isValid())
        return {};
    const auto found
        = connection.scalar(QStringLiteral("SELECT 1 FROM supplyPoint WHERE id = ? AND customerAccountId = ?"),
                            {service.supplyPointId.value(), service.customerAccountId.value()});
    if (!found)
        return failure(found.error());
    if (!found->isValid())
        return failure(ErrorCode::InvalidInput, tr("the supply point belongs to another account"),
                       QStringLiteral("supplyPointId"));
    return {};
}

Status checkContact(Connection &connection, const EService &service)
{
    if (!service.contactId.isValid())
        return {};
    const auto found = connection.scalar(
        QStringLiteral("SELECT 1 FROM contact c JOIN customerAccount a ON a.customerId = c.customerId"
                       " WHERE c.id = ? AND a.id = ?"),
        {service.contactId.value(), service.customerAccountId.value()});
    if (!found)
        return failure(found.error());
    if (!found->isValid())
        return failure(ErrorCode::InvalidInput, tr("the contact belongs to another customer"),
                       QStringLiteral("contactId"));
    return {};
}

/// An account, or one supply point of it, is registered once for a service.
Status checkRegisteredOnce(Connection &connection, const EService &service)
{
    if (service.status != ChoiceLists::eServiceStatus().values().first())
        return {};
    const auto other = connection.scalar(
        QStringLiteral("SELECT 1 FROM eService WHERE customerAccountId = ? AND supplyPointId IS ? AND name = ?"
                       " AND status = ? AND id <> ?"),
        {service.customerAccountId.value(), toStored(service.supplyPointId), service.name, service.status,
         service.id.value()});
    if (!other)
        return failure(other.error());
    if (other->isValid())
        return failure(ErrorCode::AlreadyExists, tr("the account is registered for this service already"),
                       QStringLiteral("name"));
    return {};
}

Status normalise(Connection &connection, EService &service, const Editor &)
{
    RowNormaliser row(table, {});
    row.text(QStringLiteral("name"), service.name)
        .text(QStringLiteral("status"), service.status)
        .text(QStringLiteral("registrationMethod"), service.registrationMethod);
    if (auto status = row.status(); !status)
        return status;
    if (auto parent = RowAccess::checkParent(connection, QStringLiteral("customerAccount"),
                                             service.customerAccountId.value(), QStringLiteral("customerAccountId"));
        !parent)
        return parent;
    if (auto point = checkSupplyPoint(connection, service); !point)
        return point;
    if (auto contact = checkContact(connection, service); !contact)
        return contact;
    return checkRegisteredOnce(connection, service);
}

/// Binds everything after the id.
void bindValues(Query &query, const EService &service)
{
    query.bind(toStored(service.customerAccountId))
        .bind(toStored(service.supplyPointId))
        .bind(toStored(service.contactId))
        .bind(service.name)
        .bind(service.status)
        .bind(service.registrationMethod)
        .bind(service.paperCopy)
        .bind(toStored(service.createdAt))
        .bind(service.createdBy)
        .bind(toStored(service.changedAt))
        .bind(service.changedBy);
}

} // namespace

Result<EService> EServiceStorage::read(Connection &connection, EServiceId id)
{
    return readOne(connection, QStringLiteral("id = ?"), id.value());
}

Result<QList<EService>> EServiceStorage::listOfAccount(Connection &connection, CustomerAccountId account)
{
    auto query = selectWhere(connection, QStringLiteral("customerAccountId = ? ORDER BY name, id"), account.value());
    if (!query)
        return failure(query.error());
    QList<EService> rows;
    while (query->next())
        rows << fromRow(*query);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return rows;
}

Result<EService> EServiceStorage::insert(Connection &connection, EService service, const Editor &editor)
{
    if (auto normalised = normalise(connection, service, editor); !normalised)
        return failure(normalised.error());
    service.changedAt = editor.clock.nowUtc();
    service.changedBy = editor.userName;
    if (!service.id.isValid() || !service.createdAt.isValid()) {
        service.createdAt = service.changedAt;
        service.createdBy = service.changedBy;
    }
    auto query
        = connection.prepare(QStringLiteral("INSERT INTO eService (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)").arg(columns));
    if (!query)
        return failure(query.error());
    query->bind(toStored(service.id));
    bindValues(*query, service);
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    service.id = EServiceId(query->lastInsertId());
    return service;
}

Result<EService> EServiceStorage::update(Connection &connection, EService service, const Editor &editor)
{
    const auto before = read(connection, service.id);
    if (!before)
        return failure(before.error());
    if (auto normalised = normalise(connection, service, editor); !normalised)
        return failure(normalised.error());
    service.createdAt = before->createdAt;
    service.createdBy = before->createdBy;
    service.changedAt = editor.clock.nowUtc();
    service.changedBy = editor.userName;
    auto query = connection.prepare(
        QStringLiteral("UPDATE eService SET customerAccountId = ?, supplyPointId = ?, contactId = ?, name = ?, status ="
                       " ?, registrationMethod = ?, paperCopy = ?, createdAt = ?, createdBy = ?, changedAt = ?,"
                       " changedBy = ? WHERE id = ?"));
    if (!query)
        return failure(query.error());
    bindValues(*query, service);
    if (auto ran = query->bind(service.id.value()).run(); !ran)
        return failure(ran.error());
    return service;
}

Status EServiceStorage::remove(Connection &connection, EServiceId id)
{
    return RowAccess::removeRow(connection, table, id.value(), goneText());
}

} // namespace odziv
