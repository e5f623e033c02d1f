/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "common/clock.h"
#include "segments/resultsetstorage.h"

namespace odziv {

/// Who of a launched campaign's recipients.
enum class Remainder {
    NotAccepted, ///< everybody whose message no server took: waiting, deferred, rejected, in doubt, skipped
    Deferred,
    Rejected,
    InDoubt,
    Skipped
};

/// "notAccepted", "deferred", ...
QString remainderName(Remainder remainder);
std::optional<Remainder> remainderByName(const QString &name);

/// Makes a segment of those who did not get a campaign: their members, frozen as a result set of the name `name`, and
/// a segment of the same name that begins with it. A member of whom somebody got the message is not among them.
///
/// AlreadyExists when a segment or result set has the name, Refused when there is nobody. Wants the writer's connection
/// inside a transaction.
Result<SavedResultSet> makeRemainderSegment(Connection &connection, const Campaign &campaign, Remainder remainder,
                                            const QString &name, const Clock &clock);

} // namespace odziv
