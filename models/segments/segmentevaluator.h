/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "common/result.h"
#include "segments/columnfacets.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace odziv {

/// What an evaluation depends on besides the segment and the data.
struct EvaluationOptions
{
    QDate today;
    QTimeZone zone; ///< the workspace's: instants become days in it
    CancelFlag cancelled;
    /// An answer from older data will do while newer are being read in; SegmentCounts says so then. Never for what is
    /// frozen or sent.
    bool mayBeOutdated = false;
};

/// The counts of one block, at the target level. A disabled block is not evaluated: its gross count is 0.
struct BlockCount
{
    qint64 gross = 0;      ///< members of the block's own set
    qint64 cumulative = 0; ///< the running set after the block
    double milliseconds = 0;
};

/// All counts of a segment. `total` equals the last cumulative count (scaled estimate when sampled).
struct SegmentCounts
{
    qint64 total = 0;
    bool estimated = false; ///< true for a sample below 100 %
    double milliseconds = 0;
    std::vector<BlockCount> blocks; ///< the top-level blocks, in order

    QString engine;                    ///< "snapshot" or "sql"
    QString engineNote;                ///< why SQL had to answer, translated; empty otherwise
    std::optional<QDateTime> dataTime; ///< the newest import, demo or restore that was counted, UTC
    bool isOutdated = false;           ///< the workspace has changed since; newer data are being read in
    QDateTime asOf;                    ///< then: until when changes are counted in, UTC
};

/// The seam between the SQL path and the snapshot evaluator. Called on a worker thread; cancellable: a call whose flag
/// is set fails with Cancelled. A wrong segment fails with InvalidInput or NotFound and the place of the block.
class SegmentEvaluator
{
public:
    virtual ~SegmentEvaluator() = default;

    virtual QString engineName() const = 0; ///< "sql" or "snapshot"
    virtual Result<SegmentCounts> count(const Segment &segment, const EvaluationOptions &options) = 0;
    /// Ids of the target level's members (those in the sample), ascending.
    virtual Result<std::vector<qint64>> members(const Segment &segment, const EvaluationOptions &options) = 0;
    /// What the members of `running` have in the column `query.column`, which any table joined to the target level may
    /// hold. `running` is a segment, or a part of one: it needs no name, and without blocks it stands for every row of
    /// its target level.
    virtual Result<ColumnFacets> facets(const Segment &running, const FacetQuery &query,
                                        const EvaluationOptions &options)
        = 0;
    /// What each column of the join tree holds, table by table in the order of the catalog.
    virtual Result<std::vector<ColumnStatistics>> columnStatistics(const EvaluationOptions &options) = 0;
};

} // namespace odziv
