/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "store/databasepages.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <span>

namespace odziv {

/// Tasks for as many threads as there are readers, which should all see the same moment of the workspace: no other
/// thread uses a task's reader meanwhile. A task may add tasks, which come before those that wait; the first failure
/// ends them all.
class ReadTasks
{
public:
    using Task = std::function<Status(DatabasePages &)>;

    void add(Task task);
    /// Returns when there is no task left. The calling thread works too, with the first reader.
    Status run(std::span<DatabasePages *const> readers);

private:
    void work(DatabasePages &reader);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_tasks;
    size_t m_running = 0;
    std::optional<Error> m_failure;
};

} // namespace odziv
