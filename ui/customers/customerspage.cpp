/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "customerspage.h"

#include "customers/contacttablemodel.h"
#include "customers/customeraccounttablemodel.h"
#include "customers/customertablemodel.h"
#include "customers/eservicetablemodel.h"
#include "customers/receivabletablemodel.h"
#include "customers/sentrecordtablemodel.h"
#include "ui/customers/customerrecord.h"
#include "ui/shell/icons.h"
#include "ui/widgets/datatableview.h"

#include <QAction>

namespace odziv {

CustomersPage::CustomersPage(const UiContext &context, QWidget *parent)
    : RecordPage(context,
                 {tr("Customers"), tr("Search name, EPID, place"),
                  tr("Customers appear here as soon as they are imported; the help (F1) says how. To look around, make "
                     "a demo workspace from the File menu."),
                  tr("Choose a customer to see the accounts, contacts and everything else that belongs to it."),
                  QStringLiteral("users")},
                 new CustomerTableModel(context.workspace, context.tableEnvironment()),
                 std::make_shared<CustomerRecord>(), parent)
{
    Workspace &workspace = context.workspace;
    const TableEnvironment environment = context.tableEnvironment();
    const TableScope nothing = TableScope::nothing();
    RelatedLists *related = panel()->related();
    related->addList(QStringLiteral("accounts"), tr("Accounts"), QStringLiteral("house-plug"),
                     tr("This customer has no account."),
                     new CustomerAccountTableModel(workspace, environment, nothing), QStringLiteral("accounts"));
    related->addList(QStringLiteral("contacts"), tr("Contacts"), QStringLiteral("contact"),
                     tr("This customer has no contact."), new ContactTableModel(workspace, environment, nothing),
                     QStringLiteral("contacts"));
    related->addList(QStringLiteral("eservices"), tr("E-services"), QStringLiteral("mail-check"),
                     tr("No e-service is registered."), new EServiceTableModel(workspace, environment, nothing),
                     QStringLiteral("eservices"));
    related->addList(QStringLiteral("receivables"), tr("Receivables"), QStringLiteral("receipt"),
                     tr("Nothing is owed."), new ReceivableTableModel(workspace, environment, nothing));
    related->addList(QStringLiteral("sent"), tr("Sent"), QStringLiteral("send"),
                     tr("Nothing was sent to this customer."),
                     new SentRecordTableModel(workspace, environment, nothing));

    auto *newContact = new QAction(icon(QStringLiteral("user-plus")), tr("New contact"), this);
    newContact->setToolTip(tr("New contact of this customer"));
    connect(newContact, &QAction::triggered, this, [this] {
        this->context().openPage(QStringLiteral("contacts"), shownValues().value(QStringLiteral("number")));
    });
    const auto update = [this, newContact] { newContact->setEnabled(mayWrite() && table()->currentId() != 0); };
    connect(table(), &DataTableView::currentIdChanged, newContact, update);
    update();
    setPrimaryAction(newContact);
}

QList<RecordPanel::Link> CustomersPage::links(const RecordValues &) const
{
    return {};
}

TableScope CustomersPage::scopeOf(qint64 id) const
{
    return TableScope::customer(id);
}

} // namespace odziv
