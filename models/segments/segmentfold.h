/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/translate.h"
#include "segments/globalconstraint.h"
#include "segments/resultsetstorage.h"
#include "segments/sample.h"
#include "segments/segment.h"
#include "segments/segmentevaluator.h"
#include "segments/segmentstorage.h"

#include <QElapsedTimer>

#include <algorithm>
#include <optional>

namespace odziv {

/// What `timer` has counted, with fractions of a millisecond.
inline double millisecondsOf(const QElapsedTimer &timer)
{
    constexpr double nanosecondsPerMillisecond = 1e6;
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond;
}

/// Folds the blocks of a segment, from the top, into its running set: what all evaluators share. `Engine` gives the
/// sets of single blocks and knows how to combine them:
///
///     using Set = ...;
///     Set emptySet(const QString &target);
///     Result<Set> everyRow(const QString &target);
///     Result<Set> matching(const SegmentBlock &block, const QString &target);     // criteria and lists
///     Result<Set> savedMembers(const SavedResultSet &saved, const QString &target);
///     Result<Set> mapped(Set set, const QString &from, const QString &to);
///     void keepSample(Set &set, const QString &target, SegmentSample sample);
///     static void unite(Set &, const Set &); static void intersect(...); static void subtract(...);
///     static qint64 count(const Set &);
template<typename Engine>
class SegmentFold
{
public:
    using Set = typename Engine::Set;

    /// `connection` reads names of segments and result sets; all references must outlive the fold.
    SegmentFold(Engine &engine, Connection &connection, const Catalog &catalog, const CancelFlag &cancelled)
        : m_engine(engine)
        , m_connection(connection)
        , m_catalog(catalog)
        , m_cancelled(cancelled)
    {}

    /// The members, within the global constraint; with `counts`, the counts of the top-level blocks are appended to it.
    /// Gross counts are those of the blocks alone.
    Result<Set> evaluate(const Segment &segment, SegmentCounts *counts = nullptr)
    {
        if (auto valid = validateSegment(segment, m_catalog); !valid)
            return failure(valid.error());
        if (!m_inside.isEmpty())
            return fold(segment.blocks, segment, {}, segment.sample, counts, nullptr);
        auto limit = constraint(segment.targetLevel);
        if (!limit)
            return failure(limit.error());
        return fold(segment.blocks, segment, {}, segment.sample, counts, *limit ? &**limit : nullptr);
    }

    /// The same for a part of a segment: the name does not matter, and without blocks it means every row within the
    /// global constraint.
    Result<Set> evaluatePart(Segment part)
    {
        part.name = QStringLiteral("part"); // never shown
        if (!part.blocks.empty())
            return evaluate(part);
        if (!targetLevels(m_catalog).contains(part.targetLevel))
            return failure(ErrorCode::InvalidInput, tr("There is no target level \"%1\".").arg(part.targetLevel));
        auto set = m_engine.everyRow(part.targetLevel);
        if (m_cancelled.isSet())
            return failure(ErrorCode::Cancelled, tr("Cancelled."));
        if (!set)
            return set;
        m_engine.keepSample(*set, part.targetLevel, part.sample);
        auto limit = constraint(part.targetLevel);
        if (!limit)
            return failure(limit.error());
        if (*limit)
            Engine::intersect(*set, **limit);
        return set;
    }

private:
    static tl::unexpected<Error> at(Error error, const QString &place)
    {
        if (error.place.isEmpty())
            error.place = place;
        else if (!error.place.startsWith(place))
            error.place = place + QStringLiteral(", ") + error.place;
        return failure(std::move(error));
    }

    static void apply(BlockOperation operation, Set own, Set &running, const Set &seen)
    {
        switch (operation) {
        case BlockOperation::StartWith:
            running = std::move(own);
            break;
        case BlockOperation::Keep:
            Engine::intersect(running, own);
            break;
        case BlockOperation::Add:
            Engine::unite(running, own);
            break;
        case BlockOperation::Exclude:
            Engine::subtract(running, own);
            break;
        case BlockOperation::AddIfExcluded:
            Engine::intersect(own, seen);
            Engine::unite(running, own);
            break;
        }
    }

    /// The running set after all blocks. A sample is applied to each block's set, which is the same as counting only
    /// the rows in it, and so is the limit. E of addIfExcluded may be taken as all that were ever in R: adding what R
    /// has changes nothing.
    Result<Set> fold(const std::vector<SegmentBlock> &blocks, const Segment &segment, const QString &number,
                     SegmentSample sample, SegmentCounts *counts, const Set *limit)
    {
        constexpr double nanosecondsPerMillisecond = 1e6;
        Set running = m_engine.emptySet(segment.targetLevel);
        Set seen = running;
        const bool needsSeen = std::any_of(blocks.cbegin(), blocks.cend(), [](const SegmentBlock &block) {
            return block.operation == BlockOperation::AddIfExcluded && !block.disabled;
        });
        for (size_t i = 0; i < blocks.size(); ++i) {
            if (blocks[i].disabled) {
                if (counts)
                    counts->blocks.push_back({0, scaledToWhole(Engine::count(running), sample), 0});
                continue;
            }
            QElapsedTimer timer;
            timer.start();
            const QString own = childNumber(number, i + 1);
            auto set = blockSet(blocks[i], segment, own);
            if (!set)
                return at(set.error(), blockPlace(own));
            if (m_cancelled.isSet())
                return failure(ErrorCode::Cancelled, tr("Cancelled."));
            m_engine.keepSample(*set, segment.targetLevel, sample);
            const qint64 gross = counts ? Engine::count(*set) : 0;
            if (limit)
                Engine::intersect(*set, *limit);
            apply(blocks[i].operation, std::move(*set), running, seen);
            if (needsSeen)
                Engine::unite(seen, running);
            if (counts)
                counts->blocks.push_back({scaledToWhole(gross, sample), scaledToWhole(Engine::count(running), sample),
                                          static_cast<double>(timer.nsecsElapsed()) / nanosecondsPerMillisecond});
        }
        return running;
    }

    Result<Set> blockSet(const SegmentBlock &block, const Segment &segment, const QString &number)
    {
        switch (block.form) {
        case SegmentBlock::Form::Criteria:
        case SegmentBlock::Form::List:
            return m_engine.matching(block, segment.targetLevel);
        case SegmentBlock::Form::Group:
            return fold(block.blocks, segment, number, {}, nullptr, nullptr);
        case SegmentBlock::Form::Segment:
            return nestedSet(block.name, segment.targetLevel);
        case SegmentBlock::Form::ResultSet: {
            auto saved = ResultSetStorage::read(m_connection, block.name);
            if (!saved)
                return failure(saved.error());
            return m_engine.savedMembers(*saved, segment.targetLevel);
        }
        }
        return failure(ErrorCode::Internal, tr("The block has an unknown form."));
    }

    /// Who is within the global constraint; nothing while there is none.
    Result<std::optional<Set>> constraint(const QString &target)
    {
        auto name = GlobalConstraint::read(m_connection);
        if (!name)
            return failure(name.error());
        if (name->isEmpty())
            return std::optional<Set>();
        auto set = nestedSet(*name, target);
        if (!set)
            return at(set.error(), tr("global constraint"));
        return std::optional<Set>(std::move(*set));
    }

    Result<Set> nestedSet(const QString &name, const QString &target)
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
        return m_engine.mapped(std::move(*set), nested->targetLevel, target);
    }

    Engine &m_engine;
    Connection &m_connection;
    const Catalog &m_catalog;
    const CancelFlag &m_cancelled;
    QStringList m_inside;
};

} // namespace odziv
