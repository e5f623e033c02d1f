/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendingdesk.h"

#include "ui/shell/statusarea.h"

namespace odziv {

SendingDesk::SendingDesk(Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_runner(workspace, m_secrets, clock)
{
    connect(&m_runner, &CampaignRunner::started, this, &SendingDesk::note);
    connect(&m_runner, &CampaignRunner::progressed, this, &SendingDesk::note);
    connect(&m_runner, &CampaignRunner::ended, this, &SendingDesk::noteEnd);
}

std::optional<SendProgress> SendingDesk::progress(CampaignId campaign) const
{
    const auto found = m_progress.find(campaign);
    return found == m_progress.end() ? std::optional<SendProgress>() : found->second;
}

std::optional<CampaignRunOutcome> SendingDesk::outcome(CampaignId campaign) const
{
    const auto found = m_outcomes.find(campaign);
    return found == m_outcomes.end() ? std::optional<CampaignRunOutcome>() : found->second;
}

void SendingDesk::launch(CampaignId campaign)
{
    m_outcomes.erase(campaign);
    m_runner.launch(campaign);
    showState();
    Q_EMIT changed(campaign);
}

void SendingDesk::resume(CampaignId campaign)
{
    m_outcomes.erase(campaign);
    m_runner.resume(campaign);
    showState();
    Q_EMIT changed(campaign);
}

void SendingDesk::note(const SendProgress &progress)
{
    m_progress[progress.campaign] = progress;
    showState();
    Q_EMIT changed(progress.campaign);
}

void SendingDesk::noteEnd(const CampaignRunOutcome &outcome)
{
    m_outcomes[outcome.campaign] = outcome;
    m_progress.erase(outcome.campaign);
    showState();
    Q_EMIT changed(outcome.campaign);
    Q_EMIT ended(outcome);
}

void SendingDesk::report(StatusArea *area, const QLocale &locale)
{
    m_area = area;
    m_locale = locale;
    showState();
}

void SendingDesk::showState()
{
    if (!m_area)
        return;
    if (m_runner.isIdle()) {
        m_area->setQueueState({});
        return;
    }
    qint64 done = 0;
    qint64 all = 0;
    for (const auto &[campaign, progress] : m_progress) {
        if (!m_runner.isRunning(campaign))
            continue;
        all += progress.counts.recipients - progress.counts.of(SendState::Skipped);
        done += progress.counts.of(SendState::Accepted) + progress.counts.of(SendState::Rejected);
    }
    m_area->setQueueState(all == 0 ? tr("Preparing to send")
                                   : tr("Sending: %1 of %2").arg(m_locale.toString(done), m_locale.toString(all)));
}

} // namespace odziv
