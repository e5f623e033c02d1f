/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "livesegmentevaluator.h"

#include "common/logging.h"

namespace odziv {

namespace {

/// Whether SQL can answer where the snapshot failed so: the failure is the snapshot's own, not the segment's.
bool isOfTheSnapshot(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Io:
    case ErrorCode::Corrupt:
    case ErrorCode::ReadOnly:
    case ErrorCode::Refused:
    case ErrorCode::NewerVersion:
        return true;
    default:
        return false;
    }
}

/// `fast()`, or `slow(the reason)` where the snapshot cannot be had.
template<typename Fast, typename Slow>
auto answered(Fast fast, Slow slow)
{
    auto answer = fast();
    if (answer || !isOfTheSnapshot(answer.error()))
        return answer;
    qCWarning(lcSegments).noquote() << "counting with SQL:" << answer.error().text << answer.error().detail;
    return slow(answer.error().text);
}

} // namespace

LiveSegmentEvaluator::LiveSegmentEvaluator(Workspace &workspace, const Clock &clock, const Catalog &catalog)
    : m_snapshots(workspace, clock, catalog)
    , m_snapshot(workspace, m_snapshots, catalog)
    , m_sql(workspace, catalog)
{}

QString LiveSegmentEvaluator::engineName() const
{
    return m_snapshot.engineName();
}

Result<SegmentCounts> LiveSegmentEvaluator::count(const Segment &segment, const EvaluationOptions &options)
{
    return answered([&] { return m_snapshot.count(segment, options); },
                    [&](const QString &reason) {
                        auto counts = m_sql.count(segment, options);
                        if (counts)
                            counts->engineNote = reason;
                        return counts;
                    });
}

Result<std::vector<qint64>> LiveSegmentEvaluator::members(const Segment &segment, const EvaluationOptions &options)
{
    return answered([&] { return m_snapshot.members(segment, options); },
                    [&](const QString &) { return m_sql.members(segment, options); });
}

Result<ColumnFacets> LiveSegmentEvaluator::facets(const Segment &running, const FacetQuery &query,
                                                  const EvaluationOptions &options)
{
    return answered([&] { return m_snapshot.facets(running, query, options); },
                    [&](const QString &) { return m_sql.facets(running, query, options); });
}

Result<std::vector<ColumnStatistics>> LiveSegmentEvaluator::columnStatistics(const EvaluationOptions &options)
{
    return answered([&] { return m_snapshot.columnStatistics(options); },
                    [&](const QString &) { return m_sql.columnStatistics(options); });
}

} // namespace odziv
