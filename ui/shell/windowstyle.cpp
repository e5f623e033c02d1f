/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "windowstyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace odziv {

namespace {

constexpr qreal radius = 3;

QColor outline(const QStyleOption &option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    if (enabled && option.state & QStyle::State_HasFocus)
        return option.palette.color(QPalette::Highlight);
    QColor colour = option.palette.color(QPalette::PlaceholderText);
    colour.setAlphaF(enabled ? 0.75F : 0.35F);
    return colour;
}

bool changesByWheel(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void WindowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (!changesByWheel(widget))
        return;
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(this);
}

void WindowStyle::unpolish(QWidget *widget)
{
    if (changesByWheel(widget))
        widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool WindowStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore(); // and so goes on to what scrolls
        return true;
    }
    return QProxyStyle::eventFilter(watched, event);
}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_FrameLineEdit:
        drawField(*option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*option, painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, painter);
        return;
    case PE_Frame:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        // A table or list shows that the keys go to it.
        if (option->state & State_HasFocus && qobject_cast<const QAbstractItemView *>(widget)) {
            painter->setPen(option->palette.color(QPalette::Highlight));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawField(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool focused = option.state & QStyle::State_HasFocus && option.state & QStyle::State_Enabled;
    const qreal width = focused ? 1.5 : 1;
    const QRectF frame = QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    // The field's background is a rectangle; its corners belong to what lies behind it.
    QPainterPath corners;
    corners.addRect(option.rect);
    QPainterPath inside;
    inside.addRoundedRect(frame, radius, radius);
    painter->fillPath(corners.subtracted(inside), option.palette.color(QPalette::Window));
    painter->setPen(QPen(outline(option), width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(frame, radius, radius);
    painter->restore();
}

void WindowStyle::drawCheckBox(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const int extent = std::min(option.rect.width(), option.rect.height()) - 1;
    const QRectF box(option.rect.center().x() + 0.5 - extent / 2, option.rect.center().y() + 0.5 - extent / 2,
                     extent - 1, extent - 1);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool filled = enabled && (on || partly);
    painter->setPen(QPen(outline(option), option.state & QStyle::State_HasFocus ? 1.5 : 1));
    painter->setBrush(option.palette.color(filled ? QPalette::Highlight : enabled ? QPalette::Base : QPalette::Window));
    painter->drawRoundedRect(box, radius, radius);
    const QColor ink = enabled ? option.palette.color(QPalette::HighlightedText)
                               : option.palette.color(QPalette::Disabled, QPalette::WindowText);
    painter->setPen(QPen(ink, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (on) {
        const QPointF points[] = {{box.left() + extent * 0.22, box.top() + extent * 0.48},
                                  {box.left() + extent * 0.41, box.top() + extent * 0.67},
                                  {box.left() + extent * 0.72, box.top() + extent * 0.27}};
        painter->drawPolyline(points, 3);
    } else if (partly) {
        painter->drawLine(QPointF(box.left() + extent * 0.25, box.center().y()),
                          QPointF(box.right() - extent * 0.25, box.center().y()));
    }
    painter->restore();
}

void WindowStyle::drawRadioButton(const QStyleOption &option, QPainter *painter)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal extent = std::min(option.rect.width(), option.rect.height()) - 2;
    QRectF circle(0, 0, extent, extent);
    circle.moveCenter(QRectF(option.rect).center());
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    painter->setPen(QPen(outline(option), option.state & QStyle::State_HasFocus ? 1.5 : 1));
    const bool filled = enabled && on;
    painter->setBrush(option.palette.color(filled ? QPalette::Highlight : enabled ? QPalette::Base : QPalette::Window));
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(enabled ? option.palette.color(QPalette::HighlightedText)
                                  : option.palette.color(QPalette::Disabled, QPalette::WindowText));
        const qreal inset = extent * 0.3;
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

} // namespace odziv
