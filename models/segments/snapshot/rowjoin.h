/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "segments/snapshot/rowset.h"

#include <cstdint>
#include <span>

namespace odziv {

/// The way between the rows of a table and their parents, where `parentRow` has each row's parent or
/// SnapshotTable::noParent. Soon after `cancelled` is set the results are of no use.
namespace rowjoin {

/// The parents, of `parentRows` rows, that have at least one of `rows`.
RowSet parentsOf(std::span<const uint32_t> parentRow, const RowSet &rows, size_t parentRows,
                 const CancelFlag &cancelled);
/// The rows whose parent is one of `parents`, and those without a parent where `orphansToo`.
RowSet childrenOf(std::span<const uint32_t> parentRow, const RowSet &parents, bool orphansToo,
                  const CancelFlag &cancelled);
/// Keeps those of `rows` that childrenOf() would give.
void keepChildrenOf(RowSet &rows, std::span<const uint32_t> parentRow, const RowSet &parents, bool orphansToo,
                    const CancelFlag &cancelled);

} // namespace rowjoin

} // namespace odziv
