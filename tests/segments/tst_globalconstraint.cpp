/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "casefile.h"

#include "segments/evaluatorfactory.h"
#include "segments/globalconstraint.h"
#include "segments/memberexplainer.h"
#include "segments/segmentaudience.h"
#include "segments/segmentfreezer.h"
#include "segments/segmentstorage.h"
#include "segments/snapshot/snapshotservice.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace odziv;

namespace {

using Ids = std::vector<qint64>;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

SegmentBlock accountsBlock(BlockOperation operation, const char *column, const char *value)
{
    SegmentBlock block;
    block.operation = operation;
    block.criteria = Condition::single(s(column), Operator::Equals, {s(value)});
    return block;
}

Segment accounts(const char *name, const std::vector<SegmentBlock> &blocks)
{
    Segment segment;
    segment.name = s(name);
    segment.targetLevel = s("customerAccount");
    segment.blocks = blocks;
    return segment;
}

CaseFile data()
{
    return CaseFile::parse(s(R"(
customer {"id":1,"branch":"EDSA"}
customer {"id":2,"branch":"EDBI"}
customerAccount {"id":10,"customerId":1,"number":"N10","status":"Aktivan"}
customerAccount {"id":11,"customerId":1,"number":"N11","status":"Odjavljen"}
customerAccount {"id":20,"customerId":2,"number":"N20","status":"Aktivan"}
customerAccount {"id":21,"customerId":2,"number":"N21","status":"Odjavljen"}
)"));
}

Status inWriter(TemporaryWorkspace &temporary, const std::function<Status(Connection &)> &work)
{
    return temporary->write([&](Connection &connection) { return work(connection); });
}

void save(TemporaryWorkspace &temporary, const Segment &segment)
{
    const auto saved = inWriter(temporary, [&](Connection &connection) -> Status {
        auto summary = SegmentStorage::save(connection, segment, FakeClock());
        return summary ? Status() : failure(summary.error());
    });
    if (!saved)
        qFatal("not saved: %s", qPrintable(saved.error().message()));
}

Status constrain(TemporaryWorkspace &temporary, const char *name)
{
    return inWriter(temporary, [&](Connection &connection) { return GlobalConstraint::set(connection, s(name)); });
}

} // namespace

class GlobalConstraintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyStepsOut_data();
    void nobodyStepsOut();
    void aSegmentMayBeUsedByTheConstraint();
    void cannotBeRemovedWhileItHolds();
    void finalSetsAreKeptWhileNothingChanges();
    void takesTheNewestResultSet();
};

void GlobalConstraintTest::nobodyStepsOut_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sql") << s("sql");
    QTest::newRow("snapshot") << s("snapshot");
}

void GlobalConstraintTest::nobodyStepsOut()
{
    QFETCH(QString, engine);
    TemporaryWorkspace temporary;
    QVERIFY(data().fill(temporary.workspace()));
    // Customers of one branch; the segments below count accounts.
    Segment branch = accounts("Branch", {accountsBlock(BlockOperation::StartWith, "customer.branch", "EDSA")});
    branch.targetLevel = s("customer");
    save(temporary, branch);
    const FakeClock clock;
    SnapshotService service(temporary.workspace(), clock);
    const std::shared_ptr<SnapshotService> shared(&service, [](SnapshotService *) {});
    auto evaluator = makeSegmentEvaluator(temporary.workspace(), engine, shared);
    QVERIFY(evaluator);
    const auto options = evaluationOptions(temporary.workspace(), clock);
    const Segment segment
        = accounts("All", {accountsBlock(BlockOperation::StartWith, "customerAccount.status", "Aktivan"),
                           accountsBlock(BlockOperation::Exclude, "customerAccount.number", "N10"),
                           accountsBlock(BlockOperation::Add, "customerAccount.status", "Odjavljen"),
                           accountsBlock(BlockOperation::AddIfExcluded, "customerAccount.status", "Aktivan")});
    QCOMPARE(*(*evaluator)->members(segment, options), (Ids{10, 11, 20, 21}));

    QVERIFY(constrain(temporary, "Branch"));
    QCOMPARE(*(*evaluator)->members(segment, options), (Ids{10, 11}));
    const auto counts = (*evaluator)->count(segment, options);
    QVERIFY(counts);
    QCOMPARE(counts->total, qint64(2));
    QCOMPARE(counts->blocks[0].gross, qint64(2)); // of the block alone
    QCOMPARE(counts->blocks[0].cumulative, qint64(1));
    QCOMPARE(counts->blocks[1].cumulative, qint64(0));
    QCOMPARE(counts->blocks[2].cumulative, qint64(1));
    QCOMPARE(counts->blocks[3].cumulative, qint64(2));
    // Explained, the constraint is one block more.
    const auto explained = MemberExplainer(temporary.workspace()).explain(segment, 20, options);
    QVERIFY(explained);
    QVERIFY(!explained->isMember);
    QCOMPARE(explained->blocks.size(), size_t(5));
    QCOMPARE(explained->blocks.back().name, s("Branch"));
    const auto frozen = freezeSegment(temporary.workspace(), **evaluator, segment, s("Frozen"), options, clock);
    QVERIFY(frozen);
    QCOMPARE(frozen->memberCount, qint64(2));

    QVERIFY(constrain(temporary, ""));
    QCOMPARE((*evaluator)->members(segment, options)->size(), size_t(4));
}

void GlobalConstraintTest::aSegmentMayBeUsedByTheConstraint()
{
    TemporaryWorkspace temporary;
    QVERIFY(data().fill(temporary.workspace()));
    const Segment active
        = accounts("Active", {accountsBlock(BlockOperation::StartWith, "customerAccount.status", "Aktivan")});
    save(temporary, active);
    SegmentBlock uses;
    uses.form = SegmentBlock::Form::Segment;
    uses.name = s("Active");
    save(temporary, accounts("Limit", {uses, accountsBlock(BlockOperation::Keep, "customer.branch", "EDSA")}));
    QVERIFY(constrain(temporary, "Limit"));
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    const auto options = evaluationOptions(temporary.workspace(), FakeClock());
    QCOMPARE(*(*evaluator)->members(active, options), Ids{10});
    // The constraint within itself is itself.
    QCOMPARE(*(*evaluator)->members(*SegmentStorage::read(**temporary->reader(), s("Limit")), options), Ids{10});
    // One that cannot be evaluated says where.
    temporary.execute(s("UPDATE setting SET value = 'Gone' WHERE key = 'globalConstraint'"));
    const auto failed = (*evaluator)->members(active, options);
    QCOMPARE(failed.error().code, ErrorCode::NotFound);
    QCOMPARE(failed.error().place, s("global constraint"));
}

void GlobalConstraintTest::cannotBeRemovedWhileItHolds()
{
    TemporaryWorkspace temporary;
    save(temporary, accounts("Limit", {accountsBlock(BlockOperation::StartWith, "customer.branch", "EDSA")}));
    QCOMPARE(constrain(temporary, "None").error().code, ErrorCode::NotFound);
    QVERIFY(constrain(temporary, "Limit"));
    const auto remove = [](Connection &connection) { return SegmentStorage::remove(connection, s("Limit")); };
    QCOMPARE(inWriter(temporary, remove).error().code, ErrorCode::Refused);
    QVERIFY(constrain(temporary, ""));
    QVERIFY(inWriter(temporary, remove));
}

void GlobalConstraintTest::finalSetsAreKeptWhileNothingChanges()
{
    TemporaryWorkspace temporary;
    QVERIFY(data().fill(temporary.workspace()));
    Segment active
        = accounts("Active", {accountsBlock(BlockOperation::StartWith, "customerAccount.status", "Aktivan")});
    active.options.cacheFinalSet = true;
    const FakeClock clock;
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    auto options = evaluationOptions(temporary.workspace(), clock);
    using Source = SegmentAudience::Source;
    const auto take = [&] { return segmentAudience(temporary.workspace(), **evaluator, active, options, clock); };
    // One that is not in the library is evaluated each time.
    QVERIFY(take()->source == Source::Evaluated);
    QVERIFY(take()->source == Source::Evaluated);
    save(temporary, active);
    QVERIFY(take()->source == Source::Evaluated);
    const auto kept = take();
    QVERIFY(kept->source == Source::FinalSet);
    QCOMPARE(kept->ids, (Ids{10, 20}));
    // Data, the day, the definition and the constraint each make it old.
    temporary.execute(s("UPDATE customerAccount SET status = 'Aktivan' WHERE id = 11"));
    QCOMPARE(take()->ids, (Ids{10, 11, 20}));
    QVERIFY(take()->source == Source::FinalSet);
    options.today = options.today.addDays(1);
    QVERIFY(take()->source == Source::Evaluated);
    Segment branch = accounts("Branch", {accountsBlock(BlockOperation::StartWith, "customer.branch", "EDBI")});
    save(temporary, branch);
    QVERIFY(constrain(temporary, "Branch"));
    QCOMPARE(take()->ids, Ids{20});
    QVERIFY(take()->source == Source::FinalSet);
    branch.blocks[0] = accountsBlock(BlockOperation::StartWith, "customer.branch", "EDSA");
    save(temporary, branch);
    QCOMPARE(take()->ids, (Ids{10, 11}));
    active.options.cacheFinalSet = false;
    QVERIFY(take()->source == Source::Evaluated);
}

void GlobalConstraintTest::takesTheNewestResultSet()
{
    TemporaryWorkspace temporary;
    QVERIFY(data().fill(temporary.workspace()));
    Segment active
        = accounts("Active", {accountsBlock(BlockOperation::StartWith, "customerAccount.status", "Aktivan")});
    active.options.useNewestResultSet = true;
    const FakeClock clock;
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    const auto options = evaluationOptions(temporary.workspace(), clock);
    const auto take = [&] { return segmentAudience(temporary.workspace(), **evaluator, active, options, clock); };
    QCOMPARE(take().error().code, ErrorCode::NotFound);
    QVERIFY(freezeSegment(temporary.workspace(), **evaluator, active, s("First"), options, clock));
    temporary.execute(s("UPDATE customerAccount SET status = 'Odjavljen' WHERE id = 20"));
    auto audience = take();
    QCOMPARE(audience->ids, (Ids{10, 20}));
    QVERIFY(audience->source == SegmentAudience::Source::ResultSet);
    QCOMPARE(audience->resultSet, s("First"));
    QVERIFY(freezeSegment(temporary.workspace(), **evaluator, active, s("Second"), options, clock));
    audience = take();
    QCOMPARE(audience->resultSet, s("Second"));
    QCOMPARE(audience->ids, Ids{10});
}

QTEST_GUILESS_MAIN(GlobalConstraintTest)
#include "tst_globalconstraint.moc"
