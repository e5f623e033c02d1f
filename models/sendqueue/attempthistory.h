/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/deliverystatus.h"
#include "sendqueue/queueentry.h"
#include "store/connection.h"

#include <array>
#include <map>
#include <vector>

namespace odziv {

/// How many attempts of one stretch of time ended how.
struct AttemptBucket
{
    qint64 begin = 0; ///< milliseconds UTC
    std::array<qint64, 4> outcomes{};

    qint64 of(DeliveryStatus::Outcome outcome) const { return outcomes[static_cast<size_t>(outcome)]; }
    qint64 sum() const { return outcomes[0] + outcomes[1] + outcomes[2] + outcomes[3]; }
    friend bool operator==(const AttemptBucket &, const AttemptBucket &) = default;
};

/// Buckets of one width, without gaps, in their order.
struct AttemptTimeline
{
    qint64 width = 1000; ///< milliseconds
    std::vector<AttemptBucket> buckets;
};

/// The attempts of one campaign over time. Reads each attempt once: an update costs what came since the one before.
class AttemptHistory
{
public:
    explicit AttemptHistory(CampaignId campaign)
        : m_campaign(campaign)
    {}

    CampaignId campaign() const { return m_campaign; }
    /// Reads what was recorded since the last update.
    Status update(Connection &connection);
    /// At most `most` buckets, of a second, a minute or another round width; the pauses between runs are in it.
    AttemptTimeline timeline(int most) const;

private:
    CampaignId m_campaign;
    qint64 m_lastAttempt = 0;
    std::map<qint64, std::array<qint64, 4>> m_seconds;
};

} // namespace odziv
