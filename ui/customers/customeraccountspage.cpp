/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "customeraccountspage.h"

#include "customers/customeraccounttablemodel.h"
#include "customers/eservicetablemodel.h"
#include "customers/receivabletablemodel.h"
#include "customers/sentrecordtablemodel.h"
#include "customers/supplypointtablemodel.h"
#include "ui/customers/customeraccountrecord.h"

namespace odziv {

CustomerAccountsPage::CustomerAccountsPage(const UiContext &context, QWidget *parent)
    : RecordPage(context,
                 {tr("Accounts"), tr("Search account, customer, EPID"),
                  tr("Customer accounts appear here as soon as they are imported."),
                  tr("Choose an account to see its supply points, e-services and receivables."),
                  QStringLiteral("house-plug")},
                 new CustomerAccountTableModel(context.workspace, context.tableEnvironment()),
                 std::make_shared<CustomerAccountRecord>(), parent)
{
    Workspace &workspace = context.workspace;
    const TableEnvironment environment = context.tableEnvironment();
    const TableScope nothing = TableScope::nothing();
    RelatedLists *related = panel()->related();
    related->addList(QStringLiteral("eservices"), tr("E-services"), QStringLiteral("mail-check"),
                     tr("No e-service is registered."), new EServiceTableModel(workspace, environment, nothing),
                     QStringLiteral("eservices"));
    related->addList(QStringLiteral("supplypoints"), tr("Supply points"), QStringLiteral("plug"),
                     tr("This account has no supply point."),
                     new SupplyPointTableModel(workspace, environment, nothing));
    related->addList(QStringLiteral("receivables"), tr("Receivables"), QStringLiteral("receipt"),
                     tr("Nothing is owed."), new ReceivableTableModel(workspace, environment, nothing));
    related->addList(QStringLiteral("sent"), tr("Sent"), QStringLiteral("send"),
                     tr("Nothing was sent about this account."),
                     new SentRecordTableModel(workspace, environment, nothing));
}

QList<RecordPanel::Link> CustomerAccountsPage::links(const RecordValues &values) const
{
    return {{tr("Customer: %1").arg(values.value(QStringLiteral("customerName")).toString()), QStringLiteral("users"),
             QStringLiteral("customers"), values.value(QStringLiteral("customerId"))}};
}

TableScope CustomerAccountsPage::scopeOf(qint64 id) const
{
    return TableScope::customerAccount(id);
}

} // namespace odziv
