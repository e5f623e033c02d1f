/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "localday.h"

#include <QDateTime>

#include <algorithm>
#include <vector>

namespace odziv {

namespace {

/// From `since` (milliseconds UTC) on, local time is `offset` milliseconds ahead of UTC.
struct OffsetPeriod
{
    qint64 since;
    qint64 offset;
};

std::vector<OffsetPeriod> offsetPeriods(const QTimeZone &zone)
{
    const QDateTime first(QDate(1900, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime last(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    std::vector<OffsetPeriod> periods{{first.toMSecsSinceEpoch(), zone.offsetFromUtc(first) * qint64(1000)}};
    // One by one, each from just after the one before: QTimeZone::transitions() ends with the table of the zone, and
    // nextTransition() finds nothing from the table's last instant itself, before the rule for the years after it.
    for (auto change = zone.nextTransition(first); change.atUtc.isValid() && change.atUtc < last;
         change = zone.nextTransition(change.atUtc.addSecs(1))) {
        const qint64 since = change.atUtc.toMSecsSinceEpoch();
        const qint64 offset = change.offsetFromUtc * qint64(1000);
        if (since <= periods.back().since)
            break;
        if (offset != periods.back().offset)
            periods.push_back({since, offset});
    }
    return periods;
}

/// A search tree of CASE expressions: the depth, not the number of periods, is what each row pays.
QString searchTree(const QString &instant, const std::vector<OffsetPeriod> &periods, size_t from, size_t to)
{
    if (to - from == 1)
        return QString::number(periods[from].offset);
    const size_t middle = from + (to - from) / 2;
    return QStringLiteral("CASE WHEN %1 < %2 THEN %3 ELSE %4 END")
        .arg(instant, QString::number(periods[middle].since), searchTree(instant, periods, from, middle),
             searchTree(instant, periods, middle, to));
}

} // namespace

qint64 dayStart(QDate day, const QTimeZone &zone)
{
    constexpr int longestSkip = 3;
    for (int skipped = 0; skipped < longestSkip; ++skipped) {
        const QDateTime start = day.addDays(skipped).startOfDay(zone);
        if (start.isValid())
            return start.toMSecsSinceEpoch();
    }
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch()
           - zone.standardTimeOffset(day.startOfDay(Qt::UTC)) * qint64(1000);
}

QString utcOffsetSql(const QString &instant, const QTimeZone &zone)
{
    const std::vector<OffsetPeriod> periods = offsetPeriods(zone);
    return searchTree(instant, periods, 0, periods.size());
}

LocalDayOf::LocalDayOf(const QTimeZone &zone)
{
    for (const OffsetPeriod &period : offsetPeriods(zone))
        m_periods.emplace_back(period.since, period.offset);
}

qint64 LocalDayOf::operator()(qint64 instant) const
{
    constexpr qint64 dayLength = 86400000;
    const auto later = std::upper_bound(m_periods.cbegin(), m_periods.cend(), instant,
                                        [](qint64 value, const auto &period) { return value < period.first; });
    const qint64 local = instant + (later == m_periods.cbegin() ? later : later - 1)->second;
    return local >= 0 ? local / dayLength : -((-local + dayLength - 1) / dayLength);
}

} // namespace odziv
