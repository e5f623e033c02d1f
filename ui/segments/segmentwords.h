/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "criteria/operators.h"
#include "segments/segment.h"

#include <QString>

namespace odziv {

/// "is one of", "within the last ... days": the operator as it stands between a column and its value. Days and
/// instants are before and after, amounts and numbers less and more.
QString operatorText(Operator op, ColumnType type);
/// "Start with", "Add if excluded".
QString operationText(BlockOperation operation);
/// What the operation does to the people found so far, in one sentence.
QString operationHint(BlockOperation operation);
/// "Conditions", "Another segment".
QString formText(SegmentBlock::Form form);
/// What is wrong with a block in words for whoever writes it: the column by its label, the value that does not fit.
/// `error` is what the engine says about it.
QString blockProblemText(const SegmentBlock &block, const Error &error);
/// Name of an icon for the operation.
QString operationIconName(BlockOperation operation);

} // namespace odziv
