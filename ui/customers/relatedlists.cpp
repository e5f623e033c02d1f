/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "relatedlists.h"

#include "ui/shell/icons.h"
#include "ui/widgets/datatableview.h"

#include <QTabBar>

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
    connect(this, &QTabWidget::currentChanged, this, &RelatedLists::updateTitles);
}

void RelatedLists::addList(const QString &name, const QString &title, const QString &iconName, const QString &emptyText,
                           RecordTableModel *model, const QString &pageName)
{
    model->setParent(this);
    auto *view = new DataTableView(QStringLiteral("related-") + name, this);
    view->setCompact(true);
    view->setEmptyText(emptyText);
    view->setModel(model);
    m_lists.push_back({title, model, view});
    addTab(view, icon(iconName), title);
    updateTitles();
    if (!pageName.isEmpty())
        connect(view, &DataTableView::opened, this, [this, pageName](qint64 id) { m_context.openPage(pageName, id); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { updateTitles(); });
    connect(model, &WindowedTableModel::queryApplied, this, [this] { updateTitles(); });
}

void RelatedLists::show(const TableScope &scope)
{
    for (const List &list : m_lists)
        list.model->show(scope);
}

void RelatedLists::updateTitles()
{
    for (int tab = 0; tab < count(); ++tab) {
        const List &list = m_lists[static_cast<size_t>(tab)];
        const QString number = m_context.locale.toString(list.model->rowCount());
        const QString words = tr("%1 (%2)").arg(list.title, number);
        // All tabs stay in sight: only the one in front spells out what it is.
        setTabText(tab, tab == currentIndex() ? words : number);
        setTabToolTip(tab, words);
        tabBar()->setAccessibleTabName(tab, words);
    }
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
