/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

namespace odziv {

class Connection;

/// A write transaction that rolls back unless commit() succeeded. Begun IMMEDIATE, so that it cannot fail half-way
/// for want of the write lock.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;

    /// Durable when it returns without an error. On failure everything is rolled back.
    Status commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {}

    Connection *m_connection;
};

} // namespace odziv
