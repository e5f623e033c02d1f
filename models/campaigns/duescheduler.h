/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignrunner.h"
#include "campaigns/duecampaigns.h"
#include "common/jobtracker.h"

#include <QSet>
#include <QTimer>

#include <map>

namespace odziv {

/// What run-due is to a timer of the system, this is to a program that stays open: it looks every half minute what is
/// due, and launches and resumes through the program's runner. Both never send at once, because only the owner of the
/// workspace's lock sends, and an open window owns it.
///
/// A manual campaign is continued only if it ran since the scheduler was made: what was interrupted before waits for
/// somebody. After an error or at a limit a campaign is tried again in five minutes, after three errors in a row not
/// any more.
class DueScheduler final : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive the scheduler; `reads` is where it looks things up.
    DueScheduler(Workspace &workspace, CampaignRunner &runner, const Clock &clock, QThreadPool &reads,
                 QObject *parent = nullptr);

    void start();
    /// Looks now.
    void look();
    /// Stops looking for good: the program ends.
    void stop();
    /// Whether a running campaign will be continued here without anybody's click.
    bool continues(CampaignId campaign, CampaignMode mode) const;
    /// In how many milliseconds it is tried again at the earliest, after an error or at a limit; 0: at the next look.
    qint64 pauseOf(CampaignId campaign) const;

Q_SIGNALS:
    /// A campaign that was begun here could not be launched or sent on.
    void failed(const odziv::DueCampaign &campaign, const odziv::Error &error);
    /// A start was missed and somebody has to decide. Once for each campaign.
    void asked(const odziv::DueCampaign &campaign);
    /// A start was missed, and by the campaign's rule it is not sent.
    void heldBack(const odziv::DueCampaign &campaign);

private:
    void act(const std::vector<DueCampaign> &due);
    void begin(const DueCampaign &campaign, CampaignAction action);
    void noteEnd(const CampaignRunOutcome &outcome);
    bool mayTry(const DueCampaign &campaign) const;
    void holdBack(const DueCampaign &campaign);

    Workspace &m_workspace;
    CampaignRunner &m_runner;
    const Clock &m_clock;
    JobTracker m_job;
    QTimer m_timer;
    bool m_stopped = false;
    QSet<qint64> m_ran;
    QSet<qint64> m_asked;
    std::map<CampaignId, qint64> m_notBefore; ///< by the steady clock
    std::map<CampaignId, int> m_errors;
    std::map<CampaignId, DueCampaign> m_begun; ///< here, and not ended yet
};

} // namespace odziv
