/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace odziv {

/// A cheap question that a long job asks often: has somebody asked it to stop?
/// Copyable; safe from any thread. A default-constructed flag is never set.
class CancelFlag
{
public:
    CancelFlag() = default;
    static CancelFlag create() { return CancelFlag(std::make_shared<std::atomic_bool>(false)); }

    bool isSet() const { return m_flag && m_flag->load(std::memory_order_relaxed); }
    void set() const
    {
        if (m_flag)
            m_flag->store(true, std::memory_order_relaxed);
    }

private:
    explicit CancelFlag(std::shared_ptr<std::atomic_bool> flag)
        : m_flag(std::move(flag))
    {}

    std::shared_ptr<std::atomic_bool> m_flag;
};

/// Runs one kind of background job for one context object, newest request wins: starting a job cancels the
/// one before, and a result that is no longer wanted, or whose context died, is dropped.
/// Lives in the context's thread.
class JobTracker
{
public:
    /// `context` receives the results and bounds the tracker's life; `pool` defaults to the global one.
    explicit JobTracker(QObject *context, QThreadPool *pool = nullptr);
    ~JobTracker();

    /// Runs `job(cancelFlag)` on the pool, then `done(result)` in the context's thread if nothing newer was
    /// started meanwhile. `job` must hold its inputs by value.
    template<typename Job, typename Done>
    void start(Job job, Done done)
    {
        run([job = std::move(job), done = std::move(done)](const CancelFlag &cancelled) mutable {
            auto result = std::make_shared<decltype(job(cancelled))>(job(cancelled));
            return std::function<void()>([result, done = std::move(done)]() mutable { done(std::move(*result)); });
        });
    }

    /// Cancels the running job, if any; its result will not arrive.
    void cancel();
    bool isRunning() const { return m_running; }

private:
    using Delivery = std::function<void()>;
    void run(std::function<Delivery(const CancelFlag &)> work);

    struct Mailbox;

    QThreadPool *m_pool;
    std::shared_ptr<Mailbox> m_mailbox;
    CancelFlag m_current;
    bool m_running = false;
};

} // namespace odziv
