/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/result.h"
#include "criteria/condition.h"

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <QVariantList>

#include <vector>

namespace odziv {

/// A piece of SQL and the values of its `?`, in order: qint64, bool as qint64, or QString (also '', which is a value
/// here and must be bound as such).
struct SqlFragment
{
    QString text;
    QVariantList values;

    friend bool operator==(const SqlFragment &, const SqlFragment &) = default;
};

/// Turns condition trees into SQL over tables that go by their own names. Identifiers come from the catalog only,
/// values are always bound, and a missing value makes every condition but isEmpty false, also under `none`.
/// Needs the SQL function foldText. A value; safe to use from any thread.
class ConditionCompiler
{
public:
    /// `today` is what the calendar operators count from; instants become days in `zone`.
    ConditionCompiler(const Catalog &catalog, QDate today, QTimeZone zone);

    /// A WHERE expression that is true exactly on the rows that satisfy the tree (false or NULL elsewhere).
    /// InvalidInput for a tree that validateCondition refuses.
    Result<SqlFragment> where(const Condition &condition) const;
    /// The ids of the target's rows that qualify, each once: at least one row of the target, left-joined to the tables
    /// that the tree names, satisfies the whole tree.
    Result<SqlFragment> matchingIds(const Condition &condition, const QString &target) const;

    /// All fragments joined by AND; true when there are none.
    static SqlFragment allOf(const std::vector<SqlFragment> &parts);
    /// All fragments joined by OR; false when there are none.
    static SqlFragment anyOf(const std::vector<SqlFragment> &parts);
    /// True exactly where `part` is not: SQL's third value counts as false.
    static SqlFragment notTrue(SqlFragment part);

private:
    SqlFragment node(const Condition &condition) const;
    SqlFragment single(const Condition &condition) const;
    SqlFragment ofInstant(const Condition &condition, const QString &expression) const;
    SqlFragment anniversary(const QString &expression, ColumnType type, qint64 days) const;
    qint64 startOf(QDate day) const;

    const Catalog *m_catalog;
    QDate m_today;
    QTimeZone m_zone;
};

} // namespace odziv
