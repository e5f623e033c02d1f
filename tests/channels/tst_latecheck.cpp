/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "channels/latecheck.h"

#include <QTest>

using namespace odziv;

class TestLateCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksOnceMore_data();
    void looksOnceMore();
};

void TestLateCheck::looksOnceMore_data()
{
    QTest::addColumn<QString>("frozen");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("reason");
    const QString address = QStringLiteral("ana.anic@example.test");
    QTest::newRow("unchanged") << address << address << QString();
    QTest::newRow("other case") << address << QStringLiteral("Ana.Anic@Example.TEST") << QString();
    QTest::newRow("blanks around") << address << QStringLiteral(" ana.anic@example.test ") << QString();
    QTest::newRow("gone") << address << QString() << QStringLiteral("noAddress");
    QTest::newRow("blank") << address << QStringLiteral("   ") << QStringLiteral("noAddress");
    QTest::newRow("another") << address << QStringLiteral("ana@example.test") << QStringLiteral("addressChanged");
    QTest::newRow("never was one") << QStringLiteral("ana@@example") << QStringLiteral("ana@@example")
                                   << QStringLiteral("invalid");
}

void TestLateCheck::looksOnceMore()
{
    QFETCH(QString, frozen);
    QFETCH(QString, current);
    QFETCH(QString, reason);
    const auto skip = lateCheck(frozen, current);
    QCOMPARE(skip ? skipReasonName(*skip) : QString(), reason);
}

QTEST_GUILESS_MAIN(TestLateCheck)
#include "tst_latecheck.moc"
