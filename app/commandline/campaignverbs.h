/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "arguments.h"
#include "command.h"

#include "campaigns/campaign.h"
#include "store/workspace.h"

#include <QDateTime>
#include <QJsonValue>

#include <memory>
#include <optional>

namespace odziv {

/// A workspace with one of its campaigns.
struct OpenedCampaign
{
    std::unique_ptr<Workspace> workspace;
    Connection *connection = nullptr; ///< the workspace's reader
    Campaign campaign;
};

/// Opens what the positional words WORKSPACE and CAMPAIGN name.
Result<OpenedCampaign> openCampaign(const Arguments &arguments, bool forWriting);
/// Prints the counts as `status` does.
void printStatus(const CommandContext &context, const Campaign &campaign, const QueueCounts &counts);

/// What a launch would do and what stands in its way; fails when something does.
Result<ExitCode> runCheckLaunch(const CommandContext &context, const Arguments &arguments);
/// The second person's word for a launch.
Result<ExitCode> runApprove(const CommandContext &context, const Arguments &arguments);
/// A segment of those who did not get the campaign.
Result<ExitCode> runRest(const CommandContext &context, const Arguments &arguments);
/// Settles what is in doubt: by hand, or by the log of a relay.
Result<ExitCode> runResolve(const CommandContext &context, const Arguments &arguments);

/// Writes a campaign with all its parts into one file, and takes such a file in.
Result<ExitCode> runPack(const CommandContext &context, const Arguments &arguments);
Result<ExitCode> runUnpack(const CommandContext &context, const Arguments &arguments);
/// The verbs that send, or act as if.
Result<ExitCode> runLaunch(const CommandContext &context, const Arguments &arguments);
Result<ExitCode> runResume(const CommandContext &context, const Arguments &arguments);
Result<ExitCode> runTestMessage(const CommandContext &context, const Arguments &arguments);
Result<ExitCode> runRehearse(const CommandContext &context, const Arguments &arguments);
Result<ExitCode> runDue(const CommandContext &context);

/// ISO 8601, or null.
QJsonValue instantOrNull(const std::optional<QDateTime> &instant);

} // namespace odziv
