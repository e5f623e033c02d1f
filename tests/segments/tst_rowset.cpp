/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segments/snapshot/rowset.h"

#include "segments/snapshot/conditionkey.h"
#include "segments/snapshot/rowjoin.h"
#include "segments/snapshot/rowsetcache.h"
#include "segments/snapshot/snapshot.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace odziv;

/// Sets of rows, the way between tables, and what remembers sets: against the plainest way of doing the same.
class RowSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationsEqualPlainSets_data();
    void operationsEqualPlainSets();
    void joinsEqualPlainLoops_data();
    void joinsEqualPlainLoops();
    void cacheForgetsTheLeastRecent();
    void keysTellConditionsApart();
};

namespace {

void addSizes()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("percent");
    for (const int rows : {0, 1, 63, 64, 65, 4095, 4096, 4097, 20000}) {
        for (const int percent : {0, 3, 60, 100})
            QTest::addRow("%d rows, %d %%", rows, percent) << rows << percent;
    }
}

std::set<size_t> randomRows(QRandomGenerator &random, int rows, int percent)
{
    std::set<size_t> chosen;
    for (int row = 0; row < rows; ++row) {
        if (random.bounded(100) < percent)
            chosen.insert(static_cast<size_t>(row));
    }
    return chosen;
}

RowSet setOf(const std::set<size_t> &rows, int count)
{
    RowSet set(static_cast<size_t>(count));
    for (const size_t row : rows)
        set.insert(row);
    return set;
}

std::set<size_t> rowsOf(const RowSet &set)
{
    std::set<size_t> rows;
    set.forEach([&](size_t row) { rows.insert(row); });
    return rows;
}

} // namespace

void RowSetTest::operationsEqualPlainSets_data()
{
    addSizes();
}

void RowSetTest::operationsEqualPlainSets()
{
    QFETCH(int, rows);
    QFETCH(int, percent);
    QRandomGenerator random(42);
    const std::set<size_t> a = randomRows(random, rows, percent);
    const std::set<size_t> b = randomRows(random, rows, 50);
    std::set<size_t> both;
    std::set<size_t> either = a;
    std::set<size_t> without = a;
    std::set<size_t> others;
    either.insert(b.cbegin(), b.cend());
    for (size_t row = 0; row < static_cast<size_t>(rows); ++row) {
        if (a.contains(row) && b.contains(row)) {
            both.insert(row);
            without.erase(row);
        }
        if (!a.contains(row))
            others.insert(row);
    }
    const RowSet first = setOf(a, rows);
    const RowSet second = setOf(b, rows);
    QCOMPARE(first.count(), a.size());
    QCOMPARE(first.isEmpty(), a.empty());
    QCOMPARE(first.countOfIntersection(second), both.size());
    RowSet set = first;
    QVERIFY(rowsOf(set &= second) == both);
    set = first;
    QVERIFY(rowsOf(set |= second) == either);
    set = first;
    QVERIFY(rowsOf(set -= second) == without);
    set = first;
    set.invert();
    QVERIFY(rowsOf(set) == others);
    QCOMPARE(RowSet::all(static_cast<size_t>(rows)).count(), static_cast<size_t>(rows));
}

void RowSetTest::joinsEqualPlainLoops_data()
{
    addSizes();
}

void RowSetTest::joinsEqualPlainLoops()
{
    QFETCH(int, rows);
    QFETCH(int, percent);
    QRandomGenerator random(7);
    const int parents = rows / 2 + 1;
    std::vector<uint32_t> parentRow(static_cast<size_t>(rows));
    for (uint32_t &parent : parentRow)
        parent = random.bounded(10) == 0 ? SnapshotTable::noParent : static_cast<uint32_t>(random.bounded(parents));
    const std::set<size_t> children = randomRows(random, rows, percent);
    const std::set<size_t> chosen = randomRows(random, parents, percent);
    std::set<size_t> above;
    std::set<size_t> below;
    std::set<size_t> belowOrOrphan;
    for (size_t row = 0; row < parentRow.size(); ++row) {
        const bool isOrphan = parentRow[row] == SnapshotTable::noParent;
        if (children.contains(row) && !isOrphan)
            above.insert(parentRow[row]);
        if (!isOrphan && chosen.contains(parentRow[row]))
            below.insert(row);
        if (isOrphan || chosen.contains(parentRow[row]))
            belowOrOrphan.insert(row);
    }
    const auto parentCount = static_cast<size_t>(parents);
    const RowSet childSet = setOf(children, rows);
    const RowSet parentSet = setOf(chosen, parents);
    QVERIFY(rowsOf(rowjoin::parentsOf(parentRow, childSet, parentCount, {})) == above);
    QVERIFY(rowsOf(rowjoin::childrenOf(parentRow, parentSet, false, {})) == below);
    QVERIFY(rowsOf(rowjoin::childrenOf(parentRow, parentSet, true, {})) == belowOrOrphan);
    RowSet kept = childSet;
    rowjoin::keepChildrenOf(kept, parentRow, parentSet, true, {});
    std::set<size_t> expected;
    std::set_intersection(children.cbegin(), children.cend(), belowOrOrphan.cbegin(), belowOrOrphan.cend(),
                          std::inserter(expected, expected.begin()));
    QVERIFY(rowsOf(kept) == expected);
}

void RowSetTest::cacheForgetsTheLeastRecent()
{
    const auto set = std::make_shared<const RowSet>(size_t(6400)); // 800 bytes
    RowSetCache cache(2000);
    cache.insert("a", set);
    cache.insert("b", set);
    QVERIFY(cache.find("a"));
    cache.insert("c", set);
    QVERIFY(cache.find("a"));
    QVERIFY(!cache.find("b"));
    QVERIFY(cache.find("c"));
    cache.insert("c", set);
    QVERIFY(cache.find("a"));
    // One that is too large alone is kept: it is what is asked for now.
    cache.insert("large", std::make_shared<const RowSet>(size_t(64000)));
    QVERIFY(cache.find("large"));
}

void RowSetTest::keysTellConditionsApart()
{
    const QString column = QStringLiteral("customer.name");
    const auto in
        = [&](std::vector<Operand> operands) { return Condition::single(column, Operator::In, std::move(operands)); };
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    std::vector<Operand> many(1000, a);
    std::vector<Operand> manyOther = many;
    manyOther.back() = b;
    const std::vector<Condition> all{
        in({a, b}),
        in({QString(a + b)}),
        in({b, a}),
        in({qint64(1)}),
        in({true}),
        in({Money::fromCents(1)}),
        in(many),
        in(manyOther),
        Condition::single(column, Operator::NotIn, {a, b}),
        Condition::single(QStringLiteral("customer.names"), Operator::In, {a, b}),
        Condition::group(Condition::Kind::All, {in({a}), in({b})}),
        Condition::group(Condition::Kind::Any, {in({a}), in({b})}),
        Condition::group(Condition::Kind::All, {Condition::group(Condition::Kind::All, {in({a}), in({b})})}),
        Condition::group(Condition::Kind::All, {}),
    };
    std::set<QByteArray> keys;
    for (const Condition &condition : all) {
        keys.insert(conditionKey(condition));
        QCOMPARE(conditionKey(condition), conditionKey(Condition(condition)));
        QVERIFY(conditionKey(condition).size() <= 512);
    }
    QCOMPARE(keys.size(), all.size());
}

QTEST_APPLESS_MAIN(RowSetTest)
#include "tst_rowset.moc"
