/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importexport/importplan.h"

#include <QTest>

using namespace odziv;

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsHeaders_data();
    void understandsHeaders();
    void choosesKeys_data();
    void choosesKeys();
    void refusesHeaders_data();
    void refusesHeaders();
    void findsTheHeaderBelowATitle();
    void followsAMapping();
    void refusesMappings_data();
    void refusesMappings();
    void readsMappings_data();
    void readsMappings();

private:
    static Result<ImportPlan> plan(const QString &table, const QString &header, const ImportMapping &mapping = {},
                                   const QString &key = {})
    {
        return ImportPlan::make(*Catalog::builtIn().table(table), {header.split(u'|')}, {1}, mapping, key);
    }
    /// "number customerId<customer.number ..." in the order of the file.
    static QString described(const ImportPlan &plan)
    {
        QStringList columns;
        for (const ImportColumn &column : plan.columns) {
            QString text = column.column->name;
            if (column.referencedBy)
                text += QLatin1Char('<') + column.referenced->name + QLatin1Char('.') + column.referencedBy->name;
            columns << text;
        }
        return columns.join(u' ');
    }
};

void TestImportPlan::understandsHeaders_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("ignored");
    const auto row
        = [](const char *title, const char *table, const char *header, const char *columns, const char *ignored = "") {
              QTest::newRow(title) << QString::fromUtf8(table) << QString::fromUtf8(header)
                                   << QString::fromUtf8(columns) << QString::fromUtf8(ignored);
          };
    row("catalog names", "customer", "number|name|kind|place", "number name kind place");
    row("local labels", "customer", "EPID|Naziv|Vrsta kupca|Mjesto", "number name kind place");
    row("English labels", "customer", "Customer number|Name|Kind|House number", "number name kind houseNumber");
    row("without diacritics and case", "customer", "epid|NAZIV|vrsta kupca|opcina", "number name kind municipality");
    row("own table in front", "customer", "customer.number|Kupac.Naziv|kind", "number name kind");
    row("unknown columns", "customer", "number|Napomena|name|kind||x", "number name kind", "Napomena x");
    row("account by the customer's number", "customerAccount", "Šifra potrošača|EPID|Status",
        "number customerId<customer.number status");
    row("account, dotted", "customerAccount", "number|customer.number|status",
        "number customerId<customer.number status");
    row("account, joined name", "customerAccount", "number|customerNumber|status",
        "number customerId<customer.number status");
    row("account, table name", "customerAccount", "Potrošač|Kupac|Status", "number customerId<customer.number status");
    row("account, table name beside the number", "customerAccount", "Potrošač|Kupac|EPID|Status",
        "number customerId<customer.number status", "Kupac");
    row("account by id", "customerAccount", "number|customerId|status", "number customerId status");
    row("account by dotted id", "customerAccount", "number|customer.id|status", "number customerId status");
    row("contact", "contact", "EPID|Ime|Prezime|E-mail|Mobitel",
        "customerId<customer.number firstName lastName email mobile");
    row("contact, other attribute of the customer", "contact", "customer.number|customer.name|email",
        "customerId<customer.number email", "customer.name");
    row("e-service", "eService", "Potrošač|Naziv usluge|Status usluge|Način prijave",
        "customerAccountId<customerAccount.number name status registrationMethod");
    row("e-service with everything", "eService", "customerAccount.number|supplyPoint.number|contact.email|name|status",
        "customerAccountId<customerAccount.number supplyPointId<supplyPoint.number contactId<contact.email name "
        "status");
    row("receivable", "receivable", "Šifra potrošača|Iznos|Datum dospijeća|roh",
        "customerAccountId<customerAccount.number amount dueDate roh");
    row("code list", "street", "Šifra|Naziv", "code name");
    row("exact name beats an alias", "customer", "NAME|name|number|kind", "name number kind", "NAME");
}

void TestImportPlan::understandsHeaders()
{
    QFETCH(QString, table);
    QFETCH(QString, header);
    QFETCH(QString, columns);
    QFETCH(QString, ignored);
    const auto made = plan(table, header);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
    QCOMPARE(described(*made), columns);
    QCOMPARE(made->ignored.join(u' '), ignored);
}

void TestImportPlan::choosesKeys_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("keys");
    const auto row = [](const char *title, const char *table, const char *header, const char *key, const char *keys) {
        QTest::newRow(title) << QString::fromUtf8(table) << QString::fromUtf8(header) << QString::fromUtf8(key)
                             << QString::fromUtf8(keys);
    };
    row("customer", "customer", "id|number|name|kind", "", "number");
    row("customer by id", "customer", "id|number|name|kind", "id", "id");
    row("contact", "contact", "customer.number|email|firstName|lastName|mobile", "",
        "customerId,email; customerId,email,firstName,lastName,mobile");
    row("contact with ids", "contact", "id|customerId|email|lastName", "",
        "id; customerId,email; customerId,email,lastName");
    row("contact without addresses", "contact", "customerId|lastName", "", "customerId,lastName");
    row("contact by address", "contact", "customerId|email|lastName", "E-mail", "email");
    row("e-service", "eService", "customerAccountId|name|status", "", "customerAccountId,name");
    row("receivable", "receivable", "customerAccountId|amount|dueDate", "", "customerAccountId,dueDate");
    row("code list", "place", "code|name", "", "code");
    row("by reference", "customerAccount", "number|customer.number|status", "customer.number", "customerId");
}

void TestImportPlan::choosesKeys()
{
    QFETCH(QString, table);
    QFETCH(QString, header);
    QFETCH(QString, key);
    QFETCH(QString, keys);
    const auto made = plan(table, header, {}, key);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
    QStringList all;
    for (const ImportKey &one : made->keys)
        all << one.columns.join(u',');
    QCOMPARE(all.join(QStringLiteral("; ")), keys);
}

void TestImportPlan::refusesHeaders_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, const char *table, const char *header, const char *key, const char *says) {
        QTest::newRow(title) << QString::fromUtf8(table) << QString::fromUtf8(header) << QString::fromUtf8(key)
                             << QString::fromUtf8(says);
    };
    row("nothing known", "customer", "x|y", "", "names of columns");
    row("required column missing", "customer", "number|name", "", "kind");
    row("two required columns missing", "customer", "number", "", "name, kind");
    row("reference missing", "contact", "firstName|email", "", "customer.number");
    row("the same twice", "customer", "EPID|Broj kupca|name|kind", "", "both mean number");
    row("the very same twice", "customer", "number|number|name|kind", "", "both mean number");
    row("key not in the file", "customer", "number|name|kind", "place", "not in the file");
    row("key unknown", "customer", "number|name|kind", "colour", "colour");
}

void TestImportPlan::refusesHeaders()
{
    QFETCH(QString, table);
    QFETCH(QString, header);
    QFETCH(QString, key);
    QFETCH(QString, says);
    const auto made = plan(table, header, {}, key);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::InvalidInput);
    QVERIFY(!made.error().place.isEmpty());
    QVERIFY2(made.error().text.contains(says), qPrintable(made.error().text));
}

void TestImportPlan::findsTheHeaderBelowATitle()
{
    const std::vector<QStringList> rows{
        {QStringLiteral("Izvještaj o kupcima")},
        {QStringLiteral("22.11.2026"), QString()},
        {QStringLiteral("EPID"), QStringLiteral("Naziv"), QStringLiteral("Vrsta kupca")},
        {QStringLiteral("1"), QStringLiteral("Naziv"), QStringLiteral("household")}};
    const auto made
        = ImportPlan::make(*Catalog::builtIn().table(QStringLiteral("customer")), rows, {1, 3, 4, 5}, {}, {});
    QVERIFY(made);
    QCOMPARE(made->headerRow, 4);
    QCOMPARE(described(*made), QStringLiteral("number name kind"));
}

void TestImportPlan::followsAMapping()
{
    const auto mapping = ImportMapping::fromJson(R"({"format": "odziv-mapping/1",
        "columns": {"Polje 1": "customer.number", "polje 2": "E-mail", "Ime": null},
        "constants": {"signatory": "da"}, "key": "email"})");
    QVERIFY(mapping);
    const auto made = plan(QStringLiteral("contact"), QStringLiteral("Polje 1|POLJE 2|Ime|Prezime"), *mapping);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
    QCOMPARE(described(*made), QStringLiteral("customerId<customer.number email lastName signatory"));
    QCOMPARE(made->ignored, QStringList{QStringLiteral("Ime")});
    QCOMPARE(made->columns.back().source, -1);
    QCOMPARE(made->columns.back().constant, QStringLiteral("da"));
    QCOMPARE(made->keys.size(), 1);
    QCOMPARE(made->keys.first().columns, QStringList{QStringLiteral("email")});
    // What was asked for wins over the mapping.
    const auto other = plan(QStringLiteral("contact"), QStringLiteral("Polje 1|POLJE 2|Ime|Prezime"), *mapping,
                            QStringLiteral("lastName"));
    QVERIFY(other);
    QCOMPARE(other->keys.first().columns, QStringList{QStringLiteral("lastName")});
}

void TestImportPlan::refusesMappings_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QString>("says");
    QTest::newRow("column not in the file") << QByteArray(R"("columns": {"Broj": "number"})") << QStringLiteral("Broj");
    QTest::newRow("unknown target") << QByteArray(R"("columns": {"number": "colour"})") << QStringLiteral("colour");
    QTest::newRow("another table's column")
        << QByteArray(R"("columns": {"number": "contact.firstName"})") << QStringLiteral("contact.firstName");
    QTest::newRow("two to one") << QByteArray(R"("columns": {"number": "name"})") << QStringLiteral("both mean name");
    QTest::newRow("required left out") << QByteArray(R"("columns": {"kind": null})") << QStringLiteral("kind");
    QTest::newRow("constant unknown") << QByteArray(R"("constants": {"colour": "red"})") << QStringLiteral("colour");
}

void TestImportPlan::refusesMappings()
{
    QFETCH(QByteArray, columns);
    QFETCH(QString, says);
    const auto mapping = ImportMapping::fromJson(R"({"format": "odziv-mapping/1", )" + columns + "}");
    QVERIFY(mapping);
    const auto made = plan(QStringLiteral("customer"), QStringLiteral("number|name|kind"), *mapping);
    QVERIFY(!made);
    QVERIFY2(made.error().message().contains(says), qPrintable(made.error().message()));
}

void TestImportPlan::readsMappings_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("{") << QString();
    QTest::newRow("no object") << QByteArray("[]") << QString();
    QTest::newRow("no format") << QByteArray("{}") << QStringLiteral("format");
    QTest::newRow("other format") << QByteArray(R"({"format": "odziv-mapping/2"})") << QStringLiteral("format");
    QTest::newRow("unknown entry") << QByteArray(R"({"format": "odziv-mapping/1", "x": 1})") << QStringLiteral("x");
    QTest::newRow("columns no object") << QByteArray(R"({"format": "odziv-mapping/1", "columns": []})")
                                       << QStringLiteral("columns");
    QTest::newRow("column a number") << QByteArray(R"({"format": "odziv-mapping/1", "columns": {"a": 1}})")
                                     << QStringLiteral("columns.a");
    QTest::newRow("constant a number") << QByteArray(R"({"format": "odziv-mapping/1", "constants": {"a": 1}})")
                                       << QStringLiteral("constants.a");
    QTest::newRow("encoding a number") << QByteArray(R"({"format": "odziv-mapping/1", "encoding": 1250})")
                                       << QStringLiteral("encoding");
}

void TestImportPlan::readsMappings()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto mapping = ImportMapping::fromJson(json);
    QVERIFY(!mapping);
    QCOMPARE(mapping.error().code, ErrorCode::InvalidInput);
    QCOMPARE(mapping.error().place, place);
}

QTEST_GUILESS_MAIN(TestImportPlan)
#include "tst_importplan.moc"
