/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "common/clock.h"
#include "common/result.h"
#include "segments/resultsetstorage.h"
#include "store/connection.h"

#include <QString>

#include <optional>
#include <vector>

namespace odziv {

/// Which members of a campaign are left over.
enum class Remainder {
    NotAccepted, ///< no message to them was accepted by a server
    NotMailed,   ///< no message to them was ever tried: skipped, or still waiting
    InDoubt,     ///< a message to them is in doubt, and none was accepted
    NotAnswered  ///< a message was accepted, and no e-service of the customer was registered since
};

/// "notAccepted".
QString remainderName(Remainder remainder);
std::optional<Remainder> remainderByName(const QString &name);
/// "not accepted", translated.
QString remainderText(Remainder remainder);

/// The rest of a launched campaign: who, and as which segment.
struct CampaignRemainder
{
    QString targetLevel;
    std::vector<qint64> ids; ///< exactly those, by the recipients of the campaign; ascending
    /// The same in words that are counted anew: the campaign's segment (or the result set) without those whose sent
    /// records say so. Sent records belong to contacts, so at other levels it may leave out more people than `ids`; and
    /// they know of no doubt, so for InDoubt it is whoever was neither accepted nor rejected.
    Segment segment;
    QString origin; ///< for a result set: which rest of which campaign, as JSON
};

/// The segment that a campaign was launched with: its own, or the version of the library at that time.
/// Refused for a campaign that was not launched.
Result<Segment> launchedSegment(Connection &connection, const Campaign &campaign);

/// Of the members that the campaign was launched with, or of those of the result set `of`, the rest. Members of the
/// result set whom the campaign never had count as not accepted and not mailed. InvalidInput when the result set holds
/// members of another level than the campaign's.
Result<CampaignRemainder> campaignRemainder(Connection &connection, const Campaign &campaign, Remainder remainder,
                                            const QString &of = {});

/// Keeps the rest as a saved result set with its lineage. Wants the writer's connection.
Result<SavedResultSet> freezeRemainder(Connection &connection, const CampaignRemainder &remainder, const QString &name,
                                       const Clock &clock);

} // namespace odziv
