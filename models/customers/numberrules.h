/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/money.h"
#include "common/result.h"

#include <QString>

namespace odziv {

/// Reads numbers, amounts and answers of yes and no as people and files write them. Failures are InvalidInput with
/// the reason.
namespace NumberRules {

/// 1.234,56 · 1,234.56 · 1 234,56 · 1'234.56 · 1234.5 · 1234, with a sign and KM or BAM behind it. A single point or
/// comma before three digits could be either a group or decimals and is refused, since a wrong guess is wrong by 1000.
Result<Money> parseMoney(const QString &text);

/// The same forms without decimals other than zeros, from `least` to `most`.
Result<qint64> parseWholeNumber(const QString &text, qint64 least, qint64 most);

/// 1 or 0 for: 1 da yes y true ja áno, 0 ne no n false nein nie.
Result<qint64> parseBoolean(const QString &text);

} // namespace NumberRules

} // namespace odziv
