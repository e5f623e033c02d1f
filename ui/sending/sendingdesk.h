/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignrunner.h"
#include "ui/sending/sessionsecretstore.h"

#include <QLocale>
#include <QObject>

#include <map>
#include <optional>

namespace odziv {

class StatusArea;

/// Everything of a workspace that is being sent from this program: the one runner, the passwords, and the newest
/// progress of each campaign. It works on while pages come and go, and ends before the workspace does.
class SendingDesk final : public QObject
{
    Q_OBJECT

public:
    SendingDesk(Workspace &workspace, const Clock &clock, QObject *parent = nullptr);

    CampaignRunner &runner() { return m_runner; }
    SessionSecretStore &secrets() { return m_secrets; }
    /// Of a campaign that was sent since the workspace was opened.
    std::optional<SendProgress> progress(CampaignId campaign) const;
    /// How its last run ended; none while it runs.
    std::optional<CampaignRunOutcome> outcome(CampaignId campaign) const;

    void launch(CampaignId campaign);
    void resume(CampaignId campaign);
    /// Launching or sending.
    bool isBusy(CampaignId campaign) const { return m_runner.isRunning(campaign); }
    bool isIdle() const { return m_runner.isIdle(); }
    /// Ends all runs so that they go on at the next chance.
    void quit() { m_runner.quitAll(); }

    /// Shows the state of the queue there.
    void report(StatusArea *area, const QLocale &locale);

Q_SIGNALS:
    /// The campaign was launched, moved on or ended.
    void changed(odziv::CampaignId campaign);
    void ended(const odziv::CampaignRunOutcome &outcome);

private:
    void note(const SendProgress &progress);
    void noteEnd(const CampaignRunOutcome &outcome);
    void showState();

    SessionSecretStore m_secrets;
    CampaignRunner m_runner;
    std::map<CampaignId, SendProgress> m_progress;
    std::map<CampaignId, CampaignRunOutcome> m_outcomes;
    StatusArea *m_area = nullptr;
    QLocale m_locale;
};

} // namespace odziv
