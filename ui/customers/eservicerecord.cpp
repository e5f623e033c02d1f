/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "eservicerecord.h"

#include "common/translate.h"
#include "customers/choicelist.h"
#include "customers/customeraccountstorage.h"
#include "customers/customerstorage.h"
#include "customers/eservicestorage.h"
#include "ui/customers/recordvalues.h"

namespace odziv {

QString EServiceRecord::table() const
{
    return QStringLiteral("eService");
}

QList<FormField> EServiceRecord::fields() const
{
    using Kind = FormField::Kind;
    QList<FormField::Choice> methods = plainChoices(ChoiceLists::registrationMethod().values());
    methods.prepend({{}, tr("Not known")});
    return {
        {QStringLiteral("name"), tr("E-service"), Kind::ReadOnly, {}},
        {QStringLiteral("accountNumber"), tr("Account"), Kind::ReadOnly, {}},
        {QStringLiteral("status"), tr("Status"), Kind::Choice, plainChoices(ChoiceLists::eServiceStatus().values())},
        {QStringLiteral("registrationMethod"), tr("Registered by"), Kind::Choice, methods},
        {QStringLiteral("paperCopy"), tr("Paper copy"), Kind::Check, {}},
        {QStringLiteral("createdAt"), tr("Created"), Kind::ReadOnly, {}},
        {QStringLiteral("createdBy"), tr("Created by"), Kind::ReadOnly, {}},
        {QStringLiteral("changedAt"), tr("Changed"), Kind::ReadOnly, {}},
        {QStringLiteral("changedBy"), tr("Changed by"), Kind::ReadOnly, {}},
    };
}

QString EServiceRecord::heading(const RecordValues &values) const
{
    return tr("%1 of %2")
        .arg(values.value(QStringLiteral("name")).toString(), values.value(QStringLiteral("accountNumber")).toString());
}

Result<RecordValues> EServiceRecord::read(Connection &connection, qint64 id) const
{
    const auto service = EServiceStorage::read(connection, EServiceId(id));
    if (!service)
        return failure(service.error());
    const auto account = CustomerAccountStorage::read(connection, service->customerAccountId);
    if (!account)
        return failure(account.error());
    const auto customer = CustomerStorage::read(connection, account->customerId);
    if (!customer)
        return failure(customer.error());
    return RecordValues{
        {QStringLiteral("id"), id},
        {QStringLiteral("customerId"), account->customerId.value()},
        {QStringLiteral("customerAccountId"), account->id.value()},
        {QStringLiteral("contactId"), service->contactId.isValid() ? QVariant(service->contactId.value()) : QVariant()},
        {QStringLiteral("accountNumber"), textValue(account->number)},
        {QStringLiteral("customerName"), textValue(customer->name)},
        {QStringLiteral("name"), textValue(service->name)},
        {QStringLiteral("status"), textValue(service->status)},
        {QStringLiteral("registrationMethod"), textValue(service->registrationMethod)},
        {QStringLiteral("paperCopy"), flagValue(service->paperCopy)},
        {QStringLiteral("createdAt"), service->createdAt},
        {QStringLiteral("createdBy"), textValue(service->createdBy)},
        {QStringLiteral("changedAt"), service->changedAt},
        {QStringLiteral("changedBy"), textValue(service->changedBy)},
    };
}

Status EServiceRecord::update(Connection &connection, qint64 id, const RecordValues &changes,
                              const Editor &editor) const
{
    auto service = EServiceStorage::read(connection, EServiceId(id));
    if (!service)
        return failure(service.error());
    takeText(changes, "status", service->status);
    takeText(changes, "registrationMethod", service->registrationMethod);
    takeFlag(changes, "paperCopy", service->paperCopy);
    return outcome(EServiceStorage::update(connection, *service, editor));
}

} // namespace odziv
