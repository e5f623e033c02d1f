/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "jobtracker.h"

#include <QMetaObject>
#include <QMutex>

namespace odziv {

/// Hands results from the pool to the context's thread without touching a context or tracker that is gone.
struct JobTracker::Mailbox
{
    QMutex mutex;
    QObject *context = nullptr;
    std::atomic<quint64> generation = 0;
};

JobTracker::JobTracker(QObject *context, QThreadPool *pool)
    : m_pool(pool ? pool : QThreadPool::globalInstance())
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->context = context;
    QObject::connect(context, &QObject::destroyed, [mailbox = m_mailbox] {
        const QMutexLocker lock(&mailbox->mutex);
        mailbox->context = nullptr;
    });
}

JobTracker::~JobTracker()
{
    cancel();
}

void JobTracker::cancel()
{
    m_current.set();
    ++m_mailbox->generation;
    m_running = false;
}

void JobTracker::run(std::function<Delivery(const CancelFlag &)> work)
{
    cancel();
    m_running = true;
    m_current = CancelFlag::create();
    const quint64 generation = m_mailbox->generation;
    m_pool->start([this, work = std::move(work), cancelled = m_current, mailbox = m_mailbox, generation] {
        if (cancelled.isSet())
            return;
        Delivery deliver = work(cancelled);
        const QMutexLocker lock(&mailbox->mutex);
        if (!mailbox->context)
            return;
        QMetaObject::invokeMethod(
            mailbox->context,
            [this, deliver = std::move(deliver), mailbox, generation] {
                // A newer start, a cancel and the tracker's destructor all move the generation on.
                if (mailbox->generation != generation)
                    return;
                m_running = false;
                deliver();
            },
            Qt::QueuedConnection);
    });
}

} // namespace odziv
