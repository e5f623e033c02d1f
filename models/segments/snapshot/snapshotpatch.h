/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/jobtracker.h"
#include "criteria/localday.h"
#include "segments/snapshot/changelog.h"
#include "segments/snapshot/snapshot.h"
#include "store/databasepages.h"

#include <memory>
#include <span>

namespace odziv {

/// A snapshot like `base` in which the changed rows are as `readers` see them, one or more that all see the same moment
/// and share the work; it shares with `base` every column that did not change, and becomes `origin`. Deleted rows stay
/// as dead ones, new rows follow at the end. Null when that cannot be done: a new row whose id is not beyond the
/// others, or a column that would outgrow the format.
Result<std::shared_ptr<const Snapshot>> patchedSnapshot(const Snapshot &base, std::span<DatabasePages *const> readers,
                                                        const Catalog &catalog, const LocalDayOf &dayOf,
                                                        const ChangedRows &changes, const SnapshotOrigin &origin,
                                                        const CancelFlag &cancelled);

} // namespace odziv
