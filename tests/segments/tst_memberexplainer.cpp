/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "casefile.h"

#include "segments/memberexplainer.h"
#include "segments/segmentjson.h"
#include "support/temporaryworkspace.h"

#include <QJsonArray>
#include <QTest>

using namespace odziv;

class MemberExplainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsTheRecordThatDecided();
    void showsTheRecordThatComesNearest();
    void anyRecordShowsEachItsOwn();
    void followsNestedBlocks();
    void valuesAreWrittenAsInFiles();
    void findsMembersByNumber();
    void tellsWhoIsNotInTheSample();

private:
    MemberExplanation explain(const char *blocks, qint64 id, const char *level = "customerAccount",
                              const char *more = "");

    TemporaryWorkspace m_temporary;
};

void MemberExplainerTest::initTestCase()
{
    const CaseFile file = CaseFile::parse(QStringLiteral(R"(
customer {"id":1,"number":"100","name":"Šarić"}
customer {"id":2,"number":"200"}
customerAccount {"id":10,"customerId":1,"number":"3011-D-10","status":"Aktivan"}
customerAccount {"id":11,"customerId":1,"number":"3011-D-11","status":"Odjavljen"}
eService {"id":1,"customerAccountId":10,"name":"e-planska","status":"Neaktivna"}
eService {"id":2,"customerAccountId":10,"name":"e-racun","status":"Neaktivna"}
eService {"id":3,"customerAccountId":10,"name":"e-planska","status":"Aktivna"}
contact {"id":20,"customerId":1,"birthDate":"1980-02-29","createdAt":"2026-03-01T12:30:00","signatory":true}
receivable {"id":30,"customerAccountId":10,"amount":12.5}
frozen "Frozen" contact 20 21
saved {"format":"odziv-segment/1","name":"Debts","targetLevel":"receivable","blocks":[{"operation":"startWith","criteria":{"column":"receivable.amount","operator":"greater","value":10}}]}
)"));
    const auto filled = file.fill(m_temporary.workspace());
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message() + filled.error().detail));
}

MemberExplanation MemberExplainerTest::explain(const char *blocks, qint64 id, const char *level, const char *more)
{
    const auto segment = segmentFromJson(QByteArray(R"({"format":"odziv-segment/1","name":"Why","targetLevel":")")
                                         + level + R"(",)" + more + R"("blocks":[)" + blocks + "]}");
    if (!segment)
        qFatal("%s", qPrintable(segment.error().message()));
    MemberExplainer explainer(m_temporary.workspace());
    const auto explanation = explainer.explain(*segment, id, {QDate(2026, 3, 10), QTimeZone("Europe/Sarajevo"), {}});
    if (!explanation)
        qFatal("%s", qPrintable(explanation.error().message() + explanation.error().detail));
    return *explanation;
}

void MemberExplainerTest::showsTheRecordThatDecided()
{
    const MemberExplanation why = explain(R"({"operation":"startWith","criteria":{"all":[
        {"column":"eService.status","operator":"equals","value":"Aktivna"},
        {"column":"customer.name","operator":"equals","value":"saric"}]}},
        {"operation":"exclude","criteria":{"column":"customerAccount.status","operator":"equals","value":"Odjavljen"}})",
                                          10);
    QVERIFY(why.isMember);
    QCOMPARE(why.member.number, QStringLiteral("3011-D-10"));
    QCOMPARE(why.blocks.size(), size_t(2));
    QVERIFY(why.blocks[0].passed);
    QVERIFY(why.blocks[0].memberAfter);
    const ConditionFinding &service = why.blocks[0].conditions[0];
    QVERIFY(service.passed);
    QCOMPARE(service.record.table, QStringLiteral("eService"));
    QCOMPARE(service.record.id, qint64(3));
    QCOMPARE(service.value, QJsonValue(QStringLiteral("Aktivna")));
    const ConditionFinding &name = why.blocks[0].conditions[1];
    QCOMPARE(name.number, QStringLiteral("2"));
    QCOMPARE(name.record.number, QStringLiteral("100"));
    QCOMPARE(name.value, QJsonValue(QStringLiteral("Šarić")));
    QVERIFY(!why.blocks[1].passed);
    QVERIFY(why.blocks[1].memberAfter);

    const QJsonObject json = explanationToJson(why);
    QVERIFY(json.value(QStringLiteral("isMember")).toBool());
    const QJsonArray blocks = json.value(QStringLiteral("blocks")).toArray();
    QCOMPARE(blocks.at(0)[QStringLiteral("operation")].toString(), QStringLiteral("startWith"));
    QVERIFY(blocks.at(0)[QStringLiteral("passed")].toBool());
    QCOMPARE(blocks.at(0)[QStringLiteral("conditions")][0][QStringLiteral("record")][QStringLiteral("id")].toInt(), 3);
    const QString text = explanationText(why);
    QVERIFY2(text.contains(QStringLiteral("Customer account 3011-D-10 is a member of \"Why\"")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("E-service #3, where it is \"Aktivna\"")), qPrintable(text));
}

void MemberExplainerTest::showsTheRecordThatComesNearest()
{
    // No service is both; the one that fulfils most is shown, and says which condition failed.
    const MemberExplanation why = explain(R"({"operation":"startWith","criteria":{"all":[
        {"column":"eService.name","operator":"equals","value":"e-racun"},
        {"column":"eService.status","operator":"equals","value":"Aktivna"},
        {"column":"eService.paperCopy","operator":"equals","value":true}]}})",
                                          10);
    QVERIFY(!why.isMember);
    QVERIFY(!why.blocks[0].passed);
    QVERIFY(why.blocks[0].conditions[0].record.id != 1);
    // Nothing there at all.
    const MemberExplanation none = explain(
        R"({"operation":"startWith","criteria":{"column":"eService.name","operator":"equals","value":"e-racun"}})", 11);
    QVERIFY(!none.blocks[0].passed);
    QCOMPARE(none.blocks[0].conditions[0].record.id, qint64(0));
    QVERIFY(none.blocks[0].conditions[0].value.isNull());
    QVERIFY(explanationText(none).contains(QStringLiteral("no E-service, where it is missing")));
}

void MemberExplainerTest::anyRecordShowsEachItsOwn()
{
    const MemberExplanation why = explain(R"({"operation":"startWith","match":"anyRecord","criteria":{"all":[
        {"column":"eService.name","operator":"equals","value":"e-racun"},
        {"none":[{"column":"eService.name","operator":"equals","value":"sms-stanje"}]},
        {"column":"eService.status","operator":"equals","value":"Aktivna"}]}})",
                                          10);
    QVERIFY(why.isMember);
    QCOMPARE(why.blocks[0].conditions.size(), size_t(3));
    QCOMPARE(why.blocks[0].conditions[0].record.id, qint64(2));
    QCOMPARE(why.blocks[0].conditions[1].number, QStringLiteral("2.1"));
    QVERIFY(!why.blocks[0].conditions[1].passed);
    QCOMPARE(why.blocks[0].conditions[2].record.id, qint64(3));
}

void MemberExplainerTest::followsNestedBlocks()
{
    const MemberExplanation why = explain(R"({"operation":"startWith","resultSet":"Frozen"},
        {"operation":"keep","blocks":[{"operation":"startWith","segment":"Debts"},
         {"operation":"add","list":{"column":"customer.number","values":["200"]}}]})",
                                          10);
    QVERIFY(why.isMember);
    QCOMPARE(why.blocks[0].record.table, QStringLiteral("contact"));
    QCOMPARE(why.blocks[0].record.id, qint64(20));
    const BlockFinding &debts = why.blocks[1].blocks[0];
    QCOMPARE(debts.number, QStringLiteral("2.1"));
    QCOMPARE(debts.name, QStringLiteral("Debts"));
    QCOMPARE(debts.record.id, qint64(30));
    QCOMPARE(debts.blocks[0].conditions[0].value, QJsonValue(12.5));
    QVERIFY(!why.blocks[1].blocks[1].passed);
    QCOMPARE(why.blocks[1].blocks[1].conditions[0].value, QJsonValue(QStringLiteral("100")));

    // The account without a debt reaches no member.
    const MemberExplanation other = explain(R"({"operation":"startWith","segment":"Debts"})", 11);
    QVERIFY(!other.isMember);
    QCOMPARE(other.blocks[0].record.id, qint64(0));
    QVERIFY(explanationToJson(other).value(QStringLiteral("blocks"))[0][QStringLiteral("record")].isNull());
}

void MemberExplainerTest::valuesAreWrittenAsInFiles()
{
    const MemberExplanation why = explain(R"({"operation":"startWith","criteria":{"any":[
        {"column":"contact.birthDate","operator":"isNotEmpty"},
        {"column":"contact.createdAt","operator":"isEmpty"},
        {"column":"contact.signatory","operator":"equals","value":false},
        {"column":"contact.id","operator":"equals","value":20},
        {"column":"contact.email","operator":"isNotEmpty"}]}})",
                                          20, "contact");
    const auto value = [&](size_t index) { return why.blocks[0].conditions[index].value; };
    QCOMPARE(value(0), QJsonValue(QStringLiteral("1980-02-29")));
    QCOMPARE(value(1), QJsonValue(QStringLiteral("2026-03-01T12:30:00+01:00")));
    QCOMPARE(value(2), QJsonValue(true));
    QCOMPARE(value(3), QJsonValue(20));
    QVERIFY(value(4).isNull());
}

void MemberExplainerTest::findsMembersByNumber()
{
    MemberExplainer explainer(m_temporary.workspace());
    QCOMPARE(*explainer.findMember(QStringLiteral("customerAccount"), QStringLiteral("3011-D-11")), qint64(11));
    QCOMPARE(*explainer.findMember(QStringLiteral("contact"), QStringLiteral("20")), qint64(20));
    QCOMPARE(explainer.findMember(QStringLiteral("contact"), QStringLiteral("21")).error().code, ErrorCode::NotFound);
    QCOMPARE(explainer.findMember(QStringLiteral("contact"), QStringLiteral("x")).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(explainer.findMember(QStringLiteral("customer"), QStringLiteral("' OR 1")).error().code,
             ErrorCode::NotFound);
    QCOMPARE(explainer.findMember(QStringLiteral("setting"), QStringLiteral("1")).error().code,
             ErrorCode::InvalidInput);
    QCOMPARE(*explainer.numbersOf(QStringLiteral("customerAccount"), {11, 10, 99}),
             (QStringList{QStringLiteral("3011-D-11"), QStringLiteral("3011-D-10"), QStringLiteral("99")}));
    QCOMPARE(*explainer.numbersOf(QStringLiteral("contact"), {20}), QStringList{QStringLiteral("20")});
    Segment segment;
    segment.name = QStringLiteral("x");
    segment.targetLevel = QStringLiteral("contact");
    SegmentBlock block;
    block.criteria.kind = Condition::Kind::All;
    segment.blocks.push_back(block);
    QCOMPARE(explainer.explain(segment, 4711, {QDate(2026, 1, 1), QTimeZone::utc(), {}}).error().code,
             ErrorCode::NotFound);
}

void MemberExplainerTest::tellsWhoIsNotInTheSample()
{
    const MemberExplanation why = explain(R"({"operation":"startWith","criteria":{"all":[]}})", 10, "customerAccount",
                                          R"("sample":{"percent":0.01,"seed":1},)");
    QVERIFY(!why.isMember);
    QVERIFY(!why.inSample);
    QVERIFY(why.blocks[0].passed);
    QVERIFY(explanationText(why).contains(QStringLiteral("not in the sample")));
}

QTEST_GUILESS_MAIN(MemberExplainerTest)
#include "tst_memberexplainer.moc"
