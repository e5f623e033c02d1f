/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "eservicespage.h"

#include "customers/eservicetablemodel.h"
#include "ui/customers/eservicerecord.h"

namespace odziv {

EServicesPage::EServicesPage(const UiContext &context, QWidget *parent)
    : RecordPage(context,
                 {tr("E-services"), tr("Search e-service, account, customer"),
                  tr("E-services appear here as soon as they are imported: e-bills, outage notices, payment slips."),
                  tr("Choose an e-service to see and change it."), QStringLiteral("mail-check")},
                 new EServiceTableModel(context.workspace, context.tableEnvironment()),
                 std::make_shared<EServiceRecord>(), parent)
{}

QList<RecordPanel::Link> EServicesPage::links(const RecordValues &values) const
{
    QList<RecordPanel::Link> links{
        {values.value(QStringLiteral("accountNumber")).toString(), QStringLiteral("house-plug"),
         QStringLiteral("accounts"), values.value(QStringLiteral("customerAccountId"))},
        {tr("Customer: %1").arg(values.value(QStringLiteral("customerName")).toString()), QStringLiteral("users"),
         QStringLiteral("customers"), values.value(QStringLiteral("customerId"))}};
    if (const QVariant contact = values.value(QStringLiteral("contactId")); contact.isValid())
        links << RecordPanel::Link{tr("Contact"), QStringLiteral("contact"), QStringLiteral("contacts"), contact};
    return links;
}

TableScope EServicesPage::scopeOf(qint64) const
{
    return TableScope::nothing();
}

} // namespace odziv
