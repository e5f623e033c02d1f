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

/// Chooses the evaluator by the name of its engine; an empty name takes the best there is. Fails with InvalidInput
/// for an unknown name, and with Refused for one that this program cannot offer.
Result<std::unique_ptr<SegmentEvaluator>> makeSegmentEvaluator(Workspace &workspace, const QString &engine = {});

/// Today by `clock`, the workspace's zone, and `cancelled`: what most callers evaluate with.
EvaluationOptions evaluationOptions(Workspace &workspace, const Clock &clock, const CancelFlag &cancelled = {});

} // namespace odziv
