/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/jobtracker.h"
#include "segments/columnfacets.h"
#include "segments/snapshot/rowset.h"
#include "segments/snapshot/snapshot.h"

namespace odziv {

/// The values that `members`, rows of the table `target`, have in the queried column, in a few passes over it.
/// Everything but `members`, `missing`, `estimated` and `milliseconds`, which the caller knows. InvalidInput for a
/// column that is unknown or not joined to the target.
Result<ColumnFacets> snapshotColumnFacets(const Snapshot &snapshot, const Catalog &catalog, const RowSet &members,
                                          const QString &target, const FacetQuery &query, const CancelFlag &cancelled);

/// What each column of the join tree holds.
Result<std::vector<ColumnStatistics>> snapshotColumnStatistics(const Snapshot &snapshot, const Catalog &catalog,
                                                               const CancelFlag &cancelled);

} // namespace odziv
