/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "ui/segments/conditionrow.h"
#include "ui/segments/facetlist.h"
#include "ui/segments/facetpanel.h"
#include "ui/segments/facetsource.h"
#include "ui/segments/rangehistogram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace odziv;

namespace {

/// Answers at once with what it was given.
class FakeFacets final : public FacetSource
{
public:
    void findFacets(const ConditionRow *, const FacetQuery &query, Answer answer) override
    {
        asked << query.column + QLatin1Char('/') + query.search;
        answer(facets);
    }
    void rowOpened(ConditionRow *) override { ++opened; }

    ColumnFacets facets;
    QStringList asked;
    int opened = 0;
};

Operand text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

ColumnFacets statuses()
{
    ColumnFacets facets;
    facets.members = 30;
    facets.missing = 1;
    facets.distinct = facets.matching = 3;
    facets.values = {{text("Aktivan"), 14}, {text("Aktivan, prijavljen"), 10}, {text("Odjavljen"), 5}};
    return facets;
}

ColumnFacets consumptions()
{
    ColumnFacets facets;
    facets.members = 100;
    for (qint64 i = 0; i < 10; ++i)
        facets.bars.push_back({Operand(i * 100), Operand(i * 100 + 99), i});
    return facets;
}

} // namespace

/// The values below a condition: ticked in a list, or dragged over in a histogram.
class TestFacetPanel final : public QObject
{
    Q_OBJECT

private:
    ConditionSurroundings surroundings()
    {
        ConditionSurroundings made;
        made.locale = QLocale(QLocale::English);
        made.today = QDate(2026, 11, 22);
        made.facets = &m_facets;
        return made;
    }

    FakeFacets m_facets;

private Q_SLOTS:
    void init() { m_facets = {}; }

    void modelKeepsTheRules()
    {
        FacetListModel model(QLocale(QLocale::English));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setValues(statuses().values);
        QCOMPARE(model.rowCount(), 3);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        auto values = statuses().values;
        values[0].count = 2;
        model.setValues(values);
        // Other numbers of the same values leave the cursor where it is.
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.index(0).data(FacetListModel::CountRole).toString(), QStringLiteral("2"));
        model.setChecked({text("Odjavljen")});
        QCOMPARE(model.index(2).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
        QSignalSpy toggled(&model, &FacetListModel::toggled);
        QVERIFY(model.setData(model.index(2), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(toggled.count(), 1);
        QVERIFY(!toggled[0][1].toBool());
        model.setValues({});
    }

    void ticksValuesByKeyboard()
    {
        m_facets.facets = statuses();
        ConditionRow row(surroundings(), Condition::single(QStringLiteral("customerAccount.status"), Operator::In, {}));
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        QSignalSpy edited(&row, &ConditionRow::edited);
        row.focusValue();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4);
        QVERIFY(row.isOpen());
        QCOMPARE(m_facets.opened, 1);
        QCOMPARE(QApplication::focusWidget(), row.panel()->searchField());
        QTest::keyClick(row.panel()->searchField(), Qt::Key_Down);
        QTest::keyClick(row.panel()->list(), Qt::Key_Down);
        QTest::keyClick(row.panel()->list(), Qt::Key_Return);
        // A value with a comma is one value.
        QVERIFY(row.condition().operands == std::vector<Operand>{text("Aktivan, prijavljen")});
        QTest::keyClick(row.panel()->list(), Qt::Key_Down);
        QTest::keyClick(row.panel()->list(), Qt::Key_Space);
        QCOMPARE(row.condition().operands.size(), size_t(2));
        QTest::keyClick(row.panel()->list(), Qt::Key_Space);
        QCOMPARE(row.condition().operands.size(), size_t(1));
        QVERIFY(edited.count() >= 3);
        QTest::keyClick(row.panel()->list(), Qt::Key_Escape);
        QVERIFY(!row.isOpen());
    }

    void clicksAndSearches()
    {
        m_facets.facets = statuses();
        ConditionRow row(surroundings(),
                         Condition::single(QStringLiteral("customerAccount.status"), Operator::Equals, {}));
        row.resize(700, 400);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        row.setOpen(true);
        QCoreApplication::processEvents();
        FacetListView *list = row.panel()->list();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
        QVERIFY(row.condition().operands == std::vector<Operand>{text("Odjavljen")});
        // One value only: the tick moves.
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QVERIFY(row.condition().operands == std::vector<Operand>{text("Aktivan")});
        QTest::keyClicks(row.panel()->searchField(), QStringLiteral("odj"));
        QCOMPARE(m_facets.asked.last(), QStringLiteral("customerAccount.status/odj"));
    }

    void dragsARange()
    {
        m_facets.facets = consumptions();
        ConditionRow row(surroundings(), Condition::single(QStringLiteral("customerAccount.annualConsumptionKwh"),
                                                           Operator::Greater, {Operand(qint64(450))}));
        row.resize(700, 300);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        row.setOpen(true);
        QCoreApplication::processEvents();
        RangeHistogram *histogram = row.panel()->histogram();
        QVERIFY(histogram->isVisible());
        // What the condition keeps is marked already.
        QCOMPARE(histogram->firstBar(), 4);
        QCOMPARE(histogram->lastBar(), 9);
        const auto at
            = [histogram](double bar) { return QPoint(static_cast<int>(histogram->width() * (bar + 0.5) / 10), 20); };
        QTest::mousePress(histogram, Qt::LeftButton, {}, at(6));
        QTest::mouseMove(histogram, at(4));
        QTest::mouseMove(histogram, at(2));
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, at(2));
        QVERIFY(row.condition().op == Operator::Between);
        QVERIFY(row.condition().operands == (std::vector<Operand>{Operand(qint64(200)), Operand(qint64(699))}));
    }

    void rangesBeyondAllValuesChooseNone()
    {
        RangeHistogram histogram(QLocale(QLocale::English));
        histogram.setBars(consumptions().bars);
        const Operand first = histogram.bars().front().least;
        const Operand last = histogram.bars().back().greatest;
        const Operand below = Operand(static_cast<qint64>(axisValue(first)) - 1);
        const Operand above = Operand(static_cast<qint64>(axisValue(last)) + 1);
        const auto range = [&] { return std::pair(histogram.firstBar(), histogram.lastBar()); };
        histogram.setRange(above, {});
        QCOMPARE(range(), std::pair(-1, -1));
        QVERIFY(histogram.accessibleDescription().contains(QLatin1String("none")));
        histogram.setRange({}, below);
        QVERIFY(histogram.accessibleDescription().contains(QLatin1String("none")));
        histogram.setRange(last, {});
        QCOMPARE(range(), std::pair(9, 9));
        histogram.setRange(above, {});
        histogram.clearRange();
        QVERIFY(histogram.accessibleDescription().isEmpty());
    }

    void movesARangeByKeyboard()
    {
        RangeHistogram histogram(QLocale(QLocale::English));
        histogram.resize(400, 100);
        histogram.setBars(consumptions().bars);
        histogram.show();
        QVERIFY(QTest::qWaitForWindowExposed(&histogram));
        QSignalSpy chosen(&histogram, &RangeHistogram::rangeChosen);
        const auto range = [&] { return std::pair(histogram.firstBar(), histogram.lastBar()); };
        QTest::keyClick(&histogram, Qt::Key_Left);
        QVERIFY(range() == std::pair(0, 9));
        QTest::keyClick(&histogram, Qt::Key_Left);
        QTest::keyClick(&histogram, Qt::Key_Left);
        QVERIFY(range() == std::pair(0, 7));
        QTest::keyClick(&histogram, Qt::Key_Space);
        QTest::keyClick(&histogram, Qt::Key_Right);
        QVERIFY(range() == std::pair(1, 7));
        QTest::keyClick(&histogram, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(range() == std::pair(2, 8));
        QTest::keyClick(&histogram, Qt::Key_End, Qt::ShiftModifier);
        QVERIFY(range() == std::pair(3, 9));
        QTest::keyClick(&histogram, Qt::Key_Home);
        QVERIFY(range() == std::pair(0, 9));
        QCOMPARE(chosen.count(), 7);
        QVERIFY(!histogram.accessibleDescription().isEmpty());
        // New bars keep the range where its values are.
        auto bars = consumptions().bars;
        histogram.setRange(Operand(qint64(250)), Operand(qint64(420)));
        QVERIFY(range() == std::pair(2, 4));
        bars.erase(bars.begin());
        histogram.setBars(bars);
        QVERIFY(range() == std::pair(1, 3));
        histogram.setBars({});
        QTest::keyClick(&histogram, Qt::Key_Right);
        QVERIFY(range() == std::pair(-1, -1));
    }

    void relativeDaysAreMarked()
    {
        m_facets.facets.members = 5;
        for (int i = 0; i < 10; ++i)
            m_facets.facets.bars.push_back(
                {Operand(QDate(2026, 11, 1).addDays(i * 3)), Operand(QDate(2026, 11, 3).addDays(i * 3)), 1});
        ConditionRow row(surroundings(), Condition::single(QStringLiteral("sentRecord.at"), Operator::WithinLastDays,
                                                           {Operand(qint64(7))}));
        row.setOpen(true);
        // From the 15th to the 22nd.
        QCOMPARE(row.panel()->histogram()->firstBar(), 4);
        QCOMPARE(row.panel()->histogram()->lastBar(), 7);
    }

    void saysWhatFailed()
    {
        ConditionRow row(surroundings(), Condition::single(QStringLiteral("customer.name"), Operator::Contains, {}));
        row.setOpen(true);
        row.panel()->setFailure(QStringLiteral("no snapshot"));
        QVERIFY(row.isOpen());
        row.setOpen(false);
        QVERIFY(!row.isOpen());
    }
};

QTEST_MAIN(TestFacetPanel)
#include "tst_facetpanel.moc"
