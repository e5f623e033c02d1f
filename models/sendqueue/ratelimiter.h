/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QHash>
#include <QString>

#include <deque>
#include <optional>

namespace odziv {

/// A steady pace: never more than `limit` in any span of `window` milliseconds. A bucket of tokens that refills
/// evenly; about a second's worth may be used at once, so that a late timer does not cost throughput.
class TokenBucket
{
public:
    TokenBucket(int limit, qint64 window, qint64 now);

    /// Milliseconds until take() may be called; 0: now.
    qint64 wait(qint64 now);
    /// Uses one token. May be called ahead of time: later calls of wait() then answer the longer.
    void take(qint64 now);

private:
    void refill(qint64 now);

    double m_perMillisecond;
    double m_capacity;
    double m_tokens;
    qint64 m_at;
};

/// A quota: never more than `limit` in any span of `window` milliseconds, but at any pace.
class SlidingQuota
{
public:
    SlidingQuota(int limit, qint64 window)
        : m_limit(limit)
        , m_window(window)
    {}

    qint64 wait(qint64 now);
    void take(qint64 at) { m_times.push_back(at); }

private:
    int m_limit;
    qint64 m_window;
    std::deque<qint64> m_times;
};

/// What a sender, narrowed by a campaign, may send how fast; no value: no limit.
struct RateLimits
{
    std::optional<int> perMinute;
    std::optional<int> perHour;
    std::optional<int> perDay;
    std::optional<int> perDomainPerMinute;

    /// The stricter of the two, limit by limit.
    RateLimits narrowedBy(const RateLimits &other) const;
    /// The part of one of several senders that share these limits: `weight` of `weights`, at least 1 of each.
    RateLimits part(int weight, int weights) const;
    friend bool operator==(const RateLimits &, const RateLimits &) = default;
};

/// Decides when the next message may go. Instants are milliseconds of one clock that the caller chooses; a clock
/// that jumps back only makes it wait.
class RateLimiter
{
public:
    RateLimiter(const RateLimits &limits, qint64 now);

    /// Counts a message that was sent before this program started; `at` must not decrease from call to call.
    void countEarlier(qint64 at);
    /// Milliseconds until any message may go; 0: now.
    qint64 wait(qint64 now);
    /// Counts one message.
    void take(qint64 now);

    /// Takes a turn for one message to `domain` and answers in how many milliseconds it comes; 0: now. A message whose
    /// turn is later must not ask again.
    qint64 reserve(const QString &domain, qint64 now);

private:
    std::optional<TokenBucket> m_minute;
    std::optional<SlidingQuota> m_hour;
    std::optional<SlidingQuota> m_day;
    std::optional<int> m_perDomain;
    QHash<QString, TokenBucket> m_domains;
};

} // namespace odziv
