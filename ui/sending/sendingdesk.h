/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaignrunner.h"
#include "campaigns/duescheduler.h"
#include "campaigns/rehearsalrunner.h"
#include "campaigns/workspacerestore.h"
#include "ui/sending/sessionsecretstore.h"

#include <QLocale>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace odziv {

class StatusArea;
class StatusJob;

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
    /// How much of the campaign that is being launched is frozen, in percent; none before that is known, and when it is
    /// being sent.
    std::optional<int> frozenPercent(CampaignId campaign) const;
    /// How its last run ended; none while it runs.
    std::optional<CampaignRunOutcome> outcome(CampaignId campaign) const;

    void launch(CampaignId campaign);
    void resume(CampaignId campaign);
    /// Launching or sending.
    bool isBusy(CampaignId campaign) const { return m_runner.isRunning(campaign); }
    bool isIdle() const { return m_runner.isIdle() && m_rehearsals.empty(); }
    /// Another program may be sending then.
    bool isReadOnly() const { return m_workspace.isReadOnly(); }
    /// Nothing is launching or sending; rehearsals do not count.
    bool isSending() const { return !m_runner.isIdle(); }

    /// Rehearses a campaign into an empty folder, and reports in `job`.
    void rehearse(const Campaign &campaign, const QString &folder, StatusJob *job, const QLocale &locale,
                  const QTimeZone &zone);
    /// Ends all runs so that they go on at the next chance, and begins nothing more.
    void quit();

    /// From now on launches and resumes what is due; `reads` is where it looks.
    void startSchedule(QThreadPool &reads);
    /// Whether a running campaign that is not busy goes on without anybody's click; in a read-only workspace another
    /// program sees to it.
    bool goesOn(CampaignId campaign, CampaignMode mode) const;
    /// What `step` comes to here: later where the campaign rests after an error or at a limit, and up to you where it
    /// does not go on.
    NextStep nextStepHere(CampaignId campaign, CampaignMode mode, NextStep step) const;
    DueScheduler *schedule() const { return m_schedule.get(); }

    /// Shows the state of the queue there.
    void report(StatusArea *area, const QLocale &locale);

Q_SIGNALS:
    /// The campaign was launched, moved on or ended.
    void changed(odziv::CampaignId campaign);
    void ended(const odziv::CampaignRunOutcome &outcome);
    /// Another program wrote to a workspace that is open read-only here.
    void changedElsewhere();
    /// Something about a campaign for the operator to know: what happened without them, or that a launch was taken
    /// back.
    void remarked(odziv::CampaignId campaign, const QString &remark);
    /// The workspace was a backup, and its campaigns were settled.
    void restored(const odziv::RestoreOutcome &outcome);

private:
    void recover();
    void noteFreezing(CampaignId campaign, qint64 done, qint64 all);
    void note(const SendProgress &progress);
    void noteEnd(const CampaignRunOutcome &outcome);
    void showState();
    void watchOthers();

    SessionSecretStore m_secrets;
    CampaignRunner m_runner;
    Workspace &m_workspace;
    const Clock &m_clock;
    std::unique_ptr<DueScheduler> m_schedule;
    std::vector<std::unique_ptr<RehearsalRunner>> m_rehearsals;
    std::map<CampaignId, int> m_frozenPercent;
    std::map<CampaignId, SendProgress> m_progress;
    std::map<CampaignId, CampaignRunOutcome> m_outcomes;
    StatusArea *m_area = nullptr;
    QLocale m_locale;
    QTimer m_watch;
};

} // namespace odziv
