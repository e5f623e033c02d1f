/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segments/idset.h"
#include "segments/sample.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace odziv;

class IdSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void behavesLikeASet_data();
    void behavesLikeASet();
    void takesAnyId();
    void sampleIsEvenAndSteady();
    void scalesToTheWhole();
};

void IdSetTest::behavesLikeASet_data()
{
    QTest::addColumn<qint64>("spread");
    QTest::newRow("dense") << qint64(500);
    QTest::newRow("over some chunks") << qint64(400000);
    QTest::newRow("sparse and wide") << (qint64(1) << 40);
}

void IdSetTest::behavesLikeASet()
{
    QFETCH(qint64, spread);
    QRandomGenerator random(3);
    const auto fill = [&](IdSet &ids, QSet<qint64> &model) {
        for (int i = 0; i < 300; ++i) {
            const qint64 id = static_cast<qint64>(random.generate64() % static_cast<quint64>(spread)) - spread / 4;
            ids.insert(id);
            model.insert(id);
        }
    };
    IdSet a;
    IdSet b;
    QSet<qint64> modelA;
    QSet<qint64> modelB;
    fill(a, modelA);
    fill(b, modelB);
    const auto equal = [](const IdSet &ids, const QSet<qint64> &model) {
        QList<qint64> sorted = model.values();
        std::sort(sorted.begin(), sorted.end());
        const std::vector<qint64> found = ids.toVector();
        return ids.count() == model.size() && std::equal(found.cbegin(), found.cend(), sorted.cbegin(), sorted.cend());
    };
    QVERIFY(equal(a, modelA));
    IdSet both = a;
    both.intersect(b);
    QVERIFY(equal(both, QSet<qint64>(modelA).intersect(modelB)));
    IdSet either = a;
    either.unite(b);
    QVERIFY(equal(either, QSet<qint64>(modelA).unite(modelB)));
    IdSet less = a;
    less.subtract(b);
    QVERIFY(equal(less, QSet<qint64>(modelA).subtract(modelB)));
    for (const qint64 id : modelB)
        QCOMPARE(a.contains(id), modelA.contains(id));
    for (const qint64 id : QSet<qint64>(modelA)) {
        a.remove(id);
        modelA.remove(id);
        QVERIFY(!a.contains(id));
    }
    QVERIFY(a.isEmpty());
    QVERIFY(a == IdSet());
}

void IdSetTest::takesAnyId()
{
    IdSet ids;
    const std::vector<qint64> extremes{std::numeric_limits<qint64>::min(), -65537, -65536, -1, 0, 1, 65535, 65536,
                                       std::numeric_limits<qint64>::max()};
    for (auto it = extremes.crbegin(); it != extremes.crend(); ++it)
        ids.insert(*it);
    QCOMPARE(ids.toVector(), extremes);
    QVERIFY(!ids.contains(2));
    QVERIFY(!ids.contains(-2));
}

void IdSetTest::sampleIsEvenAndSteady()
{
    for (const int hundredths : {1, 250, 1000, 5000, 9999}) {
        const SegmentSample sample{hundredths, 42};
        qint64 included = 0;
        for (qint64 id = 1; id <= 200000; ++id)
            included += isInSample(sample, id) ? 1 : 0;
        const double expected = 200000.0 * hundredths / 10000;
        QVERIFY2(std::abs(static_cast<double>(included) - expected) < 5 * std::sqrt(expected) + 1,
                 qPrintable(QString::number(included)));
    }
    QVERIFY(isInSample({10000, 5}, 17));
    int different = 0;
    for (qint64 id = 1; id <= 1000; ++id) {
        QCOMPARE(isInSample({5000, 1}, id), isInSample({5000, 1}, id));
        different += isInSample({5000, 1}, id) != isInSample({5000, 2}, id) ? 1 : 0;
        // A larger sample holds the smaller one.
        QVERIFY(!isInSample({2000, 1}, id) || isInSample({3000, 1}, id));
    }
    QVERIFY(different > 400 && different < 600);
    // Files name samples: these must never change.
    QList<qint64> first;
    for (qint64 id = 1; first.size() < 5; ++id) {
        if (isInSample({1000, 1}, id))
            first << id;
    }
    QCOMPARE(first, (QList<qint64>{3, 6, 12, 13, 31}));
}

void IdSetTest::scalesToTheWhole()
{
    QCOMPARE(scaledToWhole(7, {10000, 1}), qint64(7));
    QCOMPARE(scaledToWhole(7, {1000, 1}), qint64(70));
    QCOMPARE(scaledToWhole(1, {3333, 1}), qint64(3));
    QCOMPARE(scaledToWhole(2, {3000, 1}), qint64(7));
}

QTEST_GUILESS_MAIN(IdSetTest)
#include "tst_idset.moc"
