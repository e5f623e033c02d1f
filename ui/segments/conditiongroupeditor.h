/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "criteria/condition.h"
#include "ui/segments/conditionrow.h"

#include <QFrame>

class QComboBox;
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
    /// Adds a condition on the column at the end and takes the cursor to its value.
    void addColumn(const QString &reference);

Q_SIGNALS:
    void edited();
    void removed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addChild(const Condition &condition, bool focus);
    void removeChild(QWidget *child);
    QWidget *makeFooter();

    ConditionSurroundings m_surroundings;
    QComboBox *m_kind;
    QVBoxLayout *m_rows;
    bool m_isBare = false;       ///< began as one condition without a group, and stays so while it is one
    QList<QWidget *> m_children; ///< ConditionRow or ConditionGroupEditor
};

/// The operator that a new condition on the column starts with: the likeliest one of its type.
Operator firstOperator(const CatalogColumn &column);

} // namespace odziv
