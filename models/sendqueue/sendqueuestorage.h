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
    Accept, ///< count as sent
    Reject  ///< known not to have been delivered, and not to be tried again
};

/// One row in doubt with what the queue knows about it.
struct InDoubtEntry
{
    RecipientId recipient;
    QString address;
    QString sender; ///< the name of the one that made the attempt
    int attempts = 0;
    QString lastReply;
    qint64 at = 0; ///< when it became in doubt, milliseconds UTC
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

/// How the recipients at one domain stand; skipped ones do not count.
struct DomainStanding
{
    QString domain; ///< lower case
    qint64 recipients = 0;
    qint64 waiting = 0; ///< queued, leased or at the terminator
    qint64 accepted = 0;
    qint64 deferred = 0;
    qint64 rejected = 0;
    qint64 inDoubt = 0;
};

/// One try to deliver, as it was recorded.
struct AttemptRecord
{
    qint64 id = 0;
    qint64 at = 0;   ///< milliseconds UTC
    QString outcome; ///< "accepted", "deferred", "rejected", "inDoubt"
    QString sender;  ///< the name of the mail server
    QString reply;   ///< code and words
};

/// All SQL of the queue besides single transitions (TransitionWriter) and freezing (RecipientWriter). Stateless;
/// functions that change something want the writer's connection inside a transaction.
namespace SendQueueStorage {

Result<QueueCounts> counts(Connection &connection, CampaignId campaign);
/// The domains with the most recipients, at most `most`, the largest first. Reads every recipient of the campaign.
Result<std::vector<DomainStanding>> domains(Connection &connection, CampaignId campaign, int most);
/// Leases up to `most` entries that may be sent at `now`, in the order of recipients, due retries last.
Result<std::vector<QueueEntry>> lease(Connection &connection, const QueueContext &context, int most, qint64 now);
/// The first `most` entries that are queued, in the order of recipients; nothing is leased.
Result<std::vector<QueueEntry>> firstQueued(Connection &connection, CampaignId campaign, int most);
Result<QueueDueTimes> dueTimes(Connection &connection, CampaignId campaign);
/// The accounts that the segment selected for a recipient, ascending.
Result<std::vector<qint64>> accounts(Connection &connection, RecipientId recipient);
/// The same for several recipients at once; those without any are left out.
Result<QHash<RecipientId, std::vector<qint64>>> accounts(Connection &connection,
                                                         const std::vector<QueueEntry> &entries);
/// Calls `each` with the instants of all attempts that `sender` made after `since`, in order.
Status attemptsSince(Connection &connection, const QString &sender, qint64 since,
                     const std::function<void(qint64)> &each);
/// How many attempts `sender` made after `since`, in periods of `period` milliseconds: calls `each` with the begin of
/// each period that has some, in order.
Status attemptsByPeriod(Connection &connection, const QString &sender, qint64 since, qint64 period,
                        const std::function<void(qint64 begin, qint64 attempts)> &each);
/// Messages per second over the newest attempts of `sender`; none when there are too few to tell.
Result<std::optional<double>> recentRate(Connection &connection, const QString &sender);
/// Every attempt for the recipient that a line of the sent log is about, in order; none for lines of other systems.
Result<std::vector<AttemptRecord>> attemptsOfSentRecord(Connection &connection, qint64 sentRecordId);
/// Every recipient of a campaign in the order of ids.
Status forEachResult(Connection &connection, CampaignId campaign,
                     const std::function<Status(const QueueResult &)> &each);

/// After a sender stopped without a word: what was leased is queued again, what was at its terminator is in doubt.
/// Due times are settled as for a new run. Answers how many are in doubt now. Only for the owner of the workspace's
/// lock, while nobody sends.
Result<qint64> recover(Connection &connection, const QueueContext &context, qint64 now);
/// In a restored backup nobody knows what was sent after it: every row that is not final becomes in doubt, with
/// `explanation` as its last reply. Answers how many did.
Result<qint64> quarantine(Connection &connection, const QueueContext &context, const QString &explanation, qint64 now);
/// Makes every deferred row due at once; answers how many there were.
Result<qint64> retryNow(Connection &connection, CampaignId campaign, qint64 now);
/// Every row in doubt, in the order of recipients.
Result<std::vector<InDoubtEntry>> inDoubt(Connection &connection, CampaignId campaign);
/// Carries out what was decided or found out about one row; `words` say by whom or what, and become its last reply.
/// False when it is not in doubt (any more); nothing is changed then.
Result<bool> settleInDoubt(Connection &connection, const QueueContext &context, RecipientId recipient,
                           InDoubtDecision decision, const QString &words, qint64 now);
/// Carries out the operator's decision for every row in doubt; answers how many there were.
Result<qint64> resolveInDoubt(Connection &connection, const QueueContext &context, InDoubtDecision decision,
                              qint64 now);

/// True for the tables that a run writes to while it sends.
bool isWrittenBySending(const QString &table);

/// What is written beside a row that the operator decided about.
QString operatorsWords(InDoubtDecision decision);

/// Gives a connection empty temporary tables of its own in the place of those of the queue and the sent log, so that
/// everything here can be rehearsed on it without touching the workspace. Works on a reader; it must be private.
Status shadow(Connection &connection);

} // namespace SendQueueStorage

} // namespace odziv
