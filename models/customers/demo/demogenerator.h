/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "common/result.h"
#include "customers/demo/demototals.h"
#include "store/workspace.h"

#include <QDate>

namespace odziv {

/// Makes demo workspaces: made-up customers with everything that belongs to them, in the proportions of a real
/// utility. The same size, seed and day give the same rows on every machine.
class DemoGenerator
{
public:
    struct Options
    {
        qint64 customers = 20'000;
        quint64 seed = 1;
    };
    static constexpr qint64 fewestCustomers = 1;
    static constexpr qint64 mostCustomers = 10'000'000;
    /// The size at which the known totals of the utility come out to the digit.
    static constexpr qint64 fullSize = 760'000;

    /// `clock` must outlive the generator.
    DemoGenerator(const Options &options, const Clock &clock);

    /// Makes the workspace `path`, all or nothing. InvalidInput for a size out of range; otherwise as
    /// Workspace::build, and Cancelled soon after `cancelled` is set.
    Result<DemoTotals> build(const QString &path, const ProgressCallback &progress = {},
                             const CancelFlag &cancelled = {}) const;

private:
    Result<DemoTotals> fill(Connection &connection, const ProgressCallback &progress,
                            const CancelFlag &cancelled) const;

    Options m_options;
    const Clock &m_clock;
};

} // namespace odziv
