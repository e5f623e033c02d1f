/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "common/result.h"
#include "segments/segmentevaluator.h"
#include "store/workspace.h"

#include <QString>

#include <memory>

namespace odziv {

class SnapshotService;

/// Makes the evaluator for the engine "sql", which an empty name means too. InvalidInput for any other name.
Result<std::unique_ptr<SegmentEvaluator>> makeSegmentEvaluator(Workspace &workspace, const QString &engine = {});
/// The same, and "snapshot", which evaluates in what `snapshots` keeps fresh; it must outlive the evaluator.
Result<std::unique_ptr<SegmentEvaluator>> makeSegmentEvaluator(Workspace &workspace, const QString &engine,
                                                               SnapshotService &snapshots);

/// Today by `clock`, the workspace's zone, and `cancelled`: what most callers evaluate with. On the newest data.
EvaluationOptions evaluationOptions(Workspace &workspace, const Clock &clock, const CancelFlag &cancelled = {});
/// The same for numbers that only inform: data that are being read in anew may be the old ones a little longer.
EvaluationOptions liveEvaluationOptions(Workspace &workspace, const Clock &clock, const CancelFlag &cancelled = {});

} // namespace odziv
