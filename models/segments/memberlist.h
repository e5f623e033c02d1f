/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "segments/listformat.h"
#include "segments/segment.h"
#include "store/sqlrowsource.h"

#include <QDate>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace odziv {

/// Which members a list shows, and what of them.
struct MemberList
{
    QString level;         ///< a target level
    ResultSetId resultSet; ///< the members of this result set; or, where it is not valid:
    /// these ids. Rows that are gone are passed over.
    std::shared_ptr<const std::vector<qint64>> ids;
    ListFormat format;    ///< without columns: ListFormat::ofMembers
    SelectionRules rules; ///< which row below stands for a member
    QDate today;          ///< for a filter with calendar operators
    QTimeZone zone = QTimeZone::utc();
};

/// How a SqlRowSource reads such a list, for a windowed table: one column for each of the format, those of other tables
/// with the row that stands for the member; rows that the format's filter lets through. The search looks through
/// everything that is text. Fails with InvalidInput when a column cannot be reached from the level.
Result<SqlTable> memberTable(const MemberList &list, const Catalog &catalog = Catalog::builtIn());

} // namespace odziv
