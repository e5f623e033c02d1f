/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "common/clock.h"
#include "criteria/conditionjson.h"
#include "criteria/conditionsql.h"
#include "criteria/joinsql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace odziv;

/// Text and values of the SQL, rule by rule. What it finds is tested in segments.
class ConditionSqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void where_data();
    void where();
    void anniversary_data();
    void anniversary();
    void longListsAreOneValue();
    void manyConditionsStayShallow();
    void valuesNeverReachTheText();
    void wrongTreesAreRefused();
    void joins();
};

namespace {

const QDate today(2026, 11, 22);

ConditionCompiler compiler()
{
    return ConditionCompiler(Catalog::builtIn(), today, QTimeZone("Europe/Sarajevo"));
}

Condition condition(const QByteArray &json)
{
    const auto read = conditionFromJson(QJsonDocument::fromJson(json).object(), Catalog::builtIn());
    if (!read)
        qFatal("%s", qPrintable(read.error().message()));
    return *read;
}

qint64 sarajevo(int year, int month, int day, int offsetHours)
{
    return QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() - offsetHours * 3600000;
}

} // namespace

void ConditionSqlTest::where_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariantList>("values");
    const auto row = [](const char *name, const char *json, const char *text, const QVariantList &values) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(text) << values;
    };
    const QString x = QStringLiteral("x");
    const qint64 now = toEpochDay(today);
    row("exact", R"({"column":"customer.branch","operator":"equals","value":"x"})", R"("customer"."branch" = ?)", {x});
    row("folded", R"({"column":"customer.name","operator":"notEquals","value":"Đačić  ß"})",
        R"(foldText("customer"."name") <> ?)", {QStringLiteral("dacic ss")});
    row("in", R"({"column":"customer.branch","operator":"in","values":["x","y"]})", R"("customer"."branch" IN (?, ?))",
        {x, QStringLiteral("y")});
    row("not in", R"({"column":"customer.id","operator":"notIn","values":[3]})", R"("customer"."id" NOT IN (?))",
        {qint64(3)});
    row("less", R"({"column":"customer.id","operator":"less","value":3})", R"("customer"."id" < ?)", {qint64(3)});
    row("at least", R"({"column":"receivable.amount","operator":"greaterOrEqual","value":12.5})",
        R"("receivable"."amount" >= ?)", {qint64(1250)});
    row("between", R"({"column":"customer.postcode","operator":"between","values":["71000","72000"]})",
        R"("customer"."postcode" BETWEEN ? AND ?)", {QStringLiteral("71000"), QStringLiteral("72000")});
    row("contains", R"({"column":"customer.name","operator":"contains","value":"100%_"})",
        R"(instr(foldText("customer"."name"), ?) > 0)", {QStringLiteral("100%_")});
    row("starts with", R"({"column":"customer.branch","operator":"startsWith","value":"𝄞x"})",
        R"(substr("customer"."branch", 1, ?) = ?)", {qint64(2), QStringLiteral("𝄞x")});
    row("ends with", R"({"column":"customer.branch","operator":"endsWith","value":"xy"})",
        R"(substr("customer"."branch", ?) = ?)", {qint64(-2), QStringLiteral("xy")});
    row("ends with nothing", R"({"column":"customer.branch","operator":"endsWith","value":""})",
        R"("customer"."branch" IS NOT NULL)", {});
    row("empty", R"({"column":"customer.name","operator":"isEmpty"})", R"("customer"."name" IS NULL)", {});
    row("boolean", R"({"column":"customer.fictitious","operator":"equals","value":true})",
        R"("customer"."fictitious" = ?)", {qint64(1)});
    row("day", R"({"column":"contact.birthDate","operator":"equals","value":"1970-01-02"})",
        R"("contact"."birthDate" = ?)", {qint64(1)});
    row("last days", R"({"column":"contact.birthDate","operator":"withinLastDays","value":7})",
        R"("contact"."birthDate" BETWEEN ? AND ?)", {now - 7, now});
    row("older", R"({"column":"contact.birthDate","operator":"olderThanDays","value":7})",
        R"("contact"."birthDate" < ?)", {now - 7});
    row("next days", R"({"column":"receivable.dueDate","operator":"withinNextDays","value":7})",
        R"("receivable"."dueDate" BETWEEN ? AND ?)", {now, now + 7});
    // Days of the zone: 23 hours on the last Sunday of March, 25 on the last of October.
    row("short day", R"({"column":"contact.createdAt","operator":"equals","value":"2026-03-29"})",
        R"(("contact"."createdAt" >= ? AND "contact"."createdAt" < ?))",
        {sarajevo(2026, 3, 29, 1), sarajevo(2026, 3, 30, 2)});
    row("long day", R"({"column":"contact.createdAt","operator":"between","values":["2026-10-25","2026-10-25"]})",
        R"(("contact"."createdAt" >= ? AND "contact"."createdAt" < ?))",
        {sarajevo(2026, 10, 25, 2), sarajevo(2026, 10, 26, 1)});
    row("instant not in", R"({"column":"contact.createdAt","operator":"notIn","values":["2026-01-01","2026-01-02"]})",
        R"((("contact"."createdAt" < ? OR "contact"."createdAt" >= ?) AND ("contact"."createdAt" < ? OR "contact"."createdAt" >= ?)))",
        {sarajevo(2026, 1, 1, 1), sarajevo(2026, 1, 2, 1), sarajevo(2026, 1, 2, 1), sarajevo(2026, 1, 3, 1)});
    row("instant after", R"({"column":"contact.createdAt","operator":"greater","value":"2026-01-01"})",
        R"("contact"."createdAt" >= ?)", {sarajevo(2026, 1, 2, 1)});
    row("instant older", R"({"column":"contact.createdAt","operator":"olderThanDays","value":0})",
        R"("contact"."createdAt" < ?)", {sarajevo(2026, 11, 22, 1)});
    row("all",
        R"({"all":[{"column":"customer.id","operator":"less","value":3},{"column":"customer.name","operator":"isEmpty"}]})",
        R"(("customer"."id" < ? AND "customer"."name" IS NULL))", {qint64(3)});
    row("none",
        R"({"none":[{"column":"customer.id","operator":"less","value":3},{"column":"customer.id","operator":"greater","value":5}]})",
        R"((("customer"."id" < ? OR "customer"."id" > ?)) IS NOT TRUE)", {qint64(3), qint64(5)});
    row("all of nothing", R"({"all":[]})", "1", {});
    row("any of nothing", R"({"any":[]})", "0", {});
    row("none of nothing", R"({"none":[]})", "(0) IS NOT TRUE", {});
}

void ConditionSqlTest::where()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, text);
    QFETCH(QVariantList, values);
    const auto fragment = compiler().where(condition(json));
    QVERIFY(fragment);
    QCOMPARE(fragment->text, text);
    QCOMPARE(fragment->values, values);
    for (qsizetype i = 0; i < values.size(); ++i)
        QCOMPARE(fragment->values.at(i).typeId(), values.at(i).typeId());
}

void ConditionSqlTest::anniversary_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QVariantList>("values");
    const QString range = QStringLiteral("M BETWEEN ? AND ?");
    const QString wrapped = QStringLiteral("(M >= ? OR M <= ?)");
    const auto list = [](const QStringList &texts) { return QVariantList(texts.cbegin(), texts.cend()); };
    QTest::newRow("plain") << QDate(2026, 3, 1) << qint64(28) << range
                           << list({QStringLiteral("0301"), QStringLiteral("0329")});
    QTest::newRow("wraps") << QDate(2026, 12, 20) << qint64(28) << wrapped
                           << list({QStringLiteral("1220"), QStringLiteral("0117")});
    QTest::newRow("ends on 28 Feb of a common year")
        << QDate(2026, 2, 20) << qint64(8) << QStringLiteral("(M BETWEEN ? AND ? OR M = ?)")
        << list({QStringLiteral("0220"), QStringLiteral("0228"), QStringLiteral("0229")});
    QTest::newRow("ends on 28 Feb of a leap year")
        << QDate(2028, 2, 20) << qint64(8) << range << list({QStringLiteral("0220"), QStringLiteral("0228")});
    QTest::newRow("whole year") << QDate(2026, 2, 20) << qint64(365)
                                << QStringLiteral(R"("contact"."birthDate" IS NOT NULL)") << QVariantList();
}

void ConditionSqlTest::anniversary()
{
    QFETCH(QDate, today);
    QFETCH(qint64, days);
    QFETCH(QString, pattern);
    QFETCH(QVariantList, values);
    const ConditionCompiler compiler(Catalog::builtIn(), today, QTimeZone::utc());
    const auto fragment = compiler.where(
        Condition::single(QStringLiteral("contact.birthDate"), Operator::AnniversaryWithinNextDays, {days}));
    QVERIFY(fragment);
    QString text = fragment->text;
    text.replace(QStringLiteral(R"(strftime('%m%d', "contact"."birthDate" * 86400, 'unixepoch'))"),
                 QStringLiteral("M"));
    QCOMPARE(text, pattern);
    QCOMPARE(fragment->values, values);
}

void ConditionSqlTest::longListsAreOneValue()
{
    std::vector<Operand> names;
    for (int i = 0; i < 40000; ++i)
        names.emplace_back(QStringLiteral("n'\"%1").arg(i));
    const auto fragment
        = compiler().where(Condition::single(QStringLiteral("customer.number"), Operator::In, std::move(names)));
    QVERIFY(fragment);
    QCOMPARE(fragment->text, QStringLiteral(R"("customer"."number" IN (SELECT value FROM json_each(?)))"));
    QCOMPARE(fragment->values.size(), 1);
    const QJsonArray bound = QJsonDocument::fromJson(fragment->values.first().toString().toUtf8()).array();
    QCOMPARE(bound.size(), 40000);
    QCOMPARE(bound.at(39999).toString(), QStringLiteral("n'\"39999"));
}

void ConditionSqlTest::manyConditionsStayShallow()
{
    std::vector<Condition> many;
    for (qint64 i = 0; i < 5000; ++i)
        many.push_back(Condition::single(QStringLiteral("customer.id"), Operator::Equals, {i}));
    const auto fragment = compiler().where(Condition::group(Condition::Kind::Any, std::move(many)));
    QVERIFY(fragment);
    qsizetype depth = 0;
    qsizetype deepest = 0;
    for (const QChar c : fragment->text) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        deepest = std::max(deepest, depth);
    }
    QCOMPARE(depth, 0);
    QVERIFY(deepest < 20);
    QCOMPARE(fragment->values.size(), 5000);
}

void ConditionSqlTest::valuesNeverReachTheText()
{
    const QString hostile = QStringLiteral("x'); DROP TABLE customer; --");
    for (const Operator op : operatorsFor(ColumnType::Text)) {
        std::vector<Operand> operands;
        if (operandShape(op) != OperandShape::None)
            operands.emplace_back(hostile);
        if (operandShape(op) == OperandShape::Pair)
            operands.emplace_back(hostile);
        for (const char *column : {"customer.name", "customer.branch"}) {
            const auto fragment = compiler().where(Condition::single(QString::fromLatin1(column), op, operands));
            QVERIFY(fragment);
            QVERIFY(!fragment->text.contains(QStringLiteral("DROP"), Qt::CaseInsensitive));
        }
    }
}

void ConditionSqlTest::wrongTreesAreRefused()
{
    const std::vector<Condition> wrong{
        Condition::single(QStringLiteral("customer.\"name"), Operator::IsEmpty),
        Condition::single(QStringLiteral("name"), Operator::IsEmpty),
        Condition::single(QStringLiteral("customer.name"), Operator::Equals),
        Condition::single(QStringLiteral("customer.name"), Operator::Equals, {qint64(1)}),
        Condition::single(QStringLiteral("customer.id"), Operator::Equals, {QStringLiteral("1 OR 1")}),
        Condition::single(QStringLiteral("contact.birthDate"), Operator::Equals, {QDate()}),
        Condition::single(QStringLiteral("contact.birthDate"), Operator::WithinLastDays, {qint64(-1)}),
        Condition::single(QStringLiteral("customer.id"), Operator::Between, {qint64(1)}),
        Condition::single(QStringLiteral("customer.fictitious"), Operator::Contains, {QStringLiteral("x")}),
    };
    for (const Condition &condition : wrong) {
        const auto fragment = compiler().where(condition);
        QVERIFY(!fragment);
        QCOMPARE(fragment.error().code, ErrorCode::InvalidInput);
        QVERIFY(!compiler().where(Condition::group(Condition::Kind::None, {condition})));
    }
}

void ConditionSqlTest::joins()
{
    const auto from
        = leftJoinSql(Catalog::builtIn(), QStringLiteral("eService"),
                      {QStringLiteral("eService"), QStringLiteral("sentRecord"), QStringLiteral("contact")});
    QVERIFY(from);
    QCOMPARE(*from,
             QStringLiteral(
                 R"("eService" LEFT JOIN "customerAccount" ON "eService"."customerAccountId" = "customerAccount"."id")"
                 R"( LEFT JOIN "customer" ON "customerAccount"."customerId" = "customer"."id")"
                 R"( LEFT JOIN "contact" ON "contact"."customerId" = "customer"."id")"
                 R"( LEFT JOIN "sentRecord" ON "sentRecord"."contactId" = "contact"."id")"));
    const auto chain = joinChainSql(Catalog::builtIn(), QStringLiteral("customer"), QStringLiteral("receivable"));
    QVERIFY(chain);
    QCOMPARE(*chain,
             QStringLiteral(R"("customer" JOIN "customerAccount" ON "customerAccount"."customerId" = "customer"."id")"
                            R"( JOIN "receivable" ON "receivable"."customerAccountId" = "customerAccount"."id")"));
    QVERIFY(!leftJoinSql(Catalog::builtIn(), QStringLiteral("customer"), {QStringLiteral("street")}));
    const auto ids = compiler().matchingIds(condition(R"({"column":"contact.email","operator":"isNotEmpty"})"),
                                            QStringLiteral("customer"));
    QVERIFY(ids);
    QCOMPARE(ids->text,
             QStringLiteral(R"(SELECT DISTINCT "customer"."id" FROM "customer" LEFT JOIN "contact")"
                            R"( ON "contact"."customerId" = "customer"."id" WHERE "contact"."email" IS NOT NULL)"));
}

QTEST_GUILESS_MAIN(ConditionSqlTest)
#include "tst_conditionsql.moc"
