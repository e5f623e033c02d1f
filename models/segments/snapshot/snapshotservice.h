/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/clock.h"
#include "segments/snapshot/snapshot.h"
#include "segments/snapshot/snapshotbuilder.h"
#include "store/workspace.h"

#include <QMutex>
#include <QObject>
#include <QThreadPool>
#include <QWaitCondition>

#include <memory>

namespace odziv {

/// How the snapshot on the disk stands to the workspace.
enum class SnapshotState {
    None,    ///< there is none, or it cannot be used
    Current, ///< it holds what the workspace holds
    Stale    ///< the workspace has changed since
};
/// "none", "current", "stale".
QString snapshotStateName(SnapshotState state);

/// Keeps the snapshot of one workspace: opens it, finds out whether it is still right, patches small changes into it,
/// and builds a new one in the background after large ones, while the old one goes on answering. What was built answers
/// before the disk has it; that is waited for behind it. One for each open workspace; safe from any thread, but made
/// and destroyed in the thread that owns the workspace.
class SnapshotService final : public QObject
{
    Q_OBJECT

public:
    SnapshotService(Workspace &workspace, const Clock &clock, const Catalog &catalog = Catalog::builtIn());
    /// Stops a building under way and waits for its thread, which may be waiting for the disk.
    ~SnapshotService() override;

    /// A snapshot, and whether the workspace has changed since.
    struct Answer
    {
        std::shared_ptr<const Snapshot> snapshot;
        bool isOutdated = false;
    };

    /// A snapshot that holds what the workspace holds now; waits for the building of one when there is none such.
    /// Cancelling ends the waiting, not the building. Not for the GUI thread.
    Result<std::shared_ptr<const Snapshot>> current(const CancelFlag &cancelled = {});
    /// One that can answer now: the newest there is, while a newer one is being built. Waits only when there is none
    /// at all. Not for the GUI thread.
    Result<Answer> answering(const CancelFlag &cancelled = {});
    /// The newest one that exists, however old; null when there is none. Never builds.
    std::shared_ptr<const Snapshot> newest();
    /// Builds anew in any case.
    Result<SnapshotStatistics> rebuild(const CancelFlag &cancelled = {}, const ProgressCallback &progress = {});
    Result<SnapshotState> state();

    bool isBuilding() const;
    /// Asks a building in the background to stop; the old snapshot stays.
    void cancelBuilding();

Q_SIGNALS:
    /// A newer snapshot answers from now on. Emitted on the thread that built it.
    void renewed();

private:
    bool isUsable(const Snapshot &snapshot, const SnapshotOrigin &now) const;
    Result<SnapshotOrigin> originNow();
    /// Starts building what the workspace holds as of `wanted`, unless that is under way or has failed before.
    Status startBuilding(const SnapshotOrigin &wanted);
    Status waitForBuilding(const CancelFlag &cancelled);
    /// The file, where it is whole and of this workspace as it is; null otherwise.
    std::shared_ptr<const Snapshot> openFile();
    /// Flushes the file, which is of `origin`, behind those who use it already.
    void startFlushing(SnapshotOrigin origin);
    /// Brings `snapshot` up to what the workspace holds, from the change log; null when only building anew helps.
    Result<std::shared_ptr<const Snapshot>> patched(const Snapshot &snapshot, const CancelFlag &cancelled);
    /// The newest snapshot, patched where needed, if it then holds what the workspace holds now; null otherwise.
    Result<std::shared_ptr<const Snapshot>> upToDate(const CancelFlag &cancelled);

    Workspace &m_workspace;
    const Clock &m_clock;
    const Catalog &m_catalog;
    QMutex m_building; ///< one builds at a time
    QMutex m_patching; ///< one patches at a time
    QMutex m_opening;  ///< one opens the file at a time

    mutable QMutex m_mutex; ///< guards all below
    QWaitCondition m_built;
    std::shared_ptr<const Snapshot> m_snapshot;
    qint64 m_fileSequence = 0; ///< that of the file, which m_snapshot may be a patch of
    bool m_isBuilding = false;
    CancelFlag m_cancelBuilding;
    std::optional<SnapshotOrigin> m_failedFor; ///< what could not be built; not tried again until it changes
    Error m_failure;

    QThreadPool m_builder; ///< of one thread; last, so that its thread ends before what it uses
};

} // namespace odziv
