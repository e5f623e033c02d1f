/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace odziv {

class Connection;

/// One INSERT, prepared once and run for millions of rows through SQLite itself: Qt's driver copies every value twice.
/// Values are bound in the order of the columns, then run() writes the row. After a failure nothing more is written,
/// and status() keeps the first one, so that a loop needs to ask only now and then.
class BulkInsert
{
public:
    /// `table` and `columns` are names of the schema.
    static Result<BulkInsert> prepare(Connection &connection, const QString &table, const QStringList &columns);

    /// UTF-8; an empty text is NULL. The bytes are not copied and must live until run().
    BulkInsert &text(const QByteArray &utf8);
    BulkInsert &text(QByteArray &&) = delete;
    BulkInsert &integer(qint64 value);
    BulkInsert &integer(std::optional<qint64> value) { return value ? integer(*value) : null(); }
    BulkInsert &null();
    void run();

    /// Rows written so far.
    qint64 rows() const { return m_rows; }
    Status status() const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    BulkInsert(sqlite3 *database, sqlite3_stmt *statement, QString sql);

    sqlite3 *m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    QString m_sql;
    std::optional<Error> m_error;
    qint64 m_rows = 0;
    int m_bound = 0;
};

} // namespace odziv
