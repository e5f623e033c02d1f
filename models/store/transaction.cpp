/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "transaction.h"

#include "store/connection.h"
#include "store/sqlitestatement.h"

#include <utility>

namespace odziv {

namespace {

/// Prepared once: under way there are hundreds of transactions a second.
Status run(Connection &connection, const QString &sql)
{
    auto statement = connection.statement(sql);
    return statement ? (*statement)->run() : failure(statement.error());
}

} // namespace

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (auto begun = run(connection, QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return failure(begun.error());
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

Transaction::~Transaction()
{
    // SQLite itself has rolled back after some errors (disk full, I/O); a second ROLLBACK would only warn.
    if (m_connection && m_connection->inTransaction())
        static_cast<void>(m_connection->execute(QStringLiteral("ROLLBACK")));
}

Status Transaction::commit()
{
    auto committed = run(*m_connection, QStringLiteral("COMMIT"));
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace odziv
