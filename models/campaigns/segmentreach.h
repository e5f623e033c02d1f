/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "common/clock.h"
#include "common/jobtracker.h"
#include "segments/selectionrule.h"
#include "sendqueue/queueentry.h"
#include "store/workspace.h"

#include <optional>
#include <vector>

namespace odziv {

/// One of those who are left at a station, or got lost before it: a member with one of its contacts.
struct ReachedRecipient
{
    qint64 memberId = 0;
    qint64 contactId = 0; ///< 0: none with an address
    QString address;
};

/// Which recipients to list.
struct ReachQuery
{
    bool sent = true;             ///< those who would be sent to
    std::vector<SkipReason> lost; ///< and those who got lost for one of these reasons
};

/// How many people an e-mail campaign to the members of a segment would reach, found by freezing them on a private copy
/// of the queue: the same code and so the same counts as a launch. Consent, suppression and contact pressure are judged
/// as far as freezing judges them.
struct SegmentReach
{
    /// One station on the way. Members are rows of the target level, all others are contacts.
    struct Step
    {
        std::optional<SkipReason> lost; ///< who gets lost before this station; no value at the first
        qint64 losses = 0;
        qint64 left = 0; ///< who is left here
    };

    qint64 members = 0;
    std::vector<Step> steps; ///< members, with an address, then one for each reason that took somebody
    qint64 willBeSent = 0;

    /// Asks for those who are left at the station `step`.
    ReachQuery leftAt(size_t step) const;
};

/// What is frozen for the question: the members of one table.
struct ReachAudience
{
    QString targetLevel;
    std::vector<qint64> members;
    OnePer onePer = OnePer::Address;
    SelectionRules rules; ///< of the segment: which contact or account stands for a member
};

/// Both block and are for a worker; they fail with Cancelled soon after the flag is set.
Result<SegmentReach> segmentReach(Workspace &workspace, const ReachAudience &audience, const Clock &clock,
                                  const CancelFlag &cancelled);
Result<std::vector<ReachedRecipient>> reachedRecipients(Workspace &workspace, const ReachAudience &audience,
                                                        const ReachQuery &query, const Clock &clock,
                                                        const CancelFlag &cancelled);

} // namespace odziv
