/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "selectionkeeper.h"

#include "common/windowedtablemodel.h"

#include <QItemSelectionModel>

#include <algorithm>
#include <unordered_set>

namespace odziv {

SelectionKeeper::SelectionKeeper(QTableView *view)
    : QObject(view)
    , m_view(view)
{}

void SelectionKeeper::watch(QAbstractItemModel *model)
{
    for (QMetaObject::Connection &connection : m_connections)
        disconnect(connection);
    m_connections[0] = connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &SelectionKeeper::remember);
    // The view forgets its selection when the reset is told to it, which may be after this object hears of it.
    m_connections[1]
        = connect(model, &QAbstractItemModel::modelReset, this, &SelectionKeeper::restore, Qt::QueuedConnection);
    m_connections[2]
        = connect(model, &QAbstractItemModel::rowsInserted, this, &SelectionKeeper::restore, Qt::QueuedConnection);
    m_connections[3] = connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                               &SelectionKeeper::tellCurrent);
    m_selected.clear();
    m_current = 0;
    tellCurrent();
}

void SelectionKeeper::select(qint64 id)
{
    m_wanted = id;
    restore();
}

int SelectionKeeper::selectedCount() const
{
    int count = 0;
    if (const QItemSelectionModel *selection = m_view->selectionModel()) {
        const QItemSelection ranges = selection->selection();
        for (const QItemSelectionRange &range : ranges)
            count += range.height();
    }
    return count;
}

std::vector<qint64> SelectionKeeper::selectedIds() const
{
    std::vector<std::pair<int, int>> rows;
    if (const QItemSelectionModel *selection = m_view->selectionModel()) {
        const QItemSelection ranges = selection->selection();
        for (const QItemSelectionRange &range : ranges)
            rows.emplace_back(range.top(), range.bottom());
    }
    std::sort(rows.begin(), rows.end());
    std::vector<qint64> ids;
    for (const auto &[top, bottom] : rows) {
        for (int row = top; row <= bottom; ++row)
            ids.push_back(idAt(row));
    }
    return ids;
}

qint64 SelectionKeeper::currentId() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? idAt(current.row()) : 0;
}

qint64 SelectionKeeper::idAt(int row) const
{
    if (const auto *windowed = qobject_cast<const WindowedTableModel *>(m_view->model()))
        return windowed->idAt(row);
    return m_view->model()->index(row, 0).data(WindowedTableModel::IdRole).toLongLong();
}

int SelectionKeeper::rowOf(qint64 id) const
{
    if (const auto *windowed = qobject_cast<const WindowedTableModel *>(m_view->model()))
        return windowed->rowOf(id);
    for (int row = 0; row < m_view->model()->rowCount(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

void SelectionKeeper::remember()
{
    // Several resets in a row are one change for the user: the first memory counts until it could be restored.
    if (!m_selected.empty() || m_current != 0)
        return;
    m_current = currentId();
    if (selectedCount() <= maximum)
        m_selected = selectedIds();
}

void SelectionKeeper::restore()
{
    QAbstractItemModel *model = m_view->model();
    if (m_wanted == 0 && m_current == 0 && m_selected.empty()) {
        tellCurrent();
        return;
    }
    if (model->rowCount() == 0) {
        tellCurrent();
        return;
    }
    const bool wanted = m_wanted != 0;
    const int row = rowOf(wanted ? m_wanted : m_current);
    if (!m_selected.empty()) {
        const std::unordered_set<qint64> ids(m_selected.cbegin(), m_selected.cend());
        QItemSelection selection;
        for (int i = 0, left = static_cast<int>(ids.size()); i < model->rowCount() && left > 0; ++i) {
            if (!ids.contains(idAt(i)))
                continue;
            selection.select(model->index(i, 0), model->index(i, model->columnCount() - 1));
            --left;
        }
        if (!wanted)
            m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    m_selected.clear();
    m_current = 0;
    if (row >= 0) {
        int column = 0;
        while (column < model->columnCount() - 1 && m_view->isColumnHidden(column))
            ++column;
        const QModelIndex index = model->index(row, column);
        const auto command = wanted ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
                                    : QItemSelectionModel::SelectionFlags(QItemSelectionModel::NoUpdate);
        m_view->selectionModel()->setCurrentIndex(index, command);
        m_view->scrollTo(index, wanted ? QAbstractItemView::PositionAtCenter : QAbstractItemView::EnsureVisible);
        m_wanted = 0;
    }
    tellCurrent();
}

void SelectionKeeper::tellCurrent()
{
    const qint64 id = currentId();
    if (id == m_told)
        return;
    m_told = id;
    Q_EMIT currentIdChanged(id);
}

} // namespace odziv
