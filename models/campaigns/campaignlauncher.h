/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignapproval.h"
#include "campaigns/recipientfreezer.h"
#include "common/clock.h"
#include "common/jobtracker.h"
#include "store/workspace.h"

#include <vector>

namespace odziv {

/// The members of a campaign's segment, as of now.
struct CampaignMembers
{
    QString targetLevel;
    std::vector<qint64> ids; ///< ascending
    SelectionRules rules;    ///< who stands for a member
};

/// The members of the segment of a campaign, as its options want them (see segmentAudience()). Blocks; uses the calling
/// thread's reader.
Result<CampaignMembers> campaignMembers(Workspace &workspace, const Campaign &campaign, const Clock &clock,
                                        const CancelFlag &cancelled = {});

/// Everything that can be wrong before the launch: the channel, the sender, the template. Nothing is changed.
Status checkBeforeLaunch(Connection &connection, const Campaign &campaign);

/// Launches a campaign: evaluates its segment, and freezes recipients, content and sender in one transaction, with a
/// hash of the recipients and the age of the data. From then on edits of segment and template change nothing. Refused
/// on data that are too old, and without the second person's approval where the launch rules want one. Sends nothing
/// itself. Blocks; not for the GUI thread. `watch` is told from the writer's thread; cancelled, nothing was launched.
Status launchCampaign(Workspace &workspace, CampaignId id, const Clock &clock, const FreezeWatch &watch = {},
                      const QString &launchedBy = operatorName());

} // namespace odziv
