/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/demo/demorandom.h"

#include <vector>

namespace odziv {

/// Splits `total` in proportion to `weights` by the largest remainder; the parts add up to `total`, and of equal
/// remainders the first wins.
std::vector<qint64> apportion(qint64 total, const std::vector<qint64> &weights);

/// Chooses exactly `needed` of `items` that pass by one after the other. Every item must be asked about exactly once,
/// by take(), prefer() or avoid().
class DemoQuota
{
public:
    DemoQuota() = default;
    DemoQuota(qint64 items, qint64 needed);

    /// Chooses the item as likely as all that are still to come, or `boost` times as likely.
    bool take(DemoRandom &random, qint64 boost = 1);
    /// Chooses the item while any is needed.
    bool prefer();
    /// Leaves the item out unless all that remain are needed.
    bool avoid();

private:
    bool settle(bool taken);

    qint64 m_items = 0;
    qint64 m_needed = 0;
};

/// Deals exactly `total` things out to `items` holders, each getting at least `least`, most of them little more.
class DemoShares
{
public:
    DemoShares() = default;
    DemoShares(qint64 items, qint64 total, qint64 least);

    /// The share of the next holder; about geometric above the least. `extra` is added to it while things last.
    qint64 next(DemoRandom &random, qint64 extra = 0);

private:
    qint64 m_items = 0;
    qint64 m_spare = 0;
    qint64 m_least = 0;
};

} // namespace odziv
