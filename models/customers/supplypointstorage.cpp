/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "supplypointstorage.h"

#include "common/translate.h"
#include "customers/rowaccess.h"

namespace odziv {

namespace {

using RowAccess::toStored;

const QString table = QStringLiteral("supplyPoint");
const QString columns
    = QStringLiteral("id, customerAccountId, number, commodity, distributionTerritory, transformerStation,"
                     " meterNumber, active, street, houseNumber, postcode, place, municipality");

QString goneText()
{
    return tr("There is no such supply point; it may have been removed.");
}

SupplyPoint fromRow(const Query &row)
{
    SupplyPoint point;
    point.id = SupplyPointId(row.integer(0));
    point.customerAccountId = CustomerAccountId(row.integer(1));
    point.number = row.text(2);
    point.commodity = row.text(3);
    point.distributionTerritory = row.text(4);
    point.transformerStation = row.text(5);
    point.meterNumber = row.text(6);
    point.active = row.boolean(7);
    point.street = row.text(8);
    point.houseNumber = row.text(9);
    point.postcode = row.text(10);
    point.place = row.text(11);
    point.municipality = row.text(12);
    return point;
}

Result<Query> selectWhere(Connection &connection, const QString &condition, const QVariant &value)
{
    auto query = connection.prepare(QStringLiteral("SELECT %1 FROM supplyPoint WHERE %2").arg(columns, condition));
    if (!query)
        return query;
    if (auto ran = query->bind(value).run(); !ran)
        return failure(ran.error());
    return query;
}

Result<SupplyPoint> readOne(Connection &connection, const QString &condition, const QVariant &value)
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

Status normalise(Connection &connection, SupplyPoint &point, const Editor &)
{
    RowNormaliser row(table, {});
    row.text(QStringLiteral("number"), point.number)
        .text(QStringLiteral("commodity"), point.commodity)
        .text(QStringLiteral("distributionTerritory"), point.distributionTerritory)
        .text(QStringLiteral("transformerStation"), point.transformerStation)
        .text(QStringLiteral("meterNumber"), point.meterNumber)
        .text(QStringLiteral("street"), point.street)
        .text(QStringLiteral("houseNumber"), point.houseNumber)
        .text(QStringLiteral("postcode"), point.postcode)
        .text(QStringLiteral("place"), point.place)
        .text(QStringLiteral("municipality"), point.municipality);
    if (auto status = row.status(); !status)
        return status;
    if (auto parent = RowAccess::checkParent(connection, QStringLiteral("customerAccount"),
                                             point.customerAccountId.value(), QStringLiteral("customerAccountId"));
        !parent)
        return parent;
    return RowAccess::checkUnique(connection, table, QStringLiteral("number"), point.number, point.id.value());
}

/// Binds everything after the id.
void bindValues(Query &query, const SupplyPoint &point)
{
    query.bind(toStored(point.customerAccountId))
        .bind(point.number)
        .bind(point.commodity)
        .bind(point.distributionTerritory)
        .bind(point.transformerStation)
        .bind(point.meterNumber)
        .bind(point.active)
        .bind(point.street)
        .bind(point.houseNumber)
        .bind(point.postcode)
        .bind(point.place)
        .bind(point.municipality);
}

} // namespace

Result<SupplyPoint> SupplyPointStorage::read(Connection &connection, SupplyPointId id)
{
    return readOne(connection, QStringLiteral("id = ?"), id.value());
}

Result<SupplyPoint> SupplyPointStorage::readByNumber(Connection &connection, const QString &number)
{
    return readOne(connection, QStringLiteral("number = ?"), number);
}

Result<QList<SupplyPoint>> SupplyPointStorage::listOfAccount(Connection &connection, CustomerAccountId account)
{
    auto query = selectWhere(connection, QStringLiteral("customerAccountId = ? ORDER BY number"), account.value());
    if (!query)
        return failure(query.error());
    QList<SupplyPoint> rows;
    while (query->next())
        rows << fromRow(*query);
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return rows;
}

Result<SupplyPoint> SupplyPointStorage::insert(Connection &connection, SupplyPoint point, const Editor &editor)
{
    if (auto normalised = normalise(connection, point, editor); !normalised)
        return failure(normalised.error());
    auto query = connection.prepare(
        QStringLiteral("INSERT INTO supplyPoint (%1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)").arg(columns));
    if (!query)
        return failure(query.error());
    query->bind(toStored(point.id));
    bindValues(*query, point);
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    point.id = SupplyPointId(query->lastInsertId());
    return point;
}

Result<SupplyPoint> SupplyPointStorage::update(Connection &connection, SupplyPoint point, const Editor &editor)
{
    const auto before = read(connection, point.id);
    if (!before)
        return failure(before.error());
    if (auto normalised = normalise(connection, point, editor); !normalised)
        return failure(normalised.error());
    auto query = connection.prepare(QStringLiteral(
        "UPDATE supplyPoint SET customerAccountId = ?, number = ?, commodity = ?, distributionTerritory"
        " = ?, transformerStation = ?, meterNumber = ?, active = ?, street = ?, houseNumber = ?, postcode"
        " = ?, place = ?, municipality = ? WHERE id = ?"));
    if (!query)
        return failure(query.error());
    bindValues(*query, point);
    if (auto ran = query->bind(point.id.value()).run(); !ran)
        return failure(ran.error());
    return point;
}

Status SupplyPointStorage::remove(Connection &connection, SupplyPointId id)
{
    const auto services = RowAccess::countReferences(connection, QStringLiteral("eService"),
                                                     QStringLiteral("supplyPointId"), id.value());
    if (!services)
        return failure(services.error());
    if (*services > 0)
        return failure(ErrorCode::Refused,
                       tr("%1 e-services are registered for the supply point. Remove those first.").arg(*services));
    return RowAccess::removeRow(connection, table, id.value(), goneText());
}

} // namespace odziv
