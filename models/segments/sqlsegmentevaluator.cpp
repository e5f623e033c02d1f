/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sqlsegmentevaluator.h"

#include "segments/conditionmatcher.h"
#include "segments/readsession.h"
#include "segments/resultsetstorage.h"
#include "segments/sample.h"
#include "segments/segmentfold.h"

#include <QElapsedTimer>

namespace odziv {

namespace {

constexpr double nanosecondsPerMillisecond = 1e6;

/// Sets of ids, made by passes over the tables of the workspace.
class SqlEngine
{
public:
    using Set = IdSet;

    SqlEngine(Connection &connection, const Catalog &catalog, const EvaluationOptions &options)
        : m_connection(connection)
        , m_matcher(connection, catalog, options)
    {}

    Set emptySet(const QString &) const { return {}; }

    Result<Set> matching(const SegmentBlock &block, const QString &target)
    {
        if (block.form == SegmentBlock::Form::Criteria)
            return m_matcher.matching(block.criteria, target, block.match);
        const Condition condition = block.listCondition();
        return m_matcher.matching(condition, target, BlockMatch::SameRecord);
    }

    Result<Set> savedMembers(const SavedResultSet &saved, const QString &target)
    {
        auto ids = ResultSetStorage::memberSet(m_connection, saved.id);
        if (!ids)
            return ids;
        return m_matcher.mapped(std::move(*ids), saved.targetLevel, target);
    }

    Result<Set> mapped(Set set, const QString &from, const QString &to)
    {
        return m_matcher.mapped(std::move(set), from, to);
    }

    void keepSample(Set &set, const QString &, SegmentSample sample) const
    {
        if (!sample.isWhole())
            set = sampled(set, sample);
    }

    static void unite(Set &set, const Set &other) { set.unite(other); }
    static void intersect(Set &set, const Set &other) { set.intersect(other); }
    static void subtract(Set &set, const Set &other) { set.subtract(other); }
    static qint64 count(const Set &set) { return set.count(); }

private:
    Connection &m_connection;
    ConditionMatcher m_matcher;
};

Result<IdSet> evaluate(Connection &connection, const Catalog &catalog, const Segment &segment,
                       const EvaluationOptions &options, SegmentCounts *counts)
{
    SqlEngine engine(connection, catalog, options);
    return SegmentFold<SqlEngine>(engine, connection, catalog, options.cancelled).evaluate(segment, counts);
}

} // namespace

SqlSegmentEvaluator::SqlSegmentEvaluator(Workspace &workspace, const Catalog &catalog)
    : m_workspace(workspace)
    , m_catalog(catalog)
{}

QString SqlSegmentEvaluator::engineName() const
{
    return QStringLiteral("sql");
}

Result<SegmentCounts> SqlSegmentEvaluator::count(const Segment &segment, const EvaluationOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    auto reader = m_workspace.reader();
    if (!reader)
        return failure(reader.error());
    auto session = ReadSession::begin(**reader, options.cancelled);
    if (!session)
        return failure(session.error());
    SegmentCounts counts;
    auto members = evaluate(**reader, m_catalog, segment, options, &counts);
    if (!members)
        return failure(members.error());
    counts.estimated = !segment.sample.isWhole();
    counts.total = scaledToWhole(members->count(), segment.sample);
    counts.milliseconds = static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
    return counts;
}

Result<std::vector<qint64>> SqlSegmentEvaluator::members(const Segment &segment, const EvaluationOptions &options)
{
    auto reader = m_workspace.reader();
    if (!reader)
        return failure(reader.error());
    auto session = ReadSession::begin(**reader, options.cancelled);
    if (!session)
        return failure(session.error());
    auto members = evaluate(**reader, m_catalog, segment, options, nullptr);
    if (!members)
        return failure(members.error());
    return members->toVector();
}

} // namespace odziv
