/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "changelog.h"

#include "segments/rowscan.h"
#include "store/recordscan.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <string_view>

namespace odziv::ChangeLog {

namespace {

const QString log = QStringLiteral("changeLog");
const QString tableColumn = QStringLiteral("tableName");
const QString rowColumn = QStringLiteral("rowId");

/// Gathers the changes by their tables.
class ChangeCollector
{
public:
    void add(std::string_view table, int64_t id)
    {
        // Rows of one table mostly stand together.
        if (!m_ids || m_table != table) {
            m_table = table;
            m_ids = &m_changes[QString::fromUtf8(table.data(), static_cast<qsizetype>(table.size()))];
        }
        m_ids->push_back(id);
        ++m_count;
    }

    qint64 count() const { return m_count; }

    ChangedRows take()
    {
        for (auto &[table, ids] : m_changes) {
            std::sort(ids.begin(), ids.end());
            ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        }
        return std::move(m_changes);
    }

private:
    ChangedRows m_changes;
    std::string m_table;
    std::vector<int64_t> *m_ids = nullptr; ///< of m_table
    qint64 m_count = 0;
};

/// False when the pages do not tell, perhaps after some changes.
Result<bool> readPages(const DatabasePages &pages, qint64 after, qint64 until, ChangeCollector &changes)
{
    std::vector<int64_t> sequences(static_cast<size_t>(until - after));
    std::iota(sequences.begin(), sequences.end(), after + 1);
    auto scan = RecordScan::open(pages, log, {tableColumn, rowColumn}, sequences);
    if (!scan)
        return failure(scan.error());
    if (!*scan)
        return false;
    while ((*scan)->next()) {
        const auto tables = (*scan)->column(0);
        const auto rows = (*scan)->column(1);
        for (size_t i = 0; i < rows.size(); ++i) {
            if (!tables[i].isText() || !rows[i].isInteger())
                return false;
            changes.add(tables[i].text(), rows[i].integer());
        }
    }
    return !(*scan)->hasFailed();
}

Status readRows(Connection &connection, qint64 after, qint64 until, ChangeCollector &changes)
{
    auto row = RowScan::prepare(
        connection,
        {QStringLiteral("SELECT %1, %2 FROM %3 WHERE sequence > ? AND sequence <= ?").arg(tableColumn, rowColumn, log),
         {after, until}});
    if (!row)
        return failure(row.error());
    while (row->next()) {
        const QByteArrayView table = row->utf8(0);
        changes.add({table.data(), static_cast<size_t>(table.size())}, row->integer(1));
    }
    return row->finish();
}

} // namespace

Result<qint64> newest(Connection &connection)
{
    // The log itself may be empty: its oldest rows go when new ones come, and restores may clear it.
    auto sequence = connection.scalar(
        QStringLiteral("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'changeLog'), 0)"));
    if (!sequence)
        return failure(sequence.error());
    return sequence->toLongLong();
}

Result<std::optional<ChangedRows>> between(const DatabasePages &pages, qint64 after, qint64 until)
{
    if (after == until)
        return std::optional(ChangedRows());
    ChangeCollector changes;
    auto read = readPages(pages, after, until, changes);
    if (!read)
        return failure(read.error());
    if (!*read) {
        changes = {};
        if (auto asked = readRows(pages.connection(), after, until, changes); !asked)
            return failure(asked.error());
    }
    // Sequences have no gaps, so that a change that is no longer there shows.
    if (changes.count() != until - after)
        return std::optional<ChangedRows>();
    return std::optional(changes.take());
}

} // namespace odziv::ChangeLog
