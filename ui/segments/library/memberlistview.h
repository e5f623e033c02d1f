/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/memberlist.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

#include <functional>

class QAction;

namespace odziv {

class DataTableView;

/// The people of a set in a table: searched, sorted, filtered, columns chosen, exported as they are shown. Enter opens
/// the record where a page shows such records, or does what the opener does.
class MemberListView final : public QWidget
{
    Q_OBJECT

public:
    explicit MemberListView(const UiContext &context, QWidget *parent = nullptr);

    /// Replaces what is shown; `name` is what an exported file is proposed to be called.
    void show(const MemberList &list, const QString &name);
    /// What is done with the id of a row that is opened, instead of showing its record.
    void setOpener(std::function<void(qint64 id)> opener) { m_opener = std::move(opener); }
    DataTableView *table() const { return m_table; }
    /// Null before the first show().
    WindowedTableModel *model() const { return m_model; }
    /// Writes the rows that are shown, in their order, in the background. The file's ending chooses the format.
    void exportTo(const QString &path);

Q_SIGNALS:
    void failed(const odziv::Error &error);

private:
    void askForFile();
    void openRecord(qint64 id);

    UiContext m_context;
    MemberList m_list;
    QString m_name;
    std::function<void(qint64)> m_opener;
    DataTableView *m_table;
    WindowedTableModel *m_model = nullptr;
    QAction *m_export;
};

} // namespace odziv
