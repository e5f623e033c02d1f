/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"

#include <QString>

#include <cstdint>
#include <span>
#include <string_view>

namespace odziv {

/// The distinct texts of a column, back to back in one arena; entry 0 stands for "missing" and is empty.
struct SnapshotDictionary
{
    std::span<const uint32_t> offsets; ///< of entry i: offsets[i] .. offsets[i + 1]; size() + 1 of them
    std::span<const char> bytes;       ///< UTF-8

    size_t size() const { return offsets.empty() ? 0 : offsets.size() - 1; }
    std::string_view text(size_t entry) const
    {
        return {bytes.data() + offsets[entry], offsets[entry + 1] - offsets[entry]};
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
    SnapshotDictionary dictionary; ///< texts only, as stored
    SnapshotDictionary folded;     ///< texts that compare folded: the same entries, folded
    int64_t least = 0;             ///< of the numbers that are there; least > greatest when none is
    int64_t greatest = -1;
    uint64_t distinct = 0; ///< distinct values that are there (texts), 0 where it was not counted
    uint64_t missing = 0;  ///< rows without a value

    bool isText() const { return type == ColumnType::Text; }
};

/// The number that stands for "missing" in cells of `width` bytes.
constexpr int64_t missingNumber(int width)
{
    return width == 8 ? INT64_MIN : -(int64_t(1) << (width * 8 - 1));
}

} // namespace odziv
