/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "common/jobtracker.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace odziv;

class TestJobTracker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversInTheContextsThread();
    void newestRequestWins();
    void cancelDropsTheResult();
    void survivesTheDeathOfContextAndTracker();
};

void TestJobTracker::deliversInTheContextsThread()
{
    QObject context;
    JobTracker tracker(&context);
    QThread *workedIn = nullptr;
    QThread *deliveredIn = nullptr;
    int result = 0;
    tracker.start(
        [&workedIn](const CancelFlag &) {
            workedIn = QThread::currentThread();
            return 42;
        },
        [&](int value) {
            deliveredIn = QThread::currentThread();
            result = value;
        });
    QVERIFY(tracker.isRunning());
    QTRY_COMPARE(result, 42);
    QVERIFY(workedIn != thread());
    QCOMPARE(deliveredIn, thread());
    QVERIFY(!tracker.isRunning());
}

void TestJobTracker::newestRequestWins()
{
    QObject context;
    JobTracker tracker(&context);
    QSemaphore firstStarted;
    QSemaphore firstMayEnd;
    std::atomic_bool firstSawCancel = false;
    QList<int> delivered;
    tracker.start(
        [&](const CancelFlag &cancelled) {
            firstStarted.release();
            firstMayEnd.acquire();
            firstSawCancel = cancelled.isSet();
            return 1;
        },
        [&](int value) { delivered << value; });
    firstStarted.acquire();
    tracker.start([](const CancelFlag &) { return 2; }, [&](int value) { delivered << value; });
    firstMayEnd.release();
    QTRY_COMPARE(delivered, QList<int>{2});
    QTRY_VERIFY(firstSawCancel);
    QCoreApplication::processEvents();
    QCOMPARE(delivered, QList<int>{2});
}

void TestJobTracker::cancelDropsTheResult()
{
    QObject context;
    QThreadPool pool;
    JobTracker tracker(&context, &pool);
    bool delivered = false;
    QSemaphore started;
    tracker.start(
        [&](const CancelFlag &cancelled) {
            started.release();
            while (!cancelled.isSet())
                QThread::yieldCurrentThread();
            return 1;
        },
        [&](int) { delivered = true; });
    started.acquire();
    tracker.cancel();
    QVERIFY(!tracker.isRunning());
    pool.waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

void TestJobTracker::survivesTheDeathOfContextAndTracker()
{
    QThreadPool pool;
    bool delivered = false;
    QSemaphore mayEnd;
    {
        QObject context;
        JobTracker tracker(&context, &pool);
        tracker.start(
            [&](const CancelFlag &) {
                mayEnd.acquire();
                return 1;
            },
            [&](int) { delivered = true; });
    }
    mayEnd.release();
    pool.waitForDone();
    QCoreApplication::processEvents();
    QVERIFY(!delivered);
}

QTEST_GUILESS_MAIN(TestJobTracker)
#include "tst_jobtracker.moc"
