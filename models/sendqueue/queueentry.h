/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/deliverystatus.h"
#include "common/typedid.h"
#include "sendqueue/sendstate.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace odziv {

using CampaignId = TypedId<struct CampaignTag>;
using RecipientId = TypedId<struct RecipientTag>;

/// One recipient as a sender needs it. Ids are 0 where there is none; instants are milliseconds UTC.
struct QueueEntry
{
    RecipientId recipient;
    qint64 contactId = 0;
    qint64 customerId = 0;
    qint64 customerAccountId = 0;
    QString address; ///< as it was at launch
    int attempts = 0;
    std::optional<qint64> firstAttemptAt;
};

/// "[1,2]": the recipients of `entries` as one value of a statement, for json_each().
QByteArray recipientList(const std::vector<QueueEntry> &entries);

/// One wish to change the state of one recipient; what it was before is checked where it is carried out.
struct Transition
{
    RecipientId recipient;
    SendState to = SendState::Queued;
    std::optional<SkipReason> reason;      ///< for Skipped, and only then
    std::optional<DeliveryStatus> attempt; ///< an attempt to be recorded with it
    std::optional<qint64> nextAttemptAt;   ///< for Deferred, and for Queued rows that wait under a limit
    QString note;                          ///< what becomes the last reply when there is no attempt
};

/// How many recipients of a campaign stand where.
struct QueueCounts
{
    qint64 recipients = 0; ///< all that were frozen
    std::array<qint64, allSendStates.size()> states{};
    std::map<QString, qint64> skipped; ///< by the name of the reason
    std::map<QString, qint64> removed; ///< those of them whom only the last look before sending took out

    qint64 of(SendState state) const { return states[static_cast<size_t>(state)]; }
    qint64 sum() const
    {
        qint64 sum = 0;
        for (const qint64 count : states)
            sum += count;
        return sum;
    }
    /// All that were taken out since the launch.
    qint64 removedSinceLaunch() const
    {
        qint64 sum = 0;
        for (const auto &[reason, count] : removed)
            sum += count;
        return sum;
    }
    /// Recipients that were meant to get the message and for whom the server did not take it (yet).
    qint64 notAccepted() const { return sum() - of(SendState::Accepted) - of(SendState::Skipped); }

    friend bool operator==(const QueueCounts &, const QueueCounts &) = default;
};

/// "250 2.0.0 queued as 4F2": code, enhanced code and words in one line, control characters shown as \xNN, at most
/// 1,000 characters.
QString replyLine(const DeliveryStatus &status);

} // namespace odziv
