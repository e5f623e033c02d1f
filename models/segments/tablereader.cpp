/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "tablereader.h"

#include "criteria/joinsql.h"
#include "segments/rowscan.h"

#include <QStringList>

#include <algorithm>

namespace odziv {

namespace {

/// Looking up a row by its id costs about as much as passing this many rows in a scan; by a reference, twice that.
constexpr qint64 scannedRowsPerIdLookup = 8;
constexpr qint64 scannedRowsPerReferenceLookup = 16;

const QString idColumn = QStringLiteral("id");

bool passes(const TableQuestion::Test &test, const RowScan &row, int column)
{
    if (row.isNull(column))
        return test.missingPasses;
    const qint64 value = row.integer(column);
    return test.members.contains(value) || (test.missingPasses && test.related && !test.related->contains(value));
}

bool passes(const TableQuestion::Test &test, qint64 id)
{
    return test.members.contains(id) || (test.missingPasses && test.related && !test.related->contains(id));
}

/// A test that only its members pass can lead the way.
bool canDrive(const TableQuestion::Test &test)
{
    return !test.missingPasses;
}

const TableQuestion::Test *smallestDriver(const TableQuestion &question)
{
    const TableQuestion::Test *smallest = nullptr;
    for (const TableQuestion::Test &test : question.tests) {
        if (canDrive(test) && (!smallest || test.members.count() < smallest->members.count()))
            smallest = &test;
    }
    return smallest;
}

/// Nothing of the table itself is asked: the children's references already are ids of rows.
std::optional<IdSet> answerFromMembers(const TableQuestion &question, const TableQuestion::Test *driver)
{
    const bool onlyIds = std::all_of(question.tests.cbegin(), question.tests.cend(),
                                     [](const TableQuestion::Test &test) { return test.column == idColumn; });
    if (!driver || question.where || question.output != idColumn || !onlyIds)
        return {};
    IdSet found;
    driver->members.forEach([&](qint64 id) {
        const bool all = std::all_of(question.tests.cbegin(), question.tests.cend(),
                                     [&](const TableQuestion::Test &test) { return passes(test, id); });
        if (all)
            found.insert(id);
    });
    return found;
}

} // namespace

Result<IdSet> TableReader::answer(const TableQuestion &question)
{
    const TableQuestion::Test *driver = smallestDriver(question);
    if (auto found = answerFromMembers(question, driver))
        return std::move(*found);
    if (!question.where && question.tests.empty()) {
        auto all = column(question.table, question.output);
        if (!all)
            return failure(all.error());
        return **all;
    }
    if (driver) {
        auto rows = estimatedRows(question.table);
        if (!rows)
            return failure(rows.error());
        const qint64 cost = driver->column == idColumn ? scannedRowsPerIdLookup : scannedRowsPerReferenceLookup;
        if (driver->members.count() * cost >= *rows)
            driver = nullptr;
    }
    return scan(question, driver);
}

Result<IdSet> TableReader::scan(const TableQuestion &question, const TableQuestion::Test *driver)
{
    QStringList columns{quotedColumn(question.table, question.output)};
    for (const TableQuestion::Test &test : question.tests)
        columns << quotedColumn(question.table, test.column);
    std::vector<SqlFragment> wheres;
    if (driver)
        wheres.push_back({quotedColumn(question.table, driver->column) + QStringLiteral(" = ?"), {qint64(0)}});
    if (question.where)
        wheres.push_back(*question.where);
    const SqlFragment where = ConditionCompiler::allOf(wheres);
    auto row = RowScan::prepare(m_connection, {QStringLiteral("SELECT ") + columns.join(QStringLiteral(", "))
                                                   + QStringLiteral(" FROM ") + quotedName(question.table)
                                                   + QStringLiteral(" WHERE ") + where.text,
                                               where.values});
    if (!row)
        return failure(row.error());

    IdSet found;
    const auto readAll = [&]() -> Status {
        while (row->next()) {
            bool all = !row->isNull(0);
            for (size_t i = 0; all && i < question.tests.size(); ++i)
                all = passes(question.tests[i], *row, static_cast<int>(i) + 1);
            if (all)
                found.insert(row->integer(0));
        }
        return row->finish();
    };
    Status read;
    if (driver) {
        driver->members.forEach([&](qint64 value) {
            if (!read)
                return;
            row->restart(0, value);
            read = readAll();
        });
    } else {
        read = readAll();
    }
    if (!read)
        return failure(read.error());
    return found;
}

Result<const IdSet *> TableReader::column(const QString &table, const QString &column)
{
    const QString key = quotedColumn(table, column);
    const auto known = m_columns.find(key);
    if (known != m_columns.cend())
        return &known->second;
    auto read = ids({QStringLiteral("SELECT ") + key + QStringLiteral(" FROM ") + quotedName(table), {}});
    if (!read)
        return failure(read.error());
    return &m_columns.emplace(key, std::move(*read)).first->second;
}

Result<IdSet> TableReader::ids(const SqlFragment &statement)
{
    auto row = RowScan::prepare(m_connection, statement);
    if (!row)
        return failure(row.error());
    IdSet found;
    while (row->next()) {
        if (!row->isNull(0))
            found.insert(row->integer(0));
    }
    if (auto ended = row->finish(); !ended)
        return failure(ended.error());
    return found;
}

Result<qint64> TableReader::estimatedRows(const QString &table)
{
    const auto known = m_estimates.constFind(table);
    if (known != m_estimates.cend())
        return *known;
    // The highest id is at hand; counting the rows would read the table.
    auto highest = m_connection.scalar(QStringLiteral("SELECT max(id) FROM ") + quotedName(table));
    if (!highest)
        return failure(highest.error());
    return *m_estimates.insert(table, highest->toLongLong());
}

} // namespace odziv
