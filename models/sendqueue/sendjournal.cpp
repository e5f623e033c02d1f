/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendjournal.h"

#include "common/logging.h"
#include "sendqueue/transitionwriter.h"

#include <algorithm>

namespace odziv {

namespace {

constexpr int longestCompanyMilliseconds = 3;

} // namespace

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

SendJournal::SendJournal(QueueContext context, Executor executor, const Clock &clock, int group, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_executor(std::move(executor))
    , m_clock(clock)
    , m_group(static_cast<size_t>(std::max(1, group)))
    , m_company(this)
{
    m_company.setSingleShot(true);
    m_company.setTimerType(Qt::PreciseTimer);
    connect(&m_company, &QTimer::timeout, this, &SendJournal::flush);
}

SendJournal::~SendJournal() = default;

void SendJournal::lease(int most, Leased leased)
{
    Entry entry;
    entry.lease = most;
    entry.leased = std::move(leased);
    m_waiting.push_back(std::move(entry));
    m_urgent = true;
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
    if (!m_urgent && m_waiting.size() < m_group) {
        if (!m_company.isActive())
            m_company.start(longestCompanyMilliseconds);
        return;
    }
    // What else this turn of the event loop brings shares the transaction.
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &SendJournal::flush, Qt::QueuedConnection);
}

void SendJournal::flush()
{
    m_scheduled = false;
    m_urgent = false;
    m_company.stop();
    if (m_busy || m_waiting.empty())
        return;
    m_busy = true;
    auto batch = std::make_shared<Batch>(std::move(m_waiting));
    m_waiting.clear();
    const auto work = [batch, context = m_context, now = m_clock.nowUtc().toMSecsSinceEpoch()](Connection &connection) {
        return write(connection, context, *batch, now);
    };
    m_executor(work, this, [this, batch](const Status &outcome) { finish(batch, outcome); });
}

/// What was handed in first stands first; leases come last, so that they find what goes back to the queue.
Status SendJournal::write(Connection &connection, const QueueContext &context, Batch &batch, qint64 now)
{
    std::vector<Transition> transitions;
    transitions.reserve(batch.size());
    for (Entry &entry : batch) {
        if (entry.lease == 0)
            transitions.push_back(std::move(entry.transition));
    }
    auto outcomes = TransitionWriter(connection, context.channel, context.sender).apply(transitions, now);
    if (!outcomes)
        return failure(outcomes.error());
    auto outcome = outcomes->begin();
    for (Entry &entry : batch) {
        if (entry.lease == 0) {
            entry.outcome = std::move(*outcome++);
            continue;
        }
        auto leased = SendQueueStorage::lease(connection, context, entry.lease, now);
        if (!leased)
            return failure(leased.error());
        entry.entries = std::move(*leased);
    }
    return {};
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
    if (m_waiting.empty())
        Q_EMIT idle();
    else if (m_urgent || m_waiting.size() >= m_group)
        flush();
    else
        schedule();
}

} // namespace odziv
