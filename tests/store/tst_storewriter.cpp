/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "store/storewriter.h"
#include "support/temporaryworkspace.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace odziv;

namespace {

QString s(const char *text)
{
    return QString::fromLatin1(text);
}

Status addPlace(Connection &connection, const QString &code)
{
    return connection.execute(s("INSERT INTO place (code, name) VALUES (?, ?)"), {code, s("Somewhere")});
}

qint64 places(Workspace &workspace)
{
    return (*workspace.reader())->scalar(s("SELECT count(*) FROM place"))->toLongLong();
}

} // namespace

class TestStoreWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitsWhatSucceeds();
    void leavesNothingOfWhatFails();
    void leavesNothingOfWhatTheDatabaseRefuses();
    void tellsWhichTablesChanged();
    void postDeliversInTheContextsThread();
    void postToADeadContextStillWrites();
    void aReadOnlyWorkspaceRefuses();
    void bindsNothingForEmptyText();
    void cancelStopsALongStatement();
    void theLogStaysShortWhileReadersOverlap();
};

void TestStoreWriter::commitsWhatSucceeds()
{
    TemporaryWorkspace workspace;
    QVERIFY(workspace->write([](Connection &connection) { return addPlace(connection, s("71000")); }));
    QCOMPARE(places(workspace.workspace()), 1);
}

void TestStoreWriter::leavesNothingOfWhatFails()
{
    TemporaryWorkspace workspace;
    const auto written = workspace->write([](Connection &connection) -> Status {
        if (auto added = addPlace(connection, s("71000")); !added)
            return added;
        return failure(ErrorCode::InvalidInput, s("second thoughts"));
    });
    QVERIFY(!written);
    QCOMPARE(written.error().text, s("second thoughts"));
    QCOMPARE(places(workspace.workspace()), 0);
    // The writer is fit for the next unit of work.
    QVERIFY(workspace->write([](Connection &connection) { return addPlace(connection, s("71000")); }));
}

void TestStoreWriter::leavesNothingOfWhatTheDatabaseRefuses()
{
    TemporaryWorkspace workspace;
    const auto written = workspace->write([](Connection &connection) -> Status {
        if (auto added = addPlace(connection, s("71000")); !added)
            return added;
        return addPlace(connection, s("71000"));
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(places(workspace.workspace()), 0);
}

void TestStoreWriter::tellsWhichTablesChanged()
{
    TemporaryWorkspace workspace;
    QSignalSpy changed(&workspace.workspace(), &Workspace::tablesChanged);
    QVERIFY(workspace->write([](Connection &connection) { return addPlace(connection, s("71000")); }));
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toStringList(), QStringList{s("place")});
    QVERIFY(!workspace->write([](Connection &connection) { return addPlace(connection, s("71000")); }));
    QVERIFY(workspace->write([](Connection &) { return Status(); }));
    QVERIFY(!changed.wait(50));
}

void TestStoreWriter::postDeliversInTheContextsThread()
{
    TemporaryWorkspace workspace;
    QObject context;
    QThread *deliveredIn = nullptr;
    workspace->post([](Connection &connection) { return addPlace(connection, s("71000")); }, &context,
                    [&](const Status &outcome) {
                        QVERIFY(outcome);
                        deliveredIn = QThread::currentThread();
                    });
    QTRY_COMPARE(deliveredIn, thread());
    QCOMPARE(places(workspace.workspace()), 1);
}

void TestStoreWriter::postToADeadContextStillWrites()
{
    TemporaryWorkspace workspace;
    bool delivered = false;
    {
        QObject context;
        workspace->post([](Connection &connection) { return addPlace(connection, s("71000")); }, &context,
                        [&](const Status &) { delivered = true; });
    }
    QTRY_COMPARE(places(workspace.workspace()), 1);
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

void TestStoreWriter::aReadOnlyWorkspaceRefuses()
{
    TemporaryWorkspace workspace;
    auto second = Workspace::open(workspace.path(), Workspace::Access::ReadOnly);
    QVERIFY(second);
    const auto written = (*second)->write([](Connection &) { return Status(); });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
    bool told = false;
    (*second)->post([](Connection &) { return Status(); }, this, [&](const Status &outcome) { told = !outcome; });
    QTRY_VERIFY(told);
}

void TestStoreWriter::bindsNothingForEmptyText()
{
    TemporaryWorkspace workspace;
    QVERIFY(workspace->write([](Connection &connection) {
        return connection.execute(s("INSERT INTO setting (key, value) VALUES ('empty', ?)"), {QString()});
    }));
    QVERIFY((*workspace->reader())->scalar(s("SELECT value FROM setting WHERE key = 'empty'"))->isNull());
}

void TestStoreWriter::cancelStopsALongStatement()
{
    TemporaryWorkspace workspace;
    auto connection = workspace->reader();
    QVERIFY(connection);
    const CancelFlag cancelled = CancelFlag::create();
    (*connection)->setCancelFlag(cancelled);
    cancelled.set();
    const auto counted = (*connection)
                             ->scalar(s("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                                        "100000000) SELECT count(*) FROM n"));
    QVERIFY(!counted);
    QCOMPARE(counted.error().code, ErrorCode::Cancelled);
    (*connection)->setCancelFlag({});
    QVERIFY((*connection)->scalar(s("SELECT 1")));
}

/// Two readers take turns so that one of them is always in the middle of a transaction: the log would never start anew
/// by itself.
void TestStoreWriter::theLogStaysShortWhileReadersOverlap()
{
    TemporaryWorkspace workspace;
    const QString path = workspace->path();
    std::atomic<bool> done = false;
    std::atomic<int> turns = 0;
    std::thread readers([&] {
        std::unique_ptr<Connection> connections[2] = {std::move(*Connection::open(path, Connection::Mode::Reader)),
                                                      std::move(*Connection::open(path, Connection::Mode::Reader))};
        const auto begin = [](Connection &connection) {
            return connection.execute(s("BEGIN"))
                   && connection.scalar(s("SELECT sum(length(name)) FROM (SELECT name FROM place LIMIT 1)"));
        };
        bool reading = begin(*connections[0]);
        while (reading && !done) {
            reading = begin(*connections[(turns + 1) % 2]) && connections[turns % 2]->execute(s("COMMIT"));
            ++turns;
        }
        static_cast<void>(connections[turns % 2]->execute(s("COMMIT")));
    });
    constexpr qint64 mebibyte = 1024 * 1024;
    const QString name(mebibyte, u'x');
    bool written = true;
    for (int i = 0; i < 240 && written; ++i) {
        written = bool(workspace->write([&](Connection &connection) {
            return connection.execute(s("INSERT INTO place (code, name) VALUES (?, ?)"), {QString::number(i), name});
        }));
    }
    done = true;
    readers.join();
    QVERIFY(written);
    QVERIFY(turns > 10);
    const qint64 log = QFileInfo(path + s("-wal")).size();
    QVERIFY2(log < 160 * mebibyte, qPrintable(QString::number(log)));
}

QTEST_GUILESS_MAIN(TestStoreWriter)
#include "tst_storewriter.moc"
