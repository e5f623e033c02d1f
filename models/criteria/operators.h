/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"

#include <QString>

#include <optional>
#include <vector>

namespace odziv {

/// What a single condition asks of its column. The names in files are the enumerators with a small first letter.
enum class Operator {
    Equals,
    NotEquals,
    In,
    NotIn,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between, ///< both ends included
    Contains,
    StartsWith,
    EndsWith,
    IsEmpty,                  ///< the value is missing; the only operator that a missing value satisfies
    IsNotEmpty,               ///< the value is there
    WithinLastDays,           ///< today - n <= day <= today
    OlderThanDays,            ///< day < today - n
    WithinNextDays,           ///< today <= day <= today + n
    AnniversaryWithinNextDays ///< month and day fall within today .. today + n; 29 February counts as 28 in common
                              ///< years
};

/// How the operands of an operator are written in a file.
enum class OperandShape {
    None,    ///< neither "value" nor "values"
    One,     ///< "value", of the column's type
    Days,    ///< "value", a number of days
    Several, ///< "values", one or more of the column's type
    Pair     ///< "values", exactly two of the column's type
};

/// All operators, in the order in which a list of choices shows them.
const std::vector<Operator> &allOperators();
/// "notEquals".
QString operatorName(Operator op);
std::optional<Operator> operatorByName(const QString &name);
OperandShape operandShape(Operator op);
/// Whether a column of `type` knows the operator: no text search in numbers, no calendar in texts, no order of
/// booleans.
bool isApplicable(Operator op, ColumnType type);
/// The operators that a column of `type` knows, in the order of allOperators().
std::vector<Operator> operatorsFor(ColumnType type);

} // namespace odziv
