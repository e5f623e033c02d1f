/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignstorage.h"
#include "campaigns/recipienttablemodel.h"
#include "ui/shell/page.h"
#include "ui/widgets/recordlistmodel.h"

class QAction;
class QSplitter;

namespace odziv {

class DataTableView;
class SendMonitor;
class SendProgressPanel;

/// What is being sent, was sent, or waits to go on: the launched campaigns, the progress of the chosen one and the
/// newest replies of its server; and the settings of the mail servers. open() takes the id of a campaign.
class SendingPage final : public Page
{
    Q_OBJECT

public:
    SendingPage(const UiContext &context, QWidget *parent = nullptr);
    ~SendingPage() override;

    void activated() override;
    void refresh() override;
    void focusSearch() override;
    void open(const QVariant &argument) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    SendProgressPanel *panel() const { return m_panel; }
    SendMonitor *monitor() const { return m_monitor; }
    DataTableView *campaignTable() const { return m_campaignTable; }

private:
    struct Row
    {
        CampaignSummary summary;
        QueueCounts counts;
    };

    void reload();
    void show(const std::vector<Row> &rows);
    void showRows();
    void showCurrent();
    void openServerSettings();
    void openRules();

    JobTracker m_listJob;
    std::vector<Row> m_rows;
    RecordListModel m_model;
    RecipientTableModel m_replies;
    QSplitter *m_splitter;
    DataTableView *m_campaignTable;
    DataTableView *m_replyTable;
    SendProgressPanel *m_panel;
    SendMonitor *m_monitor;
    QAction *m_server;
    qint64 m_wanted = 0;
    QMetaObject::Connection m_tablesChanged;
};

} // namespace odziv
