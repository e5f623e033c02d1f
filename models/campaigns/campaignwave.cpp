/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignwave.h"

#include "common/logging.h"

#include <algorithm>

namespace odziv {

namespace {

using Reason = EmailRunOutcome::Reason;

} // namespace

CampaignWave::CampaignWave(WaveSetup setup, Connection &reader, SendJournal::Executor executor, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_reader(reader)
    , m_executor(std::move(executor))
    , m_clock(clock)
    , m_down(m_setup.relays.size())
{}

CampaignWave::~CampaignWave() = default;

void CampaignWave::start()
{
    beginRound();
}

void CampaignWave::pause()
{
    m_ending = true;
    endLines(false);
}

void CampaignWave::stop()
{
    m_ending = true;
    endLines(true);
}

void CampaignWave::endLines(bool stop)
{
    for (size_t line = m_firstLine; line < m_lines.size(); ++line) {
        if (!m_lines[line].running)
            continue;
        if (stop)
            m_lines[line].channel->stop();
        else
            m_lines[line].channel->pause();
    }
}

qint64 CampaignWave::commits() const
{
    qint64 commits = 0;
    for (const Line &line : m_lines)
        commits += line.channel->journal().commits();
    return commits;
}

QStringList CampaignWave::cutOff() const
{
    QStringList names;
    for (size_t relay = 0; relay < m_setup.relays.size(); ++relay) {
        const bool tries = std::any_of(
            m_lines.cbegin() + static_cast<std::ptrdiff_t>(m_firstLine), m_lines.cend(),
            [relay](const Line &line) { return line.relay == relay && line.running && line.channel->isCutOff(); });
        if (tries || m_down[relay])
            names << m_setup.relays[relay].sender.name;
    }
    return names;
}

int CampaignWave::weightOf(size_t relay) const
{
    return std::max(1, m_setup.relays[relay].weight);
}

/// Who sends in the next round: those with a share, or else those that stand by; a wave of few recipients goes to one.
std::vector<size_t> CampaignWave::candidates() const
{
    std::vector<size_t> sharing;
    std::vector<size_t> standingBy;
    for (size_t relay = 0; relay < m_setup.relays.size(); ++relay) {
        if (!m_down[relay])
            (m_setup.relays[relay].weight > 0 ? sharing : standingBy).push_back(relay);
    }
    if (sharing.empty())
        sharing.swap(standingBy);
    if (m_setup.job.mostEntries && sharing.size() > 1)
        sharing.resize(1);
    return sharing;
}

EmailJob CampaignWave::jobFor(size_t relay, size_t line, int weights)
{
    const Sender &sender = m_setup.relays[relay].sender;
    EmailJob job = m_setup.job;
    job.queue.sender = sender.name;
    job.connections = sender.connections;
    job.messagesPerConnection = sender.messagesPerConnection;
    job.depth = sender.depth;
    job.limits = limitsOf(sender).narrowedBy(m_setup.limits.part(weightOf(relay), weights));
    if (job.mostEntries)
        job.mostEntries = std::max<qint64>(0, *job.mostEntries - m_outcome.messages);
    job.mayLease = [this, line] { return mayLease(line); };
    job.leased = [this, line](qint64 entries) { m_lines[line].leased += entries; };
    return job;
}

void CampaignWave::beginRound()
{
    const std::vector<size_t> relays = candidates();
    m_firstLine = m_lines.size();
    m_failedInRound = false;
    int weights = 0;
    for (const size_t relay : relays)
        weights += weightOf(relay);
    for (const size_t relay : relays) {
        const size_t line = m_lines.size();
        m_lines.push_back({relay, nullptr, 0, true});
        m_lines[line].channel = std::make_unique<EmailChannel>(jobFor(relay, line, weights), m_reader, m_executor,
                                                               m_setup.relays[relay].sessions, m_clock);
        connect(m_lines[line].channel.get(), &EmailChannel::ended, this,
                [this, line](const EmailRunOutcome &outcome) { onEnded(line, outcome); });
    }
    for (size_t line = m_firstLine; line < m_lines.size(); ++line)
        m_lines[line].channel->start();
}

/// Nobody leases while it has taken more of its share than another one that still sends.
bool CampaignWave::mayLease(size_t line) const
{
    const auto taken
        = [this](const Line &of) { return static_cast<double>(of.leased) / static_cast<double>(weightOf(of.relay)); };
    return std::all_of(m_lines.cbegin() + static_cast<std::ptrdiff_t>(m_firstLine), m_lines.cend(),
                       [&](const Line &other) { return !other.running || taken(m_lines[line]) <= taken(other); });
}

void CampaignWave::onEnded(size_t line, const EmailRunOutcome &outcome)
{
    Line &ended = m_lines[line];
    ended.running = false;
    m_outcome.messages += outcome.messages;
    m_limited = m_limited || outcome.reason == Reason::LimitReached;
    if (outcome.reason == Reason::Failed && outcome.error.code == ErrorCode::Network) {
        m_down[ended.relay] = outcome.error;
        m_failedInRound = true;
        qCWarning(lcCampaigns) << "the mail server" << m_setup.relays[ended.relay].sender.name << "cannot be used";
    } else if (outcome.reason == Reason::Failed) {
        m_fatal = outcome.error;
        endLines(true);
    }
    const bool anyRunning = std::any_of(m_lines.cbegin() + static_cast<std::ptrdiff_t>(m_firstLine), m_lines.cend(),
                                        [](const Line &other) { return other.running; });
    if (!anyRunning)
        conclude();
}

void CampaignWave::conclude()
{
    if (m_fatal) {
        m_outcome.reason = Reason::Failed;
        m_outcome.error = *m_fatal;
    } else if (m_ending) {
        m_outcome.reason = Reason::Paused;
    } else if (m_failedInRound && !candidates().empty()) {
        return beginRound();
    } else if (m_failedInRound) {
        const auto why
            = std::find_if(m_down.cbegin(), m_down.cend(), [](const auto &down) { return down.has_value(); });
        m_outcome.reason = Reason::Failed;
        m_outcome.error = **why;
    } else {
        m_outcome.reason = m_limited ? Reason::LimitReached : Reason::NothingLeft;
    }
    Q_EMIT ended(m_outcome);
}

} // namespace odziv
