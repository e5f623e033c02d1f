/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "dayrules.h"

#include "common/translate.h"

#include <QDateTime>

#include <optional>

namespace odziv {

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

tl::unexpected<Error> refuse(const QString &reason)
{
    return failure(ErrorCode::InvalidInput, reason);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A number of `fewest` to `most` digits and nothing else.
std::optional<int> number(QStringView digits, qsizetype fewest, qsizetype most)
{
    if (digits.size() < fewest || digits.size() > most)
        return {};
    int value = 0;
    for (const QChar c : digits) {
        if (!isDigit(c))
            return {};
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

tl::unexpected<Error> refuseForm(QStringView text)
{
    return refuse(tr("\"%1\" is not a day; write it like 2026-05-31 or 31.5.2026").arg(text.left(40)));
}

Result<QDate> makeDay(QStringView text, int year, int month, int day)
{
    if (month > 12 && day <= 12)
        return refuse(tr("\"%1\" has no such month; the day comes before the month").arg(text.left(40)));
    const QDate date(year, month, day);
    if (!date.isValid())
        return refuse(tr("there is no day \"%1\" in the calendar").arg(text.left(40)));
    if (auto checked = DayRules::checkDay(date); !checked)
        return failure(checked.error());
    return date;
}

/// A day without a time. `text` is trimmed.
Result<QDate> parsePlainDay(QStringView text)
{
    QString compact = text.toString();
    compact.removeIf([](QChar c) { return c.isSpace(); });
    if (compact.endsWith(u'.'))
        compact.chop(1);
    const QStringView view(compact);
    QChar separator;
    for (const QChar c : view) {
        if (isDigit(c))
            continue;
        if (c != u'-' && c != u'.' && c != u'/')
            return refuseForm(text);
        if (!separator.isNull() && separator != c)
            return refuseForm(text);
        separator = c;
    }
    const auto parts = view.split(separator.isNull() ? QChar(u'-') : separator);
    if (parts.size() != 3)
        return refuseForm(text);
    if (const auto year = number(parts[0], 4, 4)) {
        const auto month = number(parts[1], 1, 2);
        const auto day = number(parts[2], 1, 2);
        if (!month || !day)
            return refuseForm(text);
        const QDate date(*year, *month, *day);
        if (!date.isValid())
            return refuse(tr("there is no day \"%1\" in the calendar").arg(text.left(40)));
        if (auto checked = DayRules::checkDay(date); !checked)
            return failure(checked.error());
        return date;
    }
    const auto day = number(parts[0], 1, 2);
    const auto month = number(parts[1], 1, 2);
    if (separator == u'-' || !day || !month)
        return refuseForm(text);
    if (number(parts[2], 2, 2))
        return refuse(tr("the year of \"%1\" has two digits; write all four").arg(text.left(40)));
    const auto year = number(parts[2], 4, 4);
    if (!year)
        return refuseForm(text);
    return makeDay(text, *year, *month, *day);
}

/// A time of day with its offset from UTC, if it has one.
struct TimeOfDay
{
    int milliseconds = 0;
    std::optional<int> offsetSeconds;
};

/// "Z", "+02:00", "+0200", "+02"; the offset in seconds.
std::optional<int> parseOffset(QStringView text)
{
    if (text == u"Z" || text == u"z")
        return 0;
    if (text.isEmpty() || (text.front() != u'+' && text.front() != u'-'))
        return {};
    const int sign = text.front() == u'-' ? -1 : 1;
    QStringView digits = text.mid(1);
    const QStringView minutesText = digits.size() == 5 && digits.at(2) == u':' ? digits.mid(3)
                                    : digits.size() == 4                       ? digits.mid(2)
                                                                               : QStringView(u"00");
    if (digits.size() != 2 && digits.size() != 4 && digits.size() != 5)
        return {};
    const auto hours = number(digits.left(2), 2, 2);
    const auto minutes = number(minutesText, 2, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return {};
    return sign * (*hours * 3600 + *minutes * 60);
}

/// HH:MM[:SS[.fraction]][offset]
std::optional<TimeOfDay> parseTime(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (isDigit(text.at(end)) || text.at(end) == u':'))
        ++end;
    const auto parts = text.left(end).split(u':');
    if (parts.size() < 2 || parts.size() > 3)
        return {};
    const auto hour = number(parts[0], 1, 2);
    const auto minute = number(parts[1], 2, 2);
    const auto second = parts.size() == 3 ? number(parts[2], 2, 2) : std::optional<int>(0);
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return {};
    TimeOfDay time{((*hour * 60 + *minute) * 60 + *second) * 1000, {}};
    if (parts.size() == 3 && end < text.size() && (text.at(end) == u'.' || text.at(end) == u',')) {
        int unit = 100;
        for (++end; end < text.size() && isDigit(text.at(end)); ++end, unit /= 10)
            time.milliseconds += unit * (text.at(end).unicode() - u'0');
    }
    const QStringView rest = text.mid(end).trimmed();
    if (rest.isEmpty())
        return time;
    time.offsetSeconds = parseOffset(rest);
    if (!time.offsetSeconds)
        return {};
    return time;
}

/// Where the time starts that ends `text`, or -1: digits before the first colon, after a T or a blank.
qsizetype timeStart(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return -1;
    qsizetype start = colon;
    while (start > 0 && isDigit(text.at(start - 1)))
        --start;
    const bool separated = start > 0 && (text.at(start - 1).isSpace() || text.at(start - 1).toUpper() == u'T');
    return separated ? start : -1;
}

struct DayAndTime
{
    QDate day;
    std::optional<TimeOfDay> time;
};

Result<DayAndTime> parseDayAndTime(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    const qsizetype start = timeStart(trimmed);
    if (start < 0) {
        const auto day = parsePlainDay(trimmed);
        if (!day)
            return failure(day.error());
        return DayAndTime{*day, {}};
    }
    const auto day = parsePlainDay(trimmed.left(start - 1).trimmed());
    if (!day)
        return failure(day.error());
    const auto time = parseTime(trimmed.mid(start));
    if (!time)
        return refuse(tr("\"%1\" has no valid time; write it like 2026-05-31 14:05").arg(trimmed.left(40)));
    return DayAndTime{*day, time};
}

} // namespace

Status DayRules::checkDay(QDate day)
{
    if (day.year() < firstYear || day.year() > lastYear)
        return refuse(tr("the year %1 is not plausible; it must lie between %2 and %3")
                          .arg(day.year())
                          .arg(firstYear)
                          .arg(lastYear));
    return {};
}

Status DayRules::checkBirthDate(QDate day, QDate today)
{
    if (day.year() < firstYear)
        return refuse(tr("nobody living was born before %1").arg(firstYear));
    if (day > today)
        return refuse(tr("a birth date cannot lie in the future"));
    return {};
}

Result<QDate> DayRules::parseDay(const QString &text)
{
    const auto read = parseDayAndTime(text);
    if (!read)
        return failure(read.error());
    if (read->time && (read->time->milliseconds != 0 || read->time->offsetSeconds.value_or(0) != 0))
        return refuse(tr("\"%1\" holds a time, but a whole day is wanted").arg(text.trimmed().left(40)));
    return read->day;
}

Result<QDate> DayRules::parseBirthDate(const QString &text, QDate today)
{
    const auto day = parseDay(text);
    if (!day)
        return day;
    if (auto checked = checkBirthDate(*day, today); !checked)
        return failure(checked.error());
    return day;
}

Result<qint64> DayRules::parseInstant(const QString &text, const QTimeZone &zone)
{
    const auto read = parseDayAndTime(text);
    if (!read)
        return failure(read.error());
    const TimeOfDay time = read->time.value_or(TimeOfDay{});
    const QDateTime local = QDateTime(read->day, QTime(0, 0), Qt::UTC).addMSecs(time.milliseconds);
    if (time.offsetSeconds)
        return local.toMSecsSinceEpoch() - *time.offsetSeconds * 1000LL;
    // Twice, so that a time near a change of the clocks gets the offset that holds at that moment. A time that the
    // clocks skip is taken with the offset before.
    const QDateTime guess = local.addSecs(-zone.offsetFromUtc(local));
    return local.toMSecsSinceEpoch() - zone.offsetFromUtc(guess) * 1000LL;
}

} // namespace odziv
