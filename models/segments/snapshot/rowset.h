/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace odziv {

/// A set of rows of one snapshot table: one bit a row, in 64-bit words. The bits beyond the last row are always zero.
/// A value; cheap to move, 95 KB for 760,000 rows.
class RowSet
{
public:
    RowSet() = default;
    /// No row of a table of `rows` rows.
    explicit RowSet(size_t rows)
        : m_rows(rows)
        , m_words((rows + 63) / 64, 0)
    {}
    /// Every row.
    static RowSet all(size_t rows);

    size_t rows() const { return m_rows; }
    bool contains(size_t row) const { return (m_words[row / 64] >> (row % 64)) & 1; }
    void insert(size_t row) { m_words[row / 64] |= uint64_t(1) << (row % 64); }
    void remove(size_t row) { m_words[row / 64] &= ~(uint64_t(1) << (row % 64)); }

    /// How many rows; never builds anything.
    size_t count() const;
    bool isEmpty() const;
    /// The sizes of this and the other's intersection, without building it.
    size_t countOfIntersection(const RowSet &other) const;

    RowSet &operator&=(const RowSet &other);
    RowSet &operator|=(const RowSet &other);
    /// Without the rows of `other`.
    RowSet &operator-=(const RowSet &other);
    /// Every row that is not in the set.
    void invert();

    /// Calls `visit(row)` for each row, ascending.
    template<typename Visit>
    void forEach(Visit visit) const
    {
        for (size_t word = 0; word < m_words.size(); ++word) {
            for (uint64_t bits = m_words[word]; bits != 0; bits &= bits - 1)
                visit(word * 64 + static_cast<size_t>(std::countr_zero(bits)));
        }
    }

    uint64_t *words() { return m_words.data(); }
    const uint64_t *words() const { return m_words.data(); }
    size_t wordCount() const { return m_words.size(); }

    friend bool operator==(const RowSet &, const RowSet &) = default;

private:
    size_t m_rows = 0;
    std::vector<uint64_t> m_words;
};

} // namespace odziv
