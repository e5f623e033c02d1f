/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/rowsource.h"

#include <QMutex>
#include <QSemaphore>

#include <atomic>
#include <optional>

namespace odziv {

/// Rows in memory with two columns, word and number; its answers can be held back to bring replies out of order.
class FakeRowSource final : public RowSource
{
public:
    struct Row
    {
        qint64 id = 0;
        QString word;
        qint64 number = 0;
    };

    explicit FakeRowSource(int rows);

    const std::vector<TableColumn> &columns() const override { return m_columns; }
    QStringList tables() const override { return {QStringLiteral("word")}; }
    Result<std::vector<qint64>> ids(const RowQuery &query, const CancelFlag &cancelled) const override;
    Result<qint64> totalRows(const CancelFlag &cancelled) const override;
    Result<std::vector<TableRow>> rows(const std::vector<qint64> &ids, const CancelFlag &cancelled) const override;
    Result<std::vector<ValueCount>> values(int column, const QString &search, const RowQuery &query, int limit,
                                           const CancelFlag &cancelled) const override;
    Result<qint64> sum(int column, const std::vector<qint64> &ids, const CancelFlag &cancelled) const override;

    void setRows(std::vector<Row> rows);
    std::vector<Row> currentRows() const;
    /// While held, every answer with full orders waits for a token of release().
    void holdOrders(bool hold) { m_hold = hold; }
    void releaseOrders(int count = 1) { m_tokens.release(count); }
    int heldOrders() const { return m_held; }
    void failNext(const Error &error);
    int rowCalls() const { return m_rowCalls; }

private:
    std::vector<TableColumn> m_columns;
    mutable QMutex m_mutex;
    std::vector<Row> m_rows;
    std::atomic_bool m_hold = false;
    mutable QSemaphore m_tokens;
    mutable std::atomic_int m_rowCalls = 0;
    mutable std::atomic_int m_held = 0;
    mutable std::optional<Error> m_nextError;
};

} // namespace odziv
