/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <unordered_map>

struct sqlite3_file;

namespace odziv {

class Connection;

/// A read transaction of a connection, and the pages of the database as it sees them, for whole tables: SQLite's
/// statements take ten times as long to tell cells apart as the format needs (see RecordScan). SQLite opens, locks and
/// recovers the files, and reads them; this class only finds out where each page lies, in the database or in its
/// write-ahead log (sqlite.org/fileformat2.html, sqlite.org/walformat.html). Belongs to the connection's thread; the
/// transaction ends with it.
class DatabasePages
{
public:
    /// In a transaction that `connection` is in already, or while a statement is read on it, the pages are not
    /// readable.
    static Result<std::unique_ptr<DatabasePages>> begin(Connection &connection);
    ~DatabasePages();
    DatabasePages(const DatabasePages &) = delete;
    DatabasePages &operator=(const DatabasePages &) = delete;

    Connection &connection() const { return m_connection; }
    /// False for databases without a write-ahead log and such as hold no UTF-8: only statements read those.
    bool areReadable() const { return m_readable; }
    /// Bytes of a page.
    size_t size() const { return m_size; }
    /// The bytes of a page that hold content; the others are kept for extensions.
    size_t usableSize() const { return m_usableSize; }
    /// How many pages there are.
    size_t count() const { return m_count; }
    /// Copies a page, of size() bytes, to `page`; the first one has the number 1. False when it cannot be read.
    bool read(uint32_t number, uint8_t *page) const;

private:
    /// The header of the log's index, which changes with every commit.
    using LogState = std::array<uint32_t, 12>;

    explicit DatabasePages(Connection &connection)
        : m_connection(connection)
    {}

    Status beginTransaction();
    /// False when this database cannot be read page by page.
    bool openFiles();
    bool readLogState(LogState &state) const;
    /// Finds the pages that only the log holds, as of `state`.
    bool findLogFrames(const LogState &state);
    bool countPages(const LogState &state);
    const uint32_t *logIndex(int region) const;

    Connection &m_connection;
    bool m_ownsTransaction = true;
    bool m_readable = false;
    size_t m_size = 0;
    size_t m_usableSize = 0;
    size_t m_count = 0;
    sqlite3_file *m_database = nullptr;
    sqlite3_file *m_log = nullptr;
    std::unordered_map<uint32_t, uint32_t> m_frames; ///< page -> its newest frame in the log
};

} // namespace odziv
