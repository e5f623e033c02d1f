/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "demoquota.h"

#include <algorithm>
#include <numeric>

namespace odziv {

std::vector<qint64> apportion(qint64 total, const std::vector<qint64> &weights)
{
    const qint64 sum = std::accumulate(weights.begin(), weights.end(), qint64(0));
    std::vector<qint64> parts(weights.size(), 0);
    if (sum <= 0)
        return parts;
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    qint64 rest = total;
    for (const std::size_t i : order) {
        parts[i] = total * weights[i] / sum;
        rest -= parts[i];
    }
    const auto remainder = [&](std::size_t i) { return total * weights[i] % sum; };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainder(a) > remainder(b); });
    for (qint64 i = 0; i < rest; ++i)
        ++parts[order[static_cast<std::size_t>(i)]];
    return parts;
}

DemoQuota::DemoQuota(qint64 items, qint64 needed)
    : m_items(items)
    , m_needed(std::min(items, needed))
{}

bool DemoQuota::take(DemoRandom &random, qint64 boost)
{
    if (m_items <= 0)
        return false;
    return settle(random.below(m_items) < m_needed * boost);
}

bool DemoQuota::prefer()
{
    return settle(m_needed > 0);
}

bool DemoQuota::avoid()
{
    return settle(m_needed > 0 && m_needed >= m_items);
}

bool DemoQuota::settle(bool taken)
{
    --m_items;
    if (taken)
        --m_needed;
    return taken;
}

DemoShares::DemoShares(qint64 items, qint64 total, qint64 least)
    : m_items(items)
    , m_spare(std::max(qint64(0), total - items * least))
    , m_least(least)
{}

qint64 DemoShares::next(DemoRandom &random, qint64 extra)
{
    if (m_items <= 0)
        return 0;
    qint64 above = std::min(extra, m_spare);
    if (m_items == 1) {
        above = m_spare;
    } else {
        // One more as long as a coin falls that makes the mean of what is left come out.
        while (above < m_spare && random.below(m_items + m_spare) < m_spare)
            ++above;
    }
    --m_items;
    m_spare -= above;
    return m_least + above;
}

} // namespace odziv
