/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/windowedtablemodel.h"

#include <QString>

namespace odziv {

/// Rows as tab-separated text for the clipboard, the columns' titles in the first line.
namespace RowText {

/// Rows of a source; runs on a worker. `columns` in the order in which they shall stand.
Result<QString> fromSource(const RowSource &source, const std::vector<qint64> &ids, const std::vector<int> &columns,
                           const QLocale &locale, const QTimeZone &zone, const CancelFlag &cancelled);
/// Rows of a small model.
QString fromModel(const QAbstractItemModel &model, const std::vector<int> &rows, const std::vector<int> &columns);

} // namespace RowText

} // namespace odziv
