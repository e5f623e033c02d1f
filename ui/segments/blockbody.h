/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"
#include "ui/segments/blockcounts.h"
#include "ui/segments/conditionrow.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace odziv {

class BlockCard;
class BlockListEditor;
class ConditionGroupEditor;
class NumberListForm;
class ToneLabel;

/// What the editors of blocks need to know besides the blocks.
struct BlockSurroundings
{
    ConditionSurroundings conditions;
    QStringList segmentNames; ///< that a block may refer to
    QStringList resultSetNames;
    QString targetLevel;
    CountType countType = CountType::Both;
};

/// What a block consists of, to be edited: conditions, the name of a segment or of a result set, a list of numbers, or
/// the blocks of a group.
class BlockBody final : public QWidget
{
    Q_OBJECT

public:
    BlockBody(const BlockSurroundings &surroundings, BlockCard *card);

    /// Shows what `block` consists of; fields that fit it already stay.
    void setBlock(const SegmentBlock &block);
    /// Puts into `block` what it consists of.
    void fillIn(SegmentBlock &block) const;
    void setSurroundings(const BlockSurroundings &surroundings);
    /// The number of the block, which those of a group begin with.
    void setNumber(const QString &number);
    /// The conditions; null when the block consists of something else.
    ConditionGroupEditor *conditions() const { return m_conditions; }
    /// The blocks of a group; null when the block consists of something else.
    BlockListEditor *group() const { return m_group; }
    /// How many the conditions find on the same record and on any; shown where they differ.
    void setMatchCounts(qint64 sameRecord, qint64 anyRecord);
    void clearMatchCounts();
    QString matchText() const;
    /// Takes the cursor to the first field; false when there is none.
    bool focusFirst();

Q_SIGNALS:
    /// `step` names the edit.
    void edited(const QString &step);

private:
    void makeMatch();
    void dropContent();
    void showContent(QWidget *content);
    QWidget *makeConditions(const SegmentBlock &block);
    QWidget *makeName(const SegmentBlock &block);
    QWidget *makeNumbers(const SegmentBlock &block);
    QWidget *makeGroup(const SegmentBlock &block);
    const QStringList &names() const;

    BlockSurroundings m_surroundings;
    BlockCard *m_card;
    QString m_number;
    SegmentBlock::Form m_form = SegmentBlock::Form::Criteria;
    QVBoxLayout *m_layout;
    QComboBox *m_match;
    ToneLabel *m_matchCounts;
    QWidget *m_matchRow;
    QWidget *m_content = nullptr; ///< one of those below, or around it
    ConditionGroupEditor *m_conditions = nullptr;
    QComboBox *m_name = nullptr;
    NumberListForm *m_numbers = nullptr;
    BlockListEditor *m_group = nullptr;
};

} // namespace odziv
