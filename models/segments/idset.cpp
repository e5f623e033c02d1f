/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "idset.h"

namespace odziv {

namespace {

constexpr int chunkBits = 16;
constexpr size_t wordsPerChunk = 1024;

// Shifting a negative number right keeps its sign (C++20), so ids below zero have chunks of their own.
qint64 chunkOf(qint64 id)
{
    return id >> chunkBits;
}

size_t wordOf(qint64 id)
{
    return static_cast<size_t>((id >> 6) & 1023);
}

quint64 bitOf(qint64 id)
{
    return quint64(1) << (id & 63);
}

} // namespace

void IdSet::insert(qint64 id)
{
    Words &words = m_chunks[chunkOf(id)];
    if (words.empty())
        words.resize(wordsPerChunk);
    words[wordOf(id)] |= bitOf(id);
}

void IdSet::remove(qint64 id)
{
    const auto found = m_chunks.find(chunkOf(id));
    if (found != m_chunks.end())
        found->second[wordOf(id)] &= ~bitOf(id);
}

bool IdSet::contains(qint64 id) const
{
    const auto found = m_chunks.find(chunkOf(id));
    return found != m_chunks.end() && (found->second[wordOf(id)] & bitOf(id)) != 0;
}

qint64 IdSet::count() const
{
    qint64 total = 0;
    for (const auto &[key, words] : m_chunks) {
        for (const quint64 word : words)
            total += std::popcount(word);
    }
    return total;
}

void IdSet::unite(const IdSet &other)
{
    for (const auto &[key, words] : other.m_chunks) {
        const auto [mine, added] = m_chunks.try_emplace(key, words);
        if (added)
            continue;
        for (size_t i = 0; i < wordsPerChunk; ++i)
            mine->second[i] |= words[i];
    }
}

void IdSet::intersect(const IdSet &other)
{
    for (auto mine = m_chunks.begin(); mine != m_chunks.end();) {
        const auto found = other.m_chunks.find(mine->first);
        if (found == other.m_chunks.end()) {
            mine = m_chunks.erase(mine);
            continue;
        }
        for (size_t i = 0; i < wordsPerChunk; ++i)
            mine->second[i] &= found->second[i];
        ++mine;
    }
}

void IdSet::subtract(const IdSet &other)
{
    for (auto &[key, words] : m_chunks) {
        const auto found = other.m_chunks.find(key);
        if (found == other.m_chunks.end())
            continue;
        for (size_t i = 0; i < wordsPerChunk; ++i)
            words[i] &= ~found->second[i];
    }
}

std::vector<qint64> IdSet::toVector() const
{
    std::vector<qint64> ids;
    ids.reserve(static_cast<size_t>(count()));
    forEach([&](qint64 id) { ids.push_back(id); });
    return ids;
}

} // namespace odziv
