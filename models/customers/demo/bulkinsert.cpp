/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "bulkinsert.h"

#include "store/connection.h"
#include "store/storeerror.h"

#include <sqlite3.h>

namespace odziv {

void BulkInsert::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

BulkInsert::BulkInsert(sqlite3 *database, sqlite3_stmt *statement, QString sql)
    : m_database(database)
    , m_statement(statement)
    , m_sql(std::move(sql))
{}

Result<BulkInsert> BulkInsert::prepare(Connection &connection, const QString &table, const QStringList &columns)
{
    QStringList marks;
    for (qsizetype i = 0; i < columns.size(); ++i)
        marks << QStringLiteral("?");
    const QString sql = QStringLiteral("INSERT INTO \"%1\" (\"%2\") VALUES (%3)")
                            .arg(table, columns.join(QStringLiteral("\", \"")), marks.join(u','));
    sqlite3_stmt *statement = nullptr;
    sqlite3 *const database = connection.handle();
    const int code
        = sqlite3_prepare_v3(database, sql.toUtf8().constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(databaseError(code, QString::fromUtf8(sqlite3_errmsg(database)), sql));
    return BulkInsert(database, statement, sql);
}

BulkInsert &BulkInsert::text(const QByteArray &utf8)
{
    if (utf8.isEmpty())
        return null();
    // No destructor: SQLite reads the bytes in place.
    sqlite3_bind_text(m_statement.get(), ++m_bound, utf8.constData(), static_cast<int>(utf8.size()), nullptr);
    return *this;
}

BulkInsert &BulkInsert::integer(qint64 value)
{
    sqlite3_bind_int64(m_statement.get(), ++m_bound, value);
    return *this;
}

BulkInsert &BulkInsert::null()
{
    sqlite3_bind_null(m_statement.get(), ++m_bound);
    return *this;
}

void BulkInsert::run()
{
    Q_ASSERT(m_bound == sqlite3_bind_parameter_count(m_statement.get()));
    m_bound = 0;
    if (m_error)
        return;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_DONE)
        ++m_rows;
    else
        m_error = databaseError(code, QString::fromUtf8(sqlite3_errmsg(m_database)), m_sql);
    sqlite3_reset(m_statement.get());
}

Status BulkInsert::status() const
{
    if (m_error)
        return failure(*m_error);
    return {};
}

} // namespace odziv
