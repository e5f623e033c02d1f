/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "criteria/condition.h"

#include <QDate>
#include <QFrame>
#include <QLocale>

class QComboBox;
class QToolButton;

namespace odziv {

class OperandEditor;

/// What the editors of conditions need to know besides the condition itself.
struct ConditionSurroundings
{
    const Catalog *catalog = &Catalog::builtIn();
    QLocale locale;
    QDate today;
};

/// One single condition: column, operator, value.
class ConditionRow final : public QFrame
{
    Q_OBJECT

public:
    ConditionRow(const ConditionSurroundings &surroundings, const Condition &condition, QWidget *parent = nullptr);

    Condition condition() const;
    void setCondition(const Condition &condition);
    void focusValue();

Q_SIGNALS:
    void edited();
    void removed();

private:
    void setColumn(const QString &reference);
    void fillOperators(Operator wanted);
    void showOperands(const std::vector<Operand> &operands);
    void pickColumn();
    Operator currentOperator() const;

    ConditionSurroundings m_surroundings;
    QString m_column;
    QToolButton *m_columnButton;
    QComboBox *m_operator;
    OperandEditor *m_operands;
    std::vector<Operand> m_kept; ///< of a column or operator that the catalog does not know
};

/// The popup with the tree of columns; it calls `chosen` and goes.
void pickColumn(QWidget *anchor, const Catalog &catalog, const QString &current,
                std::function<void(const QString &)> chosen);

} // namespace odziv
