/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/queueentry.h"

#include <deque>
#include <optional>

namespace odziv {

/// Where a running campaign stands; every number is on the disk already.
struct SendProgress
{
    CampaignId campaign;
    QueueCounts counts;
    double perSecond = 0;                        ///< of the last half minute
    std::optional<qint64> remainingMilliseconds; ///< at that rate; none while there is no rate yet
    QStringList cutOff;                          ///< mail servers that cannot be reached now
};

/// The rate of the last half minute, and what it says about the rest.
class SendRate
{
public:
    /// Takes the counts of the moment `now` (a steady clock, milliseconds).
    SendProgress progress(CampaignId campaign, const QueueCounts &counts, qint64 now);

private:
    struct Sample
    {
        qint64 at = 0;
        qint64 done = 0;
    };
    std::deque<Sample> m_samples;
};

} // namespace odziv
