/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/demo/demorandom.h"

namespace odziv {

/// Days and instants before the demo's today, so that "within the last 90 days" means something in it.
struct DemoCalendar
{
    static constexpr qint64 dayMilliseconds = 86'400'000;

    qint64 today = 0; ///< days since 1970-01-01

    /// A moment of the working hours `daysAgo` days before today. They lie in the middle of the day, so that it is
    /// the same day in every European time zone.
    qint64 instant(DemoRandom &random, qint64 daysAgo) const
    {
        return (today - daysAgo) * dayMilliseconds + (6 * 3600 + random.below(11 * 3600)) * 1000;
    }
    /// Some moment from `milliseconds` to yesterday.
    qint64 instantSince(DemoRandom &random, qint64 milliseconds) const
    {
        const qint64 days = today - milliseconds / dayMilliseconds;
        const qint64 later = days <= 1 ? milliseconds : instant(random, random.between(1, days));
        return later < milliseconds ? milliseconds : later;
    }
};

} // namespace odziv
