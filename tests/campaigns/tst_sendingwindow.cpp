/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaigns/sendingwindow.h"

#include <QTest>

using namespace odziv;

class TestSendingWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsDaysAndHours_data();
    void knowsDaysAndHours();
    void refusesNonsense_data();
    void refusesNonsense();
};

void TestSendingWindow::knowsDaysAndHours_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("at"); // 2026-11-20 is a Friday
    QTest::addColumn<bool>("open");
    const auto row
        = [](const char *name, const char *days, const char *from, const char *to, const char *at, bool open) {
              QTest::newRow(name) << QString::fromLatin1(days) << QString::fromLatin1(from) << QString::fromLatin1(to)
                                  << QString::fromLatin1(at) << open;
          };
    row("working hours", "mon-fri", "08:00", "20:00", "2026-11-20T12:00", true);
    row("opens on time", "mon-fri", "08:00", "20:00", "2026-11-20T08:00", true);
    row("a minute early", "mon-fri", "08:00", "20:00", "2026-11-20T07:59", false);
    row("closes on time", "mon-fri", "08:00", "20:00", "2026-11-20T20:00", false);
    row("Saturday", "mon-fri", "08:00", "20:00", "2026-11-21T12:00", false);
    row("listed day", "mon,wed,sat", "08:00", "20:00", "2026-11-21T12:00", true);
    row("over the week's end", "sat-mon", "08:00", "20:00", "2026-11-22T12:00", true);
    row("not in the middle", "sat-mon", "08:00", "20:00", "2026-11-24T12:00", false);
    row("whole day", "fri", "00:00", "24:00", "2026-11-20T23:59", true);
    row("over midnight, evening", "fri", "22:00", "06:00", "2026-11-20T23:00", true);
    row("over midnight, morning after", "fri", "22:00", "06:00", "2026-11-21T05:59", true);
    row("over midnight, morning before", "fri", "22:00", "06:00", "2026-11-20T05:00", false);
    row("capitals", "Mon-FRI", "08:00", "20:00", "2026-11-20T12:00", true);
}

void TestSendingWindow::knowsDaysAndHours()
{
    QFETCH(QString, days);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, at);
    QFETCH(bool, open);
    auto window = SendingWindow::parse(days, from, to);
    QVERIFY(window);
    QCOMPARE(window->contains(QDateTime::fromString(at, Qt::ISODate)), open);
}

void TestSendingWindow::refusesNonsense_data()
{
    QTest::addColumn<QString>("days");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("no days") << QString() << QStringLiteral("08:00") << QStringLiteral("20:00");
    QTest::newRow("unknown day") << QStringLiteral("mon-fry") << QStringLiteral("08:00") << QStringLiteral("20:00");
    QTest::newRow("three ends") << QStringLiteral("mon-wed-fri") << QStringLiteral("08:00") << QStringLiteral("20:00");
    QTest::newRow("no time") << QStringLiteral("mon") << QStringLiteral("8 am") << QStringLiteral("20:00");
    QTest::newRow("25 hours") << QStringLiteral("mon") << QStringLiteral("08:00") << QStringLiteral("25:00");
    QTest::newRow("empty") << QStringLiteral("mon") << QStringLiteral("08:00") << QStringLiteral("08:00");
}

void TestSendingWindow::refusesNonsense()
{
    QFETCH(QString, days);
    QFETCH(QString, from);
    QFETCH(QString, to);
    auto window = SendingWindow::parse(days, from, to);
    QVERIFY(!window);
    QCOMPARE(window.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestSendingWindow)
#include "tst_sendingwindow.moc"
