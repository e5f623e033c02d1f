/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "blocktree.h"

#include <utility>

namespace odziv {

namespace {

BlockPath parentOf(const BlockPath &path)
{
    return {path.begin(), path.end() - 1};
}

/// The list that the last step of `path` counts in; null when the path leads nowhere.
std::vector<SegmentBlock> *listOf(std::vector<SegmentBlock> &blocks, const BlockPath &path)
{
    if (path.empty())
        return nullptr;
    if (path.size() == 1)
        return &blocks;
    SegmentBlock *group = blockAt(blocks, parentOf(path));
    return group && group->form == SegmentBlock::Form::Group ? &group->blocks : nullptr;
}

bool isWithin(const BlockPath &path, const BlockPath &group)
{
    return path.size() > group.size() && std::equal(group.begin(), group.end(), path.begin());
}

std::vector<SegmentBlock>::difference_type offset(size_t index)
{
    return static_cast<std::vector<SegmentBlock>::difference_type>(index);
}

SegmentBlock take(std::vector<SegmentBlock> &list, size_t index)
{
    SegmentBlock block = std::move(list[index]);
    list.erase(list.begin() + offset(index));
    return block;
}

void settleAfterInsert(std::vector<SegmentBlock> &list, size_t index)
{
    BlockOperation &own = list[index].operation;
    if (index > 0) {
        if (own == BlockOperation::StartWith)
            own = BlockOperation::Keep;
        return;
    }
    const BlockOperation former = std::exchange(own, BlockOperation::StartWith);
    if (list.size() > 1 && list[1].operation == BlockOperation::StartWith)
        list[1].operation = former == BlockOperation::StartWith ? BlockOperation::Keep : former;
}

void settleAfterTake(std::vector<SegmentBlock> &list, size_t index, BlockOperation taken)
{
    if (index > 0 || list.empty() || taken != BlockOperation::StartWith)
        return;
    BlockOperation &first = list.front().operation;
    if (first == BlockOperation::Keep || first == BlockOperation::Add)
        first = BlockOperation::StartWith;
}

BlockPath moveWithin(std::vector<SegmentBlock> &list, const BlockPath &from, size_t to)
{
    const size_t index = from.back();
    const size_t now = to > index ? to - 1 : to;
    SegmentBlock block = take(list, index);
    list.insert(list.begin() + offset(now), std::move(block));
    // Who started the list stands at `now` when it was moved away, and second when another was put before it.
    if (now != index && (index == 0 || now == 0)) {
        SegmentBlock &former = list[index == 0 ? now : 1];
        if (former.operation == BlockOperation::StartWith && list[0].operation != BlockOperation::StartWith)
            std::swap(list[0].operation, former.operation);
    }
    return childPath(parentOf(from), now);
}

/// `path` after the block at `taken` has left its list.
BlockPath afterTaking(BlockPath path, const BlockPath &taken)
{
    const size_t level = taken.size() - 1;
    if (path.size() > level && std::equal(taken.begin(), taken.end() - 1, path.begin()) && path[level] > taken[level])
        --path[level];
    return path;
}

std::optional<BlockPath> stepIn(std::vector<SegmentBlock> &blocks, const BlockPath &path)
{
    const size_t index = path.back();
    if (index > 0) {
        const BlockPath above = childPath(parentOf(path), index - 1);
        const SegmentBlock *group = blockAt(blocks, above);
        if (group->form == SegmentBlock::Form::Group)
            return moveBlock(blocks, path, childPath(above, group->blocks.size()));
    }
    SegmentBlock &block = *blockAt(blocks, path);
    SegmentBlock group;
    group.form = SegmentBlock::Form::Group;
    group.operation = std::exchange(block.operation, BlockOperation::StartWith);
    group.blocks.push_back(std::move(block));
    block = std::move(group);
    return childPath(path, 0);
}

std::optional<BlockPath> stepOut(std::vector<SegmentBlock> &blocks, const BlockPath &path)
{
    if (path.size() < 2)
        return {};
    const BlockPath group = parentOf(path);
    BlockPath behind = group;
    ++behind.back();
    auto moved = moveBlock(blocks, path, behind);
    if (moved && blockAt(blocks, group)->blocks.empty()) {
        // The block takes the group's place, and so what the group did.
        const BlockOperation operation = blockAt(blocks, group)->operation;
        std::vector<SegmentBlock> &list = *listOf(blocks, group);
        take(list, group.back());
        moved = group;
        blockAt(blocks, group)->operation = operation;
    }
    return moved;
}

} // namespace

BlockPath childPath(BlockPath path, size_t index)
{
    path.push_back(index);
    return path;
}

QString blockNumber(const BlockPath &path)
{
    QString number;
    for (const size_t index : path)
        number = childNumber(number, index + 1);
    return number;
}

BlockPath blockPathOf(const QString &place)
{
    static const QString word = blockPlace(QStringLiteral("1")).chopped(1);
    if (!place.startsWith(word))
        return {};
    qsizetype end = word.size();
    while (end < place.size() && (place[end].isDigit() || place[end] == QLatin1Char('.')))
        ++end;
    BlockPath path;
    for (const QString &part : place.mid(word.size(), end - word.size()).split(QLatin1Char('.'), Qt::SkipEmptyParts)) {
        const size_t number = part.toULongLong();
        if (number == 0)
            return {};
        path.push_back(number - 1);
    }
    return path;
}

SegmentBlock *blockAt(std::vector<SegmentBlock> &blocks, const BlockPath &path)
{
    SegmentBlock *block = nullptr;
    std::vector<SegmentBlock> *list = &blocks;
    for (const size_t index : path) {
        if (!list || index >= list->size())
            return nullptr;
        block = &(*list)[index];
        list = block->form == SegmentBlock::Form::Group ? &block->blocks : nullptr;
    }
    return block;
}

const SegmentBlock *blockAt(const std::vector<SegmentBlock> &blocks, const BlockPath &path)
{
    return blockAt(const_cast<std::vector<SegmentBlock> &>(blocks), path);
}

bool insertBlock(std::vector<SegmentBlock> &blocks, const BlockPath &path, SegmentBlock block)
{
    std::vector<SegmentBlock> *list = listOf(blocks, path);
    if (!list || path.back() > list->size())
        return false;
    list->insert(list->begin() + offset(path.back()), std::move(block));
    settleAfterInsert(*list, path.back());
    return true;
}

std::optional<SegmentBlock> takeBlock(std::vector<SegmentBlock> &blocks, const BlockPath &path)
{
    std::vector<SegmentBlock> *list = listOf(blocks, path);
    if (!list || path.back() >= list->size())
        return {};
    SegmentBlock block = take(*list, path.back());
    settleAfterTake(*list, path.back(), block.operation);
    return block;
}

std::optional<BlockPath> moveBlock(std::vector<SegmentBlock> &blocks, const BlockPath &from, const BlockPath &to)
{
    std::vector<SegmentBlock> *source = listOf(blocks, from);
    std::vector<SegmentBlock> *target = listOf(blocks, to);
    if (!source || !target || from.back() >= source->size() || to.back() > target->size() || isWithin(to, from))
        return {};
    if (source == target)
        return moveWithin(*source, from, to.back());
    auto block = takeBlock(blocks, from);
    const BlockPath place = afterTaking(to, from);
    insertBlock(blocks, place, std::move(*block));
    return place;
}

std::optional<BlockPath> stepBlock(std::vector<SegmentBlock> &blocks, const BlockPath &path, BlockStep step)
{
    if (!blockAt(blocks, path))
        return {};
    BlockPath to = path;
    switch (step) {
    case BlockStep::Up:
        if (path.back() == 0)
            return {};
        --to.back();
        return moveBlock(blocks, path, to);
    case BlockStep::Down:
        to.back() += 2;
        return moveBlock(blocks, path, to);
    case BlockStep::In:
        return stepIn(blocks, path);
    case BlockStep::Out:
        return stepOut(blocks, path);
    }
    return {};
}

} // namespace odziv
