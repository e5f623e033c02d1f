/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "formula.h"

#include <algorithm>
#include <set>

namespace odziv {

namespace {

using Sides = std::set<QString>;

Formula joined(Formula::Kind kind, std::vector<Formula> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    Formula made;
    made.kind = kind;
    for (Formula &part : parts) {
        if (part.kind == kind)
            made.parts.insert(made.parts.end(), part.parts.begin(), part.parts.end());
        else
            made.parts.push_back(std::move(part));
    }
    return made;
}

void collectSides(const Formula &formula, const SideOfTable &sideOf, Sides &sides)
{
    if (formula.kind == Formula::Kind::Leaf)
        sides.insert(sideOf(formula.leaf->tableName()));
    for (const Formula &part : formula.parts)
        collectSides(part, sideOf, sides);
}

Sides sidesOf(const Formula &formula, const SideOfTable &sideOf)
{
    Sides sides;
    collectSides(formula, sideOf, sides);
    return sides;
}

Conjunct oneSided(const Sides &sides, Formula formula)
{
    Conjunct conjunct;
    conjunct[sides.empty() ? QString() : *sides.begin()].push_back(std::move(formula));
    return conjunct;
}

Conjunct both(const Conjunct &a, const Conjunct &b)
{
    Conjunct merged = a;
    for (const auto &[side, formulas] : b) {
        auto &mine = merged[side];
        mine.insert(mine.end(), formulas.begin(), formulas.end());
    }
    return merged;
}

} // namespace

Formula Formula::conjunction(std::vector<Formula> parts)
{
    return joined(Kind::And, std::move(parts));
}

Formula Formula::disjunction(std::vector<Formula> parts)
{
    return joined(Kind::Or, std::move(parts));
}

Formula Formula::of(const Condition &condition, bool negated)
{
    if (!condition.isGroup()) {
        Formula made;
        made.kind = Kind::Leaf;
        made.leaf = &condition;
        made.negated = negated;
        return made;
    }
    // none = not any; not all = any not; not any = all not.
    const bool flips = condition.kind == Condition::Kind::None;
    const bool childNegated = negated != flips;
    std::vector<Formula> parts;
    for (const Condition &child : condition.children)
        parts.push_back(of(child, childNegated));
    const bool any = condition.kind != Condition::Kind::All;
    return any != childNegated ? disjunction(std::move(parts)) : conjunction(std::move(parts));
}

bool holdsWhereAllIsMissing(const Formula &formula)
{
    switch (formula.kind) {
    case Formula::Kind::Leaf:
        return (formula.leaf->op == Operator::IsEmpty) != formula.negated;
    case Formula::Kind::And:
        return std::all_of(formula.parts.cbegin(), formula.parts.cend(), holdsWhereAllIsMissing);
    case Formula::Kind::Or:
        return std::any_of(formula.parts.cbegin(), formula.parts.cend(), holdsWhereAllIsMissing);
    }
    return false;
}

Result<SqlFragment> formulaSql(const Formula &formula, const ConditionCompiler &compiler)
{
    if (formula.kind == Formula::Kind::Leaf) {
        auto single = compiler.where(*formula.leaf);
        if (!single || !formula.negated)
            return single;
        return ConditionCompiler::notTrue(std::move(*single));
    }
    std::vector<SqlFragment> parts;
    for (const Formula &part : formula.parts) {
        auto sql = formulaSql(part, compiler);
        if (!sql)
            return sql;
        parts.push_back(std::move(*sql));
    }
    return formula.kind == Formula::Kind::And ? ConditionCompiler::allOf(parts) : ConditionCompiler::anyOf(parts);
}

QStringList tablesOf(const Formula &formula)
{
    if (formula.kind == Formula::Kind::Leaf)
        return {formula.leaf->tableName()};
    QStringList tables;
    for (const Formula &part : formula.parts)
        tables << tablesOf(part);
    tables.removeDuplicates();
    return tables;
}

std::optional<std::vector<Conjunct>> alternatives(const Formula &formula, const SideOfTable &sideOf, size_t most)
{
    const Sides sides = sidesOf(formula, sideOf);
    if (sides.size() <= 1)
        return std::vector<Conjunct>{oneSided(sides, formula)};

    if (formula.kind == Formula::Kind::Or) {
        // "There is a row with A or B" is "there is a row with A, or one with B": the parts of one side stay together.
        std::map<Sides, std::vector<Formula>> bySides;
        for (const Formula &part : formula.parts)
            bySides[sidesOf(part, sideOf)].push_back(part);
        std::vector<Conjunct> found;
        for (auto &[partSides, parts] : bySides) {
            if (partSides.size() <= 1) {
                found.push_back(oneSided(partSides, Formula::disjunction(std::move(parts))));
                continue;
            }
            for (const Formula &part : parts) {
                const auto more = alternatives(part, sideOf, most);
                if (!more)
                    return {};
                found.insert(found.end(), more->begin(), more->end());
            }
        }
        return found.size() <= most ? std::optional(std::move(found)) : std::nullopt;
    }

    // A row must satisfy one alternative of every part at once: all combinations.
    std::vector<Conjunct> found{Conjunct()};
    for (const Formula &part : formula.parts) {
        const auto more = alternatives(part, sideOf, most);
        if (!more || found.size() * more->size() > most)
            return {};
        std::vector<Conjunct> combined;
        for (const Conjunct &so : found) {
            for (const Conjunct &also : *more)
                combined.push_back(both(so, also));
        }
        found = std::move(combined);
    }
    return found;
}

} // namespace odziv
