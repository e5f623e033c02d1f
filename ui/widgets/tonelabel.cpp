/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "tonelabel.h"

#include <QEvent>

namespace odziv {

ToneLabel::ToneLabel(Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    updateColour();
    hide();
}

void ToneLabel::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void ToneLabel::updateColour()
{
    QPalette colours = palette();
    const QColor colour = Theme::foreground(m_tone, Theme::isDark(colours));
    if (colours.color(QPalette::WindowText) == colour)
        return;
    colours.setColor(QPalette::WindowText, colour);
    setPalette(colours);
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateColour();
}

} // namespace odziv
