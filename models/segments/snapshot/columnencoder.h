/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "segments/snapshot/snapshotformat.h"
#include "segments/snapshot/snapshotwriter.h"
#include "segments/snapshot/tableimage.h"

namespace odziv {

/// Writes a column as the file holds it: cells as narrow as the data allow, dictionaries, figures. Folds every
/// different text once. Columns may be written by several threads. Once `cancelled` is set what was written is of no
/// use.
snapshotformat::ColumnContents writeColumn(const ColumnImage &image, SnapshotWriter &writer,
                                           const CancelFlag &cancelled);

} // namespace odziv
