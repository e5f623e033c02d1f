/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "segments/segment.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace odziv {

/// One line of the comparison of two definitions, in words.
struct DefinitionChange
{
    enum class Kind { Same, Added, Removed, Changed };

    Kind kind = Kind::Same;
    QString before; ///< empty for Added
    QString after;  ///< empty for Removed

    friend bool operator==(const DefinitionChange &, const DefinitionChange &) = default;
};

/// What changed from one definition of a segment to another, in the language of the program: first the head (target
/// level, sample) where it differs, then every block in order, then selection rules and options where they differ.
/// Blocks that are equal are matched first (longest common subsequence); between two of those a removed and an added
/// block make one changed line.
std::vector<DefinitionChange> definitionDiff(const Segment &before, const Segment &after,
                                             const Catalog &catalog = Catalog::builtIn(),
                                             const QLocale &locale = QLocale());

} // namespace odziv
