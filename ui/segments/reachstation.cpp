/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "reachstation.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace odziv {

namespace {

constexpr int barHeight = 4;
constexpr int gap = 12; ///< to the next station

QFont numberFont(QFont font)
{
    font.setPointSizeF(font.pointSizeF() * 1.15);
    font.setBold(true);
    return font;
}

} // namespace

ReachStation::ReachStation(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void ReachStation::setStation(const QString &caption, const QString &number, const QString &loss, double share,
                              bool isLast)
{
    m_caption = caption;
    m_number = number;
    m_loss = loss;
    m_share = share;
    m_isLast = isLast;
    setAccessibleName(QStringList{caption, number, loss}.join(QLatin1Char(' ')).trimmed());
    updateGeometry();
    update();
}

void ReachStation::setStale(bool stale)
{
    m_stale = stale;
    update();
}

QSize ReachStation::sizeHint() const
{
    const QFontMetrics number(numberFont(font()));
    const int text = qMax(fontMetrics().horizontalAdvance(m_caption), number.horizontalAdvance(m_number));
    return {text + gap + 2 * spacing::tight, 2 * fontMetrics().height() + number.height() + barHeight + 10};
}

QRect ReachStation::lossRect() const
{
    const int height = fontMetrics().height();
    return {spacing::tight, this->height() - height - 2, width() - gap - spacing::tight, height};
}

void ReachStation::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect inside = rect().adjusted(0, 0, -gap / 2, 0);
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(palette().color(underMouse() ? QPalette::AlternateBase : QPalette::Window));
        painter.drawRoundedRect(QRectF(inside).adjusted(1, 1, -1, -1), 4, 4);
    }
    const int left = spacing::tight;
    const int textWidth = width() - gap - left;
    int y = 2;
    painter.setPen(Theme::quietText(palette()));
    painter.drawText(QRect(left, y, textWidth, fontMetrics().height()), Qt::AlignLeft,
                     fontMetrics().elidedText(m_caption, Qt::ElideRight, textWidth));
    y += fontMetrics().height();
    const QFont big = numberFont(font());
    const QFontMetrics bigMetrics(big);
    painter.setFont(big);
    painter.setPen(m_stale ? Theme::quietText(palette()) : palette().color(QPalette::WindowText));
    painter.drawText(QRect(left, y, textWidth, bigMetrics.height()), Qt::AlignLeft, m_number);
    y += bigMetrics.height() + 2;
    const QRectF track(left, y, textWidth, barHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::line(palette()));
    painter.drawRoundedRect(track, 2, 2);
    QRectF filled = track;
    filled.setWidth(qMax(m_share > 0 ? 2.0 : 0.0, track.width() * m_share));
    painter.setBrush(m_isLast ? Theme::foreground(Tone::Success, Theme::isDark(palette()))
                              : palette().color(QPalette::Highlight));
    painter.drawRoundedRect(filled, 2, 2);
    painter.setFont(font());
    painter.setPen(Theme::quietText(palette()));
    painter.drawText(lossRect(), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_loss, Qt::ElideRight, lossRect().width()));
}

void ReachStation::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_loss.isEmpty() && lossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT lossClicked();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void ReachStation::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() == Qt::ShiftModifier && !m_loss.isEmpty())
            Q_EMIT lossClicked();
        else if (event->modifiers() == Qt::NoModifier)
            click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace odziv
