/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "common/jobtracker.h"
#include "segments/segment.h"
#include "segments/segmentevaluator.h"
#include "store/workspace.h"

#include <QObject>
#include <QTimer>

#include <vector>

namespace odziv {

/// Counts a segment in the background, soon after the last of several edits; a newer request cancels an older one.
class SegmentCounter final : public QObject
{
    Q_OBJECT

public:
    SegmentCounter(Workspace &workspace, const Clock &clock, QThreadPool &pool, QObject *parent = nullptr);

    /// Counts `segment`, whose block i stands at the place `places[i]` of the definition that is shown.
    void count(const Segment &segment, const std::vector<int> &places);
    /// Forgets what was asked for; nothing will be emitted for it.
    void cancel();
    bool isCounting() const { return m_delay.isActive() || m_job.isRunning(); }

Q_SIGNALS:
    void counted(const odziv::SegmentCounts &counts, const std::vector<int> &places);
    void failed(const odziv::Error &error, const std::vector<int> &places);

private:
    void start();

    Workspace &m_workspace;
    const Clock &m_clock;
    QTimer m_delay;
    JobTracker m_job;
    Segment m_segment;
    std::vector<int> m_places;
};

} // namespace odziv
