/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "countablesegment.h"

#include "common/translate.h"

#include <algorithm>

namespace odziv {

namespace {

class Pruner
{
public:
    Pruner(const Segment &definition, const Catalog &catalog, const std::map<BlockPath, Error> &known,
           CountableSegment &result)
        : m_catalog(catalog)
        , m_known(known)
        , m_result(result)
        , m_alone(definition)
    {
        if (m_alone.name.isEmpty())
            m_alone.name = tr("Untitled");
    }

    std::vector<SegmentBlock> prune(const std::vector<SegmentBlock> &blocks, const BlockPath &from, const BlockPath &to)
    {
        std::vector<SegmentBlock> kept;
        for (size_t i = 0; i < blocks.size(); ++i) {
            const BlockPath place = childPath(from, i);
            const BlockPath now = childPath(to, kept.size());
            m_result.places[now] = place;
            SegmentBlock block = blocks[i];
            if (auto problem = problemOf(block, place, now))
                m_result.problems[place] = std::move(*problem);
            else
                kept.push_back(std::move(block));
        }
        return kept;
    }

private:
    /// Groups lose what cannot be counted in them.
    std::optional<Error> problemOf(SegmentBlock &block, const BlockPath &place, const BlockPath &now)
    {
        if (const auto found = m_known.find(place); found != m_known.end() && !block.disabled)
            return found->second;
        if (block.form == SegmentBlock::Form::Group && !block.blocks.empty()) {
            block.blocks = prune(block.blocks, place, now);
            if (block.blocks.empty())
                return Error{ErrorCode::InvalidInput, tr("Nothing in this group can be counted yet."), {}, {}};
        }
        m_alone.blocks = {block};
        const Status valid = validateSegment(m_alone, m_catalog);
        return valid ? std::nullopt : std::optional<Error>(valid.error());
    }

    const Catalog &m_catalog;
    const std::map<BlockPath, Error> &m_known;
    CountableSegment &m_result;
    Segment m_alone; ///< carries one block to the judge
};

/// The first table below the target level on the way to `table`; empty when every row of the level has one at most.
QString branchOf(const QString &level, const QString &table, const Catalog &catalog)
{
    const auto path = catalog.path(level, table);
    if (!path)
        return {};
    const auto down = std::find_if(path->cbegin(), path->cend(), [](const Catalog::Step &step) { return step.down; });
    return down == path->cend() ? QString() : down->join.child;
}

/// The groups among the blocks, the outer before the inner.
void collectGroups(const std::vector<SegmentBlock> &blocks, const BlockPath &path,
                   std::vector<std::pair<BlockPath, const SegmentBlock *>> &groups)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (blocks[i].form != SegmentBlock::Form::Group || blocks[i].disabled)
            continue;
        groups.emplace_back(childPath(path, i), &blocks[i]);
        collectGroups(blocks[i].blocks, childPath(path, i), groups);
    }
}

/// Blocks whose match makes a difference, turned round, each as a start of its own.
void collectTurned(const std::vector<SegmentBlock> &blocks, const BlockPath &path, const QString &level,
                   const Catalog &catalog, std::vector<BlockPath> &paths, std::vector<SegmentBlock> &turned)
{
    for (size_t i = 0; i < blocks.size(); ++i) {
        const BlockPath own = childPath(path, i);
        if (blocks[i].disabled)
            continue;
        if (blocks[i].form == SegmentBlock::Form::Group)
            collectTurned(blocks[i].blocks, own, level, catalog, paths, turned);
        if (!matchMatters(blocks[i], level, catalog))
            continue;
        SegmentBlock other = blocks[i];
        other.operation = BlockOperation::StartWith;
        other.match = other.match == BlockMatch::SameRecord ? BlockMatch::AnyRecord : BlockMatch::SameRecord;
        paths.push_back(own);
        turned.push_back(std::move(other));
    }
}

} // namespace

std::vector<int> CountableSegment::topPlaces() const
{
    std::vector<int> top;
    for (size_t i = 0; i < segment.blocks.size(); ++i)
        top.push_back(static_cast<int>(places.at({i}).front()));
    return top;
}

CountableSegment countableSegment(const Segment &definition, const Catalog &catalog,
                                  const std::map<BlockPath, Error> &known)
{
    CountableSegment result;
    result.segment = definition;
    if (result.segment.name.isEmpty())
        result.segment.name = tr("Untitled");
    result.segment.blocks = Pruner(definition, catalog, known, result).prune(definition.blocks, {}, {});
    return result;
}

Segment runningSegment(const Segment &definition, const BlockPath &path, const QString &column,
                       const std::vector<Condition> &beside, const Catalog &catalog)
{
    Segment running = definition;
    running.blocks.clear();
    const SegmentBlock *block = blockAt(definition.blocks, path);
    if (!block)
        return running;
    if (block->operation == BlockOperation::Keep || block->operation == BlockOperation::Exclude) {
        const BlockPath group(path.begin(), path.end() - 1);
        const std::vector<SegmentBlock> &list
            = group.empty() ? definition.blocks : blockAt(definition.blocks, group)->blocks;
        running.blocks.assign(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(path.back()));
    }
    const QString level = definition.targetLevel;
    const QString own = branchOf(level, column.section(QLatin1Char('.'), 0, 0), catalog);
    std::vector<Condition> independent;
    for (const Condition &condition : beside) {
        const QStringList tables = tablesOf(condition);
        // On one record the value and a condition of its branch belong together; only the whole block can tell.
        const bool isIndependent = block->match == BlockMatch::AnyRecord || own.isEmpty()
                                   || std::none_of(tables.cbegin(), tables.cend(), [&](const QString &table) {
                                          return branchOf(level, table, catalog) == own;
                                      });
        if (isIndependent)
            independent.push_back(condition);
    }
    running = countableSegment(running, catalog).segment;
    SegmentBlock narrowed;
    narrowed.operation = running.blocks.empty() ? BlockOperation::StartWith : BlockOperation::Keep;
    narrowed.match = block->match;
    narrowed.criteria = Condition::group(Condition::Kind::All, std::move(independent));
    Segment alone = running;
    alone.blocks = {narrowed};
    if (!narrowed.criteria.children.empty() && validateSegment(alone, catalog))
        running.blocks.push_back(std::move(narrowed));
    return running;
}

Result<BlockDetails> countDetails(const CountableSegment &countable, SegmentEvaluator &evaluator,
                                  const Catalog &catalog, const EvaluationOptions &options)
{
    BlockDetails details;
    std::vector<std::pair<BlockPath, const SegmentBlock *>> groups;
    collectGroups(countable.segment.blocks, {}, groups);
    Segment part = countable.segment;
    for (const auto &[path, group] : groups) {
        part.blocks = group->blocks;
        const auto counts = evaluator.count(part, options);
        if (!counts)
            return failure(counts.error());
        qint64 largest = 0;
        for (const BlockCount &count : counts->blocks)
            largest = std::max(largest, count.cumulative);
        qint64 before = 0;
        for (size_t i = 0; i < counts->blocks.size(); ++i) {
            details.nested[countable.places.at(childPath(path, i))] = {counts->blocks[i], before, largest};
            before = counts->blocks[i].cumulative;
        }
    }
    std::vector<BlockPath> paths;
    std::vector<SegmentBlock> turned;
    collectTurned(countable.segment.blocks, {}, countable.segment.targetLevel, catalog, paths, turned);
    if (turned.empty())
        return details;
    part.blocks = std::move(turned);
    const auto counts = evaluator.count(part, options);
    if (!counts)
        return failure(counts.error());
    for (size_t i = 0; i < paths.size(); ++i)
        details.otherMatch[countable.places.at(paths[i])] = counts->blocks[i].gross;
    return details;
}

} // namespace odziv
