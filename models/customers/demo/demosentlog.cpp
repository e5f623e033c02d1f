/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "demosentlog.h"

#include "common/clock.h"

#include <algorithm>

namespace odziv {

struct DemoCampaign
{
    /// The day it ran, as YYYYMMDD: far above the ids of the workspace's own campaigns, so that none is mistaken for
    /// another.
    qint64 id = 0;
    qint64 day = 0;
    DemoSentLog::Channel channel = DemoSentLog::Channel::Email;
};

namespace {

constexpr int campaigns = 48;
constexpr qint64 firstDaysAgo = 12;
constexpr qint64 daysBetween = 23;
constexpr int rejectedPerMille = 16;

const QByteArray accepted = QByteArrayLiteral("accepted");
const QByteArray rejected = QByteArrayLiteral("rejected");
const QByteArray acceptedReply = QByteArrayLiteral("250 2.0.0 Ok");
const QByteArray noReply;

const QByteArray &channelName(DemoSentLog::Channel channel)
{
    static const std::array<QByteArray, 3> names = {"email", "sms", "call"};
    return names[static_cast<std::size_t>(channel)];
}

const QByteArray &rejection(DemoRandom &random)
{
    static const std::array<QByteArray, 3> replies
        = {"550 5.1.1 No such user", "552 5.2.2 Mailbox full", "554 5.7.1 Message refused"};
    return random.oneOf(replies);
}

DemoSentLog::Channel channelOf(int campaign)
{
    switch (campaign % 6) {
    case 2:
    case 4:
        return DemoSentLog::Channel::Sms;
    case 5:
        return DemoSentLog::Channel::Call;
    default:
        return DemoSentLog::Channel::Email;
    }
}

} // namespace

Result<DemoSentLog> DemoSentLog::prepare(Connection &connection, const DemoPlan &plan, DemoRandom &random,
                                         const DemoCalendar &calendar, DemoTotals &totals)
{
    auto insert = BulkInsert::prepare(connection, QStringLiteral("sentRecord"),
                                      {QStringLiteral("id"), QStringLiteral("campaignId"), QStringLiteral("contactId"),
                                       QStringLiteral("customerAccountId"), QStringLiteral("channel"),
                                       QStringLiteral("address"), QStringLiteral("status"), QStringLiteral("reply"),
                                       QStringLiteral("at")});
    if (!insert)
        return failure(insert.error());
    return DemoSentLog(std::move(*insert), plan, random, calendar, totals);
}

DemoSentLog::DemoSentLog(BulkInsert insert, const DemoPlan &plan, DemoRandom &random, const DemoCalendar &calendar,
                         DemoTotals &totals)
    : m_insert(std::move(insert))
    , m_random(random)
    , m_totals(totals)
    , m_shares(plan.contacts - plan.contactsByReach.back(), plan.sentRecords, 0)
{
    for (int i = 0; i < campaigns; ++i) {
        DemoCampaign campaign;
        campaign.day = calendar.today - firstDaysAgo - i * daysBetween;
        campaign.channel = channelOf(i);
        const QDate date = fromEpochDay(campaign.day);
        campaign.id = (date.year() * 100 + date.month()) * 100 + date.day();
        (campaign.channel == Channel::Email ? m_byEmail : m_byTelephone).push_back(campaign);
    }
}

DemoSentLog::DemoSentLog(DemoSentLog &&) noexcept = default;
DemoSentLog::~DemoSentLog() = default;

const std::vector<DemoSentLog::Record> &DemoSentLog::draw(bool email, bool mobile)
{
    m_records.clear();
    for (qint64 left = m_shares.next(m_random); left > 0; --left) {
        const bool byEmail = email && (!mobile || m_random.chance(650));
        const DemoCampaign &campaign = m_random.oneOf(byEmail ? m_byEmail : m_byTelephone);
        const qint64 second = 7 * 3600 + m_random.below(7 * 3600);
        m_records.push_back({&campaign, campaign.day * DemoCalendar::dayMilliseconds + second * 1000});
    }
    std::sort(m_records.begin(), m_records.end(), [](const Record &a, const Record &b) { return a.at < b.at; });
    return m_records;
}

void DemoSentLog::write(const std::vector<Record> &records, qint64 contact, qint64 account, const QByteArray &email,
                        const QByteArray &mobile)
{
    for (const Record &record : records) {
        const bool byEmail = record.campaign->channel == Channel::Email;
        const bool refused = byEmail && m_random.chance(rejectedPerMille);
        m_insert.integer(m_insert.rows() + 1)
            .integer(record.campaign->id)
            .integer(contact)
            .integer(account)
            .text(channelName(record.campaign->channel))
            .text(byEmail ? email : mobile)
            .text(refused ? rejected : accepted)
            .text(!byEmail  ? noReply
                  : refused ? rejection(m_random)
                            : acceptedReply)
            .integer(record.at);
        m_insert.run();
        ++m_totals.sentRecords;
    }
}

} // namespace odziv
