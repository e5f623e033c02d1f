/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "transaction.h"

#include "store/connection.h"

#include <utility>

namespace odziv {

Result<Transaction> Transaction::begin(Connection &connection)
{
    if (auto begun = connection.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
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
    auto committed = m_connection->execute(QStringLiteral("COMMIT"));
    if (committed)
        m_connection = nullptr;
    return committed;
}

} // namespace odziv
