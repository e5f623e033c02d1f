/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "store/databasepages.h"

#include <QString>
#include <QStringList>
#include <QtEndian>

#include <deque>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace odziv {

/// A value as a record holds it: its serial type, and its bytes (sqlite.org/fileformat2.html 2.1). At least eight
/// bytes may be read from there.
struct RecordValue
{
    uint64_t type = 0;
    const uint8_t *bytes = nullptr;

    static constexpr uint64_t firstBlob = 12;
    static constexpr uint64_t nullType = 0;
    static constexpr uint64_t longestInteger = 6;
    static constexpr uint64_t floatType = 7;

    bool isNull() const { return type == nullType; }
    bool isInteger() const { return type < 10 && type != floatType && type != nullType; }
    bool isText() const { return type > firstBlob && type % 2 == 1; }
    /// Of the value in the record.
    size_t size() const
    {
        constexpr uint8_t sizes[firstBlob] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
        return type < firstBlob ? sizes[type] : (type - firstBlob) / 2;
    }
    /// Of what isInteger().
    int64_t integer() const
    {
        constexpr uint64_t zero = 8;
        if (type >= zero)
            return static_cast<int64_t>(type - zero);
        return qFromBigEndian<qint64>(bytes) >> (64 - 8 * size());
    }
    /// Of what isText(), in UTF-8.
    std::string_view text() const { return {static_cast<const char *>(static_cast<const void *>(bytes)), size()}; }
};

/// Reads rows of a table from the pages of its B-tree, by ascending id, a page at a time.
class RecordScan
{
public:
    /// Some columns of all rows, or of those with one of `ids` (ascending) when there are any. Nothing when only a
    /// statement can read this table.
    static Result<std::optional<RecordScan>> open(const DatabasePages &pages, const QString &table,
                                                  const QStringList &columns, std::span<const int64_t> ids = {});

    /// Reads the rows of the next page that has any. False at the end, and when a page is other than it should be,
    /// which hasFailed() tells: then SQLite had better read the table, and say what is wrong with it.
    bool next();
    bool hasFailed() const { return m_failed; }
    /// The values of one of the columns that were asked for, in these rows; valid until the next call of next().
    std::span<const RecordValue> column(size_t index) const
    {
        return std::span(m_values).subspan(index * m_stride, m_rows);
    }

private:
    /// A page, and the greatest id that it may hold.
    struct Node
    {
        uint32_t page = 0;
        int64_t greatestId = 0;
    };

    RecordScan(const DatabasePages &pages, std::span<const int64_t> ids);
    Status describe(const QString &table, const QStringList &columns);
    Status addDefault(const QString &expression);
    bool findLeaves();
    /// Adds those of the page's children that may hold wanted rows; m_ids[nextId] is the next one to be found.
    bool addChildren(std::vector<Node> &children, int64_t greatestId, size_t &nextId) const;
    bool readLeaf(const Node &leaf);
    bool addRow(size_t cellAt);
    bool addRecord(const uint8_t *record, size_t bytes, int64_t id);
    /// The whole of a record that goes on on other pages.
    const uint8_t *assembled(const uint8_t *local, size_t localBytes, size_t bytes);

    const DatabasePages *m_pages;
    std::span<const int64_t> m_ids;
    size_t m_nextId = 0;
    uint32_t m_root = 0;                 ///< 0 when there is no such table
    std::vector<size_t> m_slots;         ///< of each column of a record: the place of its values
    std::vector<RecordValue> m_defaults; ///< of each wanted column: what a row has that is older than the column
    std::optional<size_t> m_idSlot;      ///< of the column that is the id, of which records hold nothing
    std::deque<std::vector<uint8_t>> m_defaultBytes;
    std::vector<Node> m_leaves;
    size_t m_nextLeaf = 0;
    bool m_failed = false;

    std::vector<uint8_t> m_page;
    std::vector<RecordValue> m_values; ///< column by column
    size_t m_stride = 0;               ///< rows for which there is room in a column
    size_t m_rows = 0;
    std::vector<uint8_t> m_idBytes;
    std::deque<std::vector<uint8_t>> m_longRecords; ///< of these rows
    size_t m_longBytes = 0;                         ///< in them
};

} // namespace odziv
