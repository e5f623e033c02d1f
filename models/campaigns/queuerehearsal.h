/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/campaignlauncher.h"
#include "common/clock.h"
#include "sendqueue/sendjournal.h"
#include "store/workspace.h"

#include <memory>

namespace odziv {

/// The recipients of a campaign on a private connection whose queue is a temporary copy: the same freezing, leasing
/// and journal as the real thing, and the workspace is not touched. Lives in the thread that made it.
class QueueRehearsal
{
public:
    /// A draft is frozen by its segment as of now; a launched campaign brings the recipients it was launched with,
    /// all of them queued again but for the skipped ones. Blocks.
    static Result<std::unique_ptr<QueueRehearsal>> open(Workspace &workspace, const Campaign &campaign,
                                                        const Clock &clock, const CancelFlag &cancelled = {});
    /// Only these members, as if the segment had selected them.
    static Result<std::unique_ptr<QueueRehearsal>> openFor(Workspace &workspace, const Campaign &campaign,
                                                           const CampaignMembers &members, const Clock &clock,
                                                           const FreezeWatch &watch = {});

    Connection &connection() { return *m_connection; }
    /// Runs the journal's work on connection().
    SendJournal::Executor executor();

private:
    QueueRehearsal() = default;
    static Result<std::unique_ptr<QueueRehearsal>> prepare(Workspace &workspace);

    std::unique_ptr<Connection> m_connection;
};

} // namespace odziv
