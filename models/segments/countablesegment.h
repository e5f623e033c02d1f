/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/blocktree.h"
#include "segments/segmentevaluator.h"

#include <map>
#include <vector>

namespace odziv {

/// What of a definition that is being written can be counted: every block is judged by itself, so that one that is not
/// finished, or names what does not exist, does not stop the others.
struct CountableSegment
{
    Segment segment;                       ///< without the blocks that cannot be counted; always named
    std::map<BlockPath, Error> problems;   ///< by the block's path in the definition
    std::map<BlockPath, BlockPath> places; ///< from paths in `segment` to paths in the definition

    /// The places of the top-level blocks, as SegmentCounter wants them.
    std::vector<int> topPlaces() const;
};

/// `known` are problems that only an evaluation can find (a missing result set, a segment that uses itself).
CountableSegment countableSegment(const Segment &definition, const Catalog &catalog,
                                  const std::map<BlockPath, Error> &known = {});

/// The running set in which the values of `column` are counted for a condition of the block at `path`: what the blocks
/// above it leave (everybody, for a block that does not look at them), narrowed by those of `beside`, the conditions
/// that must hold with it, which find their records independently of the column's.
Segment runningSegment(const Segment &definition, const BlockPath &path, const QString &column,
                       const std::vector<Condition> &beside, const Catalog &catalog);

/// Counts beside the main ones: of the blocks inside groups, and of blocks of conditions if they matched the other
/// way. Both by paths in the definition.
struct BlockDetails
{
    struct Nested
    {
        BlockCount count;
        qint64 before = 0;  ///< the running count of the group before the block
        qint64 largest = 0; ///< of the group
    };

    std::map<BlockPath, Nested> nested;
    std::map<BlockPath, qint64> otherMatch; ///< gross
};

/// Blocks; for a worker.
Result<BlockDetails> countDetails(const CountableSegment &countable, SegmentEvaluator &evaluator,
                                  const Catalog &catalog, const EvaluationOptions &options);

} // namespace odziv
