/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentfreezer.h"

namespace odziv {

Result<SavedResultSet> freezeSegment(Workspace &workspace, SegmentEvaluator &evaluator, const Segment &segment,
                                     const QString &name, const EvaluationOptions &options, const Clock &clock)
{
    // The time is asked first: data that come in meanwhile then are newer than the set claims, never older.
    auto dataTime = workspace.dataTime();
    if (!dataTime)
        return failure(dataTime.error());
    auto members = evaluator.members(segment, options);
    if (!members)
        return failure(members.error());
    SavedResultSet saved;
    const auto written = workspace.write([&](Connection &connection) -> Status {
        auto frozen = ResultSetStorage::freeze(connection, name, segment, *members, *dataTime, clock);
        if (!frozen)
            return failure(frozen.error());
        saved = std::move(*frozen);
        return {};
    });
    if (!written)
        return failure(written.error());
    return saved;
}

} // namespace odziv
