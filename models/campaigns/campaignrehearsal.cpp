/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignrehearsal.h"

#include "campaigns/campaigncontent.h"
#include "channels/filedelivery.h"
#include "sendqueue/sendqueuestorage.h"

#include <QDir>
#include <QDirIterator>

#include <limits>

namespace odziv {

namespace {

constexpr int tellMilliseconds = 1000;
const auto messageFiles = QStringLiteral("*.eml");

/// Why a run into files ended before its time; what the channel says of servers and queues does not fit here.
std::optional<Error> troubleOf(const EmailRunOutcome &outcome, const QString &folder)
{
    switch (outcome.reason) {
    case EmailRunOutcome::Reason::Paused:
        return Error{ErrorCode::Cancelled,
                     CampaignRehearsal::tr("Cancelled; %1 messages are in the folder already.")
                         .arg(QDir(folder).entryList({messageFiles}, QDir::Files).size()),
                     {},
                     {}};
    case EmailRunOutcome::Reason::Failed:
        if (!outcome.words.isEmpty())
            return Error{ErrorCode::Io, outcome.words, {}, {}};
        return outcome.error;
    case EmailRunOutcome::Reason::NothingLeft:
    case EmailRunOutcome::Reason::LimitReached:
        break;
    }
    return {};
}

} // namespace

CampaignRehearsal::CampaignRehearsal(Workspace &workspace, Campaign campaign, QString folder, const Clock &clock,
                                     CancelFlag cancelled, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_campaign(std::move(campaign))
    , m_folder(std::move(folder))
    , m_clock(clock)
    , m_cancelled(std::move(cancelled))
    , m_tick(this)
{
    m_tick.setInterval(tellMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &CampaignRehearsal::tell);
}

CampaignRehearsal::~CampaignRehearsal() = default;

Status CampaignRehearsal::prepare()
{
    const QString place = QDir::toNativeSeparators(m_folder);
    if (m_campaign.channel != CampaignChannel::Email)
        return failure(ErrorCode::Refused, tr("Only e-mail campaigns can be rehearsed by this version."));
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::Io, tr("The folder cannot be made."), place);
    if (!QDir(m_folder).isEmpty())
        return failure(ErrorCode::Refused, tr("The folder is not empty. Choose an empty or a new one."), place);
    auto queue = QueueRehearsal::open(m_workspace, m_campaign, m_clock, m_cancelled);
    if (!queue)
        return failure(queue.error());
    m_queue = std::move(*queue);
    auto content = contentToSend(m_queue->connection(), m_campaign);
    if (!content)
        return failure(content.error());
    auto message = prepareMessage(*content);
    if (!message)
        return failure(message.error());
    EmailJob job{{m_campaign.id, campaignChannelName(m_campaign.channel), QStringLiteral("rehearsal")}, *message};
    job.messagesPerConnection = std::numeric_limits<int>::max();
    m_channel = std::make_unique<EmailChannel>(std::move(job), m_queue->connection(), m_queue->executor(),
                                               FileDelivery::factory(m_folder), m_clock);
    connect(m_channel.get(), &EmailChannel::ended, this,
            [this](const EmailRunOutcome &outcome) { finish(troubleOf(outcome, m_folder)); });
    return {};
}

void CampaignRehearsal::start()
{
    m_startedAt = m_clock.steadyMilliseconds();
    if (auto prepared = prepare(); !prepared) {
        QMetaObject::invokeMethod(
            this, [this, error = prepared.error()] { finish(error); }, Qt::QueuedConnection);
        return;
    }
    m_tick.start();
    m_channel->start();
}

void CampaignRehearsal::tell()
{
    if (const auto counts = SendQueueStorage::counts(m_queue->connection(), m_campaign.id)) {
        const qint64 all = counts->sum() - counts->of(SendState::Skipped);
        Q_EMIT progressed(all - counts->of(SendState::Queued) - counts->of(SendState::Leased), all);
    }
}

void CampaignRehearsal::stop()
{
    if (m_channel)
        m_channel->stop();
}

qint64 CampaignRehearsal::writtenBytes() const
{
    qint64 bytes = 0;
    QDirIterator files(m_folder, {messageFiles}, QDir::Files);
    while (files.hasNext()) {
        files.next();
        bytes += files.fileInfo().size();
    }
    return bytes;
}

/// What has been rehearsed counts as what is to be sent.
std::optional<SendForecast> CampaignRehearsal::forecast(qint64 messages)
{
    Connection &connection = m_queue->connection();
    const auto domains = SendQueueStorage::domains(connection, m_campaign.id, 1);
    if (!domains)
        return {};
    const qint64 largest = domains->empty() ? 0 : domains->front().recipients;
    const auto made
        = forecastCampaign(connection, m_campaign, {messages, largest, {}}, m_clock.nowUtc(), m_workspace.timeZone());
    return made ? std::optional<SendForecast>(made->forecast) : std::nullopt;
}

void CampaignRehearsal::finish(const std::optional<Error> &error)
{
    m_tick.stop();
    RehearsalOutcome outcome;
    outcome.error = error;
    outcome.seconds = static_cast<double>(m_clock.steadyMilliseconds() - m_startedAt) / 1000.0;
    if (m_queue) {
        if (auto counts = SendQueueStorage::counts(m_queue->connection(), m_campaign.id))
            outcome.counts = *counts;
        outcome.bytes = writtenBytes();
        outcome.forecast = forecast(outcome.counts.of(SendState::Accepted));
    }
    Q_EMIT ended(outcome);
}

} // namespace odziv
