/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendinghours.h"

#include "common/translate.h"

#include <algorithm>

namespace odziv {

namespace {

constexpr int mostDaysAhead = 731;

/// Between two times of one day; a null `to` is the end of the day. Times that a change of the clocks leaves out are
/// what Qt makes of them: the same instant, an hour on.
OpenSpan span(QDate day, QTime from, QTime to, const QTimeZone &zone)
{
    const QDateTime begin(day, from, zone);
    const QDateTime end = to.isValid() ? QDateTime(day, to, zone) : day.addDays(1).startOfDay(zone);
    return {begin.toUTC(), end.toUTC()};
}

} // namespace

Result<BlackoutDays> BlackoutDays::parse(const QString &text)
{
    const QStringList ends = text.split(QStringLiteral(".."));
    BlackoutDays days{QDate::fromString(ends.first().trimmed(), Qt::ISODate),
                      QDate::fromString(ends.last().trimmed(), Qt::ISODate)};
    if (ends.size() > 2 || !days.first.isValid() || !days.last.isValid() || days.last < days.first)
        return failure(ErrorCode::InvalidInput,
                       tr("\"%1\" names no days; write them like 2026-12-25 or 2026-12-31..2027-01-02").arg(text));
    return days;
}

QString BlackoutDays::text() const
{
    const QString begin = first.toString(Qt::ISODate);
    return first == last ? begin : begin + QStringLiteral("..") + last.toString(Qt::ISODate);
}

QList<OpenSpan> SendingHours::openSpans(QDate day, const QTimeZone &zone) const
{
    if (std::any_of(blackout.cbegin(), blackout.cend(), [&](const BlackoutDays &days) { return days.contains(day); }))
        return {};
    if (!window)
        return {span(day, QTime(0, 0), {}, zone)};
    if (!window->overMidnight())
        return window->hasDay(day) ? QList<OpenSpan>{span(day, window->from, window->to, zone)} : QList<OpenSpan>();
    QList<OpenSpan> spans;
    if (window->hasDay(day.addDays(-1)))
        spans << span(day, QTime(0, 0), window->to, zone);
    if (window->hasDay(day))
        spans << span(day, window->from, {}, zone);
    return spans;
}

bool SendingHours::isOpen(const QDateTime &instant, const QTimeZone &zone) const
{
    const QList<OpenSpan> spans = openSpans(instant.toTimeZone(zone).date(), zone);
    return std::any_of(spans.cbegin(), spans.cend(),
                       [&](const OpenSpan &open) { return open.begin <= instant && instant < open.end; });
}

std::optional<QDateTime> SendingHours::nextOpening(const QDateTime &instant, const QTimeZone &zone) const
{
    const QDate today = instant.toTimeZone(zone).date();
    for (int day = 0; day < mostDaysAhead; ++day) {
        for (const OpenSpan &open : openSpans(today.addDays(day), zone)) {
            if (instant < open.end)
                return std::max(open.begin, instant.toUTC());
        }
    }
    return {};
}

} // namespace odziv
