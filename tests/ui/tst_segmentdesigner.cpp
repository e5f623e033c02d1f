/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segmentfixture.h"
#include "windowfixture.h"

#include "segments/segmentjson.h"
#include "ui/segments/blocklisteditor.h"
#include "ui/segments/blocktransfer.h"
#include "ui/segments/columnpicker.h"
#include "ui/segments/commentedit.h"
#include "ui/segments/conditiongroupeditor.h"
#include "ui/segments/facetpanel.h"
#include "ui/segments/segmentdesigner.h"
#include "ui/segments/segmentspage.h"
#include "ui/shell/pagestack.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

using namespace odziv;

namespace {

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

private Q_SLOTS:
    void dragsBlocks()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        QTRY_COMPARE(blockCounts(designer), QStringLiteral("10/10 15/5 5/4"));
        BlockListEditor *list = designer->blockList();
        // To the top: what was first is kept, or excluded, as the other was.
        drop(list, {100, 0}, list->mimeDataOf({2}));
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith exclude keep"));
        QTRY_COMPARE(blockCounts(designer), QStringLiteral("5/5 10/4 15/4"));
        designer->undoStack()->undo();
        QCOMPARE(designer->segment(), threeBlocks());
        QTRY_COMPARE(blockCounts(designer), QStringLiteral("10/10 15/5 5/4"));
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
        SegmentDesigner *designer = openDesigner(fixture, segment);
        QVERIFY(designer);
        BlockListEditor *list = designer->blockList();
        QTRY_VERIFY(!list->card(3)->problem().isEmpty());
        drop(list->card(3)->group(), {40, 2}, list->mimeDataOf({1}));
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith exclude keep"));
        QCOMPARE(designer->segment().blocks[2].blocks.size(), size_t(1));
        // The blocks of a group count within the group.
        QTRY_COMPARE(blockCounts(designer), QStringLiteral("10/10 5/9 15/4 15/15"));
        QVERIFY(list->card(2)->problem().isEmpty());
        designer->undoStack()->undo();
        QCOMPARE(designer->segment(), segment);
    }

    void dropsTextOfOtherWindows()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
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
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
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
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        BlockListEditor *list = designer->blockList();
        list->card(2)->setFocus();
        pressKey(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith exclude keep"));
        pressKey(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(designer->segment().blocks[1].form, SegmentBlock::Form::Group);
        QCOMPARE(designer->segment().blocks[1].operation, BlockOperation::Exclude);
        pressKey(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(designer->segment().blocks[1].form, SegmentBlock::Form::Criteria);
        pressKey(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(designer->segment(), threeBlocks());
        pressKey(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(designer->segment().blocks.size(), size_t(4));
        pressKey(Qt::Key_C, Qt::ControlModifier);
        pressKey(Qt::Key_Delete);
        QCOMPARE(designer->segment(), threeBlocks());
        pressKey(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(designer->segment().blocks.size(), size_t(4));
        designer->undoStack()->undo();
        list->card(1)->setFocus();
        pressKey(Qt::Key_Left);
        QVERIFY(list->card(1)->isCollapsed());
        QVERIFY(!list->card(1)->sentence().isEmpty());
        pressKey(Qt::Key_Right);
        QVERIFY(!list->card(1)->isCollapsed());
        pressKey(Qt::Key_Up);
        QCOMPARE(QApplication::focusWidget(), list->card(0));
    }

    void disabledAndCommentedBlocksStay()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        BlockListEditor *list = designer->blockList();
        QTRY_COMPARE(designer->total(), 4);
        list->card(1)->setFocus();
        pressKey(Qt::Key_E, Qt::ControlModifier);
        QVERIFY(designer->segment().blocks[1].disabled);
        QTRY_COMPARE(blockCounts(designer), QStringLiteral("10/10 –/10 5/9"));
        pressKey(Qt::Key_F2);
        typeText(QStringLiteral("for May"));
        QCOMPARE(designer->segment().blocks[1].comment, QStringLiteral("for May"));
        pressKey(Qt::Key_Return, Qt::ShiftModifier);
        typeText(QStringLiteral("only"));
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
        SegmentDesigner *designer = openDesigner(fixture, untitled);
        QVERIFY(designer);
        auto *page = qobject_cast<SegmentsPage *>(fixture.window().pages()->currentPage());
        designer->nameField()->setFocus();
        typeText(QStringLiteral("Tipke"));
        // First block: consumption from 500 to 2000.
        page->focusSearch();
        typeText(QStringLiteral("consumption"));
        pressKey(Qt::Key_Return);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())
                    && QApplication::focusWidget() != designer->columnPicker()->searchField());
        typeText(QStringLiteral("500"));
        pressKey(Qt::Key_Tab);
        typeText(QStringLiteral("2000"));
        QTRY_COMPARE(designer->total(), 16);
        // Second condition in the same block, chosen in the tree itself.
        page->focusSearch();
        designer->columnPicker()->searchField()->selectAll();
        typeText(QStringLiteral("account status"));
        pressKey(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), designer->columnPicker()->view());
        page->focusSearch();
        designer->columnPicker()->searchField()->selectAll();
        typeText(QStringLiteral("customerAccount.status"));
        pressKey(Qt::Key_Return);
        QTRY_VERIFY(QApplication::focusWidget() != designer->columnPicker()->searchField());
        typeText(QStringLiteral("Aktivan, prijavljen"));
        pressKey(Qt::Key_Return);
        QTRY_COMPARE(designer->total(), 6);
        // A block of its own, turned into an exclusion by its menu of operations.
        page->focusSearch();
        designer->columnPicker()->searchField()->selectAll();
        typeText(QStringLiteral("eService.name"));
        pressKey(Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(designer->blockList()->cardCount(), 2);
        QTRY_VERIFY(QApplication::focusWidget() != designer->columnPicker()->searchField());
        typeText(QStringLiteral("e-racun"));
        pressKey(Qt::Key_Return);
        QTRY_COMPARE(designer->total(), 4);
        designer->blockList()->card(1)->setFocus();
        QCoreApplication::processEvents();
        auto *operation = designer->blockList()->card(1)->findChild<QComboBox *>(QStringLiteral("operation"));
        pressKey(Qt::Key_4, Qt::AltModifier);
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith exclude"));
        pressKey(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith keep"));
        pressKey(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), operation);
        pressKey(Qt::Key_Down);
        pressKey(Qt::Key_Down);
        QCOMPARE(operations(designer->segment()), QStringLiteral("startWith exclude"));
        QTRY_COMPARE(designer->total(), 2);
        QCOMPARE(designer->segment().name, QStringLiteral("Tipke"));
        QVERIFY(designer->validity().has_value());
    }

    void theDownKeyOffersTheKindsOfBlocks()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        auto *add = designer->blockList()->findChild<QToolButton *>(QStringLiteral("addBlock"));
        add->setFocus();
        QTRY_VERIFY(add->hasFocus());
        // The menu has an event loop of its own, so the keys for it come from a timer.
        QTimer keys;
        connect(&keys, &QTimer::timeout, &keys, [&keys] {
            QWidget *menu = QApplication::activePopupWidget();
            if (!menu)
                return;
            keys.stop();
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        keys.start(10);
        QTest::keyClick(add, Qt::Key_Down);
        QTRY_COMPARE(designer->segment().blocks.size(), size_t(4));
        QVERIFY(!keys.isActive());
        QCOMPARE(designer->segment().blocks[3].form, SegmentBlock::Form::Segment);
    }

    void undoesEverything()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
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
        typeText(QStringLiteral("x"));
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
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        BlockCard *card = designer->blockList()->card(1);
        card->setCollapsed(true);
        card->setCollapsed(false);
        auto *field = card->conditions()->findChild<QLineEdit *>(QStringLiteral("operand"));
        QVERIFY(field);
        field->setFocus();
        field->selectAll();
        typeText(QStringLiteral("1700"));
        QTRY_COMPARE(designer->total(), 3);
        designer->undoStack()->undo();
        QCOMPARE(field->text(), QStringLiteral("1500"));
        QCOMPARE(QApplication::focusWidget(), field);
        QCOMPARE(designer->blockList()->card(1), card);
    }

    void undoKeysWorkInEveryField()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        const auto editsAndSteps = [&](QWidget *field, const QString &text) {
            const Segment before = designer->segment();
            field->setFocus();
            typeText(text);
            const Segment typed = designer->segment();
            QVERIFY(typed != before);
            pressKey(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(designer->segment(), before);
            pressKey(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QCOMPARE(designer->segment(), typed);
            pressKey(Qt::Key_Z, Qt::ControlModifier);
            QCOMPARE(designer->segment(), before);
        };
        BlockCard *card = designer->blockList()->card(1);
        editsAndSteps(designer->nameField(), QStringLiteral("x"));
        editsAndSteps(card->findChild<QLineEdit *>(QStringLiteral("operand")), QStringLiteral("7"));
        card->setFocus();
        pressKey(Qt::Key_F2);
        editsAndSteps(card->findChild<CommentEdit *>(), QStringLiteral("why"));
        // What is searched for is no part of the segment.
        QLineEdit *search = designer->columnPicker()->searchField();
        search->setFocus();
        typeText(QStringLiteral("debt"));
        pressKey(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(designer->segment(), threeBlocks());
    }

    void findsColumnsByWhatPeopleCallThem()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        ColumnPicker *picker = designer->columnPicker();
        const auto *nothing = picker->findChild<QLabel *>(QStringLiteral("nothingFound"));
        const auto found = [&](const char *words) {
            picker->searchField()->setText(QString::fromUtf8(words));
            return picker->view()->currentIndex().data().toString();
        };
        QCOMPARE(found("debt"), QStringLiteral("Amount"));
        QCOMPARE(found("amount debt"), QStringLiteral("Amount"));
        QCOMPARE(found("delivery BILL"), QStringLiteral("Bill delivery"));
        QVERIFY(nothing->isHidden());
        found("(nothing*");
        QVERIFY(!nothing->isHidden());
        QVERIFY(nothing->text().contains(QLatin1String("(nothing*")));
        found("");
        QVERIFY(nothing->isHidden());
    }

    void keysLeadToTheValuesAndBack()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        designer->columnPicker()->searchField()->setFocus();
        typeText(QStringLiteral("debt"));
        pressKey(Qt::Key_Return);
        ConditionRow *row = designer->blockList()->currentCard()->conditions()->rows().last();
        QCOMPARE(row->condition().column, QStringLiteral("receivable.amount"));
        // A new condition brings its values along; the cursor waits where they are typed.
        QTRY_VERIFY(row->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(row->isOpen());
        QVERIFY(!row->panel()->isAncestorOf(QApplication::focusWidget()));
        pressKey(Qt::Key_F4);
        QVERIFY(row->isOpen());
        QVERIFY(row->panel()->isAncestorOf(QApplication::focusWidget()));
        pressKey(Qt::Key_F4);
        QVERIFY(!row->isOpen());
        QVERIFY(row->isAncestorOf(QApplication::focusWidget()));
    }

    void namesItsWindow()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        QVERIFY2(fixture.window().windowTitle().startsWith(QStringLiteral("S[*] – ")),
                 qPrintable(fixture.window().windowTitle()));
        QVERIFY(fixture.window().isWindowModified());
        designer->markSaved();
        QVERIFY(!fixture.window().isWindowModified());
        designer->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)->defaultAction()->trigger();
        QVERIFY(!fixture.window().windowTitle().contains(QLatin1Char('S')));
    }

    void treeShowsWhatColumnsHold()
    {
        WindowFixture fixture;
        SegmentDesigner *designer = openDesigner(fixture, threeBlocks());
        QVERIFY(designer);
        QTreeView *view = designer->columnPicker()->view();
        QTRY_VERIFY(!view->isColumnHidden(1));
        designer->columnPicker()->setCurrent(QStringLiteral("contact.email"));
        const QModelIndex label = view->currentIndex();
        // Every fourth contact has none, and two share one.
        QCOMPARE(label.siblingAtColumn(1).data().toString(), QStringLiteral("22"));
        QCOMPARE(label.siblingAtColumn(2).data().toString(), QStringLiteral("23 %"));
    }
};

QTEST_MAIN(TestSegmentDesigner)
#include "tst_segmentdesigner.moc"
