/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "numberranges.h"

#include "common/clock.h"

#include <algorithm>
#include <limits>

namespace odziv {

namespace {

constexpr int64_t lowest = std::numeric_limits<int64_t>::min() + 1; // the least number means "missing"
constexpr int64_t highest = std::numeric_limits<int64_t>::max();

int64_t storedNumber(const Operand &operand)
{
    if (const auto *number = std::get_if<qint64>(&operand))
        return *number;
    if (const auto *truth = std::get_if<bool>(&operand))
        return *truth ? 1 : 0;
    if (const auto *date = std::get_if<QDate>(&operand))
        return toEpochDay(*date);
    return std::get<Money>(operand).cents();
}

std::vector<NumberRange> complement(const std::vector<NumberRange> &ranges)
{
    std::vector<NumberRange> gaps;
    int64_t from = lowest;
    for (const NumberRange &range : ranges) {
        if (range.least > from)
            gaps.push_back({from, range.least - 1});
        if (range.greatest == highest)
            return gaps;
        from = range.greatest + 1;
    }
    gaps.push_back({from, highest});
    return gaps;
}

std::vector<NumberRange> singles(const Condition &condition)
{
    std::vector<int64_t> numbers;
    for (const Operand &operand : condition.operands)
        numbers.push_back(storedNumber(operand));
    std::sort(numbers.begin(), numbers.end());
    std::vector<NumberRange> ranges;
    for (const int64_t number : numbers) {
        if (!ranges.empty() && number <= ranges.back().greatest + 1)
            ranges.back().greatest = std::max(ranges.back().greatest, number);
        else
            ranges.push_back({number, number});
    }
    return ranges;
}

/// The window of month and day in each year that the column reaches. 29 February is the 28th in common years.
std::vector<NumberRange> anniversaries(const SnapshotColumn &column, QDate today, qint64 days)
{
    if (column.least > column.greatest)
        return {};
    if (days >= 365)
        return {{lowest, highest}};
    const QDate last = today.addDays(days);
    const auto dayInYear = [](int year, QDate day) {
        const QDate moved(year, day.month(), day.day());
        return moved.isValid() ? moved : QDate(year, 2, 28);
    };
    std::vector<NumberRange> ranges;
    const auto add = [&](QDate from, QDate to) {
        const NumberRange range{toEpochDay(from), toEpochDay(to)};
        if (range.least > range.greatest)
            return;
        if (!ranges.empty() && range.least <= ranges.back().greatest + 1)
            ranges.back().greatest = std::max(ranges.back().greatest, range.greatest);
        else
            ranges.push_back(range);
    };
    const bool wraps = last.year() > today.year();
    // Those born on 29 February have their day on the 28th of a common year, so a window that ends there takes them in.
    const bool endTakesLeapDay = last.month() == 2 && last.day() == 28 && !QDate::isLeapYear(last.year());
    const auto windowStart = [&](int year) {
        // A window that begins on 29 February begins on 1 March in the common years of birth.
        if (today.month() == 2 && today.day() == 29 && !QDate::isLeapYear(year))
            return QDate(year, 3, 1);
        return dayInYear(year, today);
    };
    const auto windowEnd = [&](int year) {
        if (endTakesLeapDay && QDate::isLeapYear(year))
            return QDate(year, 2, 29);
        return dayInYear(year, last);
    };
    const int firstYear = fromEpochDay(column.least).year();
    const int lastYear = fromEpochDay(column.greatest).year();
    for (int year = firstYear; year <= lastYear; ++year) {
        if (wraps) {
            add(QDate(year, 1, 1), windowEnd(year));
            add(windowStart(year), QDate(year, 12, 31));
        } else {
            add(windowStart(year), windowEnd(year));
        }
    }
    return ranges;
}

std::vector<NumberRange> rangesOf(const SnapshotColumn &column, const Condition &condition, QDate today)
{
    const auto value = [&](size_t index) { return storedNumber(condition.operands[index]); };
    const auto day = [&](int64_t distance) { return toEpochDay(today) + distance; };
    switch (condition.op) {
    case Operator::Equals:
    case Operator::In:
        return singles(condition);
    case Operator::NotEquals:
    case Operator::NotIn:
        return complement(singles(condition));
    case Operator::Less:
        return {{lowest, value(0) - 1}};
    case Operator::LessOrEqual:
        return {{lowest, value(0)}};
    case Operator::Greater:
        if (value(0) == highest)
            return {};
        return {{value(0) + 1, highest}};
    case Operator::GreaterOrEqual:
        return {{value(0), highest}};
    case Operator::Between:
        return {{value(0), value(1)}};
    case Operator::WithinLastDays:
        return {{day(-value(0)), day(0)}};
    case Operator::OlderThanDays:
        return {{lowest, day(-value(0)) - 1}};
    case Operator::WithinNextDays:
        return {{day(0), day(value(0))}};
    case Operator::AnniversaryWithinNextDays:
        return anniversaries(column, today, value(0));
    default:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

std::vector<NumberRange> matchingNumbers(const SnapshotColumn &column, const Condition &condition, QDate today)
{
    std::vector<NumberRange> held;
    for (NumberRange range : rangesOf(column, condition, today)) {
        range.least = std::max(range.least, column.least);
        range.greatest = std::min(range.greatest, column.greatest);
        if (range.least <= range.greatest)
            held.push_back(range);
    }
    return held;
}

} // namespace odziv
