/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/windowedtablemodel.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

class QAction;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QSettings;
class QStackedWidget;
class QTableView;

namespace odziv {

class EmptyState;
class FilterChips;
class ListProxyModel;
class SelectionKeeper;
class TableHeader;

/// A table with everything around it: one search field and the row actions above, sort and filter in the header,
/// column choice and widths remembered, "n of N" below, Ctrl+C as tab-separated text, Enter or double-click opens,
/// the context menu equals the toolbar, and words instead of an empty area.
/// A WindowedTableModel is sorted, searched and filtered by its source; any other (small) model by a proxy inside.
class DataTableView final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the table's name in the settings and for tests.
    explicit DataTableView(const QString &name, QWidget *parent = nullptr);
    ~DataTableView() override;

    /// The model is borrowed.
    void setModel(WindowedTableModel *model);
    /// A small model; its IdRole (WindowedTableModel::IdRole), where it has one, names the row's record.
    void setModel(QAbstractItemModel *model);

    /// Shows an action in the toolbar and, in the same order, in the context menu. Enabling is the caller's job.
    void addRowAction(QAction *action);
    void addRowSeparator();
    /// Words for a table without any row, and an optional first step.
    void setEmptyText(const QString &text, QAction *firstStep = nullptr, const QString &iconName = {});
    void setSearchPlaceholder(const QString &text);
    /// A related list inside a panel: no search field, no toolbar, a slim summary.
    void setCompact(bool compact);

    QTableView *view() const { return m_view; }
    QLineEdit *searchField() const { return m_search; }
    void focusSearch();

    /// Id of the current row, or 0.
    qint64 currentId() const;
    /// Ids of the selected rows in display order.
    std::vector<qint64> selectedIds() const;
    int selectedCount() const;
    /// Selects and scrolls to the row as soon as it is there; rows hidden by search or filter stay hidden.
    void setCurrentId(qint64 id);
    /// Takes search and filters away, so that every record can be shown.
    void clearNarrowing();
    /// Source-model index of the current row.
    QModelIndex currentSourceIndex() const;

    /// Columns (choice, order, widths), sort order. Remembered under the table's name.
    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    void selectionChanged();
    /// Enter or double-click on a row.
    void opened(qint64 id);

    /// Copying or summing failed; also what the model says.
    void failed(const odziv::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitToolbar();
    void buildToolbar();
    void buildTable();
    void connectHeader();
    void attach(QAbstractItemModel *shown);
    void connectWindowed();
    void applySearch();
    void updateSummary();
    void updateEmptiness();
    void updateLoading();
    void updateFilters();
    void openFilter(int column);
    void showColumnMenu(const QPoint &position);
    void fillColumnMenu(QMenu *menu, int column);
    void showRowMenu(const QPoint &position);
    void copySelection();
    void readSums();
    void openCurrent();

    QString m_name;
    bool m_compact = false;
    WindowedTableModel *m_windowed = nullptr;
    QAbstractItemModel *m_small = nullptr;
    ListProxyModel *m_proxy;
    QWidget *m_toolbar;
    QHBoxLayout *m_toolbarLayout;
    QLineEdit *m_search;
    FilterChips *m_chips;
    QStackedWidget *m_stack;
    QTableView *m_view;
    TableHeader *m_header;
    EmptyState *m_empty;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QLabel *m_sums;
    SelectionKeeper *m_keeper;
    QAction *m_clearSearch;
    QList<QAction *> m_rowActions;
    QString m_emptyText;
    QString m_emptyIcon;
    QPointer<QAction> m_firstStep;
    QTimer m_searchTimer;
    QTimer m_progressTimer;
    QTimer m_sumTimer;
    std::unique_ptr<JobTracker> m_sumJob;
    std::unique_ptr<JobTracker> m_copyJob;
};

} // namespace odziv
