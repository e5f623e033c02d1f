/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignlauncher.h"

#include "campaigns/campaigncontent.h"
#include "campaigns/campaignstorage.h"
#include "campaigns/launchrules.h"
#include "campaigns/recipientfreezer.h"
#include "common/translate.h"
#include "sendqueue/senderstorage.h"
#include "sendqueue/sendqueuestorage.h"
#include "segments/evaluatorfactory.h"
#include "segments/segmentaudience.h"
#include "segments/segmentstorage.h"

namespace odziv {

namespace {

/// What the workspace asks of every launch; looked at when everything is frozen, so that nothing can change between.
Status checkRules(Connection &connection, const Campaign &campaign, const FrozenContent &content,
                  const std::optional<QDateTime> &dataTime, const QString &launchedBy, const Clock &clock)
{
    auto rules = LaunchRulesStorage::read(connection);
    if (!rules)
        return failure(rules.error());
    if (dataAge(*rules, dataTime, clock.nowUtc()) == DataAge::TooOld)
        return failure(ErrorCode::Refused,
                       tr("The data are of %1, older than the %2 days that the launch rules allow. Import newer ones.")
                           .arg(dataTime->date().toString(Qt::ISODate))
                           .arg(*rules->refuseDataDays));
    if (!rules->secondPersonAbove)
        return {};
    auto counts = SendQueueStorage::counts(connection, campaign.id);
    if (!counts)
        return failure(counts.error());
    if (counts->of(SendState::Queued) <= *rules->secondPersonAbove)
        return {};
    auto hash = CampaignApprovals::contentHash(connection, campaign, content);
    if (!hash)
        return failure(hash.error());
    // Once its start has come it launches by itself, whoever's window or timer does it: for the one who made it.
    const bool bySchedule
        = campaign.mode != CampaignMode::Manual && campaign.start && *campaign.start <= clock.nowUtc();
    return CampaignApprovals::mayLaunch(connection, campaign, *hash, bySchedule ? campaign.createdBy : launchedBy);
}

} // namespace

Result<CampaignMembers> campaignMembers(Workspace &workspace, const Campaign &campaign, const Clock &clock,
                                        const CancelFlag &cancelled)
{
    std::optional<Segment> segment = campaign.segment;
    if (!segment) {
        auto connection = workspace.reader();
        if (!connection)
            return failure(connection.error());
        auto saved = SegmentStorage::read(**connection, campaign.segmentName);
        if (!saved)
            return failure(saved.error());
        segment = std::move(*saved);
    }
    auto evaluator = makeSegmentEvaluator(workspace);
    if (!evaluator)
        return failure(evaluator.error());
    auto audience
        = segmentAudience(workspace, **evaluator, *segment, evaluationOptions(workspace, clock, cancelled), clock);
    if (!audience)
        return failure(audience.error());
    return CampaignMembers{segment->targetLevel, std::move(audience->ids), std::move(segment->selectionRules)};
}

Status checkBeforeLaunch(Connection &connection, const Campaign &campaign)
{
    if (campaign.isLaunched())
        return failure(ErrorCode::Refused,
                       tr("The campaign \"%1\" was launched already; resume it to send the rest.").arg(campaign.name));
    if (campaign.channel != CampaignChannel::Email)
        return failure(ErrorCode::Refused, tr("Campaigns of the channel \"%1\" cannot be sent by this version; only"
                                              " e-mail campaigns can.")
                                               .arg(campaignChannelName(campaign.channel)));
    QStringList senders{campaign.senderName};
    for (const CampaignRelay &relay : campaign.moreRelays)
        senders << relay.senderName;
    for (const QString &name : std::as_const(senders)) {
        if (auto sender = SenderStorage::read(connection, name); !sender)
            return failure(sender.error());
    }
    auto content = currentContent(connection, campaign);
    if (!content)
        return failure(content.error());
    if (auto message = prepareMessage(*content); !message)
        return failure(message.error());
    return checkUnsubscribing(connection, *content);
}

Status launchCampaign(Workspace &workspace, CampaignId id, const Clock &clock, const FreezeWatch &watch,
                      const QString &launchedBy)
{
    auto connection = workspace.reader();
    if (!connection)
        return failure(connection.error());
    auto campaign = CampaignStorage::read(**connection, id);
    if (!campaign)
        return failure(campaign.error());
    if (auto ready = checkBeforeLaunch(**connection, *campaign); !ready)
        return ready;
    auto members = campaignMembers(workspace, *campaign, clock, watch.cancelled);
    if (!members)
        return failure(members.error());
    if (members->ids.empty())
        return failure(
            ErrorCode::Refused,
            tr("The segment of the campaign \"%1\" has no members; nothing was launched.").arg(campaign->name));
    auto dataTime = workspace.dataTime();
    if (!dataTime)
        return failure(dataTime.error());
    return workspace.write([&](Connection &writer) -> Status {
        auto content = currentContent(writer, *campaign);
        if (!content)
            return failure(content.error());
        if (auto frozen = CampaignStorage::freeze(writer, id, *content, clock); !frozen)
            return frozen;
        const FreezeOrder order{id, members->targetLevel, campaign->onePer, members->rules};
        if (auto frozen = freezeRecipients(writer, order, members->ids, clock, watch); !frozen)
            return frozen;
        if (auto allowed = checkRules(writer, *campaign, *content, *dataTime, launchedBy, clock); !allowed)
            return allowed;
        auto hash = CampaignApprovals::recipientsHash(writer, id);
        if (!hash)
            return failure(hash.error());
        return CampaignStorage::recordLaunch(writer, id, {members->targetLevel, *hash, *dataTime});
    });
}

} // namespace odziv
