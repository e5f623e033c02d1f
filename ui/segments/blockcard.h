/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/blocktree.h"
#include "segments/segment.h"
#include "segments/segmentevaluator.h"
#include "ui/segments/blockbody.h"

#include <QFrame>

#include <optional>

class QLabel;
class QMenu;

namespace odziv {

class BlockHead;
class BlockListEditor;
class CommentEdit;
class ConditionGroupEditor;
class ToneLabel;

/// One block of a segment: what it does, what it consists of, and how many it finds. Has the focus as a whole, and
/// then takes the keys of a list entry: Alt and arrows move it, Delete removes it, Left and Right close and open it.
/// From its fields too, Alt with a digit chooses what it does.
class BlockCard final : public QFrame
{
    Q_OBJECT

public:
    BlockCard(const BlockSurroundings &surroundings, const SegmentBlock &block, BlockListEditor *list);

    SegmentBlock block() const;
    /// Shows another block; fields that fit it already stay.
    void setBlock(const SegmentBlock &block);
    BlockListEditor *list() const { return m_list; }
    /// The blocks inside, when this is a group; null else.
    BlockListEditor *group() const { return m_body->group(); }
    void setSurroundings(const BlockSurroundings &surroundings);
    void setNumber(const QString &number);

    /// The counts of this block, with the running count before it and the largest of the segment for the bar.
    void setCounts(const BlockCount &count, std::optional<qint64> before, qint64 largest);
    void clearCounts();
    /// How many the conditions find on the same record and on any; shown where they differ.
    void setMatchCounts(qint64 sameRecord, qint64 anyRecord);
    void clearMatchCounts();
    /// Counts that belong to an older definition are greyed until the new ones are there.
    void setStale(bool stale);
    bool isStale() const;
    /// What is wrong with this block; empty when nothing is.
    void setProblem(const QString &problem);
    QString problem() const;
    /// What people should know about it, without being wrong.
    void setHint(const QString &hint);
    /// The block as a sentence.
    void setSentence(const QString &sentence);
    QString sentence() const;
    /// The newest gross count; -1 while there is none.
    qint64 gross() const;
    QString grossText() const;
    QString cumulativeText() const;
    QString matchText() const;

    /// Adds a condition when this is a block of conditions; false when it is not.
    bool addColumn(const QString &reference);
    /// The conditions, when the block is made of them and can be edited; null else.
    ConditionGroupEditor *conditions() const { return m_disabled ? nullptr : m_body->conditions(); }
    /// Takes the cursor to the value of the last condition.
    void focusLastCondition();
    bool isDisabled() const { return m_disabled; }
    void setDisabledBlock(bool disabled);
    bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);
    void editComment();
    /// Whether this is the card that columns are added to.
    void setCurrent(bool current);
    /// Where the rail's sign of this card stands, in the card's own coordinates.
    int signY() const;
    BlockOperation operation() const;
    /// As people choose it; nothing while the block is disabled.
    void chooseOperation(BlockOperation operation);

Q_SIGNALS:
    /// `step` names the edit.
    void edited(const QString &step);
    void stepRequested(odziv::BlockStep step);
    void duplicateRequested();
    void removeRequested();
    void copyRequested();
    void pasteRequested();
    /// The grip is dragged.
    void dragStarted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeRemarks();
    QMenu *makeMenu();
    void changeForm();
    void showDisabled();
    void focusInside();
    bool takeBlockKey(QKeyEvent *event);
    void paintShare(QPainter &painter) const;
    void updateAccessibleName();

    BlockSurroundings m_surroundings;
    BlockListEditor *m_list;
    BlockHead *m_head;
    BlockBody *m_body;
    QAction *m_disable = nullptr;
    QLabel *m_sentence;
    CommentEdit *m_comment;
    ToneLabel *m_problem;
    ToneLabel *m_hint;
    double m_share = -1; ///< of the bar; below 0: none
    double m_shareBefore = -1;
    bool m_disabled = false;
    bool m_collapsed = false;
    bool m_current = false;
    bool m_showing = false;
};

} // namespace odziv
