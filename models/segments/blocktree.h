/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"

#include <optional>
#include <vector>

namespace odziv {

/// Where a block stands among the blocks of a segment: {1, 0} is the first block of the group that is the second block.
using BlockPath = std::vector<size_t>;

/// The place `index` in the list of blocks of the group at `path`; of the segment itself when `path` is empty.
BlockPath childPath(BlockPath path, size_t index);
/// "2.1", as people and errors count.
QString blockNumber(const BlockPath &path);
/// The path in "block 2.1" or "block 2.1, condition 3"; empty when the place names no block.
BlockPath blockPathOf(const QString &place);
/// The block at `path`; null when there is none. Borrowed from `blocks`.
const SegmentBlock *blockAt(const std::vector<SegmentBlock> &blocks, const BlockPath &path);
SegmentBlock *blockAt(std::vector<SegmentBlock> &blocks, const BlockPath &path);

/// Puts `block` before the one at `path`, or behind the last when the path ends with the size of its list. What comes
/// first in its list starts it: it becomes `startWith`, and the block that did so before is kept. False when there is
/// no such place.
bool insertBlock(std::vector<SegmentBlock> &blocks, const BlockPath &path, SegmentBlock block);
/// Takes the block out. When it started its list, a block below that keeps or adds starts it now.
std::optional<SegmentBlock> takeBlock(std::vector<SegmentBlock> &blocks, const BlockPath &path);
/// Takes the block at `from` to the place before `to` (counted before it is taken out). Within one list the two blocks
/// that change at its start change their operations too. Returns where the block is now; nothing when it would be
/// moved into itself or there is no such place.
std::optional<BlockPath> moveBlock(std::vector<SegmentBlock> &blocks, const BlockPath &from, const BlockPath &to);

enum class BlockStep {
    Up,   ///< before the block above
    Down, ///< behind the block below
    In,   ///< to the end of the group above, or into a group of its own
    Out   ///< behind the group that holds it; a group that is empty then goes
};
/// Moves the block one step. Returns where it is now; nothing when there is no way to go.
std::optional<BlockPath> stepBlock(std::vector<SegmentBlock> &blocks, const BlockPath &path, BlockStep step);

} // namespace odziv
