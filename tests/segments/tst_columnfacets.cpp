/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segments/columnfacets.h"

#include "common/clock.h"
#include "segments/livesegmentevaluator.h"
#include "segments/segment.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace odziv;

/// The choices of a value picker; both engines must give the same. Random ones are compared in tst_segmentoracle.
class ColumnFacetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void edgesHoldEverything_data();
    void edgesHoldEverything();
    void numbersStandOnRoundEdges();
    void theManyHaveMostBars_data();
    void theManyHaveMostBars();
    void daysStandOnMonths();
    void valuesOfTheTarget();
    void spellingsAreOneValue();
    void searchIsFolded();
    void emptyValues();
    void amountsAndTheirBars();
    void samplesAreEstimates();
    void listsAreBounded();
    void wrongColumns();
    void cancelled();
    void statistics();

private:
    /// The facets of both engines, which must be equal.
    ColumnFacets facets(const Segment &running, const FacetQuery &query);

    TemporaryWorkspace m_temporary;
    FakeClock m_clock;
    LiveSegmentEvaluator m_evaluator{m_temporary.workspace(), m_clock};
    SqlSegmentEvaluator m_sql{m_temporary.workspace()};
};

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

EvaluationOptions options(const CancelFlag &cancelled = {})
{
    return {QDate(2026, 3, 10), QTimeZone::utc(), cancelled};
}

Segment everyone(const char *level)
{
    Segment segment;
    segment.targetLevel = QString::fromLatin1(level);
    return segment;
}

Segment customersWhere(Condition condition)
{
    Segment segment = everyone("customer");
    SegmentBlock block;
    block.criteria = std::move(condition);
    segment.blocks.push_back(std::move(block));
    return segment;
}

} // namespace

void ColumnFacetsTest::initTestCase()
{
    m_temporary.execute(
        s("INSERT INTO customer (id, number, name, kind, place, searchText) VALUES"
          " (1, 'C1', 'Ana', 'household', 'Čapljina', 'x'), (2, 'C2', 'Bob', 'household', 'ČAPLJINA', 'x'),"
          " (3, 'C3', 'Ćiro', 'company', 'Capljina', 'x'), (4, 'C4', 'Dado', 'company', 'Čapljina', 'x'),"
          " (5, 'C5', 'Ema', 'company', 'Mostar', 'x'), (6, 'C6', 'Fata', 'company', NULL, 'x');"
          "INSERT INTO customerAccount (id, customerId, number, status) VALUES"
          " (1, 1, 'A1', 'Aktivan'), (2, 1, 'A2', 'Aktivan'), (3, 1, 'A3', 'Odjavljen'), (4, 2, 'A4', 'Aktivan'),"
          " (5, 3, 'A5', 'Odjavljen'), (6, 5, 'A6', 'Aktivan');"
          "INSERT INTO receivable (id, customerAccountId, amount, dueDate) VALUES"
          " (1, 1, 1000, 20000), (2, 2, 1000, 20001), (3, 3, 25050, 20400), (4, 6, 99999, NULL)"));
}

ColumnFacets ColumnFacetsTest::facets(const Segment &running, const FacetQuery &query)
{
    const auto fast = m_evaluator.facets(running, query, options());
    const auto slow = m_sql.facets(running, query, options());
    if (!fast || !slow) {
        qWarning("%s", qPrintable((fast ? slow : fast).error().message()));
        QTest::qFail("no facets", __FILE__, __LINE__);
        return {};
    }
    if (fast->members != slow->members || fast->missing != slow->missing || fast->distinct != slow->distinct
        || fast->matching != slow->matching || fast->values != slow->values || fast->bars != slow->bars
        || fast->estimated != slow->estimated)
        QTest::qFail("the engines differ", __FILE__, __LINE__);
    return *fast;
}

void ColumnFacetsTest::edgesHoldEverything_data()
{
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("greatest");
    QTest::newRow("one number") << ColumnType::Integer << qint64(7) << qint64(7);
    QTest::newRow("few numbers") << ColumnType::Integer << qint64(-3) << qint64(5);
    QTest::newRow("many numbers") << ColumnType::Integer << qint64(-123456) << qint64(98765432);
    QTest::newRow("all numbers") << ColumnType::Integer << std::numeric_limits<qint64>::min() + 1
                                 << std::numeric_limits<qint64>::max();
    QTest::newRow("amounts") << ColumnType::Money << qint64(-1) << qint64(1234567);
    QTest::newRow("days of a week") << ColumnType::Day << qint64(20000) << qint64(20006);
    QTest::newRow("days of months") << ColumnType::Day << qint64(20000) << qint64(20200);
    QTest::newRow("days of years") << ColumnType::Instant << qint64(-9000) << qint64(20000);
    QTest::newRow("days of centuries") << ColumnType::Day << qint64(-600000) << qint64(600000);
    QTest::newRow("days of no calendar") << ColumnType::Day << qint64(-900000000) << qint64(900000000);
}

void ColumnFacetsTest::edgesHoldEverything()
{
    QFETCH(ColumnType, type);
    QFETCH(qint64, least);
    QFETCH(qint64, greatest);
    for (const int most : {1, 7, 40, 1000}) {
        const auto edges = columnfacets::histogramEdges(type, {{least, 1}, {greatest, 1}}, most);
        QVERIFY(!edges.empty() && edges.size() <= static_cast<size_t>(qMin(most, 63)));
        QVERIFY(edges.front().first <= least && least <= edges.front().second);
        QVERIFY(edges.back().first <= greatest && greatest <= edges.back().second);
        for (size_t i = 1; i < edges.size(); ++i)
            QCOMPARE(edges[i].first, edges[i - 1].second + 1);
    }
}

void ColumnFacetsTest::numbersStandOnRoundEdges()
{
    const auto edges = columnfacets::histogramEdges(ColumnType::Integer, {{3, 1}, {9711, 1}}, 40);
    QCOMPARE(edges.front(), std::pair(qint64(0), qint64(499)));
    QCOMPARE(edges.back(), std::pair(qint64(9500), qint64(9999)));
}

void ColumnFacetsTest::theManyHaveMostBars_data()
{
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<qint64>("sameCount"); ///< of 0, beside 900 numbers that differ
    QTest::addColumn<QList<qint64>>("far");
    QTest::newRow("consumption of some factories") << ColumnType::Integer << qint64(1) << QList<qint64>{80000000};
    QTest::newRow("amounts that were paid twice") << ColumnType::Money << qint64(1) << QList<qint64>{-900000000};
    QTest::newRow("both") << ColumnType::Money << qint64(1) << QList<qint64>{-900000000, 80000000};
    QTest::newRow("mostly nothing") << ColumnType::Integer << qint64(5000) << QList<qint64>{80000000};
    QTest::newRow("days that are none") << ColumnType::Day << qint64(1) << QList<qint64>{-700000};
}

void ColumnFacetsTest::theManyHaveMostBars()
{
    QFETCH(ColumnType, type);
    QFETCH(qint64, sameCount);
    QFETCH(QList<qint64>, far);
    std::vector<columnfacets::CountedNumber> numbers{{0, sameCount}};
    for (qint64 number = 1000; number < 10000; number += 10)
        numbers.push_back({number, 1});
    for (const qint64 number : far)
        numbers.insert(number < 0 ? numbers.begin() : numbers.end(), {number, 3});
    const auto edges = columnfacets::histogramEdges(type, numbers, 40);
    QVERIFY(edges.size() <= 40);
    const auto inside = std::count_if(edges.cbegin(), edges.cend(),
                                      [](const auto &edge) { return edge.first <= 9990 && edge.second >= 1000; });
    QVERIFY2(inside >= 5, qPrintable(QString::number(inside)));
    QVERIFY(edges.front().first <= numbers.front().number && edges.back().second >= numbers.back().number);
    for (size_t i = 1; i < edges.size(); ++i)
        QCOMPARE(edges[i].first, edges[i - 1].second + 1);
}

void ColumnFacetsTest::daysStandOnMonths()
{
    const auto edgesOf = [](QDate least, QDate greatest) {
        return columnfacets::histogramEdges(ColumnType::Day, {{toEpochDay(least), 1}, {toEpochDay(greatest), 1}}, 40);
    };
    const auto edges = edgesOf(QDate(2024, 1, 15), QDate(2025, 12, 1));
    QCOMPARE(edges.size(), size_t(24));
    QCOMPARE(fromEpochDay(edges[1].first), QDate(2024, 2, 1));
    QCOMPARE(fromEpochDay(edges[1].second), QDate(2024, 2, 29));
    const auto weeks = edgesOf(QDate(2026, 1, 1), QDate(2026, 6, 1));
    QCOMPARE(fromEpochDay(weeks.front().first).dayOfWeek(), 1);
}

void ColumnFacetsTest::valuesOfTheTarget()
{
    // A customer with two active accounts counts once.
    const ColumnFacets found = facets(everyone("customer"), {s("customerAccount.status")});
    QCOMPARE(found.members, qint64(6));
    QCOMPARE(found.distinct, qint64(2));
    const std::vector<FacetValue> expected{{s("Aktivan"), 3}, {s("Odjavljen"), 2}};
    QVERIFY(found.values == expected);
    QVERIFY(found.bars.empty());
    // From the accounts up to their customers, and the accounts themselves.
    QVERIFY(facets(everyone("customerAccount"), {s("customer.kind")}).values
            == (std::vector<FacetValue>{{s("household"), 4}, {s("company"), 2}}));
    QCOMPARE(facets(everyone("customerAccount"), {s("customerAccount.status")}).values.front().count, qint64(4));
    // Up and down again.
    QVERIFY(facets(everyone("contact"), {s("customerAccount.status")}).values.empty());
    QCOMPARE(facets(customersWhere(Condition::single(s("customer.kind"), Operator::Equals, {s("company")})),
                    {s("customerAccount.status")})
                 .members,
             qint64(4));
}

void ColumnFacetsTest::spellingsAreOneValue()
{
    const ColumnFacets found = facets(everyone("customer"), {s("customer.place")});
    QCOMPARE(found.distinct, qint64(2));
    QVERIFY(found.values == (std::vector<FacetValue>{{s("Čapljina"), 4}, {s("Mostar"), 1}}));
    // The usual spelling of those in question; the lesser one where they draw.
    const Segment two = customersWhere(Condition::single(s("customer.number"), Operator::In, {s("C2"), s("C3")}));
    QVERIFY(facets(two, {s("customer.place")}).values == (std::vector<FacetValue>{{s("Capljina"), 2}}));
}

void ColumnFacetsTest::searchIsFolded()
{
    const ColumnFacets found = facets(everyone("customer"), {s("customer.place"), s("čaP")});
    QCOMPARE(found.distinct, qint64(2));
    QCOMPARE(found.matching, qint64(1));
    QCOMPARE(found.values.size(), size_t(1));
    QCOMPARE(facets(everyone("customer"), {s("customer.number"), s("c4")}).matching, qint64(1));
    QCOMPARE(facets(everyone("customer"), {s("receivable.amount"), s("999.9")}).matching, qint64(1));
    QCOMPARE(facets(everyone("customer"), {s("customer.place"), s("nowhere")}).matching, qint64(0));
}

void ColumnFacetsTest::emptyValues()
{
    // What isEmpty keeps: without a place; without an account, or with one that has no debt.
    QCOMPARE(facets(everyone("customer"), {s("customer.place")}).missing, qint64(1));
    QCOMPARE(facets(everyone("customer"), {s("receivable.amount")}).missing, qint64(4));
    QCOMPARE(facets(everyone("customer"), {s("receivable.dueDate")}).missing, qint64(5));
}

void ColumnFacetsTest::amountsAndTheirBars()
{
    const ColumnFacets found = facets(everyone("customer"), {s("receivable.amount"), {}, 10, 4});
    QVERIFY(found.values
            == (std::vector<FacetValue>{
                {Money::fromCents(1000), 1}, {Money::fromCents(25050), 1}, {Money::fromCents(99999), 1}}));
    QCOMPARE(found.bars.size(), size_t(2));
    QVERIFY(found.bars[0] == (HistogramBar{Money::fromCents(0), Money::fromCents(49999), 1}));
    QVERIFY(found.bars[1] == (HistogramBar{Money::fromCents(50000), Money::fromCents(99999), 1}));
    const ColumnFacets days = facets(everyone("customerAccount"), {s("receivable.dueDate")});
    QCOMPARE(days.distinct, qint64(3));
    qint64 all = 0;
    for (const HistogramBar &bar : days.bars)
        all += bar.count;
    QCOMPARE(all, qint64(3));
}

void ColumnFacetsTest::samplesAreEstimates()
{
    Segment half = everyone("customer");
    half.sample = {5000, 3};
    const ColumnFacets found = facets(half, {s("customer.kind")});
    QVERIFY(found.estimated);
    QCOMPARE(found.members % 2, qint64(0));
}

void ColumnFacetsTest::listsAreBounded()
{
    const ColumnFacets found = facets(everyone("customer"), {s("customer.number"), {}, 2});
    QCOMPARE(found.matching, qint64(6));
    QVERIFY(found.values == (std::vector<FacetValue>{{s("C1"), 1}, {s("C2"), 1}}));
}

void ColumnFacetsTest::wrongColumns()
{
    for (const char *column : {"customer.nothing", "street.name", ""}) {
        QCOMPARE(m_evaluator.facets(everyone("customer"), {s(column)}, options()).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(m_sql.facets(everyone("customer"), {s(column)}, options()).error().code, ErrorCode::InvalidInput);
    }
    QCOMPARE(m_evaluator.facets(everyone("street"), {s("customer.name")}, options()).error().code,
             ErrorCode::InvalidInput);
}

void ColumnFacetsTest::cancelled()
{
    const CancelFlag flag = CancelFlag::create();
    flag.set();
    QCOMPARE(m_evaluator.facets(everyone("customer"), {s("customer.name")}, options(flag)).error().code,
             ErrorCode::Cancelled);
    QCOMPARE(m_sql.facets(everyone("customer"), {s("customer.name")}, options(flag)).error().code,
             ErrorCode::Cancelled);
}

void ColumnFacetsTest::statistics()
{
    const auto fast = m_evaluator.columnStatistics(options());
    const auto slow = m_sql.columnStatistics(options());
    QVERIFY(fast && slow);
    QCOMPARE(fast->size(), slow->size());
    for (size_t i = 0; i < fast->size(); ++i) {
        if ((*fast)[i] != (*slow)[i])
            qWarning("%s", qPrintable((*fast)[i].column));
        QVERIFY((*fast)[i] == (*slow)[i]);
    }
    const auto place = std::find_if(fast->cbegin(), fast->cend(), [](const ColumnStatistics &column) {
        return column.column == s("customer.place");
    });
    QVERIFY(*place == (ColumnStatistics{s("customer.place"), 6, 2, 1}));
}

QTEST_GUILESS_MAIN(ColumnFacetsTest)
#include "tst_columnfacets.moc"
