/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "emptystate.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int iconExtent = 40;
constexpr int textWidth = 420;

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QToolButton(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setMaximumWidth(textWidth);
    m_text->setMinimumWidth(0);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::normal + spacing::tight);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_text, 1000);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    m_button->hide();
}

void EmptyState::setContent(const QString &iconName, const QString &text, QAction *firstStep)
{
    m_iconName = iconName;
    m_text->setText(text);
    setAccessibleName(text);
    const auto old = m_button->actions();
    for (QAction *action : old)
        m_button->removeAction(action);
    if (firstStep)
        m_button->setDefaultAction(firstStep);
    m_button->setVisible(firstStep != nullptr);
    updateLook();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void EmptyState::updateLook()
{
    m_icon->setPixmap(icon(m_iconName, Theme::quietText(palette())).pixmap(iconExtent, iconExtent));
    m_icon->setVisible(!m_iconName.isEmpty());
}

} // namespace odziv
