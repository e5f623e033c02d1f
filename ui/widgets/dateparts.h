/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

class QDateTimeEdit;

namespace odziv {

/// A click, Home or End selects the whole part (day, month, year, hour ...) that it leads to, as Tab does, so that what
/// is typed next replaces the part instead of being put between its digits; and a date can be typed with its
/// separators.
void selectWholeParts(QDateTimeEdit *edit);

} // namespace odziv
