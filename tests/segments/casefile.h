/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "store/workspace.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace odziv {

/// One text case of tests/segments/cases: data, a segment, and what must come out. Lines:
///
///     # comment
///     today 2026-03-10
///     zone Europe/Sarajevo
///     customer {"id":1,"name":"Šarić"}        a row; files' forms of values; required columns fill themselves
///     frozen "Name" customer 1 2 3            a saved result set
///     saved {...}                             a saved segment, on one line
///     segment                                 the segment in question: JSON up to an empty line
///     {...}
///     block 5 3                               gross and cumulative count, one line for each block
///     members 1 2 3                           ids
///     sql SELECT ...                          the criteria of the first block as one statement
///     error block 2 | words                   place and some words of the failure
struct CaseFile
{
    QDate today{2026, 3, 10};
    QTimeZone zone{"Europe/Sarajevo"};
    QStringList rows; ///< "table {...}"
    QStringList frozen;
    QList<QByteArray> saved;
    QByteArray segment;
    std::vector<QPair<qint64, qint64>> blocks;
    std::optional<std::vector<qint64>> members;
    QString sql;
    QString errorPlace;
    QString errorWords;

    /// Aborts the test program on a line that it does not understand.
    static CaseFile read(const QString &path);
    static CaseFile parse(const QString &text);
    /// Writes rows, saved segments and result sets into an empty workspace.
    Status fill(Workspace &workspace) const;
};

} // namespace odziv
