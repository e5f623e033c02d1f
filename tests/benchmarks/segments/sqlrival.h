/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "benchmarkdata.h"

#include "store/connection.h"

#include <memory>

/// The counts and the time that SQL by hand takes on the workspace's own file.
struct RivalCounts
{
    std::vector<qint64> gross; ///< empty where the form does not give them
    std::vector<qint64> cumulative;
    double milliseconds = 0;
};

/// SQL on SQLite as somebody would write it who knows it well: with memory for the whole file and temporary tables.
class SqlRival
{
public:
    static std::unique_ptr<SqlRival> open(const QString &workspace);

    /// Each block's ids into a table of its own, then the set operation: gross and cumulative counts.
    RivalCounts byIdSets(const BenchmarkSegment &segment);
    /// Each step looks only at what is left: cumulative counts alone.
    RivalCounts progressively(const BenchmarkSegment &segment);

private:
    explicit SqlRival(std::unique_ptr<odziv::Connection> connection)
        : m_connection(std::move(connection))
    {}
    void run(const QString &sql);
    qint64 countOf(const QString &table);

    std::unique_ptr<odziv::Connection> m_connection;
};
