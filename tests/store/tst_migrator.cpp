/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "store/migrator.h"
#include "store/connection.h"

#include <QTest>

using namespace odziv;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

std::unique_ptr<Connection> emptyDatabase()
{
    auto connection = Connection::open(s(":memory:"), Connection::Mode::Builder);
    if (!connection)
        qFatal("no database in memory");
    return std::move(*connection);
}

const std::vector<Migration> threeSteps = {
    {1, s("0001_a.sql"), s("CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (7);"), s("things")},
    {2, s("0002_b.sql"), s("CREATE TABLE b (y INTEGER) STRICT; INSERT INTO b SELECT x * 2 FROM a;"),
     s("their doubles")},
    {3, s("0003_c.sql"), s("ALTER TABLE b ADD COLUMN z TEXT; CREATE INDEX bz ON b (z);"), s("a way to find them")},
};

constexpr int manyRows = 100000;

/// As the first two steps leave it, with many rows in `a`.
std::unique_ptr<Connection> largeDatabase()
{
    auto connection = emptyDatabase();
    if (!Migrator({threeSteps[0], threeSteps[1]}).migrate(*connection)
        || !connection->execute(s("WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
                                  " INSERT INTO a SELECT i FROM n; DELETE FROM a WHERE rowid = 1")
                                    .arg(manyRows)))
        qFatal("no large database");
    return connection;
}

/// Rewrites the large table `a`, with a trigger whose body has semicolons, and leaves a remark at the end.
const std::vector<Migration> rewriting = {
    threeSteps[0],
    threeSteps[1],
    threeSteps[2],
    {4, s("0004_rewrite.sql"),
     s("-- Begins; and goes on.\nCREATE TABLE c (x INTEGER NOT NULL) STRICT; INSERT INTO c (x) SELECT x FROM a;"
       "DROP TABLE a; CREATE INDEX cx ON c (x);\n"
       "CREATE TRIGGER ct AFTER DELETE ON c BEGIN DELETE FROM b; DELETE FROM b WHERE y = 1; END; -- the end"),
     s("rows rewritten")},
};

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upgradesFromEveryVersion_data();
    void upgradesFromEveryVersion();
    void ownMigrationsUpgradeFromEveryVersion();
    void ownMigrationsAreNumberedWithoutGaps();
    void refusesANewerVersion();
    void appliesAllOrNothing();
    void tellsHowFarItIs();
    void cancelsWithinAStatement();
    void ownMigrationsHaveTitles();
    void refusesForeignStructure_data();
    void refusesForeignStructure();
    void toleratesStatistics();
};

void TestMigrator::upgradesFromEveryVersion_data()
{
    QTest::addColumn<int>("from");
    for (int version = 0; version <= 3; ++version)
        QTest::addRow("from %d", version) << version;
}

void TestMigrator::upgradesFromEveryVersion()
{
    QFETCH(int, from);
    auto connection = emptyDatabase();
    QVERIFY(Migrator(std::vector<Migration>(threeSteps.begin(), threeSteps.begin() + from)).migrate(*connection));
    QCOMPARE(*Migrator::version(*connection), from);

    const Migrator migrator(threeSteps);
    QVERIFY(migrator.migrate(*connection));
    QCOMPARE(*Migrator::version(*connection), 3);
    QVERIFY(migrator.verifySchema(*connection));
    QCOMPARE(connection->scalar(s("SELECT y FROM b"))->toInt(), 14);
}

void TestMigrator::ownMigrationsUpgradeFromEveryVersion()
{
    const Migrator own;
    std::vector<Migration> steps;
    for (const Migration &step : own.migrations()) {
        steps.push_back(step);
        auto connection = emptyDatabase();
        QVERIFY(Migrator(steps).migrate(*connection));
        QVERIFY2(own.verifySchema(*connection), "an older workspace must be known");
        QVERIFY(own.migrate(*connection));
        QCOMPARE(*Migrator::version(*connection), own.newestVersion());
        QVERIFY(own.verifySchema(*connection));
        QCOMPARE(connection->scalar(s("PRAGMA integrity_check"))->toString(), s("ok"));
    }
}

void TestMigrator::ownMigrationsAreNumberedWithoutGaps()
{
    const Migrator own;
    int expected = 1;
    for (const Migration &step : own.migrations())
        QCOMPARE(step.version, expected++);
    QVERIFY(own.newestVersion() >= 4);
}

void TestMigrator::refusesANewerVersion()
{
    auto connection = emptyDatabase();
    QVERIFY(Migrator(threeSteps).migrate(*connection));
    const auto migrated = Migrator({threeSteps.front()}).migrate(*connection);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, ErrorCode::NewerVersion);
    QCOMPARE(*Migrator::version(*connection), 3);
}

void TestMigrator::appliesAllOrNothing()
{
    auto steps = threeSteps;
    steps.push_back(
        {4, s("0004_broken.sql"), s("CREATE TABLE d (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);"), {}});
    auto connection = emptyDatabase();
    QVERIFY(Migrator({steps.front()}).migrate(*connection));
    const auto migrated = Migrator(steps).migrate(*connection);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().place, s("0004_broken.sql"));
    QCOMPARE(*Migrator::version(*connection), 1);
    QVERIFY(Migrator({steps.front()}).verifySchema(*connection));
}

void TestMigrator::tellsHowFarItIs()
{
    auto connection = largeDatabase();
    std::vector<UpgradeProgress> told;
    UpgradeWatch watch;
    watch.progress = [&](const UpgradeProgress &now) { told.push_back(now); };
    const Migrator migrator(rewriting);
    QVERIFY(migrator.migrate(*connection, watch));
    QVERIFY(migrator.verifySchema(*connection));
    QCOMPARE(connection->scalar(s("SELECT count(*) FROM c"))->toInt(), manyRows);

    QCOMPARE(told.front().step, 1);
    QCOMPARE(told.front().title, s("a way to find them"));
    QCOMPARE(told.back().step, 2);
    QCOMPARE(told.back().title, s("rows rewritten"));
    // At last it is written to the disk, and nobody knows how far that is.
    QCOMPARE(told.back().total, 0);
    told.pop_back();
    qint64 before = 0;
    int within = 0;
    for (const UpgradeProgress &now : told) {
        QCOMPARE(now.steps, 2);
        QVERIFY2(now.done >= before && now.done <= now.total, qPrintable(QString::number(now.done)));
        // The first rewriting statement is the first that has rows to count.
        within += now.done > 1 && now.done < manyRows ? 1 : 0;
        before = now.done;
    }
    QVERIFY2(within > 2, "told between the rows of one statement");
    QCOMPARE(before, told.back().total);
}

void TestMigrator::cancelsWithinAStatement()
{
    auto connection = largeDatabase();
    UpgradeWatch watch;
    watch.cancelled = CancelFlag::create();
    qint64 rows = 0;
    watch.progress = [&](const UpgradeProgress &now) {
        if (now.done > 1)
            watch.cancelled.set();
        rows = now.done;
    };
    const auto migrated = Migrator(rewriting).migrate(*connection, watch);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, ErrorCode::Cancelled);
    QVERIFY2(rows < manyRows, qPrintable(QString::number(rows)));
    QCOMPARE(*Migrator::version(*connection), 2);
    QVERIFY(Migrator(rewriting).verifySchema(*connection));
    // The connection is free of the flag that was set.
    QCOMPARE(connection->scalar(s("SELECT sum(x) > 0 FROM a"))->toInt(), 1);
    QVERIFY(Migrator(rewriting).migrate(*connection));
}

void TestMigrator::ownMigrationsHaveTitles()
{
    for (const Migration &step : Migrator().migrations())
        QVERIFY2(!step.title.isEmpty(), qPrintable(step.name));
}

void TestMigrator::refusesForeignStructure_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("named");
    QTest::newRow("trigger") << s("CREATE TRIGGER evil AFTER INSERT ON a BEGIN DELETE FROM b; END")
                             << s("trigger evil");
    QTest::newRow("view") << s("CREATE VIEW evil AS SELECT * FROM a") << s("view evil");
    QTest::newRow("table") << s("CREATE TABLE evil (x)") << s("table evil");
    QTest::newRow("index") << s("CREATE INDEX evil ON a (x)") << s("index evil");
    QTest::newRow("missing") << s("DROP INDEX bz") << s("index bz");
    QTest::newRow("changed") << s("ALTER TABLE a ADD COLUMN w TEXT") << s("table a");
}

void TestMigrator::refusesForeignStructure()
{
    QFETCH(QString, sql);
    QFETCH(QString, named);
    auto connection = emptyDatabase();
    const Migrator migrator(threeSteps);
    QVERIFY(migrator.migrate(*connection));
    QVERIFY(connection->execute(sql));
    const auto verified = migrator.verifySchema(*connection);
    QVERIFY(!verified);
    QCOMPARE(verified.error().code, ErrorCode::Refused);
    QVERIFY2(verified.error().text.contains(named), qPrintable(verified.error().text));
}

void TestMigrator::toleratesStatistics()
{
    auto connection = emptyDatabase();
    const Migrator migrator(threeSteps);
    QVERIFY(migrator.migrate(*connection));
    QVERIFY(connection->execute(s("ANALYZE")));
    QVERIFY(migrator.verifySchema(*connection));
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
