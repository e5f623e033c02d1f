/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recipientchooser.h"

#include "segments/evaluatorfactory.h"
#include "segments/livesegmentevaluator.h"
#include "segments/segmentstorage.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int mostFound = 12;
constexpr int searchDelay = 120;
constexpr int contactRole = Qt::UserRole + 1;

QToolButton *iconButton(QWidget *parent, const QString &iconName, const QString &text, const QKeySequence &keys)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setShortcut(keys);
    button->setToolTip(text + QStringLiteral(" (") + keys.toString(QKeySequence::NativeText) + QLatin1Char(')'));
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

QString labelOf(HardCase kind)
{
    switch (kind) {
    case HardCase::LongestName:
        return RecipientChooser::tr("Longest name");
    case HardCase::NoFirstName:
        return RecipientChooser::tr("No first name");
    case HardCase::Quotes:
        return RecipientChooser::tr("Quotes in the name");
    case HardCase::LocalLetters:
        return RecipientChooser::tr("Local letters (č ć š đ ž)");
    case HardCase::OtherAlphabet:
        return RecipientChooser::tr("Another alphabet");
    case HardCase::MostAccounts:
        return RecipientChooser::tr("Most accounts");
    case HardCase::MostSupplyPoints:
        return RecipientChooser::tr("Most supply points");
    case HardCase::OldestRecord:
        return RecipientChooser::tr("Oldest record");
    }
    return {};
}

Result<PreviewAudience> membersOf(Workspace &workspace, const Clock &clock, SegmentEvaluator &evaluator,
                                  const QString &segmentName, const CancelFlag &cancelled)
{
    auto reader = workspace.reader();
    if (!reader)
        return failure(reader.error());
    const auto segment = SegmentStorage::read(**reader, segmentName);
    if (!segment)
        return failure(segment.error());
    auto members = evaluator.members(*segment, evaluationOptions(workspace, clock, cancelled));
    if (!members)
        return failure(members.error());
    return PreviewAudience{segment->targetLevel, std::move(*members)};
}

} // namespace

RecipientChooser::RecipientChooser(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_searchJob(this, &context.quickReads)
    , m_chooseJob(this, &context.quickReads)
    , m_audienceJob(this, &context.slowReads)
    , m_hardCaseJob(this, &context.slowReads)
    , m_segmentsJob(this, &context.quickReads)
    , m_field(new QLineEdit(this))
    , m_completer(new QCompleter(this))
    , m_found(new QStandardItemModel(this))
    , m_audienceBox(new QComboBox(this))
    , m_previous(iconButton(this, QStringLiteral("chevron-left"), tr("The one before"),
                            QKeySequence(Qt::ALT | Qt::Key_PageUp)))
    , m_next(iconButton(this, QStringLiteral("chevron-right"), tr("The next one"),
                        QKeySequence(Qt::ALT | Qt::Key_PageDown)))
    , m_hardCaseButton(new QToolButton(this))
    , m_hardCaseMenu(new QMenu(this))
    , m_remark(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::tight);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::tight);
    auto *caption = new QLabel(tr("Filled &as"), this);
    caption->setBuddy(m_field);
    m_field->setObjectName(QStringLiteral("recipient"));
    m_field->setPlaceholderText(tr("Name, address or number"));
    m_field->setToolTip(
        tr("Part of a name or address, the number of an account or a customer, or the id of a contact"));
    m_field->setClearButtonEnabled(true);
    row->addWidget(caption);
    row->addSpacing(spacing::tight);
    row->addWidget(m_field, 1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    layout->addLayout(row);
    layout->addWidget(makeAudienceRow());
    m_completer->setModel(m_found);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(mostFound);
    m_field->setCompleter(m_completer);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelay);
    connect(&m_searchDelay, &QTimer::timeout, this, &RecipientChooser::search);
    connect(m_field, &QLineEdit::textEdited, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                m_target.number = index.data().toString(); // what the completer leaves in the field is no new wish
                chooseContact(index.data(contactRole).toLongLong());
            });
    connect(m_field, &QLineEdit::editingFinished, this, &RecipientChooser::chooseTyped);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            chooseTyped();
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    refresh();
}

QWidget *RecipientChooser::makeAudienceRow()
{
    auto *widget = new QWidget(this);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::tight);
    auto *caption = new QLabel(tr("A&mong"), widget);
    caption->setBuddy(m_audienceBox);
    m_audienceBox->setObjectName(QStringLiteral("audience"));
    m_audienceBox->addItem(tr("All contacts"), QString());
    m_audienceBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_audienceBox->setMinimumContentsLength(14);
    m_audienceBox->setToolTip(tr("The people to step through and to look for hard cases among"));
    m_hardCaseButton->setObjectName(QStringLiteral("hardCases"));
    m_hardCaseButton->setText(tr("Hard cases"));
    m_hardCaseButton->setIcon(icon(QStringLiteral("flask-conical")));
    m_hardCaseButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_hardCaseButton->setPopupMode(QToolButton::MenuButtonPopup);
    m_hardCaseButton->setMenu(m_hardCaseMenu);
    m_hardCaseButton->setShortcut(QKeySequence(Qt::Key_F8));
    m_hardCaseButton->setToolTip(
        tr("Fill the message with data that break careless templates, one after the other (F8)"));
    m_hardCaseButton->setAutoRaise(true);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    m_remark->setTextFormat(Qt::PlainText);
    row->addWidget(caption);
    row->addSpacing(spacing::tight);
    row->addWidget(m_audienceBox, 1);
    row->addWidget(m_remark);
    row->addWidget(m_hardCaseButton);
    connect(m_audienceBox, qOverload<int>(&QComboBox::activated), this, &RecipientChooser::setAudience);
    connect(m_hardCaseButton, &QToolButton::clicked, this, &RecipientChooser::showNextHardCase);
    connect(m_hardCaseMenu, &QMenu::aboutToShow, this, [this] {
        if (!m_hardCases)
            findHardCases(false);
    });
    fillHardCaseMenu();
    return widget;
}

void RecipientChooser::refresh()
{
    m_segmentsJob.start(
        [&workspace = m_context.workspace](const CancelFlag &) -> QStringList {
            QStringList names;
            if (auto reader = workspace.reader()) {
                if (const auto list = SegmentStorage::list(**reader)) {
                    for (const SegmentSummary &segment : *list)
                        names << segment.name;
                }
            }
            return names;
        },
        [this](const QStringList &names) {
            const QString chosen = m_audienceBox->currentData().toString();
            while (m_audienceBox->count() > 1)
                m_audienceBox->removeItem(1);
            for (const QString &name : names)
                m_audienceBox->addItem(name, name);
            m_audienceBox->setCurrentIndex(qMax(0, m_audienceBox->findData(chosen)));
        });
}

void RecipientChooser::search()
{
    const QString text = m_field->text();
    m_searchJob.start(
        [&workspace = m_context.workspace, text](const CancelFlag &) -> Result<QList<PreviewRecipient>> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return PreviewRecipients::search(**reader, text, mostFound);
        },
        [this](const Result<QList<PreviewRecipient>> &found) {
            if (found)
                showFound(*found);
        });
}

void RecipientChooser::showFound(const QList<PreviewRecipient> &found)
{
    m_found->clear();
    for (const PreviewRecipient &recipient : found) {
        auto *item = new QStandardItem(recipient.address.isEmpty() ? recipient.name
                                                                   : QString(recipient.name + QStringLiteral(" <")
                                                                             + recipient.address + QLatin1Char('>')));
        item->setData(recipient.key.contactId, contactRole);
        m_found->appendRow(item);
    }
    if (m_field->hasFocus() && !found.isEmpty())
        m_completer->complete();
}

void RecipientChooser::chooseContact(qint64 contactId)
{
    m_searchDelay.stop();
    m_chooseJob.start(
        [&workspace = m_context.workspace, contactId](const CancelFlag &) -> Result<MergeKey> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return mergeKeyOf(**reader, QStringLiteral("contact"), contactId);
        },
        [this](const Result<MergeKey> &key) {
            if (key)
                choose(*key, QString::number(key->contactId), {});
        });
}

void RecipientChooser::choose(const MergeKey &key, const QString &text, const QString &remark)
{
    m_target = {key, text};
    m_field->setText(text);
    m_remark->setText(remark);
    Q_EMIT targetChanged();
}

void RecipientChooser::chooseTyped()
{
    const QString number = m_field->text().trimmed();
    // Leaving the field is no new wish, and a person from the list stays chosen.
    if (number == m_target.number)
        return;
    m_target = {{}, number};
    m_remark->clear();
    Q_EMIT targetChanged();
}

void RecipientChooser::setAudience()
{
    const QString segment = m_audienceBox->currentData().toString();
    m_audience = {};
    m_steps = {};
    m_member = -1;
    m_hardCases.reset();
    m_hardCase = -1;
    fillHardCaseMenu();
    if (segment.isEmpty()) {
        m_audienceJob.cancel();
        m_remark->clear();
        Q_EMIT audienceChanged();
        return;
    }
    m_remark->setText(tr("Counting…"));
    m_audienceJob.start(
        [&workspace = m_context.workspace, &clock = m_context.clock, &evaluator = m_context.evaluator,
         segment](const CancelFlag &cancelled) { return membersOf(workspace, clock, evaluator, segment, cancelled); },
        [this](const Result<PreviewAudience> &audience) {
            if (!audience) {
                m_remark->setText(audience.error().text);
                return;
            }
            m_audience = *audience;
            m_steps = *audience;
            if (m_audience.members.empty())
                m_remark->setText(tr("Nobody"));
            else
                showMember(0);
            Q_EMIT audienceChanged();
        });
}

void RecipientChooser::stepThrough(const std::vector<qint64> &contacts, qint64 first)
{
    const auto found = std::lower_bound(contacts.cbegin(), contacts.cend(), first);
    if (found == contacts.cend())
        return;
    m_steps = {QStringLiteral("contact"), contacts};
    showMember(found - contacts.cbegin());
}

void RecipientChooser::step(int direction)
{
    const auto count = static_cast<qsizetype>(m_steps.members.size());
    if (count > 0) {
        showMember((m_member + direction + count) % count);
        return;
    }
    m_chooseJob.start(
        [&workspace = m_context.workspace, from = m_shown.contactId,
         direction](const CancelFlag &) -> Result<MergeKey> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            const auto id = PreviewRecipients::neighbour(**reader, from, direction);
            if (!id)
                return failure(id.error());
            return mergeKeyOf(**reader, QStringLiteral("contact"), *id);
        },
        [this](const Result<MergeKey> &key) {
            if (key)
                choose(*key, QString::number(key->contactId), {});
        });
}

void RecipientChooser::showMember(qsizetype index)
{
    m_member = index;
    const qint64 id = m_steps.members[static_cast<size_t>(index)];
    m_chooseJob.start(
        [&workspace = m_context.workspace, level = m_steps.level, id](const CancelFlag &) -> Result<MergeKey> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return mergeKeyOf(**reader, level, id);
        },
        [this, index](const Result<MergeKey> &key) {
            const QString place = tr("%L1 of %L2").arg(index + 1).arg(static_cast<qint64>(m_steps.members.size()));
            if (key)
                choose(*key, QString::number(key->contactId), place);
            else
                m_remark->setText(place + QStringLiteral(": ") + key.error().text);
        });
}

void RecipientChooser::findHardCases(bool showFirst)
{
    m_hardCaseMenu->clear();
    m_hardCaseMenu->addAction(tr("Looking for them…"))->setEnabled(false);
    m_hardCaseButton->setEnabled(!showFirst);
    m_hardCaseJob.start(
        [&workspace = m_context.workspace,
         audience = m_audience](const CancelFlag &cancelled) -> Result<QList<HardCaseRecipient>> {
            auto reader = workspace.reader();
            if (!reader)
                return failure(reader.error());
            return PreviewRecipients::hardCases(**reader, audience, cancelled);
        },
        [this, showFirst](const Result<QList<HardCaseRecipient>> &found) {
            m_hardCaseButton->setEnabled(true);
            if (!found) {
                m_remark->setText(found.error().text);
                return;
            }
            m_hardCases = *found;
            fillHardCaseMenu();
            if (showFirst)
                showNextHardCase();
        });
}

void RecipientChooser::fillHardCaseMenu()
{
    m_hardCaseMenu->clear();
    const QList<HardCaseRecipient> cases = m_hardCases.value_or(QList<HardCaseRecipient>());
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QString text = tr("%1: %2").arg(labelOf(cases[i].kind), cases[i].recipient.name.left(60));
        connect(m_hardCaseMenu->addAction(text), &QAction::triggered, this, [this, i] { showHardCase(i); });
    }
    if (cases.isEmpty())
        m_hardCaseMenu->addAction(m_hardCases ? tr("There are none") : tr("Looking for them…"))->setEnabled(false);
}

void RecipientChooser::showNextHardCase()
{
    if (!m_hardCases)
        findHardCases(true);
    else if (!m_hardCases->isEmpty())
        showHardCase((m_hardCase + 1) % m_hardCases->size());
    else
        m_remark->setText(tr("There are none"));
}

void RecipientChooser::showHardCase(qsizetype index)
{
    m_hardCase = index;
    const HardCaseRecipient &hard = m_hardCases->at(index);
    choose(hard.recipient.key, QString::number(hard.recipient.key.contactId), labelOf(hard.kind));
}

} // namespace odziv
