/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "segments/idset.h"
#include "segments/segment.h"

namespace odziv {

/// Whether the row `id` belongs to the sample: the same for every block, run and computer, and spread evenly whatever
/// the ids look like.
bool isInSample(SegmentSample sample, qint64 id);
/// The ids of `ids` that belong to the sample.
IdSet sampled(const IdSet &ids, SegmentSample sample);
/// The whole that a count in the sample stands for.
qint64 scaledToWhole(qint64 count, SegmentSample sample);

} // namespace odziv
