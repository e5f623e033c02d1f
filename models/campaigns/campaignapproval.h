/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignstorage.h"
#include "common/clock.h"

#include <optional>

namespace odziv {

/// A second person's word for a launch. It holds for exactly what the hash was made of; any change voids it.
struct CampaignApproval
{
    QString contentHash;
    QString approvedBy;
    QDateTime approvedAt; ///< UTC
};

/// The person at the keyboard, as the operating system knows it.
QString operatorName();

/// Hashes of what a launch sends, and the approvals that are bound to them.
namespace CampaignApprovals {

/// SHA-256 over the frozen recipients of `campaign` on this connection (of a launch, or of a rehearsal's private copy):
/// who they are, at which address, on behalf of which accounts, and who is skipped why. Hexadecimal.
Result<QString> recipientsHash(Connection &connection, CampaignId campaign);
/// The same over those, the template with its files, the attachments, sender, limits, hours and rules of the campaign.
/// Its name, comment and start do not count.
Result<QString> contentHash(Connection &connection, const Campaign &campaign, const FrozenContent &content);

/// The newest approval; none when nobody approved it yet.
Result<std::optional<CampaignApproval>> newest(Connection &connection, CampaignId campaign);
/// Writes an approval down. Refused when `approvedBy` made the campaign: a second person is somebody else.
/// Wants the writer's connection inside a transaction.
Status approve(Connection &connection, const Campaign &campaign, const QString &contentHash, const QString &approvedBy,
               const Clock &clock);
/// Whether `launchedBy` may launch what has this hash; Refused with the reason when it was not approved, was changed
/// since, or was approved by the same person.
Status mayLaunch(Connection &connection, const Campaign &campaign, const QString &contentHash,
                 const QString &launchedBy);

} // namespace CampaignApprovals

} // namespace odziv
