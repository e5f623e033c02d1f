/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "readtasks.h"

#include <thread>
#include <utility>
#include <vector>

namespace odziv {

void ReadTasks::add(Task task)
{
    const std::lock_guard lock(m_mutex);
    m_tasks.push_front(std::move(task));
    m_changed.notify_one();
}

Status ReadTasks::run(std::span<DatabasePages *const> readers)
{
    std::vector<std::thread> others;
    for (DatabasePages *reader : readers.subspan(1))
        others.emplace_back([this, reader] { work(*reader); });
    work(*readers.front());
    for (std::thread &other : others)
        other.join();
    if (m_failure)
        return failure(*m_failure);
    return {};
}

void ReadTasks::work(DatabasePages &reader)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [&] { return m_failure || !m_tasks.empty() || m_running == 0; });
        if (m_failure || m_tasks.empty())
            return;
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        ++m_running;
        lock.unlock();
        auto done = task(reader);
        lock.lock();
        --m_running;
        if (!done)
            m_failure = done.error();
        m_changed.notify_all();
    }
}

} // namespace odziv
