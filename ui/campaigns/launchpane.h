/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "campaigns/testmessage.h"
#include "ui/campaigns/launchcheck.h"
#include "ui/shell/uicontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace odziv {

class ReachWaterfall;
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
    bool isChecking() const { return m_checkJob.isRunning(); }
    const std::optional<LaunchCheck> &lastCheck() const { return m_check; }
    ReachWaterfall *reach() const { return m_reach; }
    QLineEdit *confirmationField() const { return m_typed; }
    QPushButton *launchButton() const { return m_launch; }
    SendProgressPanel *progressPanel() const { return m_progress; }
    QLineEdit *testAddressField() const { return m_testAddress; }
    QPushButton *testButton() const { return m_testButton; }
    QString testResult() const;

Q_SIGNALS:
    void failed(const odziv::Error &error);

private:
    enum class Mark { Good, Warning, Bad, Pending };

    QWidget *makeBefore();
    QWidget *makeTestRow();
    QWidget *makeLaunchRow();
    void showCheck();
    void addLine(Mark mark, const QString &text);
    void clearLines();
    void updateLaunch();
    void launch();
    void sendTest();
    void deliverTest(const OutgoingMessage &message);
    void deliverThrough(const SmtpServer &server, const OutgoingMessage &message);
    void sayTest(const QString &text, bool isProblem);
    qint64 typedNumber() const;

    UiContext m_context;
    JobTracker m_checkJob;
    JobTracker m_testJob;
    Campaign m_campaign;
    bool m_hasEdits = false;
    bool m_wasTested = false;
    std::optional<LaunchCheck> m_check;
    std::unique_ptr<SingleDelivery> m_delivery;

    QWidget *m_before;
    ReachWaterfall *m_reach;
    QVBoxLayout *m_lines = nullptr;
    QLineEdit *m_testAddress;
    QLineEdit *m_testAs;
    QPushButton *m_testButton;
    QLabel *m_testResult;
    QLabel *m_typeCaption;
    QLineEdit *m_typed;
    QPushButton *m_launch;
    QPushButton *m_recheck;
    SendProgressPanel *m_progress;
};

} // namespace odziv
