/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "conditionmatcher.h"

#include "criteria/joinsql.h"

#include <algorithm>

namespace odziv {

namespace {

/// More alternatives than this cost more passes over the tables than a join does.
constexpr size_t mostAlternatives = 12;

const QString idColumn = QStringLiteral("id");

QString reached(const Catalog::Step &step)
{
    return step.down ? step.join.child : step.join.parent;
}

} // namespace

ConditionMatcher::ConditionMatcher(Connection &connection, const Catalog &catalog, const EvaluationOptions &options)
    : m_catalog(catalog)
    , m_compiler(catalog, options.today, options.zone)
    , m_reader(connection)
{}

Result<IdSet> ConditionMatcher::matching(const Condition &condition, const QString &target, BlockMatch match)
{
    if (match == BlockMatch::AnyRecord)
        return anyRecord(condition, target);
    return rows(target, Formula::of(condition), idColumn);
}

/// True when every row of the target has exactly one record that the tree speaks of: its own, and those above it.
bool ConditionMatcher::hasOneRecord(const Condition &condition, const QString &target) const
{
    const QStringList tables = tablesOf(condition);
    return std::all_of(tables.cbegin(), tables.cend(), [&](const QString &table) {
        const auto path = m_catalog.path(target, table);
        return path && std::none_of(path->cbegin(), path->cend(), [](const Catalog::Step &step) { return step.down; });
    });
}

Result<IdSet> ConditionMatcher::anyRecord(const Condition &condition, const QString &target)
{
    if (!condition.isGroup() || hasOneRecord(condition, target))
        return rows(target, Formula::of(condition), idColumn);

    // Conditions on the one record that there is anyway are asked together.
    std::vector<Condition> together;
    std::vector<IdSet> sets;
    for (const Condition &child : condition.children) {
        if (hasOneRecord(child, target)) {
            together.push_back(child);
            continue;
        }
        auto set = anyRecord(child, target);
        if (!set)
            return set;
        sets.push_back(std::move(*set));
    }
    const bool all = condition.kind == Condition::Kind::All;
    if (!together.empty()) {
        const Condition group
            = Condition::group(all ? Condition::Kind::All : Condition::Kind::Any, std::move(together));
        auto set = rows(target, Formula::of(group), idColumn);
        if (!set)
            return set;
        sets.push_back(std::move(*set));
    }
    IdSet result = std::move(sets.front());
    for (size_t i = 1; i < sets.size(); ++i) {
        if (all)
            result.intersect(sets[i]);
        else
            result.unite(sets[i]);
    }
    if (condition.kind != Condition::Kind::None)
        return result;
    auto everyone = m_reader.column(target, idColumn);
    if (!everyone)
        return failure(everyone.error());
    IdSet others = **everyone;
    others.subtract(result);
    return others;
}

Result<IdSet> ConditionMatcher::mapped(IdSet ids, const QString &from, const QString &to)
{
    auto path = m_catalog.path(from, to);
    if (!path)
        return failure(path.error());
    // The first step also drops the ids of rows that are gone; without a step a pass over the table does.
    if (path->isEmpty()) {
        auto present = m_reader.column(from, idColumn);
        if (!present)
            return failure(present.error());
        ids.intersect(**present);
    }
    for (const Catalog::Step &step : *path) {
        TableQuestion question;
        question.table = step.join.child;
        question.output = step.down ? idColumn : step.join.foreignKey;
        question.tests.push_back({step.down ? step.join.foreignKey : idColumn, std::move(ids), false, nullptr});
        auto next = m_reader.answer(question);
        if (!next)
            return next;
        ids = std::move(*next);
    }
    return ids;
}

/// `output` of the rows of `table` for which the formula holds on one joined record.
Result<IdSet> ConditionMatcher::rows(const QString &table, const Formula &formula, const QString &output)
{
    const auto sideOf = [&](const QString &other) -> QString {
        if (other == table)
            return {};
        const auto path = m_catalog.path(table, other);
        return path && !path->isEmpty() ? reached(path->first()) : QString();
    };
    const auto conjuncts = alternatives(formula, sideOf, mostAlternatives);
    if (!conjuncts)
        return rowsByJoin(table, formula, output);
    IdSet found;
    for (const Conjunct &conjunct : *conjuncts) {
        auto some = rowsOf(table, conjunct, output);
        if (!some)
            return some;
        found.unite(*some);
    }
    return found;
}

Result<IdSet> ConditionMatcher::rowsOf(const QString &table, const Conjunct &conjunct, const QString &output)
{
    TableQuestion question;
    question.table = table;
    question.output = output;
    for (const auto &[side, formulas] : conjunct) {
        const Formula formula = Formula::conjunction(formulas);
        if (!side.isEmpty()) {
            auto test = branchTest(table, side, formula);
            if (!test)
                return failure(test.error());
            question.tests.push_back(std::move(*test));
            continue;
        }
        if (formula.kind == Formula::Kind::And && formula.parts.empty())
            continue;
        auto where = formulaSql(formula, m_compiler);
        if (!where)
            return failure(where.error());
        question.where = std::move(*where);
    }
    return m_reader.answer(question);
}

Result<TableQuestion::Test> ConditionMatcher::branchTest(const QString &table, const QString &neighbour,
                                                         const Formula &formula)
{
    auto path = m_catalog.path(table, neighbour);
    if (!path)
        return failure(path.error());
    const Catalog::Step step = path->first();
    TableQuestion::Test test;
    test.missingPasses = holdsWhereAllIsMissing(formula);
    test.column = step.down ? idColumn : step.join.foreignKey;
    auto members = rows(neighbour, formula, step.down ? step.join.foreignKey : idColumn);
    if (!members)
        return failure(members.error());
    test.members = std::move(*members);
    if (test.missingPasses && step.down) {
        auto related = m_reader.column(neighbour, step.join.foreignKey);
        if (!related)
            return failure(related.error());
        test.related = *related;
    }
    return test;
}

Result<IdSet> ConditionMatcher::rowsByJoin(const QString &table, const Formula &formula, const QString &output)
{
    auto from = leftJoinSql(m_catalog, table, tablesOf(formula));
    if (!from)
        return failure(from.error());
    auto where = formulaSql(formula, m_compiler);
    if (!where)
        return failure(where.error());
    return m_reader.ids({QStringLiteral("SELECT ") + quotedColumn(table, output) + QStringLiteral(" FROM ") + *from
                             + QStringLiteral(" WHERE ") + where->text,
                         where->values});
}

} // namespace odziv
