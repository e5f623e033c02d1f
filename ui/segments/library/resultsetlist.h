/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/memberlist.h"
#include "segments/resultsetstorage.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/recordlistmodel.h"

#include <QWidget>

class QAction;

namespace odziv {

class DataTableView;

/// Saved result sets with their time and size: opened, compared, exported, deleted. It shows what it is given; what it
/// changes in the workspace comes back through the workspace's tablesChanged().
class ResultSetList final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the table's name in the settings.
    ResultSetList(const UiContext &context, const QString &name, QWidget *parent = nullptr);

    void show(const QList<SavedResultSet> &sets);
    const QList<SavedResultSet> &sets() const { return m_sets; }
    /// The names of the selected ones, in display order.
    QStringList selectedNames() const;
    void select(const QString &name);
    DataTableView *table() const { return m_table; }

    void saveState(QSettings &settings) const;
    void restoreState(QSettings &settings);

public Q_SLOTS:
    void openCurrent();
    void compareSelected();
    void removeSelected();

Q_SIGNALS:
    void selectionChanged();
    void failed(const odziv::Error &error);

private:
    void updateActions();
    const SavedResultSet *setOf(qint64 id) const;
    void openSet(const SavedResultSet &set);
    void openList(const QString &title, const QString &explanation, const MemberList &list, const QString &format);
    void remove(const QStringList &names);

    UiContext m_context;
    JobTracker m_formatJob;
    QList<SavedResultSet> m_sets;
    RecordListModel m_model;
    DataTableView *m_table;
    QAction *m_open;
    QAction *m_compare;
    QAction *m_remove;
};

} // namespace odziv
