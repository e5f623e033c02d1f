/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendprogresspanel.h"

#include "campaigns/campaignstorage.h"
#include "campaigns/indoubtdeliveries.h"
#include "campaigns/recipienttablemodel.h"
#include "sendqueue/sendqueuestorage.h"
#include "ui/campaigns/launchchecklist.h"
#include "ui/sending/indoubtdialog.h"
#include "ui/sending/sendingdesk.h"
#include "ui/sending/statebar.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

/// The quotas are read for each forecast.
constexpr int forecastMilliseconds = 5000;

} // namespace

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = (milliseconds + 999) / 1000;
    if (seconds < 60)
        return SendProgressPanel::tr("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return SendProgressPanel::tr("%1 min").arg(minutes);
    return SendProgressPanel::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString campaignStatusText(CampaignStatus status)
{
    switch (status) {
    case CampaignStatus::Draft:
        return SendProgressPanel::tr("Draft");
    case CampaignStatus::Running:
        return SendProgressPanel::tr("Running");
    case CampaignStatus::Paused:
        return SendProgressPanel::tr("Paused");
    case CampaignStatus::Stopped:
        return SendProgressPanel::tr("Stopped");
    case CampaignStatus::Finished:
        return SendProgressPanel::tr("Finished");
    }
    return {};
}

SendProgressPanel::SendProgressPanel(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_desk(context.sending)
    , m_readJob(this, &context.quickReads)
    , m_forecastJob(this, &context.slowReads)
    , m_state(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_bar(new StateBar(context.locale, this))
    , m_pause(new QPushButton(icon(QStringLiteral("pause")), tr("Pause"), this))
    , m_resume(new QPushButton(icon(QStringLiteral("play")), tr("Resume"), this))
    , m_stop(new QPushButton(icon(QStringLiteral("square")), tr("Stop"), this))
    , m_retry(new QPushButton(icon(QStringLiteral("rotate-cw")), tr("Retry now"), this))
    , m_doubt(new QWidget(this))
    , m_doubtText(new QLabel(m_doubt))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    QFont font = m_state->font();
    font.setWeight(QFont::DemiBold);
    m_state->setFont(font);
    m_state->setObjectName(QStringLiteral("sendState"));
    m_state->setTextFormat(Qt::PlainText);
    m_detail->setForegroundRole(QPalette::PlaceholderText);
    m_detail->setObjectName(QStringLiteral("sendDetail"));
    m_detail->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_state, 1);
    m_pause->setObjectName(QStringLiteral("pauseCampaign"));
    m_resume->setObjectName(QStringLiteral("resumeCampaign"));
    m_stop->setObjectName(QStringLiteral("stopCampaign"));
    m_retry->setObjectName(QStringLiteral("retryDeferred"));
    m_retry->setToolTip(tr("Tries the temporary failures again at once, without waiting for their time"));
    for (QPushButton *button : {m_retry, m_pause, m_resume, m_stop})
        head->addWidget(button);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_detail);
    auto *doubt = new QHBoxLayout(m_doubt);
    doubt->setContentsMargins(0, 0, 0, 0);
    m_doubtText->setWordWrap(true);
    auto *accept = new QPushButton(tr("Count as sent"), m_doubt);
    auto *resend = new QPushButton(tr("Send again"), m_doubt);
    accept->setObjectName(QStringLiteral("acceptInDoubt"));
    resend->setObjectName(QStringLiteral("resendInDoubt"));
    auto *look = new QPushButton(tr("Look at them"), m_doubt);
    look->setObjectName(QStringLiteral("openInDoubt"));
    doubt->addWidget(m_doubtText, 1);
    doubt->addWidget(look);
    doubt->addWidget(accept);
    doubt->addWidget(resend);
    layout->addWidget(m_doubt);
    m_doubt->hide();

    connect(m_pause, &QPushButton::clicked, this, &SendProgressPanel::pause);
    connect(m_resume, &QPushButton::clicked, this, &SendProgressPanel::resume);
    connect(m_stop, &QPushButton::clicked, this, &SendProgressPanel::stop);
    connect(accept, &QPushButton::clicked, this, [this] { resolve(false); });
    connect(resend, &QPushButton::clicked, this, [this] { resolve(true); });
    connect(look, &QPushButton::clicked, this, &SendProgressPanel::openDoubt);
    connect(m_retry, &QPushButton::clicked, this, &SendProgressPanel::retryNow);
    m_forecastTimer.setSingleShot(true);
    m_forecastTimer.setInterval(forecastMilliseconds);
    connect(&m_desk, &SendingDesk::changed, this, [this](CampaignId campaign) {
        if (campaign == m_campaign)
            refresh();
    });
    connect(&m_desk, &SendingDesk::ended, this, [this](const CampaignRunOutcome &outcome) {
        if (outcome.campaign == m_campaign && outcome.error)
            Q_EMIT failed(*outcome.error);
    });
    setCampaign({}, {});
}

const QueueCounts &SendProgressPanel::counts() const
{
    return m_bar->counts();
}

QString SendProgressPanel::stateText() const
{
    return m_state->text();
}

void SendProgressPanel::setCampaign(CampaignId id, const QString &name)
{
    m_campaign = id;
    m_name = name;
    m_status = CampaignStatus::Draft;
    m_forecast.reset();
    m_forecastTimer.stop();
    m_bar->setCounts({});
    setVisible(id.isValid());
    refresh();
}

void SendProgressPanel::refresh()
{
    if (!m_campaign.isValid())
        return;
    // While it runs, the runner tells the numbers; the disk is asked for the rest.
    if (const auto progress = m_desk.progress(m_campaign)) {
        m_status = CampaignStatus::Running;
        m_bar->setCounts(progress->counts);
        readForecast();
        describe();
        updateButtons();
        return;
    }
    m_readJob.start(
        [&workspace = m_context.workspace, id = m_campaign](const CancelFlag &) -> Result<Standing> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            const auto campaign = CampaignStorage::read(**reader, id);
            if (!campaign)
                return failure(campaign.error());
            const auto counts = SendQueueStorage::counts(**reader, id);
            if (!counts)
                return failure(counts.error());
            return Standing{campaign->status, *counts};
        },
        [this](const Result<Standing> &standing) {
            if (standing)
                showStanding(*standing);
            else
                Q_EMIT failed(standing.error());
        });
    updateButtons();
}

void SendProgressPanel::showStanding(const Standing &standing)
{
    m_status = standing.status;
    m_bar->setCounts(standing.counts);
    describe();
    updateButtons();
}

void SendProgressPanel::describe()
{
    const QLocale &locale = m_context.locale;
    const bool busy = m_desk.isBusy(m_campaign);
    const auto progress = m_desk.progress(m_campaign);
    QString state = campaignStatusText(m_status);
    if (busy)
        state = progress ? tr("Sending") : tr("Preparing to send");
    else if (m_status == CampaignStatus::Running)
        state = tr("Waiting to go on");
    m_state->setText(tr("%1: %2").arg(m_name, state));
    QStringList details;
    if (progress && progress->perSecond > 0)
        details << tr("%1 messages per second")
                       .arg(locale.toString(progress->perSecond, 'f', progress->perSecond < 10 ? 1 : 0));
    if (progress && m_forecast && (m_forecast->heldByQuota || m_forecast->heldByHours))
        details << forecastText(*m_forecast, locale, m_context.zone);
    else if (progress && progress->remainingMilliseconds)
        details << tr("about %1 left").arg(durationText(*progress->remainingMilliseconds));
    QStringList reasons;
    for (const auto &[reason, count] : m_bar->counts().skipped)
        reasons << tr("%1: %2").arg(skipReasonText(reason), locale.toString(count));
    if (!reasons.isEmpty())
        details << tr("Skipped (%1)").arg(reasons.join(QStringLiteral("; ")));
    if (const qint64 removed = m_bar->counts().removedSinceLaunch(); removed > 0)
        details << tr("%1 of them removed since the launch").arg(locale.toString(removed));
    const auto outcome = m_desk.outcome(m_campaign);
    if (outcome && outcome->hoursEnded)
        details << tr("The sending hours are over for now; it goes on when they begin again.");
    if (outcome && outcome->limitReached)
        details << tr("A limit of the server or the campaign holds the rest back.");
    m_detail->setText(details.join(QStringLiteral("   ")));
    m_detail->setVisible(!details.isEmpty());
    const qint64 doubt = m_bar->counts().of(SendState::InDoubt);
    m_doubt->setVisible(doubt > 0 && !busy);
    m_doubtText->setText(tr("%Ln message(s) were handed over when the connection broke: nobody can know whether they "
                            "arrived.",
                            nullptr, static_cast<int>(doubt)));
}

void SendProgressPanel::updateButtons()
{
    // The two share one place; from there the focus would go on to Stop.
    const bool hadFocus = m_pause->hasFocus() || m_resume->hasFocus();
    const bool busy = m_desk.isBusy(m_campaign);
    const bool writable = !m_context.workspace.isReadOnly();
    const bool unfinished = m_status == CampaignStatus::Running || m_status == CampaignStatus::Paused
                            || m_status == CampaignStatus::Stopped;
    m_pause->setEnabled(busy);
    m_stop->setEnabled(writable && (busy || m_status == CampaignStatus::Running || m_status == CampaignStatus::Paused));
    m_resume->setEnabled(!busy && unfinished && writable);
    m_retry->setVisible(!busy && writable && counts().of(SendState::Deferred) > 0);
    m_pause->setVisible(busy || !m_resume->isEnabled());
    m_resume->setVisible(!m_pause->isVisibleTo(this));
    if (hadFocus)
        (m_pause->isVisibleTo(this) ? m_pause : m_resume)->setFocus();
}

void SendProgressPanel::pause()
{
    m_desk.runner().end(m_campaign, EndRequest::Pause);
}

void SendProgressPanel::resume()
{
    m_desk.resume(m_campaign);
}

void SendProgressPanel::stop()
{
    const qint64 left
        = counts().of(SendState::Queued) + counts().of(SendState::Deferred) + counts().of(SendState::Leased);
    ask::confirm(this, tr("Stop \"%1\"?").arg(m_name),
                 tr("%1 recipients have not got the message yet. The campaign can be resumed later.")
                     .arg(m_context.locale.toString(left)),
                 tr("Stop sending"), [this] {
                     if (m_desk.isBusy(m_campaign)) {
                         m_desk.runner().end(m_campaign, EndRequest::Stop);
                         return;
                     }
                     m_context.workspace.post(
                         [id = m_campaign, &clock = m_context.clock](Connection &connection) {
                             return CampaignStorage::setStatus(connection, id, CampaignStatus::Stopped, clock);
                         },
                         this,
                         [this](const Status &done) {
                             if (!done)
                                 Q_EMIT failed(done.error());
                             refresh();
                         });
                 });
}

void SendProgressPanel::retryNow()
{
    m_context.workspace.post(
        [id = m_campaign, now = m_context.clock.nowUtc().toMSecsSinceEpoch()](Connection &connection) -> Status {
            auto rows = SendQueueStorage::retryNow(connection, id, now);
            return rows ? Status() : failure(rows.error());
        },
        this,
        [this, id = m_campaign](const Status &done) {
            if (done)
                m_desk.resume(id);
            else
                Q_EMIT failed(done.error());
        });
}

void SendProgressPanel::openDoubt()
{
    auto *dialog = new InDoubtDialog(m_context, m_campaign, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &InDoubtDialog::settled, this, &SendProgressPanel::refresh);
    dialog->open();
}

/// When it will be done, with quotas and sending hours; the pace alone is the runner's to tell.
void SendProgressPanel::readForecast()
{
    const auto progress = m_desk.progress(m_campaign);
    if (!progress || progress->perSecond <= 0 || m_forecastTimer.isActive() || m_forecastJob.isRunning())
        return;
    m_forecastTimer.start();
    const qint64 waiting = progress->counts.of(SendState::Queued) + progress->counts.of(SendState::Leased)
                           + progress->counts.of(SendState::DotSent);
    m_forecastJob.start(
        [&workspace = m_context.workspace, id = m_campaign, waiting, perSecond = progress->perSecond,
         now = m_context.clock.nowUtc(), zone = m_context.zone](const CancelFlag &) -> Result<CampaignForecast> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            auto campaign = CampaignStorage::read(**reader, id);
            if (!campaign)
                return failure(campaign.error());
            return forecastCampaign(**reader, *campaign, {waiting, 0, perSecond}, now, zone);
        },
        [this](const Result<CampaignForecast> &made) {
            m_forecast = made ? std::optional<SendForecast>(made->forecast) : std::nullopt;
            describe();
        });
}

void SendProgressPanel::resolve(bool resend)
{
    const auto decide = [this, resend] {
        m_context.workspace.post(
            [id = m_campaign, resend, &clock = m_context.clock](Connection &connection) -> Status {
                const auto campaign = CampaignStorage::read(connection, id);
                if (!campaign)
                    return failure(campaign.error());
                const auto done = InDoubtDeliveries::settleAll(
                    connection, *campaign, resend ? InDoubtDecision::Resend : InDoubtDecision::Accept, clock);
                return done ? Status() : failure(done.error());
            },
            this,
            [this](const Status &done) {
                if (!done)
                    Q_EMIT failed(done.error());
                refresh();
            });
    };
    const QString count = m_context.locale.toString(counts().of(SendState::InDoubt));
    if (resend)
        ask::confirm(this, tr("Send %1 messages again?").arg(count),
                     tr("Whoever got the first copy will get a second one."), tr("Send again"), decide);
    else
        decide();
}

} // namespace odziv
