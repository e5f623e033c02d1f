/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/sentrecordtablemodel.h"
#include "sendqueue/sendqueuestorage.h"
#include "ui/shell/page.h"
#include "ui/widgets/recordlistmodel.h"

class QAction;
class QSplitter;

namespace odziv {

class DataTableView;

/// Everything that was ever sent, of this program and of the one before it: millions of lines to search and filter; of
/// the chosen one every attempt with the words of the server. open() takes the text to search for.
class SentRecordsPage final : public Page
{
    Q_OBJECT

public:
    SentRecordsPage(const UiContext &context, QWidget *parent = nullptr);
    ~SentRecordsPage() override;

    void refresh() override;
    void focusSearch() override;
    void open(const QVariant &argument) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    DataTableView *table() const { return m_table; }
    DataTableView *attemptTable() const { return m_attempts; }
    SentRecordTableModel *model() { return &m_model; }

private:
    void showCurrent();
    void updateActions();
    void showAttempts(const std::vector<AttemptRecord> &attempts);
    void exportShown();
    void openCampaign();

    JobTracker m_attemptJob;
    SentRecordTableModel m_model;
    RecordListModel m_attemptModel;
    QSplitter *m_splitter;
    DataTableView *m_table;
    DataTableView *m_attempts;
    QAction *m_export;
    QAction *m_openCampaign;
};

} // namespace odziv
