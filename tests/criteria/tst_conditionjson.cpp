/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "criteria/conditionjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace odziv;

/// Reading is strict, says where, and loses nothing on the way back.
class ConditionJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data();
    void roundTrip();
    void refusals_data();
    void refusals();
    void operandsAreTyped();
    void refusesDeepNesting();
    void operatorsFitTypes_data();
    void operatorsFitTypes();
    void typedText_data();
    void typedText();
};

namespace {

QJsonValue parsed(const QByteArray &json)
{
    // Wrapped, so that a test may also hand in what is no object.
    return QJsonDocument::fromJson("[" + json + "]").array().at(0);
}

} // namespace

void ConditionJsonTest::roundTrip_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const char *json) { QTest::newRow(name) << QByteArray(json); };
    row("text", R"({"column":"customer.name","operator":"contains","value":"č\"' %_\\"})");
    row("empty text", R"({"column":"customer.branch","operator":"equals","value":""})");
    row("list", R"({"column":"customer.branch","operator":"in","values":["EDSA","EDTZ"]})");
    row("number",
        R"({"column":"customerAccount.annualConsumptionKwh","operator":"between","values":[-1,9007199254740993]})");
    row("money", R"({"column":"receivable.amount","operator":"greater","value":12.5})");
    row("whole money", R"({"column":"receivable.amount","operator":"in","values":[-0.07,12,19.99,1234567.89]})");
    row("boolean", R"({"column":"customer.fictitious","operator":"equals","value":true})");
    row("day", R"({"column":"contact.birthDate","operator":"less","value":"1970-02-28"})");
    row("instant", R"({"column":"contact.createdAt","operator":"notIn","values":["2024-02-29"]})");
    row("days", R"({"column":"contact.birthDate","operator":"anniversaryWithinNextDays","value":28})");
    row("none", R"({"column":"contact.email","operator":"isNotEmpty"})");
    row("empty group", R"({"all":[]})");
    row("groups", R"({"any":[{"all":[{"column":"contact.email","operator":"isEmpty"}]},
                             {"none":[{"column":"customer.id","operator":"less","value":5},{"any":[]}]}]})");
}

void ConditionJsonTest::roundTrip()
{
    QFETCH(QByteArray, json);
    const auto condition = conditionFromJson(parsed(json), Catalog::builtIn());
    QVERIFY2(condition, condition ? "" : qPrintable(condition.error().message()));
    const QJsonObject written = conditionToJson(*condition);
    QCOMPARE(written, parsed(json).toObject());
    const auto again = conditionFromJson(written, Catalog::builtIn());
    QVERIFY(again);
    QVERIFY(*again == *condition);
    QVERIFY(validateCondition(*condition, Catalog::builtIn()));
}

void ConditionJsonTest::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *json, const char *place, const char *words) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(place) << QString::fromLatin1(words);
    };
    const char *const first = "block 2, condition 1";
    row("no object", "17", "block 2", "in braces");
    row("unknown column", R"({"column":"customer.nam","operator":"equals","value":"x"})", first, "nam");
    row("unknown table", R"({"column":"Customer\".x","operator":"equals","value":"x"})", first, "no table");
    row("no column", R"({"operator":"equals","value":"x"})", first, "column");
    row("unknown operator", R"({"column":"customer.name","operator":"like","value":"x"})", first, "like");
    row("operator in capitals", R"({"column":"customer.name","operator":"Equals","value":"x"})", first, "Equals");
    row("unknown key", R"({"column":"customer.name","operator":"equals","value":"x","sql":"1"})", first, "sql");
    row("key beside a group", R"({"all":[],"name":"x"})", "block 2", "exactly one");
    row("two groups", R"({"all":[],"any":[]})", "block 2", "exactly one");
    row("group is no list", R"({"all":{}})", "block 2", "list of conditions");
    row("value missing", R"({"column":"customer.name","operator":"equals"})", first, "wants one");
    row("values for value", R"({"column":"customer.name","operator":"equals","values":["x"]})", first,
        "not \"values\"");
    row("value for values", R"({"column":"customer.name","operator":"in","value":"x"})", first, "not \"value\"");
    row("value for isEmpty", R"({"column":"customer.name","operator":"isEmpty","value":"x"})", first, "takes no value");
    row("empty list", R"({"column":"customer.name","operator":"in","values":[]})", first, "at least one");
    row("between one", R"({"column":"customer.id","operator":"between","values":[1]})", first, "exactly two");
    row("between three", R"({"column":"customer.id","operator":"between","values":[1,2,3]})", first, "exactly two");
    row("number for text", R"({"column":"customer.postcode","operator":"equals","value":71000})", first, "in quotes");
    row("null for text", R"({"column":"customer.postcode","operator":"equals","value":null})", first, "in quotes");
    row("text for number", R"({"column":"customer.id","operator":"equals","value":"1"})", first, "whole number");
    row("broken number", R"({"column":"customer.id","operator":"equals","value":1.5})", first, "whole number");
    row("three decimals", R"({"column":"receivable.amount","operator":"equals","value":1.005})", first, "12.50");
    row("amount in words", R"({"column":"receivable.amount","operator":"equals","value":"12,50"})", first, "12.50");
    row("two for yes", R"({"column":"customer.fictitious","operator":"equals","value":2})", first, "true or false");
    row("day that is none", R"({"column":"contact.birthDate","operator":"less","value":"2023-02-29"})", first, "YYYY");
    row("day of another form", R"({"column":"contact.birthDate","operator":"less","value":"1.2.2023"})", first, "YYYY");
    row("negative days", R"({"column":"contact.birthDate","operator":"withinLastDays","value":-1})", first, "days");
    row("half a day", R"({"column":"contact.birthDate","operator":"withinLastDays","value":0.5})", first, "days");
    row("calendar on text", R"({"column":"customer.name","operator":"withinLastDays","value":1})", first,
        "does not know");
    row("search in number", R"({"column":"customer.id","operator":"contains","value":1})", first, "does not know");
    row("order of booleans", R"({"column":"customer.fictitious","operator":"less","value":true})", first,
        "does not know");
    row("null character", R"({"column":"customer.name","operator":"equals","value":"a\u0000b"})", first, "U+0000");
    row("deep inside",
        R"({"all":[{"column":"customer.id","operator":"less","value":1},
                   {"any":[{"none":[]},{"column":"customer.id","operator":"less","value":"x"}]}]})",
        "block 2, condition 2.2", "whole number");
}

void ConditionJsonTest::refusals()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const auto condition = conditionFromJson(parsed(json), Catalog::builtIn(), QStringLiteral("block 2"));
    QVERIFY(!condition);
    QCOMPARE(condition.error().code, ErrorCode::InvalidInput);
    QCOMPARE(condition.error().place, place);
    QVERIFY2(condition.error().text.contains(words), qPrintable(condition.error().text));
}

void ConditionJsonTest::operandsAreTyped()
{
    const auto first = [](const char *json) {
        const auto condition = conditionFromJson(parsed(json), Catalog::builtIn());
        return condition ? condition->operands.at(0) : Operand(QStringLiteral("refused"));
    };
    QVERIFY(first(R"({"column":"receivable.amount","operator":"less","value":"12.50"})")
            == Operand(Money::fromCents(1250)));
    QVERIFY(first(R"({"column":"receivable.amount","operator":"less","value":0.29})") == Operand(Money::fromCents(29)));
    QVERIFY(first(R"({"column":"customer.fictitious","operator":"equals","value":1})") == Operand(true));
    QVERIFY(first(R"({"column":"customer.fictitious","operator":"equals","value":0})") == Operand(false));
    QVERIFY(first(R"({"column":"contact.createdAt","operator":"less","value":"2026-03-29"})")
            == Operand(QDate(2026, 3, 29)));
    QVERIFY(first(R"({"column":"contact.createdAt","operator":"withinLastDays","value":7})") == Operand(qint64(7)));
}

void ConditionJsonTest::refusesDeepNesting()
{
    QByteArray json = R"({"column":"customer.id","operator":"less","value":1})";
    for (int depth = 0; depth < deepestGroup; ++depth)
        json = R"({"all":[)" + json + "]}";
    QVERIFY(conditionFromJson(parsed(json), Catalog::builtIn()));
    const auto tooDeep = conditionFromJson(parsed(R"({"all":[)" + json + "]}"), Catalog::builtIn());
    QVERIFY(!tooDeep);
    QVERIFY(tooDeep.error().text.contains(QStringLiteral("deep")));
}

void ConditionJsonTest::operatorsFitTypes_data()
{
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<int>("known");
    QTest::newRow("id") << ColumnType::Id << 11;
    QTest::newRow("text") << ColumnType::Text << 14;
    QTest::newRow("integer") << ColumnType::Integer << 11;
    QTest::newRow("money") << ColumnType::Money << 11;
    QTest::newRow("day") << ColumnType::Day << 15;
    QTest::newRow("instant") << ColumnType::Instant << 15;
    QTest::newRow("boolean") << ColumnType::Boolean << 6;
}

void ConditionJsonTest::operatorsFitTypes()
{
    QFETCH(ColumnType, type);
    QFETCH(int, known);
    QCOMPARE(static_cast<int>(operatorsFor(type).size()), known);
    for (const Operator op : allOperators())
        QVERIFY(operatorByName(operatorName(op)) == op);
}

void ConditionJsonTest::typedText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ColumnType>("type");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("number") << QStringLiteral(" 12 ") << ColumnType::Integer << true;
    QTest::newRow("no number") << QStringLiteral("12a") << ColumnType::Integer << false;
    QTest::newRow("money") << QStringLiteral("12.5") << ColumnType::Money << true;
    QTest::newRow("day") << QStringLiteral("2026-11-22") << ColumnType::Instant << true;
    QTest::newRow("no day") << QStringLiteral("22.11.2026") << ColumnType::Day << false;
    QTest::newRow("yes") << QStringLiteral("1") << ColumnType::Boolean << true;
    QTest::newRow("no boolean") << QStringLiteral("maybe") << ColumnType::Boolean << false;
    QTest::newRow("text") << QStringLiteral(" blanks stay ") << ColumnType::Text << true;
}

void ConditionJsonTest::typedText()
{
    QFETCH(QString, text);
    QFETCH(ColumnType, type);
    QFETCH(bool, accepted);
    const auto operand = operandFromText(text, type);
    QCOMPARE(operand.has_value(), accepted);
    if (operand && type == ColumnType::Text)
        QCOMPARE(std::get<QString>(*operand), text);
}

QTEST_GUILESS_MAIN(ConditionJsonTest)
#include "tst_conditionjson.moc"
