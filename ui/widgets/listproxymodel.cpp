/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "listproxymodel.h"

#include "common/textfold.h"
#include "common/windowedtablemodel.h"

#include <algorithm>

namespace odziv {

ListProxyModel::ListProxyModel(QObject *parent)
    : QSortFilterProxyModel(parent)
{}

void ListProxyModel::setSearch(const QString &search)
{
    m_words = foldText(search).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool ListProxyModel::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_words.isEmpty())
        return true;
    QString text;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        text += sourceModel()->index(row, column, parent).data().toString() + QLatin1Char(' ');
    const QString folded = foldText(text);
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) { return folded.contains(word); });
}

bool ListProxyModel::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    QVariant first = left.data(WindowedTableModel::ValueRole);
    QVariant second = right.data(WindowedTableModel::ValueRole);
    if (!first.isValid() && !second.isValid()) {
        first = left.data();
        second = right.data();
    }
    if (first.typeId() == QMetaType::QString && second.typeId() == QMetaType::QString)
        return m_collator.compare(first.toString(), second.toString()) < 0;
    return QVariant::compare(first, second) == QPartialOrdering::Less;
}

} // namespace odziv
