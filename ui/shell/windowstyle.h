/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QProxyStyle>

namespace odziv {

/// Fusion with outlines that can be seen in both palettes (fields, check boxes, the focus on them), and fields that let
/// the wheel scroll.
class WindowStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    /// The wheel changes the value of a field only once it has the focus: else whoever scrolls a form past it would
    /// change it unseen.
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    static void drawField(const QStyleOption &option, QPainter *painter);
    static void drawCheckBox(const QStyleOption &option, QPainter *painter);
    static void drawRadioButton(const QStyleOption &option, QPainter *painter);
};

} // namespace odziv
