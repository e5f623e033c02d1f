/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "evaluatorfactory.h"

#include "common/translate.h"
#include "segments/snapshot/snapshotsegmentevaluator.h"
#include "segments/sqlsegmentevaluator.h"

namespace odziv {

Result<std::unique_ptr<SegmentEvaluator>> makeSegmentEvaluator(Workspace &workspace, const QString &engine)
{
    if (engine.isEmpty() || engine == QStringLiteral("sql"))
        return std::make_unique<SqlSegmentEvaluator>(workspace);
    return failure(ErrorCode::InvalidInput,
                   tr("There is no engine \"%1\". Choose \"sql\" or \"snapshot\".").arg(engine));
}

Result<std::unique_ptr<SegmentEvaluator>> makeSegmentEvaluator(Workspace &workspace, const QString &engine,
                                                               SnapshotService &snapshots)
{
    if (engine == QStringLiteral("snapshot"))
        return std::make_unique<SnapshotSegmentEvaluator>(workspace, snapshots);
    return makeSegmentEvaluator(workspace, engine);
}

EvaluationOptions evaluationOptions(Workspace &workspace, const Clock &clock, const CancelFlag &cancelled)
{
    const QTimeZone zone = workspace.timeZone();
    return {clock.today(zone), zone, cancelled};
}

EvaluationOptions liveEvaluationOptions(Workspace &workspace, const Clock &clock, const CancelFlag &cancelled)
{
    EvaluationOptions options = evaluationOptions(workspace, clock, cancelled);
    options.mayBeOutdated = true;
    return options;
}

} // namespace odziv
