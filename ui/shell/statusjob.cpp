/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "statusjob.h"

#include <QMutex>

#include <atomic>

namespace odziv {

namespace {

constexpr qint64 shortestReportPause = 100;
/// Before this much time has passed, a guess of the end would only jump about.
constexpr qint64 firstGuessAfter = 2000;

} // namespace

/// Takes reports from workers; the job leaves it when it dies.
struct StatusJob::Mailbox
{
    QMutex mutex;
    StatusJob *job = nullptr;
    std::atomic<qint64> last = -shortestReportPause;
};

StatusJob::StatusJob(QString title, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_clock(clock)
    , m_startedAt(clock.steadyMilliseconds())
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->job = this;
}

StatusJob::~StatusJob()
{
    const QMutexLocker lock(&m_mailbox->mutex);
    m_mailbox->job = nullptr;
}

qint64 StatusJob::remainingSeconds() const
{
    const qint64 elapsed = m_clock.steadyMilliseconds() - m_startedAt;
    if (m_state != State::Running || m_done <= 0 || m_total <= 0 || elapsed < firstGuessAfter)
        return -1;
    const double share = static_cast<double>(m_done) / static_cast<double>(m_total);
    return static_cast<qint64>(static_cast<double>(elapsed) * (1.0 - share) / share / 1000.0) + 1;
}

ProgressCallback StatusJob::progressCallback()
{
    // Workers report thousands of times a second; the window hears of it ten times.
    return [mailbox = m_mailbox, clock = &m_clock](qint64 done, qint64 total) {
        const qint64 now = clock->steadyMilliseconds();
        qint64 before = mailbox->last.load();
        if (now - before < shortestReportPause && done != total)
            return;
        if (!mailbox->last.compare_exchange_strong(before, now))
            return;
        const QMutexLocker lock(&mailbox->mutex);
        if (StatusJob *job = mailbox->job)
            QMetaObject::invokeMethod(
                job, [job, done, total] { job->setProgress(done, total); }, Qt::QueuedConnection);
    };
}

std::function<void(const QString &)> StatusJob::titleCallback()
{
    return [mailbox = m_mailbox](const QString &title) {
        const QMutexLocker lock(&mailbox->mutex);
        if (StatusJob *job = mailbox->job)
            QMetaObject::invokeMethod(
                job, [job, title] { job->setTitle(title); }, Qt::QueuedConnection);
    };
}

void StatusJob::setTitle(const QString &title)
{
    m_title = title;
    Q_EMIT changed();
}

void StatusJob::setCancellable(bool cancellable)
{
    m_cancellable = cancellable;
    Q_EMIT changed();
}

void StatusJob::setProgress(qint64 done, qint64 total)
{
    if (m_state != State::Running)
        return;
    m_done = done;
    m_total = total;
    Q_EMIT changed();
}

void StatusJob::finish(const QString &resultText, const QString &linkText, std::function<void()> open)
{
    m_state = State::Done;
    m_resultText = resultText;
    m_linkText = linkText;
    m_open = std::move(open);
    Q_EMIT changed();
    Q_EMIT ended();
}

void StatusJob::fail(const Error &error)
{
    m_state = error.code == ErrorCode::Cancelled ? State::Cancelled : State::Failed;
    m_error = error;
    Q_EMIT changed();
    Q_EMIT ended();
}

void StatusJob::cancel()
{
    if (!isCancellable())
        return;
    m_cancelFlag.set();
    Q_EMIT changed();
}

void StatusJob::openResult()
{
    if (m_open)
        m_open();
}

} // namespace odziv
