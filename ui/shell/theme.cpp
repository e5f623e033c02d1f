/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "theme.h"

#include "ui/shell/windowstyle.h"

#include <QApplication>
#include <QEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace odziv {

namespace {

struct Colours
{
    const char *window;
    const char *base;
    const char *alternate;
    const char *text;
    const char *quiet;
    const char *button;
    const char *highlight;
    const char *highlightedText;
    const char *link;
    const char *visitedLink;
    const char *toolTip;
    const char *light;
    const char *midlight;
    const char *mid;
    const char *dark;
    const char *shadow;
    const char *disabled;
};

constexpr Colours lightColours{"#f4f5f7", "#ffffff", "#f6f8fa", "#1b2430", "#5c6675", "#f0f2f5",
                               "#1d5fb8", "#ffffff", "#17509e", "#6b3fa0", "#fffbe6", "#ffffff",
                               "#e6e9ed", "#c9ced6", "#a3abb6", "#6a7380", "#8a93a0"};
constexpr Colours darkColours{"#1c1f25", "#23272e", "#282c34", "#e6e9ee", "#a7b0bd", "#343a44",
                              "#2f6bc4", "#ffffff", "#8ab6ff", "#c8aef2", "#3a4049", "#434a55",
                              "#3a414b", "#4d5561", "#0f1114", "#08090b", "#7d8795"};

struct ToneColours
{
    const char *foreground;
    const char *background;
};

ToneColours toneColours(Tone tone, bool dark)
{
    switch (tone) {
    case Tone::Information:
        return dark ? ToneColours{"#84b3ff", "#1d2a3d"} : ToneColours{"#17509e", "#e6effb"};
    case Tone::Success:
        return dark ? ToneColours{"#6fcf97", "#1a3025"} : ToneColours{"#1a6b3c", "#e4f4ea"};
    case Tone::Warning:
        return dark ? ToneColours{"#f2c14e", "#362c14"} : ToneColours{"#7a4f00", "#fdf3d8"};
    case Tone::Problem:
        break;
    }
    return dark ? ToneColours{"#ff9187", "#3a2021"} : ToneColours{"#a8231b", "#fdeaea"};
}

QColor colour(const char *name)
{
    return QColor(QLatin1String(name));
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

double contrastRatio(const QColor &first, const QColor &second)
{
    const double a = luminance(first) + 0.05;
    const double b = luminance(second) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    QApplication::setStyle(new WindowStyle);
    qApp->installEventFilter(this);
    apply();
}

void Theme::setChoice(Choice choice)
{
    if (m_choice == choice)
        return;
    m_choice = choice;
    apply();
}

QPalette Theme::palette(bool dark)
{
    const Colours &c = dark ? darkColours : lightColours;
    QPalette palette;
    palette.setColor(QPalette::Window, colour(c.window));
    palette.setColor(QPalette::WindowText, colour(c.text));
    palette.setColor(QPalette::Base, colour(c.base));
    palette.setColor(QPalette::AlternateBase, colour(c.alternate));
    palette.setColor(QPalette::Text, colour(c.text));
    palette.setColor(QPalette::PlaceholderText, colour(c.quiet));
    palette.setColor(QPalette::Button, colour(c.button));
    palette.setColor(QPalette::ButtonText, colour(c.text));
    palette.setColor(QPalette::BrightText, colour(c.highlightedText));
    palette.setColor(QPalette::Highlight, colour(c.highlight));
    palette.setColor(QPalette::HighlightedText, colour(c.highlightedText));
    palette.setColor(QPalette::Link, colour(c.link));
    palette.setColor(QPalette::LinkVisited, colour(c.visitedLink));
    palette.setColor(QPalette::ToolTipBase, colour(c.toolTip));
    palette.setColor(QPalette::ToolTipText, colour(c.text));
    palette.setColor(QPalette::Light, colour(c.light));
    palette.setColor(QPalette::Midlight, colour(c.midlight));
    palette.setColor(QPalette::Mid, colour(c.mid));
    palette.setColor(QPalette::Dark, colour(c.dark));
    palette.setColor(QPalette::Shadow, colour(c.shadow));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, colour(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, colour(c.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(c.mid));
    // A selection stays as readable while another window is in front.
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colour(c.highlight));
    return palette;
}

bool Theme::isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Window)) < luminance(palette.color(QPalette::WindowText));
}

QColor Theme::foreground(Tone tone, bool dark)
{
    return colour(toneColours(tone, dark).foreground);
}

QColor Theme::background(Tone tone, bool dark)
{
    return colour(toneColours(tone, dark).background);
}

QColor Theme::quietText(const QPalette &palette)
{
    return palette.color(QPalette::PlaceholderText);
}

QColor Theme::line(const QPalette &palette)
{
    return palette.color(isDark(palette) ? QPalette::Midlight : QPalette::Mid);
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The desktop changed between light and dark.
    if (event->type() == QEvent::ThemeChange && m_choice == Choice::System && !m_applying)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    // An application palette of its own would hide the desktop's, so it is taken away before asking.
    QApplication::setPalette(QPalette());
    m_dark = m_choice == Choice::Dark || (m_choice == Choice::System && isDark(QGuiApplication::palette()));
    const QPalette own = palette(m_dark);
    QApplication::setPalette(own);
    QToolTip::setPalette(own);
    m_applying = false;
    Q_EMIT changed();
}

} // namespace odziv
