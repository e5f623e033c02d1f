/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>

namespace odziv {

/// The first instant of `day` in `zone`, in milliseconds since 1970 UTC. Where daylight saving begins at midnight that
/// is not 00:00; a day that the zone skipped altogether begins with the next one.
qint64 dayStart(QDate day, const QTimeZone &zone);

/// SQL for the offset of `zone` from UTC, in milliseconds, at the instant that the SQL expression `instant` holds.
/// Holds the zone's rules for the years 1900 to 2100 and is constant outside them.
QString utcOffsetSql(const QString &instant, const QTimeZone &zone);

} // namespace odziv
