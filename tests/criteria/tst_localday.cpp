/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "criteria/localday.h"
#include "store/connection.h"

#include <QRandomGenerator>
#include <QTest>

using namespace odziv;

/// Days of a zone against Qt's own reckoning.
class LocalDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayStartIsTheFirstInstant_data();
    void dayStartIsTheFirstInstant();
    void offsetSqlEqualsTheZone_data() { dayStartIsTheFirstInstant_data(); }
    void offsetSqlEqualsTheZone();
    void skippedDayBeginsWithTheNext();
};

void LocalDayTest::dayStartIsTheFirstInstant_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const char *id :
         {"UTC", "Europe/Sarajevo", "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia", "UTC+05:30"})
        QTest::newRow(id) << QByteArray(id);
}

void LocalDayTest::dayStartIsTheFirstInstant()
{
    QFETCH(QByteArray, id);
    const QTimeZone zone(id);
    QVERIFY(zone.isValid());
    for (QDate day(2017, 1, 1); day < QDate(2019, 1, 1); day = day.addDays(1)) {
        const qint64 start = dayStart(day, zone);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(start, zone).date(), day);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(start - 1, zone).date(), day.addDays(-1));
    }
}

void LocalDayTest::offsetSqlEqualsTheZone()
{
    QFETCH(QByteArray, id);
    const QTimeZone zone(id);
    auto connection = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Builder);
    QVERIFY(connection);
    auto query = (*connection)
                     ->prepare(QStringLiteral("WITH t(x) AS (VALUES (?)) SELECT ")
                               + utcOffsetSql(QStringLiteral("x"), zone) + QStringLiteral(" FROM t"));
    QVERIFY(query);
    QRandomGenerator random(7);
    QList<qint64> instants;
    for (int i = 0; i < 500; ++i)
        instants << static_cast<qint64>(random.bounded(4.0e12)) - 1000000000000; // 1938 .. 2065
    const QDateTime first(QDate(1990, 1, 1), QTime(0, 0), Qt::UTC);
    for (const QTimeZone::OffsetData &change : zone.transitions(first, first.addYears(40)))
        instants << change.atUtc.toMSecsSinceEpoch() << change.atUtc.toMSecsSinceEpoch() - 1;
    for (const qint64 instant : instants) {
        QVERIFY(query->bind(instant).run());
        QVERIFY(query->next());
        if (query->integer(0) != zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC)) * qint64(1000))
            qWarning("at %s", qPrintable(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC).toString(Qt::ISODate)));
        QCOMPARE(query->integer(0),
                 zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC)) * qint64(1000));
        QVERIFY(query->finish());
    }
}

void LocalDayTest::skippedDayBeginsWithTheNext()
{
    // Samoa went from 29 to 31 December 2011.
    const QTimeZone zone("Pacific/Apia");
    QCOMPARE(dayStart(QDate(2011, 12, 30), zone), dayStart(QDate(2011, 12, 31), zone));
    QVERIFY(dayStart(QDate(2011, 12, 29), zone) < dayStart(QDate(2011, 12, 31), zone));
}

QTEST_GUILESS_MAIN(LocalDayTest)
#include "tst_localday.moc"
