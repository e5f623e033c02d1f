/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/livesegmentevaluator.h"
#include "segments/snapshot/snapshotbuilder.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <memory>

namespace odziv {

inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A workspace of 3,000 customers, a quarter of them of the branch EDSA, and what counts in it.
class SnapshotFixture
{
protected:
    static constexpr int customers = 3000;

    void open();
    void close();

    /// Of the snapshot.
    QString path() const { return snapshotPath(m_workspace->path()); }
    /// Evaluates anew, as another run of the program does.
    void restart();
    /// The count, which the snapshot must have made and SQL must confirm.
    qint64 total(const Condition &condition);

    static EvaluationOptions options(const CancelFlag &cancelled = {});
    static Segment customersWhere(Condition condition);
    static Condition isIn(const char *branch);

    FakeClock m_clock;
    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<LiveSegmentEvaluator> m_evaluator;
};

} // namespace odziv
