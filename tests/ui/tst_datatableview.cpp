/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "ui/widgets/columnlayout.h"
#include "ui/widgets/datatableview.h"
#include "ui/widgets/recordlistmodel.h"
#include "ui/widgets/tableheader.h"

#include <QApplication>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace odziv;

namespace {

enum Column { Name, Members, Place };

std::vector<TableColumn> columns()
{
    return {listColumn(QStringLiteral("name"), QStringLiteral("Name"), 20),
            listColumn(QStringLiteral("members"), QStringLiteral("Members"), 10, CellKind::Integer),
            listColumn(QStringLiteral("place"), QStringLiteral("Place"), 12)};
}

/// A table of one row in a window of its own.
struct Table
{
    explicit Table(int width)
        : model(columns(), QLocale::c(), QTimeZone::utc())
        , view(QStringLiteral("test"))
    {
        model.setRecords({{1, {QStringLiteral("Ana"), 3, QStringLiteral("Mostar")}}});
        view.setModel(&model);
        view.resize(width, 300);
        view.show();
    }

    TableHeader *header() const { return qobject_cast<TableHeader *>(view.view()->horizontalHeader()); }
    int room() const { return view.view()->viewport()->width(); }

    RecordListModel model;
    DataTableView view;
};

} // namespace

/// The columns of a table, the room they have, and the way to its rows.
class TestDataTableView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWidestWordsTakeTheRest()
    {
        Table table(1200);
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        const TableHeader *header = table.header();
        QCOMPARE(header->elasticColumn(), int(Name));
        QTRY_COMPARE(header->length(), table.room());
        const int members = header->sectionSize(Members);
        table.view.resize(900, 300);
        QTRY_COMPARE(header->length(), table.room());
        QCOMPARE(header->sectionSize(Members), members);
        // Where there is no room, nothing is squeezed below its default.
        table.view.resize(200, 300);
        QTRY_VERIFY(table.room() <= 200);
        QVERIFY(header->length() > table.room());
        QVERIFY(header->sectionSize(Name) > header->sectionSize(Place));
    }

    void anotherColumnTakesItWhereThatOneIsHidden()
    {
        Table table(1200);
        QVERIFY(QTest::qWaitForWindowExposed(&table.view));
        ColumnLayout::setColumnHidden(*table.header(), Name, true);
        QCOMPARE(table.header()->elasticColumn(), int(Place));
        QTRY_COMPARE(table.header()->length(), table.room());
        ColumnLayout::setColumnHidden(*table.header(), Place, true);
        QCOMPARE(table.header()->elasticColumn(), int(Members));
        ColumnLayout::reset(*table.header());
        QCOMPARE(table.header()->elasticColumn(), int(Name));
        QTRY_COMPARE(table.header()->length(), table.room());
    }

    void aWidthThatPeopleChoseStays()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat);
        int chosen = 0;
        {
            Table table(1200);
            QVERIFY(QTest::qWaitForWindowExposed(&table.view));
            QTRY_COMPARE(table.header()->length(), table.room());
            QWidget *bar = table.header()->viewport();
            const QPoint edge(table.header()->sectionSize(Name) - 1, bar->height() / 2);
            QTest::mousePress(bar, Qt::LeftButton, {}, edge);
            QTest::mouseMove(bar, edge - QPoint(300, 0));
            QTest::mouseRelease(bar, Qt::LeftButton, {}, edge - QPoint(300, 0));
            chosen = table.header()->sectionSize(Name);
            QVERIFY2(chosen < edge.x() - 200, qPrintable(QString::number(chosen)));
            QCOMPARE(table.header()->elasticColumn(), -1);
            table.view.resize(1000, 300);
            QTRY_VERIFY(table.room() < 1001);
            QCOMPARE(table.header()->sectionSize(Name), chosen);
            table.view.saveState(settings);
        }
        Table again(1200);
        again.view.restoreState(settings);
        QVERIFY(QTest::qWaitForWindowExposed(&again.view));
        QCOMPARE(again.header()->sectionSize(Name), chosen);
        ColumnLayout::reset(*again.header());
        QTRY_COMPARE(again.header()->length(), again.room());
    }

    void theRestIsNotRemembered()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("test.ini")), QSettings::IniFormat);
        {
            Table wide(1600);
            QVERIFY(QTest::qWaitForWindowExposed(&wide.view));
            QTRY_COMPARE(wide.header()->length(), wide.room());
            wide.header()->resizeSection(Place, 222);
            QCOMPARE(wide.header()->length(), wide.room());
            wide.view.saveState(settings);
        }
        Table narrow(800);
        narrow.view.restoreState(settings);
        QVERIFY(QTest::qWaitForWindowExposed(&narrow.view));
        QCOMPARE(narrow.header()->sectionSize(Place), 222);
        QTRY_COMPARE(narrow.header()->length(), narrow.room());
    }

    /// The arrow down in the search field chooses the first row, though the focus alone makes its cell current.
    void theSearchLeadsToTheFirstRow()
    {
        Table table(800);
        table.view.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table.view));
        table.view.focusSearch();
        QVERIFY(table.view.selectedIds().empty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(table.view.selectedIds(), std::vector<qint64>{1});
        QVERIFY(table.view.view()->hasFocus());
    }
};

QTEST_MAIN(TestDataTableView)
#include "tst_datatableview.moc"
