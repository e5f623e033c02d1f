/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/rowsource.h"
#include "store/workspace.h"

#include <QTimeZone>

namespace odziv {

/// Writes the rows of a query into a CSV or XLSX file, as many as there are: what a table shows, in its order. Codes
/// are written as the words that the table shows for them, instants and numbers as such. `columns` are indices of the
/// source's columns. Answers the number of rows. Blocks; for a worker.
Result<qint64> exportRows(const RowSource &source, const RowQuery &query, const std::vector<int> &columns,
                          const QString &path, const QTimeZone &zone, const ProgressCallback &progress,
                          const CancelFlag &cancelled);

} // namespace odziv
