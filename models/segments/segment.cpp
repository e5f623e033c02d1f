/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segment.h"

#include "common/translate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace odziv {

namespace {

constexpr int deepestBlock = 16;
constexpr qsizetype longestName = 200;

constexpr std::array<std::pair<BlockOperation, const char *>, 5> operationNames{{
    {BlockOperation::StartWith, "startWith"},
    {BlockOperation::Keep, "keep"},
    {BlockOperation::Add, "add"},
    {BlockOperation::Exclude, "exclude"},
    {BlockOperation::AddIfExcluded, "addIfExcluded"},
}};

void collectNames(const std::vector<SegmentBlock> &blocks, SegmentBlock::Form form, QStringList &names)
{
    for (const SegmentBlock &block : blocks) {
        if (block.form == form && !names.contains(block.name))
            names << block.name;
        if (block.form == SegmentBlock::Form::Group)
            collectNames(block.blocks, form, names);
    }
}

Status validateReach(const Condition &condition, const Segment &segment, const Catalog &catalog, const QString &place,
                     const QString &number)
{
    if (condition.isGroup()) {
        for (size_t i = 0; i < condition.children.size(); ++i) {
            if (auto valid = validateReach(condition.children[i], segment, catalog, place, childNumber(number, i + 1));
                !valid)
                return valid;
        }
        return {};
    }
    if (catalog.path(segment.targetLevel, condition.tableName()))
        return {};
    return failure(ErrorCode::InvalidInput,
                   tr("The table %1 is not joined to the target level %2, so it cannot be asked here.")
                       .arg(condition.tableName(), segment.targetLevel),
                   conditionPlace(place, number.isEmpty() ? QStringLiteral("1") : number));
}

Status validateCriteria(const Condition &condition, const Segment &segment, const Catalog &catalog,
                        const QString &place)
{
    if (auto valid = validateCondition(condition, catalog, place); !valid)
        return valid;
    return validateReach(condition, segment, catalog, place, {});
}

Status validateBlocks(const std::vector<SegmentBlock> &blocks, const Segment &segment, const Catalog &catalog,
                      const QString &number, int depth);

Status validateBlock(const SegmentBlock &block, const Segment &segment, const Catalog &catalog, const QString &number,
                     int depth)
{
    const QString place = blockPlace(number);
    if (block.comment.size() > longestComment)
        return failure(ErrorCode::InvalidInput, tr("A comment has at most %1 characters.").arg(longestComment), place);
    switch (block.form) {
    case SegmentBlock::Form::Criteria:
        return validateCriteria(block.criteria, segment, catalog, place);
    case SegmentBlock::Form::List: {
        auto valid = validateCriteria(block.listCondition(), segment, catalog, place);
        if (!valid) {
            Error error = valid.error();
            error.place = place;
            return failure(error);
        }
        return valid;
    }
    case SegmentBlock::Form::Segment:
    case SegmentBlock::Form::ResultSet:
        if (block.name.isEmpty())
            return failure(ErrorCode::InvalidInput, tr("The block names nothing. Choose what it uses."), place);
        return {};
    case SegmentBlock::Form::Group:
        if (depth >= deepestBlock)
            return failure(
                ErrorCode::InvalidInput,
                tr("The blocks are nested more than %1 deep. Save a part as a segment of its own.").arg(deepestBlock),
                place);
        return validateBlocks(block.blocks, segment, catalog, number, depth + 1);
    }
    return {};
}

Status validateBlocks(const std::vector<SegmentBlock> &blocks, const Segment &segment, const Catalog &catalog,
                      const QString &number, int depth)
{
    if (blocks.empty())
        return failure(ErrorCode::InvalidInput, tr("There is no block. Add at least one, to start with."),
                       number.isEmpty() ? QString() : blockPlace(number));
    for (size_t i = 0; i < blocks.size(); ++i) {
        if (auto valid = validateBlock(blocks[i], segment, catalog, childNumber(number, i + 1), depth); !valid)
            return valid;
    }
    return {};
}

} // namespace

bool operator==(const SegmentBlock &a, const SegmentBlock &b)
{
    if (a.operation != b.operation || a.form != b.form || a.disabled != b.disabled || a.comment != b.comment)
        return false;
    switch (a.form) {
    case SegmentBlock::Form::Criteria:
        return a.match == b.match && a.criteria == b.criteria;
    case SegmentBlock::Form::Segment:
    case SegmentBlock::Form::ResultSet:
        return a.name == b.name;
    case SegmentBlock::Form::List:
        return a.listColumn == b.listColumn && a.listValues == b.listValues;
    case SegmentBlock::Form::Group:
        return a.blocks == b.blocks;
    }
    return false;
}

QString operationName(BlockOperation operation)
{
    const auto found = std::find_if(operationNames.cbegin(), operationNames.cend(),
                                    [&](const auto &entry) { return entry.first == operation; });
    return QString::fromLatin1(found->second);
}

std::optional<BlockOperation> operationByName(const QString &name)
{
    for (const auto &[operation, text] : operationNames) {
        if (name == QLatin1String(text))
            return operation;
    }
    return {};
}

QString matchName(BlockMatch match)
{
    return match == BlockMatch::SameRecord ? QStringLiteral("sameRecord") : QStringLiteral("anyRecord");
}

std::optional<BlockMatch> matchByName(const QString &name)
{
    for (const BlockMatch match : {BlockMatch::SameRecord, BlockMatch::AnyRecord}) {
        if (name == matchName(match))
            return match;
    }
    return {};
}

QStringList targetLevels(const Catalog &catalog)
{
    QStringList levels;
    for (const CatalogTable &table : catalog.tables()) {
        const bool joined = std::any_of(catalog.joins().cbegin(), catalog.joins().cend(), [&](const CatalogJoin &join) {
            return join.parent == table.name || join.child == table.name;
        });
        if (joined)
            levels << table.name;
    }
    return levels;
}

Status validateSegment(const Segment &segment, const Catalog &catalog)
{
    const auto isControl = [](QChar c) { return c.unicode() < u' ' || c.unicode() == 0x7f; };
    if (segment.name.trimmed().isEmpty() || segment.name != segment.name.trimmed() || segment.name.size() > longestName
        || std::any_of(segment.name.cbegin(), segment.name.cend(), isControl))
        return failure(ErrorCode::InvalidInput,
                       tr("A segment needs a name of 1 to %1 characters, without blanks around it.").arg(longestName),
                       QStringLiteral("name"));
    if (auto valid = validateFrame(segment, catalog); !valid)
        return valid;
    return validateBlocks(segment.blocks, segment, catalog, {}, 0);
}

Status validateFrame(const Segment &segment, const Catalog &catalog)
{
    if (segment.subjectArea != catalog.subjectArea())
        return failure(
            ErrorCode::InvalidInput,
            tr("There is no subject area \"%1\"; it is called \"%2\".").arg(segment.subjectArea, catalog.subjectArea()),
            QStringLiteral("subjectArea"));
    const QStringList levels = targetLevels(catalog);
    if (!levels.contains(segment.targetLevel))
        return failure(ErrorCode::InvalidInput,
                       tr("There is no target level \"%1\". Choose one of: %2.")
                           .arg(segment.targetLevel, levels.join(QStringLiteral(", "))),
                       QStringLiteral("targetLevel"));
    if (segment.sample.hundredths < 1 || segment.sample.hundredths > 10000)
        return failure(ErrorCode::InvalidInput, tr("The sample must lie between 0.01 and 100 percent."),
                       QStringLiteral("sample"));
    return validateSelectionRules(segment.selectionRules, segment.targetLevel, catalog);
}

bool matchMatters(const SegmentBlock &block, const QString &targetLevel, const Catalog &catalog)
{
    if (block.form != SegmentBlock::Form::Criteria || singleConditions(block.criteria).size() < 2)
        return false;
    for (const QString &table : tablesOf(block.criteria)) {
        const auto path = catalog.path(targetLevel, table);
        if (path && std::any_of(path->cbegin(), path->cend(), [](const Catalog::Step &step) { return step.down; }))
            return true;
    }
    return false;
}

QString blockPlace(const QString &number)
{
    return tr("block %1").arg(number);
}

QStringList usedSegments(const Segment &segment)
{
    QStringList names;
    collectNames(segment.blocks, SegmentBlock::Form::Segment, names);
    return names;
}

QStringList usedResultSets(const Segment &segment)
{
    QStringList names;
    collectNames(segment.blocks, SegmentBlock::Form::ResultSet, names);
    return names;
}

} // namespace odziv
