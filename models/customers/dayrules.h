/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QDate>
#include <QTimeZone>

namespace odziv {

/// Reads days and instants as people and files write them, and says which are plausible. The day always comes before
/// the month, except in ISO 8601 order; a year has four digits. Failures are InvalidInput with the reason.
namespace DayRules {

/// YYYY-MM-DD, D.M.YYYY with or without the last point and blanks, DD/MM/YYYY; a time of midnight may follow.
/// Within the years 1900 to 2199.
Result<QDate> parseDay(const QString &text);

/// A day that parseDay() takes and checkBirthDate() finds plausible.
Result<QDate> parseBirthDate(const QString &text, QDate today);
/// Not before 1900 and not after `today`.
Status checkBirthDate(QDate day, QDate today);
/// Within the years 1900 to 2199.
Status checkDay(QDate day);

/// A day as above, alone or followed by HH:MM[:SS[.fraction]] and Z or an offset from UTC. Without an offset the time
/// is one of `zone`; without a time it is the first moment of the day. Milliseconds since 1970-01-01 UTC.
Result<qint64> parseInstant(const QString &text, const QTimeZone &zone);

} // namespace DayRules

} // namespace odziv
