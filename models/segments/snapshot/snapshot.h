/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "segments/snapshot/rowset.h"
#include "segments/snapshot/snapshotcolumn.h"

#include <QDateTime>
#include <QHash>
#include <QString>

#include <atomic>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace odziv {

/// What the snapshot was made from; it answers for nothing else.
struct SnapshotOrigin
{
    QString workspaceId;
    QByteArray structureHash; ///< of the tables, columns and joins it was built from
    QString timeZone;         ///< in which instants became days
    qint64 epoch = 0;         ///< changeRecording.epoch
    qint64 sequence = 0;      ///< newest changeLog.sequence seen
    qint64 dataTime = -1;     ///< newest dataLoad.at, milliseconds UTC; -1 before the first load
    qint64 builtAt = 0;       ///< milliseconds UTC

    friend bool operator==(const SnapshotOrigin &, const SnapshotOrigin &) = default;
};

/// One table of the snapshot: rows in ascending order of id. Rows that were deleted since it was built are dead: they
/// keep their place, but belong to no set.
struct SnapshotTable
{
    static constexpr uint32_t noParent = 0xFFFFFFFF;

    QString name;
    quint64 version = 0; ///< no other state of a table has it in this run of the program
    size_t rows = 0;
    std::span<const int64_t> ids; ///< empty when they run from firstId without gaps
    int64_t firstId = 0;
    QString parent;                      ///< on the join tree; empty for the root
    std::span<const uint32_t> parentRow; ///< row of the parent, or noParent; empty for the root
    std::shared_ptr<const RowSet> alive; ///< null when no row is dead
    QHash<QString, SnapshotColumn> columns;

    /// Memory behind the arrays, of which only new rows are written: those that read the rows before do not notice.
    std::span<int64_t> idRoom;
    std::span<uint32_t> parentRowRoom;
    /// How many rows have been placed in the arrays and the room behind them, by whichever patch of this table came
    /// first; for any other one the room is taken.
    std::shared_ptr<std::atomic<size_t>> rowsGiven;

    std::shared_ptr<const std::vector<int64_t>> ownIds; ///< these keep what a patch made
    std::shared_ptr<const std::vector<uint32_t>> ownParentRow;

    bool isAlive(size_t row) const { return !alive || alive->contains(row); }
    RowSet everyRow() const { return alive ? *alive : RowSet::all(rows); }
    int64_t id(size_t row) const { return ids.empty() ? firstId + static_cast<int64_t>(row) : ids[row]; }
    /// Also of a dead row.
    std::optional<size_t> rowOf(int64_t id) const;

    static quint64 nextVersion();
};

/// A read-only, memory-mapped columnar copy of the filterable columns. A cache, never a store: thrown away whenever in
/// doubt. Immutable and safe from any thread; shared by pointer, so that an old one answers while a new one is built.
class Snapshot
{
public:
    /// Maps the file. Fails with NotFound, with Corrupt when header, contents list or length do not agree, and with
    /// NewerVersion for another format. Column data are not read here.
    static Result<std::shared_ptr<const Snapshot>> open(const QString &path);
    ~Snapshot();

    const SnapshotOrigin &origin() const { return m_origin; }
    const std::vector<SnapshotTable> &tables() const { return m_tables; }
    const SnapshotTable *table(const QString &name) const;
    qint64 fileBytes() const { return m_fileBytes; }
    /// Whether the file was known to be whole on the disk when it was opened. One that was not may have lost some of
    /// what was written to it when the power failed: only verify() tells.
    bool isFlushed() const { return m_isFlushed; }
    /// The versions of all tables: sets of rows are good for one version.
    QByteArray version() const;
    /// The same with other tables, which may borrow from it, as of another moment.
    std::shared_ptr<const Snapshot> with(std::vector<SnapshotTable> tables, SnapshotOrigin origin) const;
    /// Reads everything once and compares the checksum of every section.
    Status verify() const;

private:
    class Mapping;
    Snapshot() = default;

    SnapshotOrigin m_origin;
    std::vector<SnapshotTable> m_tables;
    qint64 m_fileBytes = 0;
    bool m_isFlushed = false;
    std::shared_ptr<const Mapping> m_mapping;
};

} // namespace odziv
