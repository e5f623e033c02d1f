/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "casefile.h"

#include "segments/memberlist.h"
#include "segments/segmentjson.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace odziv;

namespace {

using Ids = std::vector<qint64>;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

CaseFile customers()
{
    return CaseFile::parse(s(R"(
customer {"id":1,"name":"Žana Đurić"}
customer {"id":2,"name":"Ivo Ivić"}
customer {"id":3,"name":"Bez ičega"}
customerAccount {"id":10,"customerId":1,"number":"N10","status":"Odjavljen","annualConsumptionKwh":900}
customerAccount {"id":11,"customerId":1,"number":"N11","status":"Aktivan","annualConsumptionKwh":500}
customerAccount {"id":12,"customerId":1,"number":"N12","status":"Aktivan"}
customerAccount {"id":20,"customerId":2,"number":"N20","status":"Aktivan","annualConsumptionKwh":100}
supplyPoint {"id":100,"customerAccountId":11,"number":"P100","commodity":"struja"}
supplyPoint {"id":101,"customerAccountId":12,"number":"P101","commodity":"struja"}
contact {"id":50,"customerId":1,"firstName":"Prva","createdAt":"2026-01-01T00:00:00"}
contact {"id":51,"customerId":1,"firstName":"Druga","email":"a@b.example","createdAt":"2026-02-01T00:00:00"}
contact {"id":52,"customerId":1,"firstName":"Treća","email":"c@d.example","createdAt":"2026-02-01T00:00:00"}
)"));
}

MemberList everybody()
{
    MemberList list;
    list.level = s("customer");
    list.ids = std::make_shared<const Ids>(Ids{1, 2, 3, 99});
    list.format.columns = {{s("customer.name"), s("Kupac")},
                           {s("customerAccount.number"), s("customerAccount.number")},
                           {s("supplyPoint.number"), s("Mjesto")},
                           {s("contact.firstName"), s("Ime")}};
    return list;
}

SelectionRule rule(const char *table, const std::vector<RowCriterion> &criteria)
{
    return {s(table), criteria};
}

} // namespace

class MemberListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheFirstRowsWithoutRules();
    void followsTheRules_data();
    void followsTheRules();
    void searchesAndFilters();
    void listsAResultSet();
    void refusesWhatIsNotJoined();
    void validatesRules_data();
    void validatesRules();
    void rulesSurviveTheFile();

private:
    static QStringList texts(TemporaryWorkspace &workspace, const MemberList &list, qint64 id);
};

QStringList MemberListTest::texts(TemporaryWorkspace &workspace, const MemberList &list, qint64 id)
{
    const auto table = memberTable(list);
    if (!table)
        return {table.error().message()};
    const SqlRowSource source(workspace.workspace(), *table, QLocale(QLocale::Bosnian), QTimeZone::utc());
    const auto rows = source.rows({id}, {});
    if (!rows)
        return {rows.error().detail};
    QStringList texts;
    for (const QVariant &value : rows->front())
        texts << value.toString();
    return texts;
}

void MemberListTest::showsTheFirstRowsWithoutRules()
{
    TemporaryWorkspace temporary;
    QVERIFY(customers().fill(temporary.workspace()));
    const MemberList list = everybody();
    QCOMPARE(texts(temporary, list, 1), (QStringList{s("Žana Đurić"), s("N10"), s("P100"), s("Prva")}));
    QCOMPARE(texts(temporary, list, 3), (QStringList{s("Bez ičega"), {}, {}, {}}));
    const auto table = memberTable(list);
    QVERIFY(table);
    QCOMPARE(table->columns[0].column.title, s("Kupac"));
    QCOMPARE(table->columns[1].column.title, s("Customer account: Account number"));
    const SqlRowSource source(temporary.workspace(), *table, QLocale(QLocale::Bosnian), QTimeZone::utc());
    // A row that is gone is passed over.
    QCOMPARE(*source.ids({}, {}), (Ids{1, 2, 3}));
    QCOMPARE(*source.totalRows({}), qint64(3));
}

void MemberListTest::followsTheRules_data()
{
    QTest::addColumn<SelectionRules>("rules");
    QTest::addColumn<QStringList>("expected"); // of customer 1
    const RowCriterion largest{s("customerAccount.annualConsumptionKwh"), RowPreference::Largest, {}};
    const RowCriterion smallest{s("customerAccount.annualConsumptionKwh"), RowPreference::Smallest, {}};
    const RowCriterion active{s("customerAccount.status"), RowPreference::Value, s("Aktivan")};
    const RowCriterion email{s("contact.email"), RowPreference::Present, {}};
    const RowCriterion noEmail{s("contact.email"), RowPreference::Missing, {}};
    const RowCriterion newest{s("contact.createdAt"), RowPreference::Largest, {}};
    const auto row = [](const char *name, const SelectionRules &rules, const char *account, const char *point,
                        const char *contact) {
        QTest::newRow(name) << rules << QStringList{s("Žana Đurić"), s(account), s(point), s(contact)};
    };
    // The account that stands has no supply point: none is borrowed from another.
    row("largest", {rule("customerAccount", {largest})}, "N10", "", "Prva");
    row("smallest, missing last", {rule("customerAccount", {smallest})}, "N11", "P100", "Prva");
    row("a value first", {rule("customerAccount", {active})}, "N11", "P100", "Prva");
    row("a value, then the smallest", {rule("customerAccount", {active, smallest})}, "N11", "P100", "Prva");
    row("present; a tie goes to the first by id", {rule("contact", {email})}, "N10", "P100", "Druga");
    row("newest; a tie goes to the first by id", {rule("contact", {newest})}, "N10", "P100", "Druga");
    row("missing", {rule("contact", {noEmail})}, "N10", "P100", "Prva");
    row("two tables", {rule("customerAccount", {active}), rule("contact", {email, newest})}, "N11", "P100", "Druga");
}

void MemberListTest::followsTheRules()
{
    QFETCH(SelectionRules, rules);
    QFETCH(QStringList, expected);
    TemporaryWorkspace temporary;
    QVERIFY(customers().fill(temporary.workspace()));
    QVERIFY(validateSelectionRules(rules, s("customer"), Catalog::builtIn()));
    MemberList list = everybody();
    list.rules = rules;
    QCOMPARE(texts(temporary, list, 1), expected);
}

void MemberListTest::searchesAndFilters()
{
    TemporaryWorkspace temporary;
    QVERIFY(customers().fill(temporary.workspace()));
    const auto table = memberTable(everybody());
    QVERIFY(table);
    const SqlRowSource source(temporary.workspace(), *table, QLocale(QLocale::Bosnian), QTimeZone::utc());
    RowQuery query;
    query.search = s("duric n10");
    QCOMPARE(*source.ids(query, {}), Ids{1});
    query = {};
    query.sortColumn = 0;
    QCOMPARE(*source.ids(query, {}), (Ids{3, 2, 1}));
    query = {};
    query.filters.push_back({1, {QVariant()}, {}, {}});
    QCOMPARE(*source.ids(query, {}), Ids{3});
    const auto values = source.values(1, {}, {}, 10, {});
    QVERIFY(values);
    QCOMPARE(values->size(), size_t(3));
}

void MemberListTest::listsAResultSet()
{
    TemporaryWorkspace temporary;
    QVERIFY(customers().fill(temporary.workspace()));
    temporary.execute(s("INSERT INTO resultSet (id, name, targetLevel, definition, memberCount, frozenAt)"
                        " VALUES (7, 'S', 'customer', '{}', 2, 0);"
                        "INSERT INTO resultSetMember (resultSetId, memberId) VALUES (7, 2), (7, 3)"));
    MemberList list = everybody();
    list.resultSet = ResultSetId(7);
    const SqlRowSource source(temporary.workspace(), *memberTable(list), QLocale(), QTimeZone::utc());
    QCOMPARE(*source.ids({}, {}), (Ids{2, 3}));
}

void MemberListTest::refusesWhatIsNotJoined()
{
    MemberList list = everybody();
    list.format.columns << ListFormat::Column{s("street.name"), s("x")};
    QCOMPARE(memberTable(list).error().code, ErrorCode::InvalidInput);
    list = everybody();
    list.level = s("nowhere");
    QCOMPARE(memberTable(list).error().code, ErrorCode::InvalidInput);
}

void MemberListTest::validatesRules_data()
{
    QTest::addColumn<SelectionRules>("rules");
    QTest::addColumn<QString>("level");
    const RowCriterion email{s("contact.email"), RowPreference::Present, {}};
    QTest::newRow("one at most") << SelectionRules{rule("contact", {email})} << s("contact");
    QTest::newRow("reached upwards only")
        << SelectionRules{rule("customer", {{s("customer.name"), RowPreference::Present, {}}})} << s("customerAccount");
    QTest::newRow("no table") << SelectionRules{rule("nowhere", {email})} << s("customer");
    QTest::newRow("another table's column") << SelectionRules{rule("customerAccount", {email})} << s("customer");
    QTest::newRow("no criterion") << SelectionRules{rule("contact", {})} << s("customer");
    QTest::newRow("twice") << SelectionRules{rule("contact", {email}), rule("contact", {email})} << s("customer");
    QTest::newRow("a text is not ordered")
        << SelectionRules{rule("contact", {{s("contact.email"), RowPreference::Largest, {}}})} << s("customer");
    QTest::newRow("an unknown value") << SelectionRules{rule(
        "customerAccount", {{s("customerAccount.status"), RowPreference::Value, s("' OR 1; --")}})}
                                      << s("customer");
}

void MemberListTest::validatesRules()
{
    QFETCH(SelectionRules, rules);
    QFETCH(QString, level);
    const auto valid = validateSelectionRules(rules, level, Catalog::builtIn());
    QVERIFY(!valid);
    QCOMPARE(valid.error().code, ErrorCode::InvalidInput);
    QVERIFY(valid.error().place.startsWith(s("selectionRules")));
}

void MemberListTest::rulesSurviveTheFile()
{
    const QByteArray json = R"({"format":"odziv-segment/1","name":"S","targetLevel":"customer",
        "blocks":[{"operation":"startWith","criteria":{"all":[]}}],
        "selectionRules":[{"table":"contact","criteria":[{"column":"contact.E-mail","prefer":"present"},
        {"column":"contact.createdAt","prefer":"largest"}]},{"table":"customerAccount","criteria":[
        {"column":"customerAccount.status","prefer":"value","value":"Aktivan, prijavljen"}]}],
        "options":{"eventTriggered":true,"previewFormat":"Lista"}})";
    const auto segment = segmentFromJson(json);
    QVERIFY2(segment, segment ? "" : qPrintable(segment.error().message()));
    QCOMPARE(segment->selectionRules.size(), size_t(2));
    QCOMPARE(segment->selectionRules[0].criteria[0].column, s("contact.email"));
    QVERIFY(segment->options.eventTriggered);
    QVERIFY(!segment->options.cacheBlocks);
    QCOMPARE(segment->options.previewFormat, s("Lista"));
    const auto again = segmentFromJson(segmentToJson(*segment));
    QVERIFY(again);
    QVERIFY(*again == *segment);
    QCOMPARE(selectionRuleSentence(segment->selectionRules[0]),
             s("Of several of Contact, the one with E-mail present; where equal, the one with the newest Created."));
    // A file without them stays as it was.
    Segment plain = *segment;
    plain.selectionRules.clear();
    plain.options = {};
    QVERIFY(!segmentToJson(plain).contains("selectionRules"));
    QVERIFY(!segmentToJson(plain).contains("options"));
    QVERIFY(!segmentFromJson(QByteArray(json).replace("eventTriggered\":true", "eventTriggered\":1")));
    QVERIFY(!segmentFromJson(QByteArray(json).replace("eventTriggered", "eventDriven")));
}

QTEST_GUILESS_MAIN(MemberListTest)
#include "tst_memberlist.moc"
