/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QVariantList>

#include <memory>
#include <string_view>

struct sqlite3_stmt;

namespace odziv {

class Connection;

/// One statement read through the raw handle, for millions of rows where QSqlQuery's variants cost too much. It may be
/// run again and again.
/// Belongs to its connection's thread and must not outlive the connection.
class Scan
{
public:
    /// Prepares `sql` and binds `values` to its `?` in order (integers, doubles, texts; invalid is NULL).
    static Result<Scan> open(Connection &connection, const QString &sql, const QVariantList &values = {});

    /// Begins anew with `value` in the place of the first `?`; the others keep theirs.
    void restart(qint64 value);
    /// Steps to the next row; false at the end *and* on failure, which finish() tells apart.
    bool next();
    Status finish();

    bool isNull(int column) const;
    qint64 integer(int column) const;
    /// UTF-8; valid until the next call of next() or finish().
    std::string_view text(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    QString m_sql;
    int m_code = 0;
};

} // namespace odziv
