/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotsegmentevaluator.h"

#include "segments/segmentfold.h"
#include "segments/snapshot/conditionkey.h"
#include "segments/snapshot/snapshotcolumnfacets.h"
#include "segments/snapshot/snapshotmatcher.h"

#include <QElapsedTimer>
#include <QSemaphore>

#include <atomic>

namespace odziv {

namespace {

/// Below this a second thread takes longer to wake than to help.
constexpr qint64 bytesWorthTwoThreads = 16 * 1024 * 1024;

/// What every remembered set depends on besides its condition: the data and the day.
QByteArray versionOf(const Snapshot &snapshot, const EvaluationOptions &options)
{
    return snapshot.version() + QByteArray::number(options.today.toJulianDay()) + '|';
}

/// Sets of rows of the snapshot, remembered from one evaluation to the next.
class SnapshotEngine
{
public:
    using Set = RowSet;

    SnapshotEngine(const std::shared_ptr<const Snapshot> &snapshot, Connection &connection, const Catalog &catalog,
                   const EvaluationOptions &options, RowSetCache &cache)
        : m_connection(connection)
        , m_version(versionOf(*snapshot, options))
        , m_matcher(snapshot, catalog, options.today, options.cancelled, cache)
        , m_cache(cache)
    {}

    Set emptySet(const QString &target) const { return RowSet(m_matcher.table(target).rows); }
    Result<Set> everyRow(const QString &target) const { return m_matcher.table(target).everyRow(); }

    Result<Set> matching(const SegmentBlock &block, const QString &target)
    {
        return remembered(m_version + keyOf(block, target), [&] {
            if (block.form == SegmentBlock::Form::Criteria)
                return m_matcher.matching(block.criteria, target, block.match);
            return m_matcher.matching(block.listCondition(), target, BlockMatch::SameRecord);
        });
    }

    static QByteArray keyOf(const SegmentBlock &block, const QString &target)
    {
        const bool criteria = block.form == SegmentBlock::Form::Criteria;
        const bool anyRecord = criteria && block.match == BlockMatch::AnyRecord;
        return target.toUtf8() + (anyRecord ? "|any|" : "|same|")
               + conditionKey(criteria ? block.criteria : block.listCondition());
    }

    /// The targets for which the column is empty on some record.
    Result<Set> missing(const QString &column, const QString &target)
    {
        SegmentBlock block;
        block.criteria = Condition::single(column, Operator::IsEmpty);
        return matching(block, target);
    }

    Result<Set> savedMembers(const SavedResultSet &saved, const QString &target)
    {
        const QByteArray key = m_version + target.toUtf8() + "|set|" + QByteArray::number(saved.id.value()) + '/'
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
    QByteArray m_version;
    SnapshotMatcher m_matcher;
    RowSetCache &m_cache;
};

/// The blocks whose sets come from conditions, those in groups too; borrowed from `blocks`.
void collectConditionBlocks(const std::vector<SegmentBlock> &blocks, std::vector<const SegmentBlock *> &found)
{
    for (const SegmentBlock &block : blocks) {
        if (block.disabled)
            continue;
        if (block.form == SegmentBlock::Form::Criteria || block.form == SegmentBlock::Form::List)
            found.push_back(&block);
        collectConditionBlocks(block.blocks, found);
    }
}

} // namespace

SnapshotSegmentEvaluator::SnapshotSegmentEvaluator(Workspace &workspace, SnapshotService &service,
                                                   const Catalog &catalog)
    : m_workspace(workspace)
    , m_service(service)
    , m_catalog(catalog)
{
    m_helper.setMaxThreadCount(1);
    m_helper.setExpiryTimeout(-1);
}

QString SnapshotSegmentEvaluator::engineName() const
{
    return QStringLiteral("snapshot");
}

Result<SnapshotService::Answer> SnapshotSegmentEvaluator::snapshotFor(const EvaluationOptions &options)
{
    if (options.mayBeOutdated)
        return m_service.answering(options.cancelled);
    auto snapshot = m_service.current(options.cancelled);
    if (!snapshot)
        return failure(snapshot.error());
    return SnapshotService::Answer{*snapshot, false};
}

void SnapshotSegmentEvaluator::prepareBlocks(const Segment &segment, const std::shared_ptr<const Snapshot> &snapshot,
                                             const EvaluationOptions &options)
{
    if (snapshot->fileBytes() < bytesWorthTwoThreads || !validateSegment(segment, m_catalog))
        return;
    std::vector<const SegmentBlock *> blocks;
    collectConditionBlocks(segment.blocks, blocks);
    const QByteArray version = versionOf(*snapshot, options);
    std::erase_if(blocks, [&](const SegmentBlock *block) {
        return m_cache.find(version + SnapshotEngine::keyOf(*block, segment.targetLevel)) != nullptr;
    });
    if (blocks.size() < 2)
        return;
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        SnapshotMatcher matcher(snapshot, m_catalog, options.today, options.cancelled, m_cache);
        for (size_t i = next++; i < blocks.size(); i = next++) {
            const SegmentBlock &block = *blocks[i];
            const bool criteria = block.form == SegmentBlock::Form::Criteria;
            auto set = matcher.matching(criteria ? block.criteria : block.listCondition(), segment.targetLevel,
                                        criteria ? block.match : BlockMatch::SameRecord);
            // What fails here fails again, with its place, when the blocks are put together.
            if (set)
                m_cache.insert(version + SnapshotEngine::keyOf(block, segment.targetLevel),
                               std::make_shared<const RowSet>(std::move(*set)));
        }
    };
    QSemaphore helped;
    const bool hasHelp = m_helper.tryStart([&] {
        work();
        helped.release();
    });
    work();
    if (hasHelp)
        helped.acquire();
}

Result<SegmentCounts> SnapshotSegmentEvaluator::count(const Segment &segment, const EvaluationOptions &options)
{
    auto reader = m_workspace.reader();
    auto answer = snapshotFor(options);
    if (!reader || !answer)
        return failure(reader ? answer.error() : reader.error());
    QElapsedTimer timer;
    timer.start();
    prepareBlocks(segment, answer->snapshot, options);
    SnapshotEngine engine(answer->snapshot, **reader, m_catalog, options, m_cache);
    SegmentCounts counts;
    counts.engine = engineName();
    const SnapshotOrigin &origin = answer->snapshot->origin();
    if (origin.dataTime >= 0)
        counts.dataTime = QDateTime::fromMSecsSinceEpoch(origin.dataTime, Qt::UTC);
    counts.isOutdated = answer->isOutdated;
    if (counts.isOutdated)
        counts.asOf = QDateTime::fromMSecsSinceEpoch(origin.builtAt, Qt::UTC);
    auto members
        = SegmentFold<SnapshotEngine>(engine, **reader, m_catalog, options.cancelled).evaluate(segment, &counts);
    if (!members)
        return failure(members.error());
    counts.estimated = !segment.sample.isWhole();
    counts.total = counts.blocks.empty() ? 0 : counts.blocks.back().cumulative;
    counts.milliseconds = millisecondsOf(timer);
    return counts;
}

Result<std::vector<qint64>> SnapshotSegmentEvaluator::members(const Segment &segment, const EvaluationOptions &options)
{
    auto reader = m_workspace.reader();
    auto answer = snapshotFor(options);
    if (!reader || !answer)
        return failure(reader ? answer.error() : reader.error());
    prepareBlocks(segment, answer->snapshot, options);
    SnapshotEngine engine(answer->snapshot, **reader, m_catalog, options, m_cache);
    auto members = SegmentFold<SnapshotEngine>(engine, **reader, m_catalog, options.cancelled).evaluate(segment);
    if (!members)
        return failure(members.error());
    const SnapshotTable &table = *answer->snapshot->table(segment.targetLevel);
    std::vector<qint64> ids;
    ids.reserve(members->count());
    members->forEach([&](size_t row) { ids.push_back(table.id(row)); });
    return ids;
}

Result<ColumnFacets> SnapshotSegmentEvaluator::facets(const Segment &running, const FacetQuery &query,
                                                      const EvaluationOptions &options)
{
    auto reader = m_workspace.reader();
    auto answer = snapshotFor(options);
    if (!reader || !answer)
        return failure(reader ? answer.error() : reader.error());
    QElapsedTimer timer;
    timer.start();
    const Snapshot &snapshot = *answer->snapshot;
    SnapshotEngine engine(answer->snapshot, **reader, m_catalog, options, m_cache);
    auto members = SegmentFold<SnapshotEngine>(engine, **reader, m_catalog, options.cancelled).evaluatePart(running);
    if (!members)
        return failure(members.error());
    auto facets = snapshotColumnFacets(snapshot, m_catalog, *members, running.targetLevel, query, options.cancelled);
    if (!facets)
        return facets;
    const auto missing = engine.missing(query.column, running.targetLevel);
    if (!missing)
        return failure(missing.error());
    facets->members = static_cast<qint64>(members->count());
    facets->missing = static_cast<qint64>(missing->countOfIntersection(*members));
    columnfacets::scaleToWhole(*facets, running.sample);
    facets->milliseconds = millisecondsOf(timer);
    return facets;
}

Result<std::vector<ColumnStatistics>> SnapshotSegmentEvaluator::columnStatistics(const EvaluationOptions &options)
{
    auto answer = snapshotFor(options);
    if (!answer)
        return failure(answer.error());
    return snapshotColumnStatistics(*answer->snapshot, m_catalog, options.cancelled);
}

} // namespace odziv
