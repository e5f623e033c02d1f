/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "duecampaigns.h"

#include "campaigns/campaignstorage.h"

#include <algorithm>

namespace odziv {

namespace {

/// A timer that runs every few minutes starts a campaign a little late; that is not missed.
constexpr qint64 graceMilliseconds = 15 * 60 * 1000;

/// Rows that wait for nothing but a sender, or were left by one that died.
Result<bool> hasQueued(Connection &connection, CampaignId campaign)
{
    auto found = connection.scalar(
        QStringLiteral(
            "SELECT EXISTS (SELECT 1 FROM queueEntry WHERE campaignId = ? AND state IN ('leased', 'dotSent'))"
            " OR EXISTS (SELECT 1 FROM queueEntry WHERE campaignId = ? AND state = 'queued'"
            " AND nextAttemptAt IS NULL)"),
        {campaign.value(), campaign.value()});
    if (!found)
        return failure(found.error());
    return found->toBool();
}

Result<bool> hasWorkNow(Connection &connection, CampaignId campaign, const QDateTime &now)
{
    auto queued = hasQueued(connection, campaign);
    if (!queued || *queued)
        return queued;
    auto due = SendQueueStorage::dueTimes(connection, campaign);
    if (!due)
        return failure(due.error());
    const qint64 at = now.toMSecsSinceEpoch();
    return (due->queued && *due->queued <= at) || (due->deferred && *due->deferred <= at);
}

} // namespace

std::optional<DueCampaign> dueVerdict(const Campaign &campaign, const QDateTime &now, const QTimeZone &zone)
{
    using Verdict = DueCampaign::Verdict;
    DueCampaign due{campaign.id,   campaign.name, Verdict::Resume, campaign.start.value_or(QDateTime()),
                    campaign.mode, true};
    const bool open = campaign.hours.isOpen(now, zone);
    if (campaign.status == CampaignStatus::Running) {
        due.verdict = open ? Verdict::Resume : Verdict::OutsideWindow;
        return due;
    }
    if (campaign.status != CampaignStatus::Draft || campaign.mode == CampaignMode::Manual || !campaign.start
        || *campaign.start > now)
        return {};
    due.verdict = Verdict::Launch;
    // Nobody has missed a start that the sending hours did not allow yet.
    const auto possible = campaign.hours.nextOpening(*campaign.start, zone);
    const bool missed = possible && possible->msecsTo(now) > graceMilliseconds;
    if (missed && campaign.missedStart == MissedStart::Skip)
        due.verdict = Verdict::HoldBack;
    else if (missed && campaign.missedStart == MissedStart::Ask)
        due.verdict = Verdict::Ask;
    else if (!open)
        due.verdict = Verdict::OutsideWindow;
    return due;
}

Result<std::vector<DueCampaign>> dueCampaigns(Connection &connection, const QDateTime &now, const QTimeZone &zone)
{
    auto summaries = CampaignStorage::list(connection);
    if (!summaries)
        return failure(summaries.error());
    std::vector<DueCampaign> due;
    for (auto it = summaries->crbegin(); it != summaries->crend(); ++it) {
        if (it->status != CampaignStatus::Running && it->status != CampaignStatus::Draft)
            continue;
        auto campaign = CampaignStorage::read(connection, it->id);
        if (!campaign)
            return failure(campaign.error());
        auto verdict = dueVerdict(*campaign, now, zone);
        if (!verdict)
            continue;
        if (verdict->verdict == DueCampaign::Verdict::Resume) {
            auto work = hasWorkNow(connection, it->id, now);
            if (!work)
                return failure(work.error());
            verdict->hasWork = *work;
        }
        due.push_back(*verdict);
    }
    return due;
}

NextStep nextStep(const Campaign &campaign, const QueueDueTimes &due, bool hasQueued, const QDateTime &now,
                  const QTimeZone &zone)
{
    using Kind = NextStep::Kind;
    if (campaign.status == CampaignStatus::Paused)
        return {Kind::WaitForYou, {}};
    if (campaign.status == CampaignStatus::Draft) {
        if (campaign.mode == CampaignMode::Manual || !campaign.start)
            return {};
        const auto verdict = dueVerdict(campaign, now, zone);
        if (verdict && verdict->verdict == DueCampaign::Verdict::Ask)
            return {Kind::WaitForYou, {}};
        if (verdict && verdict->verdict == DueCampaign::Verdict::HoldBack)
            return {};
        return {Kind::Launch, campaign.hours.nextOpening(std::max(*campaign.start, now), zone)};
    }
    if (campaign.status != CampaignStatus::Running)
        return {};
    if (hasQueued)
        return {Kind::GoOn, campaign.hours.nextOpening(now, zone)};
    std::optional<qint64> next = due.queued;
    if (due.deferred && (!next || *due.deferred < *next))
        next = due.deferred;
    if (!next)
        return {};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(*next, Qt::UTC);
    return {due.queued == next ? Kind::GoOn : Kind::Retry, campaign.hours.nextOpening(std::max(at, now), zone)};
}

Result<NextStep> nextStep(Connection &connection, const Campaign &campaign, const QDateTime &now, const QTimeZone &zone)
{
    auto queued = hasQueued(connection, campaign.id);
    if (!queued)
        return failure(queued.error());
    auto due = SendQueueStorage::dueTimes(connection, campaign.id);
    if (!due)
        return failure(due.error());
    return nextStep(campaign, *due, *queued, now, zone);
}

} // namespace odziv
