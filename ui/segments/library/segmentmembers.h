/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/segment.h"
#include "ui/shell/uicontext.h"

#include <QObject>

namespace odziv {

/// Finds the members of a segment in the background, as its options want them, and opens them in a window: in the
/// segment's preview format, with the records that its selection rules choose.
class SegmentMembers final : public QObject
{
    Q_OBJECT

public:
    /// `parent` owns the windows too.
    SegmentMembers(const UiContext &context, QWidget *parent);

    /// A newer request cancels the one before.
    void open(const Segment &segment);

Q_SIGNALS:
    void failed(const odziv::Error &error);

private:
    UiContext m_context;
    QWidget *m_parent;
    JobTracker m_job;
};

} // namespace odziv
