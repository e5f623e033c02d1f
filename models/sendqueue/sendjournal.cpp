/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendjournal.h"

#include "common/logging.h"
#include "sendqueue/transitionwriter.h"

namespace odziv {

/// One request with its answer.
struct SendJournal::Entry
{
    Transition transition;
    Committed committed;
    int lease = 0; ///< for a lease: how many are asked for
    Leased leased;
    Status outcome;
    std::vector<QueueEntry> entries;
};

SendJournal::SendJournal(QueueContext context, Executor executor, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_executor(std::move(executor))
    , m_clock(clock)
{}

SendJournal::~SendJournal() = default;

void SendJournal::lease(int most, Leased leased)
{
    Entry entry;
    entry.lease = most;
    entry.leased = std::move(leased);
    m_waiting.push_back(std::move(entry));
    schedule();
}

void SendJournal::submit(Transition transition, Committed committed)
{
    Entry entry;
    entry.transition = std::move(transition);
    entry.committed = std::move(committed);
    m_waiting.push_back(std::move(entry));
    schedule();
}

void SendJournal::schedule()
{
    if (m_busy || m_scheduled)
        return;
    // What else this turn of the event loop brings shares the transaction.
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &SendJournal::flush, Qt::QueuedConnection);
}

void SendJournal::flush()
{
    m_scheduled = false;
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    auto batch = std::make_shared<Batch>(std::move(m_waiting));
    m_waiting.clear();
    const auto work
        = [batch, context = m_context, now = m_clock.nowUtc().toMSecsSinceEpoch()](Connection &connection) -> Status {
        TransitionWriter writer(connection, context.channel, context.sender);
        for (Entry &entry : *batch) {
            if (entry.lease > 0) {
                auto leased = SendQueueStorage::lease(connection, context, entry.lease, now);
                if (!leased)
                    return failure(leased.error());
                entry.entries = std::move(*leased);
                continue;
            }
            entry.outcome = writer.apply(entry.transition, now);
            if (!entry.outcome && entry.outcome.error().code != ErrorCode::Refused)
                return entry.outcome;
        }
        return {};
    };
    m_executor(work, this, [this, batch](const Status &outcome) { finish(batch, outcome); });
}

void SendJournal::finish(const std::shared_ptr<Batch> &batch, const Status &outcome)
{
    m_busy = false;
    if (outcome)
        ++m_commits;
    else
        qCWarning(lcSendQueue) << "the journal could not be written:" << outcome.error().detail;
    for (Entry &entry : *batch) {
        if (entry.lease > 0) {
            if (outcome)
                entry.leased(std::move(entry.entries));
            else
                entry.leased(failure(outcome.error()));
        } else if (entry.committed) {
            entry.committed(outcome ? entry.outcome : outcome);
        }
    }
    if (!outcome)
        Q_EMIT failed(outcome.error());
    if (!m_waiting.empty())
        flush();
    else
        Q_EMIT idle();
}

} // namespace odziv
