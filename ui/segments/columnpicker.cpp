/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "columnpicker.h"

#include "common/textfold.h"
#include "ui/segments/cataloglabels.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace odziv {

namespace {

enum Role { ReferenceRole = Qt::UserRole + 1, SearchRole };
enum Column { LabelColumn, ValuesColumn, MissingColumn, ColumnCount };

QString iconNameOf(ColumnType type)
{
    switch (type) {
    case ColumnType::Id:
        return QStringLiteral("hash");
    case ColumnType::Text:
        return QStringLiteral("type");
    case ColumnType::Integer:
        return QStringLiteral("hash");
    case ColumnType::Money:
        return QStringLiteral("receipt");
    case ColumnType::Day:
    case ColumnType::Instant:
        return QStringLiteral("calendar");
    case ColumnType::Boolean:
        return QStringLiteral("circle-dot");
    }
    return {};
}

/// Hands columns to a drag under their own MIME type.
class ColumnModel final : public QStandardItemModel
{
public:
    using QStandardItemModel::QStandardItemModel;

    QStringList mimeTypes() const override { return {ColumnPicker::mimeType()}; }
    QMimeData *mimeData(const QModelIndexList &indexes) const override
    {
        for (const QModelIndex &index : indexes) {
            const QString reference = index.data(ReferenceRole).toString();
            if (reference.isEmpty())
                continue;
            auto *data = new QMimeData;
            data->setData(ColumnPicker::mimeType(), reference.toUtf8());
            data->setText(reference);
            return data;
        }
        return nullptr;
    }
};

} // namespace

const QString &ColumnPicker::mimeType()
{
    static const QString type = QStringLiteral("application/x-odziv-column");
    return type;
}

ColumnPicker::ColumnPicker(const Catalog &catalog, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_nothing(new QLabel(this))
    , m_view(new QTreeView(this))
    , m_model(new ColumnModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_search->setPlaceholderText(tr("Search columns"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search columns"));
    m_search->installEventFilter(this);
    fill(catalog);
    m_proxy->setSourceModel(m_model);
    m_proxy->setRecursiveFilteringEnabled(true);
    m_proxy->setFilterRole(SearchRole);
    m_view->setModel(m_proxy);
    m_model->setHorizontalHeaderLabels({tr("Column"), tr("Values"), tr("Missing")});
    m_model->horizontalHeaderItem(ValuesColumn)->setToolTip(tr("How many different values the column has"));
    m_model->horizontalHeaderItem(MissingColumn)->setToolTip(tr("Which share of the rows has no value"));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(LabelColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(ValuesColumn, QHeaderView::ResizeToContents);
    m_view->header()->setSectionResizeMode(MissingColumn, QHeaderView::ResizeToContents);
    m_view->setIndentation(spacing::wide);
    // Nothing is known about the columns yet.
    m_view->setColumnHidden(ValuesColumn, true);
    m_view->setColumnHidden(MissingColumn, true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setDragDropMode(QAbstractItemView::DragOnly);
    m_view->setUniformRowHeights(true);
    m_view->setAccessibleName(tr("Columns"));
    m_view->installEventFilter(this);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &text, auto act) {
        auto *action = new QAction(text, m_view);
        connect(action, &QAction::triggered, this, act);
        m_view->addAction(action);
    };
    add(tr("Add to the current block\tEnter"), [this] { choose(m_view->currentIndex()); });
    add(tr("Begin a new block\tShift+Enter"), [this] { chooseAsBlock(); });
    connect(m_view, &QTreeView::activated, this, &ColumnPicker::choose);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnPicker::search);
}

void ColumnPicker::fill(const Catalog &catalog)
{
    for (const CatalogTable &table : catalog.tables()) {
        // Code lists name the values of other columns; nobody selects customers by them.
        if (!table.column(QStringLiteral("id")))
            continue;
        auto *folder = new QStandardItem(icon(QStringLiteral("folder")), tableLabel(table));
        folder->setToolTip(table.localLabel);
        for (const CatalogColumn &column : table.columns) {
            auto *item = new QStandardItem(icon(iconNameOf(column.type)), columnLabel(column));
            const QString reference = table.name + QLatin1Char('.') + column.name;
            item->setData(reference, ReferenceRole);
            item->setData(searchWords(table, column), SearchRole);
            item->setToolTip(columnHint(table, column));
            auto *values = new QStandardItem;
            auto *missing = new QStandardItem;
            for (QStandardItem *number : {values, missing}) {
                number->setData(reference, ReferenceRole);
                number->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
                number->setToolTip(item->toolTip());
                number->setFlags(item->flags());
            }
            folder->appendRow({item, values, missing});
        }
        m_model->appendRow(folder);
    }
}

QStandardItem *ColumnPicker::itemOf(const QString &reference) const
{
    for (int folder = 0; folder < m_model->rowCount(); ++folder) {
        const QStandardItem *table = m_model->item(folder);
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->child(row)->data(ReferenceRole).toString() == reference)
                return table->child(row);
        }
    }
    return nullptr;
}

void ColumnPicker::setStatistics(const std::vector<ColumnStatistics> &statistics, const QLocale &locale)
{
    m_view->setColumnHidden(ValuesColumn, false);
    m_view->setColumnHidden(MissingColumn, false);
    for (const ColumnStatistics &column : statistics) {
        const QStandardItem *item = itemOf(column.column);
        if (!item)
            continue;
        const double share
            = column.rows > 0 ? 100.0 * static_cast<double>(column.missing) / static_cast<double>(column.rows) : 0;
        // Some that are missing are never shown as none, nor some that are there as all missing.
        const QString percent = column.missing == 0 ? QString()
                                : share < 1         ? tr("< 1 %")
                                : share > 99 && column.missing < column.rows
                                    ? tr("> 99 %")
                                    : tr("%1 %").arg(locale.toString(qRound(share)));
        QStandardItem *folder = item->parent();
        folder->child(item->row(), ValuesColumn)->setText(locale.toString(column.distinct));
        folder->child(item->row(), MissingColumn)->setText(percent);
        const auto reference = Catalog::builtIn().column(column.column);
        const QString hint = tr("%1\n%2 rows, %3 different values, %4 without a value")
                                 .arg(columnHint(*reference->table, *reference->column), locale.toString(column.rows),
                                      locale.toString(column.distinct), locale.toString(column.missing));
        for (int cell = 0; cell < ColumnCount; ++cell)
            folder->child(item->row(), cell)->setToolTip(hint);
    }
}

void ColumnPicker::expandTable(const QString &table)
{
    const QString reference = table + QStringLiteral(".id");
    const QModelIndexList found
        = m_proxy->match(m_proxy->index(0, 0), ReferenceRole, reference, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty())
        m_view->expand(found.first().parent());
}

void ColumnPicker::setCurrent(const QString &reference)
{
    const QModelIndexList found
        = m_proxy->match(m_proxy->index(0, 0), ReferenceRole, reference, 1, Qt::MatchExactly | Qt::MatchRecursive);
    if (found.isEmpty())
        return;
    m_view->setCurrentIndex(found.first());
    m_view->scrollTo(found.first(), QAbstractItemView::PositionAtCenter);
}

void ColumnPicker::choose(const QModelIndex &index)
{
    const QString reference = index.data(ReferenceRole).toString();
    if (!reference.isEmpty())
        Q_EMIT columnChosen(reference);
}

void ColumnPicker::chooseAsBlock()
{
    const QString reference = m_view->currentIndex().data(ReferenceRole).toString();
    if (!reference.isEmpty())
        Q_EMIT columnChosenAsBlock(reference);
}

QModelIndex ColumnPicker::bestMatch(const QString &folded) const
{
    // A column that is called so, else one that holds more than the number of a record.
    QModelIndex best;
    for (int folder = 0; folder < m_proxy->rowCount(); ++folder) {
        const QModelIndex table = m_proxy->index(folder, LabelColumn);
        for (int row = 0; row < m_proxy->rowCount(table); ++row) {
            const QModelIndex column = m_proxy->index(row, LabelColumn, table);
            if (foldText(column.data().toString()).contains(folded))
                return column;
            const auto found = Catalog::builtIn().column(column.data(ReferenceRole).toString());
            if (!best.isValid() && found && found->column->type != ColumnType::Id)
                best = column;
        }
    }
    return best.isValid() ? best : m_proxy->index(0, LabelColumn, m_proxy->index(0, LabelColumn));
}

void ColumnPicker::search(const QString &text)
{
    // Every word somewhere, in any order.
    const QString folded = foldText(text);
    QString pattern;
    for (const QString &word : folded.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    m_proxy->setFilterRegularExpression(pattern.isEmpty() ? pattern : QLatin1Char('^') + pattern);
    m_nothing->setVisible(m_proxy->rowCount() == 0);
    m_nothing->setText(tr("No column is called \"%1\". A part of its name, or of its table's, is enough.").arg(text));
    if (pattern.isEmpty() || m_proxy->rowCount() == 0)
        return;
    m_view->expandAll();
    m_view->setCurrentIndex(bestMatch(folded));
}

bool ColumnPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            m_view->setFocus();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::ShiftModifier) {
            chooseAsBlock();
            return true;
        }
        if (isEnter && watched == m_search && !key->modifiers()) {
            choose(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace odziv
