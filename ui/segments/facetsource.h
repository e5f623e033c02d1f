/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "segments/columnfacets.h"

#include <functional>

namespace odziv {

class ConditionRow;

/// Where the editors of conditions get the live counts of values from: how many people of the running set, as the
/// blocks above and the other conditions leave it, each value would keep.
class FacetSource
{
public:
    using Answer = std::function<void(const Result<ColumnFacets> &)>;

    virtual ~FacetSource() = default;

    /// Answers later, and only the newest question; older ones are forgotten.
    virtual void findFacets(const ConditionRow *row, const FacetQuery &query, Answer answer) = 0;
    /// `row` shows its values now: one row at a time does.
    virtual void rowOpened(ConditionRow *row) = 0;
};

} // namespace odziv
