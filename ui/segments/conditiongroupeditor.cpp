/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "conditiongroupeditor.h"

#include "ui/segments/columnpicker.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

Operator firstOperator(const CatalogColumn &column)
{
    switch (column.type) {
    case ColumnType::Text:
        return column.comparison == TextComparison::Folded ? Operator::Contains : Operator::In;
    case ColumnType::Money:
        return Operator::Greater;
    case ColumnType::Integer:
        return Operator::Between;
    case ColumnType::Day:
    case ColumnType::Instant:
        return Operator::WithinLastDays;
    case ColumnType::Id:
    case ColumnType::Boolean:
        return Operator::Equals;
    }
    return Operator::Equals;
}

ConditionGroupEditor::ConditionGroupEditor(const ConditionSurroundings &surroundings, const Condition &group,
                                           bool isRoot, QWidget *parent)
    : QFrame(parent)
    , m_surroundings(surroundings)
    , m_kind(new QComboBox(this))
    , m_head(new QHBoxLayout)
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("conditionGroup"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(isRoot ? 0 : spacing::wide, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    m_rows->setSpacing(spacing::normal);
    m_kind->addItem(tr("All of these hold"), static_cast<int>(Condition::Kind::All));
    m_kind->addItem(tr("At least one of these holds"), static_cast<int>(Condition::Kind::Any));
    m_kind->addItem(tr("None of these holds"), static_cast<int>(Condition::Kind::None));
    m_kind->setAccessibleName(tr("How the conditions are joined"));
    m_head->addWidget(m_kind);
    m_head->addStretch(1);
    if (!isRoot) {
        auto *remove = new QToolButton(this);
        remove->setAutoRaise(true);
        remove->setIcon(icon(QStringLiteral("x")));
        remove->setToolTip(tr("Remove this group of conditions"));
        remove->setAccessibleName(remove->toolTip());
        connect(remove, &QToolButton::clicked, this, &ConditionGroupEditor::removed);
        m_head->addWidget(remove);
    }
    layout->addLayout(m_head);
    layout->addLayout(m_rows);
    layout->addWidget(makeFooter());

    setCondition(group);
    connect(m_kind, &QComboBox::activated, this, &ConditionGroupEditor::edited);
}

QWidget *ConditionGroupEditor::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto button = [&](const QString &name, const QString &text) {
        auto *made = new QToolButton(footer);
        made->setObjectName(name);
        made->setText(text);
        made->setIcon(icon(QStringLiteral("plus")));
        made->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        made->setAutoRaise(true);
        layout->addWidget(made);
        return made;
    };
    QToolButton *addCondition = button(QStringLiteral("addCondition"), tr("Condition"));
    addCondition->setToolTip(tr("Add a condition: choose its column"));
    QToolButton *addGroup = button(QStringLiteral("addConditionGroup"), tr("Group of conditions"));
    layout->addStretch(1);
    connect(addCondition, &QToolButton::clicked, this, [this, addCondition] {
        pickColumn(addCondition, *m_surroundings.catalog, {},
                   [this](const QString &reference) { addColumn(reference); });
    });
    connect(addGroup, &QToolButton::clicked, this, [this] {
        addChild(Condition::group(Condition::Kind::Any, {}));
        Q_EMIT edited();
    });
    return footer;
}

void ConditionGroupEditor::setCondition(const Condition &group)
{
    // A block may hold one condition without a group around it; it is shown as a group of one.
    m_isBare = !group.isGroup() && !group.column.isEmpty();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(group.isGroup() ? group.kind : Condition::Kind::All)));
    const std::vector<Condition> children = m_isBare ? std::vector<Condition>{group} : group.children;
    while (m_children.size() > static_cast<qsizetype>(children.size()))
        dropChild(m_children.last());
    for (size_t i = 0; i < children.size(); ++i) {
        QWidget *child = m_children.value(static_cast<qsizetype>(i));
        auto *row = qobject_cast<ConditionRow *>(child);
        auto *inner = qobject_cast<ConditionGroupEditor *>(child);
        if (row && !children[i].isGroup()) {
            row->setCondition(children[i]);
        } else if (inner && children[i].isGroup()) {
            inner->setCondition(children[i]);
        } else {
            while (m_children.size() > static_cast<qsizetype>(i))
                dropChild(m_children.last());
            addChild(children[i]);
        }
    }
}

void ConditionGroupEditor::addHeadWidget(QWidget *widget)
{
    m_head->insertWidget(1, widget);
}

void ConditionGroupEditor::addColumn(const QString &reference)
{
    const auto column = m_surroundings.catalog->column(reference);
    if (!column)
        return;
    auto *row = static_cast<ConditionRow *>(addChild(Condition::single(reference, firstOperator(*column->column))));
    QMetaObject::invokeMethod(
        row, [row] { row->focusValue(); }, Qt::QueuedConnection);
    Q_EMIT edited();
    row->setOpen(true);
}

QWidget *ConditionGroupEditor::addChild(const Condition &condition)
{
    QWidget *child = nullptr;
    if (condition.isGroup()) {
        auto *group = new ConditionGroupEditor(m_surroundings, condition, false, this);
        connect(group, &ConditionGroupEditor::edited, this, &ConditionGroupEditor::edited);
        connect(group, &ConditionGroupEditor::removed, this, [this, group] { removeChild(group); });
        child = group;
    } else {
        auto *row = new ConditionRow(m_surroundings, condition, this);
        connect(row, &ConditionRow::edited, this, &ConditionGroupEditor::edited);
        connect(row, &ConditionRow::removed, this, [this, row] { removeChild(row); });
        child = row;
    }
    m_rows->addWidget(child);
    m_children << child;
    child->show();
    return child;
}

void ConditionGroupEditor::dropChild(QWidget *child)
{
    m_children.removeOne(child);
    m_rows->removeWidget(child);
    child->hide();
    child->deleteLater();
}

void ConditionGroupEditor::removeChild(QWidget *child)
{
    const qsizetype index = m_children.indexOf(child);
    dropChild(child);
    if (QWidget *near = m_children.value(qMin(index, m_children.size() - 1)))
        near->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

QList<ConditionRow *> ConditionGroupEditor::rows() const
{
    QList<ConditionRow *> rows;
    for (QWidget *child : m_children) {
        if (auto *row = qobject_cast<ConditionRow *>(child))
            rows << row;
        else
            rows << static_cast<ConditionGroupEditor *>(child)->rows();
    }
    return rows;
}

std::vector<Condition> ConditionGroupEditor::conditionsBeside(const ConditionRow *row) const
{
    std::vector<Condition> beside;
    if (m_kind->currentData().toInt() != static_cast<int>(Condition::Kind::All))
        return beside;
    const auto kept = condition();
    for (qsizetype i = 0; i < m_children.size(); ++i) {
        const QWidget *child = m_children[i];
        if (child != row && !child->isAncestorOf(row))
            beside.push_back(kept.isGroup() ? kept.children[static_cast<size_t>(i)] : kept);
    }
    return beside;
}

bool ConditionGroupEditor::focusFirst()
{
    const QList<ConditionRow *> all = rows();
    if (!all.isEmpty())
        all.first()->focusValue();
    return !all.isEmpty();
}

void ConditionGroupEditor::focusLast()
{
    const QList<ConditionRow *> all = rows();
    if (all.isEmpty())
        return;
    QMetaObject::invokeMethod(
        all.last(), [row = all.last()] { row->focusValue(); }, Qt::QueuedConnection);
    all.last()->setOpen(true);
}

void ConditionGroupEditor::setDropTarget(bool isTarget)
{
    m_isDropTarget = isTarget;
    update();
}

Condition ConditionGroupEditor::condition() const
{
    std::vector<Condition> children;
    for (const QWidget *child : m_children) {
        if (const auto *row = qobject_cast<const ConditionRow *>(child))
            children.push_back(row->condition());
        else
            children.push_back(static_cast<const ConditionGroupEditor *>(child)->condition());
    }
    const auto kind = static_cast<Condition::Kind>(m_kind->currentData().toInt());
    if (m_isBare && kind == Condition::Kind::All && children.size() == 1)
        return children.front();
    return Condition::group(kind, std::move(children));
}

void ConditionGroupEditor::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!m_isDropTarget)
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

} // namespace odziv
