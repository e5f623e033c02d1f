/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sampledata.h"
#include "windowfixture.h"

#include "segments/segmentjson.h"
#include "ui/segments/blocklisteditor.h"
#include "ui/segments/blocktransfer.h"
#include "ui/segments/columnpicker.h"
#include "ui/segments/commentedit.h"
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
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QRadioButton>
#include <QTableView>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

using namespace odziv;

namespace {

constexpr int customers = 30; // 10 Odjavljen, 10 Aktivan, 10 Aktivan, prijavljen; the first 15 with e-racun

Segment segmentOf(const char *blocks, const char *level = "customerAccount")
{
    const QByteArray json = QByteArray(R"({"format":"odziv-segment/1","name":"S","targetLevel":")") + level
                            + R"(","blocks":[)" + blocks + "]}";
    const auto segment = segmentFromJson(json);
    if (!segment)
        qFatal("%s", qPrintable(segment.error().message()));
    return *segment;
}

/// Three blocks: 10 active accounts, those above 1,500 kWh, without the last five.
Segment threeBlocks()
{
    return segmentOf(R"({"operation":"startWith","criteria":{"all":[
          {"column":"customerAccount.status","operator":"in","values":["Aktivan"]}]}},
        {"operation":"keep","criteria":{"all":[
          {"column":"customerAccount.annualConsumptionKwh","operator":"greater","value":1500}]}},
        {"operation":"exclude","criteria":{"all":[
          {"column":"customerAccount.annualConsumptionKwh","operator":"greater","value":2500}]}})");
}

QString operations(const Segment &segment)
{
    QStringList names;
    for (const SegmentBlock &block : segment.blocks)
        names << operationName(block.operation);
    return names.join(QLatin1Char(' '));
}

} // namespace

class TestSegmentDesigner final : public QObject
{
    Q_OBJECT

private:
    static SegmentDesigner *open(WindowFixture &fixture, const Segment &segment, const QString &more = {})
    {
        fixture.prepare(sampleCustomers(customers) + more);
        if (!fixture.open())
            return nullptr;
        fixture.window().openPage(QStringLiteral("segments"), {});
        auto *page = qobject_cast<SegmentsPage *>(fixture.window().pages()->currentPage());
        page->findChild<QAction *>(QStringLiteral("newSegment"))->trigger();
        page->designer()->restore(segment, Segment(), {});
        return page->designer();
    }

    static QString counts(SegmentDesigner *designer)
    {
        QStringList texts;
        const auto cards = designer->blockList()->allCards();
        for (const BlockCard *card : cards)
            texts << card->grossText() + QLatin1Char('/') + card->cumulativeText();
        return texts.join(QLatin1Char(' '));
    }

    static void drop(QWidget *target, const QPoint &at, const std::unique_ptr<QMimeData> &data,
                     Qt::DropAction action = Qt::MoveAction)
    {
        QDragEnterEvent enter(at, action, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, action, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &move);
        QDropEvent event(at, action, data.get(), Qt::LeftButton, Qt::NoModifier);
        event.setDropAction(action);
        QApplication::sendEvent(target, &event);
    }

    static std::unique_ptr<QMimeData> column(const QString &reference)
    {
        auto data = std::make_unique<QMimeData>();
        data->setData(ColumnPicker::mimeType(), reference.toUtf8());
        return data;
    }

    static void key(Qt::Key code, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), code, modifiers);
    }

    static void type(const QString &text)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

private Q_SLOTS:
    void dragsBlocks()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = open(fixture, threeBlocks());
        QVERIFY(designer);
        QTRY_COMPARE(counts(designer), QStringLiteral("10/10 15/5 5/4"));
        BlockListEditor *list = designer->blockList();
        // To the top: what was first is kept, or excluded, as the other was.
        drop(list, {100, 0}, list->mimeDataOf({2}));
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith exclude keep"));
        QTRY_COMPARE(counts(designer), QStringLiteral("5/5 10/4 15/4"));
        designer->undoStack()->undo();
        QCOMPARE(designer->segment(), threeBlocks());
        QTRY_COMPARE(counts(designer), QStringLiteral("10/10 15/5 5/4"));
        // With Ctrl it is a copy.
        drop(list, {100, list->height() - 1}, list->mimeDataOf({1}), Qt::CopyAction);
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith keep exclude keep"));
        designer->undoStack()->undo();
        // Onto itself is no edit.
        const int steps = designer->undoStack()->count();
        drop(list, list->card(1)->geometry().center() - QPoint(0, 2), list->mimeDataOf({1}));
        QCOMPARE(designer->segment(), threeBlocks());
        QVERIFY(designer->undoStack()->count() <= steps);
    }

    void dragsBlocksIntoGroups()
    {
        Segment segment = threeBlocks();
        SegmentBlock group;
        group.operation = BlockOperation::Keep;
        group.form = SegmentBlock::Form::Group;
        segment.blocks.push_back(group);
        WindowFixture fixture;
        SegmentDesigner *designer = open(fixture, segment);
        QVERIFY(designer);
        BlockListEditor *list = designer->blockList();
        QTRY_VERIFY(!list->card(3)->problem().isEmpty());
        drop(list->card(3)->group(), {40, 2}, list->mimeDataOf({1}));
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith exclude keep"));
        QCOMPARE(designer->segment().blocks[2].blocks.size(), size_t(1));
        // The blocks of a group count within the group.
        QTRY_COMPARE(counts(designer), QStringLiteral("10/10 5/9 15/4 15/15"));
        QVERIFY(list->card(2)->problem().isEmpty());
        designer->undoStack()->undo();
        QCOMPARE(designer->segment(), segment);
    }

    void dropsTextOfOtherWindows()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = open(fixture, threeBlocks());
        QVERIFY(designer);
        const auto data = std::make_unique<QMimeData>();
        data->setText(QString::fromUtf8(segmentToJson(threeBlocks())));
        data->setData(BlockTransfer::mimeType(), "1/elsewhere/1");
        drop(designer->blockList(), {100, designer->blockList()->height() - 1}, data);
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith keep exclude keep keep exclude"));
    }

    void dropsColumns()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = open(fixture, threeBlocks());
        QVERIFY(designer);
        BlockListEditor *list = designer->blockList();
        QTRY_COMPARE(designer->total(), 4);
        drop(list, list->card(0)->geometry().center(), column(QStringLiteral("eService.name")));
        QCOMPARE(designer->segment().blocks[0].criteria.children.size(), size_t(2));
        QCOMPARE(designer->segment().blocks[0].criteria.children[1].column, QStringLiteral("eService.name"));
        drop(list, {100, list->height() - 1}, column(QStringLiteral("contact.email")));
        QCOMPARE(designer->segment().blocks.size(), size_t(4));
        QCOMPARE(designer->segment().blocks[3].criteria.children[0].column, QStringLiteral("contact.email"));
        designer->undoStack()->undo();
        designer->undoStack()->undo();
        QCOMPARE(designer->segment(), threeBlocks());
    }

    void everyDragHasAKey()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = open(fixture, threeBlocks());
        QVERIFY(designer);
        BlockListEditor *list = designer->blockList();
        list->card(2)->setFocus();
        key(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith exclude keep"));
        key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(designer->segment().blocks[1].form, SegmentBlock::Form::Group);
        QCOMPARE(designer->segment().blocks[1].operation, BlockOperation::Exclude);
        key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(designer->segment().blocks[1].form, SegmentBlock::Form::Criteria);
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(designer->segment(), threeBlocks());
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(designer->segment().blocks.size(), size_t(4));
        key(Qt::Key_C, Qt::ControlModifier);
        key(Qt::Key_Delete);
        QCOMPARE(designer->segment(), threeBlocks());
        key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(designer->segment().blocks.size(), size_t(4));
        designer->undoStack()->undo();
        list->card(1)->setFocus();
        key(Qt::Key_Left);
        QVERIFY(list->card(1)->isCollapsed());
        QVERIFY(!list->card(1)->sentence().isEmpty());
        key(Qt::Key_Right);
        QVERIFY(!list->card(1)->isCollapsed());
        key(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), list->card(0));
    }

    void disabledAndCommentedBlocksStay()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = open(fixture, threeBlocks());
        QVERIFY(designer);
        BlockListEditor *list = designer->blockList();
        QTRY_COMPARE(designer->total(), 4);
        list->card(1)->setFocus();
        key(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(designer->segment().blocks[1].disabled);
        QTRY_COMPARE(counts(designer), QStringLiteral("10/10 –/10 5/9"));
        key(Qt::Key_F2);
        type(QStringLiteral("for May"));
        QCOMPARE(designer->segment().blocks[1].comment, QStringLiteral("for May"));
        key(Qt::Key_Return, Qt::ShiftModifier);
        type(QStringLiteral("only"));
        QCOMPARE(designer->segment().blocks[1].comment, QStringLiteral("for May\nonly"));
        const auto again = segmentFromJson(segmentToJson(designer->segment()));
        QVERIFY(again);
        QCOMPARE(*again, designer->segment());
        while (designer->undoStack()->canUndo())
            designer->undoStack()->undo();
        QCOMPARE(designer->segment(), threeBlocks());
        QTRY_COMPARE(designer->total(), 4);
        // Without its start a segment finds nobody, and says why.
        list->card(0)->setDisabledBlock(true);
        QTRY_COMPARE(designer->total(), 0);
        QVERIFY(!list->card(1)->findChild<QLabel *>(QStringLiteral("hint"))->text().isEmpty());
    }

    void buildsASegmentByKeyboardAlone()
    {
        WindowFixture fixture;
        Segment untitled;
        untitled.targetLevel = QStringLiteral("customerAccount");
        SegmentDesigner *designer = open(fixture, untitled);
        QVERIFY(designer);
        auto *page = qobject_cast<SegmentsPage *>(fixture.window().pages()->currentPage());
        designer->nameField()->setFocus();
        type(QStringLiteral("Tipke"));
        // First block: consumption from 500 to 2000.
        page->focusSearch();
        type(QStringLiteral("consumption"));
        key(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())
                    && QApplication::focusWidget() != designer->columnPicker()->searchField());
        type(QStringLiteral("500"));
        key(Qt::Key_Tab);
        type(QStringLiteral("2000"));
        QTRY_COMPARE(designer->total(), 16);
        // Second condition in the same block, chosen in the tree itself.
        page->focusSearch();
        designer->columnPicker()->searchField()->selectAll();
        type(QStringLiteral("account status"));
        key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), designer->columnPicker()->view());
        page->focusSearch();
        designer->columnPicker()->searchField()->selectAll();
        type(QStringLiteral("customerAccount.status"));
        key(Qt::Key_Return);
        QTRY_VERIFY(QApplication::focusWidget() != designer->columnPicker()->searchField());
        type(QStringLiteral("Aktivan, prijavljen"));
        key(Qt::Key_Return);
        QTRY_COMPARE(designer->total(), 6);
        // A block of its own, turned into an exclusion by its menu of operations.
        page->focusSearch();
        designer->columnPicker()->searchField()->selectAll();
        type(QStringLiteral("eService.name"));
        key(Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(designer->blockList()->cardCount(), 2);
        QTRY_VERIFY(QApplication::focusWidget() != designer->columnPicker()->searchField());
        type(QStringLiteral("e-racun"));
        key(Qt::Key_Return);
        QTRY_COMPARE(designer->total(), 4);
        designer->blockList()->card(1)->setFocus();
        QCoreApplication::processEvents();
        auto *operation = designer->blockList()->card(1)->findChild<QComboBox *>(QStringLiteral("operation"));
        key(Qt::Key_4, Qt::AltModifier);
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith exclude"));
        key(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith keep"));
        key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), operation);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith exclude"));
        QTRY_COMPARE(designer->total(), 2);
        QCOMPARE(designer->segment().name, QStringLiteral("Tipke"));
        QVERIFY(designer->validity().has_value());
    }

    void undoesEverything()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = open(fixture, threeBlocks());
        QVERIFY(designer);
        BlockListEditor *list = designer->blockList();
        QList<Segment> seen{designer->segment()};
        const auto note = [&] {
            QVERIFY(designer->segment() != seen.last());
            seen << designer->segment();
        };
        const auto choose = [](QComboBox *box, int index) {
            box->setCurrentIndex(index);
            Q_EMIT box->activated(index);
        };
        designer->nameField()->setFocus();
        type(QStringLiteral("x"));
        note();
        choose(designer->findChild<QComboBox *>(QStringLiteral("targetLevel")), 0);
        note();
        choose(list->card(1)->findChild<QComboBox *>(QStringLiteral("operation")), 2);
        note();
        choose(list->card(0)->findChild<QComboBox *>(QStringLiteral("match")), 1);
        note();
        list->card(2)->setDisabledBlock(true);
        note();
        choose(list->card(2)->findChild<QComboBox *>(QStringLiteral("form")), 3);
        note();
        list->addBlock(SegmentBlock::Form::Group);
        note();
        list->card(3)->group()->addBlock(SegmentBlock::Form::Criteria);
        note();
        Q_EMIT list->card(3)->group()->card(0)->stepRequested(BlockStep::Out);
        note();
        Q_EMIT list->card(0)->duplicateRequested();
        note();
        Q_EMIT list->card(2)->removeRequested();
        note();
        designer->columnPicker()->columnChosenAsBlock(QStringLiteral("contact.email"));
        note();
        for (int i = static_cast<int>(seen.size()) - 2; i >= 0; --i) {
            QVERIFY(designer->undoStack()->canUndo());
            designer->undoStack()->undo();
            QVERIFY2(designer->segment() == seen[i], qPrintable(QString::number(i)));
            QVERIFY(list->blocks() == seen[i].blocks);
        }
        QVERIFY(!designer->undoStack()->canUndo());
        for (int i = 1; i < seen.size(); ++i) {
            designer->undoStack()->redo();
            QVERIFY2(designer->segment() == seen[i], qPrintable(QString::number(i)));
            QVERIFY(list->blocks() == seen[i].blocks);
        }
    }

    void undoKeepsTheCursorWhereItIs()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = open(fixture, threeBlocks());
        QVERIFY(designer);
        BlockCard *card = designer->blockList()->card(1);
        card->setCollapsed(true);
        card->setCollapsed(false);
        auto *field = card->conditions()->findChild<QLineEdit *>(QStringLiteral("operand"));
        QVERIFY(field);
        field->setFocus();
        field->selectAll();
        type(QStringLiteral("1700"));
        QTRY_COMPARE(designer->total(), 3);
        designer->undoStack()->undo();
        QCOMPARE(field->text(), QStringLiteral("1500"));
        QCOMPARE(QApplication::focusWidget(), field);
        QCOMPARE(designer->blockList()->card(1), card);
    }

    void keepsTheOldNumberUntilTheNewOneIsThere()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = open(fixture, threeBlocks());
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
        SegmentDesigner *designer = open(fixture, segment, circle);
        QVERIFY(designer);
        BlockListEditor *list = designer->blockList();
        QTRY_VERIFY2(list->card(1)->problem().contains(words, Qt::CaseInsensitive),
                     qPrintable(list->card(1)->problem()));
        // The rest keeps counting, and nothing of the definition is lost.
        QTRY_COMPARE(designer->total(), 9);
        QCOMPARE(counts(designer), QStringLiteral("10/10 –/– 5/9"));
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
        SegmentDesigner *designer = open(fixture, segment);
        QVERIFY(designer);
        QTRY_COMPARE(counts(designer), QStringLiteral("10/10 10/10 10/10 –/–"));
        QVERIFY(!designer->blockList()->cardAt({1, 1})->problem().isEmpty());
        QVERIFY(designer->blockList()->card(1)->problem().isEmpty());
    }

    void bothMatchesSideBySide()
    {
        WindowFixture fixture;
        // Account 1 has an e-racun that is active and an e-planska that is not.
        SegmentDesigner *designer = open(fixture, segmentOf(R"({"operation":"startWith","criteria":{"all":[
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
        SegmentDesigner *designer = open(fixture, threeBlocks());
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
        SegmentDesigner *designer = open(fixture, threeBlocks());
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
        Segment sampled = threeBlocks();
        sampled.sample.hundredths = 5000;
        designer->change(sampled, QStringLiteral("Sample"));
        QTRY_VERIFY(strip->lines().isEmpty());
    }

    void opensTheValuesOfOneConditionAtATime()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = open(fixture, threeBlocks());
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
        key(Qt::Key_Home);
        QVERIFY(designer->segment().blocks[1].criteria.children[0].op == Operator::Between);
        designer->undoStack()->undo();
        QCOMPARE(designer->segment(), threeBlocks());
    }

    void treeShowsWhatColumnsHold()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = open(fixture, threeBlocks());
        QVERIFY(designer);
        QTreeView *view = designer->columnPicker()->view();
        QTRY_VERIFY(!view->isColumnHidden(1));
        designer->columnPicker()->setCurrent(QStringLiteral("contact.email"));
        const QModelIndex label = view->currentIndex();
        // Every fourth contact has none, and two share one.
        QCOMPARE(label.siblingAtColumn(1).data().toString(), QStringLiteral("22"));
        QCOMPARE(label.siblingAtColumn(2).data().toString(), QStringLiteral("23 %"));
    }

    void looksSomebodyUpToExplain()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = open(fixture, threeBlocks());
        QVERIFY(designer);
        QTRY_COMPARE(designer->total(), 4);
        auto *page = qobject_cast<SegmentsPage *>(fixture.window().pages()->currentPage());
        page->findChild<QAction *>(QStringLiteral("explainSegment"))->trigger();
        auto *dialog = page->findChild<ExplainDialog *>();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::focusWidget(), dialog->numberField());
        type(QStringLiteral("kupac 28"));
        QTRY_COMPARE(dialog->foundList()->count(), 1);
        key(Qt::Key_Down);
        QTRY_VERIFY2(dialog->verdict().contains(QStringLiteral("block 3 took it out")), qPrintable(dialog->verdict()));
        QCOMPARE(dialog->tree()->topLevelItemCount(), 3);
        QCOMPARE(dialog->tree()->topLevelItem(2)->child(0)->text(2).remove(QLatin1Char(',')), QStringLiteral("2800"));
        dialog->numberField()->setFocus();
        dialog->numberField()->selectAll();
        type(QStringLiteral("3011-D-100019"));
        key(Qt::Key_Return);
        QTRY_VERIFY2(dialog->verdict().contains(QStringLiteral("is in the segment")), qPrintable(dialog->verdict()));
        QTRY_VERIFY2(dialog->reachText().contains(QStringLiteral("ime19@primjer.example")),
                     qPrintable(dialog->reachText()));
        dialog->numberField()->selectAll();
        type(QStringLiteral("3011-D-100016"));
        key(Qt::Key_Return);
        QTRY_VERIFY2(dialog->reachText().contains(QStringLiteral("address"), Qt::CaseInsensitive),
                     qPrintable(dialog->reachText()));
    }

    void showsTheCountsThatAreAskedFor()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = open(fixture, threeBlocks());
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

QTEST_MAIN(TestSegmentDesigner)
#include "tst_segmentdesigner.moc"
