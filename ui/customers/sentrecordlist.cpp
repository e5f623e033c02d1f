/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sentrecordlist.h"

#include "ui/shell/icons.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QVBoxLayout>

namespace odziv {

SentRecordList::SentRecordList(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_model(new SentRecordTableModel(context.workspace, context.tableEnvironment(), TableScope::nothing(), this))
    , m_table(new DataTableView(QStringLiteral("sentRecord"), this))
{
    m_table->setModel(m_model);
    m_table->setSearchPlaceholder(tr("Search address, reply"));
    m_table->setEmptyText(tr("What is sent appears here, with the server's reply, as soon as it is sent."), nullptr,
                          QStringLiteral("send"));
    auto *refresh = new QAction(icon(QStringLiteral("refresh-cw")), tr("Refresh"), this);
    connect(refresh, &QAction::triggered, m_model, &WindowedTableModel::reload);
    m_table->addRowAction(refresh);
    connect(m_table, &DataTableView::failed, this, &SentRecordList::failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_model->sort(m_model->columnOf(QStringLiteral("at")), Qt::DescendingOrder);
}

void SentRecordList::show(const TableScope &scope)
{
    m_model->show(scope);
}

} // namespace odziv
