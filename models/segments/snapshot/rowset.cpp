/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rowset.h"

#include <algorithm>

// Counting bits is five times faster with the processor's own instruction, which the baseline of x86-64 lacks.
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define ODZIV_FAST_COUNT __attribute__((target_clones("default", "popcnt", "avx2")))
#else
#define ODZIV_FAST_COUNT
#endif

namespace odziv {

namespace {

ODZIV_FAST_COUNT size_t countBits(const uint64_t *words, size_t count)
{
    size_t bits = 0;
    for (size_t i = 0; i < count; ++i)
        bits += static_cast<size_t>(std::popcount(words[i]));
    return bits;
}

ODZIV_FAST_COUNT size_t countCommonBits(const uint64_t *a, const uint64_t *b, size_t count)
{
    size_t bits = 0;
    for (size_t i = 0; i < count; ++i)
        bits += static_cast<size_t>(std::popcount(a[i] & b[i]));
    return bits;
}

} // namespace

RowSet RowSet::all(size_t rows)
{
    RowSet set(rows);
    set.invert();
    return set;
}

size_t RowSet::count() const
{
    return countBits(m_words.data(), m_words.size());
}

bool RowSet::isEmpty() const
{
    return std::all_of(m_words.cbegin(), m_words.cend(), [](uint64_t word) { return word == 0; });
}

size_t RowSet::countOfIntersection(const RowSet &other) const
{
    return countCommonBits(m_words.data(), other.m_words.data(), std::min(m_words.size(), other.m_words.size()));
}

RowSet &RowSet::operator&=(const RowSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

RowSet &RowSet::operator|=(const RowSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

RowSet &RowSet::operator-=(const RowSet &other)
{
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

void RowSet::invert()
{
    for (uint64_t &word : m_words)
        word = ~word;
    if (m_rows % 64 != 0)
        m_words.back() &= (uint64_t(1) << (m_rows % 64)) - 1;
}

} // namespace odziv
