/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/clock.h"
#include "common/jobtracker.h"
#include "common/result.h"
#include "segments/snapshot/snapshot.h"
#include "store/workspace.h"

#include <QString>

namespace odziv {

/// Where the snapshot of a workspace lies: NAME.odziv-snapshot beside NAME.odziv.
QString snapshotPath(const QString &workspacePath);

/// What the workspace holds now, to compare with a snapshot's origin (builtAt is 0).
Result<SnapshotOrigin> currentOrigin(Connection &connection, const Catalog &catalog, const QTimeZone &zone);

/// What one building did.
struct SnapshotStatistics
{
    qint64 rows = 0;
    qint64 bytes = 0;
    double seconds = 0;
};

/// Builds a snapshot of the workspace as one moment of it, with two threads, to a temporary name, and gives it its
/// name. An older file stays until then. The new one can be used at once, but the disk may not hold all of it yet.
/// Not for the GUI thread.
Result<SnapshotStatistics> buildSnapshot(Workspace &workspace, const Catalog &catalog, const Clock &clock,
                                         const CancelFlag &cancelled = {}, const ProgressCallback &progress = {});

/// Waits until the disk holds the snapshot at `path`, and marks the file as flushed; does nothing where there is none,
/// and while another one is being built there. When the system could not write it, the file is removed: it may lack
/// anything. Not for the GUI thread.
Status flushSnapshot(const QString &path);

} // namespace odziv
