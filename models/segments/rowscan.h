/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "criteria/conditionsql.h"
#include "store/connection.h"

#include <QByteArrayView>
#include <QVariantList>

#include <memory>

struct sqlite3_stmt;

namespace odziv {

/// A forward-only scan through raw SQLite: QSqlQuery takes more than twice as long for a million
/// rows, and cannot bind an empty text. Belongs to its connection's thread and must not outlive the connection.
class RowScan
{
public:
    /// InvalidInput when the statement has more values than the database takes.
    static Result<RowScan> prepare(Connection &connection, const SqlFragment &statement);

    /// Starts anew with another value for the `?` of that number, counted from 0; the others stay.
    void restart(int parameter, qint64 value);
    /// Steps to the next row; false at the end and on failure, which finish() tells apart.
    bool next();
    /// What stopped next(), if anything.
    Status finish();

    qint64 integer(int column) const;
    /// A number as qint64, a text as QString, NULL as an invalid variant.
    QVariant value(int column) const;
    /// A text as it is stored, until the next step; empty for NULL.
    QByteArrayView utf8(int column) const;
    bool isNull(int column) const;

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    explicit RowScan(sqlite3_stmt *statement)
        : m_statement(statement)
    {}

    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
    int m_code = 0;
};

} // namespace odziv
