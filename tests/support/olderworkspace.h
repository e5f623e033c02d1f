/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

class QString;

namespace odziv {

/// Writes a workspace at `path` as a program of schema `version` left it, with the place Sarajevo in it. Aborts the
/// test program if it cannot be made.
void writeOlderWorkspace(const QString &path, int version);

} // namespace odziv
