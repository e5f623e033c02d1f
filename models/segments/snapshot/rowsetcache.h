/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/snapshot/rowset.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>

#include <memory>

namespace odziv {

/// The sets of blocks and of single conditions that were evaluated before, by what they depend on: the snapshot, the
/// day, the level and the condition itself. Keeps the most recently used ones within a bound of memory. Safe from any
/// thread.
class RowSetCache
{
public:
    explicit RowSetCache(size_t mostBytes = 256 * 1024 * 1024)
        : m_mostBytes(mostBytes)
    {}

    /// Null when it is not known.
    std::shared_ptr<const RowSet> find(const QByteArray &key);
    void insert(const QByteArray &key, std::shared_ptr<const RowSet> set);

private:
    struct Entry
    {
        std::shared_ptr<const RowSet> set;
        quint64 used = 0;
    };

    QMutex m_mutex;
    QHash<QByteArray, Entry> m_entries;
    size_t m_mostBytes;
    size_t m_bytes = 0;
    quint64 m_clock = 0;
};

} // namespace odziv
