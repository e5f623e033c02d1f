/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignrun.h"

#include "campaigns/campaigncontent.h"
#include "campaigns/campaignlauncher.h"
#include "campaigns/campaignstorage.h"
#include "campaigns/indoubtdeliveries.h"
#include "campaigns/pauserequest.h"
#include "campaigns/workspacerestore.h"
#include "common/logging.h"
#include "sendqueue/sendqueuestorage.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace odziv {

namespace {

constexpr int shortestTickMilliseconds = 500;
/// Counting must not cost more than this part of the time.
constexpr int tickShare = 20;

/// Recipients about whom a server, or the failure to make a message, has said something.
qint64 withVerdict(const QueueCounts &counts)
{
    return counts.of(SendState::Accepted) + counts.of(SendState::Deferred) + counts.of(SendState::Rejected)
           + counts.of(SendState::InDoubt);
}

} // namespace

FirstWaveVerdict judgeFirstWave(const CanaryRule &rule, const QueueCounts &counts)
{
    FirstWaveVerdict verdict;
    verdict.judged = withVerdict(counts);
    verdict.refused = verdict.judged - counts.of(SendState::Accepted);
    verdict.isDone = verdict.judged >= rule.recipients;
    verdict.isOver = verdict.isDone && verdict.refused * 100 > verdict.judged * rule.mostRefusedPercent;
    return verdict;
}

CampaignRun::CampaignRun(Workspace &workspace, const Clock &clock, CampaignRunSetup setup)
    : m_workspace(workspace)
    , m_clock(clock)
    , m_setup(std::move(setup))
    , m_zone(workspace.timeZone())
    , m_tick(this)
{
    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &CampaignRun::tick);
    watchData();
}

CampaignRun::~CampaignRun() = default;

/// Nobody but this process writes to the workspace, so what it commits is all that can change.
void CampaignRun::watchData()
{
    if (!m_workspace.writer())
        return;
    connect(
        m_workspace.writer(), &StoreWriter::tablesChanged, this,
        [version = m_dataVersion](const QStringList &tables) {
            if (!std::all_of(tables.cbegin(), tables.cend(), SendQueueStorage::isWrittenBySending))
                ++*version;
        },
        Qt::DirectConnection);
}

void CampaignRun::start()
{
    if (auto prepared = prepare(); !prepared)
        return finishWith(prepared.error());
    auto current = counts();
    if (!current)
        return finishWith(current.error());
    if (m_endRequest)
        return finish({EmailRunOutcome::Reason::Paused, {}, 0});
    m_keepsHours = !isOutsideHours();
    m_startedAt = m_clock.steadyMilliseconds();
    Q_EMIT started(m_rate.progress(m_setup.campaign, *current, m_startedAt));
    // A wave that was judged before is not judged again: whoever resumes has seen its numbers.
    if (m_campaign.canary && withVerdict(*current) < m_campaign.canary->recipients)
        m_canary = m_campaign.canary;
    // Whoever resumes has seen what became of the seeds.
    const bool hasSeeds = m_canary && !m_canary->seeds.isEmpty() && m_setup.action == CampaignAction::Launch;
    if (!hasSeeds)
        return beginSending();
    if (auto begun = mailSeeds(); !begun)
        finishWith(begun.error());
}

Status CampaignRun::mailSeeds()
{
    auto email = job();
    if (!email)
        return failure(email.error());
    m_seeds = std::make_unique<SeedMailing>(email->message, m_canary->seeds, m_setup.relays.front().sessions);
    connect(m_seeds.get(), &SeedMailing::ended, this, &CampaignRun::onSeedsMailed);
    m_seeds->start(*m_reader, m_setup.campaign, m_clock);
    return {};
}

void CampaignRun::onSeedsMailed(const std::optional<Error> &trouble)
{
    if (trouble) {
        m_endRequest = m_endRequest.value_or(EndRequest::Pause);
        return finishWith(*trouble);
    }
    if (m_endRequest)
        return finish({EmailRunOutcome::Reason::Paused, {}, 0});
    beginSending();
}

void CampaignRun::beginSending()
{
    auto current = counts();
    if (!current)
        return finishWith(current.error());
    if (auto begun = beginWave(*current); !begun)
        return finishWith(begun.error());
    m_tick.start(shortestTickMilliseconds);
}

/// Sends the first wave alone, or else everything that is left.
Status CampaignRun::beginWave(const QueueCounts &counts)
{
    auto email = job();
    if (!email)
        return failure(email.error());
    m_judgedBefore = withVerdict(counts);
    if (m_canary)
        email->mostEntries = m_canary->recipients - m_judgedBefore;
    const auto executor = [this](StoreWriter::Work work, QObject *context, std::function<void(Status)> done) {
        m_workspace.post(std::move(work), context, std::move(done));
    };
    m_waves.push_back(std::make_unique<CampaignWave>(WaveSetup{std::move(*email), m_campaign.limits, m_setup.relays},
                                                     *m_reader, executor, m_clock));
    connect(m_waves.back().get(), &CampaignWave::ended, this, &CampaignRun::onWaveEnded);
    m_waves.back()->start();
    return {};
}

void CampaignRun::onWaveEnded(const EmailRunOutcome &outcome)
{
    if (!m_canary || m_endRequest || m_hoursEnded || outcome.reason != EmailRunOutcome::Reason::NothingLeft)
        return finish(outcome);
    auto current = counts();
    if (!current)
        return finishWith(current.error());
    const FirstWaveVerdict verdict = judgeFirstWave(*m_canary, *current);
    if (!verdict.isDone && (verdict.judged == m_judgedBefore || current->of(SendState::Queued) == 0))
        return finish(outcome); // nothing more can be sent now
    if (verdict.isDone) {
        if (verdict.isOver) {
            m_endRequest = EndRequest::Pause;
            return finish({EmailRunOutcome::Reason::Failed,
                           {ErrorCode::Refused,
                            tr("Of the first %1 messages %2 were not accepted, more than %3 percent. The campaign is"
                               " paused; look at the replies, then resume it or leave it.")
                                .arg(verdict.judged)
                                .arg(verdict.refused)
                                .arg(m_canary->mostRefusedPercent),
                            {},
                            {}},
                           outcome.messages});
        }
        m_canary.reset();
    }
    m_messages += outcome.messages;
    if (auto begun = beginWave(*current); !begun)
        finishWith(begun.error());
}

bool CampaignRun::isOutsideHours() const
{
    return !m_campaign.hours.isOpen(m_clock.nowUtc(), m_zone);
}

/// Brings the campaign to where sending can begin.
Status CampaignRun::prepare()
{
    PauseRequest::take(m_workspace.path(), m_setup.campaign); // an old one
    if (auto original = refuseBackup(); !original)
        return original;
    if (m_setup.action == CampaignAction::Launch) {
        const auto tell = [this](qint64 done, qint64 all) { Q_EMIT freezing(m_setup.campaign, done, all); };
        auto launched
            = launchCampaign(m_workspace, m_setup.campaign, m_clock, {m_cancelled, tell}, m_setup.operatorName);
        if (!launched && launched.error().code == ErrorCode::Cancelled)
            return failure(
                ErrorCode::Cancelled,
                tr("The launch was cancelled: nobody gets anything, and the campaign can be launched anew."));
        if (!launched)
            return launched;
    }
    auto connection = m_workspace.reader();
    if (!connection)
        return failure(connection.error());
    auto campaign = CampaignStorage::read(**connection, m_setup.campaign);
    if (!campaign)
        return failure(campaign.error());
    m_campaign = std::move(*campaign);
    if (!m_campaign.isLaunched())
        return failure(ErrorCode::Refused,
                       tr("The campaign \"%1\" was not launched yet; launch it first.").arg(m_campaign.name));
    if (m_setup.action == CampaignAction::Launch)
        return {};
    return m_workspace.write([&](Connection &writer) -> Status {
        auto inDoubt = InDoubtDeliveries::recover(writer, m_campaign, m_clock);
        if (!inDoubt)
            return failure(inDoubt.error());
        if (*inDoubt > 0)
            qCInfo(lcCampaigns) << *inDoubt << "messages were cut off and are in doubt";
        return CampaignStorage::setStatus(writer, m_setup.campaign, CampaignStatus::Running, m_clock);
    });
}

/// A backup that somebody opened as it is: its queue knows nothing of what was sent since it was made.
Status CampaignRun::refuseBackup()
{
    std::optional<RestoreOutcome> restored;
    auto settled = m_workspace.write([&](Connection &writer) -> Status {
        auto outcome = settleBackup(writer, m_clock);
        if (!outcome)
            return failure(outcome.error());
        restored = *outcome;
        return {};
    });
    if (!settled || !restored)
        return settled;
    return failure(ErrorCode::Refused,
                   tr("This workspace is a backup of %1. What was not sent then is in doubt now, for it may have been"
                      " sent since, and scheduled campaigns are stopped: look at them, then send.")
                       .arg(restored->backupAt.toString(Qt::ISODate)),
                   QDir::toNativeSeparators(m_workspace.path()));
}

/// The reader of the calling thread. What a run reads it reads once, and after each commit of the journal anew: a large
/// cache would only fill the memory.
Result<Connection *> CampaignRun::slimReader() const
{
    auto connection = m_workspace.reader();
    if (!connection)
        return connection;
    if (auto slim = (*connection)->execute(QStringLiteral("PRAGMA cache_size=-4096")); !slim)
        return failure(slim.error());
    return connection;
}

/// Takes hold of the reader too, which everything that sends the job works with.
Result<EmailJob> CampaignRun::job()
{
    auto connection = slimReader();
    if (!connection)
        return failure(connection.error());
    m_reader = *connection;
    auto content = CampaignStorage::frozenContent(*m_reader, m_setup.campaign);
    if (!content)
        return failure(content.error());
    auto message = prepareMessage(*content);
    if (!message)
        return failure(message.error());
    EmailJob job{{m_setup.campaign, campaignChannelName(m_campaign.channel), {}}, *message};
    job.source.threadReader = [this] { return slimReader(); };
    job.source.dataVersion = [version = m_dataVersion]() -> qint64 { return *version; };
    job.retry = m_setup.retry;
    job.reconnect = m_setup.reconnect;
    return job;
}

void CampaignRun::end(EndRequest request)
{
    m_endRequest = request;
    m_cancelled.set();
    if (m_seeds)
        m_seeds->stop();
    if (m_waves.empty())
        return;
    if (request == EndRequest::Pause)
        m_waves.back()->pause();
    else
        m_waves.back()->stop();
}

Result<QueueCounts> CampaignRun::counts() const
{
    auto connection = m_workspace.reader();
    if (!connection)
        return failure(connection.error());
    return SendQueueStorage::counts(**connection, m_setup.campaign);
}

void CampaignRun::tick()
{
    if (PauseRequest::take(m_workspace.path(), m_setup.campaign))
        end(EndRequest::Pause);
    if (m_keepsHours && !m_hoursEnded && !m_endRequest && isOutsideHours()) {
        m_hoursEnded = true;
        m_waves.back()->pause();
    }
    const qint64 before = m_clock.steadyMilliseconds();
    auto current = counts();
    const qint64 after = m_clock.steadyMilliseconds();
    if (current) {
        SendProgress progress = m_rate.progress(m_setup.campaign, *current, after);
        progress.cutOff = m_waves.back()->cutOff();
        Q_EMIT progressed(progress);
    }
    m_tick.start(std::max(shortestTickMilliseconds, static_cast<int>(after - before) * tickShare));
}

void CampaignRun::finishWith(const Error &error)
{
    finish({EmailRunOutcome::Reason::Failed, error, 0});
}

/// A campaign is finished when nothing of it will ever be sent by itself; whatever else interrupts a run leaves it
/// running, so that the next chance continues it.
Status CampaignRun::settleStatus(const QueueCounts &counts, CampaignStatus &status)
{
    const qint64 open = counts.of(SendState::Queued) + counts.of(SendState::Leased) + counts.of(SendState::DotSent)
                        + counts.of(SendState::Deferred);
    status = CampaignStatus::Running;
    if (open == 0)
        status = CampaignStatus::Finished;
    else if (m_endRequest == EndRequest::Pause)
        status = CampaignStatus::Paused;
    else if (m_endRequest == EndRequest::Stop)
        status = CampaignStatus::Stopped;
    if (status == CampaignStatus::Running)
        return {};
    return m_workspace.write(
        [&](Connection &writer) { return CampaignStorage::setStatus(writer, m_setup.campaign, status, m_clock); });
}

void CampaignRun::finish(const EmailRunOutcome &outcome)
{
    m_tick.stop();
    CampaignRunOutcome result;
    result.campaign = m_setup.campaign;
    result.messages = m_messages + outcome.messages;
    result.hoursEnded = m_hoursEnded && !m_endRequest;
    result.limitReached = outcome.reason == EmailRunOutcome::Reason::LimitReached;
    if (m_startedAt > 0)
        result.seconds = static_cast<double>(m_clock.steadyMilliseconds() - m_startedAt) / 1000.0;
    for (const auto &wave : m_waves)
        result.commits += wave->commits();
    if (!m_waves.empty())
        result.cutOff = m_waves.back()->cutOff();
    if (outcome.reason == EmailRunOutcome::Reason::Failed)
        result.error = outcome.error;
    if (auto current = counts()) {
        result.counts = *current;
        if (m_campaign.isLaunched()) {
            if (auto settled = settleStatus(*current, result.status); !settled && !result.error)
                result.error = settled.error();
        }
    } else if (!result.error) {
        result.error = current.error();
    }
    m_ended = true;
    Q_EMIT ended(result);
}

} // namespace odziv
