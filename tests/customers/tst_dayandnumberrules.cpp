/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "customers/dayrules.h"
#include "customers/numberrules.h"

#include <QTest>

using namespace odziv;

class TestDayAndNumberRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void day_data();
    void day();
    void birthDate_data();
    void birthDate();
    void instant_data();
    void instant();
    void money_data();
    void money();
    void wholeNumber_data();
    void wholeNumber();
    void boolean_data();
    void boolean();
};

namespace {

template<typename T>
void compareRefusal(const Result<T> &result, const QString &reason)
{
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY2(result.error().text.contains(reason), qPrintable(result.error().text));
}

} // namespace

void TestDayAndNumberRules::day_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("expected");
    QTest::addColumn<QString>("reason");
    const QDate may(2026, 5, 3);
    for (const char *text : {"2026-05-03", "2026-5-3", "3.5.2026", "03.05.2026", "03.05.2026.", "3. 5. 2026.",
                             "03/05/2026", "3/5/2026", " 2026-05-03 ", "2026-05-03 00:00:00", "2026-05-03T00:00:00.000",
                             "2026-05-03T00:00Z", "03.05.2026. 00:00", "2026/05/03", "2026.05.03"})
        QTest::newRow(text) << QString::fromLatin1(text) << may << QString();
    QTest::newRow("leap day") << QStringLiteral("29.2.2024") << QDate(2024, 2, 29) << QString();
    QTest::newRow("first") << QStringLiteral("1900-01-01") << QDate(1900, 1, 1) << QString();
    QTest::newRow("last") << QStringLiteral("2199-12-31") << QDate(2199, 12, 31) << QString();

    const auto refuse = [](const char *text, const char *reason) {
        QTest::newRow(text) << QString::fromUtf8(text) << QDate() << QString::fromUtf8(reason);
    };
    refuse("05/31/2026", "day comes before the month");
    refuse("5.31.2026", "day comes before the month");
    refuse("29.2.2025", "no day");
    refuse("31.4.2025", "no day");
    refuse("0.4.2025", "no day");
    refuse("2025-13-01", "no day");
    refuse("3.5.26", "two digits");
    refuse("03/05/26", "two digits");
    refuse("1899-12-31", "not plausible");
    refuse("1.1.2200", "not plausible");
    refuse("0001-01-01", "not plausible");
    refuse("03-05-2026", "is not a day");
    refuse("20260503", "is not a day");
    refuse("3.5/2026", "is not a day");
    refuse("3.5.", "is not a day");
    refuse("3.maj 2026", "is not a day");
    refuse("46145", "is not a day");
    refuse("2026-05-03 14:00", "holds a time");
    refuse("2026-05-03T00:00+02:00", "holds a time");
    refuse("2026-05-03 25:00", "no valid time");
    refuse("-", "is not a day");
    refuse("..", "is not a day");
}

void TestDayAndNumberRules::day()
{
    QFETCH(QString, text);
    QFETCH(QDate, expected);
    QFETCH(QString, reason);
    const auto day = DayRules::parseDay(text);
    if (!reason.isEmpty())
        return compareRefusal(day, reason);
    QVERIFY2(day, day ? "" : qPrintable(day.error().text));
    QCOMPARE(*day, expected);
}

void TestDayAndNumberRules::birthDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    QTest::newRow("today") << QStringLiteral("2026-11-22") << QString();
    QTest::newRow("1900") << QStringLiteral("1.1.1900") << QString();
    QTest::newRow("tomorrow") << QStringLiteral("2026-11-23") << QStringLiteral("future");
    QTest::newRow("1899") << QStringLiteral("1899-12-31") << QStringLiteral("not plausible");
}

void TestDayAndNumberRules::birthDate()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto day = DayRules::parseBirthDate(text, QDate(2026, 11, 22));
    if (!reason.isEmpty())
        return compareRefusal(day, reason);
    QVERIFY(day);
    QVERIFY(!DayRules::checkBirthDate(QDate(1899, 12, 31), QDate(2026, 11, 22)));
}

void TestDayAndNumberRules::instant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<QString>("reason");
    const auto accept = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc) << QString();
    };
    accept("2026-05-31T12:30:45Z", "2026-05-31T12:30:45.000Z");
    accept("2026-05-31T12:30:45.678Z", "2026-05-31T12:30:45.678Z");
    accept("2026-05-31T12:30:45.6789123Z", "2026-05-31T12:30:45.678Z");
    accept("2026-05-31T12:30:45,5Z", "2026-05-31T12:30:45.500Z");
    accept("2026-05-31T12:30+02:00", "2026-05-31T10:30:00.000Z");
    accept("2026-05-31 12:30 +0530", "2026-05-31T07:00:00.000Z");
    accept("2026-05-31T23:30:00-03", "2026-06-01T02:30:00.000Z");
    accept("2026-05-31 12:30", "2026-05-31T10:30:00.000Z");
    accept("2026-01-31 12:30", "2026-01-31T11:30:00.000Z");
    accept("31.5.2026 12:30", "2026-05-31T10:30:00.000Z");
    accept("31. 05. 2026. 12:30:10", "2026-05-31T10:30:10.000Z");
    accept("31/05/2026 8:05", "2026-05-31T06:05:00.000Z");
    accept("2026-05-31", "2026-05-30T22:00:00.000Z");
    accept("31.5.2026.", "2026-05-30T22:00:00.000Z");
    // The clocks of Sarajevo skip 02:00 to 03:00 on 29 March 2026 and repeat it on 25 October 2026.
    accept("2026-03-29 01:59", "2026-03-29T00:59:00.000Z");
    accept("2026-03-29 03:00", "2026-03-29T01:00:00.000Z");
    accept("2026-10-25 03:00", "2026-10-25T02:00:00.000Z");
    accept("2026-10-25 01:59", "2026-10-24T23:59:00.000Z");
    const auto refuse = [](const char *text, const char *reason) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString() << QString::fromLatin1(reason);
    };
    refuse("2026-05-31T25:00:00Z", "no valid time");
    refuse("2026-05-31T12:60Z", "no valid time");
    refuse("2026-05-31T12:30:61Z", "no valid time");
    refuse("2026-05-31T12:30:00+25:00", "no valid time");
    refuse("2026-05-31 12:30 PM", "no valid time");
    refuse("2026-05-31 12:", "no valid time");
    refuse("12:30", "is not a day");
    refuse("05/31/2026 12:30", "day comes before the month");
    refuse("2026-02-30 12:30", "no day");
}

void TestDayAndNumberRules::instant()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    QFETCH(QString, reason);
    const auto instant = DayRules::parseInstant(text, QTimeZone("Europe/Sarajevo"));
    if (!reason.isEmpty())
        return compareRefusal(instant, reason);
    QVERIFY2(instant, instant ? "" : qPrintable(instant.error().text));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(*instant, Qt::UTC).toString(Qt::ISODateWithMs), utc);
}

void TestDayAndNumberRules::money_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QString>("reason");
    const auto accept
        = [](const QString &text, qint64 cents) { QTest::newRow(qPrintable(text)) << text << cents << QString(); };
    accept(QStringLiteral("1.234,56"), 123456);
    accept(QStringLiteral("1234.56"), 123456);
    accept(QStringLiteral("1 234,56"), 123456);
    accept(QStringLiteral("1,234.56"), 123456);
    accept(QStringLiteral("1\u00A0234,56"), 123456);
    accept(QStringLiteral("1\u202F234\u202F567,5"), 123456750);
    accept(QStringLiteral("1'234.56"), 123456);
    accept(QStringLiteral("1.234.567"), 123456700);
    accept(QStringLiteral("1,234,567.00"), 123456700);
    accept(QStringLiteral("1234"), 123400);
    accept(QStringLiteral("12,5"), 1250);
    accept(QStringLiteral("12.5000"), 1250);
    accept(QStringLiteral("0,07"), 7);
    accept(QStringLiteral("-0.07"), -7);
    accept(QStringLiteral("\u221212,50"), -1250);
    accept(QStringLiteral("+12,50"), 1250);
    accept(QStringLiteral("12,50 KM"), 1250);
    accept(QStringLiteral("12,50bam"), 1250);
    accept(QStringLiteral("0"), 0);
    accept(QStringLiteral("000012"), 1200);
    accept(QStringLiteral("999999999999999.99"), 99999999999999999);
    const auto refuse = [](const QString &text, const char *reason) {
        QTest::newRow(qPrintable(text)) << text << qint64(0) << QString::fromUtf8(reason);
    };
    refuse(QStringLiteral("1.234"), "two ways");
    refuse(QStringLiteral("12,345"), "two ways");
    refuse(QStringLiteral("0.123"), "two decimals");
    refuse(QStringLiteral("1.234,567"), "two decimals");
    refuse(QStringLiteral("1.23.456,00"), "is not a number");
    refuse(QStringLiteral("12 34,50"), "is not a number");
    refuse(QStringLiteral("1 234'567,50"), "is not a number");
    refuse(QStringLiteral("1.234.56"), "is not a number");
    refuse(QStringLiteral("12,"), "is not a number");
    refuse(QStringLiteral(",5"), "is not a number");
    refuse(QStringLiteral("12,50 EUR"), "is not a number");
    refuse(QStringLiteral("--5"), "is not a number");
    refuse(QStringLiteral("1e5"), "is not a number");
    refuse(QStringLiteral("KM"), "is not a number");
    refuse(QStringLiteral("1234567890123456"), "more than 15 digits");
}

void TestDayAndNumberRules::money()
{
    QFETCH(QString, text);
    QFETCH(qint64, cents);
    QFETCH(QString, reason);
    const auto money = NumberRules::parseMoney(text);
    if (!reason.isEmpty())
        return compareRefusal(money, reason);
    QVERIFY2(money, money ? "" : qPrintable(money.error().text));
    QCOMPARE(money->cents(), cents);
    QCOMPARE(NumberRules::parseMoney(money->toUnits()).value_or(Money()), *money);
}

void TestDayAndNumberRules::wholeNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("reason");
    QTest::newRow("plain") << QStringLiteral("4500") << qint64(4500) << QString();
    QTest::newRow("decimals of zero") << QStringLiteral("4500,0") << qint64(4500) << QString();
    QTest::newRow("groups") << QStringLiteral("1.234.567") << qint64(1234567) << QString();
    QTest::newRow("blank group") << QStringLiteral("4 500") << qint64(4500) << QString();
    QTest::newRow("least") << QStringLiteral("0") << qint64(0) << QString();
    QTest::newRow("most") << QStringLiteral("2000000") << qint64(2000000) << QString();
    QTest::newRow("too small") << QStringLiteral("-1") << qint64(0) << QStringLiteral("between 0 and 2000000");
    QTest::newRow("too large") << QStringLiteral("2000001") << qint64(0) << QStringLiteral("between 0 and 2000000");
    QTest::newRow("decimals") << QStringLiteral("4500,5") << qint64(0) << QStringLiteral("without decimals");
    QTest::newRow("two ways") << QStringLiteral("4.500") << qint64(0) << QStringLiteral("two ways");
    QTest::newRow("word") << QStringLiteral("mnogo") << qint64(0) << QStringLiteral("is not a number");
}

void TestDayAndNumberRules::wholeNumber()
{
    QFETCH(QString, text);
    QFETCH(qint64, value);
    QFETCH(QString, reason);
    const auto number = NumberRules::parseWholeNumber(text, 0, 2000000);
    if (!reason.isEmpty())
        return compareRefusal(number, reason);
    QVERIFY(number);
    QCOMPARE(*number, value);
}

void TestDayAndNumberRules::boolean_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("value");
    for (const char *text : {"1", "da", "DA", " yes ", "true", "ja", "áno", "ÁNO", "Y"})
        QTest::newRow(text) << QString::fromUtf8(text) << 1;
    for (const char *text : {"0", "ne", "no", "false", "NEIN", "nie", "n"})
        QTest::newRow(text) << QString::fromUtf8(text) << 0;
    for (const char *text : {"2", "možda", "-", "01"})
        QTest::newRow(text) << QString::fromUtf8(text) << -1;
}

void TestDayAndNumberRules::boolean()
{
    QFETCH(QString, text);
    QFETCH(int, value);
    const auto answer = NumberRules::parseBoolean(text);
    if (value < 0)
        return compareRefusal(answer, QStringLiteral("neither yes nor no"));
    QVERIFY(answer);
    QCOMPARE(*answer, qint64(value));
}

QTEST_GUILESS_MAIN(TestDayAndNumberRules)
#include "tst_dayandnumberrules.moc"
