/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "common/result.h"
#include "common/tablecolumn.h"

#include <QStringList>

#include <vector>

namespace odziv {

/// Keeps rows whose value in `column` is one of `values`, or lies in from..to (both ends included).
struct ColumnFilter
{
    int column = -1;
    QVariantList values; ///< an invalid entry stands for "missing"
    QVariant from;       ///< invalid: no lower end. Ends of Instant columns are QDates.
    QVariant to;

    bool operator==(const ColumnFilter &) const = default;
};

/// Which rows, in which order.
struct RowQuery
{
    int sortColumn = -1; ///< -1: by id
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    QString search; ///< as typed; every word must occur, folded
    std::vector<ColumnFilter> filters;
    int limit = -1; ///< only the first rows, for a quick first screen; only with sortColumn -1

    bool isNarrowed() const { return !search.isEmpty() || !filters.empty(); }
    bool operator==(const RowQuery &) const = default;
};

/// A value of a column and how many rows hold it.
struct ValueCount
{
    QVariant value;
    qint64 count = 0;
};

using TableRow = std::vector<QVariant>; ///< one value for each column; empty when the row is gone

/// Where a windowed table gets its rows from. Every call but columns() and tables() runs on a pool thread, several
/// at once; implementations hold no state that changes. A set flag makes them return Cancelled soon.
class RowSource
{
public:
    virtual ~RowSource() = default;

    virtual const std::vector<TableColumn> &columns() const = 0;
    /// Names of the store's tables whose change makes the rows stale.
    virtual QStringList tables() const = 0;

    /// The ids of all rows of the query, in its order. Missing values come last in both orders; ties are in id order.
    virtual Result<std::vector<qint64>> ids(const RowQuery &query, const CancelFlag &cancelled) const = 0;
    /// How many rows there are without any narrowing.
    virtual Result<qint64> totalRows(const CancelFlag &cancelled) const = 0;
    /// The rows with these ids, in the same order.
    virtual Result<std::vector<TableRow>> rows(const std::vector<qint64> &ids, const CancelFlag &cancelled) const = 0;
    /// The most frequent values of one column whose text contains `search` (folded), at most `limit`, for a filter
    /// popup. The query's own filter on that column is left aside.
    virtual Result<std::vector<ValueCount>> values(int column, const QString &search, const RowQuery &query, int limit,
                                                   const CancelFlag &cancelled) const = 0;
    /// The sum of a summable column over the rows with these ids (cents for money).
    virtual Result<qint64> sum(int column, const std::vector<qint64> &ids, const CancelFlag &cancelled) const = 0;
};

} // namespace odziv
