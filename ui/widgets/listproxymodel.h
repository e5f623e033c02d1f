/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace odziv {

/// Sorts and searches a small list: words by the language's rules, the search folded over all columns.
class ListProxyModel final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ListProxyModel(QObject *parent = nullptr);

    /// Every word must occur somewhere in the row.
    void setSearch(const QString &search);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
    QStringList m_words;
};

} // namespace odziv
