/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(SegmentStorageTest)
#include "tst_segmentstorage.moc"
