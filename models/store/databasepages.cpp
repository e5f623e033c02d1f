/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "databasepages.h"

#include "store/connection.h"

#include <QtEndian>

#include <atomic>
#include <cstring>

#include <sqlite3.h>

namespace odziv {

namespace {

// The header of a database, sqlite.org/fileformat2.html 1.3.
constexpr size_t databaseHeaderBytes = 100;
constexpr char databaseMagic[] = "SQLite format 3";
constexpr size_t pageSizeAt = 16;
constexpr size_t readVersionAt = 19;
constexpr size_t reservedBytesAt = 20;
constexpr size_t encodingAt = 56;
constexpr uint8_t readVersionOfLogs = 2;
constexpr uint32_t encodingUtf8 = 1;
constexpr size_t smallestPage = 512;

// The log, sqlite.org/walformat.html 1.
constexpr sqlite3_int64 logHeaderBytes = 32;
constexpr sqlite3_int64 frameHeaderBytes = 24;

// Its index in shared memory, sqlite.org/walformat.html 2: words of 32 bits.
constexpr int regionBytes = 32768;
constexpr size_t framesPerRegion = 4096;
constexpr size_t indexHeaderWords = 34; ///< stand where the first frames of the first region would
constexpr size_t lastFrameWord = 4;
constexpr size_t pageCountWord = 5;
constexpr size_t backfilledFramesWord = 24;

} // namespace

Result<std::unique_ptr<DatabasePages>> DatabasePages::begin(Connection &connection)
{
    constexpr int mostAttempts = 16;
    std::unique_ptr<DatabasePages> pages(new DatabasePages(connection));
    if (connection.inTransaction() || sqlite3_txn_state(connection.handle(), "main") != SQLITE_TXN_NONE) {
        pages->m_ownsTransaction = false;
        return pages;
    }
    // A transaction begins with its first reading. When nobody commits around that moment, it sees what the log says
    // before and after.
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        LogState before = {};
        LogState after = {};
        const bool known = pages->openFiles() && pages->readLogState(before);
        if (auto begun = pages->beginTransaction(); !begun)
            return failure(begun.error());
        if (known && pages->findLogFrames(before) && pages->countPages(before) && pages->readLogState(after)
            && before == after) {
            pages->m_readable = true;
            break;
        }
        // The first statement of a connection opens the log.
        if (attempt + 1 == mostAttempts || (!known && attempt > 0))
            break;
        if (auto ended = connection.execute(QStringLiteral("ROLLBACK")); !ended)
            return failure(ended.error());
    }
    return pages;
}

DatabasePages::~DatabasePages()
{
    if (m_ownsTransaction && m_connection.inTransaction())
        static_cast<void>(m_connection.execute(QStringLiteral("ROLLBACK")));
}

Status DatabasePages::beginTransaction()
{
    return m_connection.execute(QStringLiteral("BEGIN; SELECT rootpage FROM sqlite_schema LIMIT 1"));
}

bool DatabasePages::openFiles()
{
    sqlite3 *const handle = m_connection.handle();
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &m_database);
    std::array<uint8_t, databaseHeaderBytes> header;
    if (!m_database || !m_database->pMethods || m_database->pMethods->iVersion < 2
        || m_database->pMethods->xRead(m_database, header.data(), databaseHeaderBytes, 0) != SQLITE_OK
        || std::memcmp(header.data(), databaseMagic, sizeof(databaseMagic)) != 0
        || header[readVersionAt] != readVersionOfLogs
        || qFromBigEndian<uint32_t>(header.data() + encodingAt) != encodingUtf8)
        return false;
    m_size = qFromBigEndian<uint16_t>(header.data() + pageSizeAt);
    if (m_size == 1)
        m_size = 65536;
    m_usableSize = m_size - header[reservedBytesAt];
    if (m_size < smallestPage)
        return false;
    // Before the log is open this is a file that is not.
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &m_log);
    return m_log && m_log->pMethods && logIndex(0);
}

const uint32_t *DatabasePages::logIndex(int region) const
{
    volatile void *words = nullptr;
    constexpr int doNotGrow = 0;
    if (m_database->pMethods->xShmMap(m_database, region, regionBytes, doNotGrow, &words) != SQLITE_OK)
        return nullptr;
    return static_cast<const uint32_t *>(const_cast<const void *>(words));
}

bool DatabasePages::readLogState(LogState &state) const
{
    // It stands there twice; writers write one after the other.
    constexpr int mostAttempts = 100;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        std::array<LogState, 2> copies;
        std::atomic_thread_fence(std::memory_order_seq_cst);
        std::memcpy(&copies, logIndex(0), sizeof(copies));
        std::atomic_thread_fence(std::memory_order_seq_cst);
        if (copies[0] == copies[1]) {
            state = copies[0];
            return true;
        }
    }
    return false;
}

bool DatabasePages::findLogFrames(const LogState &state)
{
    // The frames up to here are in the database as well. A transaction that holds no lock on the log, so that the log
    // may begin anew, is one for which these are all.
    const uint32_t backfilled = logIndex(0)[backfilledFramesWord];
    m_frames.clear();
    int mapped = -1;
    const uint32_t *words = nullptr;
    for (uint32_t frame = backfilled + 1; frame <= state[lastFrameWord]; ++frame) {
        const size_t place = frame - 1 + indexHeaderWords;
        if (const auto region = static_cast<int>(place / framesPerRegion); region != mapped) {
            words = logIndex(region);
            mapped = region;
        }
        if (!words)
            return false;
        m_frames[words[place % framesPerRegion]] = frame;
    }
    return true;
}

bool DatabasePages::countPages(const LogState &state)
{
    // A log that never held a commit does not say.
    m_count = state[pageCountWord];
    sqlite3_int64 bytes = 0;
    if (m_count > 0 || m_database->pMethods->xFileSize(m_database, &bytes) != SQLITE_OK)
        return m_count > 0;
    m_count = static_cast<size_t>(bytes) / m_size;
    return true;
}

bool DatabasePages::read(uint32_t number, uint8_t *page) const
{
    if (number == 0 || number > m_count)
        return false;
    const auto bytes = static_cast<sqlite3_int64>(m_size);
    const auto frame = m_frames.empty() ? m_frames.cend() : m_frames.find(number);
    if (frame == m_frames.cend())
        return m_database->pMethods->xRead(m_database, page, static_cast<int>(m_size), (number - 1) * bytes)
               == SQLITE_OK;
    const sqlite3_int64 at = logHeaderBytes + (frame->second - 1) * (frameHeaderBytes + bytes) + frameHeaderBytes;
    return m_log->pMethods->xRead(m_log, page, static_cast<int>(m_size), at) == SQLITE_OK;
}

} // namespace odziv
