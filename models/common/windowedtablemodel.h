/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/rowsource.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <memory>

namespace odziv {

/// How a windowed table loads and writes its cells.
struct TableEnvironment
{
    QThreadPool *quickReads = nullptr; ///< pages of rows: a few milliseconds each; null: the global pool
    QThreadPool *slowReads = nullptr;  ///< orders, counts, distinct values: up to seconds; null: the global pool
    QLocale locale;
    QTimeZone zone = QTimeZone::utc();
    QDate today; ///< where choosing a day begins
};

/// A table of millions of rows: the ids of all rows in display order, and a cache of the rows around what is looked
/// at, loaded by pages. data() answers from the cache only; what is missing is loaded by workers and announced by
/// dataChanged(). Sorting, searching and filtering are done by the source; the old rows stay until the new order
/// is there, and a reply that is no longer wanted is dropped.
class WindowedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        ValueRole,             ///< the raw value, in the type of its CellKind; invalid while loading
        LoadedRole,            ///< false while a placeholder stands for the row
        NameRole               ///< of a header: the column's stable name
    };

    static constexpr int rowsPerPage = 64;
    static constexpr int cachedRows = 128 * rowsPerPage;
    static constexpr int firstScreen = 256; ///< rows that are shown before the whole order is known

    WindowedTableModel(std::shared_ptr<const RowSource> source, TableEnvironment environment,
                       QObject *parent = nullptr);
    ~WindowedTableModel() override;

    int rowCount(const QModelIndex &parent = {}) const final;
    int columnCount(const QModelIndex &parent = {}) const final;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;
    /// Orders by `column`; -1 returns to the order of ids.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    const std::vector<TableColumn> &columns() const { return m_source->columns(); }
    int columnOf(const QString &name) const; ///< -1 when there is none
    const RowSource &source() const { return *m_source; }
    std::shared_ptr<const RowSource> sharedSource() const { return m_source; }
    const TableEnvironment &environment() const { return m_environment; }

    const RowQuery &query() const { return m_query; }
    void setSearch(const QString &search);
    /// Replaces the filter on the column; an empty one (no values, no ends) removes it.
    void setFilter(const ColumnFilter &filter);
    void clearFilters();
    const ColumnFilter *filter(int column) const;
    /// Another source with the same columns: the related rows of another record, for example.
    void setSource(std::shared_ptr<const RowSource> source);

    /// Rows without any narrowing; -1 until known.
    qint64 totalRows() const { return m_totalRows; }
    /// True while rows, an order or a count are on their way.
    bool isLoading() const { return m_loading; }
    /// True once the first answer is there (so an empty table is really empty).
    bool isReady() const { return m_ready; }

    qint64 idAt(int row) const;
    /// The row that shows `id`, or -1. Looks through all ids: not for loops.
    int rowOf(qint64 id) const;
    /// The ids of all rows in display order.
    std::shared_ptr<const std::vector<qint64>> ids() const { return m_ids; }

public Q_SLOTS:
    /// Reads everything again, keeping the shown rows until the new ones are there.
    void reload();
    /// Reloads soon if one of the source's tables is among `tables`; bursts are gathered.
    void noteTablesChanged(const QStringList &tables);

Q_SIGNALS:
    void loadingChanged(bool loading);
    /// The order that a query asked for is shown now; also after reload().
    void queryApplied();
    /// Another narrowing was asked for.
    void filtersChanged();
    void totalRowsChanged(qint64 total);
    void failed(const odziv::Error &error);

private:
    using Ids = std::vector<qint64>;
    using SharedIds = std::shared_ptr<const Ids>;
    struct CachedRow
    {
        TableRow values;
        bool stale = false; ///< shown until the newer one is there
    };
    struct Change;

    void requestOrder();
    void requestFirstScreen();
    void applyChange(const Change &change, const RowQuery &query);
    void applySteps(const Change &change);
    void permute(const SharedIds &ids);
    void replaceOrder(const SharedIds &ids);
    const CachedRow *cachedRow(int row) const;
    void wantRow(int row) const;
    void loadWantedPage();
    void acceptRows(int page, const Ids &ids, std::vector<TableRow> rows);
    void markRowsStale();
    void readTotal();
    void updateLoading();
    void fail(const Error &error);

    std::shared_ptr<const RowSource> m_source;
    TableEnvironment m_environment;
    RowQuery m_query;      ///< as last asked for
    RowQuery m_shownQuery; ///< whose rows are shown
    SharedIds m_ids;
    qint64 m_totalRows = -1;
    bool m_ready = false;
    bool m_loading = false;

    mutable QCache<qint64, CachedRow> m_rows;
    mutable std::vector<int> m_wantedPages; ///< newest last
    mutable QTimer m_loadTimer;
    QTimer m_reloadTimer;
    qint64 m_lastLoadMilliseconds = 0;

    JobTracker m_orderJob;
    JobTracker m_firstScreenJob;
    JobTracker m_pageJob;
    JobTracker m_totalJob;
};

} // namespace odziv
