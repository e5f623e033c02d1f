/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QtGlobal>

#include <optional>

namespace odziv {

/// When a temporary failure is tried again, and when it is given up (RFC 5321, 4.5.4.1). Pure rules, milliseconds.
///
/// The first retry comes soon, for greylisting; delays double up to a bound. A recipient is given up when its first
/// attempt is older than `giveUpAfter` and it has had at least `leastAttempts`, so that a computer that was off for
/// a week does not give anybody up after one attempt.
struct RetrySchedule
{
    qint64 firstDelay = 5 * 60 * 1000;
    qint64 longestDelay = 4 * 60 * 60 * 1000;
    qint64 giveUpAfter = 4LL * 24 * 60 * 60 * 1000;
    int leastAttempts = 5;

    /// The delay after the attempt number `attempts`, 1 or more.
    qint64 delayAfter(int attempts) const;
    /// The instant of the next attempt after one that failed at `now`; none when it is to be given up.
    /// `attempts` includes the one that just failed.
    std::optional<qint64> nextAttempt(int attempts, qint64 firstAttemptAt, qint64 now) const;
};

} // namespace odziv
