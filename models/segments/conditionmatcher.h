/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/result.h"
#include "criteria/condition.h"
#include "criteria/conditionsql.h"
#include "segments/formula.h"
#include "segments/idset.h"
#include "segments/segment.h"
#include "segments/segmentevaluator.h"
#include "segments/tablereader.h"

namespace odziv {

/// Finds the rows of a target level that satisfy a condition tree.
///
/// The meaning is that of ConditionCompiler::matchingIds (a row of the target left-joined to all tables that the tree
/// names satisfies the tree); the way is another. Seen from the target the join tree branches out, and what two
/// branches hold is independent of each other, so each branch is answered on its own, from its far end towards the
/// target, with one pass over each table and a set of ids between two tables. Only a tree that mixes branches in more
/// than a few alternatives is left to a real join. Belongs to one evaluation on one thread.
class ConditionMatcher
{
public:
    ConditionMatcher(Connection &connection, const Catalog &catalog, const EvaluationOptions &options);

    Result<IdSet> matching(const Condition &condition, const QString &target, BlockMatch match);
    /// The rows of `to` that reach at least one of the rows `ids` of `from` along the join tree.
    Result<IdSet> mapped(IdSet ids, const QString &from, const QString &to);

private:
    Result<IdSet> anyRecord(const Condition &condition, const QString &target);
    Result<IdSet> rows(const QString &table, const Formula &formula, const QString &output);
    Result<IdSet> rowsOf(const QString &table, const Conjunct &conjunct, const QString &output);
    Result<IdSet> rowsByJoin(const QString &table, const Formula &formula, const QString &output);
    Result<TableQuestion::Test> branchTest(const QString &table, const QString &neighbour, const Formula &formula);
    bool hasOneRecord(const Condition &condition, const QString &target) const;

    const Catalog &m_catalog;
    ConditionCompiler m_compiler;
    TableReader m_reader;
};

} // namespace odziv
