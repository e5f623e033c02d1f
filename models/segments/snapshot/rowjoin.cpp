/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rowjoin.h"

#include "segments/snapshot/cellkernels.h"
#include "segments/snapshot/snapshot.h"

#include <algorithm>

namespace odziv::rowjoin {

namespace {

/// The parents' bits with one more for "no parent", so that a look needs no branch.
class ParentBits
{
public:
    ParentBits(const RowSet &parents, bool orphansToo)
        : m_words(parents.words(), parents.words() + parents.wordCount())
        , m_orphan(static_cast<uint32_t>(parents.rows()))
    {
        m_words.resize(parents.rows() / 64 + 1, 0);
        if (orphansToo)
            m_words[m_orphan / 64] |= uint64_t(1) << (m_orphan % 64);
    }

    uint8_t operator()(uint32_t parent) const
    {
        // noParent is the greatest number of all.
        const uint32_t bit = std::min(parent, m_orphan);
        return static_cast<uint8_t>((m_words[bit / 64] >> (bit % 64)) & 1);
    }

private:
    std::vector<uint64_t> m_words;
    uint32_t m_orphan;
};

} // namespace

RowSet parentsOf(std::span<const uint32_t> parentRow, const RowSet &rows, size_t parentRows,
                 const CancelFlag &cancelled)
{
    // A byte for each parent while they are gathered: neighbouring bits would wait for one another.
    constexpr size_t wordsBetweenCancelChecks = cellkernels::rowsBetweenCancelChecks / 64;
    std::vector<uint8_t> flags((parentRows / 64 + 1) * 64, 0);
    const auto orphan = static_cast<uint32_t>(parentRows);
    for (size_t word = 0; word < rows.wordCount(); ++word) {
        if (word % wordsBetweenCancelChecks == 0 && cancelled.isSet())
            break;
        const uint64_t all = rows.words()[word];
        const uint32_t *const parents = parentRow.data() + word * 64;
        if (all == ~uint64_t(0)) {
            for (size_t i = 0; i < 64; ++i)
                flags[std::min(parents[i], orphan)] = 1;
            continue;
        }
        for (uint64_t bits = all; bits != 0; bits &= bits - 1)
            flags[std::min(parents[std::countr_zero(bits)], orphan)] = 1;
    }
    flags[orphan] = 0;
    RowSet parents(parentRows);
    cellkernels::pack(flags.data(), parentRows, parents.words());
    return parents;
}

RowSet childrenOf(std::span<const uint32_t> parentRow, const RowSet &parents, bool orphansToo,
                  const CancelFlag &cancelled)
{
    const ParentBits isIn(parents, orphansToo);
    return cellkernels::rowsWhere(parentRow.data(), parentRow.size(), cancelled,
                                  [&](const uint32_t *from, size_t count, uint8_t *flags) {
                                      for (size_t i = 0; i < count; ++i)
                                          flags[i] = isIn(from[i]);
                                  });
}

void keepChildrenOf(RowSet &rows, std::span<const uint32_t> parentRow, const RowSet &parents, bool orphansToo,
                    const CancelFlag &cancelled)
{
    // Looking at each of many rows takes longer than at all of them in line.
    constexpr size_t fewOf = 8;
    if (rows.count() > rows.rows() / fewOf) {
        rows &= childrenOf(parentRow, parents, orphansToo, cancelled);
        return;
    }
    const ParentBits isIn(parents, orphansToo);
    RowSet kept(rows.rows());
    rows.forEach([&](size_t row) {
        if (isIn(parentRow[row]))
            kept.insert(row);
    });
    rows = std::move(kept);
}

} // namespace odziv::rowjoin
