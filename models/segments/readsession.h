/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "common/result.h"
#include "store/connection.h"
#include "store/workspace.h"

namespace odziv {

/// While it lives, a connection reads one state of the workspace, stops when its flag is set, and refuses every
/// statement that would do anything but read: the last line of defence against SQL smuggled in as criteria.
class ReadSession
{
public:
    static Result<ReadSession> begin(Connection &connection, const CancelFlag &cancelled);
    /// On the calling thread's reader.
    static Result<ReadSession> begin(Workspace &workspace, const CancelFlag &cancelled);
    ~ReadSession();
    ReadSession(ReadSession &&other) noexcept;
    ReadSession &operator=(ReadSession &&) = delete;

    Connection &connection() const { return *m_connection; }

private:
    ReadSession(Connection &connection, bool ownsTransaction)
        : m_connection(&connection)
        , m_ownsTransaction(ownsTransaction)
    {}

    Connection *m_connection;
    bool m_ownsTransaction;
};

} // namespace odziv
