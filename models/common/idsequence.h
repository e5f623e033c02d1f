/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace odziv {

/// One step that turns an order of ids into a newer one. Steps are applied in order; positions are those of the
/// sequence as it is when the step's turn comes.
struct SequenceStep
{
    bool insert = false; ///< else the rows go away
    int first = 0;
    int count = 0;

    bool operator==(const SequenceStep &) const = default;
};

/// The steps from `before` to `after`, each sequence free of repetitions. Nothing when the ids that both hold stand
/// in another order, or when more than `maximumSteps` would be needed: then the whole order is to be replaced.
std::optional<std::vector<SequenceStep>> sequenceSteps(const std::vector<qint64> &before,
                                                       const std::vector<qint64> &after, int maximumSteps);

} // namespace odziv
