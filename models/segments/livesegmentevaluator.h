/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/clock.h"
#include "segments/segmentevaluator.h"
#include "segments/snapshot/snapshotsegmentevaluator.h"
#include "segments/snapshot/snapshotservice.h"
#include "segments/sqlsegmentevaluator.h"
#include "store/workspace.h"

namespace odziv {

/// What everybody counts with: the snapshot, and SQL where no snapshot can be had; the counts say which, and why.
/// One for each open workspace, so that its cache of blocks serves everyone; safe from any thread. The workspace and
/// the clock must outlive it; made and destroyed in the thread that owns the workspace.
class LiveSegmentEvaluator final : public SegmentEvaluator
{
public:
    LiveSegmentEvaluator(Workspace &workspace, const Clock &clock, const Catalog &catalog = Catalog::builtIn());

    /// Keeps the snapshot: its state, building it anew on demand, and the news that there is a newer one.
    SnapshotService &snapshots() { return m_snapshots; }

    QString engineName() const override;
    Result<SegmentCounts> count(const Segment &segment, const EvaluationOptions &options) override;
    Result<std::vector<qint64>> members(const Segment &segment, const EvaluationOptions &options) override;
    Result<ColumnFacets> facets(const Segment &running, const FacetQuery &query,
                                const EvaluationOptions &options) override;
    Result<std::vector<ColumnStatistics>> columnStatistics(const EvaluationOptions &options) override;

private:
    SnapshotService m_snapshots;
    SnapshotSegmentEvaluator m_snapshot;
    SqlSegmentEvaluator m_sql;
};

} // namespace odziv
