/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "relatedlists.h"

#include "ui/widgets/datatableview.h"

namespace odziv {

namespace {

const auto tabKey = QStringLiteral("relatedTab");

} // namespace

RelatedLists::RelatedLists(const UiContext &context, QWidget *parent)
    : QTabWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("related"));
    setAccessibleName(tr("What belongs to the record"));
    setDocumentMode(true);
    setUsesScrollButtons(true);
}

void RelatedLists::addList(const QString &name, const QString &title, const QString &emptyText,
                           RecordTableModel *model, const QString &pageName)
{
    model->setParent(this);
    auto *view = new DataTableView(QStringLiteral("related-") + name, this);
    view->setCompact(true);
    view->setEmptyText(emptyText);
    view->setModel(model);
    const size_t place = m_lists.size();
    m_lists.push_back({title, model, view});
    addTab(view, title);
    if (!pageName.isEmpty())
        connect(view, &DataTableView::opened, this, [this, pageName](qint64 id) { m_context.openPage(pageName, id); });
    connect(model, &QAbstractItemModel::modelReset, this, [this, place] { updateTitle(place); });
    connect(model, &WindowedTableModel::queryApplied, this, [this, place] { updateTitle(place); });
}

void RelatedLists::show(const TableScope &scope)
{
    for (const List &list : m_lists)
        list.model->show(scope);
}

void RelatedLists::updateTitle(size_t place)
{
    const List &list = m_lists[place];
    const int rows = list.model->rowCount();
    const int tab = static_cast<int>(place);
    setTabText(tab, rows > 0 ? tr("%1 (%2)").arg(list.title, m_context.locale.toString(rows)) : list.title);
}

void RelatedLists::saveState(QSettings &settings) const
{
    settings.setValue(tabKey, currentIndex());
    for (const List &list : m_lists)
        list.view->saveState(settings);
}

void RelatedLists::restoreState(QSettings &settings)
{
    setCurrentIndex(settings.value(tabKey, 0).toInt());
    for (const List &list : m_lists)
        list.view->restoreState(settings);
}

} // namespace odziv
