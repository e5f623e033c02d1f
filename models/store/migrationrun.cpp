/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "migrationrun.h"

#include "common/translate.h"
#include "store/connection.h"
#include "store/migrator.h"
#include "store/storeerror.h"

#include <QHash>
#include <QRegularExpression>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

#include <sqlite3.h>

namespace odziv {

namespace {

/// A few milliseconds' work.
constexpr int tickInstructions = 50000;

Error cancelledUpgrade()
{
    return {ErrorCode::Cancelled, tr("The upgrade was cancelled; the workspace is as it was."), {}, {}};
}

/// The statements of a script, each with its semicolon. A trigger's body has semicolons of its own.
std::vector<QByteArray> statementsOf(const QByteArray &script)
{
    std::vector<QByteArray> statements;
    qsizetype begin = 0;
    for (qsizetype at = script.indexOf(';'); at >= 0; at = script.indexOf(';', at + 1)) {
        QByteArray statement = script.mid(begin, at + 1 - begin);
        if (sqlite3_complete(statement.constData()) == 0)
            continue;
        statements.push_back(std::move(statement));
        begin = at + 1;
    }
    if (QByteArray rest = script.mid(begin).trimmed(); !rest.isEmpty())
        statements.push_back(std::move(rest));
    return statements;
}

/// The highest row id of each table that has row ids: next to free, and close enough to the number of rows. Its
/// names are the schema's own, which was looked at before.
Result<QHash<QString, qint64>> tableSizes(Connection &connection)
{
    auto tables = connection.prepare(QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main'"
                                                    " AND type = 'table' AND wr = 0"));
    if (!tables)
        return failure(tables.error());
    if (auto ran = tables->run(); !ran)
        return failure(ran.error());
    QHash<QString, qint64> sizes;
    while (tables->next()) {
        const QString name = tables->text(0);
        auto highest = connection.scalar(QStringLiteral("SELECT max(rowid) FROM \"%1\"").arg(name));
        if (!highest)
            return failure(highest.error());
        sizes.insert(name, highest->toLongLong());
    }
    if (auto ended = tables->finish(); !ended)
        return failure(ended.error());
    return sizes;
}

/// The size of the largest table that a statement goes through; a definition goes through none.
qint64 rowsOf(const QByteArray &statement, const QHash<QString, qint64> &sizes)
{
    static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
    static const QRegularExpression rewriting(QStringLiteral("^\\s*(INSERT|UPDATE|DELETE|DROP TABLE|CREATE (UNIQUE )?"
                                                             "INDEX)\\b"));
    static const QRegularExpression word(QStringLiteral("\\w+"));
    const QString sql = QString::fromUtf8(statement).remove(comment);
    if (!rewriting.match(sql).hasMatch())
        return 0;
    qint64 rows = 0;
    for (auto words = word.globalMatch(sql); words.hasNext();)
        rows = std::max(rows, sizes.value(words.next().captured()));
    return rows;
}

} // namespace

struct MigrationRun::Step
{
    const Migration *migration = nullptr;
    std::vector<Statement> statements;
};

MigrationRun::MigrationRun(Connection &connection, std::vector<Migration> migrations, const UpgradeWatch &watch)
    : m_connection(connection)
    , m_migrations(std::move(migrations))
    , m_watch(watch)
{}

Status MigrationRun::run()
{
    std::vector<Step> steps;
    if (auto weighed = weigh(steps); !weighed)
        return weighed;
    m_progress.step = 0;
    m_progress.steps = static_cast<int>(steps.size());
    sqlite3 *const database = m_connection.handle();
    sqlite3_progress_handler(database, tickInstructions, &MigrationRun::tick, this);
    const auto silence = qScopeGuard([database] { sqlite3_progress_handler(database, 0, nullptr, nullptr); });
    for (const Step &step : steps) {
        if (auto ran = runStep(step); !ran)
            return ran;
    }
    m_progress.done = m_progress.total = 0;
    report(0);
    return {};
}

Status MigrationRun::weigh(std::vector<Step> &steps)
{
    const auto sizes = tableSizes(m_connection);
    if (!sizes)
        return failure(sizes.error());
    for (const Migration &migration : m_migrations) {
        Step step{&migration, {}};
        for (const QByteArray &sql : statementsOf(migration.sql.toUtf8())) {
            step.statements.push_back({sql, rowsOf(sql, *sizes)});
            m_progress.total += step.statements.back().rows;
        }
        steps.push_back(std::move(step));
    }
    return {};
}

Status MigrationRun::runStep(const Step &step)
{
    ++m_progress.step;
    m_progress.title = step.migration->title;
    for (const Statement &statement : step.statements) {
        report(0);
        if (m_watch.cancelled.isSet())
            return failure(cancelledUpgrade());
        if (auto ran = runStatement(statement); !ran) {
            if (ran.error().code == ErrorCode::Cancelled)
                return failure(cancelledUpgrade());
            Error error = ran.error();
            error.place = step.migration->name;
            return failure(error);
        }
        m_progress.done += statement.rows;
    }
    return m_connection.execute(QStringLiteral("PRAGMA user_version=%1").arg(step.migration->version));
}

Status MigrationRun::runStatement(const Statement &statement)
{
    sqlite3 *const database = m_connection.handle();
    const auto failed = [&](int code) {
        return failure(
            databaseError(code, QString::fromUtf8(sqlite3_errmsg(database)), QString::fromUtf8(statement.sql)));
    };
    sqlite3_stmt *prepared = nullptr;
    const int understood = sqlite3_prepare_v2(database, statement.sql.constData(), -1, &prepared, nullptr);
    if (understood != SQLITE_OK)
        return failed(understood);
    m_running = prepared;
    m_runningRows = statement.rows;
    const auto finalized = qScopeGuard([this] { sqlite3_finalize(std::exchange(m_running, nullptr)); });
    int code = prepared ? SQLITE_ROW : SQLITE_DONE; // nothing but a comment gives no statement
    while (code == SQLITE_ROW)
        code = sqlite3_step(prepared);
    if (code != SQLITE_DONE)
        return failed(code);
    return {};
}

int MigrationRun::tick(void *run)
{
    const auto &self = *static_cast<const MigrationRun *>(run);
    if (self.m_running)
        self.report(sqlite3_stmt_status(self.m_running, SQLITE_STMTSTATUS_FULLSCAN_STEP, 0));
    return self.m_watch.cancelled.isSet() ? 1 : 0;
}

void MigrationRun::report(qint64 rowsOfStatement) const
{
    if (!m_watch.progress)
        return;
    UpgradeProgress now = m_progress;
    now.done += std::min(rowsOfStatement, m_runningRows);
    m_watch.progress(now);
}

} // namespace odziv
