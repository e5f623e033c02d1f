/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "blockhead.h"

#include "ui/segments/blockcounts.h"
#include "ui/segments/segmentwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QToolButton>

namespace odziv {

BlockHead::BlockHead(const QLocale &locale, QWidget *parent)
    : QWidget(parent)
    , m_grip(new QToolButton(this))
    , m_number(new QLabel(this))
    , m_operation(new QComboBox(this))
    , m_form(new QComboBox(this))
    , m_counts(new BlockCounts(locale, this))
    , m_collapse(new QToolButton(this))
    , m_more(new QToolButton(this))
{
    m_number->setForegroundRole(QPalette::PlaceholderText);
    makeGrip();
    makeChoices();
    m_collapse->setObjectName(QStringLiteral("collapse"));
    m_collapse->setAutoRaise(true);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setIcon(icon(QStringLiteral("ellipsis")));
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("More for this block"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setStyleSheet(QStringLiteral("QToolButton::menu-indicator{image:none}"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::normal);
    layout->addWidget(m_grip);
    layout->addWidget(m_number);
    layout->addWidget(m_operation);
    layout->addWidget(m_form);
    layout->addStretch(1);
    layout->addWidget(m_counts);
    layout->addWidget(m_collapse);
    layout->addWidget(m_more);
    connect(m_operation, &QComboBox::activated, this, [this] {
        showOperationHint();
        Q_EMIT operationChosen();
    });
    connect(m_form, &QComboBox::activated, this, &BlockHead::formChosen);
    connect(m_collapse, &QToolButton::clicked, this, &BlockHead::collapseToggled);
}

void BlockHead::makeGrip()
{
    m_grip->setIcon(icon(QStringLiteral("grip-vertical")));
    m_grip->setAutoRaise(true);
    m_grip->setObjectName(QStringLiteral("grip"));
    m_grip->setCursor(Qt::OpenHandCursor);
    m_grip->setFocusPolicy(Qt::NoFocus);
    m_grip->setToolTip(tr("Drag to another place or into a group (Alt and arrow keys)"));
    m_grip->setAccessibleName(tr("Drag this block"));
    m_grip->installEventFilter(this);
}

void BlockHead::makeChoices()
{
    m_operation->setObjectName(QStringLiteral("operation"));
    m_operation->setAccessibleName(tr("What the block does"));
    for (const BlockOperation operation : blockOperations) {
        m_operation->addItem(icon(operationIconName(operation)), operationText(operation), static_cast<int>(operation));
        m_operation->setItemData(m_operation->count() - 1, operationHint(operation), Qt::ToolTipRole);
    }
    m_form->setObjectName(QStringLiteral("form"));
    m_form->setAccessibleName(tr("What the block consists of"));
    for (const auto form : {SegmentBlock::Form::Criteria, SegmentBlock::Form::Segment, SegmentBlock::Form::ResultSet,
                            SegmentBlock::Form::List, SegmentBlock::Form::Group})
        m_form->addItem(formText(form), static_cast<int>(form));
}

void BlockHead::setMenu(QMenu *menu)
{
    m_more->setMenu(menu);
}

BlockOperation BlockHead::operation() const
{
    return static_cast<BlockOperation>(m_operation->currentData().toInt());
}

void BlockHead::setOperation(BlockOperation operation)
{
    m_operation->setCurrentIndex(m_operation->findData(static_cast<int>(operation)));
    showOperationHint();
}

void BlockHead::chooseOperation(BlockOperation operation)
{
    if (operation == this->operation() || !m_operation->isEnabled())
        return;
    setOperation(operation);
    Q_EMIT operationChosen();
}

void BlockHead::showOperationHint()
{
    m_operation->setToolTip(tr("%1 (Alt+1 to Alt+5 choose)").arg(operationHint(operation())));
}

SegmentBlock::Form BlockHead::form() const
{
    return static_cast<SegmentBlock::Form>(m_form->currentData().toInt());
}

void BlockHead::setForm(SegmentBlock::Form form)
{
    m_form->setCurrentIndex(m_form->findData(static_cast<int>(form)));
}

QString BlockHead::number() const
{
    return m_number->text();
}

void BlockHead::setNumber(const QString &number)
{
    m_number->setText(number);
}

void BlockHead::setCollapsed(bool collapsed)
{
    m_form->setVisible(!collapsed);
    m_collapse->setIcon(icon(collapsed ? QStringLiteral("chevron-right") : QStringLiteral("chevron-down")));
    m_collapse->setToolTip(collapsed ? tr("Open this block (Right)") : tr("Close this block (Left)"));
    m_collapse->setAccessibleName(m_collapse->toolTip());
}

void BlockHead::setEditable(bool editable)
{
    m_operation->setEnabled(editable);
    m_form->setEnabled(editable);
}

void BlockHead::focusOperation()
{
    m_operation->setFocus();
}

int BlockHead::operationY() const
{
    return m_operation->geometry().center().y();
}

bool BlockHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_grip && event->type() == QEvent::MouseButtonPress)
        m_pressedAt = static_cast<QMouseEvent *>(event)->position().toPoint();
    if (watched == m_grip && event->type() == QEvent::MouseMove) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if ((mouse->buttons() & Qt::LeftButton)
            && (mouse->position().toPoint() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
            m_grip->setDown(false);
            Q_EMIT dragStarted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace odziv
