/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "store/migrator.h"
#include "store/workspace.h"
#include "support/olderworkspace.h"
#include "support/temporaryworkspace.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <sqlite3.h>

using namespace odziv;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Changes a file from outside, as another program would.
void tamper(const QString &path, const QString &sql)
{
    sqlite3 *raw = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &raw), SQLITE_OK);
    QCOMPARE(sqlite3_exec(raw, sql.toUtf8().constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(raw);
}

QString newWorkspace(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(s("a.odziv"));
    const auto created = Workspace::create(path);
    if (!created)
        qFatal("no workspace");
    return path;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAndOpens();
    void doesNotOverwrite();
    void leavesNothingWhenTheFillingFails();
    void refuses_data();
    void refuses();
    void refusesForeignTriggers();
    void refusesCutOffFiles();
    void damagedFilesAreRefusedOrReported();
    void opensANewerVersionReadOnly();
    void migratesAnOlderVersion();
    void aCancelledUpgradeChangesNothing();
    void aSecondProgramIsReadOnly();
    void takesOverTheLockOfADeadProgram();
    void filesArePrivate();
    void usesTheSafeSettings();
    void backsUpWhileWriting();
    void backupDoesNotOverwrite();
    void backupCanBeCancelled();
    void checkFindsWhatIsBroken();
    void dataTimeIsTheNewestLoad();
    void changeLogRecords();
    void opensUnderAStrangeName();
};

void TestWorkspace::createsAndOpens()
{
    const QTemporaryDir folder;
    const QString path = newWorkspace(folder);
    auto workspace = Workspace::open(path);
    QVERIFY(workspace);
    QVERIFY(!(*workspace)->isReadOnly());
    QVERIFY((*workspace)->readOnlyReason().isEmpty());
    QCOMPARE((*workspace)->schemaVersion(), Migrator().newestVersion());
    QVERIFY((*workspace)->check()->isEmpty());
    QVERIFY((*(*workspace)->reader())->scalar(s("SELECT value FROM setting WHERE key = 'workspaceId'"))->isValid());
    QVERIFY(!QFileInfo::exists(path + s(".partial")));
    QVERIFY(!QFileInfo::exists(path + s(".partial-journal")));
}

void TestWorkspace::doesNotOverwrite()
{
    const QTemporaryDir folder;
    const QString path = newWorkspace(folder);
    const auto again = Workspace::create(path);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
    const auto nowhere = Workspace::create(folder.filePath(s("no/such/folder/a.odziv")));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::NotFound);
}

void TestWorkspace::leavesNothingWhenTheFillingFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("a.odziv"));
    const auto built = Workspace::build(path, [](Connection &connection) -> Status {
        if (auto added = connection.execute(s("INSERT INTO place (code, name) VALUES ('1', 'x')")); !added)
            return added;
        return failure(ErrorCode::Cancelled, s("stop"));
    });
    QVERIFY(!built);
    QCOMPARE(built.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestWorkspace::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QTest::newRow("empty file") << QByteArray() << int(ErrorCode::InvalidInput);
    QTest::newRow("text") << QByteArray("id;name\n1;x\n").repeated(100) << int(ErrorCode::InvalidInput);
    QTest::newRow("short") << QByteArray("SQLite format 3\0", 16) << int(ErrorCode::InvalidInput);
    QTest::newRow("noise after the magic")
        << QByteArray("SQLite format 3\0", 16) + QByteArray(8192, '\x5a') << int(ErrorCode::Corrupt);
}

void TestWorkspace::refuses()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("a.odziv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto opened = Workspace::open(path);
    QVERIFY(!opened);
    QTEST(int(opened.error().code), "code");
    QVERIFY(!opened.error().text.isEmpty());
    QVERIFY(opened.error().place.endsWith(s("a.odziv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QVERIFY(!QFileInfo::exists(path + s(".lock")));

    const auto missing = Workspace::open(folder.filePath(s("none.odziv")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

void TestWorkspace::refusesForeignTriggers()
{
    const QTemporaryDir folder;
    const QString path = newWorkspace(folder);
    tamper(path, s("CREATE TRIGGER evil AFTER INSERT ON contact BEGIN DELETE FROM customer; END"));
    const auto opened = Workspace::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Refused);
    QVERIFY(opened.error().text.contains(s("trigger evil")));

    const QString other = folder.filePath(s("b.odziv"));
    tamper(other, s("CREATE TABLE anything (x); PRAGMA user_version=4"));
    const auto foreign = Workspace::open(other);
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, ErrorCode::InvalidInput);
}

void TestWorkspace::refusesCutOffFiles()
{
    const QTemporaryDir folder;
    const QString path = newWorkspace(folder);
    QFile::remove(path + s("-wal"));
    QFile::remove(path + s("-shm"));
    QVERIFY(QFile::resize(path, QFileInfo(path).size() - 4096));
    const auto opened = Workspace::open(path);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Corrupt);
}

void TestWorkspace::damagedFilesAreRefusedOrReported()
{
    // Whatever byte of the file is wrong: never a crash, and either a refusal or a workspace that check() can read.
    const QTemporaryDir folder;
    const QString path = newWorkspace(folder);
    QFile original(path);
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray content = original.readAll();
    QRandomGenerator random(20261122);
    int refused = 0;
    for (int round = 0; round < 50; ++round) {
        QByteArray damaged = content;
        for (int change = 0; change < 64; ++change) {
            const qsizetype at = random.bounded(static_cast<int>(content.size()));
            damaged[at] = static_cast<char>(random.bounded(256));
        }
        const QString copy = folder.filePath(s("damaged%1.odziv").arg(round));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(damaged);
        file.close();
        auto opened = Workspace::open(copy);
        if (!opened) {
            ++refused;
            continue;
        }
        static_cast<void>((*opened)->check());
    }
    QVERIFY2(refused >= 45, qPrintable(QString::number(refused)));
}

void TestWorkspace::opensANewerVersionReadOnly()
{
    const QTemporaryDir folder;
    const QString path = newWorkspace(folder);
    tamper(path, s("CREATE TABLE future (x INTEGER); PRAGMA user_version=%1").arg(Migrator().newestVersion() + 1));
    auto opened = Workspace::open(path);
    QVERIFY(opened);
    QVERIFY((*opened)->isReadOnly());
    QVERIFY((*opened)->readOnlyReason().contains(s("newer")));
    const auto written = (*opened)->write([](Connection &) { return Status(); });
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
}

void TestWorkspace::migratesAnOlderVersion()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("old.odziv"));
    writeOlderWorkspace(path, 1);
    const auto readOnly = Workspace::open(path, Workspace::Access::ReadOnly);
    QVERIFY(!readOnly);
    QCOMPARE(readOnly.error().code, ErrorCode::ReadOnly);
    QVERIFY(readOnly.error().text.contains(s("Open it once")));

    auto opened = Workspace::open(path);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));
    QCOMPARE((*opened)->schemaVersion(), Migrator().newestVersion());
    QCOMPARE((*(*opened)->reader())->scalar(s("SELECT name FROM place"))->toString(), s("Sarajevo"));
    QVERIFY((*opened)->check()->isEmpty());
}

void TestWorkspace::aCancelledUpgradeChangesNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("old.odziv"));
    writeOlderWorkspace(path, 1);
    UpgradeWatch watch;
    watch.cancelled = CancelFlag::create();
    QStringList steps;
    watch.progress = [&](const UpgradeProgress &now) {
        if (now.step == 3)
            watch.cancelled.set();
        steps << now.title;
    };
    const auto opened = Workspace::open(path, Workspace::Access::ReadWrite, watch);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Cancelled);
    steps.removeDuplicates();
    QCOMPARE(steps.size(), 3);
    {
        auto connection = Connection::open(path, Connection::Mode::Reader);
        QCOMPARE(*Migrator::version(**connection), 1);
        QVERIFY(Migrator().verifySchema(**connection));
    }
    QVERIFY2(Workspace::open(path), "nothing keeps it from being opened another time");
}

void TestWorkspace::aSecondProgramIsReadOnly()
{
    TemporaryWorkspace first;
    auto second = Workspace::open(first.path());
    QVERIFY(second);
    QVERIFY((*second)->isReadOnly());
    QVERIFY2((*second)->readOnlyReason().contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable((*second)->readOnlyReason()));
    // It sees what the first one writes.
    first.execute(s("INSERT INTO place (code, name) VALUES ('71000', 'Sarajevo')"));
    QCOMPARE((*(*second)->reader())->scalar(s("SELECT count(*) FROM place"))->toInt(), 1);
}

void TestWorkspace::takesOverTheLockOfADeadProgram()
{
    const QTemporaryDir folder;
    const QString path = newWorkspace(folder);
    QProcess dead;
    dead.start(QCoreApplication::applicationFilePath(), {s("-functions")});
    QVERIFY(dead.waitForStarted());
    const qint64 process = dead.processId();
    QVERIFY(dead.waitForFinished());
    QFile lock(path + s(".lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(s("%1\nodziv\n%2\n").arg(process).arg(QSysInfo::machineHostName()).toUtf8());
    lock.close();
    auto opened = Workspace::open(path);
    QVERIFY(opened);
    QVERIFY2(!(*opened)->isReadOnly(), qPrintable((*opened)->readOnlyReason()));
}

void TestWorkspace::filesArePrivate()
{
#ifdef Q_OS_WIN
    QSKIP("Windows keeps files private by access lists of the folder");
#endif
    TemporaryWorkspace workspace;
    const auto others
        = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
    workspace.execute(s("INSERT INTO place (code, name) VALUES ('71000', 'Sarajevo')"));
    for (const char *suffix : {"", "-wal", "-shm"})
        QVERIFY((QFile::permissions(workspace.path() + s(suffix)) & others) == QFileDevice::Permissions());
}

void TestWorkspace::usesTheSafeSettings()
{
    TemporaryWorkspace workspace;
    QVERIFY(workspace->writer()->runOutsideTransaction([](Connection &connection) -> Status {
        const auto is = [&](const char *pragma, const char *value) {
            return connection.scalar(s("PRAGMA %1").arg(s(pragma)))->toString() == s(value);
        };
        if (is("journal_mode", "wal") && is("synchronous", "2") && is("foreign_keys", "1") && is("secure_delete", "1")
            && is("trusted_schema", "0") && is("cell_size_check", "1") && is("mmap_size", "0"))
            return {};
        return failure(ErrorCode::Internal, s("a setting of the writer is not safe"));
    }));
    auto reader = workspace->reader();
    QVERIFY(reader);
    QCOMPARE((*reader)->scalar(s("PRAGMA wal_autocheckpoint"))->toInt(), 0);
    QVERIFY(!(*reader)->execute(s("INSERT INTO place (code, name) VALUES ('1', 'x')")));
    QVERIFY((*reader)->execute(s("CREATE TEMP TABLE scratch (x INTEGER); DROP TABLE temp.scratch")));
}

void TestWorkspace::backsUpWhileWriting()
{
    TemporaryWorkspace workspace;
    workspace.execute(s("INSERT INTO place (code, name) WITH RECURSIVE n(i) AS"
                        " (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 99999)"
                        " SELECT i, 'a place with a name that fills some pages ' || i FROM n"));

    // Each step of the copy sees another transaction committed; the copy must hold one moment all the same.
    const QString target = workspace.filePath(s("copy.odziv"));
    int written = 0;
    qint64 lastDone = 0;
    const auto copied = workspace->backup(target, [&](qint64 done, qint64 total) {
        QVERIFY(done >= lastDone && done <= total);
        lastDone = done;
        ++written;
        workspace.execute(
            s("INSERT INTO place (code, name) VALUES ('x%1', 'late'); UPDATE place SET name = 'changed %1'"
              " WHERE code IN ('0', '99999')")
                .arg(written));
    });
    QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message()));
    QVERIFY(written > 3);
    auto copy = Workspace::open(target);
    QVERIFY(copy);
    QVERIFY((*copy)->check()->isEmpty());
    auto reader = (*copy)->reader();
    QCOMPARE((*reader)->scalar(s("SELECT count(*) FROM place"))->toInt(), 100000);
    QCOMPARE((*reader)->scalar(s("SELECT count(DISTINCT name) FROM place WHERE name LIKE 'changed%'"))->toInt(), 0);
}

void TestWorkspace::backupDoesNotOverwrite()
{
    TemporaryWorkspace workspace;
    const auto copied = workspace->backup(workspace.path());
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::AlreadyExists);
}

void TestWorkspace::backupCanBeCancelled()
{
    TemporaryWorkspace workspace;
    const CancelFlag cancelled = CancelFlag::create();
    cancelled.set();
    const QString target = workspace.filePath(s("copy.odziv"));
    const auto copied = workspace->backup(target, {}, cancelled);
    QVERIFY(!copied);
    QCOMPARE(copied.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFileInfo::exists(target));
    QVERIFY(!QFileInfo::exists(target + s(".partial")));
    // The reader is not left inside the copy's transaction.
    QVERIFY(!(*workspace->reader())->inTransaction());
}

void TestWorkspace::checkFindsWhatIsBroken()
{
    TemporaryWorkspace workspace;
    tamper(workspace.path(),
           s("PRAGMA foreign_keys=OFF;"
             "INSERT INTO contact (id, customerId, searchText) VALUES (1, 99, 'x');"
             "INSERT INTO campaign (id, name, channel, mode, status, definition, createdAt, createdBy)"
             " VALUES (5, 'c', 'email', 'manual', 'draft', '{}', 0, 'x');"
             "INSERT INTO recipient (id, campaignId, memberId) VALUES (1, 5, 1)"));
    const auto broken = workspace->check();
    QVERIFY(broken);
    QCOMPARE(broken->size(), 2);
    QVERIFY(broken->at(0).contains(s("contact")));
    QVERIFY(broken->at(1).contains(s("campaign 5")));
}

void TestWorkspace::dataTimeIsTheNewestLoad()
{
    TemporaryWorkspace workspace;
    QVERIFY(!workspace->dataTime()->has_value());
    workspace.execute(s("INSERT INTO dataLoad (kind, at) VALUES ('demo', 1000), ('import', 3000), ('import', 2000)"));
    QCOMPARE((*workspace->dataTime())->toMSecsSinceEpoch(), 3000);
}

void TestWorkspace::changeLogRecords()
{
    TemporaryWorkspace workspace;
    workspace.execute(
        s("INSERT INTO customer (id, number, name, kind, searchText) VALUES (1, 'A', 'a', 'household', 'a');"
          "UPDATE customer SET name = 'b'; DELETE FROM customer;"
          "UPDATE changeRecording SET enabled = 0;"
          "INSERT INTO customer (id, number, name, kind, searchText) VALUES (2, 'B', 'b', 'company', 'b');"
          "UPDATE changeRecording SET enabled = 1, epoch = epoch + 1"));
    auto reader = workspace->reader();
    auto log = (*reader)->prepare(s("SELECT tableName, rowId, operation FROM changeLog ORDER BY sequence"));
    QVERIFY(log);
    QVERIFY(log->run());
    QStringList lines;
    while (log->next())
        lines << s("%1 %2 %3").arg(log->text(2), log->text(0), log->text(1));
    QCOMPARE(lines, (QStringList{s("insert customer 1"), s("update customer 1"), s("delete customer 1")}));
    QCOMPARE((*reader)->scalar(s("SELECT epoch FROM changeRecording"))->toInt(), 2);
}

void TestWorkspace::opensUnderAStrangeName()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("Kampanje čšđ % 'jesen' ? #1.odziv"));
    auto created = Workspace::create(path);
    QVERIFY2(created, created ? "" : qPrintable(created.error().message()));
    QVERIFY((*created)->backup(folder.filePath(s("kopija ž.odziv"))));
}

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
