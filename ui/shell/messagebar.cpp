/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "messagebar.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

namespace odziv {

namespace {

constexpr int iconSize = 20;
constexpr int detailsLines = 6;

Tone toneOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return Tone::Information;
    case MessageBar::Kind::Success:
        return Tone::Success;
    case MessageBar::Kind::Warning:
        return Tone::Warning;
    case MessageBar::Kind::Problem:
        break;
    }
    return Tone::Problem;
}

QString iconNameOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Information:
        return QStringLiteral("info");
    case MessageBar::Kind::Success:
        return QStringLiteral("circle-check");
    case MessageBar::Kind::Warning:
        return QStringLiteral("triangle-alert");
    case MessageBar::Kind::Problem:
        break;
    }
    return QStringLiteral("circle-alert");
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actionButton(new QToolButton(this))
    , m_detailsButton(new QToolButton(this))
    , m_closeButton(new QToolButton(this))
    , m_details(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detailsButton->setText(tr("Details"));
    m_detailsButton->setCheckable(true);
    m_closeButton->setIcon(icon(QStringLiteral("x")));
    m_closeButton->setAutoRaise(true);
    m_closeButton->setToolTip(tr("Close the message"));
    m_closeButton->setAccessibleName(tr("Close the message"));
    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details of the message"));
    m_details->setMaximumHeight(m_details->fontMetrics().lineSpacing() * detailsLines);
    m_details->hide();

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::normal);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_actionButton->setObjectName(QStringLiteral("messageAction"));
    row->addWidget(m_actionButton, 0, Qt::AlignTop);
    row->addWidget(m_detailsButton, 0, Qt::AlignTop);
    row->addWidget(m_closeButton, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::normal + spacing::tight, spacing::normal, spacing::normal, spacing::normal);
    column->setSpacing(spacing::normal);
    column->addLayout(row);
    column->addWidget(m_details);

    connect(m_detailsButton, &QToolButton::toggled, m_details, &QWidget::setVisible);
    connect(m_closeButton, &QToolButton::clicked, this, &MessageBar::clear);
    connect(m_actionButton, &QToolButton::clicked, this, [this] {
        const auto act = m_act;
        clear();
        if (act)
            act();
    });
    hide();
}

void MessageBar::showError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    const bool warning = error.code == ErrorCode::ReadOnly || error.code == ErrorCode::Locked;
    showMessage(warning ? Kind::Warning : Kind::Problem, error.message(), error.detail);
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &details)
{
    m_kind = kind;
    m_act = {};
    m_text->setText(text);
    m_details->setPlainText(details);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(!details.isEmpty());
    m_details->hide();
    m_actionButton->hide();
    setAccessibleName(text);
    updateLook();
    show();
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &actionText, std::function<void()> act)
{
    showMessage(kind, text);
    m_act = std::move(act);
    m_actionButton->setText(actionText);
    m_actionButton->show();
}

void MessageBar::clear()
{
    m_act = {};
    hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setClosable(bool closable)
{
    m_closeButton->setVisible(closable);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateLook();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_closeButton->isHidden())
        clear();
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::updateLook()
{
    const bool dark = Theme::isDark(parentWidget() ? parentWidget()->palette() : palette());
    const Tone tone = toneOf(m_kind);
    QPalette own;
    own.setColor(QPalette::Window, Theme::background(tone, dark));
    if (palette().color(QPalette::Window) != own.color(QPalette::Window))
        setPalette(own);
    m_icon->setPixmap(icon(iconNameOf(m_kind), Theme::foreground(tone, dark)).pixmap(iconSize, iconSize));
}

} // namespace odziv
