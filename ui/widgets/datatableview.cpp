/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "datatableview.h"

#include "common/money.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/columnlayout.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterchips.h"
#include "ui/widgets/filterpopup.h"
#include "ui/widgets/listproxymodel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtext.h"
#include "ui/widgets/selectionkeeper.h"
#include "ui/widgets/tableheader.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace odziv {

namespace {

constexpr int searchPause = 150;
constexpr int progressPause = 150;
constexpr int sumPause = 200;
constexpr int searchWidth = 320;
constexpr int leastSearchWidth = 180;
constexpr int progressHeight = 3;
constexpr int mostCopiedRows = 100000;
constexpr int mostSummedRows = 200000;

} // namespace

DataTableView::DataTableView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_proxy(new ListProxyModel(this))
    , m_toolbar(new QWidget(this))
    , m_toolbarLayout(new QHBoxLayout(m_toolbar))
    , m_search(new QLineEdit(m_toolbar))
    , m_chips(new FilterChips(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QTableView(this))
    , m_header(new TableHeader(m_view))
    , m_empty(new EmptyState(this))
    , m_progress(new QProgressBar(this))
    , m_summary(new QLabel(this))
    , m_sums(new QLabel(this))
    , m_keeper(new SelectionKeeper(m_view))
    , m_clearSearch(new QAction(icon(QStringLiteral("x")), tr("Clear search and filters"), this))
{
    setObjectName(QStringLiteral("table-") + name);
    buildToolbar();
    buildTable();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(tr("Loading"));
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(kept);
    m_progress->hide();
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_sums->setForegroundRole(QPalette::PlaceholderText);
    auto *below = new QHBoxLayout;
    below->addWidget(m_summary);
    below->addStretch(1);
    below->addWidget(m_sums);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_toolbar);
    layout->addWidget(m_chips);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    layout->addLayout(below);
    setFocusProxy(m_view);

    for (QTimer *timer : {&m_searchTimer, &m_progressTimer, &m_sumTimer})
        timer->setSingleShot(true);
    m_searchTimer.setInterval(searchPause);
    m_progressTimer.setInterval(progressPause);
    m_sumTimer.setInterval(sumPause);
    connect(&m_searchTimer, &QTimer::timeout, this, &DataTableView::applySearch);
    connect(&m_progressTimer, &QTimer::timeout, m_progress, &QWidget::show);
    connect(&m_sumTimer, &QTimer::timeout, this, &DataTableView::readSums);
    connect(m_keeper, &SelectionKeeper::currentIdChanged, this, &DataTableView::currentIdChanged);
    connect(m_clearSearch, &QAction::triggered, this, &DataTableView::clearNarrowing);
}

DataTableView::~DataTableView() = default;

void DataTableView::buildToolbar()
{
    m_toolbarLayout->setContentsMargins(0, 0, 0, 0);
    m_toolbarLayout->setSpacing(spacing::tight);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(searchWidth);
    m_search->setMinimumWidth(leastSearchWidth);
    m_toolbar->setMinimumWidth(1); // fitToolbar() makes it fit
    setSearchPlaceholder(tr("Search"));
    m_search->installEventFilter(this);
    m_toolbarLayout->addWidget(m_search, 1);
    m_toolbarLayout->addSpacing(spacing::normal);
    m_toolbarLayout->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, &DataTableView::applySearch);
}

void DataTableView::buildTable()
{
    m_view->setHorizontalHeader(m_header);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setTabKeyNavigation(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    // Sections of a fixed size need no measuring, however many there are.
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMinimumSectionSize(0);
    m_view->verticalHeader()->setDefaultSectionSize(m_view->fontMetrics().height() + spacing::normal + 2);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    connect(m_view, &QWidget::customContextMenuRequested, this, &DataTableView::showRowMenu);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &DataTableView::openCurrent);
    connectHeader();
}

void DataTableView::connectHeader()
{
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this, &DataTableView::showColumnMenu);
    connect(m_header, &TableHeader::filterWanted, this, &DataTableView::openFilter);
    connect(m_header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (m_view->model())
            m_view->model()->sort(column < m_header->count() ? column : -1, order);
    });
}

void DataTableView::setModel(WindowedTableModel *model)
{
    m_windowed = model;
    m_small = nullptr;
    m_sumJob = std::make_unique<JobTracker>(this, model->environment().slowReads);
    m_copyJob = std::make_unique<JobTracker>(this, model->environment().slowReads);
    m_header->setFilterable(true);
    attach(model);
    connectWindowed();
    updateFilters();
    updateLoading();
}

void DataTableView::setModel(QAbstractItemModel *model)
{
    m_windowed = nullptr;
    m_small = model;
    m_proxy->setSourceModel(model);
    m_header->setFilterable(false);
    attach(m_proxy);
}

void DataTableView::attach(QAbstractItemModel *shown)
{
    m_header->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setModel(shown);
    ColumnLayout::reset(*m_header);
    m_keeper->watch(shown);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        updateSummary();
        m_sumTimer.start();
        Q_EMIT selectionChanged();
    });
    const auto changed = [this] {
        updateEmptiness();
        updateSummary();
    };
    connect(shown, &QAbstractItemModel::modelReset, this, changed, Qt::QueuedConnection);
    connect(shown, &QAbstractItemModel::rowsInserted, this, changed, Qt::QueuedConnection);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, changed, Qt::QueuedConnection);
    changed();
}

void DataTableView::connectWindowed()
{
    connect(m_windowed, &WindowedTableModel::loadingChanged, this, &DataTableView::updateLoading);
    connect(m_windowed, &WindowedTableModel::totalRowsChanged, this, &DataTableView::updateSummary);
    connect(m_windowed, &WindowedTableModel::queryApplied, this, [this] {
        updateEmptiness();
        updateSummary();
    });
    connect(m_windowed, &WindowedTableModel::filtersChanged, this, &DataTableView::updateFilters);
    connect(m_windowed, &WindowedTableModel::failed, this, &DataTableView::failed);
}

void DataTableView::addRowAction(QAction *action)
{
    auto *button = new QToolButton(m_toolbar);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_toolbarLayout->insertWidget(m_toolbarLayout->count() - 1, button);
    m_rowActions << action;
    // The key of an action works while the table has the focus.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_view->addAction(action);
}

void DataTableView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitToolbar();
}

/// Where the words do not fit, the buttons show their signs alone; the search field stays wide enough to read in.
void DataTableView::fitToolbar()
{
    const auto buttons = m_toolbar->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly);
    for (const Qt::ToolButtonStyle style : {Qt::ToolButtonTextBesideIcon, Qt::ToolButtonIconOnly}) {
        for (QToolButton *button : buttons) {
            if (m_rowActions.contains(button->defaultAction()))
                button->setToolButtonStyle(style);
        }
        if (m_toolbarLayout->totalMinimumSize().width() <= width())
            return;
    }
}

void DataTableView::addRowSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_rowActions << separator;
    m_toolbarLayout->insertSpacing(m_toolbarLayout->count() - 1, spacing::normal);
}

void DataTableView::setEmptyText(const QString &text, QAction *firstStep, const QString &iconName)
{
    m_emptyText = text;
    m_firstStep = firstStep;
    m_emptyIcon = iconName.isEmpty() ? QStringLiteral("inbox") : iconName;
    updateEmptiness();
}

void DataTableView::setSearchPlaceholder(const QString &text)
{
    m_search->setPlaceholderText(text);
    m_search->setAccessibleName(text);
    m_search->setToolTip(tr("%1 (Ctrl+F)").arg(text));
}

void DataTableView::setCompact(bool compact)
{
    m_compact = compact;
    m_toolbar->setVisible(!compact);
}

void DataTableView::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

qint64 DataTableView::currentId() const
{
    return m_view->model() ? m_keeper->currentId() : 0;
}

std::vector<qint64> DataTableView::selectedIds() const
{
    return m_keeper->selectedIds();
}

int DataTableView::selectedCount() const
{
    return m_keeper->selectedCount();
}

void DataTableView::setCurrentId(qint64 id)
{
    m_keeper->select(id);
}

void DataTableView::clearNarrowing()
{
    m_search->clear();
    applySearch();
    if (m_windowed)
        m_windowed->clearFilters();
}

QModelIndex DataTableView::currentSourceIndex() const
{
    const QModelIndex current = m_view->currentIndex();
    return m_windowed ? current : m_proxy->mapToSource(current);
}

void DataTableView::saveState(QSettings &settings) const
{
    if (m_view->model())
        ColumnLayout::save(*m_header, settings, m_name);
}

void DataTableView::restoreState(QSettings &settings)
{
    if (m_view->model())
        ColumnLayout::restore(*m_header, settings, m_name);
}

void DataTableView::applySearch()
{
    m_searchTimer.stop();
    if (m_windowed)
        m_windowed->setSearch(m_search->text());
    else
        m_proxy->setSearch(m_search->text());
    updateEmptiness();
    updateSummary();
}

void DataTableView::updateSummary()
{
    const QLocale locale = m_windowed ? m_windowed->environment().locale : this->locale();
    const int rows = m_view->model() ? m_view->model()->rowCount() : 0;
    qint64 total = m_small ? m_small->rowCount() : rows;
    bool known = true;
    if (m_windowed) {
        known = m_windowed->isReady();
        total = std::max<qint64>(m_windowed->totalRows(), rows);
    }
    const bool narrowed = m_windowed ? m_windowed->query().isNarrowed() : rows != total;
    QString text = !known     ? tr("Loading…")
                   : narrowed ? tr("%1 of %2 rows").arg(locale.toString(rows), locale.toString(total))
                              : tr("%Ln row(s)", nullptr, static_cast<int>(std::max<qint64>(rows, total)));
    const int selected = selectedCount();
    if (selected > 1)
        text += tr(", %1 selected").arg(locale.toString(selected));
    m_summary->setText(text);
    m_summary->setVisible(!m_compact || selected > 1);
    if (selected <= 1)
        m_sums->clear();
}

void DataTableView::updateEmptiness()
{
    const bool rows = m_view->model() && m_view->model()->rowCount() > 0;
    const bool ready = !m_windowed || (m_windowed->isReady() && !m_windowed->isLoading());
    if (rows || !ready) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    const bool narrowed = !m_search->text().trimmed().isEmpty() || (m_windowed && m_windowed->query().isNarrowed());
    if (narrowed)
        m_empty->setContent(QStringLiteral("search"), tr("Nothing matches the search and the filters."), m_clearSearch);
    else
        m_empty->setContent(m_compact ? QString() : m_emptyIcon, m_emptyText, m_firstStep);
    m_stack->setCurrentWidget(m_empty);
}

void DataTableView::updateLoading()
{
    if (m_windowed->isLoading()) {
        m_progressTimer.start();
    } else {
        m_progressTimer.stop();
        m_progress->hide();
        updateEmptiness();
    }
    updateSummary();
}

void DataTableView::updateFilters()
{
    QSet<int> columns;
    for (const ColumnFilter &filter : m_windowed->query().filters)
        columns << filter.column;
    m_header->setFilteredColumns(columns);
    m_chips->renew(m_windowed);
}

void DataTableView::openFilter(int column)
{
    if (!m_windowed || column < 0 || column >= m_windowed->columnCount())
        return;
    auto *popup = new FilterPopup(m_windowed, column, this);
    const QPoint below(m_header->sectionViewportPosition(column), m_header->height());
    popup->popUp(m_header->viewport()->mapToGlobal(below));
}

void DataTableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillColumnMenu(menu, m_header->logicalIndexAt(position));
    menu->popup(m_header->viewport()->mapToGlobal(position));
}

void DataTableView::fillColumnMenu(QMenu *menu, int column)
{
    if (column >= 0) {
        connect(menu->addAction(icon(QStringLiteral("arrow-up")), tr("Sort ascending")), &QAction::triggered, this,
                [this, column] { m_header->setSortIndicator(column, Qt::AscendingOrder); });
        connect(menu->addAction(icon(QStringLiteral("arrow-down")), tr("Sort descending")), &QAction::triggered, this,
                [this, column] { m_header->setSortIndicator(column, Qt::DescendingOrder); });
        if (m_windowed)
            connect(menu->addAction(icon(QStringLiteral("list-filter")), tr("Filter…")), &QAction::triggered, this,
                    [this, column] { openFilter(column); });
        menu->addSeparator();
        const int visual = m_header->visualIndex(column);
        QAction *left = menu->addAction(icon(QStringLiteral("arrow-left")), tr("Move to the left"));
        left->setEnabled(visual > 0);
        connect(left, &QAction::triggered, this, [this, visual] { m_header->moveSection(visual, visual - 1); });
        QAction *right = menu->addAction(icon(QStringLiteral("arrow-right")), tr("Move to the right"));
        right->setEnabled(visual < m_header->count() - 1);
        connect(right, &QAction::triggered, this, [this, visual] { m_header->moveSection(visual, visual + 1); });
        menu->addSeparator();
    }
    QMenu *choice = menu->addMenu(icon(QStringLiteral("columns-3")), tr("Columns"));
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int shown = m_header->logicalIndex(visual);
        QAction *action = choice->addAction(m_view->model()->headerData(shown, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(shown));
        // One column must stay.
        action->setEnabled(!action->isChecked() || m_header->hiddenSectionCount() < m_header->count() - 1);
        connect(action, &QAction::toggled, this,
                [this, shown](bool on) { ColumnLayout::setColumnHidden(*m_header, shown, !on); });
    }
    connect(menu->addAction(icon(QStringLiteral("undo-2")), tr("Default columns")), &QAction::triggered, this,
            [this] { ColumnLayout::reset(*m_header); });
}

void DataTableView::showRowMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_rowActions);
    if (!m_rowActions.isEmpty())
        menu->addSeparator();
    QAction *copy = menu->addAction(icon(QStringLiteral("copy")), tr("Copy"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setEnabled(selectedCount() > 0);
    connect(copy, &QAction::triggered, this, &DataTableView::copySelection);
    QMenu *columns = menu->addMenu(icon(QStringLiteral("columns-3")), tr("Column"));
    fillColumnMenu(columns, m_view->columnAt(position.x()));
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void DataTableView::copySelection()
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int column = m_header->logicalIndex(visual); !m_header->isSectionHidden(column))
            columns.push_back(column);
    }
    const auto ids = selectedIds();
    if (ids.empty())
        return;
    if (!m_windowed) {
        std::vector<int> rows;
        const auto selected = m_view->selectionModel()->selectedRows();
        for (const QModelIndex &index : selected)
            rows.push_back(index.row());
        std::sort(rows.begin(), rows.end());
        QApplication::clipboard()->setText(RowText::fromModel(*m_proxy, rows, columns));
        return;
    }
    if (ids.size() > mostCopiedRows) {
        const QLocale &locale = m_windowed->environment().locale;
        Q_EMIT failed({ErrorCode::InvalidInput,
                       tr("%1 rows are too many for the clipboard. Copy at most %2, or export the table.")
                           .arg(locale.toString(static_cast<qulonglong>(ids.size())), locale.toString(mostCopiedRows)),
                       {},
                       {}});
        return;
    }
    const TableEnvironment &environment = m_windowed->environment();
    m_copyJob->start(
        [source = m_windowed->sharedSource(), ids, columns, locale = environment.locale,
         zone = environment.zone](const CancelFlag &cancelled) {
            return RowText::fromSource(*source, ids, columns, locale, zone, cancelled);
        },
        [this](const Result<QString> &text) {
            if (text)
                QApplication::clipboard()->setText(*text);
            else
                Q_EMIT failed(text.error());
        });
}

void DataTableView::readSums()
{
    if (!m_windowed)
        return;
    const auto &columns = m_windowed->columns();
    int summed = -1;
    for (size_t i = 0; i < columns.size() && summed < 0; ++i) {
        if (columns[i].summable && !m_header->isSectionHidden(static_cast<int>(i)))
            summed = static_cast<int>(i);
    }
    const int selected = selectedCount();
    if (summed < 0 || selected < 2 || selected > mostSummedRows) {
        m_sumJob->cancel();
        return;
    }
    m_sumJob->start([source = m_windowed->sharedSource(), summed,
                     ids = selectedIds()](const CancelFlag &cancelled) { return source->sum(summed, ids, cancelled); },
                    [this, summed](const Result<qint64> &sum) {
                        if (!sum)
                            return;
                        const TableColumn &column = m_windowed->columns()[static_cast<size_t>(summed)];
                        const QVariant value = column.kind == CellKind::Money
                                                   ? QVariant::fromValue(Money::fromCents(*sum))
                                                   : QVariant(*sum);
                        m_sums->setText(tr("%1, sum: %2")
                                            .arg(column.title, cellText(column, value, m_windowed->environment().locale,
                                                                        m_windowed->environment().zone)));
                    });
}

void DataTableView::openCurrent()
{
    if (const qint64 id = currentId(); id != 0)
        Q_EMIT opened(id);
}

bool DataTableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        static_cast<QWidget *>(m_view)->update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (watched == m_search && key->key() == Qt::Key_Down && key->modifiers() == Qt::NoModifier) {
        m_view->setFocus(Qt::TabFocusReason);
        // A view that gets the focus makes a cell current, but selects none.
        if (m_view->model() && m_view->model()->rowCount() > 0 && !m_view->selectionModel()->hasSelection())
            m_view->selectRow(qMax(0, m_view->currentIndex().row()));
        return true;
    }
    if (watched != m_view)
        return QWidget::eventFilter(watched, event);
    if (key->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
        openCurrent();
        return true;
    }
    if (key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) {
        openFilter(std::max(0, m_view->currentIndex().column()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace odziv
