/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "criteria/condition.h"
#include "segments/snapshot/snapshotcolumn.h"

#include <cstdint>
#include <vector>

namespace odziv {

/// A flag (0 or 1) for every entry of the column's dictionary: does the text satisfy the condition? Entry 0, the
/// missing one, never does here. Folded columns compare their folded texts. Soon after `cancelled` is set it returns
/// something of no use.
std::vector<uint8_t> matchingEntries(const SnapshotColumn &column, const Condition &condition,
                                     const CancelFlag &cancelled = {});

} // namespace odziv
