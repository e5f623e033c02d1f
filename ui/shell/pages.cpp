/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "pages.h"

#include "ui/customers/contactspage.h"
#include "ui/customers/customeraccountspage.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/eservicespage.h"

#include <QCoreApplication>

namespace odziv {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("odziv::Pages", text);
}

template<typename PageType>
Page *make(const UiContext &context, QWidget *parent)
{
    return new PageType(context, parent);
}

} // namespace

std::vector<PageDescription> allPages()
{
    return {
        {QStringLiteral("customers"), tr("Customers"), QStringLiteral("users"), false, make<CustomersPage>},
        {QStringLiteral("contacts"), tr("Contacts"), QStringLiteral("contact"), false, make<ContactsPage>},
        {QStringLiteral("accounts"), tr("Accounts"), QStringLiteral("house-plug"), false, make<CustomerAccountsPage>},
        {QStringLiteral("eservices"), tr("E-services"), QStringLiteral("mail-check"), false, make<EServicesPage>},
    };
}

} // namespace odziv
