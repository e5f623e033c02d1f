/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendqueuestorage.h"

#include "common/translate.h"
#include "sendqueue/retryschedule.h"
#include "sendqueue/transitionwriter.h"
#include "store/sqlitestatement.h"

namespace odziv {

namespace {

/// Appends entries found by `where` (about q, with parameters from ?2 on) to `entries` until there are `most`.
template<typename Bind>
Status collectEntries(Connection &connection, const QString &where, Bind bind, size_t most,
                      std::vector<QueueEntry> &entries)
{
    if (entries.size() >= most)
        return {};
    auto found = connection.statement(
        QStringLiteral("SELECT q.recipientId, r.contactId, r.customerId, r.customerAccountId, r.address, q.attempts,"
                       " q.firstAttemptAt FROM queueEntry q JOIN recipient r ON r.id = q.recipientId WHERE ")
        + where + QStringLiteral(" LIMIT ?1"));
    if (!found)
        return failure(found.error());
    SqliteStatement &statement = **found;
    statement.bind(1, static_cast<qint64>(most - entries.size()));
    bind(statement);
    for (;;) {
        auto step = statement.step();
        if (!step)
            return failure(step.error());
        if (*step != SqliteStatement::Step::Row)
            break;
        QueueEntry entry;
        entry.recipient = RecipientId(statement.integer(0));
        entry.contactId = statement.integer(1);
        entry.customerId = statement.integer(2);
        entry.customerAccountId = statement.integer(3);
        entry.address = QString::fromUtf8(statement.text(4));
        entry.attempts = static_cast<int>(statement.integer(5));
        entry.firstAttemptAt = statement.optionalInteger(6);
        entries.push_back(std::move(entry));
    }
    statement.reset();
    return {};
}

Result<std::optional<qint64>> earliest(Connection &connection, CampaignId campaign, SendState state)
{
    auto found = connection.scalar(QStringLiteral("SELECT min(nextAttemptAt) FROM queueEntry"
                                                  " WHERE campaignId = ? AND state = ? AND nextAttemptAt IS NOT NULL"),
                                   {campaign.value(), sendStateName(state)});
    if (!found)
        return failure(found.error());
    if (found->isNull())
        return std::optional<qint64>();
    return std::optional<qint64>(found->toLongLong());
}

/// States and recipients, from the indexes alone.
Status countStates(Connection &connection, CampaignId campaign, QueueCounts &counts)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT state, count(*) FROM queueEntry WHERE campaignId = ? GROUP BY state"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(campaign.value()).run(); !ran)
        return ran;
    while (query->next()) {
        if (const auto state = sendStateFromName(query->text(0)))
            counts.states[static_cast<size_t>(*state)] = query->integer(1);
    }
    if (auto ended = query->finish(); !ended)
        return ended;
    auto recipients
        = connection.scalar(QStringLiteral("SELECT count(*) FROM recipient WHERE campaignId = ?"), {campaign.value()});
    if (!recipients)
        return failure(recipients.error());
    counts.recipients = recipients->toLongLong();
    return {};
}

Status countReasons(Connection &connection, CampaignId campaign, QueueCounts &counts)
{
    auto query = connection.prepare(QStringLiteral("SELECT reason, count(*), count(removedAt) FROM queueEntry"
                                                   " WHERE campaignId = ? AND state = 'skipped' GROUP BY reason"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(campaign.value()).run(); !ran)
        return ran;
    while (query->next()) {
        counts.skipped[query->text(0)] = query->integer(1);
        if (query->integer(2) > 0)
            counts.removed[query->text(0)] = query->integer(2);
    }
    return query->finish();
}

DeliveryStatus noteInDoubt(const QString &words)
{
    return {DeliveryStatus::Outcome::InDoubt, DeliveryStatus::Scope::Message, 0, {}, words};
}

/// Turns under a domain's limit were those of the run that gave them; and where the clock was set back since, nobody
/// waits longer than the longest pause.
Status settleDueTimes(Connection &connection, CampaignId campaign, qint64 now)
{
    const qint64 latest = now + RetrySchedule().longestDelay;
    if (auto freed = connection.execute(QStringLiteral("UPDATE queueEntry SET nextAttemptAt = NULL WHERE campaignId = ?"
                                                       " AND state = 'queued' AND nextAttemptAt IS NOT NULL"),
                                        {campaign.value()});
        !freed)
        return freed;
    return connection.execute(QStringLiteral("UPDATE queueEntry SET nextAttemptAt = ? WHERE campaignId = ?"
                                             " AND state = 'deferred' AND nextAttemptAt > ?"),
                              {latest, campaign.value(), latest});
}

SendState stateAfter(InDoubtDecision decision)
{
    switch (decision) {
    case InDoubtDecision::Resend:
        return SendState::Queued;
    case InDoubtDecision::Accept:
        return SendState::Accepted;
    case InDoubtDecision::Reject:
        break;
    }
    return SendState::Rejected;
}

} // namespace

namespace SendQueueStorage {

Result<QueueCounts> counts(Connection &connection, CampaignId campaign)
{
    // One snapshot for all of it: the numbers belong together even while others write.
    const bool own = !connection.inTransaction();
    if (own) {
        if (auto begun = connection.execute(QStringLiteral("BEGIN")); !begun)
            return failure(begun.error());
    }
    QueueCounts counts;
    auto counted = countStates(connection, campaign, counts);
    if (counted && counts.of(SendState::Skipped) > 0)
        counted = countReasons(connection, campaign, counts);
    if (own) {
        if (auto ended = connection.execute(QStringLiteral("COMMIT")); !ended)
            return failure(ended.error());
    }
    if (!counted)
        return failure(counted.error());
    return counts;
}

Result<std::vector<DomainStanding>> domains(Connection &connection, CampaignId campaign, int most)
{
    auto query = connection.prepare(QStringLiteral(
        "SELECT lower(substr(r.address, instr(r.address, '@') + 1)), count(*),"
        " sum(q.state IN ('queued', 'leased', 'dotSent')), sum(q.state = 'accepted'), sum(q.state = 'deferred'),"
        " sum(q.state = 'rejected'), sum(q.state = 'inDoubt')"
        " FROM recipient r JOIN queueEntry q ON q.recipientId = r.id"
        " WHERE r.campaignId = ? AND q.state <> 'skipped' GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ?"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(campaign.value()).bind(most).run(); !ran)
        return failure(ran.error());
    std::vector<DomainStanding> standings;
    while (query->next())
        standings.push_back({query->text(0), query->integer(1), query->integer(2), query->integer(3), query->integer(4),
                             query->integer(5), query->integer(6)});
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return standings;
}

Result<std::vector<QueueEntry>> firstQueued(Connection &connection, CampaignId campaign, int most)
{
    std::vector<QueueEntry> entries;
    if (auto found = collectEntries(
            connection, QStringLiteral("q.campaignId = ?2 AND q.state = 'queued' ORDER BY q.recipientId"),
            [&](SqliteStatement &statement) { statement.bind(2, campaign.value()); }, static_cast<size_t>(most),
            entries);
        !found)
        return failure(found.error());
    return entries;
}

Result<std::vector<QueueEntry>> lease(Connection &connection, const QueueContext &context, int most, qint64 now)
{
    const auto limit = static_cast<size_t>(most);
    std::vector<QueueEntry> entries;
    entries.reserve(limit);
    // Each part follows the index (campaignId, state, nextAttemptAt) and stops at the limit.
    if (auto found = collectEntries(
            connection,
            QStringLiteral(
                "q.campaignId = ?2 AND q.state = 'queued' AND q.nextAttemptAt IS NULL ORDER BY q.recipientId"),
            [&](SqliteStatement &statement) { statement.bind(2, context.campaign.value()); }, limit, entries);
        !found)
        return failure(found.error());
    for (const SendState waiting : {SendState::Queued, SendState::Deferred}) {
        const QByteArray state = sendStateName(waiting).toLatin1();
        const auto bind = [&](SqliteStatement &statement) {
            statement.bind(2, context.campaign.value());
            statement.bind(3, state);
            statement.bind(4, now);
        };
        if (auto found = collectEntries(connection,
                                        QStringLiteral("q.campaignId = ?2 AND q.state = ?3 AND q.nextAttemptAt <= ?4"
                                                       " ORDER BY q.nextAttemptAt"),
                                        bind, limit, entries);
            !found)
            return failure(found.error());
    }
    if (auto leased = TransitionWriter(connection, context.channel, context.sender).lease(entries, now); !leased)
        return failure(leased.error());
    return entries;
}

Result<QueueDueTimes> dueTimes(Connection &connection, CampaignId campaign)
{
    auto queued = earliest(connection, campaign, SendState::Queued);
    if (!queued)
        return failure(queued.error());
    auto deferred = earliest(connection, campaign, SendState::Deferred);
    if (!deferred)
        return failure(deferred.error());
    return QueueDueTimes{*queued, *deferred};
}

Result<std::vector<qint64>> accounts(Connection &connection, RecipientId recipient)
{
    auto query = connection.cached(QStringLiteral(
        "SELECT customerAccountId FROM recipientAccount WHERE recipientId = ? ORDER BY customerAccountId"));
    if (!query)
        return failure(query.error());
    if (auto ran = (*query)->bind(recipient.value()).run(); !ran)
        return failure(ran.error());
    std::vector<qint64> accounts;
    while ((*query)->next())
        accounts.push_back((*query)->integer(0));
    if (auto ended = (*query)->finish(); !ended)
        return failure(ended.error());
    return accounts;
}

Result<QHash<RecipientId, std::vector<qint64>>> accounts(Connection &connection, const std::vector<QueueEntry> &entries)
{
    auto query = connection.statement(QStringLiteral(
        "SELECT recipientId, customerAccountId FROM recipientAccount"
        " WHERE recipientId IN (SELECT value FROM json_each(?)) ORDER BY recipientId, customerAccountId"));
    if (!query)
        return failure(query.error());
    const QByteArray list = recipientList(entries);
    (*query)->bind(1, list);
    QHash<RecipientId, std::vector<qint64>> accounts;
    for (;;) {
        auto step = (*query)->step();
        if (!step)
            return failure(step.error());
        if (*step != SqliteStatement::Step::Row)
            break;
        accounts[RecipientId((*query)->integer(0))].push_back((*query)->integer(1));
    }
    (*query)->reset();
    return accounts;
}

Status attemptsSince(Connection &connection, const QString &sender, qint64 since,
                     const std::function<void(qint64)> &each)
{
    auto query
        = connection.prepare(QStringLiteral("SELECT at FROM deliveryAttempt WHERE sender = ? AND at > ? ORDER BY at"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(sender).bind(since).run(); !ran)
        return ran;
    while (query->next())
        each(query->integer(0));
    return query->finish();
}

Status attemptsByPeriod(Connection &connection, const QString &sender, qint64 since, qint64 period,
                        const std::function<void(qint64, qint64)> &each)
{
    auto query = connection.prepare(QStringLiteral("SELECT at / ?, count(*) FROM deliveryAttempt"
                                                   " WHERE sender = ? AND at > ? GROUP BY 1 ORDER BY 1"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(period).bind(sender).bind(since).run(); !ran)
        return ran;
    while (query->next())
        each(query->integer(0) * period, query->integer(1));
    return query->finish();
}

Result<std::optional<double>> recentRate(Connection &connection, const QString &sender)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT count(*), max(at) - min(at) FROM (SELECT at FROM deliveryAttempt WHERE sender = ?"
                       " ORDER BY at DESC LIMIT 500)"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(sender).run(); !ran)
        return failure(ran.error());
    std::optional<double> rate;
    // A handful, or attempts of different days, say nothing about the pace.
    constexpr int fewest = 50;
    constexpr qint64 longestSpan = 60 * 60 * 1000;
    if (query->next() && query->integer(0) >= fewest && query->integer(1) > 0 && query->integer(1) < longestSpan)
        rate = static_cast<double>(query->integer(0)) * 1000.0 / static_cast<double>(query->integer(1));
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return rate;
}

Result<std::vector<AttemptRecord>> attemptsOfSentRecord(Connection &connection, qint64 sentRecordId)
{
    auto query = connection.prepare(QStringLiteral(
        "SELECT d.id, d.at, d.outcome, d.sender, d.reply FROM sentRecord s"
        " JOIN recipient r ON r.campaignId = s.campaignId AND r.address = s.address AND r.contactId IS s.contactId"
        " JOIN deliveryAttempt d ON d.recipientId = r.id WHERE s.id = ? ORDER BY d.id"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(sentRecordId).run(); !ran)
        return failure(ran.error());
    std::vector<AttemptRecord> attempts;
    while (query->next())
        attempts.push_back({query->integer(0), query->integer(1), query->text(2), query->text(3), query->text(4)});
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return attempts;
}

Status forEachResult(Connection &connection, CampaignId campaign,
                     const std::function<Status(const QueueResult &)> &each)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT r.id, r.address, q.state, q.reason, q.attempts, q.lastReply, q.at FROM recipient r"
                       " JOIN queueEntry q ON q.recipientId = r.id WHERE r.campaignId = ? ORDER BY r.id"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(campaign.value()).run(); !ran)
        return ran;
    while (query->next()) {
        QueueResult result;
        result.recipient = RecipientId(query->integer(0));
        result.address = query->text(1);
        result.state = sendStateFromName(query->text(2)).value_or(SendState::Queued);
        result.skipReason = query->text(3);
        result.attempts = static_cast<int>(query->integer(4));
        result.lastReply = query->text(5);
        result.at = query->integer(6);
        if (auto done = each(result); !done)
            return done;
    }
    return query->finish();
}

Result<qint64> recover(Connection &connection, const QueueContext &context, qint64 now)
{
    if (auto settled = settleDueTimes(connection, context.campaign, now); !settled)
        return failure(settled.error());
    TransitionWriter writer(connection, context.channel, context.sender);
    auto released
        = writer.applyToAll(context.campaign, SendState::Leased, {{}, SendState::Queued, {}, {}, {}, {}}, now);
    if (!released)
        return released;
    Transition inDoubt;
    inDoubt.to = SendState::InDoubt;
    inDoubt.attempt = noteInDoubt(tr("the program ended before the server's reply was recorded"));
    return writer.applyToAll(context.campaign, SendState::DotSent, inDoubt, now);
}

Result<qint64> quarantine(Connection &connection, const QueueContext &context, const QString &explanation, qint64 now)
{
    TransitionWriter writer(connection, context.channel, context.sender);
    Transition inDoubt;
    inDoubt.to = SendState::InDoubt;
    inDoubt.attempt = noteInDoubt(explanation);
    qint64 rows = 0;
    for (const SendState from : allSendStates) {
        if (isFinal(from) || from == SendState::InDoubt)
            continue;
        auto changed = writer.applyToAll(context.campaign, from, inDoubt, now);
        if (!changed)
            return changed;
        rows += *changed;
    }
    return rows;
}

Result<qint64> retryNow(Connection &connection, CampaignId campaign, qint64 now)
{
    auto query = connection.prepare(QStringLiteral("UPDATE queueEntry SET nextAttemptAt = ? WHERE campaignId = ?"
                                                   " AND state = 'deferred' AND nextAttemptAt > ?"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(now).bind(campaign.value()).bind(now).run(); !ran)
        return failure(ran.error());
    return query->rowsAffected();
}

Result<std::vector<InDoubtEntry>> inDoubt(Connection &connection, CampaignId campaign)
{
    auto query = connection.prepare(QStringLiteral(
        "SELECT q.recipientId, r.address, (SELECT sender FROM deliveryAttempt d WHERE d.recipientId = q.recipientId"
        " ORDER BY d.id DESC LIMIT 1), q.attempts, q.lastReply, q.at FROM queueEntry q"
        " JOIN recipient r ON r.id = q.recipientId WHERE q.campaignId = ? AND q.state = 'inDoubt'"
        " ORDER BY q.recipientId"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(campaign.value()).run(); !ran)
        return failure(ran.error());
    std::vector<InDoubtEntry> entries;
    while (query->next())
        entries.push_back({RecipientId(query->integer(0)), query->text(1), query->text(2),
                           static_cast<int>(query->integer(3)), query->text(4), query->integer(5)});
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return entries;
}

Result<bool> settleInDoubt(Connection &connection, const QueueContext &context, RecipientId recipient,
                           InDoubtDecision decision, const QString &words, qint64 now)
{
    // The table of changes lets other states become these too; only a row in doubt is anybody's to decide about.
    auto state
        = connection.scalar(QStringLiteral("SELECT state FROM queueEntry WHERE recipientId = ? AND campaignId = ?"),
                            {recipient.value(), context.campaign.value()});
    if (!state)
        return failure(state.error());
    if (state->toString() != sendStateName(SendState::InDoubt))
        return false;
    TransitionWriter writer(connection, context.channel, context.sender);
    Transition settled;
    settled.recipient = recipient;
    settled.to = stateAfter(decision);
    settled.note = words;
    auto applied = writer.apply({settled}, now);
    if (!applied)
        return failure(applied.error());
    if (const Status &outcome = applied->front(); !outcome)
        return failure(outcome.error());
    return true;
}

Result<qint64> resolveInDoubt(Connection &connection, const QueueContext &context, InDoubtDecision decision, qint64 now)
{
    TransitionWriter writer(connection, context.channel, context.sender);
    Transition resolved;
    resolved.to = stateAfter(decision);
    resolved.note = operatorsWords(decision);
    return writer.applyToAll(context.campaign, SendState::InDoubt, resolved, now);
}

bool isWrittenBySending(const QString &table)
{
    static const QStringList tables{QStringLiteral("queueEntry"), QStringLiteral("deliveryAttempt"),
                                    QStringLiteral("sentRecord"), QStringLiteral("changeLog")};
    return tables.contains(table);
}

QString operatorsWords(InDoubtDecision decision)
{
    switch (decision) {
    case InDoubtDecision::Resend:
        return tr("to be sent again by the operator's decision");
    case InDoubtDecision::Accept:
        return tr("counted as sent by the operator");
    case InDoubtDecision::Reject:
        break;
    }
    return tr("counted as not delivered by the operator");
}

Status shadow(Connection &connection)
{
    // References would point from the temporary tables to others that are not there.
    if (auto off = connection.execute(QStringLiteral("PRAGMA foreign_keys=OFF")); !off)
        return off;
    auto query = connection.prepare(QStringLiteral(
        "SELECT type, sql FROM main.sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL AND tbl_name IN"
        " ('recipient', 'recipientAccount', 'queueEntry', 'deliveryAttempt', 'sentRecord', 'changeLog')"
        " ORDER BY type DESC"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->run(); !ran)
        return ran;
    QStringList statements;
    while (query->next()) {
        QString sql = query->text(1);
        if (query->text(0) == QStringLiteral("table"))
            sql.replace(0, QStringLiteral("CREATE TABLE ").size(), QStringLiteral("CREATE TEMP TABLE "));
        else
            sql.replace(0, QStringLiteral("CREATE INDEX ").size(), QStringLiteral("CREATE INDEX temp."));
        statements << sql;
    }
    if (auto ended = query->finish(); !ended)
        return ended;
    for (const QString &statement : statements) {
        if (auto made = connection.execute(statement); !made)
            return made;
    }
    return {};
}

} // namespace SendQueueStorage

} // namespace odziv
