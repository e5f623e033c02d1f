/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rowsetcache.h"

#include <algorithm>

namespace odziv {

namespace {

size_t bytesOf(const RowSet &set)
{
    return set.wordCount() * sizeof(uint64_t);
}

} // namespace

std::shared_ptr<const RowSet> RowSetCache::find(const QByteArray &key)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return {};
    found->used = ++m_clock;
    return found->set;
}

void RowSetCache::insert(const QByteArray &key, std::shared_ptr<const RowSet> set)
{
    const QMutexLocker lock(&m_mutex);
    const auto previous = m_entries.constFind(key);
    if (previous != m_entries.cend())
        m_bytes -= bytesOf(*previous->set);
    m_bytes += bytesOf(*set);
    m_entries.insert(key, {std::move(set), ++m_clock});
    while (m_bytes > m_mostBytes && m_entries.size() > 1) {
        const auto oldest = std::min_element(m_entries.begin(), m_entries.end(),
                                             [](const Entry &a, const Entry &b) { return a.used < b.used; });
        m_bytes -= bytesOf(*oldest->set);
        m_entries.erase(oldest);
    }
}

} // namespace odziv
