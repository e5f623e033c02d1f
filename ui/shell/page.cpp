/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "page.h"

#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/primarybutton.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr qreal titleScale = 1.5;

} // namespace

Page::Page(const UiContext &context, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(title)
    , m_layout(new QVBoxLayout(this))
    , m_subtitle(new QLabel(this))
    , m_primaryButton(new PrimaryButton(this))
    , m_messageBar(new MessageBar(this))
{
    auto *heading = new QLabel(title, this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * titleScale);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_primaryButton->hide();
    QSizePolicy kept = m_primaryButton->sizePolicy();
    m_primaryButton->setSizePolicy(QSizePolicy::Fixed, kept.verticalPolicy());

    auto *frame = new QHBoxLayout;
    frame->setSpacing(spacing::wide);
    frame->addWidget(heading, 0, Qt::AlignBaseline);
    frame->addWidget(m_subtitle, 1, Qt::AlignBaseline);
    frame->addWidget(m_primaryButton, 0, Qt::AlignVCenter);
    // Pages with and without a primary action begin at the same height.
    frame->addSpacing(0);
    heading->setMinimumHeight(m_primaryButton->sizeHint().height());
    m_layout->setContentsMargins(spacing::page, spacing::wide, spacing::page, spacing::normal);
    m_layout->setSpacing(spacing::normal + spacing::tight);
    m_layout->addLayout(frame);
    m_layout->addWidget(m_messageBar);
}

void Page::setPrimaryAction(QAction *action)
{
    m_primaryAction = action;
    m_primaryButton->setDefaultAction(action);
    m_primaryButton->setVisible(action != nullptr);
    if (!action)
        return;
    const auto describe = [this] {
        m_primaryButton->setToolTip(tr("%1 (Ctrl+Enter)").arg(m_primaryAction->iconText()));
        m_primaryButton->setAccessibleName(m_primaryAction->iconText());
        m_primaryButton->updateGeometry();
    };
    connect(action, &QAction::changed, m_primaryButton, describe);
    describe();
}

void Page::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
}

void Page::setContent(QWidget *content)
{
    m_layout->addWidget(content, 1);
}

} // namespace odziv
