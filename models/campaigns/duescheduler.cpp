/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "duescheduler.h"

#include "campaigns/campaignstorage.h"
#include "common/logging.h"

#include <algorithm>

namespace odziv {

namespace {

constexpr int lookMilliseconds = 30 * 1000;
constexpr qint64 retryMilliseconds = 5 * 60 * 1000;
constexpr int mostErrors = 3;

} // namespace

DueScheduler::DueScheduler(Workspace &workspace, CampaignRunner &runner, const Clock &clock, QThreadPool &reads,
                           QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_runner(runner)
    , m_clock(clock)
    , m_job(this, &reads)
    , m_timer(this)
{
    m_timer.setInterval(lookMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DueScheduler::look);
    connect(&runner, &CampaignRunner::started, this,
            [this](const SendProgress &progress) { m_ran << progress.campaign.value(); });
    connect(&runner, &CampaignRunner::ended, this, &DueScheduler::noteEnd);
}

void DueScheduler::start()
{
    m_timer.start();
    look();
}

void DueScheduler::stop()
{
    m_stopped = true;
    m_timer.stop();
    m_job.cancel();
}

void DueScheduler::look()
{
    if (m_stopped || m_workspace.isReadOnly())
        return;
    m_job.start(
        [&workspace = m_workspace, now = m_clock.nowUtc()](const CancelFlag &) -> Result<std::vector<DueCampaign>> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return dueCampaigns(**reader, now, workspace.timeZone());
        },
        [this](const Result<std::vector<DueCampaign>> &due) {
            if (due)
                act(*due);
            else
                qCWarning(lcCampaigns) << "cannot look for due campaigns:" << due.error().text;
        });
}

bool DueScheduler::mayTry(const DueCampaign &campaign) const
{
    const auto errors = m_errors.find(campaign.id);
    if (errors != m_errors.end() && errors->second >= mostErrors)
        return false;
    return pauseOf(campaign.id) == 0;
}

qint64 DueScheduler::pauseOf(CampaignId campaign) const
{
    const auto notBefore = m_notBefore.find(campaign);
    return notBefore == m_notBefore.end() ? 0 : std::max<qint64>(0, notBefore->second - m_clock.steadyMilliseconds());
}

bool DueScheduler::continues(CampaignId campaign, CampaignMode mode) const
{
    const auto errors = m_errors.find(campaign);
    return (mode != CampaignMode::Manual || m_ran.contains(campaign.value()))
           && (errors == m_errors.end() || errors->second < mostErrors);
}

void DueScheduler::begin(const DueCampaign &campaign, CampaignAction action)
{
    m_begun[campaign.id] = campaign;
    m_runner.begin(campaign.id, action);
}

void DueScheduler::act(const std::vector<DueCampaign> &due)
{
    using Verdict = DueCampaign::Verdict;
    if (m_stopped)
        return;
    for (const DueCampaign &campaign : due) {
        if (m_runner.isRunning(campaign.id))
            continue;
        switch (campaign.verdict) {
        case Verdict::Launch:
            if (mayTry(campaign))
                begin(campaign, CampaignAction::Launch);
            break;
        case Verdict::Resume:
            if (campaign.hasWork && mayTry(campaign) && continues(campaign.id, campaign.mode))
                begin(campaign, CampaignAction::Resume);
            break;
        case Verdict::HoldBack:
            holdBack(campaign);
            break;
        case Verdict::Ask:
            if (!m_asked.contains(campaign.id.value())) {
                m_asked << campaign.id.value();
                Q_EMIT asked(campaign);
            }
            break;
        case Verdict::OutsideWindow:
            break;
        }
    }
}

void DueScheduler::holdBack(const DueCampaign &campaign)
{
    m_workspace.post(
        [id = campaign.id, &clock = m_clock](Connection &connection) {
            return CampaignStorage::setStatus(connection, id, CampaignStatus::Stopped, clock);
        },
        this,
        [this, campaign](const Status &held) {
            if (held)
                Q_EMIT heldBack(campaign);
        });
}

void DueScheduler::noteEnd(const CampaignRunOutcome &outcome)
{
    if (outcome.messages > 0 && !outcome.error)
        m_errors.erase(outcome.campaign);
    // Whoever takes a launch back does not want it again by itself.
    const bool takenBack = outcome.error && outcome.error->code == ErrorCode::Cancelled;
    if (takenBack)
        m_errors[outcome.campaign] = mostErrors;
    else if (outcome.error)
        ++m_errors[outcome.campaign];
    if (outcome.error || outcome.limitReached)
        m_notBefore[outcome.campaign] = m_clock.steadyMilliseconds() + retryMilliseconds;
    const auto begun = m_begun.extract(outcome.campaign);
    if (outcome.error && !takenBack && !begun.empty() && !m_stopped)
        Q_EMIT failed(begun.mapped(), *outcome.error);
}

} // namespace odziv
