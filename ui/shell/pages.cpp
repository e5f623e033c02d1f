/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "pages.h"

#include "common/translate.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/customers/contactspage.h"
#include "ui/customers/customeraccountspage.h"
#include "ui/customers/customerspage.h"
#include "ui/customers/eservicespage.h"
#include "ui/segments/segmentspage.h"
#include "ui/sending/sendingpage.h"
#include "ui/sending/sentrecordspage.h"
#include "ui/templates/templatespage.h"

namespace odziv {

namespace {

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
        {QStringLiteral("segments"), tr("Segments"), QStringLiteral("layers"), true, make<SegmentsPage>},
        {QStringLiteral("templates"), tr("Templates"), QStringLiteral("layout-template"), false, make<TemplatesPage>},
        {QStringLiteral("campaigns"), tr("Campaigns"), QStringLiteral("megaphone"), false, make<CampaignsPage>},
        {QStringLiteral("sending"), tr("Sending"), QStringLiteral("send"), false, make<SendingPage>},
        {QStringLiteral("sentRecords"), tr("Sent records"), QStringLiteral("history"), false, make<SentRecordsPage>},
    };
}

} // namespace odziv
