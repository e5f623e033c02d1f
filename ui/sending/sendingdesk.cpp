/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendingdesk.h"

#include "campaigns/indoubtdeliveries.h"
#include "ui/campaigns/launchchecklist.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/statusjob.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace odziv {

namespace {

constexpr int watchMilliseconds = 3000;

QString rehearsalText(const RehearsalOutcome &outcome, const QLocale &locale, const QTimeZone &zone)
{
    QString text
        = SendingDesk::tr("Rehearsed: %1 messages, %2, %3 skipped, %4 that cannot be made.")
              .arg(locale.toString(outcome.counts.of(SendState::Accepted)), locale.formattedDataSize(outcome.bytes),
                   locale.toString(outcome.counts.of(SendState::Skipped)),
                   locale.toString(outcome.counts.of(SendState::Rejected)));
    if (outcome.forecast)
        text += QLatin1Char(' ') + SendingDesk::tr("Sent now: %1.").arg(forecastText(*outcome.forecast, locale, zone));
    return text;
}

} // namespace

SendingDesk::SendingDesk(Workspace &workspace, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_runner(workspace, m_secrets, clock)
    , m_workspace(workspace)
    , m_clock(clock)
{
    connect(&m_runner, &CampaignRunner::freezing, this, &SendingDesk::noteFreezing);
    connect(&m_runner, &CampaignRunner::started, this, &SendingDesk::note);
    connect(&m_runner, &CampaignRunner::progressed, this, &SendingDesk::note);
    connect(&m_runner, &CampaignRunner::ended, this, &SendingDesk::noteEnd);
    if (workspace.isReadOnly())
        watchOthers();
    else
        recover();
}

/// What another program commits shows in the files of the workspace.
void SendingDesk::watchOthers()
{
    const auto state = [path = m_workspace.path()] {
        QVariantList state;
        for (const char *suffix : {"", "-wal"}) {
            const QFileInfo file(path + QLatin1String(suffix));
            state << file.size() << file.lastModified();
        }
        return state;
    };
    m_watch.setInterval(watchMilliseconds);
    connect(&m_watch, &QTimer::timeout, this, [this, state, seen = state()]() mutable {
        if (const QVariantList now = state(); now != seen) {
            seen = now;
            Q_EMIT changedElsewhere();
        }
    });
    m_watch.start();
}

/// Nobody sends yet, so what stands as handed over or being sent was left so by a program that was killed; and a backup
/// is not to send again what was sent since. The writer takes its work in turn: this is done before anything can be
/// resumed.
void SendingDesk::recover()
{
    struct Recovered
    {
        std::optional<RestoreOutcome> backup;
        std::vector<CampaignId> campaigns;
    };
    auto recovered = std::make_shared<Recovered>();
    m_workspace.post(
        [recovered, &clock = m_clock](Connection &connection) -> Status {
            auto backup = settleBackup(connection, clock);
            if (!backup)
                return failure(backup.error());
            auto campaigns = InDoubtDeliveries::recoverAll(connection, clock);
            if (!campaigns)
                return failure(campaigns.error());
            *recovered = {*backup, std::move(*campaigns)};
            return {};
        },
        this,
        [this, recovered](const Status &done) {
            if (!done)
                return; // the resuming campaign says what is wrong
            for (const CampaignId campaign : recovered->campaigns)
                Q_EMIT changed(campaign);
            if (recovered->backup)
                Q_EMIT restored(*recovered->backup);
        });
}

std::optional<SendProgress> SendingDesk::progress(CampaignId campaign) const
{
    const auto found = m_progress.find(campaign);
    return found == m_progress.end() ? std::optional<SendProgress>() : found->second;
}

std::optional<int> SendingDesk::frozenPercent(CampaignId campaign) const
{
    const auto found = m_frozenPercent.find(campaign);
    return found == m_frozenPercent.end() ? std::optional<int>() : found->second;
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

void SendingDesk::startSchedule(QThreadPool &reads)
{
    m_schedule = std::make_unique<DueScheduler>(m_workspace, m_runner, m_clock, reads);
    connect(m_schedule.get(), &DueScheduler::asked, this, [this](const DueCampaign &campaign) {
        Q_EMIT remarked(campaign.id,
                        tr("\"%1\" missed its start: launch it by hand if it is still wanted").arg(campaign.name));
    });
    connect(m_schedule.get(), &DueScheduler::heldBack, this, [this](const DueCampaign &campaign) {
        Q_EMIT remarked(campaign.id, tr("\"%1\" missed its start and is not sent").arg(campaign.name));
    });
    connect(m_schedule.get(), &DueScheduler::failed, this, [this](const DueCampaign &campaign, const Error &error) {
        Q_EMIT remarked(campaign.id, tr("\"%1\" could not be sent by itself. %2").arg(campaign.name, error.message()));
    });
    m_schedule->start();
}

bool SendingDesk::goesOn(CampaignId campaign, CampaignMode mode) const
{
    return m_workspace.isReadOnly() || (m_schedule && m_schedule->continues(campaign, mode));
}

NextStep SendingDesk::nextStepHere(CampaignId campaign, CampaignMode mode, NextStep step) const
{
    using Kind = NextStep::Kind;
    if (step.kind == Kind::Nothing || step.kind == Kind::WaitForYou || m_workspace.isReadOnly() || isBusy(campaign))
        return step;
    if (!goesOn(campaign, mode))
        return {Kind::WaitForYou, {}};
    const qint64 pause = m_schedule->pauseOf(campaign);
    const QDateTime earliest = m_clock.nowUtc().addMSecs(pause);
    if (pause > 0 && (!step.at || *step.at < earliest))
        step.at = earliest;
    return step;
}

void SendingDesk::quit()
{
    if (m_schedule)
        m_schedule->stop();
    m_runner.quitAll();
    for (const auto &rehearsal : m_rehearsals)
        rehearsal->stop();
}

void SendingDesk::rehearse(const Campaign &campaign, const QString &folder, StatusJob *job, const QLocale &locale,
                           const QTimeZone &zone)
{
    auto made = std::make_unique<RehearsalRunner>(m_workspace, campaign, folder, m_clock);
    RehearsalRunner *const runner = made.get();
    m_rehearsals.push_back(std::move(made));
    const QPointer<StatusJob> shown(job);
    connect(runner, &RehearsalRunner::progressed, job, &StatusJob::setProgress);
    connect(job, &StatusJob::changed, runner, [runner, job] {
        if (job->cancelFlag().isSet())
            runner->stop();
    });
    connect(runner, &RehearsalRunner::ended, this,
            [this, runner, shown, folder, locale, zone](const RehearsalOutcome &outcome) {
                if (shown && outcome.error)
                    shown->fail(*outcome.error);
                else if (shown)
                    shown->finish(rehearsalText(outcome, locale, zone), tr("Open the folder"),
                                  [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
                // It is still inside its own signal.
                const auto found = std::find_if(m_rehearsals.begin(), m_rehearsals.end(),
                                                [runner](const auto &held) { return held.get() == runner; });
                found->release()->deleteLater();
                m_rehearsals.erase(found);
            });
    runner->start();
}

void SendingDesk::noteFreezing(CampaignId campaign, qint64 done, qint64 all)
{
    const int percent = static_cast<int>(100 * done / std::max<qint64>(1, all));
    if (!isBusy(campaign) || frozenPercent(campaign) == percent)
        return;
    m_frozenPercent[campaign] = percent;
    Q_EMIT changed(campaign);
}

void SendingDesk::note(const SendProgress &progress)
{
    m_frozenPercent.erase(progress.campaign);
    m_progress[progress.campaign] = progress;
    showState();
    Q_EMIT changed(progress.campaign);
}

void SendingDesk::noteEnd(const CampaignRunOutcome &outcome)
{
    m_outcomes[outcome.campaign] = outcome;
    m_frozenPercent.erase(outcome.campaign);
    m_progress.erase(outcome.campaign);
    showState();
    Q_EMIT changed(outcome.campaign);
    Q_EMIT ended(outcome);
    if (outcome.error && outcome.error->code == ErrorCode::Cancelled)
        Q_EMIT remarked(outcome.campaign, outcome.error->text);
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
