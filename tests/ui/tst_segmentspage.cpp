/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sampledata.h"
#include "windowfixture.h"

#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"
#include "ui/segments/blocklisteditor.h"
#include "ui/segments/columnpicker.h"
#include "ui/segments/conditionrow.h"
#include "ui/segments/explaindialog.h"
#include "ui/segments/operandeditor.h"
#include "ui/segments/segmentdesigner.h"
#include "ui/segments/segmentlibrary.h"
#include "ui/segments/segmentspage.h"
#include "ui/segments/valuelisteditor.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagestack.h"
#include "ui/widgets/datatableview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

using namespace odziv;

namespace {

constexpr int customers = 30; // 10 Odjavljen, 10 Aktivan, 10 Aktivan, prijavljen; the first 15 with e-racun

} // namespace

class TestSegmentsPage final : public QObject
{
    Q_OBJECT

private:
    static SegmentsPage *page(WindowFixture &fixture)
    {
        fixture.window().openPage(QStringLiteral("segments"), {});
        return qobject_cast<SegmentsPage *>(fixture.window().pages()->currentPage());
    }

    static void trigger(SegmentsPage *page, const char *action)
    {
        auto *found = page->findChild<QAction *>(QString::fromLatin1(action));
        QVERIFY(found);
        found->trigger();
    }

    static void choose(QComboBox *box, int data)
    {
        box->setCurrentIndex(box->findData(data));
        Q_EMIT box->activated(box->currentIndex());
    }

    /// Adds a condition as a double-click on its column does, and types its values.
    static void addCondition(SegmentDesigner *designer, const QString &column, Operator op, const QStringList &values)
    {
        Q_EMIT designer->columnPicker()->columnChosen(column);
        BlockCard *card = designer->blockList()->currentCard();
        const QList<ConditionRow *> rows = card->findChildren<ConditionRow *>();
        ConditionRow *row = rows.last();
        for (auto *box : row->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String("Operator"))
                choose(box, static_cast<int>(op));
        }
        // The fields of the operator before are on their way out.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (auto *list = row->findChild<ValueListEditor *>()) {
            for (const QString &value : values) {
                list->field()->setText(value);
                QTest::keyClick(list->field(), Qt::Key_Return);
            }
        } else if (auto *field = row->findChild<OperandEditor *>()->findChild<QLineEdit *>()) {
            field->setText(values.first());
        }
    }

    static QString counts(SegmentDesigner *designer)
    {
        QStringList texts;
        for (int i = 0; i < designer->blockList()->cardCount(); ++i)
            texts << designer->blockList()->card(i)->grossText() + QLatin1Char('/')
                         + designer->blockList()->card(i)->cumulativeText();
        return texts.join(QLatin1Char(' '));
    }

private Q_SLOTS:
    void buildsASegmentWithCounts()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        QVERIFY(segments);
        trigger(segments, "newSegment");
        SegmentDesigner *designer = segments->designer();
        QTest::keyClicks(designer->nameField(), QStringLiteral("Aktivni"));
        // A value with a comma is one value.
        addCondition(designer, QStringLiteral("customerAccount.status"), Operator::In,
                     {QStringLiteral("Aktivan"), QStringLiteral("Aktivan, prijavljen")});
        QTRY_COMPARE(designer->total(), 20);
        QCOMPARE(counts(designer), QStringLiteral("20/20"));
        addCondition(designer, QStringLiteral("eService.name"), Operator::Equals, {QStringLiteral("e-racun")});
        QTRY_COMPARE(designer->total(), 10);
        // A block that is not finished says so, and the rest keeps its counts.
        BlockCard *second = designer->blockList()->addBlock(SegmentBlock::Form::Criteria);
        second->findChild<QComboBox *>(QStringLiteral("operation"))->setFocus();
        choose(second->findChild<QComboBox *>(QStringLiteral("operation")), static_cast<int>(BlockOperation::Exclude));
        second->addColumn(QStringLiteral("customerAccount.annualConsumptionKwh"));
        auto *row = second->findChild<ConditionRow *>();
        choose(row->findChildren<QComboBox *>().first(), static_cast<int>(Operator::Greater));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTRY_VERIFY(!second->problem().isEmpty());
        QTRY_COMPARE(designer->total(), 10);
        row->findChild<OperandEditor *>()->findChild<QLineEdit *>()->setText(QStringLiteral("500"));
        // Accounts 6 to 30 use more than 500 kWh; of the ten so far 1, 2, 4 and 5 stay.
        QTRY_COMPARE(designer->total(), 4);
        QCOMPARE(counts(designer), QStringLiteral("10/10 25/4"));
        QVERIFY(second->problem().isEmpty());
        auto *sentence = designer->findChild<QLabel *>(QStringLiteral("sentence"));
        QVERIFY(sentence->text().contains(QStringLiteral("Aktivan, prijavljen")));
    }

    void undoWalksBackAndForth()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        trigger(segments, "newSegment");
        SegmentDesigner *designer = segments->designer();
        addCondition(designer, QStringLiteral("customerAccount.status"), Operator::In, {QStringLiteral("Aktivan")});
        QTRY_COMPARE(designer->total(), 10);
        const Segment before = designer->segment();
        BlockCard *card = designer->blockList()->card(0);
        Q_EMIT card->removeRequested();
        QCOMPARE(designer->blockList()->cardCount(), 0);
        QTRY_COMPARE(designer->total(), -1);
        segments->undoStack()->undo();
        QCOMPARE(designer->segment(), before);
        QTRY_COMPARE(designer->total(), 10);
        segments->undoStack()->redo();
        QCOMPARE(designer->blockList()->cardCount(), 0);
        while (segments->undoStack()->canUndo())
            segments->undoStack()->undo();
        QVERIFY(designer->segment().blocks.empty());
    }

    void savesOpensDuplicatesAndDeletes()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        trigger(segments, "newSegment");
        SegmentDesigner *designer = segments->designer();
        designer->nameField()->selectAll();
        QTest::keyClicks(designer->nameField(), QStringLiteral("Aktivni"));
        addCondition(designer, QStringLiteral("customerAccount.status"), Operator::In, {QStringLiteral("Aktivan")});
        QVERIFY(segments->hasUnsavedChanges());
        QVERIFY(!segments->draft().isEmpty());
        segments->primaryAction()->trigger();
        QTRY_VERIFY(!segments->hasUnsavedChanges());
        QVERIFY(segments->draft().isEmpty());
        QVERIFY(segments->goBack());
        SegmentLibrary *library = segments->library();
        QTRY_COMPARE(library->segmentNames(), QStringList{QStringLiteral("Aktivni")});
        QTRY_COMPARE(library->currentSegment(), QStringLiteral("Aktivni"));
        // The library counts by itself.
        QTRY_COMPARE(library->segmentTable()->view()->model()->index(0, 2).data().toString(), QStringLiteral("10"));
        trigger(segments, "duplicateSegment");
        QTRY_VERIFY(designer->segment().name.startsWith(QStringLiteral("Aktivni (")));
        QVERIFY(segments->hasUnsavedChanges());
        QTest::keyClick(&fixture.window(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!segments->hasUnsavedChanges());
        QVERIFY(segments->goBack());
        QTRY_COMPARE(library->currentSegment(), QStringLiteral("Aktivni (2)"));
        trigger(segments, "removeSegment");
        auto *box = segments->findChild<QMessageBox *>(QStringLiteral("confirm"));
        QVERIFY(box);
        box->findChild<QPushButton *>(QStringLiteral("act"))->click();
        QTRY_COMPARE(library->segmentNames(), QStringList{QStringLiteral("Aktivni")});
    }

    void refusesToSaveWhatIsNotComplete()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(3));
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        trigger(segments, "newSegment");
        segments->designer()->blockList()->addBlock(SegmentBlock::Form::Segment);
        segments->primaryAction()->trigger();
        QTRY_VERIFY(segments->messageBar()->isVisible());
        QCOMPARE(segments->messageBar()->kind(), MessageBar::Kind::Problem);
        QVERIFY(segments->messageBar()->text().startsWith(QLatin1String("Block 1: ")));
        QVERIFY(segments->hasUnsavedChanges());
        // What was said is no longer said once the segment is another one.
        segments->designer()->undoStack()->undo();
        QVERIFY(!segments->messageBar()->isVisible());
    }

    void copiesAndPastesBlocksAsText()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        trigger(segments, "newSegment");
        SegmentDesigner *designer = segments->designer();
        addCondition(designer, QStringLiteral("customerAccount.status"), Operator::In, {QStringLiteral("Aktivan")});
        Q_EMIT designer->blockList()->card(0)->copyRequested();
        QVERIFY(segmentFromJson(QApplication::clipboard()->text().toUtf8()).has_value());
        Q_EMIT designer->blockList()->card(0)->pasteRequested();
        QCOMPARE(designer->blockList()->cardCount(), 2);
        QVERIFY(designer->segment().blocks[0].criteria == designer->segment().blocks[1].criteria);
        // Only the first block starts a segment.
        QVERIFY(designer->segment().blocks[1].operation == BlockOperation::Keep);
        QApplication::clipboard()->setText(QStringLiteral("not a segment"));
        Q_EMIT designer->blockList()->card(0)->pasteRequested();
        QTRY_VERIFY(segments->messageBar()->isVisible());
        QVERIFY(segments->messageBar()->text().contains(QLatin1String("holds no blocks")));
        QCOMPARE(designer->blockList()->cardCount(), 2);
        QByteArray text = segmentToJson(designer->segment());
        QApplication::clipboard()->setText(QString::fromUtf8(QByteArray(text).replace("\"keep\"", "\"keeps\"")));
        Q_EMIT designer->blockList()->card(0)->pasteRequested();
        QTRY_VERIFY(segments->messageBar()->text().contains(QLatin1String("addIfExcluded")));
        QCOMPARE(designer->blockList()->cardCount(), 2);
        // What this workspace cannot count comes as well, and says so where it stands.
        QApplication::clipboard()->setText(QString::fromUtf8(text.replace("customerAccount.status", "account.state")));
        Q_EMIT designer->blockList()->card(1)->pasteRequested();
        QCOMPARE(designer->blockList()->cardCount(), 4);
        QTRY_VERIFY(designer->blockList()->card(3)->problem().contains(QLatin1String("\"account\"")));
        QCOMPARE(designer->segment().blocks[3].criteria.children[0].operands,
                 designer->segment().blocks[1].criteria.children[0].operands);
    }

    void opensWhatTheCatalogNoLongerKnows()
    {
        WindowFixture fixture;
        fixture.prepare(
            sampleCustomers(customers)
            + QString::fromUtf8(
                "INSERT INTO segment (name, targetLevel, definition, version, createdAt, changedAt) VALUES ('Old',"
                " 'customerAccount', '{\"format\":\"odziv-segment/1\",\"name\":\"Old\","
                "\"targetLevel\":\"customerAccount\",\"blocks\":[{\"operation\":\"startWith\",\"criteria\":{\"all\":"
                "[{\"column\":\"customerAccount.status\",\"operator\":\"equals\",\"value\":\"Aktivan\"}]}},"
                "{\"operation\":\"keep\",\"criteria\":{\"all\":[{\"column\":\"customerAccount.gone\",\"operator\":"
                "\"greater\",\"value\":7}]}}]}', 1, 0, 0);"));
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        segments->open(QStringLiteral("Old"));
        SegmentDesigner *designer = segments->designer();
        QTRY_COMPARE(designer->blockList()->cardCount(), 2);
        QTRY_VERIFY(designer->blockList()->card(1)->problem().contains(QLatin1String("gone")));
        QTRY_COMPARE(designer->total(), 10);
        QVERIFY(!segments->hasUnsavedChanges());
    }

    void freezesAndExplains()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        trigger(segments, "newSegment");
        SegmentDesigner *designer = segments->designer();
        addCondition(designer, QStringLiteral("customerAccount.status"), Operator::In, {QStringLiteral("Aktivan")});
        QTRY_COMPARE(designer->total(), 10);
        trigger(segments, "freezeSegment");
        auto *ask = segments->findChild<QDialog *>(QStringLiteral("askName"));
        QVERIFY(ask);
        ask->findChild<QLineEdit *>()->setText(QStringLiteral("Novembar"));
        ask->accept();
        QTRY_COMPARE(segments->library()->resultSetNames(), QStringList{QStringLiteral("Novembar")});
        QCOMPARE(segments->library()->resultSets().first().memberCount, 10);

        trigger(segments, "explainSegment");
        auto *explain = segments->findChild<ExplainDialog *>();
        QVERIFY(explain);
        explain->numberField()->setText(QStringLiteral("3011-D-100001"));
        explain->explain();
        QTRY_COMPARE(explain->tree()->topLevelItemCount(), 1);
        QVERIFY(explain->verdict().contains(QStringLiteral("is in the segment")));
        QCOMPARE(explain->tree()->topLevelItem(0)->child(0)->text(2), QStringLiteral("Aktivan"));
        explain->numberField()->setText(QStringLiteral("3011-D-100003"));
        explain->explain();
        QTRY_VERIFY(explain->verdict().contains(QStringLiteral("is not in the segment")));
    }

    void keepsADraft()
    {
        WindowFixture fixture;
        fixture.prepare(sampleCustomers(customers));
        QVERIFY(fixture.open());
        SegmentsPage *segments = page(fixture);
        trigger(segments, "newSegment");
        SegmentDesigner *designer = segments->designer();
        addCondition(designer, QStringLiteral("customerAccount.status"), Operator::In, {QStringLiteral("Aktivan")});
        // What is not finished is kept like the rest.
        addCondition(designer, QStringLiteral("customerAccount.annualConsumptionKwh"), Operator::Greater,
                     {QStringLiteral("many")});
        designer->blockList()->addBlock(SegmentBlock::Form::Segment);
        const Segment typed = designer->segment();
        const QJsonObject draft = segments->draft();
        segments->designer()->edit(Segment(), {});
        segments->restoreDraft(draft);
        QTRY_COMPARE(designer->segment(), typed);
        QVERIFY(segments->hasUnsavedChanges());
    }

    void everyDefinitionSurvivesTheEditor_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const char *blocks) {
            QTest::newRow(name) << QByteArray(
                                       "{\"format\":\"odziv-segment/1\",\"name\":\"S\",\"subjectArea\":\"campaigns\","
                                       "\"targetLevel\":\"customerAccount\",\"blocks\":[")
                                       + blocks + "]}";
        };
        row("bare condition",
            R"({"operation":"startWith","criteria":{"column":"customerAccount.status","operator":"equals","value":"Aktivan"}})");
        row("any record",
            R"({"operation":"startWith","match":"anyRecord","criteria":{"all":[{"column":"receivable.amount","operator":"greater","value":12.5}]}})");
        row("nested groups",
            R"({"operation":"startWith","criteria":{"any":[{"none":[{"column":"contact.email","operator":"isEmpty"}]},{"all":[]},{"column":"contact.birthDate","operator":"anniversaryWithinNextDays","value":7}]}})");
        row("pairs",
            R"({"operation":"startWith","criteria":{"all":[{"column":"customerAccount.annualConsumptionKwh","operator":"between","values":[1000,250000]},{"column":"receivable.dueDate","operator":"between","values":["2026-01-01","2026-12-31"]},{"column":"receivable.amount","operator":"between","values":[0.05,1234567.89]}]}})");
        row("lists",
            R"({"operation":"startWith","criteria":{"all":[{"column":"customerAccount.status","operator":"notIn","values":["Aktivan, prijavljen","Odjavljen"]},{"column":"receivable.amount","operator":"in","values":[1.5,20]},{"column":"receivable.dueDate","operator":"in","values":["2026-02-28"]}]}})");
        row("booleans",
            R"({"operation":"startWith","criteria":{"all":[{"column":"eService.paperCopy","operator":"equals","value":false}]}})");
        row("every form",
            R"({"operation":"startWith","list":{"column":"customerAccount.number","values":["3011-D-1","3011-D-2"]}},{"operation":"exclude","segment":"Other"},{"operation":"keep","resultSet":"Frozen"},{"operation":"addIfExcluded","blocks":[{"operation":"startWith","criteria":{"all":[]}},{"operation":"add","segment":"Third"}]})");
    }

    void everyDefinitionSurvivesTheEditor()
    {
        QFETCH(QByteArray, json);
        const auto segment = segmentFromJson(json);
        QVERIFY2(segment.has_value(), segment ? "" : qPrintable(segment.error().message()));
        for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::Bosnian), QLocale(QLocale::German)}) {
            BlockSurroundings surroundings;
            surroundings.conditions.locale = locale;
            surroundings.conditions.today = QDate(2026, 11, 22);
            surroundings.targetLevel = segment->targetLevel;
            BlockListEditor editor(surroundings);
            QSignalSpy edited(&editor, &BlockListEditor::edited);
            editor.setBlocks(segment->blocks);
            QVERIFY2(editor.blocks() == segment->blocks, qPrintable(locale.name()));
            QCOMPARE(edited.count(), 0);
        }
    }

    void valueListTakesManyLines()
    {
        ValueListEditor list;
        QSignalSpy edited(&list, &ValueListEditor::edited);
        list.addLines(QStringLiteral("a, b\r\n\r\n c \nd\ra, b"));
        QCOMPARE(list.values(), (QStringList{QStringLiteral("a, b"), QStringLiteral("c"), QStringLiteral("d")}));
        QCOMPARE(edited.count(), 1);
        QApplication::clipboard()->setText(QStringLiteral("e\nf"));
        list.field()->setFocus();
        QTest::keyClick(list.field(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(list.values().size(), 5);
        QTest::keyClick(list.field(), Qt::Key_Backspace);
        QCOMPARE(list.values().last(), QStringLiteral("e"));
    }
};

QTEST_MAIN(TestSegmentsPage)
#include "tst_segmentspage.moc"
