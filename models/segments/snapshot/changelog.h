/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "store/connection.h"
#include "store/databasepages.h"

#include <QString>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace odziv {

/// The rows of each table that were inserted, changed or deleted, each id once, ascending.
using ChangedRows = std::map<QString, std::vector<int64_t>>;

/// What the triggers of the workspace wrote down. The log holds the newest changes only; bulk loads are not in it, they
/// move the epoch on.
namespace ChangeLog {

/// The number of the newest change there ever was; 0 before the first.
Result<qint64> newest(Connection &connection);
/// What changed after the change `after` up to `until`, the newest one. Nothing when the log no longer reaches back so
/// far.
Result<std::optional<ChangedRows>> between(const DatabasePages &pages, qint64 after, qint64 until);

} // namespace ChangeLog

} // namespace odziv
