/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "segments/idset.h"
#include "segments/segmentevaluator.h"
#include "store/connection.h"

namespace odziv {

/// The values that `members` of the table `target` have in the queried column, read from the tables themselves with
/// one pass along the joins. Everything but `members`, `missing`, `estimated` and `milliseconds`, which the caller
/// knows. InvalidInput for a column that is unknown or not joined to the target.
Result<ColumnFacets> sqlColumnFacets(Connection &connection, const Catalog &catalog, const IdSet &members,
                                     const QString &target, const FacetQuery &query, const EvaluationOptions &options);

/// What each column of the join tree holds.
Result<std::vector<ColumnStatistics>> sqlColumnStatistics(Connection &connection, const Catalog &catalog,
                                                          const EvaluationOptions &options);

} // namespace odziv
