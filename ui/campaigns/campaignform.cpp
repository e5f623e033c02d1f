/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignform.h"

#include "mime/mailbox.h"
#include "ui/sending/sendprogresspanel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/captionedfield.h"
#include "ui/widgets/recordlistmodel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace odziv {

namespace {

const QStringList &dayNames()
{
    static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                   QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                   QStringLiteral("sun")};
    return names;
}

template<typename Enum>
void choose(QComboBox *box, Enum value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template<typename Enum>
Enum chosen(const QComboBox *box)
{
    return static_cast<Enum>(box->currentData().toInt());
}

void chooseText(QComboBox *box, const QString &text)
{
    if (box->findText(text) < 0 && !text.isEmpty())
        box->addItem(text);
    box->setCurrentIndex(box->findText(text));
}

void replaceChoices(QComboBox *box, const QStringList &choices)
{
    const QString current = box->currentText();
    const QSignalBlocker blocker(box);
    box->clear();
    box->addItems(choices);
    chooseText(box, current);
}

std::optional<int> limitOf(const QSpinBox *box)
{
    return box->value() > 0 ? std::optional<int>(box->value()) : std::nullopt;
}

/// "mon-fri" and the like as seven marks.
QList<bool> marksOf(const QString &days)
{
    QList<bool> marks(7, false);
    for (const QString &part : days.split(QLatin1Char(','))) {
        const auto first = dayNames().indexOf(part.section(QLatin1Char('-'), 0, 0).trimmed());
        const auto last = dayNames().indexOf(part.section(QLatin1Char('-'), -1).trimmed());
        if (first < 0 || last < 0)
            continue;
        for (auto day = first;; day = (day + 1) % 7) {
            marks[day] = true;
            if (day == last)
                break;
        }
    }
    return marks;
}

} // namespace

CampaignForm::CampaignForm(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_comment(new QPlainTextEdit(this))
    , m_channel(new QComboBox(this))
    , m_status(new QLabel(this))
    , m_mode(new QComboBox(this))
    , m_segment(new QComboBox(this))
    , m_template(new QComboBox(this))
    , m_fromName(new QLineEdit(this))
    , m_fromAddress(new QLineEdit(this))
    , m_replyTo(new QLineEdit(this))
    , m_sender(new QComboBox(this))
    , m_moreSenders(new QLineEdit(this))
    , m_legalClass(new QComboBox(this))
    , m_onePer(new QComboBox(this))
    , m_start(new QDateTimeEdit(this))
    , m_missedStart(new QComboBox(this))
    , m_hasWindow(new QCheckBox(tr("Send at certain hours only"), this))
    , m_windowBox(new QWidget(this))
    , m_from(new QTimeEdit(QTime(8, 0), this))
    , m_to(new QTimeEdit(QTime(20, 0), this))
    , m_blackout(new QLineEdit(this))
    , m_hasCanary(new QCheckBox(tr("Send a first wave alone"), this))
    , m_canaryBox(new QWidget(this))
    , m_canaryRecipients(new QSpinBox(m_canaryBox))
    , m_canaryRefused(new QSpinBox(m_canaryBox))
    , m_canarySeeds(new QPlainTextEdit(m_canaryBox))
    , m_perMinute(new QSpinBox(this))
    , m_perHour(new QSpinBox(this))
    , m_perDay(new QSpinBox(this))
    , m_perDomain(new QSpinBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, spacing::normal, 0);
    layout->setSpacing(spacing::normal + spacing::tight);
    addMain(layout);
    addContent(layout);
    addTiming(layout);
    addCanary(layout);
    addLimits(layout);
    layout->addStretch(1);
    connectFields();
    updateVisibility();
}

void CampaignForm::note()
{
    if (m_showing)
        return;
    updateVisibility();
    if (m_validated || !blackout() || !moreRelays())
        validate();
    Q_EMIT edited();
}

/// The class that the chosen template is written for.
void CampaignForm::takeTemplateClass()
{
    if (const auto known = m_templateClasses.constFind(m_template->currentText()); known != m_templateClasses.cend())
        choose(m_legalClass, *known);
}

void CampaignForm::updateVisibility()
{
    const auto written = m_templateClasses.constFind(m_template->currentText());
    const bool differs = written != m_templateClasses.cend() && *written != chosen<LegalClass>(m_legalClass);
    m_legalClassField->setHint(differs ? tr("The template is written as \"%1\".").arg(legalClassText(*written))
                                       : tr("Decides whose consent is needed."));
    const bool timed = chosen<CampaignMode>(m_mode) != CampaignMode::Manual;
    m_startField->setVisible(timed);
    m_missedStartField->setVisible(timed);
    m_windowBox->setVisible(m_hasWindow->isChecked());
    m_canaryBox->setVisible(m_hasCanary->isChecked());
}

void CampaignForm::setChoices(const QStringList &segments, const QStringList &templates, const QStringList &senders)
{
    m_showing = true;
    replaceChoices(m_segment, segments);
    replaceChoices(m_template, templates);
    QStringList servers = senders;
    if (servers.isEmpty())
        servers << Campaign().senderName;
    replaceChoices(m_sender, servers);
    chooseText(m_segment, m_campaign.segmentName);
    chooseText(m_template, m_campaign.templateName);
    chooseText(m_sender, m_campaign.senderName);
    m_showing = false;
    updateVisibility();
}

void CampaignForm::setCampaign(const Campaign &campaign)
{
    m_showing = true;
    m_campaign = campaign;
    m_validated = false;
    m_name->setText(campaign.name);
    m_name->setCursorPosition(0);
    m_comment->setPlainText(campaign.comment);
    choose(m_channel, campaign.channel);
    m_status->setText(campaignStatusText(campaign.status));
    choose(m_mode, campaign.mode);
    chooseText(m_segment, campaign.segmentName);
    chooseText(m_template, campaign.templateName);
    chooseText(m_sender, campaign.senderName);
    m_fromName->setText(campaign.from.name);
    m_fromAddress->setText(campaign.from.address);
    m_replyTo->setText(campaign.replyTo);
    choose(m_legalClass, campaign.legalClass);
    choose(m_onePer, campaign.onePer);
    const QDateTime start = campaign.start.value_or(m_context.clock.nowUtc().addDays(1)).toTimeZone(m_context.zone);
    // The field works in wall-clock time of the workspace's zone.
    m_start->setDateTime(QDateTime(start.date(), QTime(start.time().hour(), start.time().minute())));
    choose(m_missedStart, campaign.missedStart);
    showWindow(campaign.hours.window);
    QStringList relays;
    for (const CampaignRelay &relay : campaign.moreRelays)
        relays << QStringLiteral("%1: %2").arg(relay.senderName).arg(relay.weight);
    m_moreSenders->setText(relays.join(QStringLiteral(", ")));
    QStringList days;
    for (const BlackoutDays &span : campaign.hours.blackout)
        days << span.text();
    m_blackout->setText(days.join(QStringLiteral(", ")));
    m_hasCanary->setChecked(campaign.canary.has_value());
    m_canaryRecipients->setValue(campaign.canary.value_or(CanaryRule()).recipients);
    m_canaryRefused->setValue(campaign.canary.value_or(CanaryRule()).mostRefusedPercent);
    m_canarySeeds->setPlainText(campaign.canary.value_or(CanaryRule()).seeds.join(u'\n'));
    m_perMinute->setValue(campaign.limits.perMinute.value_or(0));
    m_perHour->setValue(campaign.limits.perHour.value_or(0));
    m_perDay->setValue(campaign.limits.perDay.value_or(0));
    m_perDomain->setValue(campaign.limits.perDomainPerMinute.value_or(0));
    for (CaptionedField *field : m_fields)
        field->setProblem({});
    if (campaign.id.isValid()) {
        const QString created = instantText(campaign.createdAt, m_context.locale, m_context.zone);
        m_facts->setText(tr("Id %1, created %2 by %3").arg(campaign.id.value()).arg(created, campaign.createdBy));
    } else {
        m_facts->setText(tr("Not saved yet. Fields with a star must be filled in."));
    }
    updateVisibility();
    m_showing = false;
}

void CampaignForm::showWindow(const std::optional<SendingWindow> &window)
{
    m_hasWindow->setChecked(window.has_value());
    if (!window)
        return;
    const QList<bool> marks = marksOf(window->days);
    for (int day = 0; day < 7; ++day)
        m_days[day]->setChecked(marks[day]);
    m_from->setTime(window->from);
    m_to->setTime(window->to.isValid() ? window->to : QTime(23, 59));
}

std::optional<SendingWindow> CampaignForm::window() const
{
    if (!m_hasWindow->isChecked())
        return {};
    QStringList days;
    for (int day = 0; day < 7; ++day) {
        if (m_days[day]->isChecked())
            days << dayNames()[day];
    }
    SendingWindow window;
    window.days = days.join(QLatin1Char(','));
    window.from = m_from->time();
    window.to = m_to->time();
    // An unchanged window keeps the spelling it had.
    if (m_campaign.hours.window && marksOf(m_campaign.hours.window->days) == marksOf(window.days)) {
        window.days = m_campaign.hours.window->days;
        if (!m_campaign.hours.window->to.isValid() && window.to == QTime(23, 59))
            window.to = QTime();
    }
    return window;
}

Result<QList<CampaignRelay>> CampaignForm::moreRelays() const
{
    constexpr int mostWeight = 1000;
    QList<CampaignRelay> relays;
    for (const QString &part : m_moreSenders->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString name = part.section(QLatin1Char(':'), 0, 0).trimmed();
        const QString share = part.section(QLatin1Char(':'), 1).trimmed();
        bool isNumber = true;
        const int weight = share.isEmpty() ? 1 : share.toInt(&isNumber);
        if (name.isEmpty() || !isNumber || weight < 0 || weight > mostWeight)
            return failure(ErrorCode::InvalidInput, tr("Write each as its name, a colon and its share: backup: 0"));
        if (m_sender->findText(name) < 0)
            return failure(ErrorCode::NotFound, tr("There is no mail server \"%1\".").arg(name));
        if (name == m_sender->currentText())
            return failure(ErrorCode::InvalidInput, tr("\"%1\" is the first one already.").arg(name));
        relays << CampaignRelay{name, weight};
    }
    return relays;
}

Result<QList<BlackoutDays>> CampaignForm::blackout() const
{
    QList<BlackoutDays> days;
    for (const QString &part : m_blackout->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        const auto span = BlackoutDays::parse(part.trimmed());
        if (!span)
            return failure(span.error());
        days << *span;
    }
    return days;
}

Campaign CampaignForm::campaign() const
{
    Campaign made = m_campaign;
    made.name = m_name->text().trimmed();
    made.comment = m_comment->toPlainText().trimmed();
    made.channel = chosen<CampaignChannel>(m_channel);
    made.mode = chosen<CampaignMode>(m_mode);
    if (m_segment->currentText() != made.segmentName) {
        made.segmentName = m_segment->currentText();
        made.segment.reset();
    }
    made.templateName = m_template->currentText();
    made.senderName = m_sender->currentText();
    made.moreRelays = moreRelays().value_or(m_campaign.moreRelays);
    made.from = {m_fromName->text().trimmed(), m_fromAddress->text().trimmed()};
    made.replyTo = m_replyTo->text().trimmed();
    made.legalClass = chosen<LegalClass>(m_legalClass);
    made.onePer = chosen<OnePer>(m_onePer);
    made.missedStart = chosen<MissedStart>(m_missedStart);
    if (made.mode == CampaignMode::Manual)
        made.start.reset();
    else
        made.start = QDateTime(m_start->date(), m_start->time(), m_context.zone).toUTC();
    made.hours.window = window();
    made.limits.perMinute = limitOf(m_perMinute);
    made.limits.perHour = limitOf(m_perHour);
    made.limits.perDay = limitOf(m_perDay);
    made.hours.blackout = blackout().value_or(m_campaign.hours.blackout);
    made.canary.reset();
    if (m_hasCanary->isChecked())
        made.canary = CanaryRule{m_canaryRecipients->value(), m_canaryRefused->value(), seeds()};
    made.limits.perDomainPerMinute = limitOf(m_perDomain);
    return made;
}

QStringList CampaignForm::seeds() const
{
    QStringList addresses;
    static const QRegularExpression between(QStringLiteral("[,;\n]"));
    for (const QString &part : m_canarySeeds->toPlainText().split(between)) {
        if (!part.trimmed().isEmpty())
            addresses << part.trimmed();
    }
    return addresses;
}

QString CampaignForm::seedProblem() const
{
    const QStringList addresses = seeds();
    if (addresses.size() > CanaryRule::mostSeeds)
        return tr("At most %1 seed addresses can be named.").arg(CanaryRule::mostSeeds);
    for (const QString &seed : addresses) {
        if (const auto address = encodedAddress(seed); !address)
            return address.error().text; // which names the address
    }
    return {};
}

bool CampaignForm::validate()
{
    m_validated = true;
    const Campaign made = campaign();
    const auto problem = [&](const QWidget *field) -> QString {
        if (field == m_name)
            return made.name.isEmpty()                ? tr("The campaign needs a name.")
                   : m_takenNames.contains(made.name) ? tr("Another campaign has this name.")
                                                      : QString();
        if (field == m_segment && made.segmentName.isEmpty() && !made.segment)
            return tr("Choose to whom it goes.");
        if (field == m_segment && made.mode == CampaignMode::Automatic && !made.segment && m_eventSegments
            && !m_eventSegments->contains(made.segmentName))
            return tr(
                "An automatic campaign takes only segments that are enabled for it, under the advanced options of "
                "the segment.");
        if (field == m_template && made.templateName.isEmpty())
            return tr("Choose what is sent.");
        if (field == m_fromAddress) {
            if (made.from.address.isEmpty())
                return tr("Say from which address it comes.");
            const auto address = encodedAddress(made.from.address);
            return address ? QString() : address.error().text;
        }
        if (field == m_replyTo && !made.replyTo.isEmpty()) {
            const auto address = encodedAddress(made.replyTo);
            return address ? QString() : address.error().text;
        }
        if (field == m_start && made.mode != CampaignMode::Manual && made.start != m_campaign.start
            && *made.start < m_context.clock.nowUtc())
            return tr("This time has passed. Choose a later one; to send at once, launch it by hand.");
        if (field == m_moreSenders) {
            const auto relays = moreRelays();
            return relays ? QString() : relays.error().text;
        }
        if (field == m_canarySeeds)
            return m_hasCanary->isChecked() ? seedProblem() : QString();
        if (field == m_blackout) {
            const auto days = blackout();
            return days ? QString() : days.error().text;
        }
        if (field == m_channel && made.channel != CampaignChannel::Email)
            return tr("Only e-mail can be sent so far; the campaign can be prepared.");
        return {};
    };
    bool valid = true;
    for (CaptionedField *field : m_fields) {
        const QString wrong = problem(field->field());
        field->setProblem(wrong);
        valid = valid && (wrong.isEmpty() || field->field() == m_channel);
    }
    return valid;
}

void CampaignForm::focusFirstProblem()
{
    for (const CaptionedField *field : m_fields) {
        if (!field->problem().isEmpty() && field->field() != m_channel) {
            field->field()->setFocus();
            return;
        }
    }
}

QString CampaignForm::problemOf(const QWidget *widget) const
{
    for (const CaptionedField *field : m_fields) {
        if (field->field() == widget)
            return field->problem();
    }
    return {};
}

void CampaignForm::setEditable(bool editable)
{
    for (const CaptionedField *field : m_fields)
        field->field()->setEnabled(editable);
    m_hasWindow->setEnabled(editable);
    m_windowBox->setEnabled(editable);
    m_hasCanary->setEnabled(editable);
    m_canaryBox->setEnabled(editable);
}

} // namespace odziv
