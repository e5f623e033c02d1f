/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace odziv {

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 burstMilliseconds = 1000;

std::optional<int> stricter(const std::optional<int> &a, const std::optional<int> &b)
{
    if (!a || !b)
        return a ? a : b;
    return std::min(*a, *b);
}

} // namespace

TokenBucket::TokenBucket(int limit, qint64 window, qint64 now)
    : m_capacity(std::max(1.0, std::floor(static_cast<double>(limit) * static_cast<double>(burstMilliseconds)
                                          / static_cast<double>(window))))
    , m_tokens(m_capacity)
    , m_at(now)
{
    // A full bucket may be emptied at once, so the refill during one window is the limit less that burst.
    m_perMillisecond = (static_cast<double>(limit) - m_capacity + 1.0) / static_cast<double>(window);
}

void TokenBucket::refill(qint64 now)
{
    if (now > m_at)
        m_tokens = std::min(m_capacity, m_tokens + static_cast<double>(now - m_at) * m_perMillisecond);
    m_at = now;
}

qint64 TokenBucket::wait(qint64 now)
{
    refill(now);
    // Rounding errors of many small refills must not cost a millisecond each.
    constexpr double almost = 1.0 - 1e-6;
    if (m_tokens >= almost)
        return 0;
    return static_cast<qint64>(std::ceil((almost - m_tokens) / m_perMillisecond));
}

void TokenBucket::take(qint64 now)
{
    refill(now);
    m_tokens -= 1.0;
}

qint64 SlidingQuota::wait(qint64 now)
{
    while (!m_times.empty() && m_times.front() <= now - m_window)
        m_times.pop_front();
    if (m_times.size() < static_cast<size_t>(m_limit))
        return 0;
    return m_times[m_times.size() - static_cast<size_t>(m_limit)] + m_window - now;
}

RateLimits RateLimits::narrowedBy(const RateLimits &other) const
{
    return {stricter(perMinute, other.perMinute), stricter(perHour, other.perHour), stricter(perDay, other.perDay),
            stricter(perDomainPerMinute, other.perDomainPerMinute)};
}

RateLimits RateLimits::part(int weight, int weights) const
{
    const auto of = [weight, weights](const std::optional<int> &limit) -> std::optional<int> {
        if (!limit)
            return {};
        return std::max(1, static_cast<int>(static_cast<qint64>(*limit) * weight / weights));
    };
    return {of(perMinute), of(perHour), of(perDay), of(perDomainPerMinute)};
}

RateLimiter::RateLimiter(const RateLimits &limits, qint64 now)
    : m_perDomain(limits.perDomainPerMinute)
{
    if (limits.perMinute)
        m_minute.emplace(*limits.perMinute, minute, now);
    if (limits.perHour)
        m_hour.emplace(*limits.perHour, hour);
    if (limits.perDay)
        m_day.emplace(*limits.perDay, day);
}

void RateLimiter::countEarlier(qint64 at)
{
    if (m_hour)
        m_hour->take(at);
    if (m_day)
        m_day->take(at);
}

qint64 RateLimiter::wait(qint64 now)
{
    qint64 wait = 0;
    if (m_minute)
        wait = std::max(wait, m_minute->wait(now));
    if (m_hour)
        wait = std::max(wait, m_hour->wait(now));
    if (m_day)
        wait = std::max(wait, m_day->wait(now));
    return wait;
}

void RateLimiter::take(qint64 now)
{
    if (m_minute)
        m_minute->take(now);
    if (m_hour)
        m_hour->take(now);
    if (m_day)
        m_day->take(now);
}

qint64 RateLimiter::reserve(const QString &domain, qint64 now)
{
    if (!m_perDomain)
        return 0;
    auto found = m_domains.find(domain);
    if (found == m_domains.end())
        found = m_domains.insert(domain, TokenBucket(*m_perDomain, minute, now));
    const qint64 wait = found->wait(now);
    found->take(now);
    return wait;
}

} // namespace odziv
