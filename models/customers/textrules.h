/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QString>

namespace odziv {

/// How names, identifiers and postcodes are written down. Each returns the stored form, or InvalidInput with the
/// reason; none of them judges an empty text.
namespace TextRules {

/// One line: trimmed, runs of white space made one blank, composed letters (NFC), otherwise as written.
/// Refuses control characters, broken Unicode and more than `longest` UTF-16 units.
Result<QString> singleLine(const QString &text, int longest);

/// An identifier of another system: upper case, without any white space, at most `longest` characters. Never a number:
/// leading zeros and hyphens count.
Result<QString> identifier(const QString &text, int longest);

/// The number of a customer account, `3011-D-270704`: 3 or 4 digits, D, M or V, 1 to 7 digits.
Result<QString> accountNumber(const QString &text);

/// Letters, digits, blanks and hyphens, at most 10; blanks between digits are dropped ("811 01" is "81101").
Result<QString> postcode(const QString &text);

/// A language tag such as "bs" or "sr-Latn", in lower case (RFC 5646 compares without case).
Result<QString> languageTag(const QString &text);

} // namespace TextRules

} // namespace odziv
