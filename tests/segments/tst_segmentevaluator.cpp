/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "casefile.h"

#include "segments/evaluatorfactory.h"
#include "segments/readsession.h"
#include "segments/sample.h"
#include "segments/segmentjson.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QTest>
#include <QThread>

#include <array>
#include <memory>
#include <vector>

#include <sqlite3.h>

using namespace odziv;

/// What cases in text cannot say: samples, cancelling, engines, and what criteria may not do to the database.
class SegmentEvaluatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesAreEstimates();
    void cancelledRunsFail();
    void enginesByName();
    void cyclesInTheFileAreRefused();
    void sessionsOnlyRead();
    void hostileTextsAreOnlyTexts_data();
    void hostileTextsAreOnlyTexts();
    void longListsWork();
    void countsInAnyThread();
    void wrongSegmentsNameThePlace();
};

namespace {

Segment customersWhere(const Condition &condition)
{
    Segment segment;
    segment.name = QStringLiteral("Test");
    segment.targetLevel = QStringLiteral("customer");
    SegmentBlock block;
    block.criteria = condition;
    segment.blocks.push_back(block);
    return segment;
}

EvaluationOptions options(const CancelFlag &cancelled = {})
{
    return {QDate(2026, 3, 10), QTimeZone::utc(), cancelled};
}

void addCustomers(TemporaryWorkspace &temporary, int count)
{
    temporary.execute(
        QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1)"
            " INSERT INTO customer (id, number, name, kind, branch, searchText)"
            " SELECT i, 'C' || i, 'Name ' || i, 'household', CASE WHEN i % 4 = 0 THEN 'EDSA' END, 'x' FROM n")
            .arg(count));
}

} // namespace

void SegmentEvaluatorTest::samplesAreEstimates()
{
    TemporaryWorkspace temporary;
    addCustomers(temporary, 20000);
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    Segment segment = customersWhere(
        Condition::single(QStringLiteral("customer.branch"), Operator::Equals, {QStringLiteral("EDSA")}));
    SegmentBlock group;
    group.operation = BlockOperation::Add;
    group.form = SegmentBlock::Form::Group;
    group.blocks.push_back(segment.blocks.front());
    segment.blocks.push_back(group);

    const auto whole = (*evaluator)->count(segment, options());
    QVERIFY(whole);
    QVERIFY(!whole->estimated);
    QCOMPARE(whole->total, qint64(5000));
    segment.sample = {1000, 7};
    const auto estimate = (*evaluator)->count(segment, options());
    QVERIFY(estimate);
    QVERIFY(estimate->estimated);
    QVERIFY2(qAbs(estimate->total - 5000) < 700, qPrintable(QString::number(estimate->total)));
    QCOMPARE(estimate->blocks[0].gross, estimate->total);
    QCOMPARE(estimate->blocks[1].gross, estimate->total);
    QCOMPARE(estimate->total % 10, qint64(0));
    const auto members = (*evaluator)->members(segment, options());
    QVERIFY(members);
    QCOMPARE(static_cast<qint64>(members->size()) * 10, estimate->total);
    for (const qint64 id : *members)
        QVERIFY(id % 4 == 0 && isInSample(segment.sample, id));
    QCOMPARE((*evaluator)->count(segment, options())->total, estimate->total);
}

void SegmentEvaluatorTest::cancelledRunsFail()
{
    TemporaryWorkspace temporary;
    addCustomers(temporary, 20000);
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    const Segment segment
        = customersWhere(Condition::single(QStringLiteral("customer.name"), Operator::Contains, {QStringLiteral("9")}));
    const CancelFlag flag = CancelFlag::create();
    flag.set();
    const auto cancelled = (*evaluator)->count(segment, options(flag));
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE((*evaluator)->members(segment, options(flag)).error().code, ErrorCode::Cancelled);
    // The connection is free for the next one.
    QVERIFY((*evaluator)->count(segment, options()));
    QVERIFY(!(*temporary->reader())->inTransaction());
}

void SegmentEvaluatorTest::enginesByName()
{
    TemporaryWorkspace temporary;
    QCOMPARE((*makeSegmentEvaluator(temporary.workspace()))->engineName(), QStringLiteral("sql"));
    QCOMPARE((*makeSegmentEvaluator(temporary.workspace(), QStringLiteral("sql")))->engineName(),
             QStringLiteral("sql"));
    QCOMPARE(makeSegmentEvaluator(temporary.workspace(), QStringLiteral("magic")).error().code,
             ErrorCode::InvalidInput);
    const FakeClock clock;
    const EvaluationOptions made = evaluationOptions(temporary.workspace(), clock);
    QCOMPARE(made.today, clock.today(temporary->timeZone()));
}

void SegmentEvaluatorTest::cyclesInTheFileAreRefused()
{
    // Saving refuses cycles, but a file may have been changed by others.
    TemporaryWorkspace temporary;
    const QString definition = QStringLiteral(
        R"({"format":"odziv-segment/1","name":"A","targetLevel":"customer","blocks":[{"operation":"startWith","segment":"A"}]})");
    temporary.execute(
        QStringLiteral("INSERT INTO segment (name, targetLevel, definition, version, createdAt, changedAt)"
                       " VALUES ('A', 'customer', '%1', 1, 0, 0)")
            .arg(definition));
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    const auto segment = segmentFromJson(definition.toUtf8());
    QVERIFY(segment);
    const auto counts = (*evaluator)->count(*segment, options());
    QVERIFY(!counts);
    QVERIFY2(counts.error().text.contains(QStringLiteral("uses itself")), qPrintable(counts.error().text));
}

void SegmentEvaluatorTest::sessionsOnlyRead()
{
    auto connection = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Builder);
    QVERIFY(connection);
    QVERIFY((*connection)->execute(QStringLiteral("CREATE TABLE t (a); INSERT INTO t VALUES (1)")));
    {
        auto session = ReadSession::begin(**connection, {});
        QVERIFY(session);
        QCOMPARE((*connection)->scalar(QStringLiteral("SELECT count(*) FROM t"))->toInt(), 1);
        for (const char *sql :
             {"DELETE FROM t", "UPDATE t SET a = 2", "INSERT INTO t VALUES (3)", "DROP TABLE t", "CREATE TABLE u (a)",
              "CREATE TEMP TABLE u (a)", "PRAGMA writable_schema = ON", "ATTACH ':memory:' AS other", "COMMIT",
              "CREATE TEMP TRIGGER g AFTER INSERT ON t BEGIN SELECT 1; END"})
            QVERIFY2(!(*connection)->execute(QString::fromLatin1(sql)), sql);
    }
    QVERIFY(!(*connection)->inTransaction());
    QVERIFY((*connection)->execute(QStringLiteral("DELETE FROM t")));
}

void SegmentEvaluatorTest::hostileTextsAreOnlyTexts_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{QStringLiteral("'"),
                            QStringLiteral("\""),
                            QStringLiteral("''"),
                            QStringLiteral("\\"),
                            QStringLiteral("%"),
                            QStringLiteral("_"),
                            QStringLiteral("a%b_c\\"),
                            QStringLiteral("*?[a-z]"),
                            QStringLiteral("x' OR '1'='1"),
                            QStringLiteral("'; DROP TABLE customer; --"),
                            QStringLiteral("1; DELETE FROM customer"),
                            QStringLiteral("?1 :name @x $y"),
                            QStringLiteral("/* */ -- "),
                            QStringLiteral("%1 %n"),
                            QStringLiteral("line\nbreak\ttab"),
                            QStringLiteral("\u202Egnp.exe"),
                            QStringLiteral("𝄞 čžđ ﬁ"),
                            QStringLiteral("[\"json\"]")};
    for (qsizetype i = 0; i < texts.size(); ++i)
        QTest::addRow("%lld", i) << texts.at(i);
}

void SegmentEvaluatorTest::hostileTextsAreOnlyTexts()
{
    QFETCH(QString, text);
    TemporaryWorkspace temporary;
    QVERIFY(temporary->write([&](Connection &connection) -> Status {
        const QString sql = QStringLiteral("INSERT INTO customer (number, name, kind, branch, searchText)"
                                           " VALUES (?, ?, 'company', ?, 'x')");
        if (auto inserted = connection.execute(sql, {QStringLiteral("1"), text, text}); !inserted)
            return inserted;
        return connection.execute(sql, {QStringLiteral("2"), QStringLiteral("plain"), QStringLiteral("plain")});
    }));
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    const auto count = [&](const Condition &condition) -> qint64 {
        const auto counts = (*evaluator)->count(customersWhere(condition), options());
        return counts ? counts->total : -1;
    };
    for (const char *name : {"customer.branch", "customer.name"}) {
        const QString column = QString::fromLatin1(name);
        for (const Operator op : {Operator::Equals, Operator::In, Operator::Contains, Operator::StartsWith,
                                  Operator::EndsWith, Operator::GreaterOrEqual, Operator::Less}) {
            const qint64 found = count(Condition::single(column, op, {text}));
            if (op == Operator::GreaterOrEqual || op == Operator::Less)
                QVERIFY(found >= 0 && found <= 2);
            else
                QCOMPARE(found, qint64(1));
        }
        QCOMPARE(count(Condition::single(column, Operator::NotEquals, {text})), qint64(1));
        QCOMPARE(count(Condition::single(column, Operator::NotIn, std::vector<Operand>(60, Operand(text)))), qint64(1));
    }
    QCOMPARE((*temporary->reader())->scalar(QStringLiteral("SELECT count(*) FROM customer"))->toInt(), 2);
}

void SegmentEvaluatorTest::longListsWork()
{
    TemporaryWorkspace temporary;
    addCustomers(temporary, 1000);
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    std::vector<Operand> numbers;
    for (int i = 500; i < 120000; ++i)
        numbers.emplace_back(QStringLiteral("C%1").arg(i));
    Segment segment = customersWhere(Condition::group(Condition::Kind::All, {}));
    SegmentBlock list;
    list.operation = BlockOperation::Keep;
    list.form = SegmentBlock::Form::List;
    list.listColumn = QStringLiteral("customer.number");
    list.listValues = std::move(numbers);
    segment.blocks.push_back(list);
    const auto counts = (*evaluator)->count(segment, options());
    QVERIFY2(counts, counts ? "" : qPrintable(counts.error().message()));
    QCOMPARE(counts->total, qint64(501));
    // A block with more than the database takes is refused, not cut.
    Connection &reader = **temporary->reader();
    std::vector<Condition> many;
    for (qint64 i = 0; i < 1000; ++i)
        many.push_back(Condition::single(QStringLiteral("customer.id"), Operator::Equals, {i}));
    const Segment large = customersWhere(Condition::group(Condition::Kind::Any, std::move(many)));
    QCOMPARE((*evaluator)->count(large, options())->total, qint64(999));
    for (const int limit : {SQLITE_LIMIT_VARIABLE_NUMBER, SQLITE_LIMIT_SQL_LENGTH}) {
        const int before = sqlite3_limit(reader.handle(), limit, limit == SQLITE_LIMIT_SQL_LENGTH ? 9000 : 900);
        const auto tooMany = (*evaluator)->count(large, options());
        sqlite3_limit(reader.handle(), limit, before);
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().code, ErrorCode::InvalidInput);
        QCOMPARE(tooMany.error().place, QStringLiteral("block 1"));
    }
}

void SegmentEvaluatorTest::countsInAnyThread()
{
    TemporaryWorkspace temporary;
    addCustomers(temporary, 3000);
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    const Segment segment = customersWhere(Condition::single(QStringLiteral("customer.branch"), Operator::IsNotEmpty));
    std::vector<std::unique_ptr<QThread>> threads;
    std::array<qint64, 4> totals{};
    for (qint64 &total : totals) {
        threads.emplace_back(QThread::create([&] {
            const auto counts = (*evaluator)->count(segment, options());
            total = counts ? counts->total : -1;
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(30000));
    for (const qint64 total : totals)
        QCOMPARE(total, qint64(750));
}

void SegmentEvaluatorTest::wrongSegmentsNameThePlace()
{
    TemporaryWorkspace temporary;
    auto evaluator = makeSegmentEvaluator(temporary.workspace());
    Segment segment = customersWhere(Condition::single(QStringLiteral("customer.id"), Operator::Equals));
    QCOMPARE((*evaluator)->count(segment, options()).error().place, QStringLiteral("block 1, condition 1"));
    segment.blocks.clear();
    QCOMPARE((*evaluator)->count(segment, options()).error().code, ErrorCode::InvalidInput);
    segment.targetLevel = QStringLiteral("setting");
    QCOMPARE((*evaluator)->members(segment, options()).error().place, QStringLiteral("targetLevel"));
}

QTEST_GUILESS_MAIN(SegmentEvaluatorTest)
#include "tst_segmentevaluator.moc"
