/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "conditionrow.h"

#include "ui/segments/cataloglabels.h"
#include "ui/segments/columnpicker.h"
#include "ui/segments/operandeditor.h"
#include "ui/segments/segmentwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

void pickColumn(QWidget *anchor, const Catalog &catalog, const QString &current,
                std::function<void(const QString &)> chosen)
{
    auto *popup = new QFrame(anchor, Qt::Popup);
    popup->setObjectName(QStringLiteral("columnPopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    auto *picker = new ColumnPicker(catalog, popup);
    layout->addWidget(picker);
    if (!current.isEmpty())
        picker->setCurrent(current);
    QObject::connect(picker, &ColumnPicker::columnChosen, anchor,
                     [popup, chosen = std::move(chosen)](const QString &reference) {
                         popup->close();
                         chosen(reference);
                     });
    popup->resize(340, 420);
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height()));
    const QRect screen = anchor->screen()->availableGeometry();
    place.setX(qMax(screen.left(), qMin(place.x(), screen.right() - popup->width())));
    place.setY(qMax(screen.top(), qMin(place.y(), screen.bottom() - popup->height())));
    popup->move(place);
    popup->show();
    picker->searchField()->setFocus();
}

ConditionRow::ConditionRow(const ConditionSurroundings &surroundings, const Condition &condition, QWidget *parent)
    : QFrame(parent)
    , m_surroundings(surroundings)
    , m_columnButton(new QToolButton(this))
    , m_operator(new QComboBox(this))
    , m_operands(new OperandEditor(surroundings.locale, surroundings.today, this))
{
    setObjectName(QStringLiteral("conditionRow"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    m_columnButton->setObjectName(QStringLiteral("column"));
    m_columnButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_operator->setAccessibleName(tr("Operator"));
    m_operator->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // Rows of one block stand below each other like a table as far as their words allow.
    m_operator->setMinimumWidth(fontMetrics().averageCharWidth() * 18);
    m_columnButton->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    auto *remove = new QToolButton(this);
    remove->setObjectName(QStringLiteral("remove"));
    remove->setAutoRaise(true);
    remove->setIcon(icon(QStringLiteral("x")));
    remove->setToolTip(tr("Remove this condition"));
    remove->setAccessibleName(remove->toolTip());
    layout->addWidget(m_columnButton, 0, Qt::AlignTop);
    layout->addWidget(m_operator, 0, Qt::AlignTop);
    layout->addWidget(m_operands, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);

    setCondition(condition);
    // Who gives the focus to the row means its value.
    setFocusProxy(m_columnButton);

    connect(m_columnButton, &QToolButton::clicked, this, &ConditionRow::pickColumn);
    connect(m_operator, &QComboBox::activated, this, [this] {
        showOperands(m_operands->operands());
        Q_EMIT edited();
        focusValue();
    });
    connect(m_operands, &OperandEditor::edited, this, &ConditionRow::edited);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removed);
}

void ConditionRow::setCondition(const Condition &condition)
{
    setColumn(condition.column);
    fillOperators(condition.op);
    m_kept = condition.operands;
    showOperands(condition.operands);
}

void ConditionRow::setColumn(const QString &reference)
{
    m_column = reference;
    QString label = reference.isEmpty() ? tr("Choose a column") : columnLabel(*m_surroundings.catalog, reference);
    m_columnButton->setText(label.replace(QLatin1Char('&'), QLatin1String("&&")));
    m_columnButton->setAccessibleName(tr("Column: %1").arg(label));
    if (const auto column = m_surroundings.catalog->column(reference))
        m_columnButton->setToolTip(columnHint(*column->table, *column->column));
}

void ConditionRow::fillOperators(Operator wanted)
{
    const auto column = m_surroundings.catalog->column(m_column);
    const ColumnType type = column ? column->column->type : ColumnType::Text;
    m_operator->clear();
    for (const Operator op : operatorsFor(type))
        m_operator->addItem(operatorText(op, type), static_cast<int>(op));
    if (!isApplicable(wanted, type))
        m_operator->addItem(operatorText(wanted, type), static_cast<int>(wanted));
    m_operator->setCurrentIndex(m_operator->findData(static_cast<int>(wanted)));
}

Operator ConditionRow::currentOperator() const
{
    return static_cast<Operator>(m_operator->currentData().toInt());
}

void ConditionRow::showOperands(const std::vector<Operand> &operands)
{
    const auto column = m_surroundings.catalog->column(m_column);
    const bool known = column && isApplicable(currentOperator(), column->column->type);
    m_operands->setVisible(known);
    if (known)
        m_operands->show(*column->column, currentOperator(), operands);
}

void ConditionRow::pickColumn()
{
    odziv::pickColumn(m_columnButton, *m_surroundings.catalog, m_column, [this](const QString &reference) {
        if (reference == m_column)
            return;
        const auto before = m_surroundings.catalog->column(m_column);
        const auto after = m_surroundings.catalog->column(reference);
        const bool sameKind = before && after && before->column->type == after->column->type;
        const Operator op = sameKind ? currentOperator() : Operator::Equals;
        const std::vector<Operand> operands = sameKind ? m_operands->operands() : std::vector<Operand>();
        setColumn(reference);
        fillOperators(op);
        showOperands(operands);
        Q_EMIT edited();
        focusValue();
    });
}

Condition ConditionRow::condition() const
{
    const bool isShown = !m_operands->isHidden();
    return Condition::single(m_column, currentOperator(), isShown ? m_operands->operands() : m_kept);
}

void ConditionRow::focusValue()
{
    if (QWidget *field = m_operands->firstField())
        field->setFocus();
    else
        m_operator->setFocus();
}

} // namespace odziv
