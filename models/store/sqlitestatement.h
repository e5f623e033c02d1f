/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>
#include <utility>

struct sqlite3_stmt;

namespace odziv {

class Connection;

/// A prepared statement on the raw handle, for loops over hundreds of thousands of rows. Belongs to its connection's
/// thread and must not outlive the connection. Parameters and columns count from 1 and 0, as SQLite has them.
class SqliteStatement
{
public:
    enum class Step { Row, Done, Constraint };

    SqliteStatement() = default;
    static Result<SqliteStatement> prepare(Connection &connection, const QString &sql);
    ~SqliteStatement();
    SqliteStatement(SqliteStatement &&other) noexcept
        : m_statement(std::exchange(other.m_statement, nullptr))
    {}
    SqliteStatement &operator=(SqliteStatement &&other) noexcept
    {
        std::swap(m_statement, other.m_statement);
        return *this;
    }

    void bindNull(int parameter);
    void bind(int parameter, qint64 value);
    /// The bytes must stay where they are until reset().
    void bind(int parameter, QByteArrayView utf8);
    /// The same, but an empty text is NULL, as columns that may be empty hold it.
    void bindTextOrNull(int parameter, QByteArrayView utf8);
    template<typename T>
    void bind(int parameter, const std::optional<T> &value)
    {
        if (value)
            bind(parameter, *value);
        else
            bindNull(parameter);
    }

    /// Constraint: the row was refused by the schema and the statement had no effect; constraintMessage() says why.
    /// Everything else that goes wrong is a failure.
    Result<Step> step();
    void reset();
    /// For what answers no rows: one step and a reset. A constraint is a failure here.
    Status run();
    /// Rows that the last run changed.
    qint64 changes() const;
    /// Of the newest row that this connection inserted.
    qint64 lastInsertId() const;
    QString constraintMessage() const { return m_constraint; }

    bool isNull(int column) const;
    qint64 integer(int column) const;
    /// No value for NULL.
    std::optional<qint64> optionalInteger(int column) const;
    /// Valid until the next step() or reset().
    QByteArrayView text(int column) const;

private:
    /// What the newest call of the connection failed with; goes to the log as well.
    Error error(int code) const;

    sqlite3_stmt *m_statement = nullptr;
    QString m_constraint;
};

} // namespace odziv
