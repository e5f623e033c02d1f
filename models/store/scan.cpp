/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "scan.h"

#include "store/connection.h"
#include "store/storeerror.h"

#include <sqlite3.h>

namespace odziv {

namespace {

int bindValue(sqlite3_stmt *statement, int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, place);
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, place, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, place, value.toDouble());
    default: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, place, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    }
    }
}

} // namespace

void Scan::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Result<Scan> Scan::open(Connection &connection, const QString &sql, const QVariantList &values)
{
    Scan scan;
    scan.m_sql = sql;
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    int code
        = sqlite3_prepare_v2(connection.handle(), text.constData(), static_cast<int>(text.size()), &statement, nullptr);
    scan.m_statement.reset(statement);
    for (int i = 0; code == SQLITE_OK && i < values.size(); ++i)
        code = bindValue(statement, i + 1, values[i]);
    if (code != SQLITE_OK)
        return failure(databaseError(code, QString::fromUtf8(sqlite3_errmsg(connection.handle())), sql));
    return scan;
}

void Scan::restart(qint64 value)
{
    sqlite3_reset(m_statement.get());
    m_code = sqlite3_bind_int64(m_statement.get(), 1, value);
}

bool Scan::next()
{
    m_code = sqlite3_step(m_statement.get());
    return m_code == SQLITE_ROW;
}

Status Scan::finish()
{
    sqlite3 *const handle = sqlite3_db_handle(m_statement.get());
    const QString message = QString::fromUtf8(sqlite3_errmsg(handle));
    const int code = m_code;
    sqlite3_reset(m_statement.get());
    m_code = SQLITE_OK;
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        return failure(databaseError(code, message, m_sql));
    return {};
}

bool Scan::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 Scan::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

std::string_view Scan::text(int column) const
{
    // The pointer must be asked for before the length: asking converts.
    const auto *bytes
        = static_cast<const char *>(static_cast<const void *>(sqlite3_column_text(m_statement.get(), column)));
    const auto length = static_cast<size_t>(sqlite3_column_bytes(m_statement.get(), column));
    return bytes ? std::string_view(bytes, length) : std::string_view();
}

} // namespace odziv
