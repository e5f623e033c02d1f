/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "segments/segmentevaluator.h"
#include "segments/snapshot/rowsetcache.h"
#include "segments/snapshot/snapshotservice.h"
#include "store/workspace.h"

#include <QThreadPool>

#include <memory>

namespace odziv {

/// Evaluates segments in the snapshot: a few milliseconds where the SQL path takes a second. Gives the same answers as
/// SqlSegmentEvaluator on the data of the snapshot's moment. One object may serve several threads.
class SnapshotSegmentEvaluator final : public SegmentEvaluator
{
public:
    /// `service` keeps the snapshot fresh; the references must outlive the evaluator.
    SnapshotSegmentEvaluator(Workspace &workspace, SnapshotService &service,
                             const Catalog &catalog = Catalog::builtIn());

    QString engineName() const override;
    Result<SegmentCounts> count(const Segment &segment, const EvaluationOptions &options) override;
    Result<std::vector<qint64>> members(const Segment &segment, const EvaluationOptions &options) override;
    Result<ColumnFacets> facets(const Segment &running, const FacetQuery &query,
                                const EvaluationOptions &options) override;
    Result<std::vector<ColumnStatistics>> columnStatistics(const EvaluationOptions &options) override;

private:
    Result<SnapshotService::Answer> snapshotFor(const EvaluationOptions &options);
    /// Puts the sets of those blocks into the cache that are not there, with two threads where that pays.
    void prepareBlocks(const Segment &segment, const std::shared_ptr<const Snapshot> &snapshot,
                       const EvaluationOptions &options);

    Workspace &m_workspace;
    SnapshotService &m_service;
    const Catalog &m_catalog;
    RowSetCache m_cache;
    QThreadPool m_helper; ///< of one thread
};

} // namespace odziv
