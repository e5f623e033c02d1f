/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/segmentreach.h"
#include "common/jobtracker.h"
#include "segments/segment.h"
#include "ui/shell/uicontext.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace odziv {

/// From the members of a segment to the e-mails that would be sent, station by station, in one row. Each number opens
/// its people. Finds the numbers in the background, some time after the last edit.
class ReachStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ReachStrip(const UiContext &context, QWidget *parent = nullptr);

    /// `segment` has just been counted and has `members` members.
    void follow(const Segment &segment, qint64 members);
    /// The numbers belong to an older definition.
    void setStale();
    void clear();
    bool isStale() const { return m_stale; }
    /// "Members 120", for reading aloud and for tests.
    QStringList lines() const;

private:
    /// Says what will stand here.
    void announce();
    void compute();
    void show(const SegmentReach &reach);
    void openPeople(const QString &title, const ReachQuery &query);
    QString stationText(size_t step) const;

    UiContext m_context;
    QTimer m_delay;
    JobTracker m_job;
    Segment m_segment;
    SegmentReach m_reach;
    bool m_stale = false;
    QHBoxLayout *m_stations;
    QLabel *m_remark;
};

} // namespace odziv
