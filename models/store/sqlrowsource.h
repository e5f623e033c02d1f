/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/rowsource.h"
#include "store/workspace.h"

#include <deque>
#include <string>
#include <vector>

namespace odziv {

class Query;

/// A column with the SQL expression that yields it. `joined` columns need SqlTable::joins.
struct SqlTableColumn
{
    TableColumn column;
    QString expression;
    bool joined = false;
};

/// How a table reads its rows; every text is a literal of the room that owns the tables. The table itself is `t`.
struct SqlTable
{
    QString from;       ///< "contact t"
    QString joins;      ///< "JOIN customer c ON c.id = t.customerId"; must keep one row for each row of `t`
    QStringList tables; ///< all tables that the texts name
    std::vector<SqlTableColumn> columns;
    /// Holds for a row that contains one folded word, bound to every `?`.
    QString wordCondition;
    /// What is looked for when someone typed something; null: the folded text.
    QString (*searchTerm)(const QString &typed) = nullptr;
    /// Only these rows at all, with values for its `?`; may be empty.
    QString condition;
    QVariantList conditionValues;
};

/// Rows of one SQLite table of the workspace with its joined columns.
/// Words are ordered by the rules of `locale`, by ranking the distinct values.
class SqlRowSource : public RowSource
{
public:
    SqlRowSource(Workspace &workspace, SqlTable table, const QLocale &locale, const QTimeZone &zone);

    const std::vector<TableColumn> &columns() const final { return m_columns; }
    QStringList tables() const final { return m_table.tables; }
    Result<std::vector<qint64>> ids(const RowQuery &query, const CancelFlag &cancelled) const final;
    Result<qint64> totalRows(const CancelFlag &cancelled) const final;
    Result<std::vector<TableRow>> rows(const std::vector<qint64> &ids, const CancelFlag &cancelled) const final;
    Result<std::vector<ValueCount>> values(int column, const QString &search, const RowQuery &query, int limit,
                                           const CancelFlag &cancelled) const final;
    Result<qint64> sum(int column, const std::vector<qint64> &ids, const CancelFlag &cancelled) const final;

private:
    /// The part of a statement after its result columns, with the values for its `?`.
    struct Selection
    {
        QString text;
        QVariantList values;
    };

    const SqlTableColumn &sqlColumn(int column) const { return m_table.columns[static_cast<size_t>(column)]; }
    /// FROM, joins where they are needed, WHERE. The filter on `leftOut` is not applied.
    Selection selection(const RowQuery &query, bool joined, int leftOut = -1) const;
    void addFilter(const ColumnFilter &filter, QStringList &conditions, QVariantList &values) const;
    QVariant stored(const QVariant &value, CellKind kind, bool upperEnd) const;
    QVariant shown(const Query &query, int place, CellKind kind) const;
    Result<std::vector<qint64>> idsByNumber(Connection &connection, const RowQuery &query) const;
    Result<std::vector<qint64>> idsByText(Connection &connection, const RowQuery &query,
                                          const CancelFlag &cancelled) const;
    /// For every distinct text, its place in the order of the column.
    std::vector<quint32> ranks(const std::deque<std::string> &texts, const TableColumn &column) const;

    Workspace &m_workspace;
    SqlTable m_table;
    std::vector<TableColumn> m_columns;
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace odziv
