/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignform.h"

#include "ui/campaigns/campaignwords.h"
#include "ui/sending/sendprogresspanel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/captionedfield.h"
#include "ui/widgets/dateparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

// How the fields of the form stand below each other.

namespace odziv {

namespace {

constexpr int seedLines = 3;

template<typename Enum>
void fill(QComboBox *box, const QList<Enum> &values, QString (*text)(Enum))
{
    for (const Enum value : values)
        box->addItem(text(value), static_cast<int>(value));
}

/// In a field that nobody can fill in any more an example would pass for what was filled in.
void hideExampleWhenDisabled(QWidget *field)
{
    QPalette palette;
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, Qt::transparent);
    field->setPalette(palette);
}

} // namespace

CaptionedField *CampaignForm::add(QVBoxLayout *layout, const QString &caption, QWidget *field, bool mandatory)
{
    auto *made = new CaptionedField(caption, field, mandatory, this);
    layout->addWidget(made);
    m_fields << made;
    return made;
}

void CampaignForm::addMain(QVBoxLayout *layout)
{
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_facts->setWordWrap(true);
    m_facts->setObjectName(QStringLiteral("campaignFacts"));
    layout->addWidget(m_facts);
    m_name->setObjectName(QStringLiteral("campaignName"));
    m_name->setMaxLength(200);
    add(layout, tr("Name"), m_name, true);
    m_comment->setTabChangesFocus(true);
    m_comment->setFixedHeight(m_comment->fontMetrics().height() * 3 + spacing::normal);
    add(layout, tr("Comment"), m_comment);
    fill<CampaignChannel>(m_channel, {CampaignChannel::Email, CampaignChannel::Sms, CampaignChannel::Call},
                          channelText);
    add(layout, tr("Type"), m_channel, true);
    add(layout, tr("Status"), m_status);
    QFont font = m_status->font();
    font.setWeight(QFont::DemiBold);
    m_status->setFont(font);
}

void CampaignForm::addContent(QVBoxLayout *layout)
{
    m_segment->setObjectName(QStringLiteral("campaignSegment"));
    m_segment->setPlaceholderText(tr("Choose a segment"));
    m_template->setObjectName(QStringLiteral("campaignTemplate"));
    m_template->setPlaceholderText(tr("Choose a template"));
    for (QComboBox *box : {m_segment, m_template, m_sender})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add(layout, tr("Segment"), m_segment, true);
    add(layout, tr("Template"), m_template, true);
    m_fromAddress->setObjectName(QStringLiteral("fromAddress"));
    m_fromAddress->setPlaceholderText(tr("info@example.com"));
    add(layout, tr("Sender's name"), m_fromName);
    add(layout, tr("Sender's address"), m_fromAddress, true);
    add(layout, tr("Answers go to"), m_replyTo)->setHint(tr("Empty: to the sender's address."));
    add(layout, tr("Mail server"), m_sender);
    m_moreSenders->setObjectName(QStringLiteral("moreSenders"));
    m_moreSenders->setPlaceholderText(tr("second: 1, backup: 0"));
    add(layout, tr("More mail servers"), m_moreSenders)
        ->setHint(tr("Name: share. 0 stands in when the others cannot send."));
    fill<LegalClass>(m_legalClass, {LegalClass::Service, LegalClass::Similar, LegalClass::Marketing}, legalClassText);
    m_legalClassField = add(layout, tr("Legal class"), m_legalClass);
    fill<OnePer>(m_onePer, {OnePer::Address, OnePer::Contact, OnePer::Customer, OnePer::CustomerAccount}, onePerText);
    add(layout, tr("One message for each"), m_onePer);
}

void CampaignForm::addTiming(QVBoxLayout *layout)
{
    m_mode->setObjectName(QStringLiteral("campaignMode"));
    fill<CampaignMode>(m_mode, {CampaignMode::Manual, CampaignMode::Scheduled, CampaignMode::Automatic}, modeText);
    add(layout, tr("Launched"), m_mode, true);
    m_start->setObjectName(QStringLiteral("campaignStart"));
    m_start->setCalendarPopup(true);
    m_start->setLocale(m_context.locale);
    selectWholeParts(m_start);
    m_startField = add(layout, tr("Start"), m_start, true);
    m_startField->setHint(tr("Time zone %1").arg(QString::fromUtf8(m_context.zone.id())));
    fill<MissedStart>(m_missedStart, {MissedStart::Ask, MissedStart::Send, MissedStart::Skip}, missedStartText);
    m_missedStartField = add(layout, tr("When the start was missed"), m_missedStart);
    layout->addWidget(m_hasWindow);
    auto *box = new QVBoxLayout(m_windowBox);
    box->setContentsMargins(0, 0, 0, 0);
    auto *days = new QHBoxLayout;
    days->setSpacing(spacing::tight);
    for (int day = 1; day <= 7; ++day) {
        auto *mark = new QCheckBox(m_context.locale.standaloneDayName(day, QLocale::ShortFormat), m_windowBox);
        mark->setChecked(day <= 5);
        m_days << mark;
        days->addWidget(mark);
    }
    days->addStretch(1);
    auto *hours = new QHBoxLayout;
    for (QTimeEdit *time : {m_from, m_to}) {
        time->setLocale(m_context.locale);
        time->setDisplayFormat(QStringLiteral("HH:mm"));
        selectWholeParts(time);
    }
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    hours->addWidget(new QLabel(tr("from"), m_windowBox));
    hours->addWidget(m_from);
    hours->addWidget(new QLabel(tr("to"), m_windowBox));
    hours->addWidget(m_to);
    hours->addStretch(1);
    box->addLayout(days);
    box->addLayout(hours);
    layout->addWidget(m_windowBox);
    m_blackout->setObjectName(QStringLiteral("blackout"));
    m_blackout->setPlaceholderText(QStringLiteral("2026-12-25, 2026-12-31..2027-01-02"));
    add(layout, tr("Days without sending"), m_blackout);
}

void CampaignForm::addCanary(QVBoxLayout *layout)
{
    m_hasCanary->setObjectName(QStringLiteral("hasCanary"));
    m_hasCanary->setToolTip(tr("A bad template or a blocked sender shows after a few messages, not after thousands."));
    layout->addWidget(m_hasCanary);
    const CanaryRule usual;
    m_canaryRecipients->setRange(1, 100000);
    m_canaryRecipients->setValue(usual.recipients);
    m_canaryRefused->setRange(0, 100);
    m_canaryRefused->setValue(usual.mostRefusedPercent);
    m_canaryRefused->setSuffix(tr(" %"));
    for (QSpinBox *box : {m_canaryRecipients, m_canaryRefused}) {
        box->setLocale(m_context.locale);
        box->setAlignment(Qt::AlignRight);
    }
    auto *row = new QVBoxLayout(m_canaryBox);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new CaptionedField(tr("Recipients of the first wave"), m_canaryRecipients, false, m_canaryBox));
    row->addWidget(new CaptionedField(tr("Pause when more are refused than"), m_canaryRefused, false, m_canaryBox));
    m_canarySeeds->setObjectName(QStringLiteral("canarySeeds"));
    m_canarySeeds->setPlaceholderText(tr("a@gmail.com\nb@outlook.com"));
    m_canarySeeds->setTabChangesFocus(true);
    m_canarySeeds->setFixedHeight(seedLines * m_canarySeeds->fontMetrics().lineSpacing() + 2 * spacing::normal);
    auto *seeds = new CaptionedField(tr("Seed addresses"), m_canarySeeds, false, m_canaryBox);
    seeds->setHint(tr("Mailboxes of your own. Each gets a copy before the first wave; when one is refused, nobody else "
                      "gets a message."));
    m_fields << seeds;
    row->addWidget(seeds);
    layout->addWidget(m_canaryBox);
}

void CampaignForm::addLimits(QVBoxLayout *layout)
{
    for (QSpinBox *box : {m_perMinute, m_perHour, m_perDay, m_perDomain}) {
        box->setRange(0, 10000000);
        box->setSpecialValueText(tr("no limit"));
        box->setGroupSeparatorShown(true);
        box->setLocale(m_context.locale);
        box->setAlignment(Qt::AlignRight);
    }
    add(layout, tr("At most per minute"), m_perMinute);
    add(layout, tr("At most per hour"), m_perHour);
    add(layout, tr("At most per day"), m_perDay);
    add(layout, tr("At most to one domain per minute"), m_perDomain);
}

void CampaignForm::connectFields()
{
    for (QWidget *field : {static_cast<QWidget *>(m_moreSenders), static_cast<QWidget *>(m_blackout),
                           static_cast<QWidget *>(m_canarySeeds)})
        hideExampleWhenDisabled(field);
    for (QLineEdit *field : {m_name, m_fromName, m_fromAddress, m_replyTo, m_blackout, m_moreSenders})
        connect(field, &QLineEdit::textChanged, this, &CampaignForm::note);
    for (QPlainTextEdit *field : {m_comment, m_canarySeeds})
        connect(field, &QPlainTextEdit::textChanged, this, &CampaignForm::note);
    for (QComboBox *box : {m_channel, m_mode, m_segment, m_template, m_sender, m_legalClass, m_onePer, m_missedStart})
        connect(box, &QComboBox::currentIndexChanged, this, &CampaignForm::note);
    connect(m_template, &QComboBox::activated, this, &CampaignForm::takeTemplateClass);
    connect(m_start, &QDateTimeEdit::dateTimeChanged, this, &CampaignForm::note);
    for (QTimeEdit *time : {m_from, m_to})
        connect(time, &QTimeEdit::timeChanged, this, &CampaignForm::note);
    for (QCheckBox *box : {m_hasWindow, m_hasCanary})
        connect(box, &QCheckBox::toggled, this, &CampaignForm::note);
    for (QCheckBox *day : m_days)
        connect(day, &QCheckBox::toggled, this, &CampaignForm::note);
    for (QSpinBox *box : {m_perMinute, m_perHour, m_perDay, m_perDomain, m_canaryRecipients, m_canaryRefused})
        connect(box, &QSpinBox::valueChanged, this, &CampaignForm::note);
}

} // namespace odziv
