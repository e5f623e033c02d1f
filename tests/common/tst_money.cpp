/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "common/money.h"

#include <QTest>

#include <limits>

using namespace odziv;

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsUnits_data();
    void readsUnits();
    void refuses_data();
    void refuses();
    void writesForPeople();
    void writesTheSmallestAmount();
};

void TestMoney::readsUnits_data()
{
    QTest::addColumn<QString>("units");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("written");
    QTest::newRow("whole") << QStringLiteral("1200") << qint64(120000) << QStringLiteral("1200.00");
    QTest::newRow("one decimal") << QStringLiteral("12.5") << qint64(1250) << QStringLiteral("12.50");
    QTest::newRow("two decimals") << QStringLiteral("0.07") << qint64(7) << QStringLiteral("0.07");
    QTest::newRow("negative") << QStringLiteral("-0.07") << qint64(-7) << QStringLiteral("-0.07");
    QTest::newRow("plus, blanks") << QStringLiteral(" +3.10 ") << qint64(310) << QStringLiteral("3.10");
}

void TestMoney::readsUnits()
{
    QFETCH(QString, units);
    const auto money = Money::fromUnits(units);
    QVERIFY(money);
    QTEST(money->cents(), "cents");
    QTEST(money->toUnits(), "written");
}

void TestMoney::refuses_data()
{
    QTest::addColumn<QString>("units");
    for (const char *units :
         {"", "-", ".", "1.", ".5", "1.234", "1,50", "1e3", "12.5x", "--1", "1 000", "99999999999999999"})
        QTest::newRow(units) << QString::fromLatin1(units);
}

void TestMoney::refuses()
{
    QFETCH(QString, units);
    const auto money = Money::fromUnits(units);
    QVERIFY(!money);
    QCOMPARE(money.error().code, ErrorCode::InvalidInput);
}

void TestMoney::writesForPeople()
{
    const QLocale bosnian(QStringLiteral("bs_BA"));
    QCOMPARE(Money::fromCents(123456789).toString(bosnian), QStringLiteral("1.234.567,89"));
    QCOMPARE(Money::fromCents(-5).toString(bosnian), QStringLiteral("-0,05"));
    QCOMPARE(Money::fromCents(1200050).toString(QLocale(QStringLiteral("en_US"))), QStringLiteral("12,000.50"));
}

void TestMoney::writesTheSmallestAmount()
{
    QCOMPARE(Money::fromCents(std::numeric_limits<qint64>::min()).toUnits(), QStringLiteral("-92233720368547758.08"));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
