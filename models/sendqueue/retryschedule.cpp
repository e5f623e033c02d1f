/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "retryschedule.h"

#include <algorithm>

namespace odziv {

qint64 RetrySchedule::delayAfter(int attempts) const
{
    const int doublings = std::clamp(attempts - 1, 0, 30);
    if (firstDelay > (longestDelay >> doublings))
        return longestDelay;
    return firstDelay << doublings;
}

std::optional<qint64> RetrySchedule::nextAttempt(int attempts, qint64 firstAttemptAt, qint64 now) const
{
    if (attempts >= leastAttempts && now - firstAttemptAt >= giveUpAfter)
        return {};
    return now + delayAfter(attempts);
}

} // namespace odziv
