/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "fakerowsource.h"

#include "common/idsequence.h"
#include "common/money.h"
#include "common/windowedtablemodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace odziv;

class TestWindowedTableModel final : public QObject
{
    Q_OBJECT

private:
    using Tester = QAbstractItemModelTester;
    static constexpr auto fatal = Tester::FailureReportingMode::QtTest;

    static QString text(const WindowedTableModel &model, int row, int column = 0)
    {
        return model.data(model.index(row, column)).toString();
    }

private Q_SLOTS:
    void showsAllRowsAndLoadsOnlyWhatIsLookedAt()
    {
        const auto source = std::make_shared<FakeRowSource>(10000);
        WindowedTableModel model(source, {});
        const Tester tester(&model, fatal);
        QTRY_COMPARE(model.rowCount(), 10000);
        QTRY_COMPARE(model.totalRows(), 10000);
        QVERIFY(model.isReady());
        const QModelIndex far = model.index(9000, 0);
        QCOMPARE(model.data(far, WindowedTableModel::LoadedRole).toBool(), false);
        QCOMPARE(model.data(far).toString(), QString());
        QTRY_COMPARE(model.data(far).toString(), QStringLiteral("word 9001"));
        QCOMPARE(model.data(far, WindowedTableModel::LoadedRole).toBool(), true);
        QCOMPARE(model.data(far, WindowedTableModel::IdRole).toLongLong(), 9001);
        QCOMPARE(text(model, 9000, 1), QLocale().toString(999));
        QVERIFY2(source->rowCalls() < 10, "pages that nobody looked at were read");
    }

    void dataNeverWaits()
    {
        const auto source = std::make_shared<FakeRowSource>(1000);
        WindowedTableModel model(source, {});
        QTRY_COMPARE(model.rowCount(), 1000);
        const int calls = source->rowCalls();
        for (int row = 0; row < model.rowCount(); ++row)
            model.data(model.index(row, 0));
        QCOMPARE(source->rowCalls(), calls);
        // Only the newest wishes are served; what was scrolled past is not.
        QTRY_VERIFY(model.data(model.index(999, 0), WindowedTableModel::LoadedRole).toBool());
        QVERIFY(source->rowCalls() <= calls + 6);
    }

    void firstScreenComesBeforeTheWholeOrder()
    {
        const auto source = std::make_shared<FakeRowSource>(5000);
        source->holdOrders(true);
        WindowedTableModel model(source, {});
        const Tester tester(&model, fatal);
        QTRY_COMPARE(model.rowCount(), WindowedTableModel::firstScreen);
        QVERIFY(model.isLoading());
        QTRY_COMPARE(text(model, 3), QStringLiteral("word 4"));
        const QPersistentModelIndex kept = model.index(3, 0);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        source->releaseOrders();
        QTRY_COMPARE(model.rowCount(), 5000);
        QVERIFY(!model.isLoading());
        QCOMPARE(resets.count(), 0);
        QVERIFY(kept.isValid());
        QCOMPARE(text(model, 3), QStringLiteral("word 4"));
    }

    void sortKeepsTheOldRowsUntilTheNewOrderIsThere()
    {
        const auto source = std::make_shared<FakeRowSource>(300);
        WindowedTableModel model(source, {});
        const Tester tester(&model, fatal);
        QTRY_COMPARE(model.rowCount(), 300);
        QTRY_COMPARE(text(model, 0), QStringLiteral("word 1"));
        const QPersistentModelIndex selected = model.index(0, 0);
        source->holdOrders(true);
        model.sort(1, Qt::AscendingOrder);
        QVERIFY(model.isLoading());
        QCOMPARE(model.idAt(0), 1);
        QSignalSpy applied(&model, &WindowedTableModel::queryApplied);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        source->releaseOrders();
        QTRY_COMPARE(applied.count(), 1);
        QCOMPARE(layouts.count(), 1);
        QCOMPARE(model.idAt(0), 300);
        QCOMPARE(selected.row(), 299);
        QCOMPARE(selected.data(WindowedTableModel::IdRole).toLongLong(), 1);
        source->holdOrders(false);
        model.sort(1, Qt::DescendingOrder);
        QTRY_COMPARE(model.idAt(0), 1);
        QCOMPARE(selected.row(), 0);
    }

    void staleRepliesAreDropped()
    {
        const auto source = std::make_shared<FakeRowSource>(400);
        WindowedTableModel model(source, {});
        QTRY_COMPARE(model.rowCount(), 400);
        QTRY_VERIFY(!model.isLoading());
        source->holdOrders(true);
        QSignalSpy applied(&model, &WindowedTableModel::queryApplied);
        model.setSearch(QStringLiteral("word 1"));
        QTRY_COMPARE(source->heldOrders(), 1);
        model.setSearch(QStringLiteral("word 39"));
        source->releaseOrders(2);
        QTRY_COMPARE(applied.count(), 1);
        QCOMPARE(model.rowCount(), 11); // 39 and 390..399
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
        QCoreApplication::processEvents();
        QCOMPARE(applied.count(), 1);
        QCOMPARE(model.idAt(0), 39);
    }

    void searchesAndFilters()
    {
        const auto source = std::make_shared<FakeRowSource>(0);
        source->setRows(
            {{1, QStringLiteral("Đurđević"), 5}, {2, QStringLiteral("Čolić"), 7}, {3, QStringLiteral("Kos"), 5}});
        WindowedTableModel model(source, {});
        const Tester tester(&model, fatal);
        QTRY_COMPARE(model.rowCount(), 3);
        model.setSearch(QStringLiteral("djurd"));
        QTRY_COMPARE(model.rowCount(), 0);
        model.setSearch(QStringLiteral("durde"));
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(model.idAt(0), 1);
        QCOMPARE(model.totalRows(), 3);
        model.setSearch({});
        model.setFilter({1, {5}, {}, {}});
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(model.filter(1));
        QVERIFY(!model.filter(0));
        model.setFilter({1, {}, {}, {}});
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(!model.filter(1));
    }

    void reloadKeepsPositions()
    {
        const auto source = std::make_shared<FakeRowSource>(500);
        WindowedTableModel model(source, {});
        const Tester tester(&model, fatal);
        QTRY_COMPARE(model.rowCount(), 500);
        QTRY_COMPARE(text(model, 10), QStringLiteral("word 11"));
        const QPersistentModelIndex kept = model.index(10, 0);
        auto rows = source->currentRows();
        rows.erase(rows.begin() + 2, rows.begin() + 5);
        rows[7].word = QStringLiteral("changed");
        rows.push_back({1000, QStringLiteral("new"), 1});
        source->setRows(rows);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.noteTablesChanged({QStringLiteral("other")});
        model.noteTablesChanged({QStringLiteral("word")});
        QTRY_COMPARE(model.rowCount(), 498);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(kept.row(), 7);
        QTRY_COMPARE(text(model, 7), QStringLiteral("changed"));
        QTRY_COMPARE(text(model, 497), QStringLiteral("new"));
        QTRY_COMPARE(model.totalRows(), 498);
    }

    void failureKeepsTheRowsAndIsTold()
    {
        const auto source = std::make_shared<FakeRowSource>(20);
        WindowedTableModel model(source, {});
        QTRY_COMPARE(model.rowCount(), 20);
        QTRY_VERIFY(!model.isLoading());
        QSignalSpy failures(&model, &WindowedTableModel::failed);
        source->failNext({ErrorCode::Io, QStringLiteral("broken"), {}, {}});
        model.reload();
        QTRY_COMPARE(failures.count(), 1);
        QCOMPARE(model.rowCount(), 20);
        QVERIFY(!model.isLoading());
    }

    void anotherSourceStartsAnew()
    {
        WindowedTableModel model(std::make_shared<FakeRowSource>(700), {});
        const Tester tester(&model, fatal);
        QTRY_COMPARE(model.rowCount(), 700);
        model.setSource(std::make_shared<FakeRowSource>(3));
        QTRY_COMPARE(model.rowCount(), 3);
        QTRY_COMPARE(model.totalRows(), 3);
    }

    void mayDieWhileWorkIsUnderWay()
    {
        const auto source = std::make_shared<FakeRowSource>(100);
        source->holdOrders(true);
        auto model = std::make_unique<WindowedTableModel>(source, TableEnvironment());
        QTRY_COMPARE(source->heldOrders(), 1);
        model.reset();
        source->releaseOrders();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
        QCoreApplication::processEvents();
    }

    void writesCellsForPeople_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        const auto kind = [](CellKind kind) { return static_cast<int>(kind); };
        QTest::newRow("missing") << kind(CellKind::Money) << QVariant() << "bs" << QString();
        QTest::newRow("integer") << kind(CellKind::Integer) << QVariant(1234567) << "bs" << QStringLiteral("1.234.567");
        QTest::newRow("money") << kind(CellKind::Money) << QVariant::fromValue(Money::fromCents(-123456)) << "de"
                               << QStringLiteral("-1.234,56");
        QTest::newRow("day") << kind(CellKind::Day) << QVariant(QDate(1931, 2, 3)) << "en_US"
                             << QStringLiteral("2/3/1931");
        QTest::newRow("day in Bosnian") << kind(CellKind::Day) << QVariant(QDate(2026, 11, 22)) << "bs"
                                        << QStringLiteral("22. 11. 2026.");
        QTest::newRow("instant") << kind(CellKind::Instant)
                                 << QVariant(QDateTime(QDate(2026, 7, 1), QTime(22, 30), Qt::UTC)) << "de"
                                 << QStringLiteral("02.07.2026 00:30");
        QTest::newRow("label") << kind(CellKind::Code) << QVariant(QStringLiteral("a")) << "en"
                               << QStringLiteral("Alpha");
    }

    void writesCellsForPeople()
    {
        QFETCH(int, kind);
        QFETCH(QVariant, value);
        QFETCH(QString, locale);
        TableColumn column;
        column.kind = static_cast<CellKind>(kind);
        column.labels.insert(QStringLiteral("a"), QStringLiteral("Alpha"));
        QTEST(cellText(column, value, QLocale(locale), QTimeZone("Europe/Sarajevo")), "text");
    }

    void findsTheStepsBetweenTwoOrders_data()
    {
        using Ids = std::vector<qint64>;
        QTest::addColumn<Ids>("before");
        QTest::addColumn<Ids>("after");
        QTest::addColumn<int>("steps");
        QTest::newRow("same") << Ids{1, 2, 3} << Ids{1, 2, 3} << 0;
        QTest::newRow("grown") << Ids{1, 2} << Ids{1, 2, 3, 4} << 1;
        QTest::newRow("from nothing") << Ids{} << Ids{1, 2} << 1;
        QTest::newRow("to nothing") << Ids{1, 2} << Ids{} << 1;
        QTest::newRow("front") << Ids{3, 4} << Ids{1, 3, 4} << 1;
        QTest::newRow("holes") << Ids{1, 2, 3, 4, 5, 6} << Ids{1, 3, 4, 6} << 2;
        QTest::newRow("exchange") << Ids{1, 2, 3} << Ids{1, 9, 3} << 2;
        QTest::newRow("both") << Ids{1, 2, 3, 4, 5} << Ids{0, 1, 3, 4, 8, 9} << 4;
        QTest::newRow("moved") << Ids{1, 2, 3} << Ids{2, 1, 3} << -1;
        QTest::newRow("too many") << Ids{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12} << Ids{1, 3, 5, 7, 9, 11} << -1;
    }

    void findsTheStepsBetweenTwoOrders()
    {
        using Ids = std::vector<qint64>;
        QFETCH(Ids, before);
        QFETCH(Ids, after);
        QFETCH(int, steps);
        const auto found = sequenceSteps(before, after, 5);
        QCOMPARE(found ? static_cast<int>(found->size()) : -1, steps);
        if (!found)
            return;
        Ids walked = before;
        for (const SequenceStep &step : *found) {
            const auto place = walked.begin() + step.first;
            if (step.insert)
                walked.insert(place, after.begin() + step.first, after.begin() + step.first + step.count);
            else
                walked.erase(place, place + step.count);
        }
        QCOMPARE(walked, after);
    }
};

QTEST_GUILESS_MAIN(TestWindowedTableModel)

#include "tst_windowedtablemodel.moc"
