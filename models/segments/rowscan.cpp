/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rowscan.h"

#include "common/translate.h"
#include "store/storeerror.h"

#include <sqlite3.h>

namespace odziv {

namespace {

Error lastError(sqlite3 *handle, int code, const QString &statement)
{
    return databaseError(code, QString::fromUtf8(sqlite3_errmsg(handle)), statement);
}

/// Unlike Query::bind, '' stays '': here it is a value to compare with, not a missing one.
int bindValue(sqlite3_stmt *statement, int parameter, const QVariant &value)
{
    if (value.typeId() != QMetaType::QString)
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    const QByteArray text = value.toString().toUtf8();
    return sqlite3_bind_text(statement, parameter, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
}

} // namespace

void RowScan::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<RowScan> RowScan::prepare(Connection &connection, const SqlFragment &statement)
{
    sqlite3 *const handle = connection.handle();
    const QByteArray sql = statement.text.toUtf8();
    if (statement.values.size() > sqlite3_limit(handle, SQLITE_LIMIT_VARIABLE_NUMBER, -1)
        || sql.size() > sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, -1))
        return failure(ErrorCode::InvalidInput, tr("The block has too many values. Split it into several blocks."));
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v2(handle, sql.constData(), static_cast<int>(sql.size()), &prepared, nullptr);
    if (code != SQLITE_OK)
        return failure(lastError(handle, code, statement.text));
    RowScan scan(prepared);
    for (qsizetype i = 0; i < statement.values.size(); ++i) {
        const int bound = bindValue(prepared, static_cast<int>(i) + 1, statement.values.at(i));
        if (bound != SQLITE_OK)
            return failure(lastError(handle, bound, statement.text));
    }
    return scan;
}

void RowScan::restart(int parameter, qint64 value)
{
    sqlite3_reset(m_statement.get());
    sqlite3_bind_int64(m_statement.get(), parameter + 1, value);
}

bool RowScan::next()
{
    m_code = sqlite3_step(m_statement.get());
    return m_code == SQLITE_ROW;
}

Status RowScan::finish()
{
    if (m_code == SQLITE_OK || m_code == SQLITE_ROW || m_code == SQLITE_DONE) {
        sqlite3_reset(m_statement.get());
        return {};
    }
    return failure(
        lastError(sqlite3_db_handle(m_statement.get()), m_code, QString::fromUtf8(sqlite3_sql(m_statement.get()))));
}

qint64 RowScan::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

QVariant RowScan::value(int column) const
{
    switch (sqlite3_column_type(m_statement.get(), column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_TEXT:
        return QString::fromUtf8(utf8(column));
    default:
        return {};
    }
}

QByteArrayView RowScan::utf8(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {text, sqlite3_column_bytes(m_statement.get(), column)};
}

bool RowScan::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

} // namespace odziv
