/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"
#include "segments/segmentevaluator.h"
#include "ui/segments/conditionrow.h"

#include <QFrame>
#include <QStringList>

#include <optional>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace odziv {

class BlockListEditor;
class ConditionGroupEditor;
class ValueListEditor;

/// What the editors of blocks need to know besides the blocks.
struct BlockSurroundings
{
    ConditionSurroundings conditions;
    QStringList segmentNames; ///< that a block may refer to
    QStringList resultSetNames;
    QString targetLevel;
};

/// One block of a segment: what it does, what it consists of, and how many it finds.
class BlockCard final : public QFrame
{
    Q_OBJECT

public:
    BlockCard(const BlockSurroundings &surroundings, const SegmentBlock &block, QWidget *parent = nullptr);

    SegmentBlock block() const;
    void setNumber(const QString &number);
    /// The counts of this block, with the running count before it and the largest of the segment for the bar.
    void setCounts(const BlockCount &count, std::optional<qint64> before, qint64 largest);
    void clearCounts();
    /// Counts that belong to an older definition are greyed until the new ones are there.
    void setStale(bool stale);
    /// What is wrong with this block; empty when nothing is.
    void setProblem(const QString &problem);
    QString problem() const;
    /// The block as a sentence.
    void setSentence(const QString &sentence);
    /// Adds a condition when this is a block of conditions; false when it is not.
    bool addColumn(const QString &reference);
    QString grossText() const;
    QString cumulativeText() const;

Q_SIGNALS:
    void edited();
    void moveRequested(int by);
    void duplicateRequested();
    void removeRequested();
    void copyRequested();
    void pasteRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();
    QWidget *makeCounts();
    QMenu *makeMenu();
    void showForm(const SegmentBlock &block);
    QWidget *makeNameForm(const SegmentBlock &block);
    QWidget *makeListForm(const SegmentBlock &block);
    void updateLook();
    SegmentBlock::Form currentForm() const;
    BlockOperation currentOperation() const;

    BlockSurroundings m_surroundings;
    QVBoxLayout *m_layout;
    QLabel *m_number;
    QComboBox *m_operation;
    QComboBox *m_form;
    QComboBox *m_match;
    QLabel *m_gross;
    QLabel *m_cumulative;
    QLabel *m_change;
    QLabel *m_sentence;
    QLabel *m_problem;
    QWidget *m_body = nullptr;
    ConditionGroupEditor *m_criteria = nullptr;
    QComboBox *m_name = nullptr;
    QToolButton *m_listColumnButton = nullptr;
    QString m_listColumn;
    ValueListEditor *m_listValues = nullptr;
    BlockListEditor *m_group = nullptr;
    double m_share = -1; ///< of the bar; below 0: none
};

} // namespace odziv
