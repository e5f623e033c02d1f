/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

namespace odziv {

/// The same HTML with what its <style> elements say written into the style attributes of the elements that they say it
/// about, for mail programs that drop style sheets. Nothing else changes; the sheets stay for what cannot be written
/// into an attribute (@media, :hover). Rules of equal weight keep the cascade of CSS 2.1 section 6.4: sheets, then the
/// element's own attribute, then !important of the sheets.
QString withInlinedStyles(const QString &html);

} // namespace odziv
