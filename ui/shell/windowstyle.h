/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QProxyStyle>

namespace odziv {

/// Fusion with outlines that can be seen in both palettes: fields, check boxes, and the focus on them.
class WindowStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    static void drawField(const QStyleOption &option, QPainter *painter);
    static void drawCheckBox(const QStyleOption &option, QPainter *painter);
    static void drawRadioButton(const QStyleOption &option, QPainter *painter);
};

} // namespace odziv
