/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "attempthistory.h"

#include <algorithm>
#include <optional>

namespace odziv {

namespace {

constexpr qint64 second = 1000;

std::optional<size_t> outcomeIndex(const QString &name)
{
    using Outcome = DeliveryStatus::Outcome;
    if (name == QStringLiteral("accepted"))
        return static_cast<size_t>(Outcome::Accepted);
    if (name == QStringLiteral("deferred"))
        return static_cast<size_t>(Outcome::Deferred);
    if (name == QStringLiteral("rejected"))
        return static_cast<size_t>(Outcome::Rejected);
    if (name == QStringLiteral("inDoubt"))
        return static_cast<size_t>(Outcome::InDoubt);
    return {};
}

/// The narrowest round width with which `seconds` fit into `most` buckets.
qint64 widthFor(qint64 seconds, int most)
{
    for (const qint64 width : {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 28800, 86400}) {
        if (seconds / width < most)
            return width;
    }
    return (seconds / most / 86400 + 1) * 86400;
}

} // namespace

Status AttemptHistory::update(Connection &connection)
{
    // Recipients of a campaign are frozen in one transaction, so their ids lie together; attempts are only ever added.
    // The unary plus keeps the new attempts, and not all of the recipients', what is walked through.
    auto query = connection.prepare(QStringLiteral(
        "SELECT a.at / 1000, a.outcome, count(*), max(a.id) FROM deliveryAttempt a WHERE a.id > ? AND +a.recipientId"
        " BETWEEN (SELECT min(id) FROM recipient WHERE campaignId = ?)"
        " AND (SELECT max(id) FROM recipient WHERE campaignId = ?) GROUP BY 1, 2"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(m_lastAttempt).bind(m_campaign.value()).bind(m_campaign.value()).run(); !ran)
        return ran;
    qint64 last = m_lastAttempt;
    while (query->next()) {
        last = std::max(last, query->integer(3));
        if (const auto index = outcomeIndex(query->text(1)))
            m_seconds[query->integer(0)][*index] += query->integer(2);
    }
    m_lastAttempt = last;
    return query->finish();
}

AttemptTimeline AttemptHistory::timeline(int most) const
{
    AttemptTimeline timeline;
    if (m_seconds.empty() || most < 1)
        return timeline;
    const qint64 first = m_seconds.begin()->first;
    const qint64 last = m_seconds.rbegin()->first;
    const qint64 width = widthFor(last - first + 1, most);
    const qint64 begin = first / width;
    timeline.width = width * second;
    timeline.buckets.resize(static_cast<size_t>(last / width - begin + 1));
    for (size_t i = 0; i < timeline.buckets.size(); ++i)
        timeline.buckets[i].begin = (begin + static_cast<qint64>(i)) * timeline.width;
    for (const auto &[at, outcomes] : m_seconds) {
        AttemptBucket &bucket = timeline.buckets[static_cast<size_t>(at / width - begin)];
        for (size_t i = 0; i < outcomes.size(); ++i)
            bucket.outcomes[i] += outcomes[i];
    }
    return timeline;
}

} // namespace odziv
