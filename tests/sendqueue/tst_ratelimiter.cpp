/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendqueue/ratelimiter.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace odziv;

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverMoreThanTheLimitInAnyWindow_data();
    void neverMoreThanTheLimitInAnyWindow();
    void usesWhatIsAllowed_data();
    void usesWhatIsAllowed();
    void countsWhatWasSentBefore();
    void noLimitNeverWaits();
    void domainsHaveTheirOwnTurns();
    void theStricterLimitHolds();
    void aClockThatJumpsBackOnlyWaits();
};

namespace {

constexpr qint64 minute = 60 * 1000;

/// Sends as fast as the limiter lets it for `span` milliseconds; the instants of the messages.
std::vector<qint64> sendFor(RateLimiter &limiter, qint64 span, qint64 lateness)
{
    std::vector<qint64> times;
    qint64 now = 0;
    while (now < span) {
        const qint64 wait = limiter.wait(now);
        if (wait > 0) {
            now += wait + (times.size() % 3 == 0 ? lateness : 0);
            continue;
        }
        limiter.take(now);
        times.push_back(now);
    }
    return times;
}

qint64 mostInWindow(const std::vector<qint64> &times, qint64 window)
{
    size_t first = 0;
    size_t most = 0;
    for (size_t last = 0; last < times.size(); ++last) {
        while (times[first] <= times[last] - window)
            ++first;
        most = std::max(most, last - first + 1);
    }
    return static_cast<qint64>(most);
}

RateLimits perMinute(int limit)
{
    RateLimits limits;
    limits.perMinute = limit;
    return limits;
}

} // namespace

void TestRateLimiter::neverMoreThanTheLimitInAnyWindow_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<qint64>("lateness");
    for (const int limit : {1, 2, 7, 30, 59, 60, 61, 600, 12345}) {
        for (const qint64 lateness : {0, 7, 2500})
            QTest::addRow("%d a minute, timers %lld ms late", limit, static_cast<long long>(lateness))
                << limit << lateness;
    }
}

void TestRateLimiter::neverMoreThanTheLimitInAnyWindow()
{
    QFETCH(int, limit);
    QFETCH(qint64, lateness);
    RateLimiter limiter(perMinute(limit), 0);
    const auto times = sendFor(limiter, 5 * minute, lateness);
    const qint64 most = mostInWindow(times, minute);
    QVERIFY2(most <= limit, qPrintable(QString::number(most)));
}

void TestRateLimiter::usesWhatIsAllowed_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("1") << 1;
    QTest::newRow("30") << 30;
    QTest::newRow("600") << 600;
}

void TestRateLimiter::usesWhatIsAllowed()
{
    QFETCH(int, limit);
    RateLimiter limiter(perMinute(limit), 0);
    const auto times = sendFor(limiter, 10 * minute, 0);
    QVERIFY2(static_cast<double>(times.size()) >= 0.95 * limit * 10, qPrintable(QString::number(times.size())));
}

void TestRateLimiter::countsWhatWasSentBefore()
{
    RateLimits limits;
    limits.perHour = 3;
    limits.perDay = 5;
    const qint64 hour = 60 * minute;
    RateLimiter limiter(limits, 0);
    const qint64 now = 30 * hour;
    for (const qint64 ago : {23 * hour, 20 * hour, 2 * hour})
        limiter.countEarlier(now - ago);
    QCOMPARE(limiter.wait(now), 0);
    limiter.take(now);
    QCOMPARE(limiter.wait(now), 0);
    limiter.take(now);
    // Five in the last day: the oldest makes room an hour from now.
    QCOMPARE(limiter.wait(now), hour);
    QCOMPARE(limiter.wait(now + hour), 0);
    limiter.take(now + hour);
    QCOMPARE(limiter.wait(now + hour), 3 * hour);
}

void TestRateLimiter::noLimitNeverWaits()
{
    RateLimiter limiter({}, 0);
    for (int i = 0; i < 1000; ++i) {
        QCOMPARE(limiter.wait(0), 0);
        limiter.take(0);
        QCOMPARE(limiter.reserve(QStringLiteral("example.test"), 0), 0);
    }
}

void TestRateLimiter::domainsHaveTheirOwnTurns()
{
    RateLimits limits;
    limits.perDomainPerMinute = 6;
    RateLimiter limiter(limits, 0);
    std::vector<qint64> turns;
    for (int i = 0; i < 13; ++i)
        turns.push_back(limiter.reserve(QStringLiteral("one.test"), 0));
    QCOMPARE(turns.front(), 0);
    QVERIFY(std::is_sorted(turns.cbegin(), turns.cend()));
    QCOMPARE(mostInWindow(turns, minute), 6);
    QCOMPARE(turns[12], 2 * minute);
    QCOMPARE(limiter.reserve(QStringLiteral("two.test"), 0), 0);
}

void TestRateLimiter::theStricterLimitHolds()
{
    RateLimits sender{60, {}, 1000, {}};
    RateLimits campaign{100, {}, 500, 5};
    const RateLimits both = sender.narrowedBy(campaign);
    QCOMPARE(both, (RateLimits{60, {}, 500, 5}));
    QCOMPARE(both, campaign.narrowedBy(sender));
}

void TestRateLimiter::aClockThatJumpsBackOnlyWaits()
{
    RateLimits limits = perMinute(60);
    limits.perDay = 100;
    const qint64 day = 24 * 60 * minute;
    RateLimiter limiter(limits, 10 * day);
    limiter.take(10 * day);
    const qint64 wait = limiter.wait(9 * day);
    QVERIFY(wait > 0 && wait <= 1000);
    QCOMPARE(limiter.wait(9 * day + wait), 0);
}

QTEST_GUILESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
