/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/jobtracker.h"
#include "segments/segment.h"
#include "segments/segmentevaluator.h"
#include "ui/shell/uicontext.h"

#include <QObject>

#include <vector>

namespace odziv {

/// Counts a segment in the background at each edit; a newer request cancels an older one.
class SegmentCounter final : public QObject
{
    Q_OBJECT

public:
    explicit SegmentCounter(const UiContext &context, QObject *parent = nullptr);

    /// Counts `segment`, whose block i stands at the place `places[i]` of the definition that is shown.
    void count(const Segment &segment, const std::vector<int> &places);
    /// Forgets what was asked for; nothing will be emitted for it.
    void cancel();
    bool isCounting() const { return m_job.isRunning(); }

Q_SIGNALS:
    void counted(const odziv::SegmentCounts &counts, const std::vector<int> &places);
    void failed(const odziv::Error &error, const std::vector<int> &places);

private:
    UiContext m_context;
    JobTracker m_job;
};

} // namespace odziv
