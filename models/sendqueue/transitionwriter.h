/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/queueentry.h"
#include "store/connection.h"

#include <QSet>

#include <vector>

namespace odziv {

/// Carries transitions out: the only code that changes the state of a queue entry. Whatever a change entails is
/// written with it: the attempt, and for accepted and rejected the sent record.
///
/// Lives in its connection's thread, inside one transaction.
class TransitionWriter
{
public:
    /// `channel` goes into sent records ("email"), `sender` into attempts.
    TransitionWriter(Connection &connection, QString channel, QString sender);

    /// What an entry is told that is in no state for `to`.
    static Status refusal(SendState to);
    /// Fails with Refused when the entry is in a state that may not change this way; nothing is written then.
    Status apply(const Transition &transition, qint64 now);
    /// Makes all of `recipients` Leased or DotSent, which entails nothing else. Answers who was in a state for it;
    /// nobody else is changed.
    Result<QSet<RecipientId>> markAll(const std::vector<RecipientId> &recipients, SendState to, qint64 now);
    /// Changes every entry of `campaign` that is in state `from`, as `transition` says (its recipient is not used).
    /// Answers how many there were.
    Result<qint64> applyToAll(CampaignId campaign, SendState from, const Transition &transition, qint64 now);

private:
    Connection &m_connection;
    QString m_channel;
    QString m_sender;
};

} // namespace odziv
