/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "common/result.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace odziv {

struct Segment; // segments/segment.h

/// What an evaluation depends on besides the segment and the data.
struct EvaluationOptions
{
    QDate today;
    QTimeZone zone; ///< the workspace's: instants become days in it
    CancelFlag cancelled;
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
};

/// The seam between the SQL path and the snapshot evaluator. Called on a worker thread; cancellable: a call whose flag
/// is set fails with Cancelled. A wrong segment fails with InvalidInput or NotFound and the place of the block.
class SegmentEvaluator
{
public:
    virtual ~SegmentEvaluator() = default;

    virtual QString engineName() const = 0; ///< "sql", later also "snapshot"
    virtual Result<SegmentCounts> count(const Segment &segment, const EvaluationOptions &options) = 0;
    /// Ids of the target level's members (those in the sample), ascending.
    virtual Result<std::vector<qint64>> members(const Segment &segment, const EvaluationOptions &options) = 0;
};

} // namespace odziv
