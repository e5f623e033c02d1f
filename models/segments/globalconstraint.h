/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "store/connection.h"

#include <QString>

namespace odziv {

/// The saved segment that nobody can step out of: what any segment counts, freezes or launches lies within it, because
/// SegmentFold applies it to every evaluation. At another level, a row is within when it reaches one of its members
/// along the join tree.
namespace GlobalConstraint {

/// Its name; empty while there is none.
Result<QString> read(Connection &connection);
/// Wants the writer's connection. An empty name takes the constraint away; NotFound when there is no such segment.
Status set(Connection &connection, const QString &segmentName);

} // namespace GlobalConstraint

} // namespace odziv
