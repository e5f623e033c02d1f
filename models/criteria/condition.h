/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "criteria/operand.h"
#include "criteria/operators.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace odziv {

/// One node of a condition tree: a single condition on a column, or a group over other nodes. A plain value; whoever
/// builds one by hand keeps the operands in the types that criteria/operand.h names for the column.
struct Condition
{
    enum class Kind {
        Single,
        All, ///< every child holds; true without children
        Any, ///< at least one child holds; false without children
        None ///< no child holds; true without children
    };

    Kind kind = Kind::Single;
    std::vector<Condition> children; ///< groups only
    QString column;                  ///< single conditions only, "table.column" by catalog names
    Operator op = Operator::Equals;
    std::vector<Operand> operands; ///< as many as the operator's shape wants

    static Condition single(QString column, Operator op, std::vector<Operand> operands = {});
    static Condition group(Kind kind, std::vector<Condition> children);

    bool isGroup() const { return kind != Kind::Single; }
    /// "customer" of "customer.name"; single conditions only.
    QString tableName() const { return column.section(QLatin1Char('.'), 0, 0); }

    friend bool operator==(const Condition &a, const Condition &b);
};

/// The tables that the tree names, each once, in the order of first use.
QStringList tablesOf(const Condition &condition);
/// Its single conditions from left to right; borrowed from `condition`.
std::vector<const Condition *> singleConditions(const Condition &condition);

/// Whether the whole tree can be asked of `catalog`: columns known, operators that fit their types, operands of the
/// right number and type, groups not deeper than deepestGroup. InvalidInput with the place "<place>, condition 1.3".
Status validateCondition(const Condition &condition, const Catalog &catalog, const QString &place = {});
/// "block 2, condition 1.3" from "block 2" and "1.3"; either may be empty.
QString conditionPlace(const QString &place, const QString &number);
/// "1.3" for the child 3 of the node "1".
QString childNumber(const QString &number, size_t index);

constexpr int deepestGroup = 32;
/// Days of an instant are compared as two bounds each, and a statement has a limited number of values.
constexpr size_t mostInstantDays = 5000;
constexpr size_t mostValues = 1000000;

} // namespace odziv
