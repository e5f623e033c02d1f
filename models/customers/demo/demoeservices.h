/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/demo/bulkinsert.h"
#include "customers/demo/democalendar.h"
#include "customers/demo/demoplan.h"
#include "customers/demo/demoquota.h"
#include "customers/demo/demototals.h"

#include <array>
#include <vector>

namespace odziv {

class Connection;

/// Decides which e-services each account of the demo is registered for, so that the known totals come out to the
/// digit, and writes them.
class DemoEServices
{
public:
    /// What one account is registered for.
    struct Choice
    {
        bool eBill = false;
        bool eBillOnWeb = false;
        bool inactiveEBill = false;
        bool ePaymentSlip = false;
        bool inactiveEPaymentSlip = false;
        bool outageNotice = false;
        bool inactiveOutageNotice = false;
        bool smsBalance = false;
        bool inactiveSmsBalance = false;
    };
    /// The rows that an e-service refers to; 0 is none.
    struct References
    {
        qint64 account = 0;
        qint64 supplyPoint = 0;
        qint64 emailContact = 0;
        qint64 mobileContact = 0;
    };

    static Result<DemoEServices> prepare(Connection &connection, const DemoPlan &plan, DemoRandom &random,
                                         const DemoCalendar &calendar, DemoTotals &totals);

    /// The services of the next account; every account must be asked about once. A customer who has the e-mail bill
    /// for one account mostly has it for the others too.
    Choice choose(int kind, int branch, bool customerHasEBill);
    void write(const Choice &choice, int branch, const References &references);

    Status status() const { return m_insert.status(); }
    qint64 rows() const { return m_insert.rows(); }

private:
    DemoEServices(BulkInsert insert, const DemoPlan &plan, DemoRandom &random, const DemoCalendar &calendar,
                  DemoTotals &totals);
    void writeOne(const QByteArray &name, bool active, bool web, qint64 contact, const References &references);

    BulkInsert m_insert;
    DemoRandom &m_random;
    const DemoCalendar &m_calendar;
    DemoTotals &m_totals;
    std::array<std::vector<DemoQuota>, DemoPlan::Kinds> m_eBills;
    std::vector<DemoQuota> m_onWeb;
    DemoQuota m_inactiveEBills;
    DemoQuota m_ePaymentSlips;
    DemoQuota m_inactiveEPaymentSlips;
    DemoQuota m_outageNotices;
    DemoQuota m_inactiveOutageNotices;
    DemoQuota m_smsBalances;
    DemoQuota m_inactiveSmsBalances;
};

} // namespace odziv
