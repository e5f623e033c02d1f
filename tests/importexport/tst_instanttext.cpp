/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importexport/instanttext.h"

#include <QTest>

using namespace odziv;

class TestInstantText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheClock_data();
    void knowsTheClock();
};

void TestInstantText::knowsTheClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *zone, qint64 milliseconds, const char *text) {
        QTest::addRow("%s %lld", zone, milliseconds) << QByteArray(zone) << milliseconds << QByteArray(text);
    };
    row("UTC", 0, "1970-01-01T00:00:00+00:00");
    row("UTC", -1, "1969-12-31T23:59:59.999+00:00");
    row("Europe/Sarajevo", 1795338000000, "2026-11-22T10:00:00+01:00");
    row("Europe/Sarajevo", 1743295499000, "2025-03-30T01:44:59+01:00");
    row("Europe/Sarajevo", 1743296400000, "2025-03-30T03:00:00+02:00");
    row("America/New_York", 1795338000000, "2026-11-22T04:00:00-05:00");
    row("Asia/Kolkata", 1795338000000, "2026-11-22T14:30:00+05:30");
    row("Asia/Kathmandu", 1795338000000, "2026-11-22T14:45:00+05:45");
    // Before the time zones the sun's own time had seconds; such instants are written as UTC.
    row("Europe/Sarajevo", -2840140800000, "1880-01-01T00:00:00+00:00");
}

void TestInstantText::knowsTheClock()
{
    QFETCH(QByteArray, zone);
    QFETCH(qint64, milliseconds);
    QFETCH(QByteArray, text);
    InstantText instants{QTimeZone(zone)};
    QCOMPARE(instants.iso(milliseconds), text);
    QCOMPARE(instants.iso(milliseconds), text);
    const QDateTime read = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODateWithMs);
    QCOMPARE(read.toMSecsSinceEpoch(), milliseconds);
}

QTEST_GUILESS_MAIN(TestInstantText)
#include "tst_instanttext.moc"
