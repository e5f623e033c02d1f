/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "blockbody.h"

#include "ui/segments/blockcard.h"
#include "ui/segments/blocklisteditor.h"
#include "ui/segments/conditiongroupeditor.h"
#include "ui/segments/numberlistform.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tonelabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace odziv {

BlockBody::BlockBody(const BlockSurroundings &surroundings, BlockCard *card)
    : QWidget(card)
    , m_surroundings(surroundings)
    , m_card(card)
    , m_layout(new QVBoxLayout(this))
    , m_match(new QComboBox(this))
    , m_matchCounts(new ToneLabel(Tone::Information, this))
    , m_matchRow(new QWidget(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    makeMatch();
}

void BlockBody::makeMatch()
{
    m_match->setObjectName(QStringLiteral("match"));
    m_match->setAccessibleName(tr("Where the conditions must hold"));
    m_match->addItem(tr("on the same record"), static_cast<int>(BlockMatch::SameRecord));
    m_match->addItem(tr("each on any record"), static_cast<int>(BlockMatch::AnyRecord));
    m_match->setToolTip(tr("Whether one record (an account, a service) must satisfy all conditions, or each condition "
                           "may find its own."));
    m_matchCounts->setObjectName(QStringLiteral("matchCounts"));
    m_matchCounts->setWordWrap(false);
    auto *layout = new QHBoxLayout(m_matchRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_match);
    layout->addWidget(m_matchCounts);
    m_matchRow->hide();
    connect(m_match, &QComboBox::activated, this, [this] { Q_EMIT edited(tr("Change match")); });
}

void BlockBody::setBlock(const SegmentBlock &block)
{
    m_match->setCurrentIndex(m_match->findData(static_cast<int>(block.match)));
    const bool sameForm = m_content && m_form == block.form;
    if (sameForm && m_conditions) {
        m_conditions->setCondition(block.criteria);
        return;
    }
    if (sameForm && m_group) {
        m_group->setBlocks(block.blocks);
        return;
    }
    dropContent();
    m_form = block.form;
    switch (block.form) {
    case SegmentBlock::Form::Criteria:
        showContent(makeConditions(block));
        break;
    case SegmentBlock::Form::Segment:
    case SegmentBlock::Form::ResultSet:
        showContent(makeName(block));
        break;
    case SegmentBlock::Form::List:
        showContent(makeNumbers(block));
        break;
    case SegmentBlock::Form::Group:
        showContent(makeGroup(block));
        break;
    }
}

void BlockBody::dropContent()
{
    if (m_content) {
        // The choice of the match outlives the conditions whose line it stands in.
        m_matchRow->setParent(this);
        m_matchRow->hide();
        m_layout->removeWidget(m_content);
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = nullptr;
    m_conditions = nullptr;
    m_name = nullptr;
    m_numbers = nullptr;
    m_group = nullptr;
}

void BlockBody::showContent(QWidget *content)
{
    m_content = content;
    m_layout->addWidget(content);
    content->show();
}

QWidget *BlockBody::makeConditions(const SegmentBlock &block)
{
    m_conditions = new ConditionGroupEditor(m_surroundings.conditions, block.criteria, true, this);
    m_conditions->addHeadWidget(m_matchRow);
    m_matchRow->show();
    connect(m_conditions, &ConditionGroupEditor::edited, this, [this] { Q_EMIT edited(tr("Edit conditions")); });
    return m_conditions;
}

const QStringList &BlockBody::names() const
{
    return m_form == SegmentBlock::Form::Segment ? m_surroundings.segmentNames : m_surroundings.resultSetNames;
}

QWidget *BlockBody::makeName(const SegmentBlock &block)
{
    const bool isSegment = block.form == SegmentBlock::Form::Segment;
    auto *content = new QWidget(this);
    auto *layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_name = new QComboBox(content);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setAccessibleName(isSegment ? tr("Segment") : tr("Result set"));
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_name->addItems(names());
    if (!block.name.isEmpty() && !names().contains(block.name))
        m_name->addItem(block.name);
    m_name->setCurrentIndex(m_name->findText(block.name));
    m_name->setPlaceholderText(isSegment ? tr("Choose a segment") : tr("Choose a result set"));
    layout->addWidget(m_name);
    if (names().isEmpty()) {
        auto *none = new QLabel(isSegment ? tr("No other segment is saved yet.")
                                          : tr("No result set is saved yet: freeze a segment first."),
                                content);
        none->setForegroundRole(QPalette::PlaceholderText);
        layout->addWidget(none);
    }
    layout->addStretch(1);
    connect(m_name, &QComboBox::activated, this,
            [this, isSegment] { Q_EMIT edited(isSegment ? tr("Choose segment") : tr("Choose result set")); });
    return content;
}

QWidget *BlockBody::makeNumbers(const SegmentBlock &block)
{
    m_numbers = new NumberListForm(m_surroundings.conditions, block, this);
    connect(m_numbers, &NumberListForm::edited, this, &BlockBody::edited);
    return m_numbers;
}

QWidget *BlockBody::makeGroup(const SegmentBlock &block)
{
    m_group = new BlockListEditor(m_surroundings, m_card, this);
    m_group->setBlocks(block.blocks);
    setNumber(m_number);
    connect(m_group, &BlockListEditor::edited, this, &BlockBody::edited);
    return m_group;
}

void BlockBody::fillIn(SegmentBlock &block) const
{
    block.form = m_form;
    if (m_conditions) {
        block.match = static_cast<BlockMatch>(m_match->currentData().toInt());
        block.criteria = m_conditions->condition();
    }
    if (m_name)
        block.name = m_name->currentText();
    if (m_numbers) {
        block.listColumn = m_numbers->column();
        block.listValues = m_numbers->values();
    }
    if (m_group)
        block.blocks = m_group->blocks();
}

void BlockBody::setSurroundings(const BlockSurroundings &surroundings)
{
    m_surroundings = surroundings;
    if (m_group)
        m_group->setSurroundings(surroundings);
    if (!m_name)
        return;
    // Names come and go with the library; the one that is chosen stays, also when it is gone.
    const QString chosen = m_name->currentText();
    QStringList offered = names();
    if (!chosen.isEmpty() && !offered.contains(chosen))
        offered << chosen;
    m_name->clear();
    m_name->addItems(offered);
    m_name->setCurrentIndex(m_name->findText(chosen));
}

void BlockBody::setNumber(const QString &number)
{
    m_number = number;
    if (m_group)
        m_group->setNumberPrefix(number + QLatin1Char('.'));
}

void BlockBody::setMatchCounts(qint64 sameRecord, qint64 anyRecord)
{
    if (sameRecord == anyRecord) {
        clearMatchCounts();
        return;
    }
    const QLocale &locale = m_surroundings.conditions.locale;
    m_matchCounts->say(
        tr("same record %1, any record %2").arg(locale.toString(sameRecord), locale.toString(anyRecord)));
}

void BlockBody::clearMatchCounts()
{
    m_matchCounts->say({});
}

QString BlockBody::matchText() const
{
    return m_matchCounts->text();
}

bool BlockBody::focusFirst()
{
    if (m_conditions)
        return m_conditions->focusFirst();
    if (m_group && m_group->cardCount() > 0)
        m_group->card(0)->setFocus();
    else if (m_name)
        m_name->setFocus();
    else if (m_numbers)
        m_numbers->setFocus();
    else
        return false;
    return true;
}

} // namespace odziv
