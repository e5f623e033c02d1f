/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/recordtablemodel.h"
#include "ui/shell/uicontext.h"

#include <QTabWidget>

#include <vector>

namespace odziv {

class DataTableView;

/// The records that belong to one record, a tab for each kind: icon and number, and the words of the one in front.
/// Enter or double-click opens the page of that kind.
class RelatedLists final : public QTabWidget
{
    Q_OBJECT

public:
    explicit RelatedLists(const UiContext &context, QWidget *parent = nullptr);

    /// Adds a tab; `pageName` is the page that opens a row.
    /// `name` is the list's name in the settings.
    void addList(const QString &name, const QString &title, const QString &iconName, const QString &emptyText,
                 RecordTableModel *model, const QString &pageName = {});
    /// Shows what belongs to the record; scopes that a list does not know show nothing.
    void show(const TableScope &scope);

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

private:
    struct List
    {
        QString title;
        RecordTableModel *model = nullptr;
        DataTableView *view = nullptr;
    };
    void updateTitles();

    UiContext m_context;
    std::vector<List> m_lists;
};

} // namespace odziv
