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

#include <QByteArray>

#include <array>
#include <vector>

namespace odziv {

class Connection;
struct DemoCampaign;

/// The sent log of the demo: what campaigns of the last three years, run by the system before this one, sent to whom.
class DemoSentLog
{
public:
    enum class Channel { Email, Sms, Call };

    /// One message to one contact, still without the contact.
    struct Record
    {
        const DemoCampaign *campaign = nullptr;
        qint64 at = 0;
    };

    static Result<DemoSentLog> prepare(Connection &connection, const DemoPlan &plan, DemoRandom &random,
                                       const DemoCalendar &calendar, DemoTotals &totals);
    DemoSentLog(DemoSentLog &&) noexcept;
    ~DemoSentLog();

    /// What was sent to the next contact that has an e-mail address or a mobile number, in the order of time. The list
    /// is valid until the next call.
    const std::vector<Record> &draw(bool email, bool mobile);
    void write(const std::vector<Record> &records, qint64 contact, qint64 account, const QByteArray &email,
               const QByteArray &mobile);

    Status status() const { return m_insert.status(); }
    qint64 rows() const { return m_insert.rows(); }

private:
    DemoSentLog(BulkInsert insert, const DemoPlan &plan, DemoRandom &random, const DemoCalendar &calendar,
                DemoTotals &totals);

    BulkInsert m_insert;
    DemoRandom &m_random;
    DemoTotals &m_totals;
    DemoShares m_shares;
    std::vector<DemoCampaign> m_byEmail;
    std::vector<DemoCampaign> m_byTelephone;
    std::vector<Record> m_records;
};

} // namespace odziv
