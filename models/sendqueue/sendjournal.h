/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "sendqueue/queueentry.h"
#include "sendqueue/sendqueuestorage.h"
#include "store/storewriter.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace odziv {

/// The durable record of a running campaign. Callers hand in transitions and learn that they are on the disk; while
/// one transaction is being committed, everything that arrives waits for the next, so that any number of transitions
/// share one commit (group commit).
///
/// With a group of 1 nothing waits for company. A larger one is for callers with so much under way that the wire is
/// kept busy meanwhile: transitions then wait until there are so many of them, or for a few milliseconds.
///
/// Lives in the thread of the sender that uses it; callbacks arrive there, after the commit. A transition is never
/// reported before it is durable.
class SendJournal final : public QObject
{
    Q_OBJECT

public:
    /// Runs a unit of work in one transaction elsewhere and answers in the journal's thread, from the event loop:
    /// Workspace::post() for the real thing.
    using Executor = std::function<void(StoreWriter::Work work, QObject *context, std::function<void(Status)> done)>;
    using Committed = std::function<void(const Status &)>;
    using Leased = std::function<void(Result<std::vector<QueueEntry>>)>;

    SendJournal(QueueContext context, Executor executor, const Clock &clock, int group = 1, QObject *parent = nullptr);
    ~SendJournal() override;

    /// Asks for up to `most` entries that may be sent now.
    void lease(int most, Leased leased);
    /// Asks for one change. `committed` gets Refused when the entry was in no state for it (the others of its
    /// transaction stand), or what kept the whole transaction from being committed.
    void submit(Transition transition, Committed committed = {});
    /// Nothing waits and nothing is being committed.
    bool isIdle() const { return !m_busy && m_waiting.empty(); }
    /// Transactions committed so far.
    qint64 commits() const { return m_commits; }

Q_SIGNALS:
    /// Everything handed in so far has been answered.
    void idle();
    /// A transaction could not be committed; everything in it has been answered with this error.
    void failed(const odziv::Error &error);

private:
    struct Entry;
    using Batch = std::vector<Entry>;

    static Status write(Connection &connection, const QueueContext &context, Batch &batch, qint64 now);

    void schedule();
    void flush();
    void finish(const std::shared_ptr<Batch> &batch, const Status &outcome);

    QueueContext m_context;
    Executor m_executor;
    const Clock &m_clock;
    size_t m_group;
    Batch m_waiting;
    QTimer m_company;      ///< what waits for others waits no longer than this
    bool m_urgent = false; ///< a lease waits, and so may everything else
    bool m_scheduled = false;
    bool m_busy = false;
    qint64 m_commits = 0;
};

} // namespace odziv
