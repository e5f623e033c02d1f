/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "segments/segmentevaluator.h"
#include "segments/snapshot/rowset.h"
#include "segments/snapshot/snapshotservice.h"
#include "store/workspace.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace odziv {

/// The sets of blocks that were evaluated before, by what they depend on: the snapshot, the day, the target level and
/// the block itself. Keeps the most recently used ones within a bound of memory. Safe from any thread.
class BlockSetCache
{
public:
    explicit BlockSetCache(size_t mostBytes = 256 * 1024 * 1024)
        : m_mostBytes(mostBytes)
    {}

    std::shared_ptr<const RowSet> find(const QByteArray &key);
    void insert(const QByteArray &key, std::shared_ptr<const RowSet> set);
    void clear();

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

/// Evaluates segments in the snapshot: a few milliseconds where the SQL path takes a second. Gives the same answers as
/// SqlSegmentEvaluator on the data of the snapshot's moment. One object may serve several threads.
class SnapshotSegmentEvaluator final : public SegmentEvaluator
{
public:
    /// `service` keeps the snapshot fresh; both references must outlive the evaluator.
    SnapshotSegmentEvaluator(Workspace &workspace, std::shared_ptr<SnapshotService> service,
                             const Catalog &catalog = Catalog::builtIn());

    QString engineName() const override;
    Result<SegmentCounts> count(const Segment &segment, const EvaluationOptions &options) override;
    Result<std::vector<qint64>> members(const Segment &segment, const EvaluationOptions &options) override;

private:
    Workspace &m_workspace;
    std::shared_ptr<SnapshotService> m_service;
    const Catalog &m_catalog;
    BlockSetCache m_cache;
};

} // namespace odziv
