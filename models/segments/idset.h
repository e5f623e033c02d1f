/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QtGlobal>

#include <bit>
#include <map>
#include <vector>

namespace odziv {

/// A set of row ids as bits, in chunks of 65,536 neighbouring ids that exist only where ids are: a million dense ids
/// take 125 KB, and a single far-off id takes 8 KB. Any 64-bit id is allowed. A value.
class IdSet
{
public:
    void insert(qint64 id);
    void remove(qint64 id);
    bool contains(qint64 id) const;
    qint64 count() const;
    bool isEmpty() const { return count() == 0; }

    void unite(const IdSet &other);
    void intersect(const IdSet &other);
    void subtract(const IdSet &other);

    /// The ids in ascending order.
    std::vector<qint64> toVector() const;
    /// Calls `visit(id)` for each id in ascending order.
    template<typename Visitor>
    void forEach(Visitor visit) const
    {
        for (const auto &[key, words] : m_chunks) {
            for (size_t i = 0; i < words.size(); ++i) {
                for (quint64 bits = words[i]; bits != 0; bits &= bits - 1)
                    visit(key * idsPerChunk + static_cast<qint64>(i * 64) + std::countr_zero(bits));
            }
        }
    }

    friend bool operator==(const IdSet &a, const IdSet &b) { return a.toVector() == b.toVector(); }

private:
    static constexpr qint64 idsPerChunk = 65536;
    using Words = std::vector<quint64>;

    std::map<qint64, Words> m_chunks;
};

} // namespace odziv
