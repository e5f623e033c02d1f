/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/jobtracker.h"
#include "common/result.h"
#include "criteria/condition.h"
#include "segments/formula.h"
#include "segments/segment.h"
#include "segments/snapshot/rowsetcache.h"
#include "segments/snapshot/snapshot.h"

#include <QDate>

#include <map>
#include <memory>

namespace odziv {

/// Finds the rows of a target level that satisfy a condition tree, in a snapshot: the same meaning and the same way as
/// ConditionMatcher, with bits for rows where that has ids. Belongs to one evaluation on one thread.
class SnapshotMatcher
{
public:
    /// `cache` remembers the sets of single conditions. References must outlive the matcher.
    SnapshotMatcher(std::shared_ptr<const Snapshot> snapshot, const Catalog &catalog, QDate today, CancelFlag cancelled,
                    RowSetCache &cache);

    /// Fails with Refused when the tree mixes branches in more alternatives than a snapshot answers well.
    Result<RowSet> matching(const Condition &condition, const QString &target, BlockMatch match);
    /// The rows of `to` that reach at least one of the rows `rows` of `from` along the join tree.
    Result<RowSet> mapped(RowSet rows, const QString &from, const QString &to);
    /// The rows with these ids; ids of rows that are gone are left out.
    RowSet withIds(const QString &table, const std::vector<qint64> &ids) const;

    const SnapshotTable &table(const QString &name) const { return *m_snapshot->table(name); }

private:
    Result<RowSet> anyRecord(const Condition &condition, const QString &target);
    Result<RowSet> rows(const QString &table, const Formula &formula);
    Result<RowSet> rowsOf(const QString &table, const Conjunct &conjunct);
    /// Of dead rows as well.
    RowSet ownRows(const SnapshotTable &table, const Formula &formula);
    RowSet conditionRows(const SnapshotTable &table, const Condition &single);
    /// Keeps of `rows` those whose neighbour is in `neighbours`, or is missing where `missingPasses`.
    void keepReaching(RowSet &rows, const SnapshotTable &table, const SnapshotTable &neighbour, bool down,
                      const RowSet &neighbours, bool missingPasses);

    std::shared_ptr<const Snapshot> m_snapshot;
    const Catalog &m_catalog;
    QDate m_today;
    CancelFlag m_cancelled;
    RowSetCache &m_cache;
    std::map<QString, RowSet> m_withChildren; ///< by child table: the parents that have any
};

} // namespace odziv
