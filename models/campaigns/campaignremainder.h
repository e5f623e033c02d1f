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

/// Which members of a campaign are left over. Those for whom another recipient stands (duplicates) are not: writing to
/// them would write twice to one address.
enum class Remainder {
    NotAccepted, ///< no message to them was accepted by a server
    NotMailed,   ///< no message to them was ever tried: skipped, or still waiting
    Deferred,    ///< a message to them waits for its next attempt, and none was accepted
    Rejected,    ///< a message to them was rejected, and none was accepted
    Skipped,     ///< no message was made for them, for a reason, and none was accepted
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
    /// they know the end of a delivery only, so for Deferred, Skipped and InDoubt it is whoever was neither accepted
    /// nor rejected. Duplicates have none; the segment names them in a list.
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

/// Keeps the rest as a result set of the name `name`, and a segment of the same name that begins with it.
///
/// AlreadyExists when a segment or result set has the name, Refused when there is nobody. Wants the writer's connection
/// inside a transaction.
Result<SavedResultSet> makeRemainderSegment(Connection &connection, const Campaign &campaign, Remainder remainder,
                                            const QString &name, const Clock &clock);

} // namespace odziv
