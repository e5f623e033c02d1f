/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/jobtracker.h"
#include "common/result.h"
#include "criteria/conditionsql.h"
#include "segments/idset.h"
#include "store/connection.h"

#include <QHash>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace odziv {

/// One question to one table: which rows satisfy `where` and all tests; what is collected is their column `output`
/// (the id, or a reference to the parent, of which NULLs are left out).
struct TableQuestion
{
    /// A row passes when the number in its column is in `members`; or, where `missingPasses`, when the column is NULL
    /// (a reference) or the id is not in `related` (a row without children).
    struct Test
    {
        QString column;
        IdSet members;
        bool missingPasses = false;
        const IdSet *related = nullptr;
    };

    QString table;
    QString output = QStringLiteral("id");
    std::optional<SqlFragment> where; ///< over columns of this table only
    std::vector<Test> tests;
};

/// Reads whole columns of numbers and answers TableQuestions, each with one pass over one table: the steps from
/// which counts over joined tables are made without a join, so that no query plan can go astray.
/// Belongs to the connection's thread; remembers what it read, so it must not outlive one evaluation.
class TableReader
{
public:
    explicit TableReader(Connection &connection)
        : m_connection(connection)
    {}

    Result<IdSet> answer(const TableQuestion &question);
    /// All values of a column of numbers, without NULL; read once.
    Result<const IdSet *> column(const QString &table, const QString &column);
    /// The ids that a statement with one column gives.
    Result<IdSet> ids(const SqlFragment &statement);

private:
    Result<IdSet> scan(const TableQuestion &question, const TableQuestion::Test *driver);
    Result<qint64> estimatedRows(const QString &table);

    Connection &m_connection;
    std::map<QString, IdSet> m_columns; ///< a map, because tests point into it
    QHash<QString, qint64> m_estimates;
};

} // namespace odziv
