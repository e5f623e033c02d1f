/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/testmessage.h"
#include "channels/senderprobe.h"
#include "sendqueue/accesstokens.h"
#include "ui/campaigns/launchchecklist.h"
#include "ui/shell/uicontext.h"

#include <QTimer>
#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace odziv {

class ReachWaterfall;
class SendMonitor;
class SendProgressPanel;

/// Everything before and after the launch of one campaign: who will get it, a test message, the checklist and the
/// launch itself; from then on how far it is.
class LaunchPane final : public QWidget
{
    Q_OBJECT

public:
    explicit LaunchPane(const UiContext &context, QWidget *parent = nullptr);

    /// Shows the campaign as it is saved; `hasEdits` says that the form holds something newer.
    void setCampaign(const Campaign &campaign, bool hasEdits);
    /// Checks again what a launch would do.
    void recheck();
    /// Writes every message into an empty folder; the status area tells how it goes.
    void rehearseInto(const QString &folder);
    bool isChecking() const { return m_checkJob.isRunning(); }
    const std::optional<LaunchCheck> &lastCheck() const { return m_check; }
    ReachWaterfall *reach() const { return m_reach; }
    LaunchChecklist *checklist() const { return m_list; }
    QPushButton *approveButton() const { return m_approve; }
    QLineEdit *confirmationField() const { return m_typed; }
    QPushButton *launchButton() const { return m_launch; }
    SendProgressPanel *progressPanel() const { return m_progress; }
    QLineEdit *testAddressField() const { return m_testAddress; }
    QPushButton *testButton() const { return m_testButton; }
    QString testResult() const;

Q_SIGNALS:
    void failed(const odziv::Error &error);

private:
    QWidget *makeBefore();
    QWidget *makeTestRow();
    QWidget *makeLaunchRow();
    void showCheck();
    void showCounting();
    void askSenders();
    void askSender(const Sender &sender);
    void askServer(const Sender &sender, const DeliverySessionFactory &sessions);
    void noteReach(const Sender &sender, const SenderReach &reach);
    SenderReach reachOf(const Sender &sender) const;
    void approve();
    QString whyNotReady() const;
    void updateLaunch();
    void launch();
    void sendTest();
    void deliverTest(const OutgoingMessage &message);
    void deliverThrough(const DeliverySessionFactory &sessions, const OutgoingMessage &message);
    void sayTest(const QString &text, bool isProblem);
    qint64 typedNumber() const;

    UiContext m_context;
    JobTracker m_checkJob;
    std::shared_ptr<std::atomic<int>> m_counted; ///< percent of the recipients; written by the newest check
    int m_shownPercent = 0;
    QTimer m_countingTimer;
    JobTracker m_testJob;
    Campaign m_campaign;
    bool m_hasEdits = false;
    bool m_wasTested = false;
    std::optional<LaunchCheck> m_check;
    AccessTokens m_tokens;
    std::unique_ptr<SingleDelivery> m_delivery;
    std::unique_ptr<SenderProbe> m_probe;
    std::vector<std::pair<Sender, SenderReach>> m_reaches; ///< of those that were asked
    bool m_isAsking = false;

    QWidget *m_before;
    ReachWaterfall *m_reach;
    LaunchChecklist *m_list;
    QPushButton *m_approve;
    QLineEdit *m_testAddress;
    QLineEdit *m_testAs;
    QPushButton *m_testButton;
    QLabel *m_testResult;
    QLabel *m_typeCaption;
    QLineEdit *m_typed;
    QPushButton *m_launch;
    QPushButton *m_recheck;
    QPushButton *m_rehearse;
    SendProgressPanel *m_progress;
    SendMonitor *m_monitor;
};

} // namespace odziv
