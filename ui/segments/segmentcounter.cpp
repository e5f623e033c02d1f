/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentcounter.h"

#include "segments/evaluatorfactory.h"
#include "segments/livesegmentevaluator.h"

namespace odziv {

SegmentCounter::SegmentCounter(const UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_job(this, &context.slowReads)
{}

void SegmentCounter::count(const Segment &segment, const std::vector<int> &places)
{
    m_job.start(
        [&evaluator = m_context.evaluator, &workspace = m_context.workspace, &clock = m_context.clock,
         segment](const CancelFlag &cancelled) {
            return evaluator.count(segment, liveEvaluationOptions(workspace, clock, cancelled));
        },
        [this, places](const Result<SegmentCounts> &counts) {
            if (counts)
                Q_EMIT counted(*counts, places);
            else if (counts.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(counts.error(), places);
        });
}

void SegmentCounter::cancel()
{
    m_job.cancel();
}

} // namespace odziv
