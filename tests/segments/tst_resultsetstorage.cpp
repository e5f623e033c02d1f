/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "casefile.h"

#include "segments/evaluatorfactory.h"
#include "segments/resultsetstorage.h"
#include "segments/segmentfreezer.h"
#include "segments/segmentjson.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace odziv;

class ResultSetStorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freezesAllOrNothing();
    void staysAsItWas();
    void removesMembersToo();
};

namespace {

Segment accountsIn(const QString &status)
{
    Segment segment;
    segment.name = QStringLiteral("Accounts");
    segment.targetLevel = QStringLiteral("customerAccount");
    SegmentBlock block;
    block.criteria = Condition::single(QStringLiteral("customerAccount.status"), Operator::Equals, {status});
    segment.blocks.push_back(block);
    return segment;
}

CaseFile accounts()
{
    return CaseFile::parse(QStringLiteral(R"(
customer {"id":1}
customerAccount {"id":10,"customerId":1,"number":"N10","status":"Aktivan"}
customerAccount {"id":11,"customerId":1,"number":"N11","status":"Aktivan"}
customerAccount {"id":12,"customerId":1,"number":"N12","status":"Odjavljen"}
)"));
}

Result<SavedResultSet> freeze(TemporaryWorkspace &temporary, const Segment &segment, const QString &name)
{
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    const FakeClock clock;
    return freezeSegment(temporary.workspace(), **evaluator, segment, name,
                         evaluationOptions(temporary.workspace(), clock), clock);
}

} // namespace

void ResultSetStorageTest::freezesAllOrNothing()
{
    TemporaryWorkspace temporary;
    QVERIFY(accounts().fill(temporary.workspace()));
    temporary.execute(QStringLiteral("INSERT INTO dataLoad (kind, at) VALUES ('import', 1000)"));
    const auto saved = freeze(temporary, accountsIn(QStringLiteral("Aktivan")), QStringLiteral("first"));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message()));
    QCOMPARE(saved->memberCount, qint64(2));
    QCOMPARE(saved->dataTime->toMSecsSinceEpoch(), qint64(1000));
    QCOMPARE(saved->segmentName, QStringLiteral("Accounts"));
    Connection &reader = **temporary->reader();
    QCOMPARE(*ResultSetStorage::members(reader, saved->id), (std::vector<qint64>{10, 11}));
    QVERIFY(*ResultSetStorage::contains(reader, saved->id, 10));
    QVERIFY(!*ResultSetStorage::contains(reader, saved->id, 12));
    QVERIFY(*segmentFromJson(saved->definition) == accountsIn(QStringLiteral("Aktivan")));

    QCOMPARE(freeze(temporary, accountsIn(QStringLiteral("Odjavljen")), QStringLiteral("first")).error().code,
             ErrorCode::AlreadyExists);
    QCOMPARE(freeze(temporary, accountsIn(QStringLiteral("Odjavljen")), QStringLiteral(" ")).error().code,
             ErrorCode::InvalidInput);
    // A member twice breaks the table's rule in the middle: nothing of the set remains.
    const auto broken = temporary->write([&](Connection &connection) -> Status {
        auto frozen = ResultSetStorage::freeze(connection, QStringLiteral("broken"), accountsIn(QStringLiteral("x")),
                                               {1, 2, 2}, {}, FakeClock());
        return frozen ? Status() : failure(frozen.error());
    });
    QVERIFY(!broken);
    QCOMPARE(ResultSetStorage::list(reader)->size(), 1);
    QCOMPARE(reader.scalar(QStringLiteral("SELECT count(*) FROM resultSetMember"))->toInt(), 2);
}

void ResultSetStorageTest::staysAsItWas()
{
    TemporaryWorkspace temporary;
    QVERIFY(accounts().fill(temporary.workspace()));
    const auto saved = freeze(temporary, accountsIn(QStringLiteral("Aktivan")), QStringLiteral("then"));
    QVERIFY(saved);
    temporary.execute(QStringLiteral("UPDATE customerAccount SET status = 'Odjavljen'"));
    QCOMPARE(*ResultSetStorage::members(**temporary->reader(), saved->id), (std::vector<qint64>{10, 11}));
}

void ResultSetStorageTest::removesMembersToo()
{
    TemporaryWorkspace temporary;
    QVERIFY(accounts().fill(temporary.workspace()));
    QVERIFY(freeze(temporary, accountsIn(QStringLiteral("Aktivan")), QStringLiteral("a")));
    QVERIFY(temporary->write(
        [&](Connection &connection) { return ResultSetStorage::remove(connection, QStringLiteral("a")); }));
    Connection &reader = **temporary->reader();
    QCOMPARE(reader.scalar(QStringLiteral("SELECT count(*) FROM resultSetMember"))->toInt(), 0);
    QCOMPARE(ResultSetStorage::read(reader, QStringLiteral("a")).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(ResultSetStorageTest)
#include "tst_resultsetstorage.moc"
