/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "catalog/catalog.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace odziv;

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheWorkspace();
    void findsColumns_data();
    void findsColumns();
    void refusesUnknownColumns_data();
    void refusesUnknownColumns();
    void walksTheJoinTree_data();
    void walksTheJoinTree();
    void refusesPathsOutsideTheTree();
};

void TestCatalog::agreesWithTheWorkspace()
{
    TemporaryWorkspace workspace;
    auto connection = workspace->reader();
    QVERIFY(connection);
    for (const CatalogTable &table : Catalog::builtIn().tables()) {
        auto query
            = (*connection)->prepare(QStringLiteral("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?)"));
        QVERIFY(query);
        QVERIFY(query->bind(table.name).run());
        QStringList inWorkspace;
        while (query->next()) {
            const QString name = query->text(0);
            if (name == QStringLiteral("searchText"))
                continue;
            inWorkspace << name;
            const CatalogColumn *column = table.column(name);
            QVERIFY2(column, qPrintable(table.name + QLatin1Char('.') + name));
            const bool isText = query->text(1) == QStringLiteral("TEXT");
            QCOMPARE(column->type == ColumnType::Text, isText);
            const bool hasDefault = column->type == ColumnType::Boolean;
            if (!hasDefault)
                QCOMPARE(column->required, query->boolean(2) || query->boolean(3));
        }
        QStringList inCatalog;
        for (const CatalogColumn &column : table.columns)
            inCatalog << column.name;
        QCOMPARE(inCatalog, inWorkspace);
        QVERIFY(table.businessKey.isEmpty() || table.column(table.businessKey));
    }
}

void TestCatalog::findsColumns_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("name");
    QTest::newRow("catalog name") << QStringLiteral("customer.name") << QStringLiteral("customer.name");
    QTest::newRow("local label") << QStringLiteral("Kupac.Naziv") << QStringLiteral("customer.name");
    QTest::newRow("folded") << QStringLiteral("KUPAC.podruznica") << QStringLiteral("customer.branch");
    QTest::newRow("alias of the table") << QStringLiteral("Mjerna mesta.Energent")
                                        << QStringLiteral("supplyPoint.commodity");
    QTest::newRow("alias of the column") << QStringLiteral("contact.Email") << QStringLiteral("contact.email");
    QTest::newRow("label") << QStringLiteral("Contact.First name") << QStringLiteral("contact.firstName");
    QTest::newRow("old spelling") << QStringLiteral("E-usluga.Izmjenio") << QStringLiteral("eService.changedBy");
}

void TestCatalog::findsColumns()
{
    QFETCH(QString, reference);
    QFETCH(QString, name);
    const auto found = Catalog::builtIn().columnByAnyName(reference);
    QVERIFY2(found, found ? "" : qPrintable(found.error().text));
    QCOMPARE(found->name(), name);
}

void TestCatalog::refusesUnknownColumns_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("no point") << QStringLiteral("name") << QStringLiteral("table.column");
    QTest::newRow("empty") << QString() << QStringLiteral("table.column");
    QTest::newRow("table") << QStringLiteral("custmer.name") << QStringLiteral("customer");
    QTest::newRow("column") << QStringLiteral("customer.nmae") << QStringLiteral("name");
    QTest::newRow("injection") << QStringLiteral("customer.name; DROP TABLE customer") << QStringLiteral("DROP");
    QTest::newRow("hidden column") << QStringLiteral("customer.searchText") << QStringLiteral("searchText");
    QTest::newRow("wrong case is another name") << QStringLiteral("Customer.name") << QStringLiteral("customer");
}

void TestCatalog::refusesUnknownColumns()
{
    QFETCH(QString, reference);
    QFETCH(QString, mentions);
    const auto found = Catalog::builtIn().column(reference);
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::InvalidInput);
    QVERIFY2(found.error().text.contains(mentions), qPrintable(found.error().text));
}

void TestCatalog::walksTheJoinTree_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char *from, const char *to, const char *steps) {
        QTest::addRow("%s to %s", from, to)
            << QString::fromLatin1(from) << QString::fromLatin1(to) << QString::fromLatin1(steps);
    };
    row("customer", "customer", "");
    row("customer", "eService", "+customerAccount +eService");
    row("eService", "customer", "-eService -customerAccount");
    row("customerAccount", "contact", "-customerAccount +contact");
    row("supplyPoint", "receivable", "-supplyPoint +receivable");
    row("sentRecord", "eService", "-sentRecord -contact +customerAccount +eService");
}

void TestCatalog::walksTheJoinTree()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, steps);
    const auto path = Catalog::builtIn().path(from, to);
    QVERIFY(path);
    QStringList walked;
    for (const Catalog::Step &step : *path)
        walked << QString((step.down ? QLatin1Char('+') : QLatin1Char('-')) + step.join.child);
    QCOMPARE(walked.join(u' '), steps);
}

void TestCatalog::refusesPathsOutsideTheTree()
{
    QVERIFY(!Catalog::builtIn().path(QStringLiteral("customer"), QStringLiteral("street")));
    QVERIFY(!Catalog::builtIn().path(QStringLiteral("nothing"), QStringLiteral("customer")));
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
