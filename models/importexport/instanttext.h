/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArray>
#include <QHash>
#include <QTimeZone>

namespace odziv {

constexpr qint64 millisecondsPerDay = 86400000;

/// Writes many instants of one time zone: asking the zone for each of them would take most of the time of an export.
class InstantText
{
public:
    explicit InstantText(const QTimeZone &zone)
        : m_zone(zone)
    {}

    /// "2026-11-22T10:00:00+01:00", with milliseconds when there are any.
    QByteArray iso(qint64 millisecondsUtc);
    /// The same as milliseconds of the zone's wall clock.
    qint64 wallClock(qint64 millisecondsUtc) { return millisecondsUtc + offsetAt(millisecondsUtc) * 1000; }

    /// "2026-11-22" of days since 1970-01-01.
    static QByteArray isoDay(qint64 epochDay);

private:
    qint64 offsetAt(qint64 millisecondsUtc);

    QTimeZone m_zone;
    QHash<qint64, int> m_offsets; ///< seconds east of Greenwich, by quarter of an hour
};

} // namespace odziv
