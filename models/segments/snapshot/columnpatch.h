/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/snapshot/snapshotcolumn.h"
#include "segments/snapshot/tableimage.h"

#include <optional>
#include <vector>

namespace odziv {

/// `column` with the values of `image` in it: entry i of the image belongs in the row rows[i]; rows from column.rows on
/// are new, and all of them up to `rowCount` are among `rows`. The column itself when nothing differs. Nothing when
/// the texts would outgrow the format.
std::optional<SnapshotColumn> patchedColumn(const SnapshotColumn &column, const ColumnImage &image,
                                            const std::vector<size_t> &rows, size_t rowCount);

} // namespace odziv
