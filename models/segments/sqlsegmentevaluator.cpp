/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sqlsegmentevaluator.h"

#include "segments/conditionmatcher.h"
#include "segments/readsession.h"
#include "segments/resultsetstorage.h"
#include "segments/sample.h"
#include "segments/segment.h"
#include "segments/segmentstorage.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace odziv {

namespace {

constexpr double nanosecondsPerMillisecond = 1e6;

QString tr(const char *text)
{
    return QCoreApplication::translate("odziv::Segment", text);
}

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

tl::unexpected<Error> at(Error error, const QString &place)
{
    if (error.place.isEmpty())
        error.place = place;
    else if (!error.place.startsWith(place))
        error.place = place + QStringLiteral(", ") + error.place;
    return failure(std::move(error));
}

/// What a block does to the running set.
void apply(BlockOperation operation, IdSet own, IdSet &running, const IdSet &seen)
{
    switch (operation) {
    case BlockOperation::StartWith:
        running = std::move(own);
        break;
    case BlockOperation::Keep:
        running.intersect(own);
        break;
    case BlockOperation::Add:
        running.unite(own);
        break;
    case BlockOperation::Exclude:
        running.subtract(own);
        break;
    case BlockOperation::AddIfExcluded:
        own.intersect(seen);
        running.unite(own);
        break;
    }
}

/// One call of the evaluator: what it has read, and which segments it is inside of.
class Evaluation
{
public:
    Evaluation(Connection &connection, const Catalog &catalog, const EvaluationOptions &options)
        : m_connection(connection)
        , m_catalog(catalog)
        , m_options(options)
        , m_matcher(connection, catalog, options)
    {}

    Result<IdSet> evaluate(const Segment &segment, SegmentCounts *counts = nullptr)
    {
        if (auto valid = validateSegment(segment, m_catalog); !valid)
            return failure(valid.error());
        return fold(segment.blocks, segment, {}, segment.sample, counts);
    }

private:
    /// The running set after all blocks. A sample is applied to each block's set, which is the same as counting only
    /// the rows in it. E of addIfExcluded may be taken as all that were ever in R: adding what R has changes nothing.
    Result<IdSet> fold(const std::vector<SegmentBlock> &blocks, const Segment &segment, const QString &number,
                       SegmentSample sample, SegmentCounts *counts)
    {
        IdSet running;
        IdSet seen;
        for (size_t i = 0; i < blocks.size(); ++i) {
            QElapsedTimer timer;
            timer.start();
            const QString own = childNumber(number, i + 1);
            auto set = blockSet(blocks[i], segment, own);
            if (!set)
                return at(set.error(), blockPlace(own));
            if (m_options.cancelled.isSet())
                return failure(ErrorCode::Cancelled, tr("Cancelled."));
            IdSet members = sampled(*set, sample);
            const qint64 gross = members.count();
            apply(blocks[i].operation, std::move(members), running, seen);
            seen.unite(running);
            if (counts)
                counts->blocks.push_back(
                    {scaledToWhole(gross, sample), scaledToWhole(running.count(), sample), milliseconds(timer)});
        }
        return running;
    }

    Result<IdSet> blockSet(const SegmentBlock &block, const Segment &segment, const QString &number)
    {
        switch (block.form) {
        case SegmentBlock::Form::Criteria:
            return m_matcher.matching(block.criteria, segment.targetLevel, block.match);
        case SegmentBlock::Form::List: {
            const Condition condition = block.listCondition();
            return m_matcher.matching(condition, segment.targetLevel, BlockMatch::SameRecord);
        }
        case SegmentBlock::Form::Group:
            return fold(block.blocks, segment, number, {}, nullptr);
        case SegmentBlock::Form::Segment:
            return nestedSet(block.name, segment.targetLevel);
        case SegmentBlock::Form::ResultSet:
            return resultSetSet(block.name, segment.targetLevel);
        }
        return failure(ErrorCode::Internal, tr("The block has an unknown form."));
    }

    Result<IdSet> nestedSet(const QString &name, const QString &target)
    {
        if (m_inside.contains(name))
            return failure(ErrorCode::InvalidInput,
                           tr("The segment \"%1\" uses itself: %2. Take it out of one of them.")
                               .arg(name, QStringList(m_inside + QStringList{name}).join(QStringLiteral(" > "))));
        auto nested = SegmentStorage::read(m_connection, name);
        if (!nested)
            return failure(nested.error());
        m_inside << name;
        auto set = evaluate(*nested);
        m_inside.removeLast();
        if (!set)
            return at(set.error(), tr("segment \"%1\"").arg(name));
        return m_matcher.mapped(std::move(*set), nested->targetLevel, target);
    }

    Result<IdSet> resultSetSet(const QString &name, const QString &target)
    {
        auto saved = ResultSetStorage::read(m_connection, name);
        if (!saved)
            return failure(saved.error());
        auto ids = ResultSetStorage::memberSet(m_connection, saved->id);
        if (!ids)
            return ids;
        return m_matcher.mapped(std::move(*ids), saved->targetLevel, target);
    }

    Connection &m_connection;
    const Catalog &m_catalog;
    const EvaluationOptions &m_options;
    ConditionMatcher m_matcher;
    QStringList m_inside;
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
    auto reader = m_workspace.reader();
    if (!reader)
        return failure(reader.error());
    auto session = ReadSession::begin(**reader, options.cancelled);
    if (!session)
        return failure(session.error());
    SegmentCounts counts;
    auto members = Evaluation(**reader, m_catalog, options).evaluate(segment, &counts);
    if (!members)
        return failure(members.error());
    counts.estimated = !segment.sample.isWhole();
    counts.total = scaledToWhole(members->count(), segment.sample);
    counts.milliseconds = milliseconds(timer);
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
    auto members = Evaluation(**reader, m_catalog, options).evaluate(segment);
    if (!members)
        return failure(members.error());
    return members->toVector();
}

} // namespace odziv
