/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "criteria/operand.h"
#include "segments/segment.h"

#include <QString>

#include <string_view>
#include <utility>
#include <vector>

namespace odziv {

/// Which values of one column are asked for.
struct FacetQuery
{
    QString column;       ///< "table.column"
    QString search{};     ///< only values whose folded text contains this, folded; empty: all of them
    int mostValues = 200; ///< how many values are listed at most
    int mostBars = 40;    ///< how many bars a histogram has at most, 1 to 63
};

/// One value, and how many members of the running set the condition "column equals value" would keep.
struct FacetValue
{
    Operand value;
    qint64 count = 0;

    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

/// One bar, and how many members the condition "column between least and greatest" would keep.
struct HistogramBar
{
    Operand least;
    Operand greatest;
    qint64 count = 0;

    friend bool operator==(const HistogramBar &, const HistogramBar &) = default;
};

/// What the members of a running set have in one column: the choices of a value picker, each with its live count.
/// Texts that compare folded are one value however they are spelled, shown in the spelling that most rows have.
struct ColumnFacets
{
    qint64 members = 0;             ///< of the running set
    qint64 missing = 0;             ///< members that the condition "column isEmpty" would keep
    qint64 distinct = 0;            ///< different values that the members reach, whatever is searched for
    qint64 matching = 0;            ///< those of them that the search finds
    std::vector<FacetValue> values; ///< most frequent first, then in the order of the values
    /// Numbers, amounts and days only, whatever is searched for: ascending, without gaps, on round edges; the first and
    /// the last may reach further than the others.
    std::vector<HistogramBar> bars;
    bool estimated = false; ///< counts are scaled from a sample
    double milliseconds = 0;
};

/// What a whole column holds, for the tree of columns.
struct ColumnStatistics
{
    QString column; ///< "table.column"
    qint64 rows = 0;
    qint64 distinct = 0; ///< different values, as comparisons tell them apart
    qint64 missing = 0;  ///< rows without a value

    friend bool operator==(const ColumnStatistics &, const ColumnStatistics &) = default;
};

/// What the evaluators share when they count values.
namespace columnfacets {

/// A value on its way into the list: a number as columns store it, or a text in UTF-8 (borrowed).
struct CountedNumber
{
    qint64 number = 0;
    qint64 count = 0;
};
struct CountedText
{
    std::string_view text;
    qint64 count = 0;
};

/// "12", "12.50", "2026-03-01": what a search looks through.
QString searchableText(const Operand &value);
/// A stored number (cents, days, 0 or 1) as the operand that a condition on a column of `type` takes.
Operand operandOf(ColumnType type, qint64 number);
/// Fills `matching` and `values`. Numbers whose text does not contain the folded `query.search` are left out here;
/// texts must have been left out before.
void listNumbers(ColumnFacets &facets, std::vector<CountedNumber> found, ColumnType type, const FacetQuery &query);
void listTexts(ColumnFacets &facets, std::vector<CountedText> found, const FacetQuery &query);

/// Whether values of `type` make a histogram.
bool hasHistogram(ColumnType type);
/// Edges (both included) of at most `mostBars` bars that hold all `numbers`, which are ascending and at least one: on
/// round numbers, or on weeks, months and years for days. Ascending, without gaps. Where some numbers lie far from
/// nearly all others, the first or the last bar reaches out to them, so that the others do not share one bar.
std::vector<std::pair<qint64, qint64>> histogramEdges(ColumnType type, const std::vector<CountedNumber> &numbers,
                                                      int mostBars);

/// Counts in a sample become estimates of the whole, as segments show them.
void scaleToWhole(ColumnFacets &facets, SegmentSample sample);

} // namespace columnfacets

} // namespace odziv
