/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "restdialog.h"

#include "ui/segments/library/membersdialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/statusarea.h"
#include "ui/shell/theme.h"
#include "ui/widgets/recordlistmodel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

RestDialog::RestDialog(const UiContext &context, const QString &of, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_of(of)
    , m_listJob(this, &context.quickReads)
    , m_findJob(this, &context.slowReads)
    , m_messages(new MessageBar(this))
    , m_campaigns(new QComboBox(this))
    , m_kinds(new QButtonGroup(this))
    , m_number(new QToolButton(this))
    , m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("rest"));
    setWindowTitle(of.isEmpty() ? tr("The rest of a campaign") : tr("The rest of \"%1\"").arg(of));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(spacing::normal);
    m_campaigns->setMinimumContentsLength(36);
    form->addRow(tr("&Campaign"), m_campaigns);
    form->addRow(tr("Who"), makeKinds());
    m_number->setAutoRaise(true);
    m_number->setObjectName(QStringLiteral("restNumber"));
    m_number->setToolTip(tr("Show these people"));
    form->addRow(tr("Members"), m_number);
    form->addRow(tr("&Name"), m_name);
    layout->addLayout(form);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_asSegment = buttons->addButton(tr("Open as a segment"), QDialogButtonBox::ActionRole);
    m_asSegment->setToolTip(tr("A definition by sent records, counted anew with the data"));
    m_asSet = buttons->addButton(tr("Keep as a result set"), QDialogButtonBox::ActionRole);
    m_asSet->setToolTip(tr("Exactly these members, as they are now"));
    m_asSet->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_asSet, &QPushButton::clicked, this, &RestDialog::keepAsResultSet);
    connect(m_asSegment, &QPushButton::clicked, this, &RestDialog::keepAsSegment);
    connect(m_campaigns, &QComboBox::currentIndexChanged, this, &RestDialog::find);
    connect(m_kinds, &QButtonGroup::idClicked, this, &RestDialog::find);
    connect(m_name, &QLineEdit::textChanged, this, &RestDialog::updateButtons);
    connect(m_number, &QToolButton::clicked, this, [this] {
        if (m_rest)
            MembersDialog::open(m_context, m_name->text(), windowTitle(), m_rest->targetLevel, m_rest->ids,
                                parentWidget());
    });
    resize(520, 320);
    updateButtons();
    loadCampaigns();
}

QWidget *RestDialog::makeKinds()
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    const auto add = [&](Remainder remainder, const QString &text, const QString &hint) {
        auto *button = new QRadioButton(text, box);
        button->setToolTip(hint);
        m_kinds->addButton(button, static_cast<int>(remainder));
        layout->addWidget(button);
    };
    add(Remainder::NotAccepted, tr("Not &accepted by the server"), tr("No message to them was accepted"));
    add(Remainder::NotMailed, tr("Not &mailed"), tr("Nothing was tried: skipped, or still waiting"));
    add(Remainder::InDoubt, tr("In &doubt"), tr("Nobody can know whether the message to them was taken"));
    add(Remainder::NotAnswered, tr("Not ans&wered"),
        tr("A message was accepted, and no e-service of the customer was registered since"));
    m_kinds->button(static_cast<int>(Remainder::NotAccepted))->setChecked(true);
    return box;
}

Remainder RestDialog::remainder() const
{
    return static_cast<Remainder>(m_kinds->checkedId());
}

void RestDialog::choose(Remainder remainder)
{
    m_kinds->button(static_cast<int>(remainder))->setChecked(true);
    find();
}

void RestDialog::loadCampaigns()
{
    m_listJob.start(
        [&workspace = m_context.workspace](const CancelFlag &) -> Result<QList<CampaignSummary>> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return CampaignStorage::list(**reader);
        },
        [this](const Result<QList<CampaignSummary>> &campaigns) {
            if (!campaigns) {
                m_messages->showError(campaigns.error());
                return;
            }
            for (const CampaignSummary &campaign : *campaigns) {
                if (campaign.launchedAt)
                    m_campaigns->addItem(
                        tr("%1, launched %2")
                            .arg(campaign.name, instantText(*campaign.launchedAt, m_context.locale, m_context.zone)),
                        campaign.id.value());
            }
            if (m_campaigns->count() == 0)
                m_messages->showMessage(MessageBar::Kind::Information,
                                        tr("No campaign was launched yet; there is no rest."));
        });
}

void RestDialog::find()
{
    m_rest.reset();
    m_number->setText(tr("Counting…"));
    updateButtons();
    if (m_campaigns->currentIndex() < 0)
        return;
    m_findJob.start(
        [&workspace = m_context.workspace, id = CampaignId(m_campaigns->currentData().toLongLong()), kind = remainder(),
         of = m_of](const CancelFlag &) -> Result<CampaignRemainder> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            auto campaign = CampaignStorage::read(**reader, id);
            if (!campaign)
                return failure(campaign.error());
            return campaignRemainder(**reader, *campaign, kind, of);
        },
        [this](const Result<CampaignRemainder> &rest) { show(rest); });
}

void RestDialog::show(const Result<CampaignRemainder> &rest)
{
    if (!rest) {
        m_number->setText(QString(QChar(0x2013)));
        m_messages->showError(rest.error());
        return;
    }
    m_messages->clear();
    m_rest = *rest;
    m_number->setText(m_context.locale.toString(count()));
    m_name->setText(m_rest->segment.name);
    updateButtons();
}

void RestDialog::updateButtons()
{
    const bool ready = m_rest && !m_name->text().trimmed().isEmpty();
    m_number->setEnabled(m_rest && !m_rest->ids.empty());
    m_asSet->setEnabled(ready && !m_rest->ids.empty() && !m_context.workspace.isReadOnly());
    // Sent records say nothing of doubt.
    m_asSegment->setEnabled(ready && remainder() != Remainder::InDoubt);
}

void RestDialog::keepAsResultSet()
{
    if (!m_rest)
        return;
    m_context.workspace.post(
        [rest = *m_rest, name = m_name->text().trimmed(), &clock = m_context.clock](Connection &connection) -> Status {
            auto frozen = freezeRemainder(connection, rest, name, clock);
            return frozen ? Status() : failure(frozen.error());
        },
        this,
        [this, name = m_name->text().trimmed()](const Status &kept) {
            if (!kept) {
                m_messages->showError(kept.error());
                return;
            }
            m_context.statusArea.showRemark(
                tr("Kept %Ln member(s) as \"%1\"", nullptr, static_cast<int>(count())).arg(name));
            accept();
        });
}

void RestDialog::keepAsSegment()
{
    if (!m_rest)
        return;
    Segment segment = m_rest->segment;
    segment.name = m_name->text().trimmed();
    Q_EMIT segmentMade(segment);
    accept();
}

} // namespace odziv
