/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "common/clock.h"
#include "sendqueue/queueentry.h"
#include "sendqueue/sender.h"
#include "store/workspace.h"

#include <optional>

namespace odziv {

/// What a launch would do and what stands in its way, found out without changing anything.
struct LaunchCheck
{
    std::optional<Error> senderProblem;
    std::optional<Error> messageProblem;
    std::optional<Error> segmentProblem;
    Sender sender;
    qint64 members = 0;
    QueueCounts counts; ///< as the launch would freeze them
    std::optional<QDateTime> dataTime;

    /// How many messages would be sent.
    qint64 willBeSent() const { return counts.recipients - counts.of(SendState::Skipped); }
    bool mayLaunch() const { return !senderProblem && !messageProblem && !segmentProblem && willBeSent() > 0; }
};

/// Evaluates the segment and freezes it on a private copy of the queue: the same code and the same counts as the real
/// launch. Blocks; for a worker.
LaunchCheck checkLaunch(Workspace &workspace, const Campaign &campaign, const Clock &clock,
                        const CancelFlag &cancelled);

} // namespace odziv
