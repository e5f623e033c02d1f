/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "columnfacets.h"

#include "common/clock.h"
#include "common/textfold.h"
#include "segments/sample.h"

#include <QDate>

#include <algorithm>
#include <limits>

namespace odziv::columnfacets {

namespace {

/// The first `most` in the order of `before`, sorted; the others go.
template<typename Counted, typename Before>
void keepFirst(std::vector<Counted> &found, int most, Before before)
{
    const auto kept = std::min(found.size(), static_cast<size_t>(std::max(most, 0)));
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(kept);
    std::partial_sort(found.begin(), end, found.end(), before);
    found.resize(kept);
}

/// The next of 1, 2, 5, 10, 20, 50 ... ; of amounts in cents, likewise.
qint64 rounderWidth(qint64 width)
{
    qint64 power = 1;
    while (power <= width / 10)
        power *= 10;
    const qint64 lead = width / power;
    return (lead < 2 ? 2 : lead < 5 ? 5 : 10) * power;
}

qint64 flooredTo(qint64 number, qint64 width)
{
    const qint64 rest = number % width;
    return rest < 0 ? number - rest - width : number - rest;
}

std::vector<std::pair<qint64, qint64>> evenEdges(qint64 least, qint64 greatest, qint64 most)
{
    // A round edge at 0 always makes two of numbers on both sides of it, and numbers far apart would overflow.
    constexpr qint64 farApart = std::numeric_limits<qint64>::max() / 4;
    if (most < 2 || least < -farApart || greatest > farApart)
        return {{least, greatest}};
    qint64 width = 1;
    const auto bars = [&] { return (flooredTo(greatest, width) - flooredTo(least, width)) / width + 1; };
    while (bars() > most)
        width = rounderWidth(width);
    std::vector<std::pair<qint64, qint64>> edges;
    for (qint64 from = flooredTo(least, width); from <= greatest; from += width)
        edges.emplace_back(from, from + width - 1);
    return edges;
}

/// Bars of whole months; `months` divides a year or is a number of whole years.
std::vector<std::pair<qint64, qint64>> monthEdges(QDate least, QDate greatest, int months)
{
    const int first = (least.year() * 12 + least.month() - 1) / months * months;
    const int last = greatest.year() * 12 + greatest.month() - 1;
    // There is no year 0.
    const auto startOf = [](int month) { return toEpochDay(QDate(std::max(month, 12) / 12, month % 12 + 1, 1)); };
    std::vector<std::pair<qint64, qint64>> edges;
    for (int month = first; month <= last; month += months)
        edges.emplace_back(startOf(month), startOf(month + months) - 1);
    return edges;
}

std::vector<std::pair<qint64, qint64>> dayEdges(qint64 least, qint64 greatest, qint64 most)
{
    constexpr qint64 daysInWeek = 7;
    constexpr qint64 firstMonday = -3; // 1969-12-29
    const QDate from = fromEpochDay(least);
    const QDate to = fromEpochDay(greatest);
    // Beyond these years calendars are of no help.
    if (!from.isValid() || !to.isValid() || from.year() < 1 || to.year() > 9000)
        return evenEdges(least, greatest, most);
    if (greatest - least < most)
        return evenEdges(least, greatest, most);
    const qint64 monday = flooredTo(least - firstMonday, daysInWeek) + firstMonday;
    if ((greatest - monday) / daysInWeek < most) {
        std::vector<std::pair<qint64, qint64>> edges;
        for (qint64 start = monday; start <= greatest; start += daysInWeek)
            edges.emplace_back(start, start + daysInWeek - 1);
        return edges;
    }
    for (const int months : {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 12000}) {
        auto edges = monthEdges(from, to, months);
        if (static_cast<qint64>(edges.size()) <= most)
            return edges;
    }
    return {{least, greatest}};
}

/// Fewer bars have none to spare for numbers far away.
constexpr qint64 fewestBarsWithTails = 6;

/// The first number with at least `percent` of all counts at or below it.
qint64 percentile(const std::vector<CountedNumber> &numbers, qint64 all, qint64 percent)
{
    qint64 counted = 0;
    for (const CountedNumber &number : numbers) {
        counted += number.count;
        if (counted * 100 >= all * percent)
            return number.number;
    }
    return numbers.back().number;
}

/// Between which numbers nearly all lie: Tukey's outer fences (Exploratory Data Analysis, 1977, 2D), three times the
/// distance of the quartiles beyond them; where more than half are the same number, those of percentiles further out.
std::pair<qint64, qint64> fences(const std::vector<CountedNumber> &numbers)
{
    constexpr qint64 farApart = std::numeric_limits<qint64>::max() / 16;
    constexpr qint64 beyond = 3;
    const qint64 least = numbers.front().number;
    const qint64 greatest = numbers.back().number;
    if (least < -farApart || greatest > farApart)
        return {least, greatest};
    qint64 all = 0;
    for (const CountedNumber &number : numbers)
        all += number.count;
    for (const qint64 percent : {25, 10, 5, 1}) {
        const qint64 lower = percentile(numbers, all, percent);
        const qint64 upper = percentile(numbers, all, 100 - percent);
        if (lower == upper)
            continue;
        const qint64 low = std::max(least, lower - beyond * (upper - lower));
        const qint64 high = std::min(greatest, upper + beyond * (upper - lower));
        // A tail that is no longer than the rest is no trouble.
        return greatest - least > 2 * (high - low) ? std::pair(low, high) : std::pair(least, greatest);
    }
    return {least, greatest};
}

} // namespace

QString searchableText(const Operand &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto *date = std::get_if<QDate>(&value))
        return date->toString(Qt::ISODate);
    if (const auto *money = std::get_if<Money>(&value))
        return money->toUnits();
    return std::get<bool>(value) ? QStringLiteral("1") : QStringLiteral("0");
}

Operand operandOf(ColumnType type, qint64 number)
{
    switch (type) {
    case ColumnType::Money:
        return Money::fromCents(number);
    case ColumnType::Day:
    case ColumnType::Instant:
        return fromEpochDay(number);
    case ColumnType::Boolean:
        return number != 0;
    default:
        return number;
    }
}

void listNumbers(ColumnFacets &facets, std::vector<CountedNumber> found, ColumnType type, const FacetQuery &query)
{
    if (const QString search = foldText(query.search); !search.isEmpty())
        std::erase_if(found, [&](const CountedNumber &counted) {
            return !searchableText(operandOf(type, counted.number)).contains(search);
        });
    facets.matching = static_cast<qint64>(found.size());
    keepFirst(found, query.mostValues, [](const CountedNumber &a, const CountedNumber &b) {
        return a.count != b.count ? a.count > b.count : a.number < b.number;
    });
    for (const CountedNumber &counted : found)
        facets.values.push_back({operandOf(type, counted.number), counted.count});
}

void listTexts(ColumnFacets &facets, std::vector<CountedText> found, const FacetQuery &query)
{
    facets.matching = static_cast<qint64>(found.size());
    keepFirst(found, query.mostValues, [](const CountedText &a, const CountedText &b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    for (const CountedText &counted : found)
        facets.values.push_back(
            {QString::fromUtf8(counted.text.data(), static_cast<qsizetype>(counted.text.size())), counted.count});
}

bool hasHistogram(ColumnType type)
{
    return type == ColumnType::Integer || type == ColumnType::Money || type == ColumnType::Day
           || type == ColumnType::Instant;
}

std::vector<std::pair<qint64, qint64>> histogramEdges(ColumnType type, const std::vector<CountedNumber> &numbers,
                                                      int mostBars)
{
    constexpr int mostPossible = 63;
    const qint64 most = std::clamp(mostBars, 1, mostPossible);
    const bool days = type == ColumnType::Day || type == ColumnType::Instant;
    const qint64 least = numbers.front().number;
    const qint64 greatest = numbers.back().number;
    const auto [low, high] = most < fewestBarsWithTails ? std::pair(least, greatest) : fences(numbers);
    const qint64 inside = most - (low > least ? 1 : 0) - (high < greatest ? 1 : 0);
    auto edges = days ? dayEdges(low, high, inside) : evenEdges(low, high, inside);
    if (least < edges.front().first)
        edges.insert(edges.begin(), {least, edges.front().first - 1});
    if (greatest > edges.back().second)
        edges.emplace_back(edges.back().second + 1, greatest);
    return edges;
}

void scaleToWhole(ColumnFacets &facets, SegmentSample sample)
{
    facets.estimated = !sample.isWhole();
    if (sample.isWhole())
        return;
    facets.members = scaledToWhole(facets.members, sample);
    facets.missing = scaledToWhole(facets.missing, sample);
    for (FacetValue &value : facets.values)
        value.count = scaledToWhole(value.count, sample);
    for (HistogramBar &bar : facets.bars)
        bar.count = scaledToWhole(bar.count, sample);
}

} // namespace odziv::columnfacets
