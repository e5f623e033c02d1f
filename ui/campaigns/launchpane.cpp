/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "launchpane.h"

#include "channels/smtpdelivery.h"
#include "sendqueue/senderpassword.h"
#include "ui/campaigns/reachwaterfall.h"
#include "ui/sending/sendingdesk.h"
#include "ui/sending/sendmonitor.h"
#include "ui/sending/sendprogresspanel.h"
#include "ui/shell/icons.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace odziv {

namespace {

constexpr int tellMilliseconds = 250;

QLabel *heading(QWidget *parent, const QString &text)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

} // namespace

LaunchPane::LaunchPane(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_checkJob(this, &context.slowReads)
    , m_testJob(this, &context.slowReads)
    , m_tokens(context.sending.secrets(), context.clock)
    , m_before(new QWidget(this))
    , m_reach(new ReachWaterfall(context.locale, this))
    , m_list(new LaunchChecklist(context, this))
    , m_approve(new QPushButton(icon(QStringLiteral("check")), tr("Approve"), this))
    , m_testAddress(new QLineEdit(this))
    , m_testAs(new QLineEdit(this))
    , m_testButton(new QPushButton(icon(QStringLiteral("flask-conical")), tr("Send a test"), this))
    , m_testResult(new QLabel(this))
    , m_typeCaption(new QLabel(this))
    , m_typed(new QLineEdit(this))
    , m_launch(new QPushButton(icon(QStringLiteral("rocket")), tr("Launch"), this))
    , m_recheck(new QPushButton(icon(QStringLiteral("refresh-cw")), tr("Check again"), this))
    , m_rehearse(new QPushButton(icon(QStringLiteral("monitor-play")), tr("Rehearse"), this))
    , m_progress(new SendProgressPanel(context, this))
    , m_monitor(new SendMonitor(context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::wide, spacing::normal, spacing::normal);
    layout->setSpacing(spacing::wide);
    layout->addWidget(m_progress);
    layout->addWidget(m_monitor, 1);
    layout->addWidget(makeBefore());
    layout->addStretch(0);
    connect(m_monitor, &SendMonitor::failed, this, &LaunchPane::failed);
    connect(m_progress, &SendProgressPanel::failed, this, &LaunchPane::failed);
    connect(m_launch, &QPushButton::clicked, this, &LaunchPane::launch);
    connect(m_recheck, &QPushButton::clicked, this, [this] {
        m_reaches.clear();
        recheck();
    });
    m_countingTimer.setInterval(tellMilliseconds);
    connect(&m_countingTimer, &QTimer::timeout, this, &LaunchPane::showCounting);
    connect(m_approve, &QPushButton::clicked, this, &LaunchPane::approve);
    m_rehearse->setObjectName(QStringLiteral("rehearse"));
    m_rehearse->setToolTip(
        tr("Writes every message into an empty folder, by the same way as the launch; nothing is sent"));
    connect(m_rehearse, &QPushButton::clicked, this, [this] {
        ask::folder(this, tr("Empty folder for the messages"), [this](const QString &folder) { rehearseInto(folder); });
    });
    connect(m_testButton, &QPushButton::clicked, this, &LaunchPane::sendTest);
    connect(m_testAddress, &QLineEdit::returnPressed, this, &LaunchPane::sendTest);
    connect(m_typed, &QLineEdit::textChanged, this, &LaunchPane::updateLaunch);
    connect(&context.sending, &SendingDesk::changed, this, [this](CampaignId campaign) {
        if (campaign == m_campaign.id)
            updateLaunch();
    });
}

QWidget *LaunchPane::makeBefore()
{
    auto *layout = new QVBoxLayout(m_before);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(heading(m_before, tr("Who will get it")));
    layout->addWidget(m_reach);
    layout->addSpacing(spacing::normal);
    auto *head = new QHBoxLayout;
    head->addWidget(heading(m_before, tr("Before the launch")));
    head->addStretch(1);
    head->addWidget(m_rehearse);
    head->addWidget(m_recheck);
    layout->addLayout(head);
    layout->addWidget(m_list);
    layout->addSpacing(spacing::normal);
    layout->addWidget(heading(m_before, tr("Test message")));
    layout->addWidget(makeTestRow());
    layout->addSpacing(spacing::normal);
    layout->addWidget(heading(m_before, tr("Launch")));
    layout->addWidget(makeLaunchRow());
    return m_before;
}

QWidget *LaunchPane::makeTestRow()
{
    auto *row = new QWidget(m_before);
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_testAddress->setObjectName(QStringLiteral("testAddress"));
    m_testAddress->setPlaceholderText(tr("Your own address"));
    m_testAddress->setAccessibleName(tr("Address for the test"));
    m_testAs->setPlaceholderText(tr("Filled as: number of a member; empty for the first"));
    m_testAs->setAccessibleName(tr("Filled as"));
    m_testResult->setWordWrap(true);
    m_testResult->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_testAddress, 0, 0);
    layout->addWidget(m_testAs, 0, 1);
    layout->addWidget(m_testButton, 0, 2);
    layout->addWidget(m_testResult, 1, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    layout->setColumnStretch(1, 1);
    return row;
}

QWidget *LaunchPane::makeLaunchRow()
{
    auto *row = new QWidget(m_before);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_typeCaption->setObjectName(QStringLiteral("launchCaption"));
    m_typeCaption->setWordWrap(true);
    m_typeCaption->setBuddy(m_typed);
    m_typed->setObjectName(QStringLiteral("typedRecipients"));
    m_typed->setAccessibleName(tr("Number of messages, typed to confirm"));
    m_typed->setAlignment(Qt::AlignRight);
    m_typed->setMaximumWidth(m_typed->fontMetrics().averageCharWidth() * 16);
    m_launch->setObjectName(QStringLiteral("launch"));
    m_approve->setObjectName(QStringLiteral("approveLaunch"));
    m_approve->hide();
    layout->addWidget(m_typeCaption, 1);
    layout->addWidget(m_approve);
    layout->addWidget(m_typed);
    layout->addWidget(m_launch);
    return row;
}

void LaunchPane::setCampaign(const Campaign &campaign, bool hasEdits)
{
    const bool sameCampaign = campaign.id == m_campaign.id;
    m_campaign = campaign;
    m_hasEdits = hasEdits;
    if (!sameCampaign) {
        m_wasTested = false;
        m_typed->clear();
        m_testResult->clear();
    }
    m_check.reset();
    m_reach->clear(false);
    const bool launched = campaign.isLaunched();
    m_before->setVisible(!launched);
    m_monitor->setVisible(launched);
    m_monitor->setCampaign(launched ? campaign.id : CampaignId());
    if (launched != (m_progress->campaign() == campaign.id && campaign.id.isValid()) || !sameCampaign)
        m_progress->setCampaign(launched ? campaign.id : CampaignId(), campaign.name);
    if (!launched && campaign.id.isValid() && !hasEdits)
        recheck();
    else
        showCheck();
}

void LaunchPane::recheck()
{
    if (!m_campaign.id.isValid() || m_campaign.isLaunched())
        return;
    m_check.reset();
    m_reach->clear(true);
    m_counted = std::make_shared<std::atomic<int>>(0);
    m_shownPercent = 0;
    m_countingTimer.start();
    m_checkJob.start(
        [&workspace = m_context.workspace, &clock = m_context.clock, campaign = m_campaign,
         counted = m_counted](const CancelFlag &cancelled) {
            const auto tell = [counted](qint64 done, qint64 all) {
                *counted = static_cast<int>(100 * done / std::max<qint64>(1, all));
            };
            return checkLaunch(workspace, campaign, clock, {cancelled, tell});
        },
        [this](const LaunchCheck &check) {
            m_countingTimer.stop();
            m_check = check;
            m_reach->setReach(check.members, check.counts);
            showCheck();
            askSenders();
        });
    showCheck();
}

void LaunchPane::showCounting()
{
    if (!m_checkJob.isRunning())
        return m_countingTimer.stop();
    const int percent = *m_counted;
    if (percent == m_shownPercent)
        return;
    m_shownPercent = percent;
    showCheck();
}

void LaunchPane::showCheck()
{
    LaunchChecklist::Facts facts;
    facts.campaign = &m_campaign;
    facts.isSaved = m_campaign.id.isValid() && !m_hasEdits;
    facts.isChecking = m_checkJob.isRunning();
    facts.countedPercent = m_shownPercent;
    facts.check = m_check ? &*m_check : nullptr;
    if (m_check) {
        facts.reach = reachOf(m_check->sender);
        for (const Sender &sender : m_check->otherSenders)
            facts.otherReaches.push_back(reachOf(sender));
    }
    facts.wasTested = m_wasTested;
    m_list->show(facts);
    const bool waitsForApproval = m_check && m_check->needsApproval() && !m_check->isApproved();
    const bool mayApprove = waitsForApproval && m_context.userName != m_campaign.createdBy;
    m_approve->setVisible(waitsForApproval);
    m_approve->setEnabled(mayApprove && !m_context.workspace.isReadOnly());
    m_approve->setToolTip(mayApprove
                              ? tr("It holds for exactly these recipients and this message; any change voids it.")
                              : tr("You made this campaign; somebody else has to approve it."));
    updateLaunch();
}

/// Asks each mail server once whether it can be used, one after the other, for the vault may ask for each; again when
/// its settings change or somebody checks again.
void LaunchPane::askSenders()
{
    if (!m_check || m_check->senderProblem || m_isAsking)
        return;
    std::vector<Sender> senders{m_check->sender};
    senders.insert(senders.end(), m_check->otherSenders.cbegin(), m_check->otherSenders.cend());
    for (const Sender &sender : senders) {
        if (reachOf(sender).kind == SenderReach::Kind::Unknown)
            return askSender(sender);
    }
}

void LaunchPane::askSender(const Sender &sender)
{
    m_isAsking = true;
    m_reaches.push_back({sender, {SenderReach::Kind::Asking, {}}});
    showCheck();
    readSenderPassword(sender, m_context.sending.secrets(), this, [this, sender](const Result<QString> &password) {
        if (password)
            askServer(sender, SmtpDelivery::factory(sender.server(*password), m_tokens.sourceFor(sender)));
        else
            noteReach(sender, {SenderReach::Kind::NotReached, password.error().text});
    });
}

void LaunchPane::askServer(const Sender &sender, const DeliverySessionFactory &sessions)
{
    m_probe = std::make_unique<SenderProbe>(sessions);
    connect(m_probe.get(), &SenderProbe::ended, this, [this, sender](const DeliveryStatus &status) {
        m_probe.release()->deleteLater(); // it is still inside its own signal
        const bool reached = status.outcome == DeliveryStatus::Outcome::Accepted;
        noteReach(sender, {reached ? SenderReach::Kind::Reached : SenderReach::Kind::NotReached, replyLine(status)});
    });
    m_probe->start();
}

void LaunchPane::noteReach(const Sender &sender, const SenderReach &reach)
{
    m_isAsking = false;
    for (auto &[asked, known] : m_reaches) {
        if (asked == sender)
            known = reach;
    }
    showCheck();
    askSenders();
}

SenderReach LaunchPane::reachOf(const Sender &sender) const
{
    for (const auto &[asked, reach] : m_reaches) {
        if (asked == sender)
            return reach;
    }
    return {};
}

void LaunchPane::approve()
{
    if (!m_check || !m_approve->isEnabled())
        return;
    m_context.workspace.post(
        [campaign = m_campaign, hash = m_check->contentHash, by = m_context.userName, &clock = m_context.clock](
            Connection &connection) { return CampaignApprovals::approve(connection, campaign, hash, by, clock); },
        this,
        [this](const Status &approved) {
            if (!approved)
                Q_EMIT failed(approved.error());
            recheck();
        });
}

qint64 LaunchPane::typedNumber() const
{
    QString digits;
    for (const QChar c : m_typed->text()) {
        if (c.isDigit())
            digits += c;
        else if (!c.isSpace() && c != QLatin1Char('.') && c != QLatin1Char(',') && c != QLatin1Char('\''))
            return -1;
    }
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    return ok ? number : -1;
}

QString LaunchPane::whyNotReady() const
{
    if (m_context.sending.isBusy(m_campaign.id))
        return tr("Being launched");
    if (m_checkJob.isRunning())
        return tr("Counting recipients…");
    if (m_approve->isEnabled() && !m_approve->isHidden())
        return tr("Approve it when recipients and message are right. Your word holds for exactly these; any change "
                  "voids it.");
    if (m_check && m_check->isApprovedBy(m_context.userName))
        return tr("You approved it; somebody else has to launch it.");
    if (m_context.workspace.isReadOnly() && m_check && m_check->mayLaunch())
        return tr("Nothing can be launched here, for the workspace is open read-only.");
    return tr("What is marked above is still missing.");
}

void LaunchPane::updateLaunch()
{
    const bool ready = m_check && m_check->mayLaunch() && !m_hasEdits && !m_context.workspace.isReadOnly()
                       && !m_check->isApprovedBy(m_context.userName) && !m_context.sending.isBusy(m_campaign.id);
    m_typed->setEnabled(ready);
    m_recheck->setEnabled(m_campaign.id.isValid() && !m_hasEdits);
    m_rehearse->setEnabled(m_check && !m_check->messageProblem && !m_check->segmentProblem && !m_hasEdits);
    m_testButton->setEnabled(m_campaign.id.isValid() && !m_hasEdits && !m_delivery);
    if (!ready) {
        m_typeCaption->setText(whyNotReady());
        m_launch->setEnabled(false);
        return;
    }
    m_typeCaption->setText(tr("This sends %Ln message(s) and cannot be undone. Type the number to confirm.", nullptr,
                              static_cast<int>(m_check->willBeSent())));
    m_launch->setEnabled(typedNumber() == m_check->willBeSent());
}

void LaunchPane::rehearseInto(const QString &folder)
{
    StatusJob *job = m_context.statusArea.addJob(tr("Rehearsing \"%1\"").arg(m_campaign.name));
    m_context.sending.rehearse(m_campaign, folder, job, m_context.locale, m_context.zone);
}

void LaunchPane::launch()
{
    if (!m_check || typedNumber() != m_check->willBeSent())
        return;
    m_typed->clear();
    m_context.sending.launch(m_campaign.id);
    m_progress->setCampaign(m_campaign.id, m_campaign.name);
    updateLaunch();
}

QString LaunchPane::testResult() const
{
    return m_testResult->text();
}

void LaunchPane::sayTest(const QString &text, bool isProblem)
{
    QPalette colours = palette();
    if (isProblem)
        colours.setColor(QPalette::WindowText, Theme::foreground(Tone::Problem, Theme::isDark(colours)));
    m_testResult->setPalette(colours);
    m_testResult->setText(text);
}

void LaunchPane::sendTest()
{
    const QString address = m_testAddress->text().trimmed();
    if (!m_testButton->isEnabled())
        return;
    if (const auto encoded = encodedAddress(address); !encoded) {
        sayTest(address.isEmpty() ? tr("Type the address that is to get the test.") : encoded.error().text, true);
        m_testAddress->setFocus();
        return;
    }
    sayTest(tr("Preparing the test message"), false);
    m_testButton->setEnabled(false);
    m_testJob.start([&workspace = m_context.workspace, &clock = m_context.clock, campaign = m_campaign, address,
                     number = m_testAs->text().trimmed()](
                        const CancelFlag &) { return makeTestMessage(workspace, campaign, address, number, clock); },
                    [this](const Result<OutgoingMessage> &message) {
                        if (message) {
                            deliverTest(*message);
                            return;
                        }
                        sayTest(message.error().message(), true);
                        updateLaunch();
                    });
}

void LaunchPane::deliverTest(const OutgoingMessage &message)
{
    if (!m_check || m_check->senderProblem) {
        sayTest(m_check ? m_check->senderProblem->text : tr("The mail server is still being checked. Try again."),
                true);
        updateLaunch();
        return;
    }
    const Sender sender = m_check->sender;
    readSenderPassword(
        sender, m_context.sending.secrets(), this, [this, sender, message](const Result<QString> &password) {
            if (password) {
                deliverThrough(SmtpDelivery::factory(sender.server(*password), m_tokens.sourceFor(sender)), message);
                return;
            }
            sayTest(password.error().message(), true);
            updateLaunch();
        });
}

void LaunchPane::deliverThrough(const DeliverySessionFactory &sessions, const OutgoingMessage &message)
{
    m_delivery = std::make_unique<SingleDelivery>(sessions, message);
    connect(m_delivery.get(), &SingleDelivery::ended, this, [this](const DeliveryStatus &status) {
        // It is still inside its own signal.
        m_delivery.release()->deleteLater();
        const bool accepted = status.outcome == DeliveryStatus::Outcome::Accepted;
        m_wasTested = m_wasTested || accepted;
        showCheck();
        sayTest(accepted ? tr("Sent: %1").arg(replyLine(status)) : tr("Not sent: %1").arg(replyLine(status)),
                !accepted);
    });
    sayTest(tr("Sending the test message"), false);
    m_delivery->start();
    updateLaunch();
}

} // namespace odziv
