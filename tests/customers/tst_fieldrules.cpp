/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "common/clock.h"
#include "customers/fieldrules.h"
#include "store/connection.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace odziv;

/// The rules against the workspace's own schema, and every kind of column once through the front door.
class TestFieldRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyColumnHasARule_data();
    void everyColumnHasARule();
    void parse_data();
    void parse();
    void refusalsNameTheColumn();
    void contextDecidesDays();
    void searchText();
};

void TestFieldRules::everyColumnHasARule_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table :
         {"customer", "customerAccount", "supplyPoint", "contact", "eService", "receivable", "sentRecord", "street",
          "place", "supplyPointCode", "customerClass", "billDeliveryChannel", "transformerStation"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void TestFieldRules::everyColumnHasARule()
{
    QFETCH(QString, table);
    TemporaryWorkspace workspace;
    const auto connection = workspace->reader();
    QVERIFY(connection);
    auto query
        = (*connection)->prepare(QStringLiteral("SELECT name, \"notnull\", dflt_value, pk FROM pragma_table_info(?)"));
    QVERIFY(query);
    QVERIFY(query->bind(table).run());
    bool searchText = false;
    int columns = 0;
    while (query->next()) {
        const QString column = query->text(0);
        if (column == QLatin1String("searchText")) {
            searchText = true;
            continue;
        }
        ++columns;
        const FieldRule *const rule = FieldRules::find(table, column);
        QVERIFY2(rule, qPrintable(column));
        const bool key = query->boolean(3);
        QVERIFY2(FieldRules::isRequired(*rule) == (key || query->boolean(1)), qPrintable(column));
        QCOMPARE(FieldRules::defaultValue(*rule).isValid(), !query->isNull(2));
        if (!query->isNull(2))
            QCOMPARE(FieldRules::defaultValue(*rule).toLongLong(), query->text(2).toLongLong());
        const auto empty = FieldRules::parse(table, column, QStringLiteral(" \t\u00A0"));
        QVERIFY(empty);
        QVERIFY(!empty->isValid());
    }
    QVERIFY(columns >= 2);
    QCOMPARE(FieldRules::hasSearchText(table), searchText);
}

void TestFieldRules::parse_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QVariant>("expected");
    const auto row = [](const char *table, const char *column, const char *text, const QVariant &expected) {
        QTest::addRow("%s.%s %s", table, column, text)
            << QString::fromLatin1(table) << QString::fromLatin1(column) << QString::fromUtf8(text) << expected;
    };
    const auto text = [](const char *value) { return QVariant(QString::fromUtf8(value)); };
    row("customer", "id", "17", 17LL);
    row("customer", "id", "0", {});
    row("customer", "id", "-3", {});
    row("customer", "number", " 00 12a ", text("0012A"));
    row("customer", "name", "  Ana   Kovač ", text("Ana Kovač"));
    row("customer", "kind", "Domaćinstvo", text("household"));
    row("customer", "kind", "FIZIČKO LICE", text("household"));
    row("customer", "kind", "pravno lice", text("company"));
    row("customer", "kind", "company", text("company"));
    row("customer", "kind", "nešto", {});
    row("customer", "branch", "ED Bihać", text("EDBI"));
    row("customer", "branch", "edsa", text("EDSA"));
    row("customer", "branch", "ns 1", text("NS1"));
    row("customer", "fictitious", "da", 1LL);
    row("customer", "language", "BS", text("bs"));
    row("customer", "language", "bošnjački jezik", {});
    row("customer", "postcode", "811 01", text("81101"));
    row("customer", "createdAt", "1970-01-02T00:00:01Z", 86401000LL);
    row("customerAccount", "number", "3011-d-270704", text("3011-D-270704"));
    row("customerAccount", "number", "EP123", {});
    row("customerAccount", "status", "aktivan, prijavljen", text("Aktivan, prijavljen"));
    row("customerAccount", "status", "Nepoznat", {});
    row("customerAccount", "category", "domacinstvo", text("Domaćinstvo"));
    row("customerAccount", "category", "Nova kategorija", text("Nova kategorija"));
    row("customerAccount", "supplyStatus", "au", text("AU"));
    row("customerAccount", "annualConsumptionKwh", "4500", 4500LL);
    row("customerAccount", "annualConsumptionKwh", "-1", {});
    row("supplyPoint", "commodity", "struja", text("electricity"));
    row("supplyPoint", "number", "00123", text("00123"));
    row("supplyPoint", "active", "ne", 0LL);
    row("contact", "email", "Ana@Posta.Example", text("Ana@posta.example"));
    row("contact", "email", "ana", {});
    row("contact", "mobile", "061 123 456", text("+38761123456"));
    row("contact", "phone", "033/123-456", text("+38733123456"));
    row("contact", "gender", "Ž", text("female"));
    row("contact", "gender", "muško", text("male"));
    row("contact", "gender", "F", text("female"));
    row("contact", "birthDate", "2.1.1970.", 1LL);
    row("contact", "birthDate", "31.12.1969", -1LL);
    row("eService", "name", "e-račun", text("e-racun"));
    row("eService", "name", "E-RAČUN", text("e-racun"));
    row("eService", "name", "e-nešto", {});
    row("eService", "status", "aktivna", text("Aktivna"));
    row("eService", "registrationMethod", "web", text("Web"));
    row("eService", "paperCopy", "true", 1LL);
    row("receivable", "amount", "1.234,56", 123456LL);
    row("receivable", "dueDate", "3.1.1970", 2LL);
    row("sentRecord", "channel", "E-mail", text("email"));
    row("sentRecord", "address", "not an address", text("not an address"));
    row("place", "code", " 071 ", text("071"));
    row("nothing", "code", "1", {});
    row("place", "nothing", "1", {});
}

void TestFieldRules::parse()
{
    QFETCH(QString, table);
    QFETCH(QString, column);
    QFETCH(QString, text);
    QFETCH(QVariant, expected);
    const auto value = FieldRules::parse(table, column, text);
    if (!expected.isValid()) {
        QVERIFY(!value);
        QCOMPARE(value.error().code, ErrorCode::InvalidInput);
        QVERIFY(!value.error().text.isEmpty());
        return;
    }
    QVERIFY2(value, value ? "" : qPrintable(value.error().text));
    QCOMPARE(*value, expected);
    QCOMPARE(value->typeId(), expected.typeId());
}

void TestFieldRules::refusalsNameTheColumn()
{
    const auto value = FieldRules::parse(QStringLiteral("contact"), QStringLiteral("email"), QStringLiteral("ana"));
    QVERIFY(!value);
    QCOMPARE(value.error().place, QStringLiteral("email"));
}

void TestFieldRules::contextDecidesDays()
{
    const FieldRule *const born = FieldRules::find(QStringLiteral("contact"), QStringLiteral("birthDate"));
    const FieldRule *const created = FieldRules::find(QStringLiteral("contact"), QStringLiteral("createdAt"));
    QVERIFY(born && created);
    const FieldRules::Context context{QTimeZone("Europe/Sarajevo"), QDate(2020, 6, 1)};
    QVERIFY(FieldRules::parse(*born, QStringLiteral("1.6.2020"), context));
    QVERIFY(!FieldRules::parse(*born, QStringLiteral("2.6.2020"), context));
    const auto instant = FieldRules::parse(*created, QStringLiteral("1.6.2020 12:00"), context);
    QVERIFY(instant);
    QCOMPARE(instant->toLongLong(), QDateTime(QDate(2020, 6, 1), QTime(10, 0), Qt::UTC).toMSecsSinceEpoch());
}

void TestFieldRules::searchText()
{
    QCOMPARE(FieldRules::searchText(QStringLiteral("customer"), {{QStringLiteral("name"), QStringLiteral("Ana Kovač")},
                                                                 {QStringLiteral("number"), QStringLiteral("EP1")},
                                                                 {QStringLiteral("place"), QVariant()}}),
             QStringLiteral("ana kovac ep1"));
    QCOMPARE(
        FieldRules::searchText(QStringLiteral("contact"), {{QStringLiteral("firstName"), QStringLiteral("Ana")},
                                                           {QStringLiteral("lastName"), QStringLiteral("Kovač")},
                                                           {QStringLiteral("mobile"), QStringLiteral("+38761123456")}}),
        QStringLiteral("kovac ana 38761123456"));
    QCOMPARE(FieldRules::searchText(QStringLiteral("eService"), {}), QString());
    QCOMPARE(FieldRules::searchTerm(QStringLiteral("061 123")), QStringLiteral("61123"));
}

QTEST_GUILESS_MAIN(TestFieldRules)
#include "tst_fieldrules.moc"
