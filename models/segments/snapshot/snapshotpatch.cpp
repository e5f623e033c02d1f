/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotpatch.h"

#include "segments/snapshot/columnpatch.h"
#include "segments/snapshot/snapshotformat.h"
#include "segments/snapshot/tableimage.h"

#include <algorithm>
#include <limits>

namespace odziv {

using snapshotformat::joinToParent;

namespace {

class TablePatch
{
public:
    TablePatch(const SnapshotTable &base, const TableImage &image, const std::vector<int64_t> &changedIds)
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
        auto own = std::make_shared<std::vector<int64_t>>();
        own->reserve(m_table.rows);
        for (size_t row = 0; row < m_base.rows; ++row)
            own->push_back(m_base.id(row));
        own->insert(own->end(), ids.end() - static_cast<std::ptrdiff_t>(added), ids.end());
        m_table.ids = *own;
        m_table.ownIds = std::move(own);
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
        bool changes = m_table.rows > m_base.rows || !m_dead.empty();
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const auto row = parent.rowOf(keys[i]);
            if (row && parent.isAlive(*row))
                now[i] = static_cast<uint32_t>(*row);
            changes = changes || now[i] != m_base.parentRow[m_rows[i]];
        }
        if (!changes)
            return;
        auto own = std::make_shared<std::vector<uint32_t>>(m_table.rows, SnapshotTable::noParent);
        std::copy(m_base.parentRow.begin(), m_base.parentRow.end(), own->begin());
        for (size_t i = 0; i < m_rows.size(); ++i)
            (*own)[m_rows[i]] = now[i];
        for (const size_t row : m_dead)
            (*own)[row] = SnapshotTable::noParent;
        m_table.parentRow = *own;
        m_table.ownParentRow = std::move(own);
    }

    bool placeColumns()
    {
        for (const ColumnImage &image : m_image.columns) {
            SnapshotColumn &column = m_table.columns[image.column->name];
            auto patched = patchedColumn(column, image, m_rows, m_table.rows);
            if (!patched)
                return false;
            // With dead rows the figures of the whole column no longer hold either.
            patched->isPatched = patched->isPatched || !m_dead.empty();
            column = std::move(*patched);
        }
        return true;
    }

    SnapshotTable take() { return std::move(m_table); }

private:
    const SnapshotTable &m_base;
    const TableImage &m_image;
    const std::vector<int64_t> &m_changedIds;
    SnapshotTable m_table;
    std::vector<size_t> m_rows; ///< of the image's rows
    std::vector<size_t> m_dead; ///< rows that died with this patch
};

} // namespace

Result<std::shared_ptr<const Snapshot>> patchedSnapshot(const Snapshot &base, Connection &connection,
                                                        const Catalog &catalog, const LocalDayOf &dayOf,
                                                        const ChangedRows &changes, const SnapshotOrigin &origin,
                                                        const CancelFlag &cancelled)
{
    std::vector<SnapshotTable> tables = base.tables();
    const auto tableOf = [&](const QString &name) -> SnapshotTable & {
        return *std::find_if(tables.begin(), tables.end(),
                             [&](const SnapshotTable &table) { return table.name == name; });
    };
    // Parents come first, so that their children find the new rows.
    std::vector<std::pair<qsizetype, QString>> order;
    for (const auto &[name, ids] : changes) {
        if (!base.table(name))
            continue;
        qsizetype depth = 0;
        for (const CatalogJoin *join = joinToParent(catalog, name); join; join = joinToParent(catalog, join->parent))
            ++depth;
        order.emplace_back(depth, name);
    }
    std::sort(order.begin(), order.end());
    for (const auto &[depth, name] : order) {
        const std::vector<int64_t> &ids = changes.at(name);
        auto image = readTableImage(connection, *catalog.table(name), dayOf, cancelled, ids);
        if (!image)
            return failure(image.error());
        SnapshotTable &table = tableOf(name);
        TablePatch patch(table, *image, ids);
        if (!patch.placeRows())
            return std::shared_ptr<const Snapshot>();
        patch.placeIds();
        patch.placeLife();
        if (const CatalogJoin *join = joinToParent(catalog, name))
            patch.placeParents(tableOf(join->parent), image->column(join->foreignKey)->numbers());
        if (!patch.placeColumns())
            return std::shared_ptr<const Snapshot>();
        table = patch.take();
    }
    return base.with(std::move(tables), origin);
}

} // namespace odziv
