/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sample.h"

namespace odziv {

namespace {

/// The finalizer of splitmix64 (Steele, Lea, Flood 2014): each bit of the input changes half of the output's.
quint64 mixed(quint64 value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

} // namespace

bool isInSample(SegmentSample sample, qint64 id)
{
    if (sample.isWhole())
        return true;
    const quint64 hash = mixed(mixed(static_cast<quint64>(sample.seed)) ^ static_cast<quint64>(id));
    return hash % 10000 < static_cast<quint64>(sample.hundredths);
}

IdSet sampled(const IdSet &ids, SegmentSample sample)
{
    if (sample.isWhole())
        return ids;
    IdSet kept;
    ids.forEach([&](qint64 id) {
        if (isInSample(sample, id))
            kept.insert(id);
    });
    return kept;
}

qint64 scaledToWhole(qint64 count, SegmentSample sample)
{
    return (count * 10000 + sample.hundredths / 2) / sample.hundredths;
}

} // namespace odziv
