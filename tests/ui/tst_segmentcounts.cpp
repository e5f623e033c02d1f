/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentfixture.h"
#include "windowfixture.h"

#include "ui/segments/blocklisteditor.h"
#include "ui/segments/conditiongroupeditor.h"
#include "ui/segments/explaindialog.h"
#include "ui/segments/facetpanel.h"
#include "ui/segments/library/memberlistview.h"
#include "ui/segments/library/membersdialog.h"
#include "ui/segments/rangehistogram.h"
#include "ui/segments/reachstation.h"
#include "ui/segments/reachstrip.h"
#include "ui/segments/segmentdesigner.h"
#include "ui/segments/segmenteditor.h"
#include "ui/segments/segmentheader.h"
#include "ui/segments/segmentspage.h"
#include "ui/segments/updatecountsdialog.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace odziv;

class TestSegmentCounts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOldNumberUntilTheNewOneIsThere()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        QTRY_COMPARE(designer->total(), 4);
        auto *total = designer->findChild<QLabel *>(QStringLiteral("total"));
        QCOMPARE(total->foregroundRole(), QPalette::WindowText);
        QVERIFY(!designer->blockList()->card(0)->isStale());
        designer->blockList()->card(2)->setDisabledBlock(true);
        // Not answered yet: the number before stands there in grey.
        QCOMPARE(total->text(), QStringLiteral("4"));
        QCOMPARE(total->foregroundRole(), QPalette::PlaceholderText);
        QVERIFY(designer->blockList()->card(0)->isStale());
        QTRY_COMPARE(total->text(), QStringLiteral("5"));
        QCOMPARE(total->foregroundRole(), QPalette::WindowText);
        QVERIFY(!designer->blockList()->card(0)->isStale());
        // Of many edits in a row only the last one counts.
        for (int i = 0; i < 20; ++i)
            designer->blockList()->card(2)->setDisabledBlock(i % 2 == 0);
        QTRY_COMPARE(total->foregroundRole(), QPalette::WindowText);
        QCOMPARE(total->text(), QStringLiteral("4"));
    }

    void badInputSaysSoInPlace_data()
    {
        QTest::addColumn<Segment>("segment");
        QTest::addColumn<QString>("words");
        Segment segment = threeBlocks();
        segment.blocks[1].criteria.children[0].column = QStringLiteral("customerAccount.gone");
        QTest::newRow("unknown column") << segment << QStringLiteral("gone");
        segment = threeBlocks();
        segment.blocks[1].criteria.children[0].operands = {Operand(QStringLiteral("many"))};
        QTest::newRow("wrong type") << segment << QStringLiteral("number");
        segment = threeBlocks();
        segment.blocks[1].criteria.children[0].op = Operator::Contains;
        QTest::newRow("operator of another type") << segment << QStringLiteral("contains");
        segment = threeBlocks();
        segment.blocks[1].form = SegmentBlock::Form::ResultSet;
        segment.blocks[1].name = QStringLiteral("Nestali");
        QTest::newRow("missing result set") << segment << QStringLiteral("Nestali");
        segment.blocks[1].form = SegmentBlock::Form::Segment;
        QTest::newRow("missing segment") << segment << QStringLiteral("Nestali");
        segment.blocks[1].name = QStringLiteral("Krug");
        QTest::newRow("a segment that uses itself") << segment << QStringLiteral("Krug");
        segment.blocks[1].name.clear();
        QTest::newRow("nothing chosen") << segment << QStringLiteral("Choose");
    }

    void badInputSaysSoInPlace()
    {
        QFETCH(Segment, segment);
        QFETCH(QString, words);
        // Segments that name each other can only come from outside: the program saves none.
        const QString circle
            = QStringLiteral("INSERT INTO segment (name, targetLevel, definition, version, createdAt, changedAt)"
                             " VALUES ('Krug', 'customerAccount', '%1', 1, 0, 0);")
                  .arg(QString::fromUtf8(R"({"format":"odziv-segment/1","name":"Krug","subjectArea":"campaigns",)"
                                         R"("targetLevel":"customerAccount","blocks":[{"operation":"startWith",)"
                                         R"("segment":"Krug"}]})"));
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, segment, circle);
        QVERIFY(designer);
        BlockListEditor *list = designer->blockList();
        QTRY_VERIFY2(list->card(1)->problem().contains(words, Qt::CaseInsensitive),
                     qPrintable(list->card(1)->problem()));
        // The rest keeps counting, and nothing of the definition is lost.
        QTRY_COMPARE(designer->total(), 9);
        QCOMPARE(blockCounts(designer), QStringLiteral("10/10 –/– 5/9"));
        QVERIFY(list->card(0)->problem().isEmpty());
        QVERIFY(list->card(2)->problem().isEmpty());
        QVERIFY(list->blocks() == segment.blocks);
    }

    void badBlocksInGroupsLeaveTheOthers()
    {
        Segment segment = threeBlocks();
        SegmentBlock group;
        group.operation = BlockOperation::Keep;
        group.form = SegmentBlock::Form::Group;
        group.blocks = {segment.blocks[0], segment.blocks[1]};
        group.blocks[1].criteria.children[0].operands.clear();
        segment.blocks = {segment.blocks[0], group};
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, segment);
        QVERIFY(designer);
        QTRY_COMPARE(blockCounts(designer), QStringLiteral("10/10 10/10 10/10 –/–"));
        QVERIFY(!designer->blockList()->cardAt({1, 1})->problem().isEmpty());
        QVERIFY(designer->blockList()->card(1)->problem().isEmpty());
    }

    void bothMatchesSideBySide()
    {
        WindowFixture fixture;
        // Account 1 has an e-racun that is active and an e-planska that is not.
        SegmentDesigner *designer = openDesigner(fixture, segmentOf(R"({"operation":"startWith","criteria":{"all":[
                {"column":"eService.name","operator":"equals","value":"e-racun"},
                {"column":"eService.status","operator":"equals","value":"Neaktivna"}]}})"),
                                                 QStringLiteral("INSERT INTO eService (customerAccountId, name, status)"
                                                                " VALUES (1, 'e-planska', 'Neaktivna');"));
        QVERIFY(designer);
        BlockCard *card = designer->blockList()->card(0);
        QTRY_COMPARE(card->matchText(), QStringLiteral("same record 0, any record 1"));
        auto *match = card->findChild<QComboBox *>(QStringLiteral("match"));
        match->setCurrentIndex(1);
        Q_EMIT match->activated(1);
        QTRY_COMPARE(designer->total(), 1);
        QTRY_COMPARE(card->matchText(), QStringLiteral("same record 0, any record 1"));
        // Where they agree, there is nothing to tell.
        designer->restore(threeBlocks(), Segment(), {});
        QTRY_COMPARE(designer->total(), 4);
        QVERIFY(designer->blockList()->card(0)->matchText().isEmpty());
    }

    void updatesCountsOnDemand()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        QTRY_COMPARE(designer->total(), 4);
        SegmentEditor *editor = designer->editor();
        const auto choose = [&](const char *scope, bool live) {
            editor->chooseCounts();
            auto *dialog = editor->findChild<UpdateCountsDialog *>();
            QVERIFY(dialog);
            dialog->findChild<QRadioButton *>(QString::fromLatin1(scope))->setChecked(true);
            dialog->findChild<QCheckBox *>(QStringLiteral("countLive"))->setChecked(live);
            dialog->accept();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        };
        choose("changedBlocks", false);
        QVERIFY(!editor->isLive());
        BlockListEditor *list = designer->blockList();
        list->card(1)->setDisabledBlock(true);
        QVERIFY(list->card(2)->isStale());
        // The selected block with those above it; what is below waits.
        list->card(1)->setFocus();
        QTRY_COMPARE(list->currentCard(), list->card(1));
        choose("selectedBlock", false);
        QTRY_VERIFY(!list->card(1)->isStale());
        QVERIFY(list->card(2)->isStale());
        QCOMPARE(designer->total(), 4);
        choose("changedBlocks", false);
        QTRY_COMPARE(designer->total(), 9);
        QVERIFY(!list->card(2)->isStale());
        // Other data make the numbers old, and no more than that.
        editor->followData();
        QVERIFY(list->card(0)->isStale() && list->card(2)->isStale());
        choose("changedBlocks", false);
        QTRY_VERIFY(!list->card(2)->isStale());
        // Counting at every edit again counts what waits.
        list->card(1)->setDisabledBlock(false);
        QCOMPARE(designer->total(), 9);
        choose("allBlocks", true);
        QTRY_COMPARE(designer->total(), 4);
        QVERIFY(editor->isLive());
    }

    void reachIsWhatALaunchWouldFreeze()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        ReachStrip *strip = designer->editor()->reachStrip();
        // Accounts 16, 19, 22 and 25; the contact of 16 has no address.
        QTRY_COMPARE(strip->lines(),
                     (QStringList{QStringLiteral("Members 4"), QStringLiteral("Contacts with an address 3"),
                                  QStringLiteral("Valid 3"), QStringLiteral("Will be sent 3")}));
        const auto stations = strip->findChildren<ReachStation *>();
        QCOMPARE(stations.size(), 4);
        const auto comparePeople
            = [&](ReachStation *station, Qt::KeyboardModifiers modifiers, int people, const char *column) {
                  QTest::keyClick(station, Qt::Key_Return, modifiers);
                  auto *dialog = fixture.window().findChild<MembersDialog *>();
                  QVERIFY(dialog);
                  QTRY_VERIFY(dialog->list()->model());
                  QVERIFY(dialog->list()->model()->columnOf(QLatin1String(column)) >= 0);
                  QTRY_COMPARE(dialog->list()->table()->view()->model()->rowCount(), people);
                  dialog->reject();
                  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
              };
        comparePeople(stations[0], Qt::NoModifier, 4, "customerAccount.number");
        comparePeople(stations[1], Qt::NoModifier, 3, "contact.email");
        comparePeople(stations[1], Qt::ShiftModifier, 1, "customerAccount.number");
        designer->blockList()->card(1)->setDisabledBlock(true);
        QVERIFY(strip->isStale());
        QTRY_COMPARE(strip->lines().value(0), QStringLiteral("Members 9"));
        QVERIFY(!strip->isStale());
        Segment nobody = threeBlocks();
        nobody.blocks[2].criteria.children[0].operands = {Operand(Q_INT64_C(0))};
        designer->change(nobody, QStringLiteral("Nobody"));
        QTRY_COMPARE(designer->total(), 0);
        QVERIFY(strip->findChild<QLabel *>()->text().contains(QLatin1String("no members")));
        designer->change(threeBlocks(), QStringLiteral("Somebody"));
        QTRY_COMPARE(designer->total(), 4);
        QVERIFY(!strip->findChild<QLabel *>()->text().contains(QLatin1String("no members")));
        QTRY_COMPARE(strip->lines().value(0), QStringLiteral("Members 4"));
        Segment sampled = threeBlocks();
        sampled.sample.hundredths = 5000;
        designer->change(sampled, QStringLiteral("Sample"));
        QTRY_VERIFY(strip->lines().isEmpty());
    }

    void opensTheValuesOfOneConditionAtATime()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        const auto row = [&](int card) { return designer->blockList()->card(card)->conditions()->rows().first(); };
        row(0)->setOpen(true);
        // Everybody, for the block that starts.
        QTRY_COMPARE(row(0)->panel()->model()->rowCount(), 3);
        QCOMPARE(row(0)->panel()->model()->index(0).data(FacetListModel::CountRole).toString(), QStringLiteral("10"));
        row(1)->setOpen(true);
        QVERIFY(!row(0)->isOpen());
        const auto counted = [&] {
            qint64 sum = 0;
            for (const HistogramBar &bar : row(1)->panel()->histogram()->bars())
                sum += bar.count;
            return sum;
        };
        // Those that the first block leaves.
        QTRY_COMPARE(counted(), 10);
        designer->blockList()->card(0)->setDisabledBlock(true);
        QTRY_COMPARE(counted(), 0);
        designer->undoStack()->undo();
        QTRY_COMPARE(counted(), 10);
        row(1)->panel()->histogram()->setFocus();
        pressKey(Qt::Key_Home);
        QVERIFY(designer->segment().blocks[1].criteria.children[0].op == Operator::Between);
        designer->undoStack()->undo();
        QCOMPARE(designer->segment(), threeBlocks());
    }

    void looksSomebodyUpToExplain()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        QTRY_COMPARE(designer->total(), 4);
        auto *page = qobject_cast<SegmentsPage *>(fixture.window().pages()->currentPage());
        page->findChild<QAction *>(QStringLiteral("explainSegment"))->trigger();
        auto *dialog = page->findChild<ExplainDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::focusWidget(), dialog->numberField());
        typeText(QStringLiteral("kupac 28"));
        QTRY_COMPARE(dialog->foundList()->count(), 1);
        pressKey(Qt::Key_Down);
        QTRY_VERIFY2(dialog->verdict().contains(QStringLiteral("block 3 took it out")), qPrintable(dialog->verdict()));
        QCOMPARE(dialog->tree()->topLevelItemCount(), 3);
        QCOMPARE(dialog->tree()->topLevelItem(2)->child(0)->text(2).remove(QLatin1Char(',')), QStringLiteral("2800"));
        dialog->numberField()->setFocus();
        dialog->numberField()->selectAll();
        typeText(QStringLiteral("3011-D-100019"));
        pressKey(Qt::Key_Return);
        QTRY_VERIFY2(dialog->verdict().contains(QStringLiteral("is in the segment")), qPrintable(dialog->verdict()));
        QTRY_VERIFY2(dialog->reachText().contains(QStringLiteral("ime19@primjer.example")),
                     qPrintable(dialog->reachText()));
        dialog->numberField()->selectAll();
        typeText(QStringLiteral("3011-D-100016"));
        pressKey(Qt::Key_Return);
        QTRY_VERIFY2(dialog->reachText().contains(QStringLiteral("address"), Qt::CaseInsensitive),
                     qPrintable(dialog->reachText()));
    }

    void showsTheCountsThatAreAskedFor()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        BlockCard *card = designer->blockList()->card(0);
        const auto isShown
            = [card](const char *name) { return !card->findChild<QLabel *>(QString::fromLatin1(name))->isHidden(); };
        QVERIFY(isShown("gross") && isShown("cumulative"));
        designer->editor()->header()->setCountType(CountType::Gross);
        QVERIFY(isShown("gross") && !isShown("cumulative") && !isShown("change"));
        designer->editor()->header()->setCountType(CountType::Cumulative);
        QVERIFY(!isShown("gross") && isShown("cumulative") && isShown("change"));
    }
};

QTEST_MAIN(TestSegmentCounts)
#include "tst_segmentcounts.moc"
