/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "common/result.h"
#include "segments/segment.h"
#include "segments/segmentevaluator.h"
#include "store/workspace.h"

#include <QDateTime>

#include <vector>

namespace odziv {

/// The members that lists and launches take, and where they came from.
struct SegmentAudience
{
    enum class Source {
        Evaluated, ///< now
        FinalSet,  ///< kept from an evaluation of the same definition on the same data, on the same day
        ResultSet  ///< the newest saved result set of the segment
    };

    std::vector<qint64> ids; ///< at the target level, ascending
    Source source = Source::Evaluated;
    QString resultSet; ///< its name, for Source::ResultSet
    QDateTime foundAt; ///< UTC
};

/// The members of a segment as its options want them: those of the newest saved result set of that name, those kept
/// from the last time, or those that are evaluated now (and kept, when the options say so and the workspace can be
/// written to). Always within the global constraint, when `evaluator` came from makeSegmentEvaluator().
///
/// NotFound when the newest result set is wanted and there is none. Blocks; not for the GUI thread, nor inside a unit
/// of work of the writer.
Result<SegmentAudience> segmentAudience(Workspace &workspace, SegmentEvaluator &evaluator, const Segment &segment,
                                        const EvaluationOptions &options, const Clock &clock);

} // namespace odziv
