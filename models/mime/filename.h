/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

namespace odziv {

/// `name` without what could mislead or harm where it is saved: folders, control and direction-changing characters,
/// characters and device names that Windows reserves, blanks and points at the ends. Never empty; at most 180
/// characters, the ending kept.
QString safeFileName(const QString &name);

/// The nearest name in ASCII, for programs that know no other.
QString asciiFileName(const QString &name);

} // namespace odziv
