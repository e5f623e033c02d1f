/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "common/result.h"
#include "segments/resultsetstorage.h"
#include "segments/segmentevaluator.h"
#include "store/workspace.h"

namespace odziv {

/// Evaluates the segment and keeps its members as the saved result set `name`: all of them in one transaction, or
/// nothing. Blocks; not for the GUI thread, nor inside a unit of work of the writer.
Result<SavedResultSet> freezeSegment(Workspace &workspace, SegmentEvaluator &evaluator, const Segment &segment,
                                     const QString &name, const EvaluationOptions &options, const Clock &clock);

} // namespace odziv
