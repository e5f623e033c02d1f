/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "customers/demo/demoplan.h"
#include "customers/demo/demopeople.h"
#include "customers/demo/demoquota.h"
#include "customers/emailaddressrule.h"
#include "customers/phonenumberrule.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace odziv;

namespace {

qint64 sumOf(const std::vector<qint64> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0));
}

std::vector<qint64> billsOfBranches(const DemoPlan &plan)
{
    std::vector<qint64> bills;
    for (std::size_t branch = 0; branch < DemoPlan::branches; ++branch)
        bills.push_back(plan.eBills[DemoPlan::Household][branch] + plan.eBills[DemoPlan::Company][branch]);
    return bills;
}

} // namespace

/// The arithmetic of the demo: what is planned, and that the quotas come out to the digit.
class TestDemoPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void apportionByLargestRemainder_data();
    void apportionByLargestRemainder();
    void knownTotalsAtFullSize();
    void aTenth();
    void everySizeAddsUp();
    void randomIsTheSameEverywhere();
    void quotaTakesExactly_data();
    void quotaTakesExactly();
    void sharesAddUp_data();
    void sharesAddUp();
    void peopleCanBeReached();
};

void TestDemoPlan::apportionByLargestRemainder_data()
{
    QTest::addColumn<qint64>("total");
    QTest::addColumn<QList<qint64>>("weights");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("even") << qint64(10) << QList<qint64>{1, 1} << QList<qint64>{5, 5};
    QTest::newRow("largest remainder") << qint64(10) << QList<qint64>{1, 2, 4} << QList<qint64>{1, 3, 6};
    QTest::newRow("first of equals") << qint64(1) << QList<qint64>{1, 1, 1} << QList<qint64>{1, 0, 0};
    QTest::newRow("nothing") << qint64(0) << QList<qint64>{3, 4} << QList<qint64>{0, 0};
    QTest::newRow("no weights") << qint64(5) << QList<qint64>{0, 0} << QList<qint64>{0, 0};
    QTest::newRow("e-bills of a tenth") << qint64(2884) << QList<qint64>{3047, 1656, 11260, 5448, 7429}
                                        << QList<qint64>{305, 165, 1126, 545, 743};
}

void TestDemoPlan::apportionByLargestRemainder()
{
    QFETCH(qint64, total);
    QFETCH(QList<qint64>, weights);
    QFETCH(QList<qint64>, expected);
    const auto parts = apportion(total, std::vector<qint64>(weights.begin(), weights.end()));
    QCOMPARE(QList<qint64>(parts.begin(), parts.end()), expected);
}

void TestDemoPlan::knownTotalsAtFullSize()
{
    const DemoPlan plan(760'000);
    QCOMPARE(plan.customersOfKind[DemoPlan::Household], qint64(690'000));
    QCOMPARE(plan.customersOfKind[DemoPlan::Company], qint64(70'000));
    QCOMPARE(billsOfBranches(plan), (std::vector<qint64>{3047, 1656, 11260, 5448, 7429}));
    QCOMPARE(plan.eBillsOnWeb, (std::vector<qint64>{278, 153, 2364, 573, 620}));
    QCOMPARE(plan.ePaymentSlips, qint64(4558));
    QCOMPARE(plan.accounts, qint64(1'100'000));
    QCOMPARE(plan.contacts, qint64(1'200'000));
    QCOMPARE(plan.contactsByReach[0] + plan.contactsByReach[1], qint64(420'000));
    QCOMPARE(plan.contactsByReach[0] + plan.contactsByReach[2], qint64(720'000));
    QCOMPARE(plan.accountsInDebt, qint64(176'000));
    QCOMPARE(plan.sentRecords, qint64(2'000'000));
}

void TestDemoPlan::aTenth()
{
    const DemoPlan plan(76'000);
    QCOMPARE(plan.customersOfKind[DemoPlan::Household], qint64(69'000));
    QCOMPARE(billsOfBranches(plan), (std::vector<qint64>{305, 165, 1126, 545, 743}));
    QCOMPARE(sumOf(billsOfBranches(plan)), qint64(2884));
    QCOMPARE(plan.eBillsOnWeb, (std::vector<qint64>{28, 15, 237, 57, 62}));
    QCOMPARE(plan.ePaymentSlips, qint64(456));
    QCOMPARE(plan.accounts, qint64(110'000));
    QCOMPARE(plan.contacts, qint64(120'000));
}

void TestDemoPlan::everySizeAddsUp()
{
    for (qint64 size = 1; size <= 3000; size += size < 200 ? 1 : 37) {
        const DemoPlan plan(size);
        QCOMPARE(plan.customersOfKind[0] + plan.customersOfKind[1], size);
        QCOMPARE(sumOf(billsOfBranches(plan)), plan.scaled(28'840));
        QCOMPARE(sumOf(plan.eBillsOnWeb), plan.scaled(3'988));
        QCOMPARE(sumOf(plan.contactsByReach), plan.contacts);
        for (std::size_t kind = 0; kind < DemoPlan::Kinds; ++kind) {
            QCOMPARE(sumOf(plan.customersOfBranch[kind]), plan.customersOfKind[kind]);
            for (std::size_t branch = 0; branch < DemoPlan::branches; ++branch) {
                QVERIFY(plan.accountsOfBranch[kind][branch] >= plan.customersOfBranch[kind][branch]);
                QVERIFY(plan.eBills[kind][branch] <= plan.accountsOfBranch[kind][branch]);
            }
        }
        for (std::size_t branch = 0; branch < DemoPlan::branches; ++branch)
            QVERIFY(plan.eBillsOnWeb[branch] <= billsOfBranches(plan)[branch]);
    }
}

void TestDemoPlan::randomIsTheSameEverywhere()
{
    // The first numbers of SplitMix64 from the seed 1234567, as its authors' program prints them.
    DemoRandom random(1234567);
    QCOMPARE(random.next(), Q_UINT64_C(6457827717110365317));
    QCOMPARE(random.next(), Q_UINT64_C(3203168211198807973));
    QCOMPARE(random.next(), Q_UINT64_C(9817491932198370423));
    DemoRandom other(1);
    for (int i = 0; i < 1000; ++i) {
        const qint64 value = other.between(-3, 3);
        QVERIFY(value >= -3 && value <= 3);
        QCOMPARE(other.below(1), qint64(0));
    }
}

void TestDemoPlan::quotaTakesExactly_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("needed");
    QTest::newRow("some") << 1000 << 37;
    QTest::newRow("none") << 1000 << 0;
    QTest::newRow("all") << 1000 << 1000;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("more than there are") << 10 << 50;
}

void TestDemoPlan::quotaTakesExactly()
{
    QFETCH(int, items);
    QFETCH(int, needed);
    for (quint64 seed = 0; seed < 50; ++seed) {
        DemoRandom random(seed);
        DemoQuota quota(items, needed);
        int taken = 0;
        for (int i = 0; i < items; ++i) {
            switch (random.below(6)) {
            case 0:
                taken += quota.prefer();
                break;
            case 1:
                taken += quota.avoid();
                break;
            case 2:
                taken += quota.take(random, 8);
                break;
            default:
                taken += quota.take(random);
                break;
            }
        }
        QCOMPARE(taken, std::min(items, needed));
        QVERIFY(!quota.take(random));
    }
}

void TestDemoPlan::sharesAddUp_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("least");
    QTest::newRow("one and a half each") << 1000 << 1500 << 1;
    QTest::newRow("from nothing") << 1000 << 2250 << 0;
    QTest::newRow("just enough") << 1000 << 1000 << 1;
    QTest::newRow("one holder") << 1 << 7 << 1;
}

void TestDemoPlan::sharesAddUp()
{
    QFETCH(int, items);
    QFETCH(int, total);
    QFETCH(int, least);
    for (quint64 seed = 0; seed < 50; ++seed) {
        DemoRandom random(seed);
        DemoShares shares(items, total, least);
        qint64 dealt = 0;
        for (int i = 0; i < items; ++i) {
            const qint64 share = shares.next(random, i % 100 == 0 ? 20 : 0);
            QVERIFY(share >= least);
            dealt += share;
        }
        QCOMPARE(dealt, qint64(total));
    }
}

void TestDemoPlan::peopleCanBeReached()
{
    const DemoWords words;
    DemoRandom random(99);
    DemoPeople people(words, random);
    for (int i = 0; i < 20'000; ++i) {
        const DemoPerson person = people.person();
        const QByteArray domain = i % 3 == 0 ? people.companyDomain(i) : QByteArray();
        const QString email = QString::fromLatin1(people.email(person, domain));
        QCOMPARE(EmailAddressRule::normalise(email).value_or(QString()), email);
        QVERIFY2(email.endsWith(QStringLiteral(".example")) || email.endsWith(QStringLiteral(".test")),
                 qPrintable(email));
        const QString mobile = QString::fromLatin1(people.mobile());
        QCOMPARE(PhoneNumberRule::normalise(mobile).value_or(QString()), mobile);
        const QString landline = QString::fromLatin1(people.landline(i % 5));
        QCOMPARE(PhoneNumberRule::normalise(landline).value_or(QString()), landline);
    }
}

QTEST_GUILESS_MAIN(TestDemoPlan)
#include "tst_demoplan.moc"
