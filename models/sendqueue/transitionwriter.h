/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/queueentry.h"
#include "store/connection.h"

#include <QByteArray>

#include <vector>

namespace odziv {

class TransitionValues;

/// Carries transitions out: the only code that changes the state of a queue entry. Whatever a change entails is
/// written with it: the attempt, and for accepted and rejected the sent record with its line of the change log.
///
/// Lives in its connection's thread, inside one transaction.
class TransitionWriter
{
public:
    /// `channel` goes into sent records ("email"), `sender` into attempts.
    TransitionWriter(Connection &connection, const QString &channel, const QString &sender);

    /// Carries `transitions` out in their order. Answers for each whether it was done: one that finds its entry in a
    /// state that may not change this way is Refused and writes nothing, and the others stand. Fails when something
    /// else went wrong; the transaction is then of no use.
    Result<std::vector<Status>> apply(const std::vector<Transition> &transitions, qint64 now);
    /// Makes all of `entries` Leased, which must have been found waiting in this transaction. Fails when one of them
    /// was not; the transaction is then of no use.
    Status lease(const std::vector<QueueEntry> &entries, qint64 now);
    /// Changes every entry of `campaign` that is in state `from`, as `transition` says (its recipient is not used).
    /// Answers how many there were.
    Result<qint64> applyToAll(CampaignId campaign, SendState from, const Transition &transition, qint64 now);

private:
    template<typename Bind>
    Result<qint64> run(const QString &sql, Bind bind);
    Result<std::optional<qint64>> applyOne(const Transition &transition, qint64 now);
    Result<qint64> writeSentRecord(qint64 recipient, const TransitionValues &values);
    /// Logs the `count` sent records that came after that one: no trigger does (see migration 0011).
    Status logSentRecords(qint64 after, qint64 count);

    Connection &m_connection;
    QByteArray m_channel;
    QByteArray m_sender;
};

} // namespace odziv
