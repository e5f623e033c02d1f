/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/queueentry.h"
#include "store/connection.h"

#include <functional>
#include <optional>
#include <vector>

namespace odziv {

/// What a change of the queue needs to know besides the rows. `channel` is the campaign's ("email"), `sender` the
/// name of the sender it uses.
struct QueueContext
{
    CampaignId campaign;
    QString channel = QStringLiteral("email");
    QString sender;
};

/// When rows that wait become due; no value: none waits. Milliseconds UTC.
struct QueueDueTimes
{
    std::optional<qint64> queued;   ///< rows that only wait for their turn under a limit
    std::optional<qint64> deferred; ///< rows that wait for their next attempt
};

/// What the operator decides about rows in doubt.
enum class InDoubtDecision {
    Resend, ///< send again, at the risk of a second copy
    Accept  ///< count as sent
};

/// One row of a campaign's results.
struct QueueResult
{
    RecipientId recipient;
    QString address;
    SendState state = SendState::Queued;
    QString skipReason;
    int attempts = 0;
    QString lastReply;
    qint64 at = 0; ///< of the last change of state, milliseconds UTC
};

/// All SQL of the queue besides single transitions (TransitionWriter) and freezing (RecipientWriter). Stateless;
/// functions that change something want the writer's connection inside a transaction.
namespace SendQueueStorage {

Result<QueueCounts> counts(Connection &connection, CampaignId campaign);
/// Leases up to `most` entries that may be sent at `now`, in the order of recipients, due retries last.
Result<std::vector<QueueEntry>> lease(Connection &connection, const QueueContext &context, int most, qint64 now);
Result<QueueDueTimes> dueTimes(Connection &connection, CampaignId campaign);
/// The accounts that the segment selected for a recipient, ascending.
Result<std::vector<qint64>> accounts(Connection &connection, RecipientId recipient);
/// Calls `each` with the instants of all attempts that `sender` made after `since`, in order.
Status attemptsSince(Connection &connection, const QString &sender, qint64 since,
                     const std::function<void(qint64)> &each);
/// Every recipient of a campaign in the order of ids.
Status forEachResult(Connection &connection, CampaignId campaign,
                     const std::function<Status(const QueueResult &)> &each);

/// After a sender stopped without a word: what was leased is queued again, what was at its terminator is in doubt.
/// Answers how many are in doubt now. Only for the owner of the workspace's lock, while nobody sends.
Result<qint64> recover(Connection &connection, const QueueContext &context, qint64 now);
/// In a restored backup nobody knows what was sent after it: every row that is not final becomes in doubt, with
/// `explanation` as its last reply. Answers how many did.
Result<qint64> quarantine(Connection &connection, const QueueContext &context, const QString &explanation, qint64 now);
/// Carries out the operator's decision for every row in doubt; answers how many there were.
Result<qint64> resolveInDoubt(Connection &connection, const QueueContext &context, InDoubtDecision decision,
                              qint64 now);

/// Gives a connection empty temporary tables of its own in the place of those of the queue and the sent log, so that
/// everything here can be rehearsed on it without touching the workspace. Works on a reader; it must be private.
Status shadow(Connection &connection);

} // namespace SendQueueStorage

} // namespace odziv
