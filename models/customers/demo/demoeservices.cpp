/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "demoeservices.h"

#include "customers/demo/demoauthors.h"

namespace odziv {

namespace {

/// Whoever uses one e-service is this much more likely to use another.
constexpr qint64 eBillBoost = 8;
constexpr qint64 oldestDays = 3650;

const QByteArray activeStatus = QByteArrayLiteral("Aktivna");
const QByteArray inactiveStatus = QByteArrayLiteral("Neaktivna");
const QByteArray overCrm = QByteArrayLiteral("CRM");
const QByteArray overWeb = QByteArrayLiteral("Web");
const QByteArray eBillName = QByteArrayLiteral("e-racun");
const QByteArray outageNoticeName = QByteArrayLiteral("e-planska");
const QByteArray ePaymentSlipName = QByteArrayLiteral("e-uplatnica");
const QByteArray smsBalanceName = QByteArrayLiteral("sms-stanje");

} // namespace

Result<DemoEServices> DemoEServices::prepare(Connection &connection, const DemoPlan &plan, DemoRandom &random,
                                             const DemoCalendar &calendar, DemoTotals &totals)
{
    auto insert = BulkInsert::prepare(
        connection, QStringLiteral("eService"),
        {QStringLiteral("id"), QStringLiteral("customerAccountId"), QStringLiteral("supplyPointId"),
         QStringLiteral("contactId"), QStringLiteral("name"), QStringLiteral("status"),
         QStringLiteral("registrationMethod"), QStringLiteral("paperCopy"), QStringLiteral("createdAt"),
         QStringLiteral("createdBy"), QStringLiteral("changedAt"), QStringLiteral("changedBy")});
    if (!insert)
        return failure(insert.error());
    return DemoEServices(std::move(*insert), plan, random, calendar, totals);
}

DemoEServices::DemoEServices(BulkInsert insert, const DemoPlan &plan, DemoRandom &random, const DemoCalendar &calendar,
                             DemoTotals &totals)
    : m_insert(std::move(insert))
    , m_random(random)
    , m_calendar(calendar)
    , m_totals(totals)
    , m_inactiveEBills(plan.accounts, plan.inactiveEBills)
    , m_ePaymentSlips(plan.accounts, plan.ePaymentSlips)
    , m_inactiveEPaymentSlips(plan.accounts, plan.inactiveEPaymentSlips)
    , m_outageNotices(plan.accounts, plan.outageNotices)
    , m_inactiveOutageNotices(plan.accounts, plan.inactiveOutageNotices)
    , m_smsBalances(plan.accounts, plan.smsBalances)
    , m_inactiveSmsBalances(plan.accounts, plan.inactiveSmsBalances)
{
    for (std::size_t branch = 0; branch < DemoPlan::branches; ++branch) {
        qint64 bills = 0;
        for (std::size_t kind = 0; kind < DemoPlan::Kinds; ++kind) {
            m_eBills[kind].emplace_back(plan.accountsOfBranch[kind][branch], plan.eBills[kind][branch]);
            bills += plan.eBills[kind][branch];
        }
        m_onWeb.emplace_back(bills, plan.eBillsOnWeb[branch]);
    }
}

DemoEServices::Choice DemoEServices::choose(int kind, int branch, bool customerHasEBill)
{
    const auto branchIndex = static_cast<std::size_t>(branch);
    DemoQuota &bills = m_eBills[static_cast<std::size_t>(kind)][branchIndex];
    Choice choice;
    choice.eBill = customerHasEBill && m_random.chance(800) ? bills.prefer() : bills.take(m_random);
    choice.eBillOnWeb = choice.eBill && m_onWeb[branchIndex].take(m_random);
    const qint64 boost = choice.eBill ? eBillBoost : 1;
    choice.inactiveEBill = m_inactiveEBills.take(m_random);
    choice.ePaymentSlip = m_ePaymentSlips.take(m_random, boost);
    choice.inactiveEPaymentSlip = m_inactiveEPaymentSlips.take(m_random);
    choice.outageNotice = m_outageNotices.take(m_random, boost);
    choice.inactiveOutageNotice = m_inactiveOutageNotices.take(m_random);
    choice.smsBalance = m_smsBalances.take(m_random, boost);
    choice.inactiveSmsBalance = m_inactiveSmsBalances.take(m_random);
    return choice;
}

void DemoEServices::write(const Choice &choice, int branch, const References &references)
{
    if (choice.inactiveEBill)
        writeOne(eBillName, false, m_random.chance(140), references.emailContact, references);
    if (choice.eBill) {
        writeOne(eBillName, true, choice.eBillOnWeb, references.emailContact, references);
        ++m_totals.activeEBill;
        ++m_totals.eBillByBranch[static_cast<std::size_t>(branch)];
        ++(choice.eBillOnWeb ? m_totals.eBillOverWeb : m_totals.eBillOverCrm);
    }
    if (choice.inactiveEPaymentSlip)
        writeOne(ePaymentSlipName, false, m_random.chance(300), references.emailContact, references);
    if (choice.ePaymentSlip) {
        writeOne(ePaymentSlipName, true, m_random.chance(300), references.emailContact, references);
        ++m_totals.activeEPaymentSlip;
    }
    if (choice.inactiveOutageNotice)
        writeOne(outageNoticeName, false, m_random.chance(200), references.emailContact, references);
    if (choice.outageNotice)
        writeOne(outageNoticeName, true, m_random.chance(200), references.emailContact, references);
    if (choice.inactiveSmsBalance)
        writeOne(smsBalanceName, false, m_random.chance(100), references.mobileContact, references);
    if (choice.smsBalance)
        writeOne(smsBalanceName, true, m_random.chance(100), references.mobileContact, references);
}

void DemoEServices::writeOne(const QByteArray &name, bool active, bool web, qint64 contact,
                             const References &references)
{
    const qint64 createdAt = m_calendar.instant(m_random, m_random.between(1, oldestDays));
    const bool changed = !active || m_random.chance(300);
    const QByteArray &author = DemoAuthors::author(m_random, web);
    // A notice of outages and the balance by SMS belong to the metered place, a bill to the account.
    const bool ofPoint = name == outageNoticeName || name == smsBalanceName;
    m_insert.integer(m_insert.rows() + 1).integer(references.account);
    ofPoint ? m_insert.integer(references.supplyPoint) : m_insert.null();
    contact > 0 ? m_insert.integer(contact) : m_insert.null();
    m_insert.text(name)
        .text(active ? activeStatus : inactiveStatus)
        .text(web ? overWeb : overCrm)
        .integer(m_random.chance(40) ? 1 : 0)
        .integer(createdAt)
        .text(author)
        .integer(changed ? m_calendar.instantSince(m_random, createdAt) : createdAt)
        .text(changed ? DemoAuthors::author(m_random, false) : author);
    m_insert.run();
    ++m_totals.eServices;
}

} // namespace odziv
