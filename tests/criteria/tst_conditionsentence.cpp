/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "criteria/conditionjson.h"
#include "criteria/conditionsentence.h"

#include <QJsonDocument>
#include <QTest>

using namespace odziv;

class ConditionSentenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentence_data();
    void sentence();
    void days();
};

void ConditionSentenceTest::sentence_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *json, const char *expected) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(expected);
    };
    row("equals", R"({"column":"customerAccount.status","operator":"equals","value":"Aktivan, prijavljen"})",
        R"(Status is "Aktivan, prijavljen")");
    row("other table", R"({"column":"customer.name","operator":"contains","value":"Đ \"x\" %1"})",
        R"(Name (Customer) contains "Đ "x" %1")");
    row("list", R"({"column":"customerAccount.status","operator":"in","values":["a","b","c"]})",
        R"(Status is one of "a", "b" or "c")");
    row("list of one", R"({"column":"customerAccount.status","operator":"in","values":["a"]})", R"(Status is "a")");
    row("not in", R"({"column":"customerAccount.status","operator":"notIn","values":["a","b"]})",
        R"(Status is none of "a" or "b")");
    row("long list", R"({"column":"customerAccount.id","operator":"in","values":[1,2,3,4,5,6,7,8,9,10,11,12]})",
        "Id is one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 2 more");
    row("between", R"({"column":"customerAccount.annualConsumptionKwh","operator":"between","values":[3000,6000]})",
        "Annual consumption (kWh) is between 3,000 and 6,000");
    row("money", R"({"column":"receivable.amount","operator":"greater","value":1234.5})",
        "Amount (Receivable) is more than 1,234.50");
    row("day", R"({"column":"receivable.dueDate","operator":"lessOrEqual","value":"2026-02-01"})",
        "Due date (Receivable) is on or before 2/1/2026");
    row("boolean", R"({"column":"customer.fictitious","operator":"notEquals","value":true})",
        "Fictitious (Customer) is not yes");
    row("one day", R"({"column":"customerAccount.createdAt","operator":"withinLastDays","value":1})",
        "Created lies within the last day");
    row("days", R"({"column":"customerAccount.createdAt","operator":"olderThanDays","value":90})",
        "Created lies more than 90 days back");
    row("birthday", R"({"column":"contact.birthDate","operator":"anniversaryWithinNextDays","value":28})",
        "Birth date (Contact) has its anniversary within the next 28 days");
    row("empty", R"({"column":"contact.email","operator":"isEmpty"})", "E-mail (Contact) is missing");
    row("all", R"({"all":[{"column":"customerAccount.status","operator":"equals","value":"a"},
                          {"any":[{"column":"contact.email","operator":"isNotEmpty"},
                                  {"column":"contact.mobile","operator":"isNotEmpty"}]}]})",
        R"(Status is "a" and (E-mail (Contact) is given or Mobile (Contact) is given))");
    row("none", R"({"none":[{"column":"contact.email","operator":"isNotEmpty"},
                            {"column":"contact.mobile","operator":"isNotEmpty"}]})",
        "it is not true that (E-mail (Contact) is given or Mobile (Contact) is given)");
    row("nothing", R"({"all":[]})", "anything holds");
    row("never", R"({"any":[]})", "nothing can hold");
    row("group of one", R"({"all":[{"any":[{"column":"contact.email","operator":"isEmpty"},
                                            {"column":"contact.phone","operator":"isEmpty"}]}]})",
        "E-mail (Contact) is missing or Phone (Contact) is missing");
}

void ConditionSentenceTest::sentence()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, expected);
    const auto condition = conditionFromJson(QJsonDocument::fromJson(json).object(), Catalog::builtIn());
    QVERIFY2(condition, condition ? "" : qPrintable(condition.error().message()));
    QCOMPARE(conditionSentence(*condition, Catalog::builtIn(), QStringLiteral("customerAccount"),
                               QLocale(QLocale::English, QLocale::UnitedStates)),
             expected);
}

void ConditionSentenceTest::days()
{
    const Operand day(QDate(2026, 2, 1));
    QCOMPARE(operandText(day, QLocale::c()), QStringLiteral("2026-02-01"));
    QCOMPARE(operandText(day, QLocale(QLocale::German, QLocale::Germany)), QStringLiteral("01.02.2026"));
}

QTEST_GUILESS_MAIN(ConditionSentenceTest)
#include "tst_conditionsentence.moc"
