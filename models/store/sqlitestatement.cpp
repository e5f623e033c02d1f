/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sqlitestatement.h"

#include "store/connection.h"
#include "store/storeerror.h"

#include <sqlite3.h>

namespace odziv {

Result<SqliteStatement> SqliteStatement::prepare(Connection &connection, const QString &sql)
{
    SqliteStatement statement;
    const QByteArray utf8 = sql.toUtf8();
    const int code = sqlite3_prepare_v3(connection.handle(), utf8.constData(), static_cast<int>(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement.m_statement, nullptr);
    if (code != SQLITE_OK)
        return failure(databaseError(code, QString::fromUtf8(sqlite3_errmsg(connection.handle())), sql));
    return statement;
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_finalize(m_statement);
}

void SqliteStatement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
}

void SqliteStatement::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void SqliteStatement::bind(int parameter, QByteArrayView utf8)
{
    const char *const bytes = utf8.isEmpty() ? "" : utf8.data(); // a null pointer would be NULL
    sqlite3_bind_text64(m_statement, parameter, bytes, static_cast<sqlite3_uint64>(utf8.size()), nullptr, SQLITE_UTF8);
}

void SqliteStatement::bindTextOrNull(int parameter, QByteArrayView utf8)
{
    if (utf8.isEmpty())
        bindNull(parameter);
    else
        bind(parameter, utf8);
}

Result<SqliteStatement::Step> SqliteStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return Step::Row;
    if (code == SQLITE_DONE)
        return Step::Done;
    if ((code & 0xff) == SQLITE_CONSTRAINT) {
        m_constraint = QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement)));
        sqlite3_reset(m_statement);
        return Step::Constraint;
    }
    const Error failed = error(code);
    sqlite3_reset(m_statement);
    return failure(failed);
}

Error SqliteStatement::error(int code) const
{
    return databaseError(code, QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(m_statement))),
                         QString::fromUtf8(sqlite3_sql(m_statement)));
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement);
}

Status SqliteStatement::run()
{
    const int code = sqlite3_step(m_statement);
    Status outcome;
    if (code != SQLITE_DONE)
        outcome = failure(error(code));
    sqlite3_reset(m_statement);
    return outcome;
}

qint64 SqliteStatement::changes() const
{
    return sqlite3_changes64(sqlite3_db_handle(m_statement));
}

qint64 SqliteStatement::lastInsertId() const
{
    return sqlite3_last_insert_rowid(sqlite3_db_handle(m_statement));
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> SqliteStatement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QByteArrayView SqliteStatement::text(int column) const
{
    const auto *const begin = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArrayView(begin, sqlite3_column_bytes(m_statement, column));
}

} // namespace odziv
