/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotfixture.h"

#include "segments/snapshot/snapshotformat.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace odziv;

/// The snapshot file is a cache: whatever is wrong with it, and whatever happens to those who write it, counts stay
/// right.
class SnapshotFileTest : public QObject, SnapshotFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void damagedFilesAreRefused_data();
    void damagedFilesAreRefused();
    void damagedCellsAreFound();
    void damagedFilesAreReplaced();
    void anotherWorkspaceIsRefused();
    void anotherZoneIsRefused();
    void anotherStructureIsRefused();
    void leftoversOfACrashAreRemoved();
    void theDiskIsWaitedForBehind();
    void whatThePowerTookIsFound();
    void aDiskThatFailsAtTheEnd();
    void aDiskThatIsFull();
    void aKilledBuilder();
};

namespace {

void damage(const QString &path, qint64 offset)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.seek(offset < 0 ? file.size() + offset : offset);
    char byte = 0;
    QVERIFY(file.peek(&byte, 1) == 1);
    byte = static_cast<char>(byte ^ 0x55);
    QVERIFY(file.write(&byte, 1) == 1);
}

} // namespace

void SnapshotFileTest::damagedFilesAreRefused_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("magic") << qint64(3);
    QTest::newRow("format") << qint64(8);
    QTest::newRow("length") << qint64(17);
    QTest::newRow("header") << qint64(41);
    QTest::newRow("contents") << qint64(-30);
}

void SnapshotFileTest::damagedFilesAreRefused()
{
    QFETCH(qint64, offset);
    QVERIFY(m_evaluator->snapshots().rebuild());
    m_evaluator.reset();
    QVERIFY((*Snapshot::open(path()))->isFlushed());
    damage(path(), offset);
    QVERIFY(!Snapshot::open(path()));
    QFile cut(path());
    QVERIFY(cut.resize(cut.size() / 2));
    QVERIFY(!Snapshot::open(path()));
    QVERIFY(cut.resize(10));
    QVERIFY(!Snapshot::open(path()));
}

void SnapshotFileTest::damagedCellsAreFound()
{
    QVERIFY(m_evaluator->snapshots().rebuild());
    damage(path(), 5000);
    const auto snapshot = Snapshot::open(path());
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->verify().error().code, ErrorCode::Corrupt);
}

void SnapshotFileTest::damagedFilesAreReplaced()
{
    QVERIFY(m_evaluator->snapshots().rebuild());
    m_evaluator.reset();
    damage(path(), -30);
    restart();
    QCOMPARE(*m_evaluator->snapshots().state(), SnapshotState::None);
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4));
    QVERIFY((*Snapshot::open(path()))->verify());
}

void SnapshotFileTest::anotherWorkspaceIsRefused()
{
    TemporaryWorkspace other;
    QVERIFY(buildSnapshot(other.workspace(), Catalog::builtIn(), m_clock));
    QVERIFY(QFile::copy(snapshotPath(other.path()), path()));
    QCOMPARE(*m_evaluator->snapshots().state(), SnapshotState::None);
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4));
}

void SnapshotFileTest::anotherZoneIsRefused()
{
    QVERIFY(m_evaluator->snapshots().rebuild());
    m_workspace->execute(s("INSERT INTO setting (key, value) VALUES ('timeZone', 'Asia/Kathmandu')"));
    QCOMPARE(*m_evaluator->snapshots().state(), SnapshotState::None);
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4));
    QCOMPARE((*Snapshot::open(path()))->origin().timeZone, s("Asia/Kathmandu"));
}

void SnapshotFileTest::anotherStructureIsRefused()
{
    using namespace snapshotformat;
    QVERIFY(m_evaluator->snapshots().rebuild());
    m_evaluator.reset();
    // As a program with another catalog left it: sound, but of other columns.
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    Header header;
    QCOMPARE(file.read(reinterpret_cast<char *>(&header), sizeof(header)), qint64(sizeof(header)));
    QVERIFY(file.seek(static_cast<qint64>(header.contentsOffset)));
    Contents contents;
    QVERIFY(decodeContents(file.read(static_cast<qint64>(header.contentsBytes)), contents));
    contents.origin.structureHash.fill('x');
    const QByteArray changed = encodeContents(contents);
    header.contentsChecksum = checksum(changed.constData(), static_cast<size_t>(changed.size()));
    header.headerChecksum = checksumOfHeader(header);
    QVERIFY(file.seek(static_cast<qint64>(header.contentsOffset)));
    QCOMPARE(file.write(changed), static_cast<qint64>(header.contentsBytes));
    QVERIFY(file.seek(0));
    QCOMPARE(file.write(reinterpret_cast<const char *>(&header), sizeof(header)), qint64(sizeof(header)));
    file.close();
    QVERIFY(Snapshot::open(path()));

    restart();
    QCOMPARE(*m_evaluator->snapshots().state(), SnapshotState::None);
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4));
    QCOMPARE((*Snapshot::open(path()))->origin().structureHash, structureHash(Catalog::builtIn()));
}

void SnapshotFileTest::leftoversOfACrashAreRemoved()
{
    const QFileInfo file(path());
    QFile unfinished(path() + s(".new"));
    QVERIFY(unfinished.open(QIODevice::WriteOnly));
    unfinished.close();
    QVERIFY(m_evaluator->snapshots().rebuild());
    m_evaluator.reset();
    QCOMPARE(file.dir().entryList({file.fileName() + s(".*")}, QDir::Files), QStringList());
}

/// What was built answers before the disk has it; afterwards it need not be checked when it is opened.
void SnapshotFileTest::theDiskIsWaitedForBehind()
{
    bool wasFlushed = true;
    qint64 count = 0;
    connect(&m_evaluator->snapshots(), &SnapshotService::renewed, this, [&] {
        wasFlushed = (*Snapshot::open(path()))->isFlushed();
        count = total(isIn("EDSA"));
    });
    QVERIFY(m_evaluator->snapshots().rebuild());
    QVERIFY(!wasFlushed);
    QCOMPARE(count, qint64(customers / 4));
    m_evaluator.reset();
    QVERIFY((*Snapshot::open(path()))->isFlushed());
    // A program that finds one that was not flushed makes up for it.
    QVERIFY(buildSnapshot(m_workspace->workspace(), Catalog::builtIn(), m_clock));
    QVERIFY(!(*Snapshot::open(path()))->isFlushed());
    restart();
    QCOMPARE(*m_evaluator->snapshots().state(), SnapshotState::Current);
    m_evaluator.reset();
    QVERIFY((*Snapshot::open(path()))->isFlushed());
}

/// The file has its name, but one block of it or its end never got to the disk.
void SnapshotFileTest::whatThePowerTookIsFound()
{
    constexpr qsizetype blockBytes = 4096;
    QVERIFY(buildSnapshot(m_workspace->workspace(), Catalog::builtIn(), m_clock));
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    file.close();
    const auto leave = [&](const QByteArray &bytes) {
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size()
               && (file.close(), true);
    };
    const auto newest = [&] { return SnapshotService(m_workspace->workspace(), m_clock).newest(); };
    int lost = 0;
    for (qsizetype at = 0; at < whole.size(); at += blockBytes) {
        QVERIFY(leave(whole.first(at)));
        QVERIFY(!newest());
        QByteArray torn = whole;
        std::fill_n(torn.begin() + at, std::min(blockBytes, whole.size() - at), '\0');
        QVERIFY(leave(torn));
        // Some blocks hold nothing but room for new rows.
        if (const auto snapshot = newest())
            QVERIFY(snapshot->verify());
        else
            ++lost;
    }
    QVERIFY(lost > whole.size() / blockBytes / 2);
    damage(path(), 5000);
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4));
    m_evaluator.reset();
    QVERIFY((*Snapshot::open(path()))->verify());
}

/// The system tells that it could not write only when it is asked to flush.
void SnapshotFileTest::aDiskThatFailsAtTheEnd()
{
#ifdef Q_OS_UNIX
    connect(&m_evaluator->snapshots(), &SnapshotService::renewed, this, [&] {
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::link(s("/dev/null"), path())); // cannot be flushed
    });
    QVERIFY(m_evaluator->snapshots().rebuild());
    QTRY_VERIFY(!m_evaluator->snapshots().newest());
    QVERIFY(!QFileInfo(path()).isSymLink());
    const auto counts = m_evaluator->count(customersWhere(isIn("EDSA")), options());
    QVERIFY(counts);
    QCOMPARE(counts->engine, s("sql"));
    QCOMPARE(counts->total, qint64(customers / 4));
    disconnect(&m_evaluator->snapshots(), nullptr, this, nullptr);
    m_workspace->execute(s("UPDATE customer SET branch = 'EDSA' WHERE id = 1"));
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4 + 1));
#else
    QSKIP("There is no file that cannot be flushed.");
#endif
}

/// Wherever it is full, the snapshot from before stays, and nothing else.
void SnapshotFileTest::aDiskThatIsFull()
{
#ifdef Q_OS_UNIX
    QVERIFY(m_evaluator->snapshots().rebuild());
    m_evaluator.reset();
    const auto before = Snapshot::open(path());
    const auto bytes = static_cast<rlim_t>((*before)->fileBytes());
    m_workspace->execute(s("UPDATE customer SET branch = 'EDSA' WHERE id = 1"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit unlimited;
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &unlimited), 0);
    constexpr rlim_t leastBytes = 65536; // the index of the workspace's log
    constexpr rlim_t places = 20;
    for (rlim_t place = 0; place <= places; ++place) {
        const rlimit limited{leastBytes + (bytes - 1 - leastBytes) * place / places, unlimited.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &limited), 0);
        const auto built = buildSnapshot(m_workspace->workspace(), Catalog::builtIn(), m_clock);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &unlimited), 0);
        QVERIFY(!built);
        QCOMPARE(built.error().code, ErrorCode::Io);
        const auto after = Snapshot::open(path());
        QVERIFY(after);
        QVERIFY((*after)->isFlushed());
        QVERIFY((*after)->origin() == (*before)->origin());
        QVERIFY(!QFile::exists(path() + s(".new")));
    }
    restart();
    QVERIFY(m_evaluator->snapshots().rebuild());
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4 + 1));
#else
    QSKIP("Files cannot be limited.");
#endif
}

/// At any moment: what it leaves is the old snapshot or the new one.
void SnapshotFileTest::aKilledBuilder()
{
    constexpr int moments = 15;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(QProcess::execute(s(ODZIV_CLI), {s("snapshot"), m_workspace->path()}), 0);
    const auto whole = static_cast<int>(timer.elapsed());
    for (int moment = 0; moment < moments; ++moment) {
        m_workspace->execute(s("UPDATE changeRecording SET epoch = epoch + 1;"
                               "UPDATE customer SET branch = 'EDSA' WHERE id = %1")
                                 .arg(4 * moment + 1));
        QProcess builder;
        builder.start(s(ODZIV_CLI), {s("snapshot"), m_workspace->path()});
        builder.waitForFinished(whole * moment / moments);
        builder.kill();
        builder.waitForFinished();
        LiveSegmentEvaluator evaluator(m_workspace->workspace(), m_clock);
        const auto left = evaluator.snapshots().newest();
        QVERIFY(left);
        QVERIFY(left->verify());
        evaluator.snapshots().rebuild();
        QCOMPARE(evaluator.count(customersWhere(isIn("EDSA")), options())->total, qint64(customers / 4 + moment + 1));
    }
    m_evaluator.reset();
    const QFileInfo file(path());
    QCOMPARE(file.dir().entryList({file.fileName() + s(".*")}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(SnapshotFileTest)
#include "tst_snapshotfile.moc"
