/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendingwindow.h"

#include "common/translate.h"

#include <QStringList>

#include <optional>

namespace odziv {

namespace {

/// 1 for Monday to 7 for Sunday; 0 for anything else.
int dayNumber(const QString &name)
{
    static const QStringList names{QStringLiteral("mon"), QStringLiteral("tue"), QStringLiteral("wed"),
                                   QStringLiteral("thu"), QStringLiteral("fri"), QStringLiteral("sat"),
                                   QStringLiteral("sun")};
    return static_cast<int>(names.indexOf(name.trimmed().toLower())) + 1;
}

/// Bit n stands for day n; none when the text names no days.
std::optional<unsigned> daySet(const QString &text)
{
    unsigned days = 0;
    const QStringList parts = text.split(u',');
    for (const QString &part : parts) {
        const QStringList ends = part.split(u'-');
        const int first = dayNumber(ends.first());
        const int last = dayNumber(ends.last());
        if (ends.size() > 2 || first == 0 || last == 0)
            return {};
        // A span may run over the end of the week: sat-mon.
        for (int day = first;; day = day % 7 + 1) {
            days |= 1U << day;
            if (day == last)
                break;
        }
    }
    return days;
}

QTime parseTime(const QString &text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm"));
}

} // namespace

Result<SendingWindow> SendingWindow::parse(const QString &days, const QString &from, const QString &to)
{
    SendingWindow window;
    window.days = days;
    if (!daySet(days))
        return failure(ErrorCode::InvalidInput,
                       tr("\"%1\" is not a list of days; write them like mon-fri or mon,wed,sat").arg(days));
    window.from = parseTime(from);
    if (!window.from.isValid())
        return failure(ErrorCode::InvalidInput, tr("\"%1\" is not a time; write it like 08:00").arg(from));
    if (to != QStringLiteral("24:00")) {
        window.to = parseTime(to);
        if (!window.to.isValid())
            return failure(ErrorCode::InvalidInput, tr("\"%1\" is not a time; write it like 20:00").arg(to));
    }
    if (window.from == window.to)
        return failure(ErrorCode::InvalidInput, tr("the window from %1 to %2 is empty").arg(from, to));
    return window;
}

bool SendingWindow::hasDay(const QDate &date) const
{
    return (daySet(days).value_or(0) & (1U << date.dayOfWeek())) != 0;
}

bool SendingWindow::contains(const QDateTime &local) const
{
    const QTime time = local.time();
    if (!overMidnight())
        return hasDay(local.date()) && time >= from && (!to.isValid() || time < to);
    return (time >= from && hasDay(local.date())) || (time < to && hasDay(local.date().addDays(-1)));
}

} // namespace odziv
