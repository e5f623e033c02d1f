/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "columnmatcher.h"

#include "segments/snapshot/cellkernels.h"
#include "segments/snapshot/numberranges.h"
#include "segments/snapshot/textmatcher.h"

#include <algorithm>

namespace odziv {

namespace {

using namespace cellkernels;

/// Up to this many values are compared one after the other; more are looked up in a table.
constexpr size_t mostCompared = 4;
/// A table of flags for numbers is made when it stays in the second cache.
constexpr int64_t widestTable = 1 << 20;

/// Calls `visit(pointer to cells of the right type)`.
template<typename Visit>
RowSet withCodes(const SnapshotColumn &column, Visit visit)
{
    switch (column.width) {
    case 1:
        return visit(static_cast<const uint8_t *>(column.cells));
    case 2:
        return visit(static_cast<const uint16_t *>(column.cells));
    default:
        return visit(static_cast<const uint32_t *>(column.cells));
    }
}

template<typename Visit>
RowSet withNumbers(const SnapshotColumn &column, Visit visit)
{
    switch (column.width) {
    case 1:
        return visit(static_cast<const int8_t *>(column.cells));
    case 2:
        return visit(static_cast<const int16_t *>(column.cells));
    case 4:
        return visit(static_cast<const int32_t *>(column.cells));
    default:
        return visit(static_cast<const int64_t *>(column.cells));
    }
}

RowSet missingRows(const SnapshotColumn &column, const CancelFlag &cancelled)
{
    if (column.isText())
        return withCodes(column, [&](const auto *codes) {
            using Code = std::remove_cvref_t<decltype(*codes)>;
            return rowsEqualToAny<Code>(codes, column.rows, cancelled, {Code(0)});
        });
    return withNumbers(column, [&](const auto *cells) {
        using Cell = std::remove_cvref_t<decltype(*cells)>;
        return rowsEqualToAny<Cell>(cells, column.rows, cancelled, {std::numeric_limits<Cell>::min()});
    });
}

RowSet textRows(const SnapshotColumn &column, const Condition &condition, const CancelFlag &cancelled)
{
    std::vector<uint8_t> flags = matchingEntries(column, condition, cancelled);
    std::vector<uint32_t> codes;
    for (size_t entry = 1; entry < flags.size() && codes.size() <= mostCompared; ++entry) {
        if (flags[entry])
            codes.push_back(static_cast<uint32_t>(entry));
    }
    if (codes.empty())
        return RowSet(column.rows);
    return withCodes(column, [&](const auto *cells) {
        using Code = std::remove_cvref_t<decltype(*cells)>;
        if (codes.size() <= mostCompared) {
            std::vector<Code> narrow;
            for (const uint32_t code : codes)
                narrow.push_back(static_cast<Code>(code));
            return rowsEqualToAny<Code>(cells, column.rows, cancelled, narrow);
        }
        return rowsByTable<Code>(cells, column.rows, cancelled, flags.data());
    });
}

RowSet numberRows(const SnapshotColumn &column, const Condition &condition, QDate today, const CancelFlag &cancelled)
{
    const std::vector<NumberRange> ranges = matchingNumbers(column, condition, today);
    if (ranges.empty())
        return RowSet(column.rows);
    return withNumbers(column, [&](const auto *cells) {
        using Cell = std::remove_cvref_t<decltype(*cells)>;
        if (ranges.size() <= mostCompared || column.greatest - column.least >= widestTable) {
            RowSet rows(column.rows);
            if (ranges.size() <= mostCompared) {
                for (const NumberRange &range : ranges)
                    rows |= rowsBetween<Cell>(cells, column.rows, cancelled, static_cast<Cell>(range.least),
                                              static_cast<Cell>(range.greatest));
                return rows;
            }
            return rowsWhere(cells, column.rows, cancelled, [&](const Cell *from, size_t count, uint8_t *flags) {
                for (size_t i = 0; i < count; ++i) {
                    const auto next = std::upper_bound(
                        ranges.cbegin(), ranges.cend(), static_cast<int64_t>(from[i]),
                        [](int64_t number, const NumberRange &range) { return number < range.least; });
                    flags[i] = static_cast<uint8_t>(next != ranges.cbegin() && from[i] <= (next - 1)->greatest);
                }
            });
        }
        std::vector<uint8_t> table(static_cast<size_t>(column.greatest - column.least + 1), 0);
        for (const NumberRange &range : ranges)
            std::fill(table.begin() + (range.least - column.least), table.begin() + (range.greatest - column.least + 1),
                      1);
        return rowsByNumberTable<Cell>(cells, column.rows, cancelled, column.least, column.greatest, table.data());
    });
}

} // namespace

RowSet matchingRows(const SnapshotColumn &column, const Condition &condition, QDate today, const CancelFlag &cancelled)
{
    if (condition.op == Operator::IsEmpty || condition.op == Operator::IsNotEmpty) {
        RowSet rows = missingRows(column, cancelled);
        if (condition.op == Operator::IsNotEmpty)
            rows.invert();
        return rows;
    }
    return column.isText() ? textRows(column, condition, cancelled) : numberRows(column, condition, today, cancelled);
}

} // namespace odziv
