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

} // namespace

std::optional<DueCampaign> dueVerdict(const Campaign &campaign, const QDateTime &now, const QTimeZone &zone)
{
    using Verdict = DueCampaign::Verdict;
    DueCampaign due{campaign.id, campaign.name, Verdict::Resume, campaign.start.value_or(QDateTime())};
    const bool open = !campaign.window || campaign.window->contains(now.toTimeZone(zone));
    if (campaign.status == CampaignStatus::Running) {
        due.verdict = open ? Verdict::Resume : Verdict::OutsideWindow;
        return due;
    }
    if (campaign.status != CampaignStatus::Draft || campaign.mode == CampaignMode::Manual || !campaign.start
        || *campaign.start > now)
        return {};
    due.verdict = Verdict::Launch;
    const bool missed = campaign.start->msecsTo(now) > graceMilliseconds;
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
        if (auto verdict = dueVerdict(*campaign, now, zone))
            due.push_back(*verdict);
    }
    return due;
}

} // namespace odziv
