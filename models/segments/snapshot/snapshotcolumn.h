/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"

#include <QString>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace odziv {

/// The texts of a column, back to back in an arena; entry 0 stands for "missing" and is empty. A patch adds entries in
/// an arena of their own, among which a text may stand that the first arena holds too.
struct SnapshotDictionary
{
    std::span<const uint32_t> offsets; ///< of entry i: offsets[i] .. offsets[i + 1]; one more than there are entries
    std::span<const char> bytes;       ///< UTF-8
    std::span<const uint32_t> moreOffsets;
    std::span<const char> moreBytes;

    size_t firstSize() const { return offsets.empty() ? 0 : offsets.size() - 1; }
    size_t size() const { return firstSize() + (moreOffsets.empty() ? 0 : moreOffsets.size() - 1); }
    std::string_view text(size_t entry) const
    {
        if (entry < firstSize())
            return {bytes.data() + offsets[entry], offsets[entry + 1] - offsets[entry]};
        const size_t more = entry - firstSize();
        return {moreBytes.data() + moreOffsets[more], moreOffsets[more + 1] - moreOffsets[more]};
    }
};

/// One column of a snapshot table: codes into a dictionary, or plain numbers, as narrow as the data allow.
/// Borrows the snapshot's memory.
struct SnapshotColumn
{
    QString name;
    ColumnType type = ColumnType::Text;
    TextComparison comparison = TextComparison::Exact;
    int width = 1;               ///< bytes of one cell: 1, 2, 4 or 8
    const void *cells = nullptr; ///< texts: unsigned codes, 0 is missing. Others: signed, the least value is missing
    size_t rows = 0;
    std::span<uint8_t> room;          ///< behind the cells, for those of new rows (see SnapshotTable::rowsGiven)
    SnapshotDictionary dictionary;    ///< texts only, as stored
    SnapshotDictionary folded;        ///< texts that compare folded: the same entries, folded
    std::span<const uint32_t> groups; ///< of folded: entry -> the first entry that folds the same; none for patches
    int64_t least = 0;                ///< bounds of the numbers that are there; least > greatest when none is
    int64_t greatest = -1;
    uint64_t distinct = 0;                   ///< values that are there, as comparisons tell them apart
    uint64_t missing = 0;                    ///< rows without a value
    bool isPatched = false;                  ///< then `distinct` and `missing` are those from before
    std::shared_ptr<const void> cellStorage; ///< these keep what a patch made
    std::shared_ptr<const void> textStorage;

    bool isText() const { return type == ColumnType::Text; }
};

/// The number that stands for "missing" in cells of `width` bytes.
constexpr int64_t missingNumber(int width)
{
    return width == 8 ? INT64_MIN : -(int64_t(1) << (width * 8 - 1));
}

/// For how many new rows there is room behind an array of `rows` rows, so that a patch need not copy it all to lengthen
/// it. A small one is copied as fast.
constexpr size_t roomBehind(size_t rows)
{
    constexpr size_t mostRows = 32768;
    return std::min(rows / 64, mostRows);
}

/// The bytes that a cell needs for these numbers, and for codes of so many entries.
constexpr int widthOfNumbers(int64_t least, int64_t greatest)
{
    for (const int width : {1, 2, 4}) {
        const int64_t edge = missingNumber(width);
        if (least > edge && greatest < -edge)
            return width;
    }
    return 8;
}
constexpr int widthOfCodes(size_t entries)
{
    return entries <= 256 ? 1 : entries <= 65536 ? 2 : 4;
}

} // namespace odziv
