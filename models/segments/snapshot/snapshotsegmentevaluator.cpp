/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotsegmentevaluator.h"

#include "criteria/conditionjson.h"
#include "segments/segmentfold.h"
#include "segments/snapshot/snapshotmatcher.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace odziv {

namespace {

constexpr double nanosecondsPerMillisecond = 1e6;

/// Sets of rows of the snapshot, remembered from one evaluation to the next.
class SnapshotEngine
{
public:
    using Set = RowSet;

    SnapshotEngine(std::shared_ptr<const Snapshot> snapshot, Connection &connection, const Catalog &catalog,
                   const EvaluationOptions &options, BlockSetCache &cache)
        : m_connection(connection)
        , m_matcher(snapshot, catalog, options.today, options.cancelled)
        , m_cache(cache)
    {
        const SnapshotOrigin &origin = snapshot->origin();
        m_version = QByteArray::number(origin.builtAt) + '/' + QByteArray::number(origin.sequence) + '/'
                    + QByteArray::number(options.today.toJulianDay());
    }

    Set emptySet(const QString &target) const { return RowSet(m_matcher.table(target).rows); }

    Result<Set> matching(const SegmentBlock &block, const QString &target)
    {
        const bool criteria = block.form == SegmentBlock::Form::Criteria;
        const Condition condition = criteria ? block.criteria : block.listCondition();
        const BlockMatch match = criteria ? block.match : BlockMatch::SameRecord;
        const QByteArray key = m_version + '|' + target.toUtf8() + '|' + matchName(match).toUtf8() + '|'
                               + QJsonDocument(conditionToJson(condition)).toJson(QJsonDocument::Compact);
        return remembered(key, [&] { return m_matcher.matching(condition, target, match); });
    }

    Result<Set> savedMembers(const SavedResultSet &saved, const QString &target)
    {
        const QByteArray key = m_version + '|' + target.toUtf8() + "|set|" + QByteArray::number(saved.id.value()) + '/'
                               + QByteArray::number(saved.frozenAt.toMSecsSinceEpoch());
        return remembered(key, [&]() -> Result<RowSet> {
            auto ids = ResultSetStorage::members(m_connection, saved.id);
            if (!ids)
                return failure(ids.error());
            return m_matcher.mapped(m_matcher.withIds(saved.targetLevel, *ids), saved.targetLevel, target);
        });
    }

    Result<Set> mapped(Set set, const QString &from, const QString &to)
    {
        return m_matcher.mapped(std::move(set), from, to);
    }

    void keepSample(Set &set, const QString &target, SegmentSample sample) const
    {
        if (sample.isWhole())
            return;
        const SnapshotTable &table = m_matcher.table(target);
        RowSet kept(set.rows());
        set.forEach([&](size_t row) {
            if (isInSample(sample, table.id(row)))
                kept.insert(row);
        });
        set = std::move(kept);
    }

    static void unite(Set &set, const Set &other) { set |= other; }
    static void intersect(Set &set, const Set &other) { set &= other; }
    static void subtract(Set &set, const Set &other) { set -= other; }
    static qint64 count(const Set &set) { return static_cast<qint64>(set.count()); }

private:
    template<typename Make>
    Result<RowSet> remembered(const QByteArray &key, Make make)
    {
        if (const auto known = m_cache.find(key))
            return *known;
        auto made = make();
        if (made)
            m_cache.insert(key, std::make_shared<const RowSet>(*made));
        return made;
    }

    Connection &m_connection;
    SnapshotMatcher m_matcher;
    BlockSetCache &m_cache;
    QByteArray m_version;
};

size_t bytesOf(const RowSet &set)
{
    return set.wordCount() * sizeof(uint64_t);
}

} // namespace

std::shared_ptr<const RowSet> BlockSetCache::find(const QByteArray &key)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_entries.find(key);
    if (found == m_entries.end())
        return {};
    found->used = ++m_clock;
    return found->set;
}

void BlockSetCache::insert(const QByteArray &key, std::shared_ptr<const RowSet> set)
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

void BlockSetCache::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_entries.clear();
    m_bytes = 0;
}

SnapshotSegmentEvaluator::SnapshotSegmentEvaluator(Workspace &workspace, std::shared_ptr<SnapshotService> service,
                                                   const Catalog &catalog)
    : m_workspace(workspace)
    , m_service(std::move(service))
    , m_catalog(catalog)
{}

QString SnapshotSegmentEvaluator::engineName() const
{
    return QStringLiteral("snapshot");
}

Result<SegmentCounts> SnapshotSegmentEvaluator::count(const Segment &segment, const EvaluationOptions &options)
{
    auto reader = m_workspace.reader();
    if (!reader)
        return failure(reader.error());
    auto snapshot = m_service->current(options.cancelled);
    if (!snapshot)
        return failure(snapshot.error());
    QElapsedTimer timer;
    timer.start();
    SnapshotEngine engine(*snapshot, **reader, m_catalog, options, m_cache);
    SegmentCounts counts;
    auto members
        = SegmentFold<SnapshotEngine>(engine, **reader, m_catalog, options.cancelled).evaluate(segment, &counts);
    if (!members)
        return failure(members.error());
    counts.estimated = !segment.sample.isWhole();
    counts.total = counts.blocks.empty() ? 0 : counts.blocks.back().cumulative;
    counts.milliseconds = static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
    return counts;
}

Result<std::vector<qint64>> SnapshotSegmentEvaluator::members(const Segment &segment, const EvaluationOptions &options)
{
    auto reader = m_workspace.reader();
    if (!reader)
        return failure(reader.error());
    auto snapshot = m_service->current(options.cancelled);
    if (!snapshot)
        return failure(snapshot.error());
    SnapshotEngine engine(*snapshot, **reader, m_catalog, options, m_cache);
    auto members = SegmentFold<SnapshotEngine>(engine, **reader, m_catalog, options.cancelled).evaluate(segment);
    if (!members)
        return failure(members.error());
    const SnapshotTable &table = *(*snapshot)->table(segment.targetLevel);
    std::vector<qint64> ids;
    members->forEach([&](size_t row) { ids.push_back(table.id(row)); });
    return ids;
}

} // namespace odziv
