/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "windowedtablemodel.h"

#include "common/idsequence.h"

#include <QElapsedTimer>

#include <algorithm>
#include <unordered_map>

namespace odziv {

namespace {

/// More separate changes than this and replacing the whole order is cheaper than telling them one by one.
constexpr int maximumSteps = 16;
/// At most this many pages are kept waiting; older wishes are of rows that have been scrolled past.
constexpr size_t maximumWantedPages = 4;
constexpr int shortestReloadPause = 200;
/// A table that takes long to order is not ordered anew more often than this share of the time allows.
constexpr int reloadPauseFactor = 4;

/// Equal for two orders of the same ids, and practically only for them.
quint64 fingerprint(const std::vector<qint64> &ids)
{
    quint64 sum = 0;
    for (const qint64 id : ids) {
        quint64 mixed = static_cast<quint64>(id) * 0x9E3779B97F4A7C15ULL;
        mixed ^= mixed >> 29;
        sum += mixed * 0xBF58476D1CE4E5B9ULL;
    }
    return sum;
}

} // namespace

/// What a new order means for the rows that are shown; found out on the worker.
struct WindowedTableModel::Change
{
    enum class Kind { Same, Steps, Permutation, Replacement };

    Kind kind = Kind::Replacement;
    SharedIds ids;
    std::vector<SequenceStep> steps;
    qint64 milliseconds = 0;

    /// The first screen may have come meanwhile; the rest then follows it.
    void continueFrom(const Ids &shown)
    {
        kind = Kind::Replacement;
        steps.clear();
        if (shown.size() <= ids->size() && std::equal(shown.cbegin(), shown.cend(), ids->cbegin())) {
            kind = Kind::Steps;
            if (const size_t more = ids->size() - shown.size(); more > 0)
                steps.push_back({true, static_cast<int>(shown.size()), static_cast<int>(more)});
        }
    }

    static Change between(const SharedIds &before, SharedIds after, bool sameRows, bool sameOrder)
    {
        Change change;
        change.ids = std::move(after);
        if (*before == *change.ids) {
            change.kind = Kind::Same;
        } else if (sameRows && before->size() == change.ids->size()
                   && fingerprint(*before) == fingerprint(*change.ids)) {
            change.kind = Kind::Permutation;
        } else if (sameOrder) {
            if (auto steps = sequenceSteps(*before, *change.ids, maximumSteps)) {
                change.kind = Kind::Steps;
                change.steps = std::move(*steps);
            }
        }
        return change;
    }
};

WindowedTableModel::WindowedTableModel(std::shared_ptr<const RowSource> source, TableEnvironment environment,
                                       QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_environment(std::move(environment))
    , m_ids(std::make_shared<const Ids>())
    , m_rows(cachedRows)
    , m_orderJob(this, m_environment.slowReads)
    , m_firstScreenJob(this, m_environment.quickReads)
    , m_pageJob(this, m_environment.quickReads)
    , m_totalJob(this, m_environment.slowReads)
{
    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(0);
    connect(&m_loadTimer, &QTimer::timeout, this, &WindowedTableModel::loadWantedPage);
    m_reloadTimer.setSingleShot(true);
    connect(&m_reloadTimer, &QTimer::timeout, this, &WindowedTableModel::reload);
    requestFirstScreen();
    requestOrder();
    readTotal();
}

WindowedTableModel::~WindowedTableModel() = default;

int WindowedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids->size());
}

int WindowedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant WindowedTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto column = static_cast<size_t>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(cellAlignment(columns()[column].kind));
    if (role == IdRole)
        return idAt(index.row());
    if (role != Qt::DisplayRole && role != ValueRole && role != LoadedRole)
        return {};
    const CachedRow *row = cachedRow(index.row());
    if (!row || row->stale)
        wantRow(index.row());
    if (role == LoadedRole)
        return row != nullptr;
    if (!row || column >= row->values.size())
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    const QVariant &value = row->values[column];
    return role == ValueRole ? value : cellText(columns()[column], value, m_environment.locale, m_environment.zone);
}

QVariant WindowedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = columns()[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == NameRole)
        return column.name;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(cellAlignment(column.kind));
    return {};
}

int WindowedTableModel::columnOf(const QString &name) const
{
    const auto found = std::find_if(columns().cbegin(), columns().cend(),
                                    [&](const TableColumn &column) { return column.name == name; });
    return found == columns().cend() ? -1 : static_cast<int>(found - columns().cbegin());
}

void WindowedTableModel::sort(int column, Qt::SortOrder order)
{
    const int wanted = column >= 0 && column < columnCount() ? column : -1;
    if (m_query.sortColumn == wanted && m_query.sortOrder == order)
        return;
    m_query.sortColumn = wanted;
    m_query.sortOrder = order;
    requestOrder();
}

void WindowedTableModel::setSearch(const QString &search)
{
    const QString wanted = search.trimmed();
    if (m_query.search == wanted)
        return;
    m_query.search = wanted;
    requestOrder();
}

void WindowedTableModel::setFilter(const ColumnFilter &filter)
{
    const bool empty = filter.values.isEmpty() && !filter.from.isValid() && !filter.to.isValid();
    auto filters = m_query.filters;
    std::erase_if(filters, [&](const ColumnFilter &other) { return other.column == filter.column; });
    if (!empty)
        filters.push_back(filter);
    if (filters == m_query.filters)
        return;
    m_query.filters = std::move(filters);
    Q_EMIT filtersChanged();
    requestOrder();
}

void WindowedTableModel::clearFilters()
{
    if (m_query.filters.empty())
        return;
    m_query.filters.clear();
    Q_EMIT filtersChanged();
    requestOrder();
}

const ColumnFilter *WindowedTableModel::filter(int column) const
{
    const auto found = std::find_if(m_query.filters.cbegin(), m_query.filters.cend(),
                                    [&](const ColumnFilter &filter) { return filter.column == column; });
    return found == m_query.filters.cend() ? nullptr : &*found;
}

void WindowedTableModel::setSource(std::shared_ptr<const RowSource> source)
{
    Q_ASSERT(source->columns().size() == m_source->columns().size());
    m_orderJob.cancel();
    m_totalJob.cancel();
    m_source = std::move(source);
    m_totalRows = -1;
    m_ready = false;
    m_rows.clear();
    replaceOrder(std::make_shared<const Ids>());
    requestFirstScreen();
    requestOrder();
    readTotal();
}

qint64 WindowedTableModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? (*m_ids)[static_cast<size_t>(row)] : 0;
}

int WindowedTableModel::rowOf(qint64 id) const
{
    const auto found = std::find(m_ids->cbegin(), m_ids->cend(), id);
    return found == m_ids->cend() ? -1 : static_cast<int>(found - m_ids->cbegin());
}

void WindowedTableModel::reload()
{
    m_reloadTimer.stop();
    markRowsStale();
    requestOrder();
    readTotal();
}

void WindowedTableModel::noteTablesChanged(const QStringList &tables)
{
    const QStringList own = m_source->tables();
    const bool concerned
        = std::any_of(tables.cbegin(), tables.cend(), [&](const QString &table) { return own.contains(table); });
    if (!concerned || m_reloadTimer.isActive())
        return;
    m_reloadTimer.start(
        static_cast<int>(std::max<qint64>(shortestReloadPause, m_lastLoadMilliseconds * reloadPauseFactor)));
}

void WindowedTableModel::requestFirstScreen()
{
    if (m_query.sortColumn >= 0 || m_query.isNarrowed())
        return;
    RowQuery query = m_query;
    query.limit = firstScreen;
    m_firstScreenJob.start(
        [source = m_source, query](const CancelFlag &cancelled) { return source->ids(query, cancelled); },
        [this](Result<Ids> ids) {
            // The whole order may have been faster.
            if (ids && !m_ready) {
                m_ready = true;
                replaceOrder(std::make_shared<const Ids>(std::move(*ids)));
            }
            updateLoading();
        });
}

void WindowedTableModel::requestOrder()
{
    const bool sameFilters = m_query.search == m_shownQuery.search && m_query.filters == m_shownQuery.filters;
    const bool sameOrder = m_query == m_shownQuery;
    m_orderJob.start(
        [source = m_source, query = m_query, before = m_ids, sameFilters,
         sameOrder](const CancelFlag &cancelled) -> Result<Change> {
            QElapsedTimer timer;
            timer.start();
            auto ids = source->ids(query, cancelled);
            if (!ids)
                return failure(ids.error());
            auto change = Change::between(before, std::make_shared<const Ids>(std::move(*ids)), sameFilters, sameOrder);
            change.milliseconds = timer.elapsed();
            return change;
        },
        [this, query = m_query, before = m_ids](Result<Change> change) {
            if (!change) {
                m_ready = true;
                fail(change.error());
                updateLoading();
                return;
            }
            if (before != m_ids)
                change->continueFrom(*m_ids);
            applyChange(*change, query);
        });
    updateLoading();
}

void WindowedTableModel::applyChange(const Change &change, const RowQuery &query)
{
    m_ready = true;
    m_shownQuery = query;
    m_lastLoadMilliseconds = change.milliseconds;
    m_firstScreenJob.cancel();
    switch (change.kind) {
    case Change::Kind::Same:
        break;
    case Change::Kind::Steps:
        applySteps(change);
        break;
    case Change::Kind::Permutation:
        permute(change.ids);
        break;
    case Change::Kind::Replacement:
        replaceOrder(change.ids);
        break;
    }
    updateLoading();
    Q_EMIT queryApplied();
}

void WindowedTableModel::applySteps(const Change &change)
{
    m_pageJob.cancel();
    m_wantedPages.clear();
    for (const SequenceStep &step : change.steps) {
        const int last = step.first + step.count - 1;
        auto ids = std::make_shared<Ids>();
        ids->reserve(m_ids->size() + static_cast<size_t>(step.insert ? step.count : 0));
        const auto place = m_ids->cbegin() + step.first;
        ids->assign(m_ids->cbegin(), place);
        if (step.insert) {
            // Steps run from the front, so everything up to this place already stands as in the new order.
            const auto fresh = change.ids->cbegin() + step.first;
            ids->insert(ids->end(), fresh, fresh + step.count);
            ids->insert(ids->end(), place, m_ids->cend());
            beginInsertRows({}, step.first, last);
            m_ids = std::move(ids);
            endInsertRows();
        } else {
            ids->insert(ids->end(), place + step.count, m_ids->cend());
            beginRemoveRows({}, step.first, last);
            m_ids = std::move(ids);
            endRemoveRows();
        }
    }
    Q_ASSERT(*m_ids == *change.ids);
}

void WindowedTableModel::permute(const SharedIds &ids)
{
    m_pageJob.cancel();
    m_wantedPages.clear();
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    Ids persistentIds;
    std::unordered_map<qint64, int> rows;
    for (const QModelIndex &index : before) {
        persistentIds.push_back(idAt(index.row()));
        rows.emplace(persistentIds.back(), -1);
    }
    m_ids = ids;
    for (size_t row = 0; !rows.empty() && row < m_ids->size(); ++row) {
        if (const auto found = rows.find((*m_ids)[row]); found != rows.end())
            found->second = static_cast<int>(row);
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rows[persistentIds[static_cast<size_t>(i)]], before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void WindowedTableModel::replaceOrder(const SharedIds &ids)
{
    m_pageJob.cancel();
    m_wantedPages.clear();
    beginResetModel();
    m_ids = ids;
    endResetModel();
}

const WindowedTableModel::CachedRow *WindowedTableModel::cachedRow(int row) const
{
    return m_rows.object((*m_ids)[static_cast<size_t>(row)]);
}

void WindowedTableModel::wantRow(int row) const
{
    const int page = row / rowsPerPage;
    std::erase(m_wantedPages, page);
    m_wantedPages.push_back(page);
    if (m_wantedPages.size() > maximumWantedPages)
        m_wantedPages.erase(m_wantedPages.begin());
    if (!m_pageJob.isRunning() && !m_loadTimer.isActive())
        m_loadTimer.start();
}

void WindowedTableModel::loadWantedPage()
{
    if (m_pageJob.isRunning() || m_wantedPages.empty())
        return;
    const int page = m_wantedPages.back();
    m_wantedPages.pop_back();
    Ids ids;
    const int end = std::min(rowCount(), (page + 1) * rowsPerPage);
    for (int row = page * rowsPerPage; row < end; ++row) {
        const CachedRow *cached = cachedRow(row);
        if (!cached || cached->stale)
            ids.push_back(idAt(row));
    }
    if (ids.empty()) {
        loadWantedPage();
        return;
    }
    m_pageJob.start([source = m_source, ids](const CancelFlag &cancelled) { return source->rows(ids, cancelled); },
                    [this, page, ids](Result<std::vector<TableRow>> rows) {
                        if (rows)
                            acceptRows(page, ids, std::move(*rows));
                        else
                            fail(rows.error());
                        loadWantedPage();
                    });
}

void WindowedTableModel::acceptRows(int page, const Ids &ids, std::vector<TableRow> rows)
{
    for (size_t i = 0; i < ids.size() && i < rows.size(); ++i)
        m_rows.insert(ids[i], new CachedRow{std::move(rows[i]), false});
    const int first = page * rowsPerPage;
    const int last = std::min(rowCount(), first + rowsPerPage) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void WindowedTableModel::markRowsStale()
{
    // A page on its way may hold rows from before the change.
    m_pageJob.cancel();
    const auto ids = m_rows.keys();
    for (const qint64 id : ids)
        m_rows.object(id)->stale = true;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void WindowedTableModel::readTotal()
{
    m_totalJob.start([source = m_source](const CancelFlag &cancelled) { return source->totalRows(cancelled); },
                     [this](Result<qint64> total) {
                         if (!total || *total == m_totalRows)
                             return;
                         m_totalRows = *total;
                         Q_EMIT totalRowsChanged(m_totalRows);
                     });
}

void WindowedTableModel::updateLoading()
{
    const bool loading = m_orderJob.isRunning() || m_firstScreenJob.isRunning();
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged(loading);
}

void WindowedTableModel::fail(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        Q_EMIT failed(error);
}

} // namespace odziv
