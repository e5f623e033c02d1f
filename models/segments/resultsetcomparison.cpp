/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "resultsetcomparison.h"

#include "common/translate.h"
#include "segments/segmentjson.h"

#include <algorithm>

namespace odziv {

namespace {

/// What both definitions take on today's data.
struct Today
{
    IdSet before;
    IdSet after;
};

Result<IdSet> takenToday(SegmentEvaluator &evaluator, const QByteArray &definition, const EvaluationOptions &options)
{
    auto segment = segmentFromJson(definition);
    if (!segment)
        return failure(segment.error());
    auto ids = evaluator.members(*segment, options);
    if (!ids)
        return failure(ids.error());
    IdSet taken;
    for (const qint64 id : *ids)
        taken.insert(id);
    return taken;
}

Result<Today> evaluateBoth(SegmentEvaluator &evaluator, const ResultSetComparison &sets,
                           const EvaluationOptions &options)
{
    auto before = takenToday(evaluator, sets.before.definition, options);
    if (!before)
        return failure(before.error());
    auto after = takenToday(evaluator, sets.after.definition, options);
    if (!after)
        return failure(after.error());
    return Today{std::move(*before), std::move(*after)};
}

void dropComments(std::vector<SegmentBlock> &blocks)
{
    for (SegmentBlock &block : blocks) {
        block.comment.clear();
        dropComments(block.blocks);
    }
}

MovedMembers sortedByCause(const IdSet &moved, bool areIn, const Today &today)
{
    MovedMembers sorted;
    moved.forEach([&](qint64 id) {
        const bool before = today.before.contains(id);
        const bool after = today.after.contains(id);
        std::vector<qint64> &cause = after != areIn    ? sorted.unclear
                                     : before == after ? sorted.byData
                                                       : sorted.byDefinition;
        cause.push_back(id);
    });
    return sorted;
}

} // namespace

std::vector<qint64> MovedMembers::all() const
{
    std::vector<qint64> ids = byData;
    ids.insert(ids.end(), byDefinition.cbegin(), byDefinition.cend());
    ids.insert(ids.end(), unclear.cbegin(), unclear.cend());
    std::sort(ids.begin(), ids.end());
    return ids;
}

bool selectAlike(const QByteArray &definition, const QByteArray &other)
{
    auto one = segmentFromJson(definition);
    auto two = segmentFromJson(other);
    if (!one || !two)
        return definition == other;
    dropComments(one->blocks);
    dropComments(two->blocks);
    return one->targetLevel == two->targetLevel && one->sample == two->sample && one->blocks == two->blocks;
}

Result<ResultSetComparison> compareResultSets(Workspace &workspace, SegmentEvaluator &evaluator, const QString &before,
                                              const QString &after, const EvaluationOptions &options)
{
    auto connection = workspace.reader();
    if (!connection)
        return failure(connection.error());
    auto older = ResultSetStorage::read(**connection, before);
    if (!older)
        return failure(older.error());
    auto newer = ResultSetStorage::read(**connection, after);
    if (!newer)
        return failure(newer.error());
    if (older->targetLevel != newer->targetLevel)
        return failure(ErrorCode::InvalidInput,
                       tr("\"%1\" holds members of %2 and \"%3\" of %4; only sets of one level can be compared.")
                           .arg(before, older->targetLevel, after, newer->targetLevel));
    auto olderIds = ResultSetStorage::memberSet(**connection, older->id);
    if (!olderIds)
        return failure(olderIds.error());
    auto newerIds = ResultSetStorage::memberSet(**connection, newer->id);
    if (!newerIds)
        return failure(newerIds.error());
    ResultSetComparison comparison;
    comparison.before = std::move(*older);
    comparison.after = std::move(*newer);
    comparison.definitionChanged = !selectAlike(comparison.before.definition, comparison.after.definition);
    IdSet joined = *newerIds;
    joined.subtract(*olderIds);
    IdSet left = *olderIds;
    left.subtract(*newerIds);
    IdSet stayed = std::move(*olderIds);
    stayed.intersect(*newerIds);
    comparison.stayed = stayed.toVector();
    if (!comparison.definitionChanged) {
        comparison.joined.byData = joined.toVector();
        comparison.left.byData = left.toVector();
        return comparison;
    }
    const auto today = evaluateBoth(evaluator, comparison, options);
    if (today) {
        comparison.joined = sortedByCause(joined, true, *today);
        comparison.left = sortedByCause(left, false, *today);
        return comparison;
    }
    if (today.error().code == ErrorCode::Cancelled)
        return failure(today.error());
    comparison.undecided = today.error().message();
    comparison.joined.unclear = joined.toVector();
    comparison.left.unclear = left.toVector();
    return comparison;
}

} // namespace odziv
