/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendqueue/retryschedule.h"

#include <QTest>

using namespace odziv;

class TestRetrySchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delaysGrowToABound_data();
    void delaysGrowToABound();
    void givesUpByAgeAndAttempts_data();
    void givesUpByAgeAndAttempts();
    void triesOftenEnoughBeforeGivingUp();
};

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

} // namespace

void TestRetrySchedule::delaysGrowToABound_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<qint64>("delay");
    QTest::newRow("first") << 1 << 5 * minute;
    QTest::newRow("second") << 2 << 10 * minute;
    QTest::newRow("third") << 3 << 20 * minute;
    QTest::newRow("sixth") << 6 << 160 * minute;
    QTest::newRow("bound") << 7 << 4 * hour;
    QTest::newRow("far beyond") << 1000 << 4 * hour;
    QTest::newRow("nonsense") << 0 << 5 * minute;
}

void TestRetrySchedule::delaysGrowToABound()
{
    QFETCH(int, attempts);
    QFETCH(qint64, delay);
    QCOMPARE(RetrySchedule().delayAfter(attempts), delay);
}

void TestRetrySchedule::givesUpByAgeAndAttempts_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("fresh") << 1 << qint64(0) << true;
    QTest::newRow("just before the end") << 30 << 4 * day - 1 << true;
    QTest::newRow("at the end") << 30 << 4 * day << false;
    QTest::newRow("computer was off for a week") << 2 << 7 * day << true;
    QTest::newRow("and had its attempts") << 5 << 7 * day << false;
    QTest::newRow("clock jumped back") << 30 << -day << true;
}

void TestRetrySchedule::givesUpByAgeAndAttempts()
{
    QFETCH(int, attempts);
    QFETCH(qint64, age);
    QFETCH(bool, goesOn);
    const RetrySchedule schedule;
    const qint64 now = 1'800'000'000'000;
    const auto next = schedule.nextAttempt(attempts, now - age, now);
    QCOMPARE(next.has_value(), goesOn);
    if (next)
        QCOMPARE(*next, now + schedule.delayAfter(attempts));
}

void TestRetrySchedule::triesOftenEnoughBeforeGivingUp()
{
    const RetrySchedule schedule;
    qint64 now = 0;
    int attempts = 1;
    while (const auto next = schedule.nextAttempt(attempts, 0, now)) {
        QVERIFY(*next > now);
        now = *next;
        ++attempts;
    }
    QVERIFY(now >= 4 * day && now < 4 * day + schedule.longestDelay);
    QVERIFY(attempts > 20 && attempts < 40);
}

QTEST_GUILESS_MAIN(TestRetrySchedule)
#include "tst_retryschedule.moc"
