/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "common/money.h"
#include "customers/demo/demogenerator.h"
#include "customers/demo/demoplan.h"
#include "customers/fieldrules.h"
#include "support/fakeclock.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

namespace {

const QStringList dataTables
    = {QStringLiteral("customer"),          QStringLiteral("customerAccount"), QStringLiteral("supplyPoint"),
       QStringLiteral("contact"),           QStringLiteral("eService"),        QStringLiteral("receivable"),
       QStringLiteral("sentRecord"),        QStringLiteral("street"),          QStringLiteral("place"),
       QStringLiteral("supplyPointCode"),   QStringLiteral("customerClass"),   QStringLiteral("billDeliveryChannel"),
       QStringLiteral("transformerStation")};

/// A fingerprint of every value of every row.
QByteArray fingerprint(Workspace &workspace)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto connection = workspace.reader();
    for (const QString &table : dataTables) {
        auto query = (*connection)->prepare(QStringLiteral("SELECT * FROM \"%1\" ORDER BY 1").arg(table));
        const auto width = (*connection)
                               ->scalar(QStringLiteral("SELECT count(*) FROM pragma_table_info(?)"), {table})
                               .value_or(QVariant())
                               .toInt();
        if (!query || !query->run() || width == 0)
            return {};
        while (query->next()) {
            for (int column = 0; column < width; ++column) {
                hash.addData(query->text(column).toUtf8());
                hash.addData(query->isNull(column) ? QByteArrayLiteral("\x01") : QByteArrayLiteral("\x02"));
            }
        }
    }
    return hash.result().toHex();
}

} // namespace

class TestDemoGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSound();
    void totals_data();
    void totals();
    void everyValueKeepsTheRules_data();
    void everyValueKeepsTheRules();
    void searchTexts();
    void belongsTogether_data();
    void belongsTogether();
    void shape_data();
    void shape();
    void sameSeedSameRows();
    void todayMovesTheDays();
    void smallSizes_data();
    void smallSizes();
    void sizeOutOfRange();
    void existingFileStays();
    void cancelLeavesNothing();
    void progressEnds();

private:
    /// A demo in the test's folder, opened for writing, so that its schema has been verified.
    std::unique_ptr<Workspace> make(const QString &name, qint64 customers, quint64 seed, DemoTotals *totals = nullptr);
    qint64 number(const QString &sql) { return number(*m_workspace, sql); }
    static qint64 number(Workspace &workspace, const QString &sql)
    {
        const auto connection = workspace.reader();
        const auto value = (*connection)->scalar(sql);
        return value ? value->toLongLong() : -1;
    }

    static constexpr qint64 size = 20'000;
    QTemporaryDir m_folder;
    FakeClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    DemoTotals m_totals;
};

std::unique_ptr<Workspace> TestDemoGenerator::make(const QString &name, qint64 customers, quint64 seed,
                                                   DemoTotals *totals)
{
    const QString path = m_folder.filePath(name);
    const auto made = DemoGenerator({customers, seed}, m_clock).build(path);
    if (!made) {
        qWarning("%s", qPrintable(made.error().message() + made.error().detail));
        return nullptr;
    }
    if (totals)
        *totals = *made;
    auto workspace = Workspace::open(path);
    if (!workspace) {
        qWarning("%s", qPrintable(workspace.error().message()));
        return nullptr;
    }
    return std::move(*workspace);
}

void TestDemoGenerator::initTestCase()
{
    m_workspace = make(QStringLiteral("demo.odziv"), size, 1, &m_totals);
    QVERIFY(m_workspace);
}

void TestDemoGenerator::isSound()
{
    QVERIFY(!m_workspace->isReadOnly());
    const auto broken = m_workspace->check();
    QVERIFY(broken);
    QCOMPARE(*broken, QStringList());
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM changeLog")), qint64(0));
    QCOMPARE(number(QStringLiteral("SELECT epoch FROM changeRecording WHERE enabled = 1")), qint64(2));
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM dataLoad WHERE kind = 'demo'")), qint64(1));
    const auto dataTime = m_workspace->dataTime();
    QVERIFY(dataTime && *dataTime);
    QCOMPARE(**dataTime, m_clock.nowUtc());
    // The change log works again for whoever edits the demo.
    QVERIFY(m_workspace->write([](Connection &connection) {
        return connection.execute(QStringLiteral("UPDATE customer SET language = 'bs' WHERE id = 1"));
    }));
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM changeLog")), qint64(1));
}

void TestDemoGenerator::totals_data()
{
    QTest::addColumn<int>("customers");
    QTest::newRow("20,000") << 20'000;
    QTest::newRow("a tenth of the utility") << 76'000;
}

void TestDemoGenerator::totals()
{
    QFETCH(int, customers);
    DemoTotals totals = m_totals;
    std::unique_ptr<Workspace> other;
    if (customers != size)
        other = make(QStringLiteral("tenth.odziv"), customers, 3, &totals);
    Workspace &workspace = other ? *other : *m_workspace;
    const DemoPlan plan(customers);
    const auto count = [&](const QString &sql) { return number(workspace, sql); };
    const QString active
        = QStringLiteral("SELECT count(*) FROM eService e JOIN customerAccount a ON a.id = e.customerAccountId"
                         " JOIN customer c ON c.id = a.customerId WHERE e.name = 'e-racun' AND e.status = 'Aktivna'");

    QCOMPARE(count(QStringLiteral("SELECT count(*) FROM customer")), qint64(customers));
    QCOMPARE(count(QStringLiteral("SELECT count(*) FROM customer WHERE kind = 'household'")), plan.customersOfKind[0]);
    QCOMPARE(count(QStringLiteral("SELECT count(*) FROM customerAccount")), plan.accounts);
    QCOMPARE(count(QStringLiteral("SELECT count(*) FROM supplyPoint")), plan.supplyPoints);
    QCOMPARE(count(QStringLiteral("SELECT count(*) FROM contact")), plan.contacts);
    QCOMPARE(count(QStringLiteral("SELECT count(email) FROM contact")),
             plan.contactsByReach[0] + plan.contactsByReach[1]);
    QCOMPARE(count(QStringLiteral("SELECT count(mobile) FROM contact")),
             plan.contactsByReach[0] + plan.contactsByReach[2]);
    QCOMPARE(count(active), plan.scaled(28'840));
    QCOMPARE(count(active + QStringLiteral(" AND e.registrationMethod = 'Web'")), plan.scaled(3'988));
    const char *const branches[] = {"EDBI", "EDMO", "EDSA", "EDTZ", "EDZE"};
    for (std::size_t i = 0; i < 5; ++i) {
        const QString ofBranch = active + QStringLiteral(" AND c.branch = '%1'").arg(QLatin1String(branches[i]));
        QCOMPARE(count(ofBranch), plan.eBills[0][i] + plan.eBills[1][i]);
        QCOMPARE(count(ofBranch + QStringLiteral(" AND e.registrationMethod = 'Web'")), plan.eBillsOnWeb[i]);
        QCOMPARE(count(ofBranch), totals.eBillByBranch[i]);
    }
    QCOMPARE(count(QStringLiteral("SELECT count(*) FROM eService WHERE name = 'e-uplatnica' AND status = 'Aktivna'")),
             plan.ePaymentSlips);
    QCOMPARE(count(QStringLiteral("SELECT count(DISTINCT customerAccountId) FROM receivable")), plan.accountsInDebt);
    QCOMPARE(count(QStringLiteral("SELECT count(*) FROM receivable")), plan.receivables);
    QCOMPARE(count(QStringLiteral("SELECT count(*) FROM sentRecord")), plan.sentRecords);

    QCOMPARE(totals.customers, qint64(customers));
    QCOMPARE(totals.households + totals.companies, qint64(customers));
    QCOMPARE(totals.customerAccounts, plan.accounts);
    QCOMPARE(totals.contactsWithEmail, plan.contactsByReach[0] + plan.contactsByReach[1]);
    QCOMPARE(totals.eServices, count(QStringLiteral("SELECT count(*) FROM eService")));
    QCOMPARE(totals.activeEBill, plan.scaled(28'840));
    QCOMPARE(totals.eBillOverWeb, plan.scaled(3'988));
    QCOMPARE(totals.eBillOverCrm + totals.eBillOverWeb, totals.activeEBill);
    QCOMPARE(totals.sentRecords, plan.sentRecords);
}

void TestDemoGenerator::everyValueKeepsTheRules_data()
{
    QTest::addColumn<QString>("table");
    for (const QString &table : dataTables)
        QTest::newRow(qPrintable(table)) << table;
}

void TestDemoGenerator::everyValueKeepsTheRules()
{
    QFETCH(QString, table);
    const auto connection = m_workspace->reader();
    QVERIFY(connection);
    QStringList columns;
    auto info
        = (*connection)->prepare(QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE name <> 'searchText'"));
    QVERIFY(info && info->bind(table).run());
    while (info->next())
        columns << info->text(0);
    std::vector<const FieldRule *> rules;
    for (const QString &column : columns) {
        rules.push_back(FieldRules::find(table, column));
        QVERIFY2(rules.back(), qPrintable(column));
    }
    const FieldRules::Context context{QTimeZone::utc(), m_clock.today(QTimeZone::utc())};
    auto query
        = (*connection)
              ->prepare(QStringLiteral("SELECT \"%1\" FROM \"%2\"").arg(columns.join(QStringLiteral("\", \"")), table));
    QVERIFY(query && query->run());
    qint64 rows = 0;
    while (query->next()) {
        ++rows;
        for (int i = 0; i < columns.size(); ++i) {
            const QString &column = columns.at(i);
            if (query->isNull(i)) {
                QVERIFY2(!FieldRules::isRequired(*rules[static_cast<std::size_t>(i)]), qPrintable(column));
                continue;
            }
            QString text = query->text(i);
            // Stored days, instants and amounts are numbers; the rules read them as people write them.
            if (column == QLatin1String("birthDate") || column == QLatin1String("dueDate"))
                text = fromEpochDay(query->integer(i)).toString(Qt::ISODate);
            else if (column == QLatin1String("at") || column.endsWith(QStringLiteral("At")))
                text = QDateTime::fromMSecsSinceEpoch(query->integer(i), Qt::UTC).toString(Qt::ISODateWithMs);
            else if (column == QLatin1String("amount"))
                text = Money::fromCents(query->integer(i)).toUnits();
            const auto value = FieldRules::parse(*rules[static_cast<std::size_t>(i)], text, context);
            QVERIFY2(value, qPrintable(column + QStringLiteral(": ") + text));
            QVERIFY2(*value == query->value(i), qPrintable(column + QStringLiteral(": ") + text));
        }
    }
    QVERIFY(rows > 0);
}

void TestDemoGenerator::searchTexts()
{
    const auto connection = m_workspace->reader();
    for (const QString &table : {QStringLiteral("customer"), QStringLiteral("contact")}) {
        const QStringList columns
            = table == QLatin1String("customer")
                  ? QStringList{QStringLiteral("name"), QStringLiteral("number"), QStringLiteral("place")}
                  : QStringList{QStringLiteral("lastName"), QStringLiteral("firstName"), QStringLiteral("email"),
                                QStringLiteral("mobile")};
        auto query
            = (*connection)->prepare(QStringLiteral("SELECT searchText, %1 FROM %2").arg(columns.join(u','), table));
        QVERIFY(query && query->run());
        while (query->next()) {
            QHash<QString, QVariant> values;
            for (int i = 0; i < columns.size(); ++i)
                values.insert(columns.at(i), query->value(i + 1));
            QCOMPARE(query->text(0), FieldRules::searchText(table, values));
        }
    }
}

void TestDemoGenerator::belongsTogether_data()
{
    QTest::addColumn<QString>("sql");
    const auto none = [](const char *what, const char *sql) { QTest::newRow(what) << QString::fromUtf8(sql); };
    none("contact of another customer",
         "SELECT count(*) FROM eService e JOIN customerAccount a ON a.id = e.customerAccountId"
         " JOIN contact k ON k.id = e.contactId WHERE k.customerId <> a.customerId");
    none("supply point of another account",
         "SELECT count(*) FROM eService e JOIN supplyPoint p ON p.id = e.supplyPointId"
         " WHERE p.customerAccountId <> e.customerAccountId");
    none("bill to a contact without e-mail", "SELECT count(*) FROM eService e JOIN contact k ON k.id = e.contactId"
                                             " WHERE e.name = 'e-racun' AND k.email IS NULL");
    none("registered twice for a service", "SELECT count(*) FROM (SELECT 1 FROM eService WHERE status = 'Aktivna'"
                                           " GROUP BY customerAccountId, supplyPointId, name HAVING count(*) > 1)");
    none("letter D of a company", "SELECT count(*) FROM customerAccount a JOIN customer c ON c.id = a.customerId"
                                  " WHERE (a.number GLOB '*-D-*') <> (c.kind = 'household')");
    none("category against letter",
         "SELECT count(*) FROM customerAccount WHERE (number GLOB '*-D-*') <> (category = 'Domaćinstvo')");
    none("municipality in two branches",
         "SELECT count(*) FROM (SELECT 1 FROM customer GROUP BY municipality HAVING count(DISTINCT branch) > 1)");
    none("office in two branches",
         "SELECT count(*) FROM (SELECT 1 FROM customerAccount a JOIN customer c ON c.id = a.customerId"
         " GROUP BY substr(a.number, 1, instr(a.number, '-')) HAVING count(DISTINCT c.branch) > 1)");
    none("code without an entry", "SELECT count(*) FROM customer WHERE class NOT IN (SELECT code FROM customerClass)");
    none("delivery without an entry",
         "SELECT count(*) FROM customerAccount WHERE billDelivery NOT IN (SELECT code FROM billDeliveryChannel)");
    none("station without an entry",
         "SELECT count(*) FROM supplyPoint WHERE transformerStation NOT IN (SELECT code FROM transformerStation)");
    none("account without supply point", "SELECT count(*) FROM customerAccount a WHERE NOT EXISTS"
                                         " (SELECT 1 FROM supplyPoint p WHERE p.customerAccountId = a.id)");
    none(
        "customer without account",
        "SELECT count(*) FROM customer c WHERE NOT EXISTS (SELECT 1 FROM customerAccount a WHERE a.customerId = c.id)");
    none("changed before it was created", "SELECT (SELECT count(*) FROM customer WHERE changedAt < createdAt)"
                                          " + (SELECT count(*) FROM contact WHERE changedAt < createdAt)"
                                          " + (SELECT count(*) FROM eService WHERE changedAt < createdAt)");
    none("written to before known",
         "SELECT count(*) FROM sentRecord s JOIN contact k ON k.id = s.contactId WHERE s.at < k.createdAt");
    none("address is not the contact's",
         "SELECT count(*) FROM sentRecord s JOIN contact k ON k.id = s.contactId"
         " WHERE s.address IS NOT CASE s.channel WHEN 'email' THEN k.email ELSE k.mobile END");
    none("address outside the reserved domains",
         "SELECT count(*) FROM contact WHERE email NOT LIKE '%.example' AND email NOT LIKE '%.test'");
    none("in the future",
         "SELECT count(*) FROM contact WHERE changedAt >= 1795305600000"); // 2026-11-22, the clock's today
}

void TestDemoGenerator::belongsTogether()
{
    QFETCH(QString, sql);
    QCOMPARE(number(sql), qint64(0));
}

void TestDemoGenerator::shape_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    const auto within = [](const char *what, const char *sql, int least, int most) {
        QTest::newRow(what) << QString::fromUtf8(sql) << least << most;
    };
    within("active accounts in 1000",
           "SELECT 1000 * count(*) / (SELECT count(*) FROM customerAccount) FROM customerAccount"
           " WHERE status <> 'Odjavljen'",
           880, 920);
    within(
        "e-bill customers with an e-mail in 1000",
        "SELECT 1000 * sum(EXISTS (SELECT 1 FROM contact k WHERE k.customerId = a.customerId AND k.email IS NOT NULL))"
        " / count(*) FROM eService e JOIN customerAccount a ON a.id = e.customerAccountId"
        " WHERE e.name = 'e-racun' AND e.status = 'Aktivna'",
        950, 999);
    within("households with three accounts or more",
           "SELECT count(*) FROM (SELECT 1 FROM customerAccount a JOIN customer c ON c.id = a.customerId"
           " WHERE c.kind = 'household' GROUP BY c.id HAVING count(*) >= 3)",
           200, 3000);
    within("companies with a dozen accounts or more",
           "SELECT count(*) FROM (SELECT 1 FROM customerAccount a JOIN customer c ON c.id = a.customerId"
           " WHERE c.kind = 'company' GROUP BY c.id HAVING count(*) >= 12)",
           5, 200);
    within("customers without contact in 1000",
           "SELECT 1000 * count(*) / 20000 FROM customer c"
           " WHERE NOT EXISTS (SELECT 1 FROM contact k WHERE k.customerId = c.id)",
           25, 35);
    within("shared addresses",
           "SELECT count(*) FROM (SELECT 1 FROM contact WHERE email IS NOT NULL GROUP BY email HAVING count(*) > 1)",
           50, 2000);
    within("nameless contacts", "SELECT count(*) FROM contact WHERE lastName IS NULL AND firstName IS NULL", 50, 300);
    within("names with an apostrophe", "SELECT count(*) FROM customer WHERE name LIKE '%''%'", 20, 1000);
    within("names with quotation marks", "SELECT count(*) FROM customer WHERE name LIKE '%\"%'", 100, 2000);
    within("names with č, ć, š, đ or ž", "SELECT count(*) FROM customer WHERE name GLOB '*[čćšđž]*'", 5000, 18000);
    within("the longest name", "SELECT max(length(name)) FROM customer", 180, 400);
    within("names in capitals", "SELECT count(*) FROM customer WHERE name GLOB '*ĆI*' OR name GLOB '*IĆ *'", 1000,
           9000);
    within("digraph letters", "SELECT count(*) FROM contact WHERE firstName GLOB '*[ǄǅǆǇ]*' OR lastName GLOB '*[Ǆǅǆ]*'",
           3, 200);
    within("Cyrillic", "SELECT count(*) FROM contact WHERE lastName GLOB '*[а-я]*'", 1, 100);
    within("sent within 90 days", "SELECT count(*) FROM sentRecord WHERE at >= 1795305600000 - 90 * 86400000", 2000,
           8000);
    within("contacts created within 30 days",
           "SELECT count(*) FROM contact WHERE createdAt >= 1795305600000 - 30 * 86400000", 20, 1000);
    within("receivables not yet due", "SELECT count(*) FROM receivable WHERE dueDate >= 20779", 100, 3000);
}

void TestDemoGenerator::shape()
{
    QFETCH(QString, sql);
    QFETCH(int, least);
    QFETCH(int, most);
    const qint64 found = number(sql);
    QVERIFY2(found >= least && found <= most, qPrintable(QString::number(found)));
}

void TestDemoGenerator::sameSeedSameRows()
{
    const auto first = make(QStringLiteral("first.odziv"), 3000, 42);
    const auto second = make(QStringLiteral("second.odziv"), 3000, 42);
    const auto other = make(QStringLiteral("other.odziv"), 3000, 43);
    QVERIFY(first && second && other);
    const QByteArray print = fingerprint(*first);
    QVERIFY(!print.isEmpty());
    QCOMPARE(fingerprint(*second), print);
    QVERIFY(fingerprint(*other) != print);
}

void TestDemoGenerator::todayMovesTheDays()
{
    const auto now = make(QStringLiteral("now.odziv"), 1000, 5);
    const FakeClock before = m_clock;
    m_clock.advance(qint64(10) * 86'400'000);
    const auto later = make(QStringLiteral("later.odziv"), 1000, 5);
    m_clock = before;
    QVERIFY(now && later);
    const QString newest = QStringLiteral("SELECT max(at) FROM sentRecord");
    QCOMPARE(number(*later, newest) - number(*now, newest), qint64(10) * 86'400'000);
}

void TestDemoGenerator::smallSizes_data()
{
    QTest::addColumn<int>("customers");
    for (const int customers : {1, 2, 3, 7, 14, 27, 50, 199})
        QTest::addRow("%d", customers) << customers;
}

void TestDemoGenerator::smallSizes()
{
    QFETCH(int, customers);
    const auto workspace = make(QStringLiteral("small%1.odziv").arg(customers), customers, 1);
    QVERIFY(workspace);
    const DemoPlan plan(customers);
    QCOMPARE(number(*workspace, QStringLiteral("SELECT count(*) FROM customer")), qint64(customers));
    QCOMPARE(number(*workspace, QStringLiteral("SELECT count(*) FROM customerAccount")), plan.accounts);
    QCOMPARE(number(*workspace, QStringLiteral("SELECT count(*) FROM contact")), plan.contacts);
    QCOMPARE(number(*workspace,
                    QStringLiteral("SELECT count(*) FROM eService WHERE name = 'e-racun' AND status = 'Aktivna'")),
             plan.scaled(28'840));
    const auto broken = workspace->check();
    QVERIFY(broken);
    QCOMPARE(*broken, QStringList());
}

void TestDemoGenerator::sizeOutOfRange()
{
    for (const qint64 customers : {qint64(0), qint64(-5), DemoGenerator::mostCustomers + 1}) {
        const QString path = m_folder.filePath(QStringLiteral("wrong.odziv"));
        const auto made = DemoGenerator({customers, 1}, m_clock).build(path);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidInput);
        QVERIFY(!QFileInfo::exists(path));
    }
}

void TestDemoGenerator::existingFileStays()
{
    const QString path = m_folder.filePath(QStringLiteral("taken.odziv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto made = DemoGenerator({10, 1}, m_clock).build(path);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(QFileInfo(path).size(), qint64(4));
}

void TestDemoGenerator::cancelLeavesNothing()
{
    const QString path = m_folder.filePath(QStringLiteral("cancelled.odziv"));
    const qint64 customers = 3000;
    // Among the rows, and among the indices.
    for (const qint64 at : {customers / 2, customers + 1}) {
        const CancelFlag cancelled = CancelFlag::create();
        const auto made = DemoGenerator({customers, 1}, m_clock)
                              .build(
                                  path,
                                  [&](qint64 done, qint64) {
                                      if (done >= at)
                                          cancelled.set();
                                  },
                                  cancelled);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("cancelled*")}, QDir::Files), QStringList());
    }
}

void TestDemoGenerator::progressEnds()
{
    qint64 last = -1;
    qint64 end = 0;
    const auto made = DemoGenerator({2500, 1}, m_clock)
                          .build(m_folder.filePath(QStringLiteral("progress.odziv")), [&](qint64 done, qint64 total) {
                              QVERIFY(done > last);
                              QVERIFY(done <= total);
                              last = done;
                              end = total;
                          });
    QVERIFY(made);
    QCOMPARE(last, end);
}

QTEST_GUILESS_MAIN(TestDemoGenerator)
#include "tst_demogenerator.moc"
