/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "conditionrow.h"

#include "ui/segments/cataloglabels.h"
#include "ui/segments/columnpicker.h"
#include "ui/segments/facetpanel.h"
#include "ui/segments/facetsource.h"
#include "ui/segments/operandeditor.h"
#include "ui/segments/segmentwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPointer>
#include <QScreen>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

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

namespace {

/// The operands for another operator: what fits goes over, and a number of days becomes the days that it means today.
std::vector<Operand> operandsFor(Operator before, Operator after, std::vector<Operand> operands, QDate today)
{
    const bool wereDays = operandShape(before) == OperandShape::Days;
    if (operandShape(after) == OperandShape::Days)
        return wereDays ? operands : std::vector<Operand>();
    const auto *days = operands.size() == 1 && wereDays ? std::get_if<qint64>(&operands.front()) : nullptr;
    if (!days)
        return operands;
    const bool isAhead = before == Operator::WithinNextDays || before == Operator::AnniversaryWithinNextDays;
    const QDate other = today.addDays(isAhead ? *days : -*days);
    if (operandShape(after) == OperandShape::Pair)
        return {Operand(std::min(today, other)), Operand(std::max(today, other))};
    return {Operand(other)};
}

} // namespace

ConditionRow::ConditionRow(const ConditionSurroundings &surroundings, const Condition &condition, QWidget *parent)
    : QFrame(parent)
    , m_surroundings(surroundings)
    , m_columnButton(new QToolButton(this))
    , m_operator(new QComboBox(this))
    , m_operands(new OperandEditor(surroundings.locale, surroundings.today, this))
    , m_values(new QToolButton(this))
{
    setObjectName(QStringLiteral("conditionRow"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tight);
    auto *layout = new QHBoxLayout;
    column->addLayout(layout);
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
    m_values->setObjectName(QStringLiteral("values"));
    m_values->setAutoRaise(true);
    m_values->setCheckable(true);
    m_values->setIcon(icon(QStringLiteral("list-filter")));
    m_values->setToolTip(tr("Values and how many each keeps (F4)"));
    m_values->setAccessibleName(tr("Values with their numbers"));
    m_values->setVisible(surroundings.facets);
    layout->addWidget(m_operands, 1);
    layout->addWidget(m_values, 0, Qt::AlignTop);
    layout->addWidget(remove, 0, Qt::AlignTop);

    setCondition(condition);
    // Who gives the focus to the row means its value.
    setFocusProxy(m_columnButton);

    connect(m_columnButton, &QToolButton::clicked, this, &ConditionRow::pickColumn);
    connect(m_operator, &QComboBox::activated, this, [this] {
        showOperands(operandsFor(m_shownOperator, currentOperator(), m_operands->operands(), m_surroundings.today));
        tellEdited();
    });
    connect(m_operands, &OperandEditor::edited, this, &ConditionRow::tellEdited);
    connect(m_values, &QToolButton::clicked, this, &ConditionRow::setOpen);
    connect(remove, &QToolButton::clicked, this, &ConditionRow::removed);
}

void ConditionRow::setCondition(const Condition &condition)
{
    setColumn(condition.column);
    fillOperators(condition.op);
    m_kept = condition.operands;
    showOperands(condition.operands);
    refreshFacets();
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
    m_shownOperator = currentOperator();
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
        tellEdited();
        refreshFacets();
        focusValue();
    });
}

void ConditionRow::tellEdited()
{
    Q_EMIT edited();
    if (const auto column = m_surroundings.catalog->column(m_column); column && m_panel)
        m_panel->setCondition(condition(), *column->column);
}

void ConditionRow::setOpen(bool open)
{
    if (open == isOpen() || !m_surroundings.facets)
        return;
    m_values->setChecked(open);
    if (!open) {
        m_panel->hide();
        m_panel->deleteLater();
        m_panel = nullptr;
        return;
    }
    m_panel = new FacetPanel(m_surroundings.locale, m_surroundings.today, this);
    layout()->addWidget(m_panel);
    m_panel->show();
    connect(m_panel, &FacetPanel::chosen, this, &ConditionRow::takeChosen);
    connect(m_panel, &FacetPanel::searched, this, &ConditionRow::refreshFacets);
    connect(m_panel, &FacetPanel::closed, this, [this] {
        setOpen(false);
        m_values->setFocus();
    });
    m_surroundings.facets->rowOpened(this);
    refreshFacets();
}

void ConditionRow::refreshFacets()
{
    const auto column = m_surroundings.catalog->column(m_column);
    if (!m_panel || !column)
        return;
    m_panel->setCondition(condition(), *column->column);
    m_panel->setStale(true);
    FacetQuery query;
    query.column = m_column;
    query.search = m_panel->searchText();
    m_surroundings.facets->findFacets(this, query,
                                      [panel = QPointer<FacetPanel>(m_panel)](const Result<ColumnFacets> &facets) {
                                          if (!panel)
                                              return;
                                          if (facets)
                                              panel->setFacets(*facets);
                                          else
                                              panel->setFailure(facets.error().text);
                                      });
}

void ConditionRow::takeChosen(Operator op, const std::vector<Operand> &operands)
{
    if (op != currentOperator())
        fillOperators(op);
    showOperands(operands);
    tellEdited();
}

void ConditionRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F4 && !event->modifiers()) {
        // To the values first, also when they are open already; back from them.
        setOpen(!m_panel || !m_panel->isAncestorOf(focusWidget()));
        if (m_panel)
            m_panel->firstField()->setFocus();
        else
            m_values->setFocus();
        return;
    }
    QFrame::keyPressEvent(event);
}

Condition ConditionRow::condition() const
{
    const bool isShown = !m_operands->isHidden();
    return Condition::single(m_column, currentOperator(), isShown ? m_operands->operands() : m_kept);
}

void ConditionRow::focusValue()
{
    QWidget *field = m_operands->firstField();
    if (auto *number = qobject_cast<QSpinBox *>(field))
        number->selectAll();
    if (field)
        field->setFocus();
    else
        m_operator->setFocus();
}

} // namespace odziv
