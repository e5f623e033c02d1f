/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotpatch.h"

#include "segments/snapshot/columnpatch.h"
#include "segments/snapshot/readtasks.h"
#include "segments/snapshot/snapshotformat.h"
#include "segments/snapshot/tableimage.h"

#include <algorithm>
#include <atomic>
#include <limits>

namespace odziv {

using snapshotformat::joinToParent;

namespace {

/// An array of a table with more rows, and what keeps it.
template<typename T>
struct LongerArray
{
    std::span<const T> values;
    std::span<T> room;
    std::shared_ptr<std::vector<T>> own; ///< null when the new rows went into the room of what was there
};

/// A copy of `array` with `added` at its end, and room for more.
template<typename T>
LongerArray<T> lengthenedCopy(std::span<const T> array, std::span<const T> added)
{
    const size_t rows = array.size() + added.size();
    auto own = std::make_shared<std::vector<T>>();
    own->reserve(rows + roomBehind(rows));
    own->assign(array.begin(), array.end());
    own->insert(own->end(), added.begin(), added.end());
    own->resize(own->capacity());
    return {std::span(*own).first(rows), std::span(*own).subspan(rows), own};
}

/// `array` with `added` at its end, in the room behind it where that suffices.
template<typename T>
LongerArray<T> lengthened(std::span<const T> array, std::span<T> room, std::span<const T> added)
{
    if (added.size() > room.size())
        return lengthenedCopy(array, added);
    std::copy(added.begin(), added.end(), room.begin());
    return {{array.data(), array.size() + added.size()}, room.subspan(added.size()), {}};
}

/// Finds out where the changed rows of one table belong, and gives it room for new ones; the columns follow.
class RowPlacement
{
public:
    RowPlacement(const SnapshotTable &base, const TableImage &image, const std::vector<int64_t> &changedIds)
        : m_base(base)
        , m_image(image)
        , m_changedIds(changedIds)
        , m_table(base)
    {
        m_table.version = SnapshotTable::nextVersion();
    }

    /// Finds the row of each image row, and gives new ones a place at the end. False when one belongs in between.
    bool placeRows()
    {
        const int64_t last = m_base.rows == 0 ? std::numeric_limits<int64_t>::min() : m_base.id(m_base.rows - 1);
        size_t count = m_base.rows;
        for (const int64_t id : m_image.ids()) {
            if (const auto row = m_base.rowOf(id)) {
                m_rows.push_back(*row);
                continue;
            }
            if (id < last)
                return false;
            m_rows.push_back(count++);
        }
        if (count >= SnapshotTable::noParent)
            return false;
        m_table.rows = count;
        takeRoom();
        return true;
    }

    void placeIds()
    {
        const size_t added = m_table.rows - m_base.rows;
        if (added == 0)
            return;
        const std::vector<int64_t> &ids = m_image.ids();
        if (m_base.rows == 0)
            m_table.firstId = ids.front();
        if (m_base.ids.empty() && ids.back() == m_table.firstId + static_cast<int64_t>(m_table.rows) - 1)
            return;
        std::vector<int64_t> counted;
        std::span<const int64_t> before = m_base.ids;
        if (before.empty()) {
            for (size_t row = 0; row < m_base.rows; ++row)
                counted.push_back(m_base.id(row));
            before = counted;
        }
        auto longer = lengthened(before, m_table.idRoom, std::span(ids).last(added));
        m_table.ids = longer.values;
        m_table.idRoom = longer.room;
        if (longer.own)
            m_table.ownIds = std::move(longer.own);
    }

    /// Rows of which the image has nothing are dead, those that it has are alive.
    void placeLife()
    {
        const std::vector<int64_t> &ids = m_image.ids();
        const bool anyDead = ids.size() < m_changedIds.size();
        if (!anyDead && !m_base.alive)
            return;
        RowSet alive(m_table.rows);
        const RowSet before = m_base.everyRow();
        std::copy_n(before.words(), before.wordCount(), alive.words());
        for (const int64_t id : m_changedIds) {
            const auto row = m_base.rowOf(id);
            if (row && !std::binary_search(ids.cbegin(), ids.cend(), id)) {
                alive.remove(*row);
                m_dead.push_back(*row);
            }
        }
        for (const size_t row : m_rows)
            alive.insert(row);
        m_table.alive = std::make_shared<const RowSet>(std::move(alive));
    }

    /// `parent` is the parent's table as it is now.
    void placeParents(const SnapshotTable &parent, const std::vector<int64_t> &keys)
    {
        std::vector<uint32_t> now(m_rows.size(), SnapshotTable::noParent);
        bool oldOnesStay = m_dead.empty();
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const auto row = parent.rowOf(keys[i]);
            if (row && parent.isAlive(*row))
                now[i] = static_cast<uint32_t>(*row);
            oldOnesStay = oldOnesStay && (m_rows[i] >= m_base.rows || now[i] == m_base.parentRow[m_rows[i]]);
        }
        const auto added = std::span<const uint32_t>(now).last(m_table.rows - m_base.rows);
        auto longer = oldOnesStay ? lengthened(m_base.parentRow, m_table.parentRowRoom, added)
                                  : lengthenedCopy(m_base.parentRow, added);
        if (!oldOnesStay) {
            for (size_t i = 0; i < m_rows.size(); ++i)
                (*longer.own)[m_rows[i]] = now[i];
            for (const size_t row : m_dead)
                (*longer.own)[row] = SnapshotTable::noParent;
        }
        m_table.parentRow = longer.values;
        m_table.parentRowRoom = longer.room;
        if (longer.own)
            m_table.ownParentRow = std::move(longer.own);
    }

    /// Of the image's rows.
    const std::vector<size_t> &rows() const { return m_rows; }
    bool killsRows() const { return !m_dead.empty(); }
    SnapshotTable take() { return std::move(m_table); }

private:
    /// The room behind the arrays is for the new rows, unless another patch has put its own there.
    void takeRoom()
    {
        size_t rows = m_base.rows;
        if (m_table.rowsGiven->compare_exchange_strong(rows, m_table.rows))
            return;
        m_table.rowsGiven = std::make_shared<std::atomic<size_t>>(m_table.rows);
        m_table.idRoom = {};
        m_table.parentRowRoom = {};
        for (SnapshotColumn &column : m_table.columns)
            column.room = {};
    }

    const SnapshotTable &m_base;
    const TableImage &m_image;
    const std::vector<int64_t> &m_changedIds;
    SnapshotTable m_table;
    std::vector<size_t> m_rows;
    std::vector<size_t> m_dead; ///< rows that died with this patch
};

/// Tables with changed rows, which are read and patched in steps: two readers share the work of each.
class SnapshotPatch
{
public:
    SnapshotPatch(const Snapshot &base, std::span<DatabasePages *const> readers, const LocalDayOf &dayOf,
                  const CancelFlag &cancelled)
        : m_readers(readers)
        , m_dayOf(dayOf)
        , m_cancelled(cancelled)
        , m_tables(base.tables())
    {}

    void choose(const Catalog &catalog, const ChangedRows &changes)
    {
        for (const auto &[name, ids] : changes) {
            const auto table = std::find_if(m_tables.begin(), m_tables.end(),
                                            [&, &name = name](const SnapshotTable &any) { return any.name == name; });
            if (table == m_tables.end())
                continue;
            ChangedTable &changed = m_changed.emplace_back();
            changed.described = catalog.table(name);
            changed.join = joinToParent(catalog, name);
            changed.table = &*table;
            changed.ids = &ids;
            for (const CatalogJoin *join = changed.join; join; join = joinToParent(catalog, join->parent))
                ++changed.depth;
        }
        // Parents come first, so that their children find the new rows.
        std::stable_sort(m_changed.begin(), m_changed.end(),
                         [](const ChangedTable &a, const ChangedTable &b) { return a.depth < b.depth; });
    }

    Status read()
    {
        constexpr size_t rowsPerPiece = 1024; // so many that both connections end at about the same time
        ReadTasks tasks;
        for (ChangedTable &changed : m_changed) {
            changed.pieces.resize((changed.ids->size() + rowsPerPiece - 1) / rowsPerPiece);
            for (size_t i = 0; i < changed.pieces.size(); ++i) {
                const auto ids = std::span(*changed.ids).subspan(i * rowsPerPiece);
                tasks.add([this, &changed, i, ids = ids.first(std::min(ids.size(), rowsPerPiece))](
                              DatabasePages &reader) { return readPiece(changed, i, ids, reader); });
            }
        }
        if (auto ran = tasks.run(m_readers); !ran)
            return ran;
        for (ChangedTable &changed : m_changed) {
            for (size_t i = 1; i < changed.pieces.size(); ++i)
                changed.pieces.front().append(changed.pieces[i]);
        }
        return {};
    }

    /// False when a new row belongs between others.
    bool placeRows()
    {
        for (ChangedTable &changed : m_changed) {
            const TableImage &image = changed.pieces.front();
            RowPlacement placement(*changed.table, image, *changed.ids);
            if (!placement.placeRows())
                return false;
            placement.placeIds();
            placement.placeLife();
            if (changed.join) {
                const auto parent = std::find_if(m_tables.cbegin(), m_tables.cend(), [&](const SnapshotTable &table) {
                    return table.name == changed.join->parent;
                });
                placement.placeParents(*parent, image.column(changed.join->foreignKey)->numbers());
            }
            changed.rows = placement.rows();
            changed.killsRows = placement.killsRows();
            *changed.table = placement.take();
        }
        return true;
    }

    /// False when a column would outgrow the format.
    Result<bool> placeColumns()
    {
        std::atomic<bool> fits = true;
        ReadTasks tasks;
        for (const ChangedTable &changed : m_changed) {
            for (const ColumnImage &image : changed.pieces.front().columns) {
                SnapshotColumn &column = changed.table->columns[image.column->name];
                tasks.add([&](DatabasePages &) -> Status {
                    auto patched = patchedColumn(column, image, changed.rows, changed.table->rows);
                    if (!patched) {
                        fits = false;
                        return {};
                    }
                    // With dead rows the figures of the whole column no longer hold either.
                    patched->isPatched = patched->isPatched || changed.killsRows;
                    column = std::move(*patched);
                    return {};
                });
            }
        }
        if (auto ran = tasks.run(m_readers); !ran)
            return failure(ran.error());
        return fits.load();
    }

    std::vector<SnapshotTable> take() { return std::move(m_tables); }

private:
    struct ChangedTable
    {
        const CatalogTable *described = nullptr;
        const CatalogJoin *join = nullptr; ///< to the parent; null for the root
        int depth = 0;                     ///< below the root
        SnapshotTable *table = nullptr;
        const std::vector<int64_t> *ids = nullptr;
        std::vector<TableImage> pieces; ///< once all are read the first holds them all
        std::vector<size_t> rows;       ///< where those rows belong
        bool killsRows = false;
    };

    Status readPiece(ChangedTable &changed, size_t piece, std::span<const int64_t> ids, DatabasePages &reader) const
    {
        auto image = readTableImage(reader, *changed.described, m_dayOf, m_cancelled, ids);
        if (!image)
            return failure(image.error());
        changed.pieces[piece] = std::move(*image);
        return {};
    }

    std::span<DatabasePages *const> m_readers;
    const LocalDayOf &m_dayOf;
    const CancelFlag &m_cancelled;
    std::vector<SnapshotTable> m_tables;
    std::vector<ChangedTable> m_changed;
};

} // namespace

Result<std::shared_ptr<const Snapshot>> patchedSnapshot(const Snapshot &base, std::span<DatabasePages *const> readers,
                                                        const Catalog &catalog, const LocalDayOf &dayOf,
                                                        const ChangedRows &changes, const SnapshotOrigin &origin,
                                                        const CancelFlag &cancelled)
{
    SnapshotPatch patch(base, readers, dayOf, cancelled);
    patch.choose(catalog, changes);
    if (auto read = patch.read(); !read)
        return failure(read.error());
    if (!patch.placeRows())
        return std::shared_ptr<const Snapshot>();
    auto placed = patch.placeColumns();
    if (!placed)
        return failure(placed.error());
    if (!*placed)
        return std::shared_ptr<const Snapshot>();
    return base.with(patch.take(), origin);
}

} // namespace odziv
