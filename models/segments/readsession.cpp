/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "readsession.h"

#include <sqlite3.h>

#include <utility>

namespace odziv {

namespace {

int allowReadingOnly(void *, int action, const char *, const char *, const char *, const char *)
{
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    default:
        return SQLITE_DENY;
    }
}

} // namespace

Result<ReadSession> ReadSession::begin(Connection &connection, const CancelFlag &cancelled)
{
    const bool ownsTransaction = !connection.inTransaction();
    if (ownsTransaction) {
        if (auto begun = connection.execute(QStringLiteral("BEGIN")); !begun)
            return failure(begun.error());
    }
    // SQLite sets this table function up at its first use, which counts as writing the schema.
    if (auto ready = connection.scalar(QStringLiteral("SELECT count(*) FROM json_each('[]')")); !ready)
        return failure(ready.error());
    connection.setCancelFlag(cancelled);
    sqlite3_set_authorizer(connection.handle(), allowReadingOnly, nullptr);
    return ReadSession(connection, ownsTransaction);
}

Result<ReadSession> ReadSession::begin(Workspace &workspace, const CancelFlag &cancelled)
{
    auto reader = workspace.reader();
    if (!reader)
        return failure(reader.error());
    return begin(**reader, cancelled);
}

ReadSession::ReadSession(ReadSession &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
    , m_ownsTransaction(other.m_ownsTransaction)
{}

ReadSession::~ReadSession()
{
    if (!m_connection)
        return;
    sqlite3_set_authorizer(m_connection->handle(), nullptr, nullptr);
    m_connection->setCancelFlag({});
    if (m_ownsTransaction && m_connection->inTransaction())
        static_cast<void>(m_connection->execute(QStringLiteral("COMMIT")));
}

} // namespace odziv
