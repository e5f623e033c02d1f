/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/duecampaigns.h"
#include "campaigns/sendforecast.h"
#include "sendqueue/sendqueuestorage.h"
#include "ui/shell/uicontext.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace odziv {

class SendingDesk;
class StateBar;

/// How far one launched campaign is: states as a bar with numbers, rate and remaining time, pause, resume and stop,
/// and the decision about recipients in doubt.
class SendProgressPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SendProgressPanel(const UiContext &context, QWidget *parent = nullptr);

    /// Shows another campaign; id 0 shows nothing.
    void setCampaign(CampaignId id, const QString &name);
    CampaignId campaign() const { return m_campaign; }
    const QueueCounts &counts() const;
    StateBar *stateBar() const { return m_bar; }
    QString stateText() const;

Q_SIGNALS:
    void failed(const odziv::Error &error);
    /// Messages in doubt were decided about.
    void settled();

private:
    struct Standing
    {
        CampaignStatus status = CampaignStatus::Draft;
        QueueCounts counts;
        CampaignMode mode = CampaignMode::Manual;
        NextStep next;
        std::optional<CanaryRule> firstWave;
    };

    void refresh();
    void showStanding(const Standing &standing);
    void updateButtons();
    void describe();
    QStringList outlook() const;
    QStringList whyItRests() const;
    void pause();
    void resume();
    void stop();
    void resolve(InDoubtDecision decision);
    QStringList skipDetails() const;
    void noteSettled();
    void retryNow();
    void openDoubt();
    void readForecast(std::optional<double> perSecond);

    UiContext m_context;
    SendingDesk &m_desk;
    JobTracker m_readJob;
    JobTracker m_forecastJob;
    QTimer m_forecastTimer; ///< running: the forecast is young enough
    std::optional<SendForecast> m_forecast;
    CampaignId m_campaign;
    QString m_name;
    Standing m_standing; ///< as the disk has it; while it runs, the desk knows more
    QLabel *m_state;
    QLabel *m_detail;
    StateBar *m_bar;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_stop;
    QPushButton *m_retry;
    QWidget *m_doubt;
    QLabel *m_doubtText;
    QPushButton *m_accept;
    QPushButton *m_resend;
};

/// "2 h 5 min", "45 s": how long something will take.
QString durationText(qint64 milliseconds);
/// The status of a campaign in words.
QString campaignStatusText(CampaignStatus status);
/// The same of a launched campaign, with what this program does about it.
QString sendingStatusText(const SendingDesk &desk, CampaignId campaign, CampaignMode mode, CampaignStatus status);

} // namespace odziv
