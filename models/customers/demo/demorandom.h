/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QtGlobal>

#include <iterator>

namespace odziv {

/// The demo's source of chance: SplitMix64 (Steele, Lea, Flood 2014). The same seed gives the same numbers on every
/// machine and with every compiler, which no distribution of the standard library promises. Integers only.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {}

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
        return mixed ^ (mixed >> 31);
    }

    /// 0 to `bound` - 1; `bound` is from 1 to 2^31.
    qint64 below(qint64 bound) { return static_cast<qint64>(((next() >> 32) * static_cast<quint64>(bound)) >> 32); }
    /// `first` to `last`, both included.
    qint64 between(qint64 first, qint64 last) { return first + below(last - first + 1); }
    /// True in `perMille` of 1000 cases.
    bool chance(int perMille) { return below(1000) < perMille; }
    /// One of the entries, each as likely as the others.
    template<typename Container>
    const auto &oneOf(const Container &entries)
    {
        return entries[static_cast<std::size_t>(below(static_cast<qint64>(std::size(entries))))];
    }

private:
    quint64 m_state;
};

} // namespace odziv
