/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "channels/connectionwindow.h"

#include <QTest>

using namespace odziv;

class TestConnectionWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsLow();
    void growsByOneARound();
    void halvesOnceForOneExcess();
    void pausesWhenPushedBackAgainAndAgain();
    void recovers();
};

void TestConnectionWindow::beginsLow()
{
    QCOMPARE(ConnectionWindow(20).size(), ConnectionWindow::first);
    QCOMPARE(ConnectionWindow(1).size(), 1);
    QCOMPARE(ConnectionWindow(0).size(), 1);
}

void TestConnectionWindow::growsByOneARound()
{
    ConnectionWindow window(5);
    for (int size = 2; size < 5; ++size) {
        for (int i = 0; i < size; ++i) {
            QCOMPARE(window.size(), size);
            window.accepted();
        }
    }
    for (int i = 0; i < 100; ++i)
        window.accepted();
    QCOMPARE(window.size(), 5);
}

void TestConnectionWindow::halvesOnceForOneExcess()
{
    ConnectionWindow window(20);
    for (int i = 0; i < 200; ++i)
        window.accepted();
    QCOMPARE(window.size(), 20);
    window.pushedBack(1000);
    QCOMPARE(window.size(), 10);
    window.pushedBack(1010);
    QCOMPARE(window.size(), 10);
    window.pushedBack(2000);
    QCOMPARE(window.size(), 5);
}

void TestConnectionWindow::pausesWhenPushedBackAgainAndAgain()
{
    ConnectionWindow window(4);
    qint64 now = 100000;
    window.pushedBack(now);
    window.pushedBack(now);
    QVERIFY(window.pausedUntil() <= now);
    window.pushedBack(now);
    QCOMPARE(window.pausedUntil(), now + ConnectionWindow::firstPause);
    // What was under way already does not make the pause longer.
    window.pushedBack(now + 1);
    QCOMPARE(window.pausedUntil(), now + ConnectionWindow::firstPause);
    qint64 pause = ConnectionWindow::firstPause;
    for (int i = 0; i < 20; ++i) {
        now = window.pausedUntil();
        window.pushedBack(now);
        pause = qMin(pause * 2, ConnectionWindow::longestPause);
        QCOMPARE(window.pausedUntil(), now + pause);
    }
    QCOMPARE(window.size(), 1);
}

void TestConnectionWindow::recovers()
{
    ConnectionWindow window(4);
    for (int i = 0; i < 10; ++i)
        window.pushedBack(i * 100000);
    window.accepted();
    QCOMPARE(window.size(), 2);
    window.pushedBack(10000000);
    QVERIFY(window.pausedUntil() <= 10000000);
}

QTEST_GUILESS_MAIN(TestConnectionWindow)
#include "tst_connectionwindow.moc"
