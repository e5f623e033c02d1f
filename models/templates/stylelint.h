/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "templates/templatelint.h"

namespace odziv {

/// What is found in the looks of an HTML source: constructs that mail programs drop (each once, at its first place),
/// and text that is hard to read on its background.
QList<LintFinding> lintStyles(const QString &html);

} // namespace odziv
