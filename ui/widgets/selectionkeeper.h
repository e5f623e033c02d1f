/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QObject>
#include <QTableView>

#include <vector>

namespace odziv {

/// Keeps the selected records of a table selected when its rows are replaced, by their ids, and finds a record that
/// shall be selected as soon as it is there. Works on any model with WindowedTableModel::IdRole.
class SelectionKeeper final : public QObject
{
    Q_OBJECT

public:
    /// Beyond this many rows a selection is given up when the rows are replaced; selecting all is not affected by
    /// sorting.
    static constexpr int maximum = 10000;

    explicit SelectionKeeper(QTableView *view);

    /// The view has got a (new) model.
    void watch(QAbstractItemModel *model);
    /// Selects the record now or when its row comes; 0 forgets the wish.
    void select(qint64 id);
    /// Ids of the selected rows in display order.
    std::vector<qint64> selectedIds() const;
    int selectedCount() const;
    qint64 currentId() const;

Q_SIGNALS:
    void currentIdChanged(qint64 id);

private:
    void remember();
    void restore();
    void tellCurrent();
    int rowOf(qint64 id) const;
    qint64 idAt(int row) const;

    QTableView *m_view;
    QMetaObject::Connection m_connections[4];
    std::vector<qint64> m_selected;
    qint64 m_current = 0;
    qint64 m_told = 0;
    qint64 m_wanted = 0;
};

} // namespace odziv
