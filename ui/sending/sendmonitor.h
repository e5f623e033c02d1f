/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/attempthistory.h"
#include "sendqueue/sendqueuestorage.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/recordlistmodel.h"

#include <QTabWidget>
#include <QTimer>

#include <memory>

namespace odziv {

class DataTableView;
class RateChart;

/// How a launched campaign goes, in more than its sums: the pace over time, and how each recipient domain stands.
/// Follows a running campaign; reads only what is looked at, and never more often than the reading is cheap.
class SendMonitor final : public QTabWidget
{
    Q_OBJECT

public:
    explicit SendMonitor(const UiContext &context, QWidget *parent = nullptr);
    ~SendMonitor() override;

    /// Shows another campaign; id 0 shows nothing.
    void setCampaign(CampaignId id);
    RateChart *chart() const { return m_chart; }
    DataTableView *domainTable() const { return m_domains; }

Q_SIGNALS:
    void failed(const odziv::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void read();
    void readPace();
    void readDomains();
    void showDomains(const std::vector<DomainStanding> &standings);

    UiContext m_context;
    JobTracker m_paceJob;
    JobTracker m_domainJob;
    CampaignId m_campaign;
    std::shared_ptr<AttemptHistory> m_history; ///< used by one job at a time
    RateChart *m_chart;
    RecordListModel m_domainModel;
    DataTableView *m_domains;
    QTimer m_timer;
};

} // namespace odziv
