/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QList>
#include <QString>

namespace odziv {

/// One line of two texts laid over each other.
struct DiffLine
{
    enum class Kind { Same, Removed, Added };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const DiffLine &) const = default;
};

/// How `before` becomes `after`, line by line: the shortest way, by the algorithm of Myers ("An O(ND) Difference
/// Algorithm", 1986). Texts that differ in more than 1,000 lines are shown as wholly replaced between their common
/// beginning and end.
QList<DiffLine> diffLines(const QString &before, const QString &after);

} // namespace odziv
