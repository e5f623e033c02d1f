/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "segments/snapshot/rowset.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <limits>
#include <vector>

// Compiled with -O3, where the loops over bytes become vector instructions; see the room's CMakeLists.txt.
namespace odziv::cellkernels {

/// Rows are looked at in pieces that stay in the first cache, as one flag byte a row, and then packed to bits.
constexpr size_t piece = 4096;

/// Eight flag bytes (0 or 1) to eight bits: the multiplication moves byte i to bit 56 + i.
inline uint64_t packEight(const uint8_t *flags)
{
    uint64_t word;
    std::memcpy(&word, flags, 8);
    return (word * 0x0102040810204080u) >> 56;
}

inline void pack(const uint8_t *flags, size_t count, uint64_t *words)
{
    for (size_t word = 0; word * 64 < count; ++word) {
        uint64_t bits = 0;
        for (size_t byte = 0; byte < 8; ++byte)
            bits |= packEight(flags + word * 64 + byte * 8) << (byte * 8);
        words[word] = bits;
    }
}

/// How many rows pass between two looks at a cancel flag: well under a millisecond.
constexpr size_t rowsBetweenCancelChecks = piece * 64;

/// A set of the rows for which `flagPiece(cells, count, flags)` sets flags. Cut short once `cancelled` is set.
template<typename T, typename FlagPiece>
RowSet rowsWhere(const T *cells, size_t rows, const CancelFlag &cancelled, FlagPiece flagPiece)
{
    static_assert(piece % 64 == 0);
    RowSet set(rows);
    std::array<uint8_t, piece> flags;
    for (size_t start = 0; start < rows; start += piece) {
        if (start % rowsBetweenCancelChecks == 0 && cancelled.isSet())
            return set;
        const size_t count = rows - start < piece ? rows - start : piece;
        flagPiece(cells + start, count, flags.data());
        // The last word's unused flags must not become rows.
        for (size_t i = count; i % 64 != 0; ++i)
            flags[i] = 0;
        pack(flags.data(), count, set.words() + start / 64);
    }
    return set;
}

template<typename T>
RowSet rowsBetween(const T *cells, size_t rows, const CancelFlag &cancelled, T least, T greatest)
{
    return rowsWhere(cells, rows, cancelled, [=](const T *from, size_t count, uint8_t *flags) {
        for (size_t i = 0; i < count; ++i)
            flags[i] = static_cast<uint8_t>((from[i] >= least) & (from[i] <= greatest));
    });
}

template<typename T>
RowSet rowsEqualToAny(const T *cells, size_t rows, const CancelFlag &cancelled, const std::vector<T> &values)
{
    return rowsWhere(cells, rows, cancelled, [&](const T *from, size_t count, uint8_t *flags) {
        const T first = values.front();
        for (size_t i = 0; i < count; ++i)
            flags[i] = static_cast<uint8_t>(from[i] == first);
        for (size_t v = 1; v < values.size(); ++v) {
            const T value = values[v];
            for (size_t i = 0; i < count; ++i)
                flags[i] = static_cast<uint8_t>(flags[i] | (from[i] == value));
        }
    });
}

/// `table` has a flag for every code.
template<typename T>
RowSet rowsByTable(const T *codes, size_t rows, const CancelFlag &cancelled, const uint8_t *table)
{
    return rowsWhere(codes, rows, cancelled, [=](const T *from, size_t count, uint8_t *flags) {
        for (size_t i = 0; i < count; ++i)
            flags[i] = table[from[i]];
    });
}

/// `table` has a flag for every number from `least` to `greatest`; numbers outside have none.
template<typename T>
RowSet rowsByNumberTable(const T *cells, size_t rows, const CancelFlag &cancelled, int64_t least, int64_t greatest,
                         const uint8_t *table)
{
    return rowsWhere(cells, rows, cancelled, [=](const T *from, size_t count, uint8_t *flags) {
        for (size_t i = 0; i < count; ++i) {
            const int64_t cell = from[i];
            flags[i] = cell >= least && cell <= greatest ? table[cell - least] : uint8_t(0);
        }
    });
}

} // namespace odziv::cellkernels
