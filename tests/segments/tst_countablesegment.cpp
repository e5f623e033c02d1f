/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segments/countablesegment.h"
#include "segments/segmentjson.h"
#include "segments/segmentsentence.h"

#include <QTest>

using namespace odziv;

namespace {

const QByteArray definition = R"({"format":"odziv-segment/1","name":"S","targetLevel":"customerAccount","blocks":[
{"operation":"startWith","criteria":{"all":[
  {"column":"customerAccount.status","operator":"equals","value":"Aktivan"},
  {"column":"eService.name","operator":"equals","value":"e-racun"},
  {"column":"eService.status","operator":"equals","value":"Aktivna"}]}},
{"operation":"keep","blocks":[
  {"operation":"startWith","segment":"A"},
  {"operation":"exclude","criteria":{"all":[{"column":"customer.branch","operator":"equals","value":"EDSA"}]}}]},
{"operation":"add","resultSet":"May"}]})";

Segment segment()
{
    return *segmentFromJson(definition);
}

QString numbers(const CountableSegment &countable)
{
    QStringList numbers;
    for (const auto &[path, problem] : countable.problems)
        numbers << blockNumber(path);
    return numbers.join(QLatin1Char(' '));
}

} // namespace

/// What is counted of a definition that is being written, and what an open condition counts its values in.
class CountableSegmentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsComplete()
    {
        const CountableSegment all = countableSegment(segment(), Catalog::builtIn());
        QCOMPARE(all.segment, segment());
        QVERIFY(all.problems.empty());
        QVERIFY(all.topPlaces() == std::vector<int>({0, 1, 2}));
        QVERIFY(all.places.at({1, 1}) == BlockPath({1, 1}));
    }

    void leavesOutWhatIsNot()
    {
        Segment broken = segment();
        broken.name.clear();
        broken.blocks[0].criteria.children[1].operands.clear();
        broken.blocks[1].blocks[0].name.clear();
        const CountableSegment rest = countableSegment(broken, Catalog::builtIn());
        QCOMPARE(numbers(rest), QStringLiteral("1 2.1"));
        QVERIFY(!rest.segment.name.isEmpty());
        QVERIFY(rest.topPlaces() == std::vector<int>({1, 2}));
        QVERIFY(rest.places.at({0, 0}) == BlockPath({1, 1}));
        broken.blocks[1].blocks.pop_back();
        QCOMPARE(numbers(countableSegment(broken, Catalog::builtIn())), QStringLiteral("1 2 2.1"));
    }

    void leavesOutWhatCountingRefused()
    {
        const Error missing{ErrorCode::NotFound, QStringLiteral("gone"), {}, {}};
        const CountableSegment rest
            = countableSegment(segment(), Catalog::builtIn(), {{{1, 0}, missing}, {{2}, missing}});
        QCOMPARE(numbers(rest), QStringLiteral("2.1 3"));
        QCOMPARE(rest.problems.at({2}).text, QStringLiteral("gone"));
        QCOMPARE(rest.segment.blocks.size(), size_t(2));
    }

    void runningSets_data()
    {
        QTest::addColumn<QString>("block");
        QTest::addColumn<QString>("column");
        QTest::addColumn<bool>("anyRecord");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const char *block, const char *column, bool any, const char *sentence) {
            QTest::newRow(name) << QString::fromLatin1(block) << QString::fromLatin1(column) << any
                                << QString::fromUtf8(sentence);
        };
        row("its own branch tells nothing", "1", "eService.status", false,
            R"(Start with each customer account where Status is "Aktivan".)");
        row("another branch does", "1", "receivable.amount", false,
            R"(Start with each customer account where Status is "Aktivan", Service (E-service) is "e-racun" and)"
            R"( Status (E-service) is "Aktivna" (all on the same record).)");
        row("any record", "1", "eService.status", true,
            R"(Start with each customer account where Status is "Aktivan", Service (E-service) is "e-racun" and)"
            R"( Status (E-service) is "Aktivna" (each on any record).)");
        row("above in its group", "2.2", "customer.branch", false, R"(Start with the members of the segment "A".)");
        row("added blocks look at nobody", "3", "customer.branch", false, "");
    }

    void runningSets()
    {
        QFETCH(QString, block);
        QFETCH(QString, column);
        QFETCH(bool, anyRecord);
        Segment whole = segment();
        if (anyRecord)
            whole.blocks[0].match = BlockMatch::AnyRecord;
        const BlockPath path = blockPathOf(blockPlace(block));
        std::vector<Condition> beside;
        if (path == BlockPath{0})
            beside = whole.blocks[0].criteria.children;
        const Segment running = runningSegment(whole, path, column, beside, Catalog::builtIn());
        QCOMPARE(running.targetLevel, whole.targetLevel);
        QTEST(segmentSentence(running, Catalog::builtIn(), QLocale(QLocale::English)), "sentence");
    }

    void runningSetOfKeptBlocks()
    {
        Segment whole = segment();
        whole.blocks[2].operation = BlockOperation::Keep;
        const Segment running = runningSegment(whole, {2}, QStringLiteral("customer.branch"), {}, Catalog::builtIn());
        QCOMPARE(running.blocks.size(), size_t(2));
        // A condition without a value narrows nothing yet.
        const Segment same = runningSegment(whole, {2}, QStringLiteral("customer.branch"),
                                            {Condition::single(QStringLiteral("receivable.amount"), Operator::Greater)},
                                            Catalog::builtIn());
        QCOMPARE(same, running);
    }
};

QTEST_GUILESS_MAIN(CountableSegmentTest)
#include "tst_countablesegment.moc"
