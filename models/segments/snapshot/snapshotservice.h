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

/// Keeps the snapshot of one workspace: opens it, finds out whether it is still right, builds a new one.
/// Safe from any thread; building is done by one thread at a time while the old one goes on answering.
class SnapshotService
{
public:
    SnapshotService(Workspace &workspace, const Clock &clock, const Catalog &catalog = Catalog::builtIn());

    /// A snapshot that holds what the workspace holds now; built when there is none such. Not for the GUI thread.
    Result<std::shared_ptr<const Snapshot>> current(const CancelFlag &cancelled = {});
    /// The newest one that exists, however old; null when there is none. Never builds.
    std::shared_ptr<const Snapshot> newest();
    /// Builds anew in any case.
    Result<SnapshotStatistics> rebuild(const CancelFlag &cancelled = {}, const ProgressCallback &progress = {});
    Result<SnapshotState> state();

private:
    bool isUsable(const Snapshot &snapshot, const SnapshotOrigin &now) const;
    Result<SnapshotOrigin> originNow();

    Workspace &m_workspace;
    const Clock &m_clock;
    const Catalog &m_catalog;
    QMutex m_mutex;
    QMutex m_building;
    std::shared_ptr<const Snapshot> m_snapshot;
};

} // namespace odziv
