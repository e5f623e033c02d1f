/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "conditiongroupeditor.h"

#include "ui/segments/columnpicker.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
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
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("conditionGroup"));
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(isRoot ? 0 : spacing::wide, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    m_rows->setSpacing(spacing::normal);
    auto *head = new QHBoxLayout;
    m_kind->addItem(tr("All of these hold"), static_cast<int>(Condition::Kind::All));
    m_kind->addItem(tr("At least one of these holds"), static_cast<int>(Condition::Kind::Any));
    m_kind->addItem(tr("None of these holds"), static_cast<int>(Condition::Kind::None));
    m_kind->setAccessibleName(tr("How the conditions are joined"));
    head->addWidget(m_kind);
    head->addStretch(1);
    if (!isRoot) {
        auto *remove = new QToolButton(this);
        remove->setAutoRaise(true);
        remove->setIcon(icon(QStringLiteral("x")));
        remove->setToolTip(tr("Remove this group of conditions"));
        remove->setAccessibleName(remove->toolTip());
        connect(remove, &QToolButton::clicked, this, &ConditionGroupEditor::removed);
        head->addWidget(remove);
    }
    layout->addLayout(head);
    layout->addLayout(m_rows);
    layout->addWidget(makeFooter());

    // A block may hold one condition without a group around it; it is shown as a group of one.
    if (group.isGroup()) {
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(group.kind)));
        for (const Condition &child : group.children)
            addChild(child, false);
    } else if (!group.column.isEmpty()) {
        m_isBare = true;
        addChild(group, false);
    }
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
        addChild(Condition::group(Condition::Kind::Any, {}), true);
        Q_EMIT edited();
    });
    return footer;
}

void ConditionGroupEditor::addColumn(const QString &reference)
{
    const auto column = m_surroundings.catalog->column(reference);
    if (!column)
        return;
    addChild(Condition::single(reference, firstOperator(*column->column)), true);
    Q_EMIT edited();
}

void ConditionGroupEditor::addChild(const Condition &condition, bool focus)
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
        if (focus)
            QMetaObject::invokeMethod(
                row, [row] { row->focusValue(); }, Qt::QueuedConnection);
    }
    m_rows->addWidget(child);
    m_children << child;
    child->show();
}

void ConditionGroupEditor::removeChild(QWidget *child)
{
    m_children.removeOne(child);
    m_rows->removeWidget(child);
    child->hide();
    child->deleteLater();
    Q_EMIT edited();
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

void ConditionGroupEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(ColumnPicker::mimeType()))
        event->acceptProposedAction();
}

void ConditionGroupEditor::dropEvent(QDropEvent *event)
{
    addColumn(QString::fromUtf8(event->mimeData()->data(ColumnPicker::mimeType())));
    event->acceptProposedAction();
}

} // namespace odziv
