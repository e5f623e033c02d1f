/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignrun.h"
#include "store/connection.h"

#include <QTimeZone>

#include <vector>

namespace odziv {

/// What is to happen to one campaign without anybody at the keyboard.
struct DueCampaign
{
    enum class Verdict {
        Launch,       ///< its start has come
        Resume,       ///< it was interrupted, or retries are due
        HoldBack,     ///< its start was missed, and it is not to be sent any more
        Ask,          ///< its start was missed, and somebody has to decide: launch it by hand or leave it
        OutsideWindow ///< it is due, but not at this hour
    };

    CampaignId id;
    QString name;
    Verdict verdict = Verdict::Launch;
    QDateTime start; ///< UTC; of campaigns that were not launched
};

/// The verdict about one campaign at `now`; nothing when it is not due at all. A start is missed when it is more than
/// a quarter of an hour ago.
std::optional<DueCampaign> dueVerdict(const Campaign &campaign, const QDateTime &now, const QTimeZone &zone);

/// All campaigns about which something is to be said at `now`, oldest first.
Result<std::vector<DueCampaign>> dueCampaigns(Connection &connection, const QDateTime &now, const QTimeZone &zone);

} // namespace odziv
