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

/// True for all states from which `to` may be reached. An IN, or what SQLite makes one of, would fill a table of its
/// own for every message.
QString mayBecome(SendState to)
{
    QStringList terms;
    for (const SendState from : allSendStates) {
        if (mayChange(from, to))
            terms << QStringLiteral("+state = '%1'").arg(sendStateName(from));
    }
    return u'(' + terms.join(QStringLiteral(" OR ")) + u')';
}

QString updateSql(const QString &where)
{
    return QStringLiteral("UPDATE queueEntry SET state = ?, reason = ?, attempts = attempts + ?,"
                          " firstAttemptAt = coalesce(firstAttemptAt, ?), nextAttemptAt = ?,"
                          " lastReply = coalesce(?, lastReply), removedAt = ?, at = ? WHERE ")
           + where;
}

/// For all entries that `where` finds; attemptOfOneSql() and sentRecordOfOneSql() write the same for one. They do
/// without a SELECT around the row, which SQLite would keep in a table of its own because of the triggers.
QString attemptSql(const QString &where)
{
    return QStringLiteral("INSERT INTO deliveryAttempt (sender, at, outcome, replyCode, enhancedCode, reply,"
                          " recipientId) SELECT ?, ?, ?, ?, ?, ?, recipientId FROM queueEntry WHERE ")
           + where;
}

QString attemptOfOneSql()
{
    return QStringLiteral("INSERT INTO deliveryAttempt (sender, at, outcome, replyCode, enhancedCode, reply,"
                          " recipientId) VALUES (?, ?, ?, ?, ?, ?, ?)");
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

QString sentRecordOfOneSql()
{
    return QStringLiteral(
        "INSERT INTO sentRecord (channel, status, reply, at, campaignId, contactId, customerAccountId, address)"
        " VALUES (?, ?, coalesce(?, (SELECT lastReply FROM queueEntry WHERE recipientId = ?)), ?,"
        " (SELECT campaignId FROM recipient WHERE id = ?),"
        " (SELECT c.id FROM recipient r JOIN contact c ON c.id = r.contactId WHERE r.id = ?),"
        " (SELECT a.id FROM recipient r JOIN customerAccount a ON a.id = r.customerAccountId WHERE r.id = ?),"
        " (SELECT address FROM recipient WHERE id = ?))");
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
            made[static_cast<size_t>(state)] = updateSql(QStringLiteral("recipientId = ? AND ") + mayBecome(state));
        return made;
    }();
    return statements[static_cast<size_t>(to)];
}

QString words(const Transition &transition)
{
    return transition.attempt ? replyLine(*transition.attempt) : transition.note;
}

void bindChange(Query &query, const Transition &transition, const QString &reply, qint64 now)
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
    query.bind(reply);
    if (transition.to == SendState::Skipped)
        query.bind(now);
    else
        query.bindNull();
    query.bind(now);
}

void bindAttempt(Query &query, const QString &sender, const DeliveryStatus &attempt, const QString &reply, qint64 now)
{
    query.bind(sender).bind(now).bind(outcomeName(attempt.outcome));
    if (attempt.replyCode > 0)
        query.bind(attempt.replyCode);
    else
        query.bindNull();
    query.bind(attempt.enhancedCode).bind(reply);
}

} // namespace

TransitionWriter::TransitionWriter(Connection &connection, QString channel, QString sender)
    : m_connection(connection)
    , m_channel(std::move(channel))
    , m_sender(std::move(sender))
{}

Status TransitionWriter::refusal(SendState to)
{
    return failure(ErrorCode::Refused,
                   tr("A recipient is not in a state that can become \"%1\".").arg(sendStateName(to)));
}

Status TransitionWriter::apply(const Transition &transition, qint64 now)
{
    const qint64 recipient = transition.recipient.value();
    const QString reply = words(transition);
    auto update = m_connection.cached(updateOneSql(transition.to));
    if (!update)
        return failure(update.error());
    bindChange(**update, transition, reply, now);
    if (auto ran = (*update)->bind(recipient).run(); !ran)
        return ran;
    if ((*update)->rowsAffected() != 1) {
        qCWarning(lcSendQueue) << "refused to make recipient" << recipient << sendStateName(transition.to);
        return refusal(transition.to);
    }
    if (transition.attempt) {
        static const QString sql = attemptOfOneSql();
        auto attempt = m_connection.cached(sql);
        if (!attempt)
            return failure(attempt.error());
        bindAttempt(**attempt, m_sender, *transition.attempt, reply, now);
        if (auto ran = (*attempt)->bind(recipient).run(); !ran)
            return ran;
    }
    if (makesSentRecord(transition.to)) {
        static const QString sql = sentRecordOfOneSql();
        auto record = m_connection.cached(sql);
        if (!record)
            return failure(record.error());
        (*record)->bind(m_channel).bind(sendStateName(transition.to)).bind(reply).bind(recipient).bind(now);
        if (auto ran = (*record)->bind(recipient).bind(recipient).bind(recipient).bind(recipient).run(); !ran)
            return ran;
    }
    return {};
}

Result<QSet<RecipientId>> TransitionWriter::markAll(const std::vector<RecipientId> &recipients, SendState to,
                                                    qint64 now)
{
    Q_ASSERT(to == SendState::Leased || to == SendState::DotSent);
    const QString where = QStringLiteral(" WHERE recipientId IN (SELECT value FROM json_each(?)) AND ") + mayBecome(to);
    auto ready = m_connection.cached(QStringLiteral("SELECT recipientId FROM queueEntry") + where);
    if (!ready)
        return failure(ready.error());
    if (auto ran = (*ready)->bind(recipientList(recipients)).run(); !ran)
        return failure(ran.error());
    QSet<RecipientId> changed;
    while ((*ready)->next())
        changed.insert(RecipientId((*ready)->integer(0)));
    if (auto ended = (*ready)->finish(); !ended)
        return failure(ended.error());
    auto update = m_connection.cached(
        QStringLiteral("UPDATE queueEntry SET state = ?, reason = NULL, nextAttemptAt = NULL, removedAt = NULL, at = ?")
        + where);
    if (!update)
        return failure(update.error());
    (*update)->bind(sendStateName(to)).bind(now).bind(recipientList(recipients));
    if (auto ran = (*update)->run(); !ran)
        return failure(ran.error());
    if (changed.size() != static_cast<qsizetype>(recipients.size()))
        qCWarning(lcSendQueue) << "refused to make some recipients" << sendStateName(to);
    return changed;
}

Result<qint64> TransitionWriter::applyToAll(CampaignId campaign, SendState from, const Transition &transition,
                                            qint64 now)
{
    if (!mayChange(from, transition.to))
        return failure(ErrorCode::Refused,
                       tr("\"%1\" may not become \"%2\".").arg(sendStateName(from), sendStateName(transition.to)));
    const QString reply = words(transition);
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
                            [&](Query &query) { bindAttempt(query, m_sender, *transition.attempt, reply, now); });
        if (!recorded)
            return recorded;
    }
    if (makesSentRecord(transition.to)) {
        auto recorded = run(sentRecordSql(QStringLiteral("q.campaignId = ? AND q.state = ?")), [&](Query &query) {
            query.bind(m_channel).bind(sendStateName(transition.to)).bind(reply).bind(now);
        });
        if (!recorded)
            return recorded;
    }
    return run(updateSql(QStringLiteral("campaignId = ? AND state = ?")),
               [&](Query &query) { bindChange(query, transition, reply, now); });
}

} // namespace odziv
