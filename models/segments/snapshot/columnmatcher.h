/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "criteria/condition.h"
#include "segments/snapshot/rowset.h"
#include "segments/snapshot/snapshotcolumn.h"

#include <QDate>

namespace odziv {

/// The rows of `column` that satisfy the single condition `condition`, which must fit the column's type. One pass
/// over the cells; text conditions are decided once for each distinct text. `today` is what the calendar operators
/// count from. Soon after `cancelled` is set it returns something of no use.
RowSet matchingRows(const SnapshotColumn &column, const Condition &condition, QDate today,
                    const CancelFlag &cancelled = {});

} // namespace odziv
