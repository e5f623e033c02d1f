/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "customerrecord.h"

#include "common/translate.h"
#include "customers/choicelist.h"
#include "customers/customerstorage.h"
#include "customers/tablecolumns.h"
#include "ui/customers/recordvalues.h"

namespace odziv {

QString CustomerRecord::table() const
{
    return QStringLiteral("customer");
}

QList<FormField> CustomerRecord::fields() const
{
    using Kind = FormField::Kind;
    const auto kinds = customerKindLabels();
    return {
        {QStringLiteral("number"), tr("EPID"), Kind::ReadOnly, {}},
        {QStringLiteral("name"), tr("Name"), Kind::Line, {}},
        {QStringLiteral("kind"), tr("Kind"), Kind::Choice,
         labelledChoices(ChoiceLists::customerKind().values(), kinds)},
        {QStringLiteral("class"), tr("Class"), Kind::Line, {}},
        {QStringLiteral("branch"), tr("Branch"), Kind::OpenChoice, plainChoices(ChoiceLists::branch().values())},
        {QStringLiteral("street"), tr("Street"), Kind::Line, {}},
        {QStringLiteral("houseNumber"), tr("House number"), Kind::Line, {}},
        {QStringLiteral("postcode"), tr("Postcode"), Kind::Line, {}},
        {QStringLiteral("place"), tr("Place"), Kind::Line, {}},
        {QStringLiteral("municipality"), tr("Municipality"), Kind::Line, {}},
        {QStringLiteral("language"), tr("Language"), Kind::Line, {}},
        {QStringLiteral("fictitious"), tr("Fictitious"), Kind::Check, {}},
        {QStringLiteral("createdAt"), tr("Created"), Kind::ReadOnly, {}},
        {QStringLiteral("changedAt"), tr("Changed"), Kind::ReadOnly, {}},
    };
}

QString CustomerRecord::heading(const RecordValues &values) const
{
    return values.value(QStringLiteral("name")).toString();
}

Result<RecordValues> CustomerRecord::read(Connection &connection, qint64 id) const
{
    const auto customer = CustomerStorage::read(connection, CustomerId(id));
    if (!customer)
        return failure(customer.error());
    return RecordValues{
        {QStringLiteral("id"), id},
        {QStringLiteral("number"), textValue(customer->number)},
        {QStringLiteral("name"), textValue(customer->name)},
        {QStringLiteral("kind"), textValue(customer->kind)},
        {QStringLiteral("class"), textValue(customer->customerClass)},
        {QStringLiteral("branch"), textValue(customer->branch)},
        {QStringLiteral("street"), textValue(customer->street)},
        {QStringLiteral("houseNumber"), textValue(customer->houseNumber)},
        {QStringLiteral("postcode"), textValue(customer->postcode)},
        {QStringLiteral("place"), textValue(customer->place)},
        {QStringLiteral("municipality"), textValue(customer->municipality)},
        {QStringLiteral("language"), textValue(customer->language)},
        {QStringLiteral("fictitious"), flagValue(customer->fictitious)},
        {QStringLiteral("createdAt"), customer->createdAt},
        {QStringLiteral("changedAt"), customer->changedAt},
    };
}

Status CustomerRecord::update(Connection &connection, qint64 id, const RecordValues &changes,
                              const Editor &editor) const
{
    auto customer = CustomerStorage::read(connection, CustomerId(id));
    if (!customer)
        return failure(customer.error());
    takeText(changes, "name", customer->name);
    takeText(changes, "kind", customer->kind);
    takeText(changes, "class", customer->customerClass);
    takeText(changes, "branch", customer->branch);
    takeText(changes, "street", customer->street);
    takeText(changes, "houseNumber", customer->houseNumber);
    takeText(changes, "postcode", customer->postcode);
    takeText(changes, "place", customer->place);
    takeText(changes, "municipality", customer->municipality);
    takeText(changes, "language", customer->language);
    takeFlag(changes, "fictitious", customer->fictitious);
    return outcome(CustomerStorage::update(connection, *customer, editor));
}

} // namespace odziv
