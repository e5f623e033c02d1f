/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "idsequence.h"

#include <algorithm>
#include <unordered_set>

namespace odziv {

namespace {

/// The part of both sequences between their common beginning and their common end.
struct Middle
{
    size_t first = 0;
    size_t beforeEnd = 0;
    size_t afterEnd = 0;
};

Middle middleOf(const std::vector<qint64> &before, const std::vector<qint64> &after)
{
    Middle middle{0, before.size(), after.size()};
    const size_t shorter = std::min(before.size(), after.size());
    while (middle.first < shorter && before[middle.first] == after[middle.first])
        ++middle.first;
    while (middle.beforeEnd > middle.first && middle.afterEnd > middle.first
           && before[middle.beforeEnd - 1] == after[middle.afterEnd - 1]) {
        --middle.beforeEnd;
        --middle.afterEnd;
    }
    return middle;
}

std::unordered_set<qint64> setOf(const std::vector<qint64> &ids, size_t first, size_t end)
{
    return {ids.begin() + static_cast<std::ptrdiff_t>(first), ids.begin() + static_cast<std::ptrdiff_t>(end)};
}

void addStep(std::vector<SequenceStep> &steps, bool insert, size_t position)
{
    const int place = static_cast<int>(position);
    if (!steps.empty() && steps.back().insert == insert) {
        SequenceStep &last = steps.back();
        const bool continues = insert ? last.first + last.count == place : last.first == place;
        if (continues) {
            ++last.count;
            return;
        }
    }
    steps.push_back({insert, place, 1});
}

} // namespace

std::optional<std::vector<SequenceStep>> sequenceSteps(const std::vector<qint64> &before,
                                                       const std::vector<qint64> &after, int maximumSteps)
{
    const Middle middle = middleOf(before, after);
    const int start = static_cast<int>(middle.first);
    if (middle.first == middle.beforeEnd && middle.first == middle.afterEnd)
        return std::vector<SequenceStep>();
    if (middle.first == middle.beforeEnd)
        return std::vector{SequenceStep{true, start, static_cast<int>(middle.afterEnd - middle.first)}};
    if (middle.first == middle.afterEnd)
        return std::vector{SequenceStep{false, start, static_cast<int>(middle.beforeEnd - middle.first)}};
    const auto old = setOf(before, middle.first, middle.beforeEnd);
    const auto fresh = setOf(after, middle.first, middle.afterEnd);
    std::vector<SequenceStep> steps;
    size_t i = middle.first;
    size_t j = middle.first;
    size_t position = middle.first;
    while (i < middle.beforeEnd || j < middle.afterEnd) {
        if (i < middle.beforeEnd && !fresh.contains(before[i])) {
            addStep(steps, false, position);
            ++i;
        } else if (j < middle.afterEnd && !old.contains(after[j])) {
            addStep(steps, true, position);
            ++position;
            ++j;
        } else if (i < middle.beforeEnd && j < middle.afterEnd && before[i] == after[j]) {
            ++i;
            ++j;
            ++position;
        } else {
            return {};
        }
        if (steps.size() > static_cast<size_t>(maximumSteps))
            return {};
    }
    return steps;
}

} // namespace odziv
