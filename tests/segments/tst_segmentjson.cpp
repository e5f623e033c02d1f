/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "segments/segmentjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

class SegmentJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void draftsKeepWhatCanBeMended();
    void refusals_data();
    void refusals();
    void filesNameThemselves();
    void corruptBytesNeverPass();
    void refusesDeepGroups();
    void namesWhatItUses();
};

namespace {

const QByteArray complete = R"({"format":"odziv-segment/1","name":"Sve \"zajedno\"","subjectArea":"campaigns",
"targetLevel":"customerAccount","sample":{"percent":12.5,"seed":-3},"blocks":[
{"operation":"startWith","match":"sameRecord","criteria":{"all":[
 {"column":"customerAccount.status","operator":"in","values":["Aktivan","Aktivan, prijavljen"]},
 {"column":"receivable.amount","operator":"between","values":[0.01,12.5]},
 {"none":[{"column":"eService.createdAt","operator":"less","value":"2026-03-29"}]}]}},
{"operation":"exclude","disabled":true,"comment":"until the new list\ncomes","segment":"Name"},
{"operation":"keep","resultSet":"Name"},
{"operation":"add","list":{"column":"customerAccount.number","values":["3011-D-270704"]}},
{"operation":"addIfExcluded","blocks":[
 {"operation":"startWith","match":"anyRecord","criteria":{"column":"contact.signatory","operator":"equals","value":false}},
 {"operation":"keep","blocks":[{"operation":"startWith","segment":"Other"}]}]}]})";

} // namespace

void SegmentJsonTest::roundTrip()
{
    const auto segment = segmentFromJson(complete);
    QVERIFY2(segment, segment ? "" : qPrintable(segment.error().message()));
    QCOMPARE(segment->sample.hundredths, 1250);
    QCOMPARE(segment->blocks.size(), size_t(5));
    QVERIFY(segment->blocks[1].disabled);
    QVERIFY(segment->blocks[1].comment.startsWith(QStringLiteral("until")));
    QVERIFY(!segment->blocks[0].disabled);
    QCOMPARE(segment->blocks[4].blocks[1].blocks[0].name, QStringLiteral("Other"));
    // Nothing is lost and nothing is added: the file holds every key that may be left out.
    QCOMPARE(segmentToJsonObject(*segment), QJsonDocument::fromJson(complete).object());
    const QByteArray written = segmentToJson(*segment);
    const auto again = segmentFromJson(written);
    QVERIFY(again);
    QVERIFY(*again == *segment);
    QCOMPARE(segmentToJson(*again), written);
    const auto withMark = segmentFromJson("\xEF\xBB\xBF" + written);
    QVERIFY(withMark);
    // What is left out has its default.
    const auto shortest = segmentFromJson(
        R"({"format":"odziv-segment/1","name":"x","targetLevel":"customer","blocks":[{"operation":"startWith","criteria":{"all":[]}}]})");
    QVERIFY(shortest);
    QVERIFY(shortest->sample.isWhole());
    QVERIFY(shortest->blocks[0].match == BlockMatch::SameRecord);
    QCOMPARE(shortest->subjectArea, QStringLiteral("campaigns"));
}

void SegmentJsonTest::draftsKeepWhatCanBeMended()
{
    const QByteArray unfinished = R"({"format":"odziv-segment/1","name":"","targetLevel":"customerAccount","blocks":[
        {"operation":"startWith","criteria":{"all":[
            {"column":"customerAccount.gone","operator":"between","values":[7,12.5]},
            {"column":"customerAccount.annualConsumptionKwh","operator":"greater","value":"many"},
            {"column":"customerAccount.status","operator":"equals"},
            {"column":"customerAccount.status","operator":"equals","value":"12"},
            {"column":"","operator":"isEmpty"}]}},
        {"operation":"keep","segment":""},
        {"operation":"keep","list":{"column":"customerAccount.number","values":[]}},
        {"operation":"keep","blocks":[]}]})";
    QVERIFY(!segmentFromJson(unfinished));
    const auto draft = segmentFromJson(unfinished, Catalog::builtIn(), Reading::Draft);
    QVERIFY2(draft, qPrintable(draft ? QString() : draft.error().message()));
    const std::vector<Condition> &conditions = draft->blocks[0].criteria.children;
    QCOMPARE(conditions[0].operands, (std::vector<Operand>{Operand(Q_INT64_C(7)), Operand(Money::fromCents(1250))}));
    QCOMPARE(conditions[1].operands, std::vector<Operand>{Operand(QStringLiteral("many"))});
    QVERIFY(conditions[2].operands.empty());
    QCOMPARE(conditions[3].operands, std::vector<Operand>{Operand(QStringLiteral("12"))});
    QVERIFY(!validateSegment(*draft, Catalog::builtIn()));
    const auto again = segmentFromJson(segmentToJson(*draft), Catalog::builtIn(), Reading::Draft);
    QVERIFY(again);
    QVERIFY(*again == *draft);
    // What the designer could not show is refused as ever.
    for (const char *wrong : {R"("targetLevel":"street")", R"("targetLevel":"customerAccount","colour":1)"}) {
        QByteArray text = unfinished;
        text.replace(R"("targetLevel":"customerAccount")", wrong);
        QVERIFY2(!segmentFromJson(text, Catalog::builtIn(), Reading::Draft), wrong);
    }
}

void SegmentJsonTest::refusals_data()
{
    QTest::addColumn<QByteArray>("find");
    QTest::addColumn<QByteArray>("replacement");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row
        = [](const char *name, const char *find, const char *replacement, const char *place, const char *words) {
              QTest::newRow(name) << QByteArray(find) << QByteArray(replacement) << QString::fromUtf8(place)
                                  << QString::fromUtf8(words);
          };
    row("format", "odziv-segment/1", "odziv-segment/2", "format", "odziv-segment/1");
    row("no format", R"("format":"odziv-segment/1",)", "", "format", "odziv-segment/1");
    row("unknown key", R"("subjectArea")", R"("subjectarea")", "", "subjectarea");
    row("name missing", R"("name":"Sve \"zajedno\",)", "", "line 1, column 35", "JSON");
    row("name empty", R"(Sve \"zajedno\")", "", "name", "name");
    row("name with blanks", R"(Sve \"zajedno\")", " x", "name", "name");
    row("name of two lines", R"(Sve \"zajedno\")", R"(a\nb)", "name", "name");
    row("name is no text", R"("Sve \"zajedno\"")", "7", "name", "name");
    row("subject area", R"("campaigns")", R"("sales")", "subjectArea", "sales");
    row("target level", R"("targetLevel":"customerAccount")", R"("targetLevel":"street")", "targetLevel", "street");
    row("target level in SQL", R"("targetLevel":"customerAccount")", R"("targetLevel":"customer\" --")", "targetLevel",
        "customer\" --");
    row("percent 0", "12.5,\"seed\"", "0,\"seed\"", "sample", "percent");
    row("percent 101", "12.5,\"seed\"", "101,\"seed\"", "sample", "percent");
    row("percent fine", "12.5,\"seed\"", "12.505,\"seed\"", "sample", "percent");
    row("percent text", "12.5,\"seed\"", "\"12\",\"seed\"", "sample", "percent");
    row("seed", "-3}", "0.5}", "sample", "seed");
    row("sample key", "\"seed\"", "\"Seed\"", "sample", "Seed");
    row("sample list", R"({"percent":12.5,"seed":-3})", "[]", "sample", "object");
    row("blocks missing", R"("blocks":[
{"operation":"startWith","match")",
        R"("Blocks":[
{"operation":"startWith","match")",
        "", "Blocks");
    row("disabled", R"("disabled":true)", R"("disabled":1)", "block 2", "disabled");
    row("comment", R"("comment":"until the new list\ncomes")", R"("comment":null)", "block 2", "comment");
    row("operation", R"("operation":"exclude")", R"("operation":"remove")", "block 2", "startWith");
    row("operation missing", R"("operation":"exclude",)", "", "block 2", "startWith");
    row("two forms", R"("segment":"Name")", R"("segment":"Name","resultSet":"x")", "block 2", "exactly one");
    row("no form", R"(,"segment":"Name")", "", "block 2", "exactly one");
    row("unknown form", R"("segment":"Name")", R"("query":"SELECT 1")", "block 2", "query");
    row("name of a block", R"("segment":"Name")", R"("segment":["Name"])", "block 2", "name");
    row("match on a segment", R"("segment":"Name")", R"("segment":"Name","match":"anyRecord")", "block 2", "match");
    row("match unknown", R"("match":"sameRecord")", R"("match":"some")", "block 1", "match");
    row("block is no object", R"({"operation":"keep","resultSet":"Name"})", R"("Name")", "block 3", "braces");
    row("list key", R"("values":["3011-D-270704"])", R"("value":"3011-D-270704")", "block 4", "value");
    row("list operator", R"("values":["3011-D-270704"])", R"("values":["x"],"operator":"notIn")", "block 4",
        "operator");
    row("list values", R"(["3011-D-270704"])", "[]", "block 4", "at least one");
    row("list type", R"(["3011-D-270704"])", "[3011]", "block 4", "in quotes");
    row("list column", R"("customerAccount.number")", R"("customerAccount.nr")", "block 4", "nr");
    row("group empty", R"([{"operation":"startWith","segment":"Other"}])", "[]", "block 5.2", "no block");
    row("inside a group", R"("segment":"Other")", R"("segment":"")", "block 5.2.1", "name");
    row("criteria", R"("column":"contact.signatory")", R"("column":"contact.sign")", "block 5.1, condition 1", "sign");
    row("condition in a group", R"("value":"2026-03-29")", R"("value":"2026-02-30")", "block 1, condition 3.1", "YYYY");
    row("table outside", R"("column":"eService.createdAt","operator":"less","value":"2026-03-29")",
        R"("column":"place.code","operator":"equals","value":"x")", "block 1, condition 3.1", "not joined");
}

void SegmentJsonTest::refusals()
{
    QFETCH(QByteArray, find);
    QFETCH(QByteArray, replacement);
    QFETCH(QString, place);
    QFETCH(QString, words);
    QByteArray json = complete;
    const qsizetype at = json.indexOf(find);
    if (QTest::currentDataTag() != QByteArray("name missing"))
        QVERIFY(at >= 0);
    if (at >= 0)
        json.replace(at, find.size(), replacement);
    else
        json.replace(R"("name":"Sve \"zajedno\"")", R"("name":"Sve)");
    const auto segment = segmentFromJson(json);
    QVERIFY(!segment);
    QCOMPARE(segment.error().code, ErrorCode::InvalidInput);
    if (QTest::currentDataTag() != QByteArray("name missing"))
        QCOMPARE(segment.error().place, place);
    QVERIFY2(segment.error().text.contains(words), qPrintable(segment.error().text));
}

void SegmentJsonTest::filesNameThemselves()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.json"));
    QCOMPARE(readSegmentFile(path).error().code, ErrorCode::Io);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\n  \"format\": \"odziv-segment/1\",\n  oops\n}");
    file.close();
    const auto segment = readSegmentFile(path);
    QVERIFY(!segment);
    QVERIFY2(segment.error().place.endsWith(QStringLiteral("x.json, line 3, column 3")),
             qPrintable(segment.error().place));
}

void SegmentJsonTest::corruptBytesNeverPass()
{
    const auto original = segmentFromJson(complete);
    QVERIFY(original);
    for (qsizetype length = 0; length < complete.size(); ++length)
        QVERIFY(!segmentFromJson(complete.left(length)));
    // A changed byte is either refused or means something else that can be written and read again.
    for (qsizetype at = 0; at < complete.size(); ++at) {
        for (const char byte : {'"', '{', ']', ',', '0', '\x00', '\xff'}) {
            QByteArray changed = complete;
            changed[at] = byte;
            const auto segment = segmentFromJson(changed);
            if (!segment) {
                QVERIFY(!segment.error().text.isEmpty());
                continue;
            }
            const auto again = segmentFromJson(segmentToJson(*segment));
            QVERIFY(again);
            QVERIFY(*again == *segment);
        }
    }
}

void SegmentJsonTest::refusesDeepGroups()
{
    const auto nested = [](int depth) {
        QByteArray block = R"({"operation":"startWith","segment":"x"})";
        for (int i = 0; i < depth; ++i)
            block = R"({"operation":"startWith","blocks":[)" + block + "]}";
        return QByteArray(R"({"format":"odziv-segment/1","name":"x","targetLevel":"customer","blocks":[)" + block
                          + "]}");
    };
    QVERIFY(segmentFromJson(nested(16)));
    QVERIFY(!segmentFromJson(nested(17)));
    QVERIFY(!segmentFromJson(nested(300)));
    QVERIFY(!segmentFromJson(nested(5000)));
}

void SegmentJsonTest::namesWhatItUses()
{
    const auto segment = segmentFromJson(complete);
    QVERIFY(segment);
    QCOMPARE(usedSegments(*segment), (QStringList{QStringLiteral("Name"), QStringLiteral("Other")}));
    QCOMPARE(usedResultSets(*segment), QStringList{QStringLiteral("Name")});
}

QTEST_GUILESS_MAIN(SegmentJsonTest)
#include "tst_segmentjson.moc"
