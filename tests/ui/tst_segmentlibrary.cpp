/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sampledata.h"
#include "windowfixture.h"

#include "segments/globalconstraint.h"
#include "segments/listformatstorage.h"
#include "segments/resultsetstorage.h"
#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"
#include "ui/campaigns/campaignform.h"
#include "ui/campaigns/campaignspage.h"
#include "ui/campaigns/campaignview.h"
#include "ui/segments/library/comparisondialog.h"
#include "ui/segments/library/constraintcard.h"
#include "ui/segments/library/designertabs.h"
#include "ui/segments/library/foldertree.h"
#include "ui/segments/library/listformatdialog.h"
#include "ui/segments/library/memberlistview.h"
#include "ui/segments/library/membersdialog.h"
#include "ui/segments/library/restdialog.h"
#include "ui/segments/library/resultsetlist.h"
#include "ui/segments/library/segmentdetails.h"
#include "ui/segments/library/segmentoptionseditor.h"
#include "ui/segments/library/segmentversionsdialog.h"
#include "ui/segments/library/selectionrulebox.h"
#include "ui/segments/library/selectionruleseditor.h"
#include "ui/segments/segmentdesigner.h"
#include "ui/segments/segmentlibrary.h"
#include "ui/segments/segmentspage.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/datatableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace odziv;

namespace {

constexpr int customers = 30; // 10 Odjavljen, 10 Aktivan, 10 Aktivan, prijavljen; every fourth contact without e-mail

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Segment accountsIn(const QString &name, const QString &status)
{
    Segment segment;
    segment.name = name;
    segment.targetLevel = s("customerAccount");
    SegmentBlock block;
    block.criteria = Condition::single(s("customerAccount.status"), Operator::Equals, {status});
    segment.blocks = {block};
    return segment;
}

} // namespace

class TestSegmentLibrary final : public QObject
{
    Q_OBJECT

private:
    /// Runs work on the fixture's workspace file before the window opens it.
    static void prepare(WindowFixture &fixture, const std::function<Status(Connection &)> &work)
    {
        auto workspace = Workspace::open(fixture.workspacePath());
        if (!workspace)
            qFatal("no workspace");
        if (auto written = (*workspace)->write(work); !written)
            qFatal("not written: %s", qPrintable(written.error().message()));
    }

    static Status saveAll(Connection &connection, const QList<Segment> &segments)
    {
        for (const Segment &segment : segments) {
            if (auto saved = SegmentStorage::save(connection, segment, FakeClock()); !saved)
                return failure(saved.error());
        }
        return {};
    }

    static SegmentsPage *page(WindowFixture &fixture)
    {
        fixture.window().openPage(s("segments"), {});
        return qobject_cast<SegmentsPage *>(fixture.window().pages()->currentPage());
    }

    static void trigger(QObject *within, const char *action)
    {
        auto *found = within->findChild<QAction *>(QString::fromLatin1(action));
        QVERIFY2(found, action);
        QVERIFY2(found->isEnabled(), action);
        found->trigger();
    }

    static void answer(QWidget *within)
    {
        auto *box = within->findChild<QMessageBox *>(s("confirm"));
        QVERIFY(box);
        box->findChild<QPushButton *>(s("act"))->click();
    }

    static int rows(const MembersDialog *dialog)
    {
        const WindowedTableModel *model = dialog->list()->model();
        return model ? model->rowCount() : -1; // looked for still
    }

private Q_SLOTS:
    void opensComparesAndDeletesResultSets()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        prepare(fixture, [](Connection &connection) -> Status {
            const auto freeze = [&](const char *name, const char *status, const std::vector<qint64> &ids) {
                return ResultSetStorage::freeze(connection, s(name), accountsIn(s("Aktivni"), s(status)), ids, {},
                                                FakeClock());
            };
            // Accounts 1, 4, 7 ... are Aktivan, 2, 5, 8 ... Aktivan, prijavljen, 3, 6, 9 ... Odjavljen.
            if (auto frozen = freeze("Oktobar", "Aktivan", {1, 4, 9}); !frozen)
                return failure(frozen.error());
            auto frozen = freeze("Novembar", "Aktivan, prijavljen", {2, 4, 5});
            return frozen ? Status() : failure(frozen.error());
        });
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        ResultSetList *list = segments->library()->resultSetList();
        QTRY_COMPARE(list->sets().size(), 2);
        segments->library()->selectResultSet(s("Oktobar"));
        trigger(list, "openResultSet");
        auto *members = segments->findChild<MembersDialog *>();
        QVERIFY(members);
        QAbstractItemModelTester tester(members->list()->model());
        QTRY_COMPARE(rows(members), 3);
        QVERIFY(members->findChild<QLabel *>(s("explanation"))->text().contains(s("Aktivan")));
        members->list()->model()->setSearch(s("kupac 4"));
        QTRY_COMPARE(rows(members), 1);
        members->list()->model()->setSearch({});
        QTRY_COMPARE(rows(members), 3);
        const QString file = fixture.folder() + s("/oktobar.csv");
        members->list()->exportTo(file);
        QTRY_VERIFY(QFile::exists(file));
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QCOMPARE(exported.readAll().count('\n'), 4);
        delete members;

        list->table()->view()->selectAll();
        trigger(list, "compareResultSets");
        auto *comparison = segments->findChild<ComparisonDialog *>();
        QVERIFY(comparison);
        // 2 and 5 joined, 1 and 9 left, 4 stayed. On today's data the newer definition takes 2 and 5 and the older one
        // does not; 1 left by the definition, 9 would be in neither.
        QTRY_VERIFY(comparison->findChild<QToolButton *>(s("joined")));
        const auto number
            = [&](const char *name) { return comparison->findChild<QToolButton *>(s(name))->text().toInt(); };
        QCOMPARE(number("joined"), 2);
        QCOMPARE(number("joinedByDefinition"), 2);
        QCOMPARE(number("left"), 2);
        QCOMPARE(number("leftByData"), 1);
        QCOMPARE(number("leftByDefinition"), 1);
        QCOMPARE(number("stayed"), 1);
        comparison->findChild<QToolButton *>(s("leftByData"))->click();
        auto *left = segments->findChild<MembersDialog *>();
        QVERIFY(left);
        QTRY_COMPARE(rows(left), 1);
        QCOMPARE(left->list()->model()->idAt(0), 9);

        trigger(list, "removeResultSets");
        auto *box = list->findChild<QMessageBox *>(s("confirm"));
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(s("6"))); // members in all
        answer(list);
        QTRY_VERIFY(list->sets().isEmpty());
    }

    void sortsSegmentsIntoFolders()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        prepare(fixture, [](Connection &connection) {
            return saveAll(connection, {accountsIn(s("A"), s("Aktivan")), accountsIn(s("B"), s("Odjavljen"))});
        });
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        SegmentLibrary *library = segments->library();
        QTRY_COMPARE(library->segmentNames().size(), 2);
        QVERIFY(!library->folders()->isVisible());
        library->selectSegment(s("B"));
        trigger(library, "moveToFolder");
        auto *ask = library->findChild<QDialog *>(s("askName"));
        QVERIFY(ask);
        ask->findChild<QLineEdit *>()->setText(s(" Dugovi / 2026/"));
        ask->accept();
        QTRY_COMPARE(library->folders()->folders(), (QStringList{s("Dugovi"), s("Dugovi/2026")}));
        QTRY_VERIFY(library->folders()->isVisible());
        const QAbstractItemModel *shown = library->segmentTable()->view()->model();
        library->folders()->setCurrentFolder(s("Dugovi"));
        QCOMPARE(shown->rowCount(), 1);
        QCOMPARE(shown->index(0, 0).data().toString(), s("B"));
        library->folders()->setCurrentFolder({});
        QCOMPARE(shown->rowCount(), 2);
        // Asked for by name, a segment is shown whatever folder was chosen.
        library->folders()->setCurrentFolder(s("Dugovi"));
        library->selectSegment(s("A"));
        QCOMPARE(library->currentSegment(), s("A"));
    }

    void showsVersionsAndRestoresOne()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        Segment newer = accountsIn(s("Aktivni"), s("Aktivan"));
        SegmentBlock more;
        more.operation = BlockOperation::Exclude;
        more.criteria = Condition::single(s("customerAccount.number"), Operator::Equals, {s("3011-D-100001")});
        newer.blocks.push_back(more);
        Segment user = accountsIn(s("Korisnik"), s("Aktivan"));
        SegmentBlock nested;
        nested.operation = BlockOperation::Add;
        nested.form = SegmentBlock::Form::Segment;
        nested.name = s("Aktivni");
        user.blocks.push_back(nested);
        prepare(fixture, [&](Connection &connection) {
            return saveAll(connection, {accountsIn(s("Aktivni"), s("Aktivan")), newer, user});
        });
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        SegmentLibrary *library = segments->library();
        QTRY_COMPARE(library->segmentNames().size(), 2);
        library->selectSegment(s("Aktivni"));
        QTRY_COMPARE(library->details()->users(), QStringList{s("Korisnik")});
        QVERIFY(library->details()->sentence().contains(s("leave out")));
        trigger(library, "showVersions");
        auto *dialog = library->findChild<SegmentVersionsDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->versions()->count(), 2);
        QTRY_VERIFY(dialog->changesText().contains(s("+")));
        QVERIFY(dialog->changesText().contains(s("leave out")));
        QTRY_VERIFY(dialog->effectText().contains(s("10 then, 9 now")));
        QCOMPARE(dialog->findChild<QToolButton *>(s("effectLeft"))->text(), s("1 left"));
        dialog->restore();
        QTRY_COMPARE(dialog->versions()->count(), 3);
        QTRY_COMPARE(library->segments().first().version, 3);
    }

    void rulesAndOptionsAreEditsLikeOthers()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        fixture.prepare(s("INSERT INTO contact (id, customerId, firstName, email, changedAt, searchText)"
                          " VALUES (900, 1, 'Novi', 'novi@primjer.example', 9000, 'novi')"));
        prepare(fixture, [](Connection &connection) -> Status {
            if (auto saved = saveAll(connection, {accountsIn(s("Aktivni"), s("Aktivan"))}); !saved)
                return saved;
            ListFormat format;
            format.columns = {{s("customerAccount.number"), s("Broj"), {}}, {s("contact.firstName"), s("Ime"), {}}};
            return ListFormatStorage::save(connection, s("Lista"), format, FakeClock());
        });
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        QTRY_COMPARE(segments->library()->segmentNames().size(), 1);
        segments->open(s("Aktivni"));
        SegmentDesigner *designer = segments->designer();
        QTRY_COMPARE(designer->segment().name, s("Aktivni"));
        DesignerTabs *tabs = segments->designerTabs();
        SelectionRuleBox *box = tabs->rules()->box(s("contact"));
        QVERIFY(box);
        QVERIFY(!tabs->rules()->box(s("customer")));
        box->setChecked(true);
        QCOMPARE(designer->segment().selectionRules.size(), size_t(1));
        QCOMPARE(designer->segment().selectionRules[0],
                 SelectionRuleBox::usualRule(*Catalog::builtIn().table(s("contact"))));
        QVERIFY(segments->hasUnsavedChanges());
        segments->undoStack()->undo();
        QVERIFY(designer->segment().selectionRules.empty());
        QVERIFY(!tabs->rules()->box(s("contact"))->isChecked());
        segments->undoStack()->redo();
        QVERIFY(tabs->rules()->box(s("contact"))->isChecked());

        auto *event = tabs->options()->findChild<QCheckBox *>(s("eventTriggered"));
        event->click();
        QVERIFY(designer->segment().options.eventTriggered);
        auto *preview = tabs->options()->findChild<QComboBox *>(s("previewFormat"));
        QTRY_VERIFY(preview->findData(s("Lista")) >= 0);
        preview->setCurrentIndex(preview->findData(s("Lista")));
        Q_EMIT preview->activated(preview->currentIndex());
        QCOMPARE(designer->segment().options.previewFormat, s("Lista"));
        segments->undoStack()->undo();
        QCOMPARE(preview->currentData().toString(), QString());
        segments->undoStack()->redo();

        // The chosen contact is visible in the list of members, in the chosen format.
        tabs->showMembers();
        QTRY_VERIFY(segments->findChild<MembersDialog *>());
        auto *members = segments->findChild<MembersDialog *>();
        QTRY_COMPARE(rows(members), 10);
        const WindowedTableModel *model = members->list()->model();
        QCOMPARE(model->columnCount(), 2);
        QTRY_COMPARE(model->index(0, 1).data().toString(), s("Novi"));
        segments->primaryAction()->trigger();
        QTRY_VERIFY(!segments->hasUnsavedChanges());
    }

    void editsListFormats()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        prepare(fixture,
                [](Connection &connection) { return saveAll(connection, {accountsIn(s("Aktivni"), s("Aktivan"))}); });
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        QTRY_COMPARE(segments->library()->segmentNames().size(), 1);
        segments->open(s("Aktivni"));
        QTRY_COMPARE(segments->designer()->segment().name, s("Aktivni"));
        Q_EMIT segments->designerTabs()->options()->formatsRequested({});
        auto *dialog = segments->findChild<ListFormatDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->columns()->rowCount() > 0); // the default columns to begin with
        // Whoever only looked is not asked what to do with them.
        dialog->close();
        QVERIFY(!dialog->isVisible());
        QTRY_VERIFY(!segments->findChild<ListFormatDialog *>());
        Q_EMIT segments->designerTabs()->options()->formatsRequested({});
        dialog = segments->findChild<ListFormatDialog *>();
        QTRY_VERIFY(dialog->columns()->rowCount() > 0);
        dialog->addColumn(s("contact.email"));
        const int last = dialog->columns()->rowCount() - 1;
        dialog->columns()->item(last, 1)->setText(s("Adresa"));
        QVERIFY(dialog->isModified());
        trigger(dialog, "moveColumnUp");
        QCOMPARE(dialog->format().columns[last - 1].title, s("Adresa"));
        auto *format = qobject_cast<QComboBox *>(dialog->columns()->cellWidget(last - 1, 2));
        format->setCurrentText(s("sideways"));
        dialog->save();
        QTRY_VERIFY(dialog->findChild<MessageBar *>()->isVisible());
        format->setCurrentText(s("upper"));
        trigger(dialog, "toggleFilter");
        QVERIFY(dialog->format().filter.has_value());
        trigger(dialog, "toggleFilter");
        dialog->save();
        QTRY_COMPARE(dialog->names()->count(), 1);
        QVERIFY(!dialog->isModified());
        QCOMPARE(dialog->format().columns[last - 1].format, s("upper"));
        auto *preview = segments->designerTabs()->options()->findChild<QComboBox *>(s("previewFormat"));
        QTRY_COMPARE(preview->count(), 2);
        trigger(dialog, "removeListFormat");
        answer(dialog);
        QTRY_COMPARE(dialog->names()->count(), 0);
    }

    void theConstraintIsTheLockedFirstBlock()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        prepare(fixture, [](Connection &connection) {
            return saveAll(connection, {accountsIn(s("Aktivni"), s("Aktivan")), accountsIn(s("Svi"), s("Odjavljen"))});
        });
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        QTRY_COMPARE(segments->library()->segmentNames().size(), 2);
        segments->open(s("Aktivni"));
        SegmentDesigner *designer = segments->designer();
        QTRY_COMPARE(designer->total(), 10);
        DesignerTabs *tabs = segments->designerTabs();
        QVERIFY(tabs->constraintCard()->isHidden());
        tabs->options()->findChild<QToolButton *>(s("changeConstraint"))->click();
        answer(designer);
        QTRY_VERIFY(!tabs->constraintCard()->isHidden());
        QTRY_VERIFY(tabs->constraintCard()->text().contains(s("Aktivni")));
        segments->open(s("Svi"));
        QTRY_COMPARE(designer->segment().name, s("Svi"));
        QTRY_COMPARE(designer->total(), 0);
        QVERIFY(tabs->options()->findChild<QLabel *>(s("constraintText"))->text().contains(s("Aktivni")));
    }

    void automaticCampaignsTakeEnabledSegmentsOnly()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        Segment enabled = accountsIn(s("Okidač"), s("Aktivan"));
        enabled.options.eventTriggered = true;
        prepare(fixture, [&](Connection &connection) {
            return saveAll(connection, {accountsIn(s("Aktivni"), s("Aktivan")), enabled});
        });
        QVERIFY(fixture.open());
        fixture.window().openPage(s("campaigns"), {});
        auto *campaigns = qobject_cast<CampaignsPage *>(fixture.window().pages()->currentPage());
        trigger(campaigns, "newCampaign");
        CampaignForm *form = campaigns->view()->form();
        QTRY_COMPARE(form->segmentField()->count(), 2);
        Campaign campaign = form->campaign();
        campaign.mode = CampaignMode::Automatic;
        campaign.segmentName = s("Aktivni");
        form->setCampaign(campaign);
        form->validate();
        QVERIFY(form->problemOf(form->segmentField()).contains(s("enabled")));
        campaign.segmentName = s("Okidač");
        form->setCampaign(campaign);
        form->validate();
        QCOMPARE(form->problemOf(form->segmentField()), QString());
        campaign.segmentName = s("Aktivni");
        campaign.mode = CampaignMode::Manual;
        form->setCampaign(campaign);
        form->validate();
        QCOMPARE(form->problemOf(form->segmentField()), QString());
    }

    void keepsTheRestOfACampaign()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        prepare(fixture, [](Connection &connection) -> Status {
            if (auto saved = saveAll(connection, {accountsIn(s("Aktivni"), s("Aktivan"))}); !saved)
                return saved;
            return connection.execute(
                s("INSERT INTO campaign (id, name, channel, mode, status, definition, createdAt, createdBy, launchedAt)"
                  " VALUES (1, 'Novembar', 'email', 'manual', 'finished', '{\"format\":\"odziv-campaign/1\","
                  "\"name\":\"Novembar\",\"channel\":\"email\",\"segment\":\"Aktivni\",\"template\":\"T\","
                  "\"sender\":{\"name\":\"S\",\"address\":\"a@b.example\"},\"legalClass\":\"service\","
                  "\"onePer\":\"address\"}', 0, 'test', 4000000000000);"
                  "INSERT INTO recipient (id, campaignId, memberId, contactId, customerId) VALUES (1, 1, 1, 1, 1),"
                  " (2, 1, 4, 4, 4), (3, 1, 7, 7, 7);"
                  "INSERT INTO queueEntry (recipientId, campaignId, state, reason, at) VALUES"
                  " (1, 1, 'accepted', NULL, 0), (2, 1, 'skipped', 'noAddress', 0), (3, 1, 'rejected', NULL, 0);"));
        });
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        SegmentLibrary *library = segments->library();
        QTRY_COMPARE(library->segmentNames().size(), 1);
        trigger(library, "showRest");
        auto *dialog = library->findChild<RestDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(dialog->campaigns()->count(), 1);
        QTRY_COMPARE(dialog->count(), 2);
        dialog->choose(Remainder::NotMailed);
        QTRY_COMPARE(dialog->count(), 1);
        dialog->choose(Remainder::NotAccepted);
        QTRY_COMPARE(dialog->count(), 2);
        dialog->nameField()->setText(s("Ostatak"));
        dialog->keepAsResultSet();
        QTRY_COMPARE(library->resultSetNames(), QStringList{s("Ostatak")});
        QCOMPARE(library->resultSets().first().memberCount, 2);
        QVERIFY(library->resultSets().first().origin.contains(s("Novembar")));

        trigger(library, "showRest");
        auto *again = library->findChildren<RestDialog *>().last();
        QTRY_COMPARE(again->count(), 2);
        again->keepAsSegment();
        QTRY_VERIFY(segments->hasUnsavedChanges());
        QCOMPARE(segments->designer()->segment().blocks.size(), size_t(2));
        QVERIFY(segments->designer()->validity());
    }
};

QTEST_MAIN(TestSegmentLibrary)
#include "tst_segmentlibrary.moc"
