/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>

namespace odziv {

/// Distances in the window: steps of 4 pixels.
namespace spacing {
constexpr int tight = 4;
constexpr int normal = 8;
constexpr int wide = 16;
constexpr int page = 20;
} // namespace spacing

/// Meanings that have a colour besides their word and icon.
enum class Tone { Information, Success, Warning, Problem };

/// The look of the window: Fusion with one palette for light and one for dark. Every text keeps a contrast of at
/// least 4.5:1 against what it stands on.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };
    Q_ENUM(Choice)

    explicit Theme(QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);
    bool isDark() const { return m_dark; }

    static QPalette palette(bool dark);
    /// Whether a palette is a dark one; for widgets that draw by the palette they have.
    static bool isDark(const QPalette &palette);
    /// Colour of a sign or of words with this meaning, on the window's or a field's background.
    static QColor foreground(Tone tone, bool dark);
    /// A calm background for a bar with this meaning; the palette's text is readable on it.
    static QColor background(Tone tone, bool dark);
    /// Second-rank text (captions, units), still at 4.5:1.
    static QColor quietText(const QPalette &palette);
    /// A hairline between areas.
    static QColor line(const QPalette &palette);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    Choice m_choice = Choice::System;
    bool m_dark = false;
    bool m_applying = false;
};

/// Contrast ratio of two opaque colours by WCAG 2.1, 1 to 21.
double contrastRatio(const QColor &first, const QColor &second);

} // namespace odziv
