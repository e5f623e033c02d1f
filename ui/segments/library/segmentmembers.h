/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/segmentreach.h"
#include "segments/segment.h"
#include "ui/segments/library/membersdialog.h"

namespace odziv {

/// Finds the members of a segment as its options want them, in its preview format, with the records that its selection
/// rules choose.
MembersDialog::Search membersOf(const UiContext &context, const Segment &segment);

/// Finds the people of one number of the segment's reach: its members where the number counts those, the contacts that
/// are written to else.
MembersDialog::Search peopleOf(const UiContext &context, const Segment &segment, const ReachQuery &query);

} // namespace odziv
