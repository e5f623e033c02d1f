/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "changelog.h"

#include "segments/rowscan.h"

#include <algorithm>

namespace odziv::ChangeLog {

Result<qint64> newest(Connection &connection)
{
    // The log itself may be empty: its oldest rows go when new ones come, and restores may clear it.
    auto sequence = connection.scalar(
        QStringLiteral("SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'changeLog'), 0)"));
    if (!sequence)
        return failure(sequence.error());
    return sequence->toLongLong();
}

Result<std::optional<ChangedRows>> between(Connection &connection, qint64 after, qint64 until)
{
    auto row = RowScan::prepare(
        connection, {QStringLiteral("SELECT tableName, rowId FROM changeLog WHERE sequence > ? AND sequence <= ?"),
                     {after, until}});
    if (!row)
        return failure(row.error());
    ChangedRows changes;
    QByteArray table; // rows of one table mostly stand together
    std::vector<int64_t> *ids = nullptr;
    qint64 found = 0;
    while (row->next()) {
        if (!ids || row->utf8(0) != table) {
            table = row->utf8(0).toByteArray();
            ids = &changes[QString::fromUtf8(table)];
        }
        ids->push_back(row->integer(1));
        ++found;
    }
    if (auto ended = row->finish(); !ended)
        return failure(ended.error());
    // Sequences have no gaps, so that a change that is no longer there shows.
    if (found != until - after)
        return std::optional<ChangedRows>();
    for (auto &[table, ids] : changes) {
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    }
    return std::optional(std::move(changes));
}

} // namespace odziv::ChangeLog
