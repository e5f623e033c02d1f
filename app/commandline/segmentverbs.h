/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "command.h"

#include <QHash>
#include <QString>

namespace odziv {

/// The positional words of "segment".
inline const QString workspaceWord = QStringLiteral("WORKSPACE");
inline const QString actionWord = QStringLiteral("ACTION");
inline const QString segmentWord = QStringLiteral("SEGMENT");

using SegmentVerb = Result<ExitCode> (*)(const CommandContext &context);

/// What "segment WORKSPACE ACTION" can do about the library besides saving and showing, by action: move, versions,
/// changes, restore, users, constraint, rest.
QHash<QString, SegmentVerb> segmentLibraryVerbs();

} // namespace odziv
