/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "common/result.h"
#include "store/connection.h"
#include "store/storewriter.h"
#include "store/upgradewatch.h"

#include <QDateTime>
#include <QLockFile>
#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QTimeZone>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace odziv {

/// Progress of long work: how much is done of how much. Called on the working thread.
using ProgressCallback = std::function<void(qint64 done, qint64 total)>;

/// One open workspace file: who may write it, its one writer, and a reader for each thread.
/// Lives in the thread that opened it; write(), post() and reader() may be called from any thread.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    enum class Access {
        ReadWrite, ///< take the lock; when another program has it, open read-only and say so
        ReadOnly   ///< never take the lock
    };

    /// "ODZV", in PRAGMA application_id of every workspace.
    static constexpr qint32 applicationId = 0x4F445A56;

    /// Makes a new, empty workspace at `path`. Fails with AlreadyExists, Refused (network file system) or Io.
    static Result<std::unique_ptr<Workspace>> create(const QString &path);
    /// Makes a new workspace at `path` filled by `fill` through a fast connection, all or nothing: the file appears
    /// under its name only when it is complete and on the disk.
    static Status build(const QString &path, const std::function<Status(Connection &)> &fill);
    /// Opens an existing workspace, migrating an older one. Refuses what is not a workspace, is damaged, has foreign
    /// tables, triggers or views, or lies on a network file system; a newer schema and a locked file open read-only.
    /// `upgrade` follows the migration, which takes long where millions of rows are rewritten, and may cancel it.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, Access access = Access::ReadWrite,
                                                   const UpgradeWatch &upgrade = {});
    ~Workspace() override;

    QString path() const { return m_path; }
    bool isReadOnly() const { return !m_writer; }
    /// Why it may not be written to; empty when it may.
    QString readOnlyReason() const { return m_readOnlyReason; }
    /// The zone in which this workspace counts days; the system's unless set.
    QTimeZone timeZone();
    int schemaVersion() const { return m_schemaVersion; }

    /// The calling thread's reader; valid until the thread ends or the workspace is closed.
    Result<Connection *> reader();

    /// Runs `work` on the writer thread in one transaction and waits for its commit.
    /// Fails with ReadOnly when this workspace may not be written to. Not for the GUI thread.
    Status write(const StoreWriter::Work &work);
    /// The same without waiting: `done` runs in the thread of `context`, and not at all once `context` is gone.
    void post(StoreWriter::Work work, QObject *context, std::function<void(Status)> done);
    /// The writer itself, for the send journal; null when read-only.
    StoreWriter *writer() const { return m_writer.get(); }

    /// Writes a consistent copy to `target` while others read and write. `target` must not exist; it appears only
    /// when complete.
    Status backup(const QString &target, const ProgressCallback &progress = {}, const CancelFlag &cancelled = {});
    /// What is broken: integrity, foreign keys, and the rule that the states of a campaign add up to its recipients.
    /// An empty list means that all is well.
    Result<QStringList> check();

    /// The instant of the newest import, demo or restore; null before the first.
    Result<std::optional<QDateTime>> dataTime();

Q_SIGNALS:
    /// Tables were changed by a committed transaction of this process.
    void tablesChanged(const QStringList &tables);

private:
    explicit Workspace(QString path);
    Status attach(Access access, const UpgradeWatch &upgrade);
    Status lock();
    Status prepareAsWriter(const UpgradeWatch &upgrade);

    QString m_path;
    QString m_readOnlyReason;
    int m_schemaVersion = 0;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<StoreWriter> m_writer;
    QMutex m_readersMutex;
    std::map<QThread *, std::unique_ptr<Connection>> m_readers;
};

} // namespace odziv
