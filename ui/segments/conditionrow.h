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

class FacetPanel;
class FacetSource;
class OperandEditor;

/// What the editors of conditions need to know besides the condition itself.
struct ConditionSurroundings
{
    const Catalog *catalog = &Catalog::builtIn();
    QLocale locale;
    QDate today;
    FacetSource *facets = nullptr; ///< live counts of values; null: there are none
};

/// One single condition: column, operator, value; and, opened below it, the values that there are with the number of
/// people each would keep.
class ConditionRow final : public QFrame
{
    Q_OBJECT

public:
    ConditionRow(const ConditionSurroundings &surroundings, const Condition &condition, QWidget *parent = nullptr);

    Condition condition() const;
    void setCondition(const Condition &condition);
    void focusValue();

    /// Shows the values below the condition, or hides them.
    void setOpen(bool open);
    bool isOpen() const { return m_panel != nullptr; }
    FacetPanel *panel() const { return m_panel; }
    /// The running set is another one now: asks for the numbers of an open row again.
    void refreshFacets();

Q_SIGNALS:
    void edited();
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setColumn(const QString &reference);
    void fillOperators(Operator wanted);
    void showOperands(const std::vector<Operand> &operands);
    void pickColumn();
    Operator currentOperator() const;
    void tellEdited();
    void takeChosen(Operator op, const std::vector<Operand> &operands);

    ConditionSurroundings m_surroundings;
    QString m_column;
    QToolButton *m_columnButton;
    QComboBox *m_operator;
    OperandEditor *m_operands;
    QToolButton *m_values; ///< opens the panel
    FacetPanel *m_panel = nullptr;
    Operator m_shownOperator = Operator::Equals; ///< of the operands that are shown
    std::vector<Operand> m_kept;                 ///< of a column or operator that the catalog does not know
};

/// The popup with the tree of columns; it calls `chosen` and goes.
void pickColumn(QWidget *anchor, const Catalog &catalog, const QString &current,
                std::function<void(const QString &)> chosen);

} // namespace odziv
