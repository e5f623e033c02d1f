/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentcounter.h"

#include "segments/evaluatorfactory.h"

namespace odziv {

namespace {

/// Long enough to gather the letters of a word, short enough not to be noticed.
constexpr int gatherMilliseconds = 120;

} // namespace

SegmentCounter::SegmentCounter(Workspace &workspace, const Clock &clock, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_job(this, &pool)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(gatherMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &SegmentCounter::start);
}

void SegmentCounter::count(const Segment &segment, const std::vector<int> &places)
{
    m_job.cancel();
    m_segment = segment;
    m_places = places;
    m_delay.start();
}

void SegmentCounter::cancel()
{
    m_delay.stop();
    m_job.cancel();
}

void SegmentCounter::start()
{
    m_job.start(
        [&workspace = m_workspace, &clock = m_clock,
         segment = m_segment](const CancelFlag &cancelled) -> Result<SegmentCounts> {
            auto evaluator = makeSegmentEvaluator(workspace);
            if (!evaluator)
                return failure(evaluator.error());
            return (*evaluator)->count(segment, evaluationOptions(workspace, clock, cancelled));
        },
        [this, places = m_places](const Result<SegmentCounts> &counts) {
            if (counts)
                Q_EMIT counted(*counts, places);
            else if (counts.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(counts.error(), places);
        });
}

} // namespace odziv
