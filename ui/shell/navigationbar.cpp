/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "navigationbar.h"

#include "ui/shell/icons.h"
#include "ui/shell/navigationbutton.h"
#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace odziv {

namespace {

constexpr int pagesWithKeys = 9;

} // namespace

NavigationBar::NavigationBar(const std::vector<PageDescription> &pages, QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
{
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::normal, spacing::normal, spacing::normal, spacing::normal);
    layout->setSpacing(spacing::tight);
    for (size_t i = 0; i < pages.size(); ++i) {
        const PageDescription &page = pages[i];
        if (page.startsGroup)
            layout->addSpacing(spacing::wide);
        auto *button = new NavigationButton(page.title, page.iconName, this);
        button->setObjectName(QStringLiteral("navigation-") + page.name);
        const int index = static_cast<int>(i);
        button->setToolTip(index < pagesWithKeys ? tr("%1 (Ctrl+%2)").arg(page.title).arg(index + 1) : page.title);
        connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
        layout->addWidget(button);
        m_buttons.push_back(button);
    }
    layout->addStretch(1);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    connect(m_fold, &QToolButton::clicked, this, [this] { setFolded(!m_folded); });
    setFolded(false);
}

void NavigationBar::setCurrent(int index)
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        // An exclusive button cannot be unchecked while it is exclusive.
        m_buttons[i]->setAutoExclusive(false);
        m_buttons[i]->setChecked(static_cast<int>(i) == index);
        m_buttons[i]->setAutoExclusive(true);
    }
}

void NavigationBar::setMarked(int index, bool marked)
{
    m_buttons[static_cast<size_t>(index)]->setMarked(marked);
}

void NavigationBar::setPagesEnabled(bool enabled)
{
    for (NavigationButton *button : m_buttons)
        button->setEnabled(enabled);
}

void NavigationBar::setFolded(bool folded)
{
    m_folded = folded;
    for (NavigationButton *button : m_buttons)
        button->setFolded(folded);
    const QString text = folded ? tr("Unfold the navigation") : tr("Fold the navigation");
    m_fold->setIcon(icon(folded ? QStringLiteral("panel-left-open") : QStringLiteral("panel-left-close")));
    m_fold->setToolTip(text);
    m_fold->setAccessibleName(text);
    setFixedWidth(sizeHint().width());
    Q_EMIT foldedChanged(folded);
}

void NavigationBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

void NavigationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(Theme::line(palette()));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace odziv
