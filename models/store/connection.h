/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "common/result.h"
#include "store/query.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <memory>

struct sqlite3;

namespace odziv {

class SqliteStatement;

/// One hardened SQLite connection; belongs to the thread that opened it.
/// Every connection knows the SQL function foldText(text), the same folding as odziv::foldText.
class Connection
{
public:
    enum class Mode {
        Reader, ///< opened read-only; temporary tables are allowed; never checkpoints
        Writer, ///< the one connection of the process that writes and checkpoints (WAL, synchronous=FULL)
        Builder ///< builds a new file that nobody else sees yet: no journal, no syncs
    };

    /// Opens `path` (":memory:" for tests). Fails with Io, Corrupt or ReadOnly.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Prepares one statement with `?` for its values.
    Result<Query> prepare(const QString &sql);
    /// The same, prepared at the first call and kept for the next ones: for statements that run for every message or
    /// row. It belongs to the connection; finish() it before asking for it again.
    Result<Query *> cached(const QString &sql);
    /// The same on the raw handle, for what runs for every message: Qt's driver copies each value twice.
    Result<SqliteStatement *> statement(const QString &sql);
    /// Runs a script of one or more statements without values.
    Status execute(const QString &sql);
    /// Runs one statement with `values` bound in order.
    Status execute(const QString &sql, const QVariantList &values);
    /// The first column of the first row; an invalid QVariant when there is none.
    Result<QVariant> scalar(const QString &sql, const QVariantList &values = {});

    /// While set, running statements stop soon after the flag is set and fail with Cancelled.
    void setCancelFlag(const CancelFlag &flag);
    /// True between a successful BEGIN and its COMMIT or ROLLBACK.
    bool inTransaction() const;

    /// The raw handle, for what Qt SQL has no call for: bulk inserts, backup, limits, hooks.
    sqlite3 *handle() const { return m_handle; }

private:
    Connection() = default;
    Status configure(Mode mode);

    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<Query>> m_cached;
    QHash<QString, std::shared_ptr<SqliteStatement>> m_statements;
    CancelFlag m_cancelled;
};

} // namespace odziv
