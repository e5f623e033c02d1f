/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "fakerowsource.h"

#include "common/textfold.h"

#include <algorithm>

namespace odziv {

FakeRowSource::FakeRowSource(int rows)
{
    TableColumn word;
    word.name = QStringLiteral("word");
    word.title = QStringLiteral("Word");
    TableColumn number;
    number.name = QStringLiteral("number");
    number.title = QStringLiteral("Number");
    number.kind = CellKind::Integer;
    m_columns = {word, number};
    for (int i = 1; i <= rows; ++i)
        m_rows.push_back({i, QStringLiteral("word %1").arg(i), rows - i});
}

Result<std::vector<qint64>> FakeRowSource::ids(const RowQuery &query, const CancelFlag &) const
{
    if (m_hold && query.limit < 0) {
        ++m_held;
        m_tokens.acquire();
        --m_held;
    }
    const QMutexLocker lock(&m_mutex);
    if (m_nextError && query.limit < 0)
        return failure(*std::exchange(m_nextError, {}));
    std::vector<Row> found;
    const QString word = foldText(query.search);
    for (const Row &row : m_rows) {
        bool fits = word.isEmpty() || foldText(row.word).contains(word);
        for (const ColumnFilter &filter : query.filters)
            fits = fits && filter.values.contains(filter.column == 0 ? QVariant(row.word) : QVariant(row.number));
        if (fits)
            found.push_back(row);
    }
    const bool descending = query.sortOrder == Qt::DescendingOrder;
    std::stable_sort(found.begin(), found.end(), [&](const Row &first, const Row &second) {
        const Row &a = descending ? second : first;
        const Row &b = descending ? first : second;
        if (query.sortColumn == 0)
            return a.word < b.word;
        if (query.sortColumn == 1)
            return a.number < b.number;
        return first.id < second.id;
    });
    std::vector<qint64> ids;
    for (const Row &row : found) {
        if (query.limit < 0 || ids.size() < static_cast<size_t>(query.limit))
            ids.push_back(row.id);
    }
    return ids;
}

Result<qint64> FakeRowSource::totalRows(const CancelFlag &) const
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<qint64>(m_rows.size());
}

Result<std::vector<TableRow>> FakeRowSource::rows(const std::vector<qint64> &ids, const CancelFlag &) const
{
    ++m_rowCalls;
    const QMutexLocker lock(&m_mutex);
    std::vector<TableRow> rows;
    for (const qint64 id : ids) {
        const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const Row &row) { return row.id == id; });
        rows.push_back(found == m_rows.cend() ? TableRow() : TableRow{found->word, found->number});
    }
    return rows;
}

Result<std::vector<ValueCount>> FakeRowSource::values(int, const QString &, const RowQuery &, int,
                                                      const CancelFlag &) const
{
    return std::vector<ValueCount>();
}

Result<qint64> FakeRowSource::sum(int, const std::vector<qint64> &ids, const CancelFlag &) const
{
    return static_cast<qint64>(ids.size());
}

void FakeRowSource::setRows(std::vector<Row> rows)
{
    const QMutexLocker lock(&m_mutex);
    m_rows = std::move(rows);
}

std::vector<FakeRowSource::Row> FakeRowSource::currentRows() const
{
    const QMutexLocker lock(&m_mutex);
    return m_rows;
}

void FakeRowSource::failNext(const Error &error)
{
    const QMutexLocker lock(&m_mutex);
    m_nextError = error;
}

} // namespace odziv
