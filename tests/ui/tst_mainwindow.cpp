/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "windowfixture.h"

#include "support/olderworkspace.h"
#include "ui/customers/recordpage.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/statusarea.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace odziv;

namespace {

constexpr int customers = 300;

QString seed()
{
    QString sql;
    for (int i = 1; i <= customers; ++i) {
        const QString name
            = i == 7 ? QStringLiteral("Đurđević Šemsa") : QStringLiteral("Kupac %1").arg(i, 3, 10, QLatin1Char('0'));
        sql += QStringLiteral("INSERT INTO customer (id, number, name, kind, branch, searchText)"
                              " VALUES (%1, '%2', '%3', '%4', 'EDSA', foldText('%3 %2'));")
                   .arg(i)
                   .arg(10000 + i)
                   .arg(name, i % 3 == 0 ? QStringLiteral("company") : QStringLiteral("household"));
        sql += QStringLiteral("INSERT INTO customerAccount (id, customerId, number, status, annualConsumptionKwh)"
                              " VALUES (%1, %1, '3011-D-%2', 'Aktivan', %3);")
                   .arg(i)
                   .arg(200000 + i)
                   .arg(i * 10);
        sql += QStringLiteral("INSERT INTO contact (id, customerId, firstName, lastName, email, searchText)"
                              " VALUES (%1, %1, 'Ime%1', 'Prezime%1', 'ime%1@primjer.example', foldText('Prezime%1 "
                              "Ime%1 ime%1@primjer.example'));")
                   .arg(i);
        if (i <= 20)
            sql += QStringLiteral("INSERT INTO eService (customerAccountId, contactId, name, status)"
                                  " VALUES (%1, %1, 'e-racun', 'Aktivna');")
                       .arg(i);
    }
    return sql;
}

} // namespace

class TestMainWindow final : public QObject
{
    Q_OBJECT

private:
    /// Chooses the row of a record and waits until the panel shows it.
    static bool choose(RecordPage *page, qint64 id)
    {
        page->table()->setCurrentId(id);
        return QTest::qWaitFor([&] { return page->shownId() == id; }, 5000);
    }

    static QLineEdit *line(RecordPage *page, const QString &column)
    {
        return qobject_cast<QLineEdit *>(page->panel()->form()->editor(column)->control());
    }

    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }

    static QVariant stored(WindowFixture &fixture, const QString &sql)
    {
        auto reader = fixture.window().workspace()->reader();
        return (*reader)->scalar(sql).value_or(QVariant());
    }

private Q_SLOTS:
    void startsWithoutAWorkspace()
    {
        WindowFixture fixture;
        QSettings settings(fixture.folder() + QStringLiteral("/other.ini"), QSettings::IniFormat);
        Theme theme;
        MainWindow window(fixture.clock(), settings, theme, allPages());
        window.show();
        QVERIFY(!window.workspace());
        QVERIFY(window.findChild<QWidget *>(QStringLiteral("startOpen"))->isVisible());
        window.openWorkspace(fixture.folder() + QStringLiteral("/no such.odziv"));
        QTRY_VERIFY(window.messageBar()->isVisible());
        QVERIFY(window.messageBar()->text().contains(QStringLiteral("no such.odziv")));
        QVERIFY(!window.workspace());
    }

    void tellsOfTheUpgradeOfAnOlderWorkspace()
    {
        WindowFixture fixture;
        const QString old = fixture.folder() + QStringLiteral("/old.odziv");
        writeOlderWorkspace(old, 9);
        QVERIFY(fixture.open());
        QSignalSpy opened(&fixture.window(), &MainWindow::workspaceOpened);
        QStringList titles;
        fixture.window().openWorkspace(old);
        StatusJob *job = fixture.window().statusArea()->runningJobs().value(0);
        QVERIFY(job);
        connect(job, &StatusJob::changed, this, [&] { titles << job->title(); });
        QVERIFY(opened.wait());
        titles.removeDuplicates();
        QCOMPARE(titles.size(), 2);
        QVERIFY2(titles[0].startsWith(QStringLiteral("Upgrading old, step 1 of 2: ")), qPrintable(titles[0]));
        QVERIFY2(titles[1].startsWith(QStringLiteral("Upgrading old, step 2 of 2: ")), qPrintable(titles[1]));
        QCOMPARE(fixture.window().workspace()->path(), old);
    }

    void openingCanBeCancelled()
    {
        WindowFixture fixture;
        const QString old = fixture.folder() + QStringLiteral("/old.odziv");
        writeOlderWorkspace(old, 9);
        QVERIFY(fixture.open());
        const QString before = fixture.window().workspace()->path();
        fixture.window().openWorkspace(old);
        StatusJob *job = fixture.window().statusArea()->runningJobs().value(0);
        QVERIFY(job);
        QVERIFY(job->isCancellable());
        job->cancel();
        QTRY_COMPARE(job->state(), StatusJob::State::Cancelled);
        QVERIFY2(fixture.window().workspace() && fixture.window().workspace()->path() == before,
                 "the workspace of before stays open");
    }

    void opensEveryPageByItsKey()
    {
        WindowFixture fixture;
        fixture.prepare(seed());
        QVERIFY(fixture.open());
        PageStack *pages = fixture.window().pages();
        for (int i = 0; i < static_cast<int>(pages->descriptions().size()) && i < 9; ++i) {
            QTest::keyClick(&fixture.window(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
            QCOMPARE(pages->currentPageIndex(), i);
            QVERIFY(pages->currentPage()->isVisible());
        }
    }

    void searchNarrowsAndEscapesFromNothing()
    {
        WindowFixture fixture;
        fixture.prepare(seed());
        QVERIFY(fixture.open());
        RecordPage *page = fixture.recordPage(QStringLiteral("customers"));
        QTRY_COMPARE(page->model()->rowCount(), customers);
        QTest::keyClick(&fixture.window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), page->table()->searchField());
        QTest::keyClicks(page->table()->searchField(), QStringLiteral("durdevic"));
        QTRY_COMPARE(page->model()->rowCount(), 1);
        QCOMPARE(page->model()->idAt(0), 7);
        QTest::keyClicks(page->table()->searchField(), QStringLiteral("xyz"));
        QTRY_COMPARE(page->model()->rowCount(), 0);
        QTRY_VERIFY(!page->table()->view()->isVisible());
        page->table()->clearNarrowing();
        QTRY_COMPARE(page->model()->rowCount(), customers);
        QTRY_VERIFY(page->table()->view()->isVisible());
    }

    void showsWhatBelongsToACustomer()
    {
        WindowFixture fixture;
        fixture.prepare(seed());
        QVERIFY(fixture.open());
        RecordPage *page = fixture.recordPage(QStringLiteral("customers"));
        QVERIFY(choose(page, 7));
        const auto tables = page->panel()->related()->findChildren<DataTableView *>();
        QVERIFY(tables.size() >= 4);
        auto *contacts = page->panel()->related()->findChild<DataTableView *>(QStringLiteral("table-related-contacts"));
        QVERIFY(contacts);
        QTRY_COMPARE(contacts->view()->model()->rowCount(), 1);
        Q_EMIT contacts->opened(7);
        QTRY_COMPARE(fixture.window().pages()->currentPage()->objectName(), QStringLiteral("page-contacts"));
        auto *contactPage = qobject_cast<RecordPage *>(fixture.window().pages()->currentPage());
        QTRY_COMPARE(contactPage->shownId(), 7);
    }

    void editsValidatesSavesAndUndoes()
    {
        WindowFixture fixture;
        fixture.prepare(seed());
        QVERIFY(fixture.open());
        RecordPage *page = fixture.recordPage(QStringLiteral("contacts"));
        QVERIFY(choose(page, 5));
        QLineEdit *email = line(page, QStringLiteral("email"));
        QCOMPARE(email->text(), QStringLiteral("ime5@primjer.example"));
        QVERIFY(!page->hasUnsavedChanges());

        type(email, QStringLiteral("no address"));
        QVERIFY(page->hasUnsavedChanges());
        QVERIFY(!page->saveRecord());
        FieldEditor *editor = page->panel()->form()->editor(QStringLiteral("email"));
        QVERIFY(editor->hasProblem());
        QVERIFY(editor->problemLabel()->isVisible());
        QCOMPARE(stored(fixture, QStringLiteral("SELECT email FROM contact WHERE id = 5")).toString(),
                 QStringLiteral("ime5@primjer.example"));

        type(email, QStringLiteral("new5@primjer.example"));
        QVERIFY(!editor->hasProblem());
        QTest::keyClick(&fixture.window(), Qt::Key_S, Qt::ControlModifier);
        const QString sql = QStringLiteral("SELECT email FROM contact WHERE id = 5");
        QTRY_COMPARE(stored(fixture, sql).toString(), QStringLiteral("new5@primjer.example"));
        QTRY_VERIFY(!page->hasUnsavedChanges());
        QTRY_COMPARE(page->undoStack()->count(), 1);

        page->table()->view()->setFocus();
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(stored(fixture, sql).toString(), QStringLiteral("ime5@primjer.example"));
        QTRY_COMPARE(email->text(), QStringLiteral("ime5@primjer.example"));
        QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(stored(fixture, sql).toString(), QStringLiteral("new5@primjer.example"));
    }

    void leavingAnEditedRecordSavesItAndAWrongOneStays()
    {
        WindowFixture fixture;
        fixture.prepare(seed());
        QVERIFY(fixture.open());
        RecordPage *page = fixture.recordPage(QStringLiteral("contacts"));
        QVERIFY(choose(page, 5));
        type(line(page, QStringLiteral("place")), QStringLiteral("Zenica"));
        QVERIFY(choose(page, 6));
        QTRY_COMPARE(stored(fixture, QStringLiteral("SELECT place FROM contact WHERE id = 5")).toString(),
                     QStringLiteral("Zenica"));
        type(line(page, QStringLiteral("mobile")), QStringLiteral("12"));
        page->table()->setCurrentId(8);
        QTRY_VERIFY(page->messageBar()->isVisible());
        QTRY_COMPARE(page->table()->currentId(), 6);
        QCOMPARE(page->shownId(), 6);
        QVERIFY(page->hasUnsavedChanges());
    }

    void makesAContact()
    {
        WindowFixture fixture;
        fixture.prepare(seed());
        QVERIFY(fixture.open());
        fixture.window().openPage(QStringLiteral("contacts"), QStringLiteral("10007"));
        auto *page = qobject_cast<RecordPage *>(fixture.window().pages()->currentPage());
        QVERIFY(page->panel()->form()->isNew());
        QCOMPARE(line(page, QStringLiteral("customerNumber"))->text(), QStringLiteral("10007"));
        type(line(page, QStringLiteral("firstName")), QStringLiteral("Nova"));
        type(line(page, QStringLiteral("lastName")), QStringLiteral("Osoba"));
        type(line(page, QStringLiteral("customerNumber")), QStringLiteral("77"));
        QVERIFY(page->saveRecord());
        QTRY_VERIFY(page->panel()->form()->editor(QStringLiteral("customerNumber"))->hasProblem());
        QVERIFY(page->panel()->form()->isNew());
        type(line(page, QStringLiteral("customerNumber")), QStringLiteral("10009"));
        QVERIFY(page->saveRecord());
        const QString sql = QStringLiteral("SELECT customerId FROM contact WHERE firstName = 'Nova'");
        QTRY_COMPARE(stored(fixture, sql).toInt(), 9);
        QTRY_COMPARE(page->shownId(), qint64(customers + 1));
        QTRY_COMPARE(page->model()->rowCount(), customers + 1);
        QTRY_COMPARE(page->table()->currentId(), qint64(customers + 1));
        page->undoStack()->undo();
        QTRY_VERIFY(!stored(fixture, sql).isValid());
        page->undoStack()->redo();
        QTRY_COMPARE(stored(fixture, sql).toInt(), 9);
    }

    void deletesContactsAndBringsThemBack()
    {
        WindowFixture fixture;
        fixture.prepare(seed());
        QVERIFY(fixture.open());
        RecordPage *page = fixture.recordPage(QStringLiteral("contacts"));
        QTRY_COMPARE(page->model()->rowCount(), customers);
        QVERIFY(choose(page, 100));
        page->table()->view()->setFocus();
        QTest::keyClick(page->table()->view(), Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(page->table()->view(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(page->table()->selectedCount(), 3);
        QTest::keyClick(page->table()->view(), Qt::Key_Delete);
        QTRY_COMPARE(page->model()->rowCount(), customers - 3);
        QTRY_VERIFY(page->messageBar()->isVisible());
        QVERIFY(page->messageBar()->text().contains(QLatin1Char('3')));
        page->undoStack()->undo();
        QTRY_COMPARE(page->model()->rowCount(), customers);
        QCOMPARE(stored(fixture, QStringLiteral("SELECT email FROM contact WHERE id = 101")).toString(),
                 QStringLiteral("ime101@primjer.example"));
    }

    void refusesToDeleteWhatIsNeeded()
    {
        WindowFixture fixture;
        fixture.prepare(seed());
        QVERIFY(fixture.open());
        RecordPage *page = fixture.recordPage(QStringLiteral("contacts"));
        QVERIFY(choose(page, 3));
        page->table()->view()->setFocus();
        QTest::keyClick(page->table()->view(), Qt::Key_Delete);
        QTRY_VERIFY(page->messageBar()->isVisible());
        QCOMPARE(page->messageBar()->kind(), MessageBar::Kind::Problem);
        QCOMPARE(page->model()->rowCount(), customers);
        QCOMPARE(page->undoStack()->count(), 0);
    }

    void remembersColumnsPageAndRow()
    {
        WindowFixture fixture;
        fixture.prepare(seed());
        QVERIFY(fixture.open());
        RecordPage *page = fixture.recordPage(QStringLiteral("accounts"));
        QHeaderView *header = page->table()->view()->horizontalHeader();
        const int category = page->model()->columnOf(QStringLiteral("category"));
        const int name = page->model()->columnOf(QStringLiteral("customerName"));
        const int status = page->model()->columnOf(QStringLiteral("status"));
        header->setSectionHidden(category, true);
        header->moveSection(header->visualIndex(name), 0);
        header->resizeSection(status, 333);
        header->setSortIndicator(page->model()->columnOf(QStringLiteral("annualConsumptionKwh")), Qt::DescendingOrder);
        QVERIFY(choose(page, 42));
        fixture.close();
        QVERIFY(fixture.open());
        QCOMPARE(fixture.window().pages()->currentPage()->objectName(), QStringLiteral("page-accounts"));
        page = qobject_cast<RecordPage *>(fixture.window().pages()->currentPage());
        header = page->table()->view()->horizontalHeader();
        QVERIFY(header->isSectionHidden(category));
        QCOMPARE(header->visualIndex(name), 0);
        QCOMPARE(header->sectionSize(status), 333);
        QTRY_COMPARE(page->model()->idAt(0), customers);
        QTRY_COMPARE(page->shownId(), 42);
    }

    void keepsDraftsOverACrash()
    {
        WindowFixture fixture;
        fixture.prepare(seed());
        QVERIFY(fixture.open());
        RecordPage *page = fixture.recordPage(QStringLiteral("contacts"));
        QVERIFY(choose(page, 5));
        type(line(page, QStringLiteral("place")), QStringLiteral("Bre"));
        fixture.close();
        QVERIFY(fixture.open());
        page = fixture.recordPage(QStringLiteral("contacts"));
        QTRY_COMPARE(page->shownId(), 5);
        QTRY_COMPARE(line(page, QStringLiteral("place"))->text(), QStringLiteral("Bre"));
        QVERIFY(page->hasUnsavedChanges());
        QVERIFY(stored(fixture, QStringLiteral("SELECT place FROM contact WHERE id = 5")).isNull());
    }

    void copiesRowsAsText()
    {
        WindowFixture fixture;
        fixture.prepare(seed());
        QVERIFY(fixture.open());
        RecordPage *page = fixture.recordPage(QStringLiteral("contacts"));
        QTRY_COMPARE(page->model()->rowCount(), customers);
        page->table()->view()->setFocus();
        page->table()->view()->selectRow(1);
        QApplication::clipboard()->clear();
        QTest::keyClick(page->table()->view(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QApplication::clipboard()->text().isEmpty());
        const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[1].startsWith(QStringLiteral("Prezime2\tIme2\time2@primjer.example\t")));
    }

    void readOnlyWorkspaceSaysWhyAndChangesNothing()
    {
        WindowFixture fixture;
        fixture.prepare(seed());
        auto holder = Workspace::open(fixture.workspacePath());
        QVERIFY(holder);
        QVERIFY(fixture.open());
        auto *bar = fixture.window().findChild<MessageBar *>(QStringLiteral("readOnlyBar"));
        QVERIFY(bar->isVisible());
        QVERIFY(!bar->text().isEmpty());
        RecordPage *page = fixture.recordPage(QStringLiteral("contacts"));
        QVERIFY(choose(page, 5));
        QVERIFY(line(page, QStringLiteral("email"))->isReadOnly());
        QVERIFY(!page->primaryAction()->isEnabled());
        // When the other one is gone, nothing needs to be started again.
        holder->reset();
        auto *again = bar->findChild<QToolButton *>(QStringLiteral("messageAction"));
        QVERIFY(again && again->isVisible());
        again->click();
        QTRY_VERIFY(fixture.window().workspace() && !fixture.window().workspace()->isReadOnly());
        QVERIFY(!bar->isVisible());
    }

    void followsChangesOfOthers()
    {
        WindowFixture fixture;
        fixture.prepare(seed());
        QVERIFY(fixture.open());
        RecordPage *page = fixture.recordPage(QStringLiteral("contacts"));
        QVERIFY(choose(page, 5));
        QSignalSpy done(fixture.window().workspace(), &Workspace::tablesChanged);
        fixture.window().workspace()->post(
            [](Connection &connection) {
                return connection.execute(QStringLiteral("UPDATE contact SET place = 'Mostar' WHERE id = 5"));
            },
            this, {});
        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(line(page, QStringLiteral("place"))->text(), QStringLiteral("Mostar"));
        QCOMPARE(page->table()->currentId(), 5);
    }
};

QTEST_MAIN(TestMainWindow)

#include "tst_mainwindow.moc"
