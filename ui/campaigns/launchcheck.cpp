/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "launchcheck.h"

#include "campaigns/campaigncontent.h"
#include "campaigns/campaignlauncher.h"
#include "campaigns/queuerehearsal.h"
#include "sendqueue/senderstorage.h"
#include "sendqueue/sendqueuestorage.h"

namespace odziv {

namespace {

void checkSender(Connection &connection, const Campaign &campaign, LaunchCheck &check)
{
    auto sender = SenderStorage::read(connection, campaign.senderName);
    if (sender)
        check.sender = std::move(*sender);
    else
        check.senderProblem = sender.error();
}

void checkMessage(Connection &connection, const Campaign &campaign, LaunchCheck &check)
{
    auto content = currentContent(connection, campaign);
    if (!content) {
        check.messageProblem = content.error();
        return;
    }
    if (auto message = prepareMessage(*content); !message)
        check.messageProblem = message.error();
}

void checkRecipients(Workspace &workspace, const Campaign &campaign, const Clock &clock, const CancelFlag &cancelled,
                     LaunchCheck &check)
{
    const auto members = campaignMembers(workspace, campaign, clock, cancelled);
    if (!members) {
        check.segmentProblem = members.error();
        return;
    }
    check.members = static_cast<qint64>(members->ids.size());
    // Without a message there is nothing to rehearse.
    if (check.messageProblem || cancelled.isSet())
        return;
    auto rehearsal = QueueRehearsal::openFor(workspace, campaign, *members, clock);
    if (!rehearsal) {
        check.segmentProblem = rehearsal.error();
        return;
    }
    const auto counts = SendQueueStorage::counts((*rehearsal)->connection(), campaign.id);
    if (counts)
        check.counts = *counts;
    else
        check.segmentProblem = counts.error();
}

} // namespace

LaunchCheck checkLaunch(Workspace &workspace, const Campaign &campaign, const Clock &clock, const CancelFlag &cancelled)
{
    LaunchCheck check;
    auto reader = workspace.reader();
    if (!reader) {
        check.segmentProblem = reader.error();
        return check;
    }
    checkSender(**reader, campaign, check);
    checkMessage(**reader, campaign, check);
    if (const auto time = workspace.dataTime())
        check.dataTime = *time;
    if (!cancelled.isSet())
        checkRecipients(workspace, campaign, clock, cancelled, check);
    return check;
}

} // namespace odziv
