/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendprogress.h"

namespace odziv {

namespace {

constexpr qint64 window = 30 * 1000;

} // namespace

SendProgress SendRate::progress(CampaignId campaign, const QueueCounts &counts, qint64 now)
{
    const qint64 waiting = counts.of(SendState::Queued) + counts.of(SendState::Leased) + counts.of(SendState::DotSent);
    const qint64 done = counts.sum() - waiting;
    m_samples.push_back({now, done});
    while (m_samples.size() > 2 && m_samples.front().at < now - window)
        m_samples.pop_front();
    SendProgress progress{campaign, counts, 0, {}, {}};
    const qint64 span = now - m_samples.front().at;
    const qint64 sent = done - m_samples.front().done;
    if (span > 0 && sent > 0) {
        progress.perSecond = static_cast<double>(sent) * 1000.0 / static_cast<double>(span);
        progress.remainingMilliseconds
            = static_cast<qint64>(static_cast<double>(waiting) * 1000.0 / progress.perSecond);
    }
    return progress;
}

} // namespace odziv
