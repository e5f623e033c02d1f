/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "segments/resultsetstorage.h"
#include "segments/segmentevaluator.h"
#include "store/workspace.h"

#include <QString>

#include <vector>

namespace odziv {

/// Members that are in one result set and not in the other, by what moved them. All ids ascend.
struct MovedMembers
{
    std::vector<qint64> byData;       ///< the older definition would have moved them too
    std::vector<qint64> byDefinition; ///< on the same data, only the newer definition moves them
    std::vector<qint64> unclear;      ///< their data changed again since, or a definition cannot be evaluated any more

    qint64 count() const { return static_cast<qint64>(byData.size() + byDefinition.size() + unclear.size()); }
    /// All of them, ascending.
    std::vector<qint64> all() const;
};

/// Who joined, left and stayed from one saved result set to another, and why.
struct ResultSetComparison
{
    SavedResultSet before;
    SavedResultSet after;
    bool definitionChanged = false; ///< blocks, sample or level differ; the name does not count
    MovedMembers joined;            ///< in `after` only
    MovedMembers left;              ///< in `before` only
    std::vector<qint64> stayed;     ///< in both, ascending
    /// Why causes are unclear although the definition changed: it could not be evaluated. Translated; usually empty.
    QString undecided;
};

/// Compares two result sets of one target level and gives everybody who moved a cause.
///
/// With one and the same definition, data moved them all. Otherwise both definitions are evaluated on today's data, D1
/// the older and D2 the newer, and a member
///
///     joined by data        when D1 and D2 take it today: the older definition would have taken it too;
///     joined by definition  when D2 takes it and D1 does not: on the same data only the definitions differ;
///     left by data          when neither takes it today: the older definition would have lost it too;
///     left by definition    when D1 takes it and D2 does not.
///
/// Whoever D2 does not treat today as it did when `after` was frozen (joined, but not taken; left, but taken) changed
/// again since then: its cause is unclear. Days that passed count as data: "within the last 30 days" moves people.
///
/// Fails with NotFound, with InvalidInput when the two hold members of different levels, and with Cancelled. Blocks.
Result<ResultSetComparison> compareResultSets(Workspace &workspace, SegmentEvaluator &evaluator, const QString &before,
                                              const QString &after, const EvaluationOptions &options);

/// Whether two definitions select alike: level, sample and blocks are equal, comments aside. What cannot be read any
/// more is compared as text.
bool selectAlike(const QByteArray &definition, const QByteArray &other);

} // namespace odziv
