/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

#include <optional>

namespace odziv {

/// A colour of CSS, 0 to 255 each.
struct CssColor
{
    int red = 0;
    int green = 0;
    int blue = 0;

    /// Reads #rgb, #rrggbb, rgb() and the colour names of CSS 2.1 (section 4.3.6). No value for anything else and for
    /// what lets its background through.
    static std::optional<CssColor> parse(const QString &text);
};

/// How well the one is read on the other: 1 (not at all) to 21 (WCAG 2.1, "contrast ratio").
double contrastRatio(const CssColor &a, const CssColor &b);

} // namespace odziv
