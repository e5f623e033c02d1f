/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "support/temporaryworkspace.h"
#include "templates/compiledtemplate.h"
#include "templates/mergedata.h"

#include <QTest>

using namespace odziv;

class TestMergeData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEachNameOnce();
    void initTestCase();
    void loadsOnlyWhatIsUsed();
    void loadsTypedValues();
    void loadsLists();
    void completesTheKey();
    void followsTheLanguage();
    void leavesMissingRowsOut();
    void refusesUnknownFields();
    void findsPeople_data();
    void findsPeople();
    void fillsAMessage();

private:
    Connection &reader();
    MergeData load(const QStringList &fields, const MergeKey &key);

    std::unique_ptr<TemporaryWorkspace> m_workspace;
};

void TestMergeData::keepsEachNameOnce()
{
    MergeRow row{{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}, {QStringLiteral("a"), 3}};
    QCOMPARE(row.size(), 2);
    QCOMPARE(row.value(QStringLiteral("a")), QVariant(3));
    row[QStringLiteral("c")] = 4;
    row.insert(QStringLiteral("b"), 5);
    QCOMPARE(row, (MergeRow{{QStringLiteral("c"), 4}, {QStringLiteral("b"), 5}, {QStringLiteral("a"), 3}}));
    QVERIFY(!(row == MergeRow{{QStringLiteral("c"), 4}, {QStringLiteral("b"), 5}, {QStringLiteral("d"), 3}}));
    QVERIFY(!row.find(QStringLiteral("A")) && !row.value(QStringLiteral("d")).isValid());
    QVERIFY(MergeRow().isEmpty() && !row.isEmpty() && row.contains(QStringLiteral("c")));
}

void TestMergeData::initTestCase()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->execute(QStringLiteral(
        "INSERT INTO setting (key, value) VALUES ('timeZone', 'Europe/Sarajevo'), ('locale', 'hr');"
        "INSERT INTO customer (id, number, name, kind, language, fictitious, createdAt, searchText) VALUES"
        " (1, 'K-1', 'Amina H', 'household', NULL, 0, 1795391100000, 'x'),"
        " (2, 'K-2', 'Müller GmbH', 'company', 'de', 1, NULL, 'x');"
        "INSERT INTO customerAccount (id, customerId, number, status, annualConsumptionKwh) VALUES"
        " (11, 1, 'A-11', 'Aktivan', 4200), (12, 1, 'A-12', 'Odjavljen', NULL), (21, 2, 'A-21', 'Aktivan', 1234567);"
        "INSERT INTO supplyPoint (id, customerAccountId, number, commodity, place) VALUES"
        " (111, 11, 'M-111', 'electricity', 'Tuzla'), (112, 11, 'M-112', 'gas', NULL), (121, 12, 'M-121', "
        "'electricity', NULL);"
        "INSERT INTO contact (id, customerId, firstName, lastName, email, birthDate, signatory, searchText) VALUES"
        " (101, 1, NULL, 'Hodžić', NULL, NULL, 0, 'x'), (102, 1, 'Amina', 'Hodžić', 'amina@odziv.example', 3958, 1, "
        "'x'),"
        " (201, 2, 'Jörg', 'Müller', 'jm@odziv.example', NULL, 0, 'x');"
        "INSERT INTO receivable (id, customerAccountId, amount, dueDate) VALUES (1, 11, 123456, 20779), (2, 12, -7, "
        "NULL),"
        " (3, 21, 100, NULL);"));
}

Connection &TestMergeData::reader()
{
    auto connection = (*m_workspace)->reader();
    if (!connection)
        qFatal("no reader");
    return **connection;
}

MergeData TestMergeData::load(const QStringList &fields, const MergeKey &key)
{
    auto loader = MergeDataLoader::prepare(reader(), fields);
    if (!loader)
        qFatal("%s", qPrintable(loader.error().message()));
    auto data = loader->load(key);
    if (!data)
        qFatal("%s", qPrintable(data.error().message()));
    return *data;
}

void TestMergeData::loadsOnlyWhatIsUsed()
{
    const MergeData data = load({QStringLiteral("contact.firstName")}, {102, 1, 11, {11}});
    QCOMPARE(data.tables.size(), 1);
    QCOMPARE(data.tables.value(QStringLiteral("contact")),
             (MergeRow{{QStringLiteral("firstName"), QStringLiteral("Amina")}}));
    QVERIFY(data.lists.isEmpty());
}

void TestMergeData::loadsTypedValues()
{
    const MergeData data
        = load({QStringLiteral("contact.birthDate"), QStringLiteral("contact.signatory"), QStringLiteral("contact.id"),
                QStringLiteral("customer.createdAt"), QStringLiteral("customerAccount.annualConsumptionKwh"),
                QStringLiteral("supplyPoint.place")},
               {102, 1, 11, {}});
    const MergeRow contact = data.tables.value(QStringLiteral("contact"));
    QCOMPARE(contact.value(QStringLiteral("birthDate")), QVariant(QDate(1980, 11, 2)));
    QCOMPARE(contact.value(QStringLiteral("signatory")), QVariant(true));
    QCOMPARE(contact.value(QStringLiteral("id")), QVariant(qint64(102)));
    // 23:45 UTC is the next day in Sarajevo.
    const QDateTime created
        = data.tables.value(QStringLiteral("customer")).value(QStringLiteral("createdAt")).toDateTime();
    QCOMPARE(created.toMSecsSinceEpoch(), 1795391100000);
    QCOMPARE(created.date(), QDate(2026, 11, 23));
    QCOMPARE(data.tables.value(QStringLiteral("customerAccount")).value(QStringLiteral("annualConsumptionKwh")),
             QVariant(qint64(4200)));
    QCOMPARE(data.tables.value(QStringLiteral("supplyPoint")).value(QStringLiteral("place")),
             QVariant(QStringLiteral("Tuzla")));
}

void TestMergeData::loadsLists()
{
    const MergeData data = load({QStringLiteral("customerAccounts.number"), QStringLiteral("receivables.amount"),
                                 QStringLiteral("supplyPoints.number")},
                                {102, 1, 0, {12, 11}});
    const auto &accounts = data.lists.value(QStringLiteral("customerAccounts"));
    QCOMPARE(accounts.size(), 2U);
    QCOMPARE(accounts.at(0).value(QStringLiteral("number")),
             QVariant(QStringLiteral("A-12"))); // in the order of the key
    QCOMPARE(accounts.at(1).value(QStringLiteral("number")), QVariant(QStringLiteral("A-11")));
    const auto &receivables = data.lists.value(QStringLiteral("receivables"));
    QCOMPARE(receivables.size(), 2U);
    QCOMPARE(receivables.at(0).value(QStringLiteral("amount")), QVariant(QStringLiteral("-0.07")));
    QCOMPARE(receivables.at(1).value(QStringLiteral("amount")), QVariant(QStringLiteral("1234.56")));
    QCOMPARE(data.lists.value(QStringLiteral("supplyPoints")).size(), 3U);
}

void TestMergeData::completesTheKey()
{
    const QStringList fields = {QStringLiteral("customer.number"), QStringLiteral("customerAccount.number"),
                                QStringLiteral("customerAccounts.number")};
    MergeData data = load(fields, {201, 0, 0, {21}});
    QCOMPARE(data.tables.value(QStringLiteral("customer")).value(QStringLiteral("number")),
             QVariant(QStringLiteral("K-2")));
    QCOMPARE(data.tables.value(QStringLiteral("customerAccount")).value(QStringLiteral("number")),
             QVariant(QStringLiteral("A-21")));
    data = load(fields, {0, 1, 12, {}});
    QCOMPARE(data.lists.value(QStringLiteral("customerAccounts")).size(), 1U);
}

void TestMergeData::followsTheLanguage()
{
    const QStringList fields = {QStringLiteral("customer.language")};
    QCOMPARE(load(fields, {102, 1, 0, {}}).locale.language(), QLocale::Croatian);
    QCOMPARE(load(fields, {201, 2, 0, {}}).locale.language(), QLocale::German);
}

void TestMergeData::leavesMissingRowsOut()
{
    const MergeData data = load({QStringLiteral("contact.firstName"), QStringLiteral("contact.lastName"),
                                 QStringLiteral("supplyPoint.number"), QStringLiteral("customerAccounts.number")},
                                {101, 0, 0, {}});
    QCOMPARE(data.tables.value(QStringLiteral("contact")).size(), 1); // no first name
    QVERIFY(!data.tables.contains(QStringLiteral("supplyPoint")));
    QVERIFY(data.lists.value(QStringLiteral("customerAccounts")).empty());
    QVERIFY(load({QStringLiteral("contact.firstName")}, {99999, 0, 0, {}}).tables.isEmpty());
}

void TestMergeData::refusesUnknownFields()
{
    for (const QString &field :
         {QStringLiteral("contact.searchText"), QStringLiteral("nothing"), QStringLiteral("setting.value"),
          QStringLiteral("contact.firstName\" FROM contact --")})
        QVERIFY(!MergeDataLoader::prepare(reader(), {field}));
}

void TestMergeData::findsPeople_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<qint64>("contact");
    QTest::addColumn<qint64>("customer");
    QTest::addColumn<int>("accounts");
    QTest::newRow("account") << QStringLiteral("A-12") << qint64(102) << qint64(1) << 1;
    QTest::newRow("customer") << QStringLiteral("K-1") << qint64(102) << qint64(1) << 2;
    QTest::newRow("contact") << QStringLiteral(" 101 ") << qint64(101) << qint64(1) << 2;
    QTest::newRow("nobody") << QStringLiteral("999") << qint64(0) << qint64(0) << 0;
    QTest::newRow("nothing") << QString() << qint64(0) << qint64(0) << 0;
}

void TestMergeData::findsPeople()
{
    QFETCH(QString, number);
    QFETCH(qint64, contact);
    QFETCH(qint64, customer);
    QFETCH(int, accounts);
    const auto key = findMergeKey(reader(), number);
    if (contact == 0) {
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::NotFound);
        return;
    }
    QVERIFY(key);
    QCOMPARE(key->contactId, contact);
    QCOMPARE(key->customerId, customer);
    QCOMPARE(static_cast<int>(key->customerAccountIds.size()), accounts);
}

void TestMergeData::fillsAMessage()
{
    MessageTemplate source;
    source.kind = MessageTemplate::Kind::Standard;
    source.subject = QStringLiteral("{{Kontakt.Ime|Poštovani}}");
    source.text = QStringLiteral(
        "{{customer.name}} {{customer.createdAt}}\n{{#customerAccounts}}\n{{number}} {{annualConsumptionKwh|-}}"
        "{{#receivables}} {{amount}} {{dueDate}}{{/receivables}}\n{{/customerAccounts}}");
    const auto compiled = CompiledTemplate::compile(source);
    QVERIFY2(compiled, compiled ? "" : qPrintable(compiled.error().message()));
    const MergeData amina = load(compiled->usedFields(), {101, 1, 0, {11, 12}});
    QCOMPARE(compiled->render(amina).subject, QStringLiteral("Poštovani"));
    QCOMPARE(compiled->render(amina).text,
             QStringLiteral("Amina H 23.11.2026.\nA-11 4.200 1.234,56 22.11.2026.\nA-12 - \u22120,07 \n"));
    const MergeData mueller = load(compiled->usedFields(), {201, 2, 0, {21}});
    QCOMPARE(compiled->render(mueller).text, QStringLiteral("Müller GmbH \nA-21 1.234.567 1,00 \n"));
}

QTEST_GUILESS_MAIN(TestMergeData)
#include "tst_mergedata.moc"
