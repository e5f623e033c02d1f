/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "transitionwriter.h"

#include "common/logging.h"
#include "common/translate.h"
#include "store/sqlitestatement.h"

#include <array>
#include <functional>

namespace odziv {

namespace {

QByteArray outcomeName(DeliveryStatus::Outcome outcome)
{
    switch (outcome) {
    case DeliveryStatus::Outcome::Accepted:
        return "accepted";
    case DeliveryStatus::Outcome::Deferred:
        return "deferred";
    case DeliveryStatus::Outcome::Rejected:
        return "rejected";
    case DeliveryStatus::Outcome::InDoubt:
        break;
    }
    return "inDoubt";
}

/// The name of a state as it stands in the table.
const QByteArray &stateBytes(SendState state)
{
    static const auto names = [] {
        std::array<QByteArray, allSendStates.size()> made;
        for (const SendState each : allSendStates)
            made[static_cast<size_t>(each)] = sendStateName(each).toLatin1();
        return made;
    }();
    return names[static_cast<size_t>(state)];
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

/// Parameters 1 to 7 as TransitionValues::bindChange() has them; those of `where` follow.
QString updateSql(const QString &where)
{
    return QStringLiteral("UPDATE queueEntry SET state = ?1, reason = ?2, attempts = attempts + ?3,"
                          " firstAttemptAt = coalesce(firstAttemptAt, ?4), nextAttemptAt = ?5,"
                          " lastReply = coalesce(?6, lastReply), removedAt = ?7, at = ?8 WHERE ")
           + where;
}

/// The statement that makes one entry `to`, for each state; made once, for it runs for every message.
const QString &updateOneSql(SendState to)
{
    static const auto statements = [] {
        std::array<QString, allSendStates.size()> made;
        for (const SendState state : allSendStates)
            made[static_cast<size_t>(state)] = updateSql(QStringLiteral("recipientId = ?9 AND ") + mayBecome(state));
        return made;
    }();
    return statements[static_cast<size_t>(to)];
}

/// For all entries that `where` finds; attemptOfOneSql() and sentRecordOfOneSql() write the same for one. They do
/// without a SELECT around the row: for what may be several rows SQLite keeps copies of the pages that it changes.
QString attemptSql(const QString &where)
{
    return QStringLiteral("INSERT INTO deliveryAttempt (sender, at, outcome, replyCode, enhancedCode, reply,"
                          " recipientId) SELECT ?1, ?2, ?3, ?4, ?5, ?6, recipientId FROM queueEntry WHERE ")
           + where;
}

const QString &attemptOfOneSql()
{
    static const QString sql
        = QStringLiteral("INSERT INTO deliveryAttempt (sender, at, outcome, replyCode, enhancedCode, reply,"
                         " recipientId) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    return sql;
}

/// A contact or account that was deleted since the launch is left out rather than failing the record.
QString sentRecordSql(const QString &where)
{
    return QStringLiteral("INSERT INTO sentRecord (campaignId, contactId, customerAccountId, channel, address, status,"
                          " reply, at) SELECT r.campaignId, (SELECT id FROM contact WHERE id = r.contactId),"
                          " (SELECT id FROM customerAccount WHERE id = r.customerAccountId), ?1, r.address, ?2,"
                          " coalesce(?3, q.lastReply), ?4 FROM queueEntry q JOIN recipient r ON r.id = q.recipientId"
                          " WHERE ")
           + where;
}

/// What a sent record tells of the recipient, as sentRecordOfOneSql() takes it.
const QString &recipientSql()
{
    static const QString sql
        = QStringLiteral("SELECT campaignId, contactId, customerAccountId, address FROM recipient WHERE id = ?1");
    return sql;
}

const QString &sentRecordOfOneSql()
{
    static const QString sql
        = QStringLiteral("INSERT INTO sentRecord (channel, status, reply, at, campaignId, contactId, customerAccountId,"
                         " address) VALUES (?1, ?2, coalesce(?3, (SELECT lastReply FROM queueEntry"
                         " WHERE recipientId = ?9)), ?4, ?5, ?6, ?7, ?8)");
    return sql;
}

bool makesSentRecord(SendState state)
{
    return state == SendState::Accepted || state == SendState::Rejected;
}

} // namespace

/// What is written of one transition; the texts stay where they are while the statements run.
class TransitionValues
{
public:
    TransitionValues(const Transition &transition, qint64 now)
        : m_state(stateBytes(transition.to))
        , m_reply((transition.attempt ? replyLine(*transition.attempt) : transition.note).toUtf8())
        , m_nextAttemptAt(transition.nextAttemptAt)
        , m_now(now)
    {
        if (transition.reason)
            m_reason = skipReasonName(*transition.reason).toLatin1();
        if (transition.to == SendState::Skipped)
            m_removedAt = now;
        if (!transition.attempt)
            return;
        m_attemptAt = now;
        m_outcome = outcomeName(transition.attempt->outcome);
        m_enhancedCode = transition.attempt->enhancedCode.toUtf8();
        if (transition.attempt->replyCode > 0)
            m_replyCode = transition.attempt->replyCode;
    }

    void bindChange(SqliteStatement &statement) const
    {
        statement.bindTextOrNull(1, m_state);
        statement.bindTextOrNull(2, m_reason);
        statement.bind(3, static_cast<qint64>(m_attemptAt.has_value()));
        statement.bind(4, m_attemptAt);
        statement.bind(5, m_nextAttemptAt);
        statement.bindTextOrNull(6, m_reply);
        statement.bind(7, m_removedAt);
        statement.bind(8, m_now);
    }
    void bindAttempt(SqliteStatement &statement, QByteArrayView sender) const
    {
        statement.bindTextOrNull(1, sender);
        statement.bind(2, m_now);
        statement.bindTextOrNull(3, m_outcome);
        statement.bind(4, m_replyCode);
        statement.bindTextOrNull(5, m_enhancedCode);
        statement.bindTextOrNull(6, m_reply);
    }
    void bindSentRecord(SqliteStatement &statement, QByteArrayView channel) const
    {
        statement.bindTextOrNull(1, channel);
        statement.bindTextOrNull(2, m_state);
        statement.bindTextOrNull(3, m_reply);
        statement.bind(4, m_now);
    }

private:
    QByteArray m_state;
    QByteArray m_reason;
    QByteArray m_reply;
    QByteArray m_outcome;
    QByteArray m_enhancedCode;
    std::optional<qint64> m_replyCode;
    std::optional<qint64> m_attemptAt;
    std::optional<qint64> m_nextAttemptAt;
    std::optional<qint64> m_removedAt;
    qint64 m_now;
};

TransitionWriter::TransitionWriter(Connection &connection, const QString &channel, const QString &sender)
    : m_connection(connection)
    , m_channel(channel.toUtf8())
    , m_sender(sender.toUtf8())
{}

Result<std::vector<Status>> TransitionWriter::apply(const std::vector<Transition> &transitions, qint64 now)
{
    std::vector<Status> outcomes;
    outcomes.reserve(transitions.size());
    qint64 before = 0; ///< the sent record before the first
    qint64 records = 0;
    for (const Transition &transition : transitions) {
        auto made = applyOne(transition, now);
        if (!made && made.error().code != ErrorCode::Refused)
            return failure(made.error());
        if (made && *made && ++records == 1)
            before = **made - 1;
        outcomes.push_back(made ? Status() : failure(made.error()));
    }
    if (auto logged = logSentRecords(before, records); !logged)
        return failure(logged.error());
    return outcomes;
}

/// Runs `sql` with what `bind` gives it; answers how many rows it changed.
template<typename Bind>
Result<qint64> TransitionWriter::run(const QString &sql, Bind bind)
{
    auto statement = m_connection.statement(sql);
    if (!statement)
        return failure(statement.error());
    bind(**statement);
    if (auto ran = (*statement)->run(); !ran)
        return failure(ran.error());
    return (*statement)->changes();
}

/// Answers the id of the sent record, if there is one.
Result<std::optional<qint64>> TransitionWriter::applyOne(const Transition &transition, qint64 now)
{
    const qint64 recipient = transition.recipient.value();
    const TransitionValues values(transition, now);
    auto changed = run(updateOneSql(transition.to), [&](SqliteStatement &update) {
        values.bindChange(update);
        update.bind(9, recipient);
    });
    if (!changed)
        return failure(changed.error());
    if (*changed != 1) {
        qCWarning(lcSendQueue) << "refused to make recipient" << recipient << sendStateName(transition.to);
        return failure(ErrorCode::Refused,
                       tr("A recipient is not in a state that can become \"%1\".").arg(sendStateName(transition.to)));
    }
    if (transition.attempt) {
        auto written = run(attemptOfOneSql(), [&](SqliteStatement &attempt) {
            values.bindAttempt(attempt, m_sender);
            attempt.bind(7, recipient);
        });
        if (!written)
            return failure(written.error());
    }
    if (!makesSentRecord(transition.to))
        return std::optional<qint64>();
    auto record = writeSentRecord(recipient, values);
    return record ? Result<std::optional<qint64>>(*record) : failure(record.error());
}

/// The references are taken for good first: looking each of them up beforehand would cost more than all the rest.
Result<qint64> TransitionWriter::writeSentRecord(qint64 recipient, const TransitionValues &values)
{
    auto about = m_connection.statement(recipientSql());
    if (!about)
        return failure(about.error());
    (*about)->bind(1, recipient);
    auto found = (*about)->step();
    if (!found)
        return failure(found.error());
    auto record = m_connection.statement(sentRecordOfOneSql());
    if (!record)
        return failure(record.error());
    values.bindSentRecord(**record, m_channel);
    for (int column = 0; column < 3; ++column)
        (*record)->bind(5 + column, (*about)->optionalInteger(column));
    (*record)->bindTextOrNull(8, (*about)->text(3));
    (*record)->bind(9, recipient);
    auto written = (*record)->step();
    (*record)->reset();
    (*about)->reset();
    if (!written)
        return failure(written.error());
    if (*written == SqliteStatement::Step::Done)
        return (*record)->lastInsertId();
    // The contact or the account was deleted since the launch.
    auto careful = m_connection.statement(sentRecordSql(QStringLiteral("q.recipientId = ?5")));
    if (!careful)
        return failure(careful.error());
    values.bindSentRecord(**careful, m_channel);
    (*careful)->bind(5, recipient);
    if (auto ran = (*careful)->run(); !ran)
        return failure(ran.error());
    return (*careful)->lastInsertId();
}

Status TransitionWriter::lease(const std::vector<QueueEntry> &entries, qint64 now)
{
    if (entries.empty())
        return {};
    // FAIL keeps no copies of the pages that it changes: should anything be wrong, the whole transaction goes.
    static const QString sql
        = QStringLiteral("UPDATE OR FAIL queueEntry SET state = 'leased', nextAttemptAt = NULL, at = ?1"
                         " WHERE recipientId IN (SELECT value FROM json_each(?2)) AND ")
          + mayBecome(SendState::Leased);
    const QByteArray list = recipientList(entries);
    auto changed = run(sql, [&](SqliteStatement &update) {
        update.bind(1, now);
        update.bind(2, list);
    });
    if (!changed)
        return failure(changed.error());
    if (*changed == static_cast<qint64>(entries.size()))
        return {};
    return failure(ErrorCode::Refused,
                   tr("A recipient is not in a state that can become \"%1\".").arg(sendStateName(SendState::Leased)));
}

Result<qint64> TransitionWriter::applyToAll(CampaignId campaign, SendState from, const Transition &transition,
                                            qint64 now)
{
    if (!mayChange(from, transition.to))
        return failure(ErrorCode::Refused,
                       tr("\"%1\" may not become \"%2\".").arg(sendStateName(from), sendStateName(transition.to)));
    const TransitionValues values(transition, now);
    const QByteArray state = sendStateName(from).toLatin1();
    const auto bindWhere = [&](SqliteStatement &statement, int parameter) {
        statement.bind(parameter, campaign.value());
        statement.bindTextOrNull(parameter + 1, state);
    };
    // The records are made while the entries can still be found by the state they leave.
    if (transition.attempt) {
        auto written
            = run(attemptSql(QStringLiteral("campaignId = ?7 AND state = ?8")), [&](SqliteStatement &attempts) {
                  values.bindAttempt(attempts, m_sender);
                  bindWhere(attempts, 7);
              });
        if (!written)
            return written;
    }
    if (makesSentRecord(transition.to)) {
        auto newest = m_connection.scalar(QStringLiteral("SELECT coalesce(max(id), 0) FROM sentRecord"));
        if (!newest)
            return failure(newest.error());
        auto written
            = run(sentRecordSql(QStringLiteral("q.campaignId = ?5 AND q.state = ?6")), [&](SqliteStatement &records) {
                  values.bindSentRecord(records, m_channel);
                  bindWhere(records, 5);
              });
        if (!written)
            return written;
        if (auto logged = logSentRecords(newest->toLongLong(), *written); !logged)
            return failure(logged.error());
    }
    return run(updateSql(QStringLiteral("campaignId = ?9 AND state = ?10")), [&](SqliteStatement &update) {
        values.bindChange(update);
        bindWhere(update, 9);
    });
}

Status TransitionWriter::logSentRecords(qint64 after, qint64 count)
{
    if (count == 0)
        return {};
    auto logged
        = run(QStringLiteral("INSERT INTO changeLog (tableName, rowId, operation)"
                             " SELECT 'sentRecord', id, 'insert' FROM sentRecord WHERE id > ?1 AND id <= ?1 + ?2"
                             " AND (SELECT enabled FROM changeRecording) = 1"),
              [=](SqliteStatement &log) {
                  log.bind(1, after);
                  log.bind(2, count);
              });
    if (!logged || *logged == count)
        return logged ? Status() : failure(logged.error());
    // Ids no longer grow once the greatest one is taken.
    return m_connection.execute(QStringLiteral("UPDATE changeRecording SET epoch = epoch + 1 WHERE enabled = 1"));
}

} // namespace odziv
