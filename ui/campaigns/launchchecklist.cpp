/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "launchchecklist.h"

#include "campaigns/duecampaigns.h"
#include "ui/segments/cataloglabels.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/recordlistmodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int signSize = 16;
constexpr size_t mostMissing = 4;
constexpr qint64 heavyBytes = 10 * 1024 * 1024;

QString limitText(const SendHold &hold, const QString &limit)
{
    switch (hold.kind) {
    case SendHold::Kind::PerMinute:
        return LaunchChecklist::tr("the limit of %1 per minute").arg(limit);
    case SendHold::Kind::PerDomain:
        return LaunchChecklist::tr("the limit of %1 per minute to one domain").arg(limit);
    case SendHold::Kind::PerHour:
        return LaunchChecklist::tr("the quota of %1 per hour").arg(limit);
    case SendHold::Kind::PerDay:
        return LaunchChecklist::tr("the quota of %1 per day").arg(limit);
    case SendHold::Kind::Hours:
        break;
    }
    return LaunchChecklist::tr("the sending hours");
}

/// The limit and whose it is, for that is where it can be changed.
QString holdText(const SendHold &hold, const QLocale &locale)
{
    const QString limit = limitText(hold, locale.toString(hold.limit));
    if (hold.kind == SendHold::Kind::Hours)
        return limit;
    return hold.sender.isEmpty() ? LaunchChecklist::tr("%1 (of this campaign)").arg(limit)
                                 : LaunchChecklist::tr("%1 (of the mail server \"%2\")").arg(limit, hold.sender);
}

QString countingText(int percent)
{
    if (percent == 0)
        return LaunchChecklist::tr("Counting recipients…");
    return percent < 100 ? LaunchChecklist::tr("Counting recipients, %1 %").arg(percent)
                         : LaunchChecklist::tr("Looking at the messages…");
}

} // namespace

QString forecastText(const SendForecast &forecast, const QLocale &locale, const QTimeZone &zone)
{
    if (!forecast.end)
        return LaunchChecklist::tr("Not to be foreseen: the limits or hours leave it no end within two years.");
    const QDateTime end = forecast.end->toTimeZone(zone);
    const QString at = LaunchChecklist::tr("%1 %2, %3")
                           .arg(locale.dayName(end.date().dayOfWeek(), QLocale::ShortFormat),
                                locale.toString(end.date(), QLocale::ShortFormat),
                                locale.toString(end.time(), QLocale::ShortFormat));
    QStringList held;
    for (const SendHold &hold : forecast.holds)
        held << holdText(hold, locale);
    QString text = LaunchChecklist::tr("Ends %1").arg(at);
    if (forecast.sendingDays > 1)
        text += LaunchChecklist::tr(", after %n day(s) of sending", nullptr, forecast.sendingDays);
    if (!held.isEmpty())
        text += LaunchChecklist::tr("; held back by %1").arg(held.join(QStringLiteral(", ")));
    return text;
}

LaunchChecklist::LaunchChecklist(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(spacing::tight);
}

void LaunchChecklist::clear()
{
    m_texts.clear();
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void LaunchChecklist::add(Mark mark, const QString &text)
{
    const bool dark = Theme::isDark(palette());
    const auto sign = [&]() -> QIcon {
        switch (mark) {
        case Mark::Good:
            return icon(QStringLiteral("circle-check"), Theme::foreground(Tone::Success, dark));
        case Mark::Hint:
            return icon(QStringLiteral("info"), Theme::foreground(Tone::Information, dark));
        case Mark::Warning:
            return icon(QStringLiteral("triangle-alert"), Theme::foreground(Tone::Warning, dark));
        case Mark::Bad:
            return icon(QStringLiteral("circle-x"), Theme::foreground(Tone::Problem, dark));
        case Mark::Pending:
            break;
        }
        return icon(QStringLiteral("circle-dot"));
    }();
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *picture = new QLabel(line);
    picture->setPixmap(sign.pixmap(signSize, signSize));
    auto *words = new QLabel(text, line);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setObjectName(QStringLiteral("checkLine"));
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    m_layout->addWidget(line);
    m_texts << text;
}

void LaunchChecklist::show(const Facts &facts)
{
    clear();
    if (!facts.isSaved)
        add(Mark::Bad, tr("Save the campaign: only what is saved is launched."));
    else
        add(Mark::Good, tr("Everything is saved."));
    if (!facts.check) {
        if (facts.isChecking)
            add(Mark::Pending, countingText(facts.countedPercent));
        return;
    }
    addSender(facts);
    addOtherSenders(facts);
    addMessage(facts);
    addRecipients(*facts.check);
    addData(*facts.check);
    for (const PreflightFinding &finding : facts.check->findings)
        add(finding.severity == PreflightFinding::Severity::Warning ? Mark::Warning : Mark::Hint, finding.text);
    add(facts.wasTested ? Mark::Good : Mark::Warning,
        facts.wasTested ? tr("A test message was sent.")
                        : tr("No test message was sent yet. Better look at one first."));
    addApproval(facts);
    addFirstWave(*facts.campaign);
    addStart(*facts.campaign);
    addForecast(*facts.check);
}

void LaunchChecklist::addSender(const Facts &facts)
{
    const LaunchCheck &check = *facts.check;
    if (check.senderProblem) {
        add(Mark::Bad, tr("%1 Set up the mail server on the page Sending.").arg(check.senderProblem->text));
        return;
    }
    const QString server = tr("%1, port %2").arg(check.sender.host).arg(check.sender.port);
    switch (facts.reach.kind) {
    case SenderReach::Kind::Unknown:
        add(Mark::Good, tr("Mail leaves through %1.").arg(server));
        break;
    case SenderReach::Kind::Asking:
        add(Mark::Pending, tr("Mail leaves through %1. Asking it.").arg(server));
        break;
    case SenderReach::Kind::Reached:
        add(Mark::Good, check.sender.user.isEmpty()
                            ? tr("Mail leaves through %1, which answers.").arg(server)
                            : tr("Mail leaves through %1, which answers and takes the login.").arg(server));
        break;
    case SenderReach::Kind::NotReached:
        add(Mark::Warning, tr("Mail leaves through %1, which cannot be used now: %2").arg(server, facts.reach.words));
        break;
    }
}

void LaunchChecklist::addOtherSenders(const Facts &facts)
{
    QStringList others;
    for (const CampaignRelay &relay : facts.campaign->moreRelays)
        others << (relay.weight > 0 ? tr("%1, share %2").arg(relay.senderName, number(relay.weight))
                                    : tr("%1, when no other can send").arg(relay.senderName));
    if (!others.isEmpty())
        add(Mark::Hint, tr("More mail servers send as well: %1.").arg(others.join(QStringLiteral("; "))));
    const std::vector<Sender> &senders = facts.check->otherSenders;
    for (size_t i = 0; i < std::min(senders.size(), facts.otherReaches.size()); ++i) {
        const SenderReach &reach = facts.otherReaches[i];
        switch (reach.kind) {
        case SenderReach::Kind::Unknown:
            break;
        case SenderReach::Kind::Asking:
            add(Mark::Pending, tr("Asking the mail server \"%1\".").arg(senders[i].name));
            break;
        case SenderReach::Kind::Reached:
            add(Mark::Good, tr("The mail server \"%1\" answers.").arg(senders[i].name));
            break;
        case SenderReach::Kind::NotReached:
            add(Mark::Warning, tr("The mail server \"%1\" cannot be used now: %2").arg(senders[i].name, reach.words));
            break;
        }
    }
}

void LaunchChecklist::addMessage(const Facts &facts)
{
    const LaunchCheck &check = *facts.check;
    if (check.messageProblem) {
        add(Mark::Bad, check.messageProblem->message());
        return;
    }
    QStringList facets;
    if (check.messageBytes > 0)
        facets << m_context.locale.formattedDataSize(check.messageBytes, 0, QLocale::DataSizeTraditionalFormat);
    facets << (check.links > 0 ? tr("%n link(s)", nullptr, check.links) : tr("no link"));
    add(Mark::Good, tr("The template \"%1\" can be sent: %2.")
                        .arg(facts.campaign->templateName, facets.join(QStringLiteral(", "))));
    if (!check.listUnsubscribe.isEmpty())
        add(Mark::Good, tr("Mail programs can offer to unsubscribe; the header List-Unsubscribe is %1.")
                            .arg(check.listUnsubscribe));
    if (check.messageBytes > heavyBytes)
        add(Mark::Warning, tr("The message is large; many servers refuse it. Make pictures and attachments smaller."));
    for (size_t i = 0; i < std::min(check.missing.size(), mostMissing); ++i)
        add(Mark::Warning,
            tr("%Ln recipient(s) have nothing for \"%1\" and would see a gap. Give it a default in the template.",
               nullptr, static_cast<int>(check.missing[i].recipients))
                .arg(columnLabel(Catalog::builtIn(), check.missing[i].field)));
    if (check.missing.size() > mostMissing)
        add(Mark::Warning, tr("%n more placeholder(s) are empty for somebody.", nullptr,
                              static_cast<int>(check.missing.size() - mostMissing)));
    if (check.missing.empty() && !check.segmentProblem && check.willBeSent() > 0)
        add(Mark::Good, tr("Every placeholder is filled or has a default."));
}

void LaunchChecklist::addRecipients(const LaunchCheck &check)
{
    if (check.segmentProblem)
        add(Mark::Bad, check.segmentProblem->message());
    else if (check.willBeSent() == 0)
        add(Mark::Bad, tr("Nobody would get a message. Look at the segment."));
    else if (check.messageProblem)
        add(Mark::Hint,
            tr("%Ln recipient(s) have an address and would get it.", nullptr, static_cast<int>(check.willBeSent())));
    else
        add(Mark::Good, tr("%Ln message(s) will be sent.", nullptr, static_cast<int>(check.willBeSent())));
}

void LaunchChecklist::addData(const LaunchCheck &check)
{
    if (!check.dataTime)
        return;
    const QString at = instantText(*check.dataTime, m_context.locale, m_context.zone);
    switch (check.age) {
    case DataAge::Fresh:
        add(Mark::Good, tr("The data are of %1.").arg(at));
        break;
    case DataAge::Old:
        add(Mark::Warning, tr("The data are of %1, older than %n day(s). Better import newer ones first.", nullptr,
                              check.rules.warnDataDays.value_or(0))
                               .arg(at));
        break;
    case DataAge::TooOld:
        add(Mark::Bad, tr("The data are of %1. The launch rules allow %n day(s); import newer ones.", nullptr,
                          check.rules.refuseDataDays.value_or(0))
                           .arg(at));
        break;
    }
}

void LaunchChecklist::addApproval(const Facts &facts)
{
    const LaunchCheck &check = *facts.check;
    const QString &user = m_context.userName;
    if (check.isApproved()) {
        const QString approved = tr("%1 approved exactly this, %2.")
                                     .arg(check.approval->approvedBy,
                                          instantText(check.approval->approvedAt, m_context.locale, m_context.zone));
        if (check.isApprovedBy(user) && facts.campaign->mode == CampaignMode::Manual)
            add(Mark::Pending, approved + QLatin1Char(' ') + tr("That was you: somebody else has to launch it."));
        else
            add(Mark::Good, approved);
        return;
    }
    if (!check.needsApproval())
        return;
    QString text
        = check.approval
              ? tr("It was changed after %1 approved it: it needs a new approval.").arg(check.approval->approvedBy)
              : tr("More than %1 messages need the approval of a second person.")
                    .arg(number(*check.rules.secondPersonAbove));
    if (facts.campaign->createdBy == user)
        text += QLatin1Char(' ')
                + tr("You (%1) made the campaign, so somebody else has to open it and approve it here.").arg(user);
    add(Mark::Bad, text);
}

void LaunchChecklist::addFirstWave(const Campaign &campaign)
{
    if (!campaign.canary)
        return;
    QString text = tr("First wave: %Ln recipient(s) alone. It pauses when more than %1 percent of them are refused.",
                      nullptr, campaign.canary->recipients)
                       .arg(number(campaign.canary->mostRefusedPercent));
    if (!campaign.canary->seeds.isEmpty())
        text += QLatin1Char(' ')
                + tr("Before it, copies go to %1.").arg(m_context.locale.createSeparatedList(campaign.canary->seeds));
    add(Mark::Hint, text);
}

/// What happens without anybody's click is said before it happens.
void LaunchChecklist::addStart(const Campaign &campaign)
{
    if (campaign.mode == CampaignMode::Manual || !campaign.start)
        return;
    const QString start = instantText(*campaign.start, m_context.locale, m_context.zone);
    const NextStep next = nextStep(campaign, {}, false, m_context.clock.nowUtc(), m_context.zone);
    switch (next.kind) {
    case NextStep::Kind::Launch:
        if (next.at)
            add(Mark::Hint, tr("It launches by itself %1 (%2), in an open window of Odziv or by the timer of this "
                               "computer; nobody is asked again.")
                                .arg(instantText(*next.at, m_context.locale, m_context.zone),
                                     QString::fromUtf8(m_context.zone.id())));
        else
            add(Mark::Bad, tr("It never launches by itself: no sending hours are left after its start."));
        break;
    case NextStep::Kind::WaitForYou:
        add(Mark::Warning, tr("It missed its start, %1. Launch it by hand, or choose another start.").arg(start));
        break;
    default:
        add(Mark::Warning,
            tr("It missed its start, %1, and does not launch by itself any more. Choose another start.").arg(start));
        break;
    }
}

void LaunchChecklist::addForecast(const LaunchCheck &check)
{
    if (check.willBeSent() <= 0 || check.perSecond <= 0)
        return;
    const QString ends = forecastText(check.forecast, m_context.locale, m_context.zone);
    const bool isLater = check.forecastStart > m_context.clock.nowUtc();
    add(Mark::Hint, isLater ? tr("Launched then: %1.").arg(ends) : tr("Launched now: %1.").arg(ends));
}

} // namespace odziv
