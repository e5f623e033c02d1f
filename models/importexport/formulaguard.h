/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace odziv {

/// A text that begins like a formula runs when a spreadsheet opens the CSV file it is in (OWASP ASVS 1.2.10). The
/// guard is an apostrophe in front of it, which the import takes away again:
/// withoutGuard(guarded text) == text for every text, and withoutGuard(text) == text for every text without guard.
namespace FormulaGuard {

/// True when the first character that is no blank is one of = + - @ or their full-width forms, or when the text begins
/// with a control character; also for such a text behind apostrophes, so that taking the guard away is exact.
bool isNeeded(QStringView text);
bool isNeeded(QByteArrayView utf8);

/// `text` without the guard, if it has one.
QStringView withoutGuard(QStringView text);

} // namespace FormulaGuard

} // namespace odziv
