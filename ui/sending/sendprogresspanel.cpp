/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendprogresspanel.h"

#include "campaigns/campaignrun.h"
#include "campaigns/campaignstorage.h"
#include "campaigns/indoubtdeliveries.h"
#include "campaigns/recipienttablemodel.h"
#include "ui/campaigns/campaignwords.h"
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

QString cutOffText(const QStringList &servers)
{
    return SendProgressPanel::tr("No connection to the mail server: %1").arg(servers.join(QStringLiteral(", ")));
}

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

QString sendingStatusText(const SendingDesk &desk, CampaignId campaign, CampaignMode mode, CampaignStatus status)
{
    if (desk.isBusy(campaign) && desk.progress(campaign))
        return SendProgressPanel::tr("Sending");
    if (const auto frozen = desk.frozenPercent(campaign))
        return SendProgressPanel::tr("Freezing the recipients, %1 %").arg(*frozen);
    if (desk.isBusy(campaign))
        return SendProgressPanel::tr("Preparing to send");
    if (status != CampaignStatus::Running || desk.isReadOnly())
        return campaignStatusText(status);
    return desk.goesOn(campaign, mode) ? SendProgressPanel::tr("Waiting to go on")
                                       : SendProgressPanel::tr("Interrupted");
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
    , m_retry(new QPushButton(icon(QStringLiteral("rotate-cw")), QString(), this))
    , m_doubt(new QWidget(this))
    , m_doubtText(new QLabel(m_doubt))
    , m_accept(new QPushButton(m_doubt))
    , m_resend(new QPushButton(m_doubt))
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
    m_accept->setObjectName(QStringLiteral("acceptInDoubt"));
    m_resend->setObjectName(QStringLiteral("resendInDoubt"));
    auto *look = new QPushButton(tr("Look at them"), m_doubt);
    look->setObjectName(QStringLiteral("openInDoubt"));
    doubt->addWidget(m_doubtText, 1);
    doubt->addWidget(look);
    doubt->addWidget(m_accept);
    doubt->addWidget(m_resend);
    layout->addWidget(m_doubt);
    m_doubt->hide();

    connect(m_pause, &QPushButton::clicked, this, &SendProgressPanel::pause);
    connect(m_resume, &QPushButton::clicked, this, &SendProgressPanel::resume);
    connect(m_stop, &QPushButton::clicked, this, &SendProgressPanel::stop);
    connect(m_accept, &QPushButton::clicked, this, [this] { resolve(InDoubtDecision::Accept); });
    connect(m_resend, &QPushButton::clicked, this, [this] { resolve(InDoubtDecision::Resend); });
    connect(look, &QPushButton::clicked, this, &SendProgressPanel::openDoubt);
    connect(m_retry, &QPushButton::clicked, this, &SendProgressPanel::retryNow);
    m_forecastTimer.setSingleShot(true);
    m_forecastTimer.setInterval(forecastMilliseconds);
    connect(&m_desk, &SendingDesk::changed, this, [this](CampaignId campaign) {
        if (campaign == m_campaign)
            refresh();
    });
    connect(&m_desk, &SendingDesk::changedElsewhere, this, &SendProgressPanel::refresh);
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
    m_standing = {};
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
        m_standing.status = CampaignStatus::Running;
        m_bar->setCounts(progress->counts);
        if (progress->perSecond > 0)
            readForecast(progress->perSecond);
        describe();
        updateButtons();
        return;
    }
    m_readJob.start(
        [&workspace = m_context.workspace, id = m_campaign, now = m_context.clock.nowUtc(),
         zone = m_context.zone](const CancelFlag &) -> Result<Standing> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            const auto campaign = CampaignStorage::read(**reader, id);
            if (!campaign)
                return failure(campaign.error());
            const auto counts = SendQueueStorage::counts(**reader, id);
            if (!counts)
                return failure(counts.error());
            const auto next = nextStep(**reader, *campaign, now, zone);
            if (!next)
                return failure(next.error());
            return Standing{campaign->status, *counts, campaign->mode, *next, campaign->canary};
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
    m_standing = standing;
    m_bar->setCounts(standing.counts);
    if (standing.status == CampaignStatus::Running && standing.counts.of(SendState::Queued) > 0)
        readForecast({});
    else
        m_forecast.reset();
    describe();
    updateButtons();
}

/// How fast it is, when it will be done, and what keeps it from being done earlier.
QStringList SendProgressPanel::outlook() const
{
    QStringList details;
    const QLocale &locale = m_context.locale;
    const auto progress = m_desk.progress(m_campaign);
    if (progress && progress->perSecond > 0)
        details << tr("%1 messages per second")
                       .arg(locale.toString(progress->perSecond, 'f', progress->perSecond < 10 ? 1 : 0));
    if (progress && !progress->cutOff.isEmpty())
        details << cutOffText(progress->cutOff);
    const auto outcome = m_desk.outcome(m_campaign);
    const bool isForeseen = m_forecast && !(outcome && outcome->error);
    const bool isHeld = isForeseen && (!m_forecast->holds.empty() || !m_forecast->end);
    if (isHeld && m_forecast->end)
        details << tr("about %1 left").arg(durationText(m_context.clock.nowUtc().msecsTo(*m_forecast->end)));
    else if (!isHeld && progress && progress->remainingMilliseconds)
        details << tr("about %1 left").arg(durationText(*progress->remainingMilliseconds));
    if (isHeld)
        details << forecastText(*m_forecast, locale, m_context.zone);
    return details;
}

/// Why nothing is being sent, and what happens next.
QStringList SendProgressPanel::whyItRests() const
{
    if (m_desk.isBusy(m_campaign) || m_desk.isReadOnly())
        return {};
    const QLocale &locale = m_context.locale;
    QStringList reasons;
    const QString waiting = locale.toString(counts().of(SendState::Queued));
    if (m_standing.status == CampaignStatus::Running && m_desk.goesOn(m_campaign, m_standing.mode))
        reasons << nextStepText(m_desk.nextStepHere(m_campaign, m_standing.mode, m_standing.next), locale,
                                m_context.zone);
    else if (m_standing.status == CampaignStatus::Running)
        reasons << tr("It was interrupted and goes on when you resume it.");
    if (m_standing.status == CampaignStatus::Paused && m_standing.firstWave) {
        const FirstWaveVerdict wave = judgeFirstWave(*m_standing.firstWave, counts());
        if (wave.isOver && wave.judged == m_standing.firstWave->recipients)
            reasons << tr("The first wave stopped it: of %1 messages %2 were not accepted, more than %3 percent. Look "
                          "at the replies; resuming sends the other %4.")
                           .arg(locale.toString(wave.judged), locale.toString(wave.refused),
                                locale.toString(m_standing.firstWave->mostRefusedPercent), waiting);
    }
    const auto outcome = m_desk.outcome(m_campaign);
    if (outcome && !outcome->cutOff.isEmpty())
        reasons << cutOffText(outcome->cutOff);
    if (outcome && outcome->hoursEnded)
        reasons << tr("The sending hours are over for now; it goes on when they begin again.");
    if (outcome && outcome->limitReached)
        reasons << tr("A limit of the server or the campaign holds the rest back.");
    reasons.removeAll(QString());
    return reasons;
}

void SendProgressPanel::describe()
{
    const QLocale &locale = m_context.locale;
    m_state->setText(
        tr("%1: %2").arg(m_name, sendingStatusText(m_desk, m_campaign, m_standing.mode, m_standing.status)));
    const QString between = QStringLiteral("   ");
    QStringList lines{outlook().join(between), whyItRests().join(between), skipDetails().join(between)};
    lines.removeAll(QString());
    m_detail->setText(lines.join(u'\n'));
    m_detail->setVisible(!lines.isEmpty());
    const qint64 doubt = m_bar->counts().of(SendState::InDoubt);
    m_doubt->setVisible(doubt > 0 && !m_desk.isBusy(m_campaign));
    m_doubtText->setText(tr("Nobody can know whether %Ln message(s) arrived. Look at them to see why.", nullptr,
                            static_cast<int>(doubt)));
    m_accept->setText(tr("Count %1 as sent").arg(locale.toString(doubt)));
    m_resend->setText(tr("Send %1 again").arg(locale.toString(doubt)));
    m_retry->setText(tr("Retry %1 now").arg(locale.toString(m_bar->counts().of(SendState::Deferred))));
}

/// Why recipients were skipped, and which of them were still to get the message at the launch.
QStringList SendProgressPanel::skipDetails() const
{
    const QLocale &locale = m_context.locale;
    const auto listed = [&locale](const std::map<QString, qint64> &reasons) {
        QStringList texts;
        for (const auto &[reason, count] : reasons)
            texts << tr("%1: %2").arg(skipReasonText(reason), locale.toString(count));
        return texts.join(QStringLiteral("; "));
    };
    const QueueCounts &counts = m_bar->counts();
    QStringList details;
    if (!counts.skipped.empty())
        details << tr("Skipped (%1)").arg(listed(counts.skipped));
    if (const qint64 removed = counts.removedSinceLaunch(); removed > 0)
        details
            << tr("of them removed since the launch: %1 (%2)").arg(locale.toString(removed), listed(counts.removed));
    return details;
}

void SendProgressPanel::updateButtons()
{
    // The two share one place; from there the focus would go on to Stop.
    const bool hadFocus = m_pause->hasFocus() || m_resume->hasFocus();
    const bool busy = m_desk.isBusy(m_campaign);
    const bool writable = !m_context.workspace.isReadOnly();
    const CampaignStatus status = m_standing.status;
    const bool unfinished
        = status == CampaignStatus::Running || status == CampaignStatus::Paused || status == CampaignStatus::Stopped;
    m_pause->setEnabled(busy);
    m_stop->setEnabled(writable && (busy || status == CampaignStatus::Running || status == CampaignStatus::Paused));
    m_resume->setEnabled(!busy && unfinished && writable);
    // Trying again resumes the campaign; where others wait still, that would send to them as well.
    const bool onlyRetries = counts().of(SendState::Deferred) > 0 && counts().of(SendState::Queued) == 0;
    m_retry->setVisible(!busy && writable && onlyRetries);
    m_pause->setVisible(busy || !m_resume->isEnabled());
    m_resume->setVisible(!m_pause->isVisibleTo(this));
    if (!hadFocus)
        return;
    QPushButton *const shown = m_pause->isVisibleTo(this) ? m_pause : m_resume;
    // With neither, the key meant for them must not count what is in doubt as sent.
    if (shown->isEnabled())
        shown->setFocus();
    else
        m_bar->setFocus();
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
    connect(dialog, &InDoubtDialog::settled, this, &SendProgressPanel::noteSettled);
    dialog->open();
}

void SendProgressPanel::noteSettled()
{
    refresh();
    Q_EMIT settled();
}

/// When it will be done, with limits, quotas and sending hours; `perSecond` as measured, or none.
void SendProgressPanel::readForecast(std::optional<double> perSecond)
{
    if (m_forecastTimer.isActive() || m_forecastJob.isRunning())
        return;
    m_forecastTimer.start();
    const qint64 waiting
        = counts().of(SendState::Queued) + counts().of(SendState::Leased) + counts().of(SendState::DotSent);
    m_forecastJob.start(
        [&workspace = m_context.workspace, id = m_campaign, backlog = SendBacklog{waiting, {}, perSecond},
         now = m_context.clock.nowUtc(), zone = m_context.zone](const CancelFlag &) -> Result<CampaignForecast> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            auto campaign = CampaignStorage::read(**reader, id);
            if (!campaign)
                return failure(campaign.error());
            return forecastCampaign(**reader, *campaign, backlog, now, zone);
        },
        [this](const Result<CampaignForecast> &made) {
            m_forecast = made ? std::optional<SendForecast>(made->forecast) : std::nullopt;
            describe();
        });
}

void SendProgressPanel::resolve(InDoubtDecision decision)
{
    InDoubtDialog::confirm(this, decision, counts().of(SendState::InDoubt), [this, decision] {
        m_context.workspace.post(
            [id = m_campaign, decision, &clock = m_context.clock](Connection &connection) -> Status {
                const auto campaign = CampaignStorage::read(connection, id);
                if (!campaign)
                    return failure(campaign.error());
                const auto done = InDoubtDeliveries::settleAll(connection, *campaign, decision, clock);
                return done ? Status() : failure(done.error());
            },
            this,
            [this](const Status &done) {
                if (!done)
                    Q_EMIT failed(done.error());
                noteSettled();
            });
    });
}

} // namespace odziv
