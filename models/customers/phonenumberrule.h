/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QString>

namespace odziv {

/// How telephone numbers are written down: E.164, a plus and at most 15 digits. Numbers without a country code are
/// of Bosnia and Herzegovina (+387).
namespace PhoneNumberRule {

/// "061 123 456", "00387 61 123 456", "+387 (0)61/123-456" and "61123456" all become "+38761123456"; numbers of other
/// countries keep theirs. InvalidInput names what is wrong: a letter, a missing area code, too few digits...
Result<QString> normalise(const QString &text);

/// The digits of `text` when it looks like a telephone number someone searches for, without 00, +, or leading 0;
/// empty when it does not.
QString searchDigits(const QString &text);

} // namespace PhoneNumberRule

} // namespace odziv
