/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "segments/columnfacets.h"

#include <QLocale>
#include <QWidget>

#include <vector>

class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace odziv {

/// The tables and columns of a subject area as a tree with a search field; beside each column how many different values
/// it has and which share of its rows has none. A column is chosen by double-click or
/// Enter, or dragged as text under its MIME type.
class ColumnPicker final : public QWidget
{
    Q_OBJECT

public:
    static const QString &mimeType();

    explicit ColumnPicker(const Catalog &catalog, QWidget *parent = nullptr);

    /// Opens the folder of the table.
    void expandTable(const QString &table);
    /// Shows the column and makes it the current one.
    void setCurrent(const QString &reference);
    /// How many different values each column has, and how many rows have none.
    void setStatistics(const std::vector<ColumnStatistics> &statistics, const QLocale &locale);
    QLineEdit *searchField() const { return m_search; }
    QTreeView *view() const { return m_view; }

Q_SIGNALS:
    /// "table.column" by catalog names.
    void columnChosen(const QString &reference);
    /// The same, to begin a block of its own (Shift and Enter, context menu).
    void columnChosenAsBlock(const QString &reference);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const Catalog &catalog);
    QStandardItem *itemOf(const QString &reference) const;
    void choose(const QModelIndex &index);
    void chooseAsBlock();
    QModelIndex bestMatch(const QString &folded) const;
    void search(const QString &text);

    QLineEdit *m_search;
    QLabel *m_nothing;
    QTreeView *m_view;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_proxy;
};

} // namespace odziv
