/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "criteria/condition.h"
#include "segments/snapshot/snapshotcolumn.h"

#include <QDate>

#include <cstdint>
#include <vector>

namespace odziv {

/// Numbers from `least` to `greatest`, both included.
struct NumberRange
{
    int64_t least;
    int64_t greatest;

    friend bool operator==(NumberRange, NumberRange) = default;
};

/// The numbers that satisfy a condition on a column of numbers, days, money or truth values, as ascending ranges that
/// do not touch, cut to what the column holds.
std::vector<NumberRange> matchingNumbers(const SnapshotColumn &column, const Condition &condition, QDate today);

} // namespace odziv
