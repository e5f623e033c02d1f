/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sqlrival.h"

#include <QElapsedTimer>

using namespace odziv;

namespace {

/// What the table r{i} of a step is made of, where b holds the block's ids and e the ids that ever were in r.
QString combined(BlockOperation operation, const QString &before)
{
    switch (operation) {
    case BlockOperation::StartWith:
        return QStringLiteral("SELECT id FROM b");
    case BlockOperation::Keep:
        return QStringLiteral("SELECT r.id FROM %1 r WHERE r.id IN (SELECT id FROM b)").arg(before);
    case BlockOperation::Add:
        return QStringLiteral("SELECT id FROM %1 UNION SELECT id FROM b").arg(before);
    case BlockOperation::Exclude:
        return QStringLiteral("SELECT r.id FROM %1 r WHERE r.id NOT IN (SELECT id FROM b)").arg(before);
    case BlockOperation::AddIfExcluded:
        break;
    }
    qFatal("the benchmark's segments do not add what was excluded");
    return {};
}

} // namespace

std::unique_ptr<SqlRival> SqlRival::open(const QString &workspace)
{
    auto connection = Connection::open(workspace, Connection::Mode::Reader);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message()));
    std::unique_ptr<SqlRival> rival(new SqlRival(std::move(*connection)));
    rival->run(QStringLiteral("PRAGMA cache_size = -4000000; PRAGMA temp_store = MEMORY"));
    return rival;
}

void SqlRival::run(const QString &sql)
{
    if (auto ran = m_connection->execute(sql); !ran)
        qFatal("%s\n%s", qPrintable(ran.error().message() + ran.error().detail), qPrintable(sql));
}

qint64 SqlRival::countOf(const QString &table)
{
    auto count = m_connection->scalar(QStringLiteral("SELECT count(*) FROM ") + table);
    if (!count)
        qFatal("%s", qPrintable(count.error().message()));
    return count->toLongLong();
}

RivalCounts SqlRival::byIdSets(const BenchmarkSegment &segment)
{
    RivalCounts counts;
    QElapsedTimer timer;
    timer.start();
    QString running;
    for (size_t i = 0; i < segment.steps.size(); ++i) {
        const RivalStep &step = segment.steps[i];
        run(QStringLiteral("CREATE TEMP TABLE b (id INTEGER PRIMARY KEY); INSERT OR IGNORE INTO b ") + step.ids);
        counts.gross.push_back(countOf(QStringLiteral("b")));
        const QString next = QStringLiteral("r%1").arg(i);
        run(QStringLiteral("CREATE TEMP TABLE %1 (id INTEGER PRIMARY KEY); INSERT INTO %1 %2; DROP TABLE b")
                .arg(next, combined(step.operation, running)));
        counts.cumulative.push_back(countOf(next));
        running = next;
    }
    counts.milliseconds = millisecondsOf(timer);
    for (size_t i = 0; i < segment.steps.size(); ++i)
        run(QStringLiteral("DROP TABLE r%1").arg(i));
    return counts;
}

RivalCounts SqlRival::progressively(const BenchmarkSegment &segment)
{
    RivalCounts counts;
    QElapsedTimer timer;
    timer.start();
    QString running;
    for (size_t i = 0; i < segment.steps.size(); ++i) {
        const RivalStep &step = segment.steps[i];
        const QString next = QStringLiteral("r%1").arg(i);
        QString source = step.ids;
        if (step.operation == BlockOperation::Add)
            source = QStringLiteral("SELECT id FROM %1 UNION %2").arg(running, step.ids);
        else if (step.operation == BlockOperation::Keep)
            source = QStringLiteral("SELECT r.id FROM %1 r WHERE %2").arg(running, step.test);
        else if (step.operation == BlockOperation::Exclude)
            source = QStringLiteral("SELECT r.id FROM %1 r WHERE (%2) IS NOT TRUE").arg(running, step.test);
        run(QStringLiteral("CREATE TEMP TABLE %1 (id INTEGER PRIMARY KEY); INSERT OR IGNORE INTO %1 %2")
                .arg(next, source));
        counts.cumulative.push_back(countOf(next));
        running = next;
    }
    counts.milliseconds = millisecondsOf(timer);
    for (size_t i = 0; i < segment.steps.size(); ++i)
        run(QStringLiteral("DROP TABLE r%1").arg(i));
    return counts;
}
