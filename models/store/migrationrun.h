/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "store/upgradewatch.h"

#include <QByteArray>

#include <vector>

struct sqlite3_stmt;

namespace odziv {

class Connection;
struct Migration;

/// Applies migrations statement by statement, so that one can follow and stop it. Each statement counts as many rows
/// as the largest table that it reads or rewrites; while it scans a table, the rows read so far are known.
class MigrationRun
{
public:
    /// `migrations` in order; `watch` must outlive the run. A cancel flag that the connection has is lost.
    MigrationRun(Connection &connection, std::vector<Migration> migrations, const UpgradeWatch &watch);

    /// Fails with the step's name as its place, or with Cancelled. To be called in a transaction, which the caller
    /// commits or rolls back.
    Status run();

private:
    struct Statement
    {
        QByteArray sql;
        qint64 rows = 0;
    };
    struct Step;

    Status weigh(std::vector<Step> &steps);
    Status runStep(const Step &step);
    Status runStatement(const Statement &statement);
    /// Inside a statement; 0: go on.
    static int tick(void *run);
    void report(qint64 rowsOfStatement) const;

    Connection &m_connection;
    std::vector<Migration> m_migrations;
    const UpgradeWatch &m_watch;
    UpgradeProgress m_progress; ///< `done` up to the end of the last statement
    sqlite3_stmt *m_running = nullptr;
    qint64 m_runningRows = 0;
};

} // namespace odziv
