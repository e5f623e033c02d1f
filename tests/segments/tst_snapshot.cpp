/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotfixture.h"

#include "segments/evaluatorfactory.h"
#include "segments/snapshot/changelog.h"
#include "segments/snapshot/snapshotpatch.h"
#include "segments/snapshot/snapshotservice.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace odziv;

/// Counts hold what the workspace holds, however the snapshot got there.
class SnapshotTest : public QObject, SnapshotFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void opensWhatWasBuilt();
    void smallChangesArePatched();
    void insertedAndDeletedRows();
    void newTextsAndWiderNumbers();
    void manyChangesArePatchedInPieces();
    void newRowsGoIntoTheRoom();
    void theRoomServesOnePatch();
    void oneLetterIsFoundAnywhere();
    void whatCannotBePatchedIsBuiltAnew();
    void theOldOneAnswersMeanwhile();
    void statisticsAfterPatches();
    void sqlAnswersWhereNoSnapshotCanBe();
    void waitingCanBeCancelled();
    void theLogIsBounded();
    void theLogIsTheSameByPagesAndByStatements();
};

void SnapshotTest::opensWhatWasBuilt()
{
    QCOMPARE(Snapshot::open(path()).error().code, ErrorCode::NotFound);
    QCOMPARE(*m_evaluator->snapshots().state(), SnapshotState::None);
    const auto built = m_evaluator->snapshots().rebuild();
    QVERIFY(built);
    QCOMPARE(built->rows, qint64(customers + customers / 2));
    QCOMPARE(*m_evaluator->snapshots().state(), SnapshotState::Current);
    const auto snapshot = Snapshot::open(path());
    QVERIFY(snapshot);
    QVERIFY((*snapshot)->verify());
    QCOMPARE((*snapshot)->fileBytes(), built->bytes);
    const SnapshotTable *accounts = (*snapshot)->table(s("customerAccount"));
    QCOMPARE(accounts->rows, size_t(customers / 2));
    QCOMPARE(accounts->id(1), 8);
    QCOMPARE(accounts->parentRow[1], 3u);
    QVERIFY(!accounts->rowOf(5));
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4));
}

void SnapshotTest::smallChangesArePatched()
{
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4));
    const qint64 builtFrom = (*Snapshot::open(path()))->origin().sequence;
    m_workspace->execute(s("UPDATE customer SET branch = 'EDSA' WHERE id = 1"));
    QCOMPARE(*m_evaluator->snapshots().state(), SnapshotState::Stale);
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4 + 1));
    m_workspace->execute(s("UPDATE customer SET branch = NULL WHERE id = 1"));
    QCOMPARE(total(Condition::single(s("customer.branch"), Operator::IsEmpty)), qint64(1));
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4));
    QCOMPARE(*m_evaluator->snapshots().state(), SnapshotState::Current);
    // The file is as it was; the next program patches from it again.
    QCOMPARE((*Snapshot::open(path()))->origin().sequence, builtFrom);
    restart();
    QCOMPARE(total(Condition::single(s("customer.branch"), Operator::IsEmpty)), qint64(1));
    QCOMPARE((*Snapshot::open(path()))->origin().sequence, builtFrom);
}

void SnapshotTest::insertedAndDeletedRows()
{
    const Condition active = Condition::single(s("customerAccount.status"), Operator::Equals, {s("Aktivan")});
    const Condition none = Condition::single(s("customerAccount.status"), Operator::IsEmpty);
    QCOMPARE(total(active), qint64(1500));
    const qint64 builtFrom = (*Snapshot::open(path()))->origin().sequence;
    m_workspace->execute(s("DELETE FROM customerAccount WHERE id IN (4, 8, 6000)"));
    QCOMPARE(total(active), qint64(1497));
    QCOMPARE(total(none), qint64(1503));
    m_workspace->execute(s("INSERT INTO customer (id, number, name, kind, searchText)"
                           " VALUES (5001, 'N1', 'Nova', 'company', 'x'), (5002, 'N2', 'Novi', 'company', 'x');"
                           "INSERT INTO customerAccount (id, customerId, number, status) VALUES"
                           " (6000, 5001, 'NA1', 'Aktivan'), (6001, 1, 'NA2', 'Aktivan')"));
    QCOMPARE(total(active), qint64(1499));
    QCOMPARE(total(none), qint64(1503));
    m_workspace->execute(s("UPDATE customerAccount SET customerId = 5002 WHERE id = 6001"));
    QCOMPARE(total(Condition::group(Condition::Kind::All,
                                    {active, Condition::single(s("customer.kind"), Operator::Equals, {s("company")})})),
             qint64(2));
    QCOMPARE(total(Condition::group(Condition::Kind::None, {active})), qint64(1503));
    m_workspace->execute(s("DELETE FROM customerAccount WHERE id = 6001; DELETE FROM customer WHERE id = 5002"));
    QCOMPARE(total(active), qint64(1498));
    QCOMPARE(total(Condition::group(Condition::Kind::All, {})), qint64(customers + 1));
    QCOMPARE((*Snapshot::open(path()))->origin().sequence, builtFrom);
}

void SnapshotTest::newTextsAndWiderNumbers()
{
    const auto consumption = [](qint64 least) {
        return Condition::single(s("customerAccount.annualConsumptionKwh"), Operator::GreaterOrEqual, {least});
    };
    const auto placeHas
        = [](const char *text) { return Condition::single(s("customer.place"), Operator::Contains, {s(text)}); };
    QCOMPARE(total(placeHas("čaplj")), qint64(1000));
    QCOMPARE(total(consumption(98)), qint64(30));
    m_workspace->execute(s("UPDATE customerAccount SET annualConsumptionKwh = 3000000000 WHERE id = 4;"
                           "UPDATE customerAccount SET annualConsumptionKwh = NULL WHERE id = 8;"
                           "UPDATE customer SET place = 'CAPLJINA' WHERE id = 3;"
                           "UPDATE customer SET place = 'Međugorje, Čapljina' WHERE id = 4"));
    QCOMPARE(total(placeHas("čaplj")), qint64(1001));
    QCOMPARE(total(Condition::single(s("customer.place"), Operator::Equals, {s("čapljina")})), qint64(1000));
    QCOMPARE(total(Condition::single(s("customer.place"), Operator::EndsWith, {s(", Čapljina")})), qint64(1));
    QCOMPARE(total(consumption(98)), qint64(31));
    QCOMPARE(total(consumption(3000000000)), qint64(1));
    // More different texts than codes of the old width can name.
    m_workspace->execute(s("UPDATE customer SET branch = 'B' || id WHERE id <= 400"));
    QCOMPARE(total(isIn("B400")), qint64(1));
    QCOMPARE(total(Condition::single(s("customer.branch"), Operator::StartsWith, {s("B")})), qint64(400));
    // Names are many, so that a text may stand in the dictionary twice.
    m_workspace->execute(s("UPDATE customer SET name = 'Name 7' WHERE id = 8"));
    QCOMPARE(total(Condition::single(s("customer.name"), Operator::In, {s("name 7"), s("name 8")})), qint64(2));
}

/// So many that two connections read them, with rows of several tables that come, go and move.
void SnapshotTest::manyChangesArePatchedInPieces()
{
    const Condition active = Condition::single(s("customerAccount.status"), Operator::Equals, {s("Aktivan")});
    QCOMPARE(total(active), qint64(1500));
    const qint64 builtFrom = (*Snapshot::open(path()))->origin().sequence;
    m_workspace->execute(s("UPDATE customer SET branch = 'B' || (id % 5) WHERE id % 5 < 4;"
                           "UPDATE customer SET name = 'Nova ' || id, place = NULL WHERE id % 7 = 0;"
                           "DELETE FROM customerAccount WHERE id % 40 = 0;"
                           "UPDATE customerAccount SET annualConsumptionKwh = 100000 + id WHERE id % 3 = 0;"
                           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1500)"
                           " INSERT INTO customer (id, number, name, kind, searchText)"
                           " SELECT 10000 + i, 'D' || i, 'Name ' || i, 'company', 'x' FROM n;"
                           "INSERT INTO customerAccount (id, customerId, number, status)"
                           " SELECT id * 2, id, 'E' || id, 'Aktivan' FROM customer WHERE id > 10000"));
    QCOMPARE(total(active), qint64(1500 - 150 + 1500));
    QCOMPARE(total(isIn("B3")), qint64(customers / 5));
    QCOMPARE(total(Condition::single(s("customer.name"), Operator::StartsWith, {s("nova ")})), qint64(customers / 7));
    QCOMPARE(total(Condition::single(s("customer.kind"), Operator::Equals, {s("company")})), qint64(1500));
    QCOMPARE(total(Condition::single(s("customerAccount.annualConsumptionKwh"), Operator::Greater, {qint64(100000)})),
             qint64(500 - 50));
    QCOMPARE(total(Condition::single(s("customer.branch"), Operator::IsEmpty)), qint64(1500));
    QCOMPARE((*Snapshot::open(path()))->origin().sequence, builtFrom);
}

/// Nothing is copied to lengthen a table while there is room, and the snapshot from before stays as it is.
void SnapshotTest::newRowsGoIntoTheRoom()
{
    const auto add = [&](int count) {
        m_workspace->execute(
            s("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
              " INSERT INTO customer (number, name, kind, branch, searchText)"
              " SELECT 'R' || (SELECT max(id) + i FROM customer), 'Nova', 'company', 'EDSA', 'x' FROM n")
                .arg(count));
        return *m_evaluator->snapshots().current();
    };
    const auto cells = [](const std::shared_ptr<const Snapshot> &snapshot) {
        return snapshot->table(s("customer"))->columns.value(s("number")).cells;
    };
    const auto base = *m_evaluator->snapshots().current();
    const auto room = static_cast<int>(roomBehind(customers));
    const auto first = add(room - 1);
    const auto second = add(1);
    QCOMPARE(cells(first), cells(base));
    QCOMPARE(cells(second), cells(base));
    QCOMPARE(base->table(s("customer"))->rows, size_t(customers));
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4 + room));
    const auto third = add(1);
    QVERIFY(cells(third) != cells(base));
    QCOMPARE(cells(add(1)), cells(third)); // a copy has room of its own
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4 + room + 2));
    QCOMPARE(third->table(s("customer"))->rows, size_t(customers + room + 1));
}

/// Two patches of the same snapshot do not write over each other's rows.
void SnapshotTest::theRoomServesOnePatch()
{
    const auto base = *m_evaluator->snapshots().current();
    const LocalDayOf dayOf(m_workspace->workspace().timeZone());
    const auto patched = [&](const char *branch) {
        m_workspace->execute(s("INSERT INTO customer (id, number, name, kind, branch, searchText) VALUES (3001, 'N',"
                               " 'Nova', 'company', '%1', 'x') ON CONFLICT (id) DO UPDATE SET branch = '%1'")
                                 .arg(s(branch)));
        const auto reader = m_workspace->workspace().reader();
        const auto pages = DatabasePages::begin(**reader);
        DatabasePages *const readers[] = {pages->get()};
        return *patchedSnapshot(*base, readers, Catalog::builtIn(), dayOf, {{s("customer"), {3001}}}, base->origin(),
                                {});
    };
    const auto first = patched("EDSA");
    const auto second = patched("EDTZ");
    const auto branch = [](const std::shared_ptr<const Snapshot> &snapshot) {
        const SnapshotColumn column = snapshot->table(s("customer"))->columns.value(s("branch"));
        const std::string_view text = column.dictionary.text(static_cast<const uint8_t *>(column.cells)[customers]);
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    };
    QCOMPARE(branch(first), s("EDSA"));
    QCOMPARE(branch(second), s("EDTZ"));
}

/// In texts of 0 to 200 letters, at the end, where the next text does not have it.
void SnapshotTest::oneLetterIsFoundAnywhere()
{
    m_workspace->execute(s("UPDATE customer SET name = substr(replace(hex(zeroblob(100)), '0', 'x'), 1, id % 200)"
                           " || CASE WHEN id % 3 = 0 THEN 'q' ELSE '' END WHERE id < 2000"));
    const Condition letter = Condition::single(s("customer.name"), Operator::Contains, {s("Q")});
    QCOMPARE(total(letter), qint64(666));
    // In the additions of a patch too.
    m_workspace->execute(s("UPDATE customer SET name = 'q' || id WHERE id = 2500"));
    QCOMPARE(total(letter), qint64(667));
}

void SnapshotTest::whatCannotBePatchedIsBuiltAnew()
{
    const auto builtFrom = [&] { return (*Snapshot::open(path()))->origin(); };
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4));
    // A new row in the middle.
    SnapshotOrigin before = builtFrom();
    m_workspace->execute(
        s("INSERT INTO customerAccount (id, customerId, number, status) VALUES (5, 1, 'X', 'Aktivan')"));
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4));
    QVERIFY(builtFrom().sequence > before.sequence);
    // A log that does not reach back.
    before = builtFrom();
    m_workspace->execute(s("UPDATE customer SET branch = 'EDSA' WHERE id IN (1, 2); DELETE FROM changeLog"));
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4 + 2));
    QVERIFY(builtFrom().sequence > before.sequence);
    // A load that was not recorded.
    before = builtFrom();
    m_workspace->execute(s("UPDATE changeRecording SET enabled = 0, epoch = epoch + 1;"
                           "UPDATE customer SET branch = 'EDTZ' WHERE id IN (1, 2);"
                           "UPDATE changeRecording SET enabled = 1"));
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4));
    QVERIFY(builtFrom().epoch > before.epoch);
}

void SnapshotTest::theOldOneAnswersMeanwhile()
{
    QVERIFY(m_evaluator->snapshots().rebuild());
    m_clock.advance(60000);
    m_workspace->execute(s("UPDATE changeRecording SET epoch = epoch + 1; INSERT INTO dataLoad (kind, at) VALUES"
                           " ('import', 5000); UPDATE customer SET branch = 'EDSA'"));
    QSignalSpy renewed(&m_evaluator->snapshots(), &SnapshotService::renewed);
    EvaluationOptions live = options();
    live.mayBeOutdated = true;
    const auto old = m_evaluator->count(customersWhere(isIn("EDSA")), live);
    QVERIFY(old);
    if (old->isOutdated) { // unless the new one was there at once
        QCOMPARE(old->total, qint64(customers / 4));
        QVERIFY(!old->dataTime);
        QVERIFY(old->asOf < m_clock.nowUtc());
    }
    QTRY_VERIFY(renewed.count() > 0);
    QTRY_VERIFY(!m_evaluator->snapshots().isBuilding());
    const auto fresh = m_evaluator->count(customersWhere(isIn("EDSA")), live);
    QCOMPARE(fresh->total, qint64(customers));
    QVERIFY(!fresh->isOutdated);
    QCOMPARE(fresh->dataTime->toMSecsSinceEpoch(), 5000);
}

void SnapshotTest::statisticsAfterPatches()
{
    QVERIFY(m_evaluator->snapshots().rebuild());
    m_workspace->execute(s("UPDATE customer SET place = 'ČAPLJINA' WHERE id = 1;"
                           "UPDATE customer SET place = 'Mostar', name = 'Name 5' WHERE id = 3;"
                           "UPDATE customerAccount SET annualConsumptionKwh = NULL WHERE id IN (4, 8);"
                           "DELETE FROM customerAccount WHERE id = 12"));
    const auto fast = m_evaluator->columnStatistics(options());
    const auto slow = SqlSegmentEvaluator(m_workspace->workspace()).columnStatistics(options());
    QVERIFY(fast && slow);
    for (size_t i = 0; i < slow->size(); ++i) {
        if ((*fast)[i] != (*slow)[i])
            qWarning("%s", qPrintable((*slow)[i].column));
        QVERIFY((*fast)[i] == (*slow)[i]);
    }
}

void SnapshotTest::sqlAnswersWhereNoSnapshotCanBe()
{
    QVERIFY(QDir().mkpath(path()));
    const auto counts = m_evaluator->count(customersWhere(isIn("EDSA")), options());
    QVERIFY(counts);
    QCOMPARE(counts->total, qint64(customers / 4));
    QCOMPARE(counts->engine, s("sql"));
    QVERIFY(!counts->engineNote.isEmpty());
    QVERIFY(!counts->isOutdated);
    QVERIFY(m_evaluator->facets(customersWhere(isIn("EDSA")), {s("customer.place")}, options()));
    // What is wrong with the segment is not asked twice.
    QCOMPARE(m_evaluator->count(customersWhere(Condition::single(s("customer.nothing"), Operator::IsEmpty)), options())
                 .error()
                 .code,
             ErrorCode::InvalidInput);
    // It is tried again when something has changed.
    QVERIFY(QDir().rmdir(path()));
    m_workspace->execute(s("UPDATE customer SET branch = 'EDSA' WHERE id = 1"));
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4 + 1));
}

void SnapshotTest::waitingCanBeCancelled()
{
    const CancelFlag flag = CancelFlag::create();
    flag.set();
    QCOMPARE(m_evaluator->count(customersWhere(isIn("EDSA")), options(flag)).error().code, ErrorCode::Cancelled);
    QTRY_VERIFY(!m_evaluator->snapshots().isBuilding());
    QCOMPARE(total(isIn("EDSA")), qint64(customers / 4));
}

void SnapshotTest::theLogIsBounded()
{
    // The log keeps the newest 100,000 changes: one goes whenever one comes.
    m_workspace->execute(s("INSERT INTO changeLog (sequence, tableName, rowId, operation)"
                           " VALUES (150000, 'customer', 1, 'update'), (249999, 'customer', 2, 'update')"));
    m_workspace->execute(s("UPDATE customer SET branch = 'EDTZ' WHERE id = 1"));
    const auto reader = m_workspace->workspace().reader();
    QCOMPARE(*ChangeLog::newest(**reader), qint64(250000));
    QCOMPARE((*reader)->scalar(s("SELECT count(*) FROM changeLog WHERE sequence = 150000"))->toInt(), 0);
    QCOMPARE((*reader)->scalar(s("SELECT count(*) FROM changeLog WHERE sequence > 200000"))->toInt(), 2);
}

void SnapshotTest::theLogIsTheSameByPagesAndByStatements()
{
    m_workspace->execute(s("UPDATE customer SET branch = 'EDTZ' WHERE id IN (9, 7);"
                           "UPDATE customerAccount SET status = 'Odjavljen' WHERE id <= 600;"
                           "UPDATE customer SET branch = 'EDSA' WHERE id IN (8, 9);"
                           "DELETE FROM customerAccount WHERE id = 6000"));
    auto connection = Connection::open(m_workspace->path(), Connection::Mode::Reader);
    const qint64 newest = *ChangeLog::newest(**connection);
    for (const bool byPages : {true, false}) {
        if (!byPages)
            QVERIFY((*connection)->execute(s("BEGIN")));
        const auto pages = DatabasePages::begin(**connection);
        QCOMPARE((*pages)->areReadable(), byPages);
        const auto changes = ChangeLog::between(**pages, newest - 155, newest);
        QVERIFY(changes && *changes);
        QCOMPARE((**changes).size(), size_t(2));
        QVERIFY((**changes).at(s("customer")) == (std::vector<int64_t>{7, 8, 9}));
        QCOMPARE((**changes).at(s("customerAccount")).size(), size_t(151));
        QVERIFY(ChangeLog::between(**pages, newest, newest)->value().empty());
        QVERIFY(!*ChangeLog::between(**pages, -1, newest));
    }
}

QTEST_GUILESS_MAIN(SnapshotTest)
#include "tst_snapshot.moc"
