/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "criteria/condition.h"
#include "ui/segments/conditionrow.h"

#include <QFrame>

class QComboBox;
class QHBoxLayout;
class QVBoxLayout;

namespace odziv {

/// A group of conditions of which all, any or none hold, with groups inside it to any depth.
class ConditionGroupEditor final : public QFrame
{
    Q_OBJECT

public:
    ConditionGroupEditor(const ConditionSurroundings &surroundings, const Condition &group, bool isRoot,
                         QWidget *parent = nullptr);

    Condition condition() const;
    /// Shows another tree; rows that fit it already stay.
    void setCondition(const Condition &group);
    /// A widget beside the choice of how the conditions are joined; stays with its owner.
    void addHeadWidget(QWidget *widget);
    /// Adds a condition on the column at the end and takes the cursor to its value.
    void addColumn(const QString &reference);
    /// Takes the cursor to the value of the first condition; false when there is none.
    bool focusFirst();
    /// The same for the last one, which has just been added: its values are opened too.
    void focusLast();
    /// Whether a column that is dropped now would come here.
    void setDropTarget(bool isTarget);
    /// The conditions that must hold together with that of `row`: those beside it when all of the group must.
    std::vector<Condition> conditionsBeside(const ConditionRow *row) const;
    /// The editors of single conditions in this group and those below, from the top.
    QList<ConditionRow *> rows() const;

Q_SIGNALS:
    void edited();
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *addChild(const Condition &condition);
    void dropChild(QWidget *child);
    void removeChild(QWidget *child);
    QWidget *makeFooter();

    ConditionSurroundings m_surroundings;
    QComboBox *m_kind;
    QHBoxLayout *m_head;
    QVBoxLayout *m_rows;
    bool m_isDropTarget = false;
    bool m_isBare = false;       ///< began as one condition without a group, and stays so while it is one
    QList<QWidget *> m_children; ///< ConditionRow or ConditionGroupEditor
};

/// The operator that a new condition on the column starts with: the likeliest one of its type.
Operator firstOperator(const CatalogColumn &column);

} // namespace odziv
