/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "navigationbutton.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace odziv {

namespace {

constexpr int iconExtent = 20;
constexpr int radius = 6;
constexpr int rowHeight = 36;
constexpr int markExtent = 8;

QColor mixed(const QColor &first, const QColor &second, double share)
{
    return QColor::fromRgbF(static_cast<float>(first.redF() * (1 - share) + second.redF() * share),
                            static_cast<float>(first.greenF() * (1 - share) + second.greenF() * share),
                            static_cast<float>(first.blueF() * (1 - share) + second.blueF() * share));
}

} // namespace

NavigationButton::NavigationButton(const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setIcon(odziv::icon(iconName));
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavigationButton::setFolded(bool folded)
{
    m_folded = folded;
    updateGeometry();
    update();
}

void NavigationButton::setMarked(bool marked)
{
    m_marked = marked;
    setAccessibleDescription(marked ? tr("Holds changes that are not saved") : QString());
    update();
}

QSize NavigationButton::sizeHint() const
{
    const int height = std::max(rowHeight, fontMetrics().height() + 2 * spacing::normal);
    const int icons = iconExtent + 2 * (spacing::normal + spacing::tight);
    if (m_folded)
        return {icons, height};
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int text = QFontMetrics(bold).horizontalAdvance(this->text());
    return {icons + text + spacing::wide + markExtent, height};
}

bool NavigationButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &colours = palette();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool chosen = isChecked();
    if (chosen || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chosen ? colours.color(QPalette::Highlight)
                                : mixed(colours.color(QPalette::Window), colours.color(QPalette::WindowText), 0.08));
        painter.drawRoundedRect(frame, radius, radius);
    }
    const QColor ink = !isEnabled() ? colours.color(QPalette::Disabled, QPalette::WindowText)
                       : chosen     ? colours.color(QPalette::HighlightedText)
                                    : colours.color(QPalette::WindowText);
    const int left = spacing::normal + spacing::tight;
    const QRect place(left, (height() - iconExtent) / 2, iconExtent, iconExtent);
    icon().paint(&painter, place, Qt::AlignCenter,
                 !isEnabled() ? QIcon::Disabled
                 : chosen     ? QIcon::Selected
                              : QIcon::Normal);
    painter.setPen(ink);
    if (!m_folded) {
        QFont words = font();
        words.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(words);
        const QRect area = rect().adjusted(place.right() + 1 + left, 0, -spacing::normal, 0);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, text());
    }
    if (m_marked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(chosen ? ink : Theme::foreground(Tone::Warning, Theme::isDark(colours)));
        const int x = m_folded ? place.right() - markExtent / 2 : width() - markExtent - spacing::normal;
        const int y = m_folded ? place.top() - markExtent / 2 : (height() - markExtent) / 2;
        painter.drawEllipse(x, y, markExtent, markExtent);
    }
    if (hasFocus()) {
        painter.setPen(QPen(chosen ? ink : colours.color(QPalette::Highlight), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(2, 2, -2, -2), radius - 2, radius - 2);
    }
}

} // namespace odziv
