/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotmatcher.h"

#include "common/translate.h"
#include "segments/snapshot/columnmatcher.h"
#include "segments/snapshot/conditionkey.h"
#include "segments/snapshot/rowjoin.h"

#include <algorithm>

namespace odziv {

namespace {

constexpr size_t mostAlternatives = 64;

QString reached(const Catalog::Step &step)
{
    return step.down ? step.join.child : step.join.parent;
}

} // namespace

SnapshotMatcher::SnapshotMatcher(std::shared_ptr<const Snapshot> snapshot, const Catalog &catalog, QDate today,
                                 CancelFlag cancelled, RowSetCache &cache)
    : m_snapshot(std::move(snapshot))
    , m_catalog(catalog)
    , m_today(today)
    , m_cancelled(std::move(cancelled))
    , m_cache(cache)
{}

Result<RowSet> SnapshotMatcher::matching(const Condition &condition, const QString &target, BlockMatch match)
{
    if (match == BlockMatch::AnyRecord)
        return anyRecord(condition, target);
    return rows(target, Formula::of(condition));
}

Result<RowSet> SnapshotMatcher::anyRecord(const Condition &condition, const QString &target)
{
    if (!condition.isGroup())
        return rows(target, Formula::of(condition));
    const bool all = condition.kind == Condition::Kind::All;
    RowSet result = all ? table(target).everyRow() : RowSet(table(target).rows);
    for (const Condition &child : condition.children) {
        auto set = anyRecord(child, target);
        if (!set)
            return set;
        if (all)
            result &= *set;
        else
            result |= *set;
    }
    if (condition.kind != Condition::Kind::None)
        return result;
    RowSet others = table(target).everyRow();
    others -= result;
    return others;
}

Result<RowSet> SnapshotMatcher::mapped(RowSet rows, const QString &from, const QString &to)
{
    auto path = m_catalog.path(from, to);
    if (!path)
        return failure(path.error());
    for (const Catalog::Step &step : *path) {
        const SnapshotTable &child = table(step.join.child);
        rows = step.down ? rowjoin::childrenOf(child.parentRow, rows, false, m_cancelled)
                         : rowjoin::parentsOf(child.parentRow, rows, table(step.join.parent).rows, m_cancelled);
    }
    if (m_cancelled.isSet())
        return failure(ErrorCode::Cancelled, tr("Cancelled."));
    return rows;
}

RowSet SnapshotMatcher::withIds(const QString &name, const std::vector<qint64> &ids) const
{
    const SnapshotTable &own = table(name);
    RowSet rows(own.rows);
    for (const qint64 id : ids) {
        const auto row = own.rowOf(id);
        if (row && own.isAlive(*row))
            rows.insert(*row);
    }
    return rows;
}

Result<RowSet> SnapshotMatcher::rows(const QString &name, const Formula &formula)
{
    if (m_cancelled.isSet())
        return failure(ErrorCode::Cancelled, tr("Cancelled."));
    const auto sideOf = [&](const QString &other) -> QString {
        if (other == name)
            return {};
        const auto path = m_catalog.path(name, other);
        return path && !path->isEmpty() ? reached(path->first()) : QString();
    };
    const auto conjuncts = alternatives(formula, sideOf, mostAlternatives);
    if (!conjuncts)
        return failure(ErrorCode::Refused,
                       tr("The conditions mix too many tables for the snapshot. Split the block, or count with SQL."));
    RowSet found(table(name).rows);
    for (const Conjunct &conjunct : *conjuncts) {
        auto some = rowsOf(name, conjunct);
        if (!some)
            return some;
        if (conjuncts->size() == 1)
            return some;
        found |= *some;
    }
    return found;
}

Result<RowSet> SnapshotMatcher::rowsOf(const QString &name, const Conjunct &conjunct)
{
    const SnapshotTable &own = table(name);
    const auto ownPart = conjunct.find(QString());
    RowSet found = own.everyRow();
    if (ownPart != conjunct.end())
        found &= ownRows(own, Formula::conjunction(ownPart->second));
    for (const auto &[side, formulas] : conjunct) {
        if (side.isEmpty())
            continue;
        const Formula formula = Formula::conjunction(formulas);
        auto neighbours = rows(side, formula);
        if (!neighbours)
            return neighbours;
        auto path = m_catalog.path(name, side);
        if (!path)
            return failure(path.error());
        keepReaching(found, own, table(side), path->first().down, *neighbours, holdsWhereAllIsMissing(formula));
    }
    // What was cut short is worth nothing.
    if (m_cancelled.isSet())
        return failure(ErrorCode::Cancelled, tr("Cancelled."));
    return found;
}

RowSet SnapshotMatcher::ownRows(const SnapshotTable &own, const Formula &formula)
{
    if (formula.kind == Formula::Kind::Leaf) {
        RowSet rows = conditionRows(own, *formula.leaf);
        if (formula.negated)
            rows.invert();
        return rows;
    }
    const bool all = formula.kind == Formula::Kind::And;
    if (formula.parts.empty())
        return all ? RowSet::all(own.rows) : RowSet(own.rows);
    RowSet rows = ownRows(own, formula.parts.front());
    for (size_t i = 1; i < formula.parts.size(); ++i) {
        const RowSet part = ownRows(own, formula.parts[i]);
        if (all)
            rows &= part;
        else
            rows |= part;
    }
    return rows;
}

RowSet SnapshotMatcher::conditionRows(const SnapshotTable &own, const Condition &single)
{
    const QByteArray key = "rows|" + QByteArray::number(own.version) + '/' + QByteArray::number(m_today.toJulianDay())
                           + '|' + conditionKey(single);
    if (const auto known = m_cache.find(key))
        return *known;
    const QString column = single.column.section(u'.', 1);
    RowSet rows = matchingRows(*own.columns.constFind(column), single, m_today, m_cancelled);
    if (!m_cancelled.isSet())
        m_cache.insert(key, std::make_shared<const RowSet>(rows));
    return rows;
}

void SnapshotMatcher::keepReaching(RowSet &rows, const SnapshotTable &own, const SnapshotTable &neighbour, bool down,
                                   const RowSet &neighbours, bool missingPasses)
{
    if (!down) {
        rowjoin::keepChildrenOf(rows, own.parentRow, neighbours, missingPasses, m_cancelled);
        return;
    }
    RowSet reaching = rowjoin::parentsOf(neighbour.parentRow, neighbours, own.rows, m_cancelled);
    if (missingPasses) {
        auto known = m_withChildren.find(neighbour.name);
        if (known == m_withChildren.end())
            known = m_withChildren
                        .emplace(neighbour.name,
                                 rowjoin::parentsOf(neighbour.parentRow, neighbour.everyRow(), own.rows, m_cancelled))
                        .first;
        RowSet childless = own.everyRow();
        childless -= known->second;
        reaching |= childless;
    }
    rows &= reaching;
}

} // namespace odziv
