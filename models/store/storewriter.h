/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "store/connection.h"

#include <QByteArrayList>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace odziv {

/// The one thread of the process that writes: owns the writer connection and runs units of work on it, one
/// transaction each, in the order in which they were posted.
class StoreWriter final : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Status(Connection &)>;

    /// Opens the writer connection on its own thread. Blocks until that is done.
    static Result<std::unique_ptr<StoreWriter>> open(const QString &path);
    ~StoreWriter() override;

    /// Runs `work` in one transaction on the writer thread and waits for the commit; nothing of it remains on
    /// failure. Never call it from the GUI thread, and never from inside another unit of work.
    Status run(const Work &work);
    /// The same without waiting; `done` is called on the writer thread.
    void post(Work work, std::function<void(Status)> done);
    /// Runs `work` without a transaction around it (checkpoint, backup, ANALYZE) and waits.
    Status runOutsideTransaction(const Work &work);

Q_SIGNALS:
    /// A transaction that changed these tables was committed. Emitted on the writer thread.
    void tablesChanged(const QStringList &tables);

private:
    StoreWriter() = default;
    Status runTransaction(const Work &work);
    Status inThread(const std::function<Status()> &task);

    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
    std::unique_ptr<Connection> m_connection;
    QByteArrayList m_touched; ///< tables, each once
};

} // namespace odziv
