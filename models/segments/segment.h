/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "common/typedid.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace odziv {

struct Condition; // criteria/condition.h: the tree of all/any/none over single conditions

using SegmentId = TypedId<struct SegmentTag>;
using ResultSetId = TypedId<struct ResultSetTag>;

/// What a block does to the running set R with its own set B.
enum class BlockOperation { StartWith, Keep, Add, Exclude, AddIfExcluded };
/// Whether all conditions of a criteria block must hold on the same record, or each may find its own.
enum class BlockMatch { SameRecord, AnyRecord };

} // namespace odziv
