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
#include "segments/sqlcolumnfacets.h"

#include <QElapsedTimer>

namespace odziv {

namespace {

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

    Result<Set> everyRow(const QString &target)
    {
        return m_matcher.matching(Condition::group(Condition::Kind::All, {}), target, BlockMatch::SameRecord);
    }

    Result<Set> matching(const SegmentBlock &block, const QString &target)
    {
        if (block.form == SegmentBlock::Form::Criteria)
            return m_matcher.matching(block.criteria, target, block.match);
        const Condition condition = block.listCondition();
        return m_matcher.matching(condition, target, BlockMatch::SameRecord);
    }

    /// The targets for which the column is empty on some record.
    Result<Set> missing(const QString &column, const QString &target)
    {
        return m_matcher.matching(Condition::single(column, Operator::IsEmpty), target, BlockMatch::SameRecord);
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
    auto session = ReadSession::begin(m_workspace, options.cancelled);
    if (!session)
        return failure(session.error());
    SegmentCounts counts;
    counts.engine = engineName();
    auto newestLoad = m_workspace.dataTime();
    if (!newestLoad)
        return failure(newestLoad.error());
    counts.dataTime = *newestLoad;
    SqlEngine engine(session->connection(), m_catalog, options);
    auto members = SegmentFold<SqlEngine>(engine, session->connection(), m_catalog, options.cancelled)
                       .evaluate(segment, &counts);
    if (!members)
        return failure(members.error());
    counts.estimated = !segment.sample.isWhole();
    counts.total = scaledToWhole(members->count(), segment.sample);
    counts.milliseconds = millisecondsOf(timer);
    return counts;
}

Result<std::vector<qint64>> SqlSegmentEvaluator::members(const Segment &segment, const EvaluationOptions &options)
{
    auto session = ReadSession::begin(m_workspace, options.cancelled);
    if (!session)
        return failure(session.error());
    SqlEngine engine(session->connection(), m_catalog, options);
    auto members
        = SegmentFold<SqlEngine>(engine, session->connection(), m_catalog, options.cancelled).evaluate(segment);
    if (!members)
        return failure(members.error());
    return members->toVector();
}

Result<ColumnFacets> SqlSegmentEvaluator::facets(const Segment &running, const FacetQuery &query,
                                                 const EvaluationOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    auto session = ReadSession::begin(m_workspace, options.cancelled);
    if (!session)
        return failure(session.error());
    SqlEngine engine(session->connection(), m_catalog, options);
    auto members
        = SegmentFold<SqlEngine>(engine, session->connection(), m_catalog, options.cancelled).evaluatePart(running);
    if (!members)
        return failure(members.error());
    auto facets = sqlColumnFacets(session->connection(), m_catalog, *members, running.targetLevel, query, options);
    if (!facets)
        return facets;
    auto missing = engine.missing(query.column, running.targetLevel);
    if (!missing)
        return failure(missing.error());
    missing->intersect(*members);
    facets->members = members->count();
    facets->missing = missing->count();
    columnfacets::scaleToWhole(*facets, running.sample);
    facets->milliseconds = millisecondsOf(timer);
    return facets;
}

Result<std::vector<ColumnStatistics>> SqlSegmentEvaluator::columnStatistics(const EvaluationOptions &options)
{
    auto session = ReadSession::begin(m_workspace, options.cancelled);
    if (!session)
        return failure(session.error());
    return sqlColumnStatistics(session->connection(), m_catalog, options);
}

} // namespace odziv
