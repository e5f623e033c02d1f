/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "primarybutton.h"

#include "ui/shell/theme.h"

#include <QPainter>

namespace odziv {

namespace {

constexpr int radius = 4;
constexpr int iconExtent = 18;

} // namespace

PrimaryButton::PrimaryButton(QWidget *parent)
    : QToolButton(parent)
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({iconExtent, iconExtent});
    setFocusPolicy(Qt::StrongFocus);
}

QSize PrimaryButton::sizeHint() const
{
    const int icons = icon().isNull() ? 0 : iconExtent + spacing::normal;
    const int text = fontMetrics().horizontalAdvance(this->text());
    return {2 * spacing::wide + icons + text, fontMetrics().height() + 2 * spacing::normal};
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = palette().color(isEnabled() ? QPalette::Highlight : QPalette::Button);
    if (isEnabled() && isDown())
        fill = fill.darker(120);
    else if (isEnabled() && underMouse())
        fill = fill.darker(110);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(isEnabled() ? QPen(Qt::NoPen) : QPen(Theme::line(palette())));
    painter.setBrush(fill);
    painter.drawRoundedRect(frame, radius, radius);
    const QColor ink = isEnabled() ? palette().color(QPalette::HighlightedText)
                                   : palette().color(QPalette::Disabled, QPalette::ButtonText);
    if (hasFocus()) {
        painter.setPen(QPen(ink, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), radius - 1, radius - 1);
    }
    QRect content = rect().adjusted(spacing::wide, 0, -spacing::wide, 0);
    if (!icon().isNull()) {
        const QRect place(content.left(), (height() - iconExtent) / 2, iconExtent, iconExtent);
        icon().paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Selected : QIcon::Disabled);
        content.setLeft(place.right() + 1 + spacing::normal);
    }
    painter.setPen(ink);
    painter.drawText(content, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
}

} // namespace odziv
