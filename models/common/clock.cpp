/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "clock.h"

#include <chrono>

namespace odziv {

namespace {
constexpr qint64 julianDayOfEpoch = 2440588;
}

SystemClock::SystemClock(std::optional<QDate> fixedToday)
    : m_fixedToday(fixedToday)
{}

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QDate SystemClock::today(const QTimeZone &zone) const
{
    if (m_fixedToday)
        return *m_fixedToday;
    return QDateTime::currentDateTimeUtc().toTimeZone(zone).date();
}

qint64 SystemClock::steadyMilliseconds() const
{
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(sinceStart).count();
}

qint64 toEpochDay(QDate date)
{
    Q_ASSERT(date.isValid());
    return date.toJulianDay() - julianDayOfEpoch;
}

QDate fromEpochDay(qint64 day)
{
    return QDate::fromJulianDay(day + julianDayOfEpoch);
}

} // namespace odziv
