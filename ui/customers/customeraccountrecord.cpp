/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "customeraccountrecord.h"

#include "common/translate.h"
#include "customers/choicelist.h"
#include "customers/customeraccountstorage.h"
#include "customers/customerstorage.h"
#include "ui/customers/recordvalues.h"

namespace odziv {

QString CustomerAccountRecord::table() const
{
    return QStringLiteral("customerAccount");
}

QList<FormField> CustomerAccountRecord::fields() const
{
    using Kind = FormField::Kind;
    return {
        {QStringLiteral("number"), tr("Account"), Kind::ReadOnly, {}},
        {QStringLiteral("customerNumber"), tr("EPID"), Kind::ReadOnly, {}},
        {QStringLiteral("status"), tr("Status"), Kind::Choice, plainChoices(ChoiceLists::accountStatus().values())},
        {QStringLiteral("category"), tr("Category"), Kind::OpenChoice,
         plainChoices(ChoiceLists::accountCategory().values())},
        {QStringLiteral("supplyStatus"), tr("Supply"), Kind::Line, {}},
        {QStringLiteral("annualConsumptionKwh"), tr("kWh a year"), Kind::Number, {}},
        {QStringLiteral("billDelivery"), tr("Bill delivery"), Kind::Line, {}},
        {QStringLiteral("createdAt"), tr("Created"), Kind::ReadOnly, {}},
    };
}

QString CustomerAccountRecord::heading(const RecordValues &values) const
{
    return values.value(QStringLiteral("number")).toString();
}

Result<RecordValues> CustomerAccountRecord::read(Connection &connection, qint64 id) const
{
    const auto account = CustomerAccountStorage::read(connection, CustomerAccountId(id));
    if (!account)
        return failure(account.error());
    const auto customer = CustomerStorage::read(connection, account->customerId);
    if (!customer)
        return failure(customer.error());
    const auto &kwh = account->annualConsumptionKwh;
    return RecordValues{
        {QStringLiteral("id"), id},
        {QStringLiteral("customerId"), account->customerId.value()},
        {QStringLiteral("customerNumber"), textValue(customer->number)},
        {QStringLiteral("customerName"), textValue(customer->name)},
        {QStringLiteral("number"), textValue(account->number)},
        {QStringLiteral("status"), textValue(account->status)},
        {QStringLiteral("category"), textValue(account->category)},
        {QStringLiteral("supplyStatus"), textValue(account->supplyStatus)},
        {QStringLiteral("annualConsumptionKwh"), kwh ? QVariant(*kwh) : QVariant()},
        {QStringLiteral("billDelivery"), textValue(account->billDelivery)},
        {QStringLiteral("createdAt"), account->createdAt},
    };
}

Status CustomerAccountRecord::update(Connection &connection, qint64 id, const RecordValues &changes,
                                     const Editor &editor) const
{
    auto account = CustomerAccountStorage::read(connection, CustomerAccountId(id));
    if (!account)
        return failure(account.error());
    takeText(changes, "status", account->status);
    takeText(changes, "category", account->category);
    takeText(changes, "supplyStatus", account->supplyStatus);
    takeNumber(changes, "annualConsumptionKwh", account->annualConsumptionKwh);
    takeText(changes, "billDelivery", account->billDelivery);
    return outcome(CustomerAccountStorage::update(connection, *account, editor));
}

} // namespace odziv
