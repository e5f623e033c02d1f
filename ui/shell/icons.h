/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QIcon>
#include <QString>

namespace odziv {

/// An icon of the one bundled family by its file name without ".svg" ("users", "mail"); see resources/icons.
/// Drawn in the palette's text colour, also after the palette changed; an unknown name is an empty icon.
QIcon icon(const QString &name);
/// The same in a fixed colour, for signs of success, warning and failure beside their words.
QIcon icon(const QString &name, const QColor &colour);

} // namespace odziv
