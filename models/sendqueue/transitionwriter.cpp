/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "transitionwriter.h"

#include "common/logging.h"
#include "common/translate.h"

#include <array>
#include <functional>

namespace odziv {

namespace {

QString outcomeName(DeliveryStatus::Outcome outcome)
{
    switch (outcome) {
    case DeliveryStatus::Outcome::Accepted:
        return QStringLiteral("accepted");
    case DeliveryStatus::Outcome::Deferred:
        return QStringLiteral("deferred");
    case DeliveryStatus::Outcome::Rejected:
        return QStringLiteral("rejected");
    case DeliveryStatus::Outcome::InDoubt:
        break;
    }
    return QStringLiteral("inDoubt");
}

/// 'queued','leased',... : all states from which `to` may be reached.
QString statesBefore(SendState to)
{
    QStringList names;
    for (const SendState from : allSendStates) {
        if (mayChange(from, to))
            names << QStringLiteral("'%1'").arg(sendStateName(from));
    }
    return names.join(u',');
}

QString updateSql(const QString &where)
{
    return QStringLiteral("UPDATE queueEntry SET state = ?, reason = ?, attempts = attempts + ?,"
                          " firstAttemptAt = coalesce(firstAttemptAt, ?), nextAttemptAt = ?,"
                          " lastReply = coalesce(?, lastReply), removedAt = ?, at = ? WHERE ")
           + where;
}

QString attemptSql(const QString &where)
{
    return QStringLiteral("INSERT INTO deliveryAttempt (recipientId, sender, at, outcome, replyCode, enhancedCode,"
                          " reply) SELECT recipientId, ?, ?, ?, ?, ?, ? FROM queueEntry WHERE ")
           + where;
}

/// A contact or account that was deleted since the launch is left out rather than failing the record.
QString sentRecordSql(const QString &where)
{
    return QStringLiteral("INSERT INTO sentRecord (campaignId, contactId, customerAccountId, channel, address, status,"
                          " reply, at) SELECT r.campaignId, (SELECT id FROM contact WHERE id = r.contactId),"
                          " (SELECT id FROM customerAccount WHERE id = r.customerAccountId), ?, r.address, ?,"
                          " coalesce(?, q.lastReply), ? FROM queueEntry q JOIN recipient r ON r.id = q.recipientId"
                          " WHERE ")
           + where;
}

bool makesSentRecord(SendState state)
{
    return state == SendState::Accepted || state == SendState::Rejected;
}

/// The statement that makes one entry `to`, for each state; made once, for it runs for every message.
const QString &updateOneSql(SendState to)
{
    static const auto statements = [] {
        std::array<QString, allSendStates.size()> made;
        for (const SendState state : allSendStates)
            made[static_cast<size_t>(state)]
                = updateSql(QStringLiteral("recipientId = ? AND state IN (") + statesBefore(state) + u')');
        return made;
    }();
    return statements[static_cast<size_t>(to)];
}

QString words(const Transition &transition)
{
    return transition.attempt ? replyLine(*transition.attempt) : transition.note;
}

void bindChange(Query &query, const Transition &transition, qint64 now)
{
    query.bind(sendStateName(transition.to));
    if (transition.reason)
        query.bind(skipReasonName(*transition.reason));
    else
        query.bindNull();
    query.bind(transition.attempt ? 1 : 0);
    if (transition.attempt)
        query.bind(now);
    else
        query.bindNull();
    query.bind(transition.nextAttemptAt);
    query.bind(words(transition));
    if (transition.to == SendState::Skipped)
        query.bind(now);
    else
        query.bindNull();
    query.bind(now);
}

void bindAttempt(Query &query, const QString &sender, const DeliveryStatus &attempt, qint64 now)
{
    query.bind(sender).bind(now).bind(outcomeName(attempt.outcome));
    if (attempt.replyCode > 0)
        query.bind(attempt.replyCode);
    else
        query.bindNull();
    query.bind(attempt.enhancedCode).bind(replyLine(attempt));
}

void bindSentRecord(Query &query, const QString &channel, const Transition &transition, qint64 now)
{
    query.bind(channel).bind(sendStateName(transition.to));
    query.bind(words(transition)).bind(now);
}

} // namespace

TransitionWriter::TransitionWriter(Connection &connection, QString channel, QString sender)
    : m_connection(connection)
    , m_channel(std::move(channel))
    , m_sender(std::move(sender))
{}

Status TransitionWriter::apply(const Transition &transition, qint64 now)
{
    const qint64 recipient = transition.recipient.value();
    auto update = m_connection.cached(updateOneSql(transition.to));
    if (!update)
        return failure(update.error());
    bindChange(**update, transition, now);
    if (auto ran = (*update)->bind(recipient).run(); !ran)
        return ran;
    if ((*update)->rowsAffected() != 1) {
        qCWarning(lcSendQueue) << "refused to make recipient" << recipient << sendStateName(transition.to);
        return failure(ErrorCode::Refused,
                       tr("A recipient is not in a state that can become \"%1\".").arg(sendStateName(transition.to)));
    }
    if (transition.attempt) {
        static const QString sql = attemptSql(QStringLiteral("recipientId = ?"));
        auto attempt = m_connection.cached(sql);
        if (!attempt)
            return failure(attempt.error());
        bindAttempt(**attempt, m_sender, *transition.attempt, now);
        if (auto ran = (*attempt)->bind(recipient).run(); !ran)
            return ran;
    }
    if (makesSentRecord(transition.to)) {
        static const QString sql = sentRecordSql(QStringLiteral("q.recipientId = ?"));
        auto record = m_connection.cached(sql);
        if (!record)
            return failure(record.error());
        bindSentRecord(**record, m_channel, transition, now);
        if (auto ran = (*record)->bind(recipient).run(); !ran)
            return ran;
    }
    return {};
}

Result<qint64> TransitionWriter::applyToAll(CampaignId campaign, SendState from, const Transition &transition,
                                            qint64 now)
{
    if (!mayChange(from, transition.to))
        return failure(ErrorCode::Refused,
                       tr("\"%1\" may not become \"%2\".").arg(sendStateName(from), sendStateName(transition.to)));
    // The records are made while the entries can still be found by the state they leave.
    const auto run = [&](const QString &sql, const std::function<void(Query &)> &bind) -> Result<qint64> {
        auto query = m_connection.prepare(sql);
        if (!query)
            return failure(query.error());
        bind(*query);
        if (auto ran = query->bind(campaign.value()).bind(sendStateName(from)).run(); !ran)
            return failure(ran.error());
        return query->rowsAffected();
    };
    if (transition.attempt) {
        auto recorded = run(attemptSql(QStringLiteral("campaignId = ? AND state = ?")),
                            [&](Query &query) { bindAttempt(query, m_sender, *transition.attempt, now); });
        if (!recorded)
            return recorded;
    }
    if (makesSentRecord(transition.to)) {
        auto recorded = run(sentRecordSql(QStringLiteral("q.campaignId = ? AND q.state = ?")),
                            [&](Query &query) { bindSentRecord(query, m_channel, transition, now); });
        if (!recorded)
            return recorded;
    }
    return run(updateSql(QStringLiteral("campaignId = ? AND state = ?")),
               [&](Query &query) { bindChange(query, transition, now); });
}

} // namespace odziv
