/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "sendqueue/sendqueuestorage.h"
#include "store/connection.h"

#include <QTimeZone>

#include <vector>

namespace odziv {

/// What is to happen to one campaign without anybody at the keyboard.
struct DueCampaign
{
    enum class Verdict {
        Launch,       ///< its start has come
        Resume,       ///< it was interrupted, or retries are due
        HoldBack,     ///< its start was missed, and it is not to be sent any more
        Ask,          ///< its start was missed, and somebody has to decide: launch it by hand or leave it
        OutsideWindow ///< it is due, but not at this hour
    };

    CampaignId id;
    QString name;
    Verdict verdict = Verdict::Launch;
    QDateTime start; ///< UTC; of campaigns that were not launched
    CampaignMode mode = CampaignMode::Manual;
    bool hasWork = true; ///< of one to be resumed: something may be sent now
};

/// What a campaign will do next without anybody at the keyboard, and when.
struct NextStep
{
    enum class Kind {
        Nothing,   ///< finished, stopped, or launched by hand only
        Launch,    ///< freezes and sends
        GoOn,      ///< sends what is left
        Retry,     ///< tries deferred recipients again
        WaitForYou ///< paused; or its start was missed and its rule is to ask
    };

    Kind kind = Kind::Nothing;
    std::optional<QDateTime> at; ///< UTC; none: at the next look
};

/// The verdict about one campaign at `now`; nothing when it is not due at all. A start is missed when the sending hours
/// have allowed it for more than a quarter of an hour.
std::optional<DueCampaign> dueVerdict(const Campaign &campaign, const QDateTime &now, const QTimeZone &zone);

/// All campaigns about which something is to be said at `now`, oldest first.
Result<std::vector<DueCampaign>> dueCampaigns(Connection &connection, const QDateTime &now, const QTimeZone &zone);

/// `due` are the due times of its queue.
NextStep nextStep(const Campaign &campaign, const QueueDueTimes &due, bool hasQueued, const QDateTime &now,
                  const QTimeZone &zone);
/// The same, read from the workspace.
Result<NextStep> nextStep(Connection &connection, const Campaign &campaign, const QDateTime &now,
                          const QTimeZone &zone);

} // namespace odziv
