/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendqueuestorage.h"

#include "sendqueue/transitionwriter.h"

#include <QCoreApplication>

namespace odziv {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("odziv::SendQueueStorage", text);
}

/// Appends entries found by `where` (about q) to `entries` until there are `most`.
Status collectEntries(Connection &connection, const QString &where, const QVariantList &values, size_t most,
                      std::vector<QueueEntry> &entries)
{
    if (entries.size() >= most)
        return {};
    auto query = connection.cached(
        QStringLiteral("SELECT q.recipientId, r.contactId, r.customerId, r.customerAccountId, r.address, q.attempts,"
                       " q.firstAttemptAt FROM queueEntry q JOIN recipient r ON r.id = q.recipientId WHERE ")
        + where + QStringLiteral(" LIMIT ?"));
    if (!query)
        return failure(query.error());
    for (const QVariant &value : values)
        (*query)->bind(value);
    if (auto ran = (*query)->bind(static_cast<qint64>(most - entries.size())).run(); !ran)
        return ran;
    while ((*query)->next()) {
        QueueEntry entry;
        entry.recipient = RecipientId((*query)->integer(0));
        entry.contactId = (*query)->integer(1);
        entry.customerId = (*query)->integer(2);
        entry.customerAccountId = (*query)->integer(3);
        entry.address = (*query)->text(4);
        entry.attempts = static_cast<int>((*query)->integer(5));
        entry.firstAttemptAt = (*query)->optionalInteger(6);
        entries.push_back(std::move(entry));
    }
    return (*query)->finish();
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

DeliveryStatus noteInDoubt(const QString &words)
{
    return {DeliveryStatus::Outcome::InDoubt, DeliveryStatus::Scope::Message, 0, {}, words};
}

} // namespace

namespace SendQueueStorage {

Result<QueueCounts> counts(Connection &connection, CampaignId campaign)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT state, CASE WHEN state = 'skipped' THEN reason END, count(*) FROM queueEntry"
                       " WHERE campaignId = ? GROUP BY 1, 2"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(campaign.value()).run(); !ran)
        return failure(ran.error());
    QueueCounts counts;
    while (query->next()) {
        const auto state = sendStateFromName(query->text(0));
        if (!state)
            continue;
        counts.states[static_cast<size_t>(*state)] += query->integer(2);
        if (*state == SendState::Skipped)
            counts.skipped[query->text(1)] += query->integer(2);
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    auto recipients
        = connection.scalar(QStringLiteral("SELECT count(*) FROM recipient WHERE campaignId = ?"), {campaign.value()});
    if (!recipients)
        return failure(recipients.error());
    counts.recipients = recipients->toLongLong();
    return counts;
}

Result<std::vector<QueueEntry>> lease(Connection &connection, const QueueContext &context, int most, qint64 now)
{
    const QVariant campaign = context.campaign.value();
    const auto limit = static_cast<size_t>(most);
    std::vector<QueueEntry> entries;
    entries.reserve(limit);
    // Each part follows the index (campaignId, state, nextAttemptAt) and stops at the limit.
    if (auto found = collectEntries(
            connection,
            QStringLiteral(
                "q.campaignId = ? AND q.state = 'queued' AND q.nextAttemptAt IS NULL ORDER BY q.recipientId"),
            {campaign}, limit, entries);
        !found)
        return failure(found.error());
    for (const SendState waiting : {SendState::Queued, SendState::Deferred}) {
        if (auto found = collectEntries(connection,
                                        QStringLiteral("q.campaignId = ? AND q.state = ? AND q.nextAttemptAt <= ?"
                                                       " ORDER BY q.nextAttemptAt"),
                                        {campaign, sendStateName(waiting), now}, limit, entries);
            !found)
            return failure(found.error());
    }
    TransitionWriter writer(connection, context.channel, context.sender);
    for (const QueueEntry &entry : entries) {
        if (auto leased = writer.apply({entry.recipient, SendState::Leased, {}, {}, {}, {}}, now); !leased)
            return failure(leased.error());
    }
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

Result<qint64> resolveInDoubt(Connection &connection, const QueueContext &context, InDoubtDecision decision, qint64 now)
{
    TransitionWriter writer(connection, context.channel, context.sender);
    Transition resolved;
    const bool resend = decision == InDoubtDecision::Resend;
    resolved.to = resend ? SendState::Queued : SendState::Accepted;
    resolved.note = resend ? tr("to be sent again by the operator's decision") : tr("counted as sent by the operator");
    return writer.applyToAll(context.campaign, SendState::InDoubt, resolved, now);
}

Status shadow(Connection &connection)
{
    // References would point from the temporary tables to others that are not there.
    if (auto off = connection.execute(QStringLiteral("PRAGMA foreign_keys=OFF")); !off)
        return off;
    auto query = connection.prepare(QStringLiteral(
        "SELECT type, sql FROM main.sqlite_schema WHERE type IN ('table', 'index') AND sql IS NOT NULL AND tbl_name IN"
        " ('recipient', 'recipientAccount', 'queueEntry', 'deliveryAttempt', 'sentRecord') ORDER BY type DESC"));
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
