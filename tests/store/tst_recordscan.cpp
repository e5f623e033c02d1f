/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "store/connection.h"
#include "store/recordscan.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <limits>

using namespace odziv;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

std::unique_ptr<Connection> opened(const QString &path, Connection::Mode mode)
{
    auto connection = Connection::open(path, mode);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().text));
    return std::move(*connection);
}

void run(Connection &connection, const QString &sql)
{
    const auto done = connection.execute(sql);
    if (!done)
        qFatal("%s: %s", qPrintable(sql), qPrintable(done.error().detail));
}

/// A database that is more than a log, which is what workspaces are.
std::unique_ptr<Connection> newDatabase(const QString &path, int pageSize = 4096)
{
    auto writer = opened(path, Connection::Mode::Writer);
    run(*writer, s("PRAGMA page_size=%1; PRAGMA journal_mode=DELETE; CREATE TABLE another (id INTEGER);"
                   " PRAGMA journal_mode=WAL")
                     .arg(pageSize));
    return writer;
}

/// Rows as lines of text, by either way of reading.
using Rows = QStringList;

Rows byStatement(Connection &connection, const QString &table, const QStringList &columns)
{
    Rows rows;
    auto query = connection.prepare(s("SELECT %1 FROM %2 ORDER BY rowid").arg(columns.join(u','), table));
    if (!query || !query->run())
        qFatal("no query");
    while (query->next()) {
        QStringList row;
        for (int i = 0; i < columns.size(); ++i)
            row << (query->isNull(i) ? s("-") : query->text(i));
        rows << row.join(u'|');
    }
    return rows;
}

std::optional<Rows> byPages(const DatabasePages &pages, const QString &table, const QStringList &columns,
                            std::span<const int64_t> ids = {})
{
    auto scan = RecordScan::open(pages, table, columns, ids);
    if (!scan)
        qFatal("%s", qPrintable(scan.error().detail));
    if (!*scan)
        return {};
    Rows rows;
    while ((*scan)->next()) {
        const size_t count = (*scan)->column(0).size();
        for (size_t row = 0; row < count; ++row) {
            QStringList texts;
            for (qsizetype i = 0; i < columns.size(); ++i) {
                const RecordValue value = (*scan)->column(static_cast<size_t>(i))[row];
                if (value.isText())
                    texts << QString::fromUtf8(value.text().data(), static_cast<qsizetype>(value.text().size()));
                else if (value.isInteger())
                    texts << QString::number(value.integer());
                else
                    texts << (value.isNull() ? s("-") : s("?"));
            }
            rows << texts.join(u'|');
        }
    }
    if ((*scan)->hasFailed())
        return {};
    return rows;
}

std::unique_ptr<DatabasePages> begun(Connection &connection)
{
    auto pages = DatabasePages::begin(connection);
    if (!pages)
        qFatal("%s", qPrintable(pages.error().detail));
    return std::move(*pages);
}

const QString numbersTable = s("CREATE TABLE t (id INTEGER PRIMARY KEY, a INTEGER, b TEXT) STRICT;");

QString manyRows(int rows, int bytes = 10)
{
    return s("INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
             " SELECT i * 3, i * i * i - 500, substr(hex(randomblob(%2)), 1, i % %2) FROM n;")
        .arg(rows)
        .arg(bytes);
}

} // namespace

class RecordScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatStatementsRead_data();
    void readsWhatStatementsRead();
    void leavesTablesToStatements_data();
    void leavesTablesToStatements();
    void findsRowsByIds();
    void seesOneMoment();
    void beginsAfterAnyMoment();
    void leavesTransactionsAsTheyAre();
    void survivesDamage();
    void refusesATreeInCircles();
    void keepsOutOfOpenStatements();

private:
    QTemporaryDir m_folder;
};

void RecordScanTest::readsWhatStatementsRead_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<int>("pageSize");

    const QStringList all{s("id"), s("a"), s("b")};
    QTest::newRow("no rows") << numbersTable << all << 4096;
    QTest::newRow("one row") << numbersTable + s("INSERT INTO t VALUES (7, 1, 'x');") << all << 4096;
    QString extremes = numbersTable
                       + s("INSERT INTO t (a) VALUES (NULL), (0), (1), (-1), (9223372036854775807),"
                           " (-9223372036854775807 - 1);");
    for (int bits = 7; bits < 63; bits += 8) {
        const qint64 edge = qint64(1) << bits;
        extremes
            += s("INSERT INTO t (a) VALUES (%1), (%2), (%3), (%4);").arg(edge - 1).arg(edge).arg(-edge).arg(-edge - 1);
    }
    QTest::newRow("numbers of every length") << extremes << all << 4096;
    QTest::newRow("texts")
        << numbersTable + s("INSERT INTO t (b) VALUES (NULL), (''), ('š'), ('čćđ ß'), ('%1');").arg(QString(300, u'ž'))
        << all << 4096;
    QTest::newRow("ids") << numbersTable
                                + s("INSERT INTO t VALUES (-9223372036854775808, 1, 'a'), (-1, 2, 'b'), (0, 3, 'c'),"
                                    "(127, 4, 'd'), (128, 5, 'e'), (9223372036854775807, 6, 'f');")
                         << all << 4096;
    QTest::newRow("some columns, another order")
        << numbersTable + s("INSERT INTO t VALUES (7, 1, 'x'), (9, 2, 'y');") << QStringList{s("b"), s("id")} << 4096;
    QTest::newRow("many pages") << numbersTable + manyRows(20000) << all << 4096;
    QTest::newRow("records on several pages") << numbersTable + manyRows(3000, 9000) << all << 4096;
    QTest::newRow("gaps") << numbersTable + manyRows(20000) + s("DELETE FROM t WHERE a % 7 < 5;") << all << 4096;
    QTest::newRow("no row left") << numbersTable + manyRows(20000) + s("DELETE FROM t;") << all << 4096;
    QTest::newRow("columns younger than rows")
        << numbersTable
               + s("INSERT INTO t VALUES (1, 1, 'x'); ALTER TABLE t ADD COLUMN c INTEGER NOT NULL DEFAULT -5;"
                   "ALTER TABLE t ADD COLUMN d TEXT DEFAULT 'it''s'; ALTER TABLE t ADD COLUMN e TEXT;"
                   "INSERT INTO t VALUES (2, 2, 'y', 3, 'z', 'w');")
        << QStringList{s("id"), s("c"), s("d"), s("e")} << 4096;
    QTest::newRow("small pages") << numbersTable + manyRows(2000, 3000) << all << 512;
    QTest::newRow("large pages") << numbersTable + manyRows(2000, 3000) << all << 65536;
    QTest::newRow("no id of its own") << s("CREATE TABLE t (a INTEGER, b TEXT, PRIMARY KEY (a, b)) STRICT;"
                                           "INSERT INTO t VALUES (5, 'x'), (4, 'y');")
                                      << QStringList{s("a"), s("b")} << 4096;
}

void RecordScanTest::readsWhatStatementsRead()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, columns);
    QFETCH(int, pageSize);
    const QString path = m_folder.filePath(QString::fromUtf8(QTest::currentDataTag()));
    const auto writer = newDatabase(path, pageSize);
    run(*writer, sql);
    // Once from the log, once from the database, and once from both.
    for (const char *before : {"SELECT 1", "PRAGMA wal_checkpoint(TRUNCATE)", "DELETE FROM t WHERE a % 4 = 1"}) {
        run(*writer, s(before));
        const auto reader = opened(path, Connection::Mode::Reader);
        const auto pages = begun(*reader);
        QVERIFY(pages->areReadable());
        const auto rows = byPages(*pages, s("t"), columns);
        QVERIFY(rows);
        QCOMPARE(*rows, byStatement(*reader, s("t"), columns));
    }
}

void RecordScanTest::leavesTablesToStatements_data()
{
    QTest::addColumn<QString>("sql");

    QTest::newRow("no table") << s("SELECT 1");
    QTest::newRow("view") << s("CREATE VIEW t AS SELECT 1 AS id, 'x' AS b");
    QTest::newRow("no such column") << s("CREATE TABLE t (id INTEGER PRIMARY KEY)");
    QTest::newRow("without row ids") << s("CREATE TABLE t (id INTEGER PRIMARY KEY, b TEXT) WITHOUT ROWID;"
                                          "INSERT INTO t VALUES (1, 'x')");
    QTest::newRow("calculated column") << s("CREATE TABLE t (id INTEGER PRIMARY KEY, b TEXT AS ('x' || id))");
    QTest::newRow("no log") << s("CREATE TABLE t (id INTEGER PRIMARY KEY, b TEXT)");
    QTest::newRow("UTF-16") << s("PRAGMA encoding='UTF-16'; CREATE TABLE t (id INTEGER PRIMARY KEY, b TEXT)");
}

void RecordScanTest::leavesTablesToStatements()
{
    QFETCH(QString, sql);
    const QString path = m_folder.filePath(s("left ") + QString::fromUtf8(QTest::currentDataTag()));
    {
        const auto builder = opened(path, Connection::Mode::Builder);
        run(*builder, sql);
        if (QTest::currentDataTag() != QByteArray("no log"))
            run(*builder, s("PRAGMA journal_mode=WAL"));
    }
    const auto reader = opened(path, Connection::Mode::Reader);
    const auto pages = begun(*reader);
    QVERIFY(!byPages(*pages, s("t"), {s("id"), s("b")}));
    QVERIFY(reader->inTransaction());
}

void RecordScanTest::findsRowsByIds()
{
    const QString path = m_folder.filePath(s("by ids"));
    const auto writer = newDatabase(path);
    run(*writer, numbersTable + manyRows(30000, 100));
    const auto reader = opened(path, Connection::Mode::Reader);
    const auto pages = begun(*reader);
    const QStringList columns{s("id"), s("a"), s("b")};
    const Rows all = byStatement(*reader, s("t"), columns);
    QRandomGenerator random(5);
    for (const int share : {1, 2, 10, 1000, 30000}) {
        std::vector<int64_t> ids{-5};
        Rows wanted;
        for (int64_t id = 0; id < 90010; ++id) {
            if (random.bounded(share) != 0)
                continue;
            ids.push_back(id);
            if (id % 3 == 0 && id > 0 && id <= 90000)
                wanted << all.at(id / 3 - 1);
        }
        QCOMPARE(byPages(*pages, s("t"), columns, ids), std::optional(wanted));
    }
}

void RecordScanTest::seesOneMoment()
{
    const QString path = m_folder.filePath(s("moment"));
    const auto writer = newDatabase(path);
    run(*writer, numbersTable + manyRows(2000));
    const QStringList columns{s("id"), s("a"), s("b")};
    for (const bool isAllInTheDatabase : {false, true}) {
        if (isAllInTheDatabase)
            run(*writer, s("PRAGMA wal_checkpoint(TRUNCATE)"));
        const auto reader = opened(path, Connection::Mode::Reader);
        const auto pages = begun(*reader);
        const Rows before = byStatement(*reader, s("t"), columns);
        for (int change = 0; change < 20; ++change) {
            run(*writer, s("UPDATE t SET a = a + 1, b = b || 'x'; INSERT INTO t (a) SELECT a FROM t LIMIT 300"));
            // Whatever of the log can go to the database does, and begins anew if it may.
            static_cast<void>(writer->scalar(s("PRAGMA wal_checkpoint(PASSIVE)")));
            QCOMPARE(byPages(*pages, s("t"), columns), std::optional(before));
        }
        QCOMPARE(byStatement(*reader, s("t"), columns), before);
    }
}

void RecordScanTest::beginsAfterAnyMoment()
{
    const QString path = m_folder.filePath(s("any"));
    const auto writer = newDatabase(path);
    run(*writer, numbersTable + manyRows(500));
    const auto reader = opened(path, Connection::Mode::Reader);
    const QStringList columns{s("id"), s("a"), s("b")};
    QRandomGenerator random(9);
    for (int round = 0; round < 200; ++round) {
        run(*writer, s("UPDATE t SET a = a + %1 WHERE id % %2 = 0").arg(round).arg(1 + random.bounded(40)));
        if (random.bounded(5) == 0) {
            const char *kinds[] = {"PASSIVE", "RESTART", "TRUNCATE"};
            static_cast<void>(writer->scalar(s("PRAGMA wal_checkpoint(%1)").arg(s(kinds[random.bounded(3)]))));
        }
        const auto pages = begun(*reader);
        QVERIFY(pages->areReadable());
        QCOMPARE(byPages(*pages, s("t"), columns), std::optional(byStatement(*reader, s("t"), columns)));
    }
}

void RecordScanTest::leavesTransactionsAsTheyAre()
{
    const QString path = m_folder.filePath(s("transaction"));
    const auto writer = newDatabase(path);
    run(*writer, numbersTable);
    run(*writer, s("BEGIN"));
    {
        const auto pages = begun(*writer);
        QVERIFY(!pages->areReadable());
    }
    QVERIFY(writer->inTransaction());
    run(*writer, s("COMMIT"));
    begun(*writer).reset();
    QVERIFY(!writer->inTransaction());
}

void RecordScanTest::survivesDamage()
{
    const QString path = m_folder.filePath(s("whole"));
    {
        const auto writer = newDatabase(path);
        run(*writer, numbersTable + manyRows(1500, 900) + manyRows(1500, 6000).replace(s("i * 3"), s("-i")));
        run(*writer, s("PRAGMA wal_checkpoint(TRUNCATE)"));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QRandomGenerator random(3);
    int failed = 0;
    for (int round = 0; round < 60; ++round) {
        QByteArray damaged = whole;
        // The first page describes the tables, which is SQLite's to read.
        for (int change = 0; change < 400; ++change)
            damaged[random.bounded(4096, static_cast<int>(damaged.size()))] = static_cast<char>(random.generate());
        const QString copy = m_folder.filePath(s("damaged"));
        QFile written(copy);
        QVERIFY(written.open(QIODevice::WriteOnly) && written.write(damaged) == damaged.size());
        written.close();
        const auto reader = opened(copy, Connection::Mode::Reader);
        const auto pages = begun(*reader);
        failed += byPages(*pages, s("t"), {s("id"), s("a"), s("b")}) ? 0 : 1;
    }
    QVERIFY(failed > 0);
}

/// A tree whose root names itself, two thousand times: it would grow without end.
void RecordScanTest::refusesATreeInCircles()
{
    const QString path = m_folder.filePath(s("circles"));
    qint64 root = 0;
    {
        const auto writer = newDatabase(path);
        run(*writer, numbersTable + manyRows(3000, 900));
        run(*writer, s("PRAGMA wal_checkpoint(TRUNCATE)"));
        root = writer->scalar(s("SELECT rootpage FROM sqlite_schema WHERE name = 't'"))->toLongLong();
    }
    constexpr int pageBytes = 4096;
    constexpr int cells = 2000;
    constexpr int cellAt = pageBytes - 8;
    QByteArray page(pageBytes, '\0');
    page[0] = 5; // an interior page of a table
    qToBigEndian<quint16>(cells, page.data() + 3);
    qToBigEndian<quint32>(static_cast<quint32>(root), page.data() + 8);
    for (int cell = 0; cell < cells; ++cell)
        qToBigEndian<quint16>(cellAt, page.data() + 12 + 2 * cell);
    qToBigEndian<quint32>(static_cast<quint32>(root), page.data() + cellAt);
    page[cellAt + 4] = 1;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek((root - 1) * pageBytes) && file.write(page) == page.size());
    file.close();
    const auto reader = opened(path, Connection::Mode::Reader);
    const auto pages = begun(*reader);
    QVERIFY(pages->areReadable());
    QVERIFY(!byPages(*pages, s("t"), {s("id"), s("a"), s("b")}));
}

void RecordScanTest::keepsOutOfOpenStatements()
{
    const QString path = m_folder.filePath(s("open statement"));
    const auto writer = newDatabase(path);
    run(*writer, numbersTable + manyRows(10));
    const auto reader = opened(path, Connection::Mode::Reader);
    auto query = reader->prepare(s("SELECT id FROM t"));
    QVERIFY(query && query->run() && query->next());
    // It sees an older moment than a transaction that began now.
    run(*writer, s("UPDATE t SET a = a + 1"));
    {
        const auto pages = begun(*reader);
        QVERIFY(!pages->areReadable());
    }
    QVERIFY(query->next());
    QVERIFY(query->finish());
    QVERIFY(begun(*reader)->areReadable());
}

QTEST_GUILESS_MAIN(RecordScanTest)
#include "tst_recordscan.moc"
