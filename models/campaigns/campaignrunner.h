/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignrun.h"
#include "sendqueue/accesstokens.h"

#include <QObject>
#include <QThread>

#include <map>
#include <memory>

namespace odziv {

/// Runs the campaigns of one workspace, each in a thread of its own, one run for each campaign at a time. Lives in
/// the thread of the window or of the command line; one for each workspace.
class CampaignRunner final : public QObject
{
    Q_OBJECT

public:
    /// What tests replace.
    struct Options
    {
        DeliverySessionFactory sessions; ///< instead of SMTP; no password is asked for then
        ReconnectPolicy reconnect;
        RetrySchedule retry;
        int smtpTimeoutDivisor = 1;
    };

    /// `secrets` holds the passwords of senders. All of them must outlive the runner.
    CampaignRunner(Workspace &workspace, SecretStore &secrets, const Clock &clock, QObject *parent = nullptr);
    CampaignRunner(Workspace &workspace, SecretStore &secrets, const Clock &clock, Options options,
                   QObject *parent = nullptr);
    /// Quits what still runs and waits for it.
    ~CampaignRunner() override;

    /// Freezes and sends. Whatever goes wrong comes with ended().
    void launch(CampaignId campaign) { begin(campaign, CampaignAction::Launch); }
    /// Sends what is left.
    void resume(CampaignId campaign) { begin(campaign, CampaignAction::Resume); }
    void begin(CampaignId campaign, CampaignAction action);
    /// Ignored for a campaign that is not running.
    void end(CampaignId campaign, EndRequest request);
    /// Ends all of them, for a program that quits.
    void quitAll();

    bool isRunning(CampaignId campaign) const { return m_runs.count(campaign) > 0; }
    bool isIdle() const { return m_runs.empty(); }

Q_SIGNALS:
    /// A launch has looked at `done` of about `all` recipients.
    void freezing(odziv::CampaignId campaign, qint64 done, qint64 all);
    void started(const odziv::SendProgress &progress);
    void progressed(const odziv::SendProgress &progress);
    void ended(const odziv::CampaignRunOutcome &outcome);

private:
    struct Run;

    void readPasswords(CampaignId campaign, CampaignAction action, std::vector<WaveRelay> relays, size_t next);
    DeliverySessionFactory sessionsOf(const Sender &sender, const QString &secret);
    void startRun(CampaignId campaign, CampaignAction action, std::vector<WaveRelay> relays);
    void giveUp(CampaignId campaign, const Error &error);
    void onEnded(const CampaignRunOutcome &outcome);

    Workspace &m_workspace;
    SecretStore &m_secrets;
    const Clock &m_clock;
    Options m_options;
    AccessTokens m_tokens;
    std::map<CampaignId, std::unique_ptr<Run>> m_runs;
};

} // namespace odziv
