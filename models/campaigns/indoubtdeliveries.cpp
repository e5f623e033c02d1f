/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "indoubtdeliveries.h"

#include "campaigns/campaignstorage.h"
#include "channels/recipientmessages.h"
#include "common/translate.h"

#include <algorithm>

namespace odziv {

namespace {

QueueContext contextOf(const Campaign &campaign)
{
    return {campaign.id, campaignChannelName(campaign.channel), campaign.senderName};
}

std::optional<InDoubtDecision> decisionOf(RelayVerdict::Kind kind)
{
    switch (kind) {
    case RelayVerdict::Kind::Taken:
    case RelayVerdict::Kind::Delivered:
        return InDoubtDecision::Accept;
    case RelayVerdict::Kind::Refused:
        return InDoubtDecision::Reject;
    case RelayVerdict::Kind::NotTaken:
        return InDoubtDecision::Resend;
    case RelayVerdict::Kind::Unknown:
        break;
    }
    return {};
}

Status reopen(Connection &connection, const Campaign &campaign, const Clock &clock)
{
    auto stored = CampaignStorage::read(connection, campaign.id);
    if (!stored)
        return failure(stored.error());
    if (stored->status != CampaignStatus::Finished)
        return {};
    return CampaignStorage::setStatus(connection, campaign.id, CampaignStatus::Paused, clock);
}

} // namespace

namespace InDoubtDeliveries {

Result<qint64> recover(Connection &connection, const Campaign &campaign, const Clock &clock)
{
    return SendQueueStorage::recover(connection, contextOf(campaign), clock.nowUtc().toMSecsSinceEpoch());
}

Result<std::vector<CampaignId>> recoverAll(Connection &connection, const Clock &clock)
{
    auto campaigns = CampaignStorage::list(connection);
    if (!campaigns)
        return failure(campaigns.error());
    std::vector<CampaignId> recovered;
    for (const CampaignSummary &summary : std::as_const(*campaigns)) {
        if (!summary.launchedAt || summary.status == CampaignStatus::Finished)
            continue;
        auto campaign = CampaignStorage::read(connection, summary.id);
        if (!campaign)
            return failure(campaign.error());
        if (auto done = recover(connection, *campaign, clock); !done)
            return failure(done.error());
        recovered.push_back(summary.id);
    }
    return recovered;
}

Result<std::vector<InDoubtDelivery>> list(Connection &connection, const Campaign &campaign)
{
    auto entries = SendQueueStorage::inDoubt(connection, campaign.id);
    if (!entries)
        return failure(entries.error());
    auto key = CampaignStorage::messageKey(connection, campaign.id);
    if (!key)
        return failure(key.error());
    std::vector<InDoubtDelivery> deliveries;
    deliveries.reserve(entries->size());
    for (const InDoubtEntry &entry : *entries)
        deliveries.push_back({entry, recipientMessageId(*key, entry.recipient, campaign.from.address)});
    return deliveries;
}

Result<RelayLogFindings> readRelayLog(const std::vector<InDoubtDelivery> &deliveries, const QString &path,
                                      const ProgressCallback &progress, const CancelFlag &cancelled)
{
    QSet<QByteArray> messageIds;
    for (const InDoubtDelivery &delivery : deliveries)
        messageIds << delivery.messageId;
    RelayLog log(messageIds);
    if (auto read = log.read(path, progress, cancelled); !read)
        return failure(read.error());
    RelayLogFindings findings;
    for (const InDoubtDelivery &delivery : deliveries) {
        const RelayVerdict verdict = log.verdict(delivery.messageId);
        if (const auto decision = decisionOf(verdict.kind))
            findings.settlements.push_back({delivery.entry.recipient, *decision,
                                            tr("by the relay's log, %1: %2").arg(verdict.queueId, verdict.words)});
        else
            findings.unknown.push_back(delivery.entry.recipient);
    }
    return findings;
}

Result<qint64> settle(Connection &connection, const Campaign &campaign,
                      const std::vector<InDoubtSettlement> &settlements, const Clock &clock)
{
    const qint64 now = clock.nowUtc().toMSecsSinceEpoch();
    qint64 rows = 0;
    bool resends = false;
    for (const InDoubtSettlement &settlement : settlements) {
        auto settled = SendQueueStorage::settleInDoubt(connection, contextOf(campaign), settlement.recipient,
                                                       settlement.decision, settlement.words, now);
        if (!settled)
            return failure(settled.error());
        if (!*settled)
            continue;
        ++rows;
        resends = resends || settlement.decision == InDoubtDecision::Resend;
    }
    if (resends) {
        if (auto reopened = reopen(connection, campaign, clock); !reopened)
            return failure(reopened.error());
    }
    return rows;
}

Result<qint64> settleAll(Connection &connection, const Campaign &campaign, InDoubtDecision decision, const Clock &clock)
{
    auto rows = SendQueueStorage::resolveInDoubt(connection, contextOf(campaign), decision,
                                                 clock.nowUtc().toMSecsSinceEpoch());
    if (!rows || *rows == 0 || decision != InDoubtDecision::Resend)
        return rows;
    if (auto reopened = reopen(connection, campaign, clock); !reopened)
        return failure(reopened.error());
    return rows;
}

} // namespace InDoubtDeliveries

} // namespace odziv
