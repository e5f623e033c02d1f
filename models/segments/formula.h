/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "criteria/condition.h"
#include "criteria/conditionsql.h"

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace odziv {

/// A condition tree in which only single conditions are negated, so that it consists of "and" and "or" alone.
/// Borrows the conditions from the tree it was made of.
struct Formula
{
    enum class Kind { Leaf, And, Or };

    Kind kind = Kind::And;
    std::vector<Formula> parts;
    const Condition *leaf = nullptr;
    bool negated = false;

    /// The tree, or its opposite: the rows on which the tree is not true.
    static Formula of(const Condition &condition, bool negated = false);
    static Formula conjunction(std::vector<Formula> parts);
    static Formula disjunction(std::vector<Formula> parts);
};

/// Whether the formula is true on a row of which every value is missing.
bool holdsWhereAllIsMissing(const Formula &formula);
/// The formula as a WHERE expression.
Result<SqlFragment> formulaSql(const Formula &formula, const ConditionCompiler &compiler);
QStringList tablesOf(const Formula &formula);

/// Formulas that must all hold, sorted by the side of the table at hand on which their columns lie: "" is the table
/// itself, any other side the neighbouring table on the way.
using Conjunct = std::map<QString, std::vector<Formula>>;
using SideOfTable = std::function<QString(const QString &table)>;

/// The formula as alternatives, of which a row must satisfy one, such that no part of an alternative looks at two
/// sides at once: each side can then be answered on its own. Nothing when that takes more than `most` alternatives.
std::optional<std::vector<Conjunct>> alternatives(const Formula &formula, const SideOfTable &sideOf, size_t most);

} // namespace odziv
