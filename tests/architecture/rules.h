/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>
#include <QStringList>

namespace rules {

/// One source file, by its path from the top of the tree with '/' between.
struct SourceFile
{
    QString path;
    QString text;
};

/// The header names of every #include line, as written between the quotes or brackets.
QStringList includes(const QString &text);

/// "models/store/query.h" -> "store"; empty outside models.
QString roomOf(const QString &path);

/// A room may include rooms of a lower level only, and nothing of ui or app; ui may not include app.
QStringList forbiddenIncludes(const SourceFile &file);
/// Rooms that a file includes although its CMakeLists.txt does not link them, directly or through another room.
QStringList unlinkedRooms(const SourceFile &file, const QStringList &reachableRooms);
/// Qt Widgets, WebEngine and Charts headers named in a file. `widgetHeaders` are the header names of Qt Widgets.
QStringList windowHeaders(const SourceFile &file, const QStringList &widgetHeaders);
/// Calls that show a literal text to the user without tr().
QStringList untranslatedTexts(const SourceFile &file);
/// Constructs that the project does without: string-based connects, nested event loops, sleeps, exceptions, Qt
/// keywords.
QStringList forbiddenConstructs(const SourceFile &file);
/// What every source file starts with: licence and, in a header, the include guard.
QStringList missingPreamble(const SourceFile &file);

} // namespace rules
