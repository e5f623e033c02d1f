/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segments/segmentjson.h"
#include "segments/definitiondiff.h"
#include "segments/segmentstorage.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QTest>

#include <algorithm>

using namespace odziv;

class SegmentStorageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsVersions();
    void refusesCycles();
    void removesOnlyTheUnused();
    void listsByName();
    void damagedDefinitionsAreNamed();
    void keepsFolders();
    void comparesDefinitionsInWords();
};

namespace {

/// A segment that starts with the segments of these names.
Segment using_(const QString &name, const QStringList &used)
{
    Segment segment;
    segment.name = name;
    segment.targetLevel = QStringLiteral("customer");
    SegmentBlock all;
    all.criteria.kind = Condition::Kind::All;
    segment.blocks.push_back(all);
    for (const QString &other : used) {
        SegmentBlock inner;
        inner.form = SegmentBlock::Form::Segment;
        inner.name = other;
        SegmentBlock group;
        group.operation = BlockOperation::Add;
        group.form = SegmentBlock::Form::Group;
        group.blocks.push_back(inner);
        segment.blocks.push_back(group);
    }
    return segment;
}

Result<SegmentSummary> save(TemporaryWorkspace &temporary, const Segment &segment, const Clock &clock = FakeClock())
{
    SegmentSummary summary;
    auto written = temporary->write([&](Connection &connection) -> Status {
        auto saved = SegmentStorage::save(connection, segment, clock);
        if (!saved)
            return failure(saved.error());
        summary = *saved;
        return {};
    });
    if (!written)
        return failure(written.error());
    return summary;
}

} // namespace

void SegmentStorageTest::keepsVersions()
{
    TemporaryWorkspace temporary;
    FakeClock clock;
    const Segment first = using_(QStringLiteral("Čisto"), {});
    auto saved = save(temporary, first, clock);
    QVERIFY(saved);
    QCOMPARE(saved->version, 1);
    QCOMPARE(saved->createdAt, clock.nowUtc());

    clock.advance(60000);
    saved = save(temporary, first, clock);
    QVERIFY(saved);
    QCOMPARE(saved->version, 1); // nothing changed
    QCOMPARE(saved->changedAt, saved->createdAt);

    Segment second = first;
    second.sample = {500, 9};
    second.targetLevel = QStringLiteral("contact");
    saved = save(temporary, second, clock);
    QVERIFY(saved);
    QCOMPARE(saved->version, 2);
    QCOMPARE(saved->targetLevel, QStringLiteral("contact"));
    QCOMPARE(saved->changedAt, clock.nowUtc());
    QVERIFY(saved->createdAt < saved->changedAt);

    Connection &reader = **temporary->reader();
    QVERIFY(*SegmentStorage::read(reader, first.name) == second);
    QVERIFY(*SegmentStorage::readVersion(reader, first.name, 1) == first);
    QVERIFY(*SegmentStorage::readVersion(reader, first.name, 2) == second);
    QCOMPARE(SegmentStorage::readVersion(reader, first.name, 3).error().code, ErrorCode::NotFound);
    QCOMPARE(SegmentStorage::versions(reader, first.name)->size(), 2);
    QCOMPARE(SegmentStorage::versions(reader, first.name)->first().version, 2);
    QCOMPARE(SegmentStorage::read(reader, QStringLiteral("cisto")).error().code, ErrorCode::NotFound);
}

void SegmentStorageTest::refusesCycles()
{
    TemporaryWorkspace temporary;
    const QString a = QStringLiteral("A");
    const QString b = QStringLiteral("B");
    const QString c = QStringLiteral("C");
    QCOMPARE(save(temporary, using_(a, {a})).error().code, ErrorCode::Refused);
    QVERIFY(save(temporary, using_(a, {b}))); // B does not exist yet, which is allowed
    QVERIFY(save(temporary, using_(b, {c})));
    const auto cycle = save(temporary, using_(c, {a}));
    QVERIFY(!cycle);
    QCOMPARE(cycle.error().code, ErrorCode::Refused);
    QVERIFY2(cycle.error().text.contains(QStringLiteral("C > A > B > C")), qPrintable(cycle.error().text));
    QCOMPARE(SegmentStorage::read(**temporary->reader(), c).error().code, ErrorCode::NotFound);
    // Two ways to the same segment are no cycle.
    QVERIFY(save(temporary, using_(c, {})));
    QVERIFY(save(temporary, using_(a, {b, c})));
    // An older version of it that is replaced does not count.
    QVERIFY(save(temporary, using_(a, {})));
    QVERIFY(save(temporary, using_(c, {a})));
    QVERIFY(!save(temporary, using_(a, {b})));
}

void SegmentStorageTest::removesOnlyTheUnused()
{
    TemporaryWorkspace temporary;
    QVERIFY(save(temporary, using_(QStringLiteral("Inner"), {})));
    QVERIFY(save(temporary, using_(QStringLiteral("Outer"), {QStringLiteral("Inner")})));
    const auto remove = [&](const QString &name) {
        return temporary->write([&](Connection &connection) { return SegmentStorage::remove(connection, name); });
    };
    QCOMPARE(*SegmentStorage::usersOf(**temporary->reader(), QStringLiteral("Inner")),
             QStringList{QStringLiteral("Outer")});
    QCOMPARE(remove(QStringLiteral("Inner")).error().code, ErrorCode::Refused);
    QVERIFY(remove(QStringLiteral("Outer")));
    QVERIFY(remove(QStringLiteral("Inner")));
    QCOMPARE(remove(QStringLiteral("Inner")).error().code, ErrorCode::NotFound);
    QCOMPARE((*temporary->reader())->scalar(QStringLiteral("SELECT count(*) FROM segmentVersion"))->toInt(), 0);
}

void SegmentStorageTest::listsByName()
{
    TemporaryWorkspace temporary;
    for (const char *name : {"b", "a", "x'; DROP TABLE segment; --"})
        QVERIFY(save(temporary, using_(QString::fromLatin1(name), {})));
    const auto list = SegmentStorage::list(**temporary->reader());
    QVERIFY(list);
    QCOMPARE(list->size(), 3);
    QCOMPARE(list->at(0).name, QStringLiteral("a"));
    QCOMPARE(list->at(2).version, 1);
    Segment nameless = using_(QStringLiteral(" "), {});
    QCOMPARE(save(temporary, nameless).error().code, ErrorCode::InvalidInput);
}

void SegmentStorageTest::damagedDefinitionsAreNamed()
{
    TemporaryWorkspace temporary;
    QVERIFY(save(temporary, using_(QStringLiteral("Hurt"), {})));
    temporary.execute(QStringLiteral("UPDATE segment SET definition = substr(definition, 1, 40)"));
    const auto segment = SegmentStorage::read(**temporary->reader(), QStringLiteral("Hurt"));
    QVERIFY(!segment);
    QCOMPARE(segment.error().code, ErrorCode::InvalidInput);
    QVERIFY(segment.error().place.contains(QStringLiteral("Hurt")));
    // It can be replaced by a whole one.
    const auto saved = save(temporary, using_(QStringLiteral("Hurt"), {}));
    QVERIFY(saved);
    QCOMPARE(saved->version, 2);
    QVERIFY(SegmentStorage::read(**temporary->reader(), QStringLiteral("Hurt")));
}

void SegmentStorageTest::keepsFolders()
{
    QCOMPARE(SegmentStorage::folderPath(QStringLiteral(" Dugovi //  stari  dugovi/ ")),
             QStringLiteral("Dugovi/stari dugovi"));
    QCOMPARE(SegmentStorage::folderPath(QStringLiteral("/")), QString());
    TemporaryWorkspace temporary;
    for (const char *name : {"A", "B", "C"})
        QVERIFY(save(temporary, using_(QString::fromLatin1(name), {})));
    const auto move = [&](const char *name, const char *folder) {
        return temporary->write([&](Connection &connection) {
            return SegmentStorage::setFolder(connection, QString::fromLatin1(name), QString::fromLatin1(folder));
        });
    };
    QVERIFY(move("A", "Debts"));
    QVERIFY(move("B", "Debts/2026"));
    QVERIFY(move("C", "Debtsx"));
    QCOMPARE(move("D", "Debts").error().code, ErrorCode::NotFound);
    int moved = 0;
    QVERIFY(temporary->write([&](Connection &connection) -> Status {
        auto renamed = SegmentStorage::renameFolder(connection, QStringLiteral("Debts"), QStringLiteral("Dugovi"));
        if (!renamed)
            return failure(renamed.error());
        moved = *renamed;
        return {};
    }));
    QCOMPARE(moved, 2);
    QStringList folders;
    const auto listed = SegmentStorage::list(**temporary->reader());
    QVERIFY(listed);
    for (const SegmentSummary &summary : *listed) {
        folders << summary.folder;
        QCOMPARE(summary.version, 1); // a folder makes no version
    }
    QCOMPARE(folders, (QStringList{QStringLiteral("Dugovi"), QStringLiteral("Dugovi/2026"), QStringLiteral("Debtsx")}));
    // Saving leaves the folder as it is.
    QVERIFY(save(temporary, using_(QStringLiteral("A"), {QStringLiteral("B")})));
    QCOMPARE(SegmentStorage::list(**temporary->reader())->first().folder, QStringLiteral("Dugovi"));
    QVERIFY(move("A", "/"));
    QCOMPARE(SegmentStorage::list(**temporary->reader())->first().folder, QString());
}

void SegmentStorageTest::comparesDefinitionsInWords()
{
    const auto block = [](BlockOperation operation, const char *value) {
        SegmentBlock made;
        made.operation = operation;
        made.criteria
            = Condition::single(QStringLiteral("customer.branch"), Operator::Equals, {QString::fromLatin1(value)});
        return made;
    };
    Segment before = using_(QStringLiteral("S"), {});
    before.blocks = {block(BlockOperation::StartWith, "EDSA"), block(BlockOperation::Add, "EDBI"),
                     block(BlockOperation::Exclude, "EDTZ")};
    Segment after = before;
    QVERIFY(std::ranges::all_of(definitionDiff(before, after), [](const DefinitionChange &change) {
        return change.kind == DefinitionChange::Kind::Same;
    }));
    after.blocks = {block(BlockOperation::StartWith, "EDSA"), block(BlockOperation::Add, "EDMO"),
                    block(BlockOperation::Exclude, "EDTZ"), block(BlockOperation::Keep, "EDZE")};
    after.sample.hundredths = 1000;
    after.options.eventTriggered = true;
    after.selectionRules
        = {{QStringLiteral("contact"), {{QStringLiteral("contact.email"), RowPreference::Present, {}}}}};
    QStringList kinds;
    QStringList texts;
    for (const DefinitionChange &change : definitionDiff(before, after)) {
        kinds << QStringLiteral("=+-~").at(static_cast<int>(change.kind));
        texts << change.before + QStringLiteral(" > ") + change.after;
    }
    QCOMPARE(kinds.join(QString()), QStringLiteral("+=~=+++"));
    QVERIFY(texts[0].contains(QStringLiteral("10 %")));
    QVERIFY(texts[2].contains(QStringLiteral("EDBI")) && texts[2].contains(QStringLiteral("EDMO")));
    QVERIFY(texts[4].contains(QStringLiteral("keep only")));
    QVERIFY(texts[5].contains(QStringLiteral("E-mail")));
    // Back again, what was added is removed.
    kinds.clear();
    for (const DefinitionChange &change : definitionDiff(after, before))
        kinds << QStringLiteral("=+-~").at(static_cast<int>(change.kind));
    QCOMPARE(kinds.join(QString()), QStringLiteral("-=~=---"));
    // A block that is only switched off is told apart.
    after = before;
    after.blocks[1].disabled = true;
    const auto changes = definitionDiff(before, after);
    QCOMPARE(changes[1].kind, DefinitionChange::Kind::Changed);
    QVERIFY(changes[1].after.contains(QStringLiteral("switched off")));
}

QTEST_GUILESS_MAIN(SegmentStorageTest)
#include "tst_segmentstorage.moc"
