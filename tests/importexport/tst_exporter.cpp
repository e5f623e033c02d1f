/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importexport/csvreader.h"
#include "importexport/exporter.h"
#include "importexport/importer.h"
#include "importexport/xlsxreader.h"
#include "importexport/xlsxtablewriter.h"
#include "segments/evaluatorfactory.h"
#include "segments/segmentjson.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace odziv;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Texts that a spreadsheet would run, or nearly, from published advice on formula injection and from customers' names.
QStringList payloads()
{
    QStringList texts;
    for (const char *text : {"=1+1",
                             "+1+1",
                             "-1+1",
                             "@SUM(1+1)",
                             "=cmd|' /C calc'!A0",
                             "+cmd|' /C calc'!A0",
                             "-cmd|' /C calc'!A0",
                             "@cmd|' /C calc'!A0",
                             "=HYPERLINK(\"http://evil.example\",\"click\")",
                             "=IMPORTXML(\"http://evil.example\",\"//a\")",
                             "=WEBSERVICE(\"http://evil.example\")",
                             "=DDE(\"cmd\";\"/C calc\";\"x\")",
                             " =1+1",
                             "  +1",
                             "   @x",
                             "=",
                             "+",
                             "-",
                             "@",
                             "-5",
                             "+387 61 123 456",
                             "=\"quoted\"",
                             "=1;2",
                             "=1,2",
                             "'=1+1",
                             "''=1+1",
                             "'x",
                             "' =1",
                             "O'Brien",
                             "a=b",
                             "1+1",
                             "x@y.example",
                             "\"=1\"",
                             "(=1)",
                             "=A1\"\"B2",
                             "=1|2",
                             "-_-",
                             "@Đorđe",
                             "+Čavić",
                             "=_x0041_",
                             "_x0041_",
                             "_x005F_"})
        texts << s(text);
    texts << s("\uFF1D1+1") << s("\uFF0B1") << s("\u00A0=1");
    return texts;
}

} // namespace

class TestExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void writesEveryTable_data();
    void writesEveryTable();
    void writesValues_data();
    void writesValues();
    void guardsFormulas_data();
    void guardsFormulas();
    void keepsControlCharactersApart();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void followsTheJoinTree();
    void exportsMembers();
    void formatsAndFilters();
    void refuses_data();
    void refuses();
    void leavesTheOldFileWhenItFails();
    void splitsSheets();
    void writesNoFormulaCells();

private:
    QString path(const char *name) const { return m_workspace->filePath(s(name)); }
    /// The table's rows as a reader of this program sees the file.
    std::vector<QStringList> exported(const QString &table, const char *file, const ExportOptions &more = {});
    static std::vector<QStringList> rowsOf(const QString &file);
    QString dump(const QString &table);
    void fill();

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    FakeClock m_clock;
};

void TestExporter::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->execute(s("INSERT INTO setting VALUES ('timeZone', 'Europe/Sarajevo')"));
}

void TestExporter::fill()
{
    m_workspace->execute(s(
        "INSERT INTO customer (id, number, name, kind, fictitious, place, createdAt, searchText) VALUES"
        " (1, '0001', 'Čaušević, Đenana \"Đ\"', 'household', 0, 'Tuzla', 1795338000000, 'x'),"
        " (2, '0002', 'TVORNICA', 'company', 1, NULL, 1751364000123, 'y'), (7, '0007', 'Bez ičega', 'household', 0, "
        "NULL, NULL, 'z');"
        "INSERT INTO customerAccount (id, customerId, number, status, annualConsumptionKwh) VALUES"
        " (10, 1, '3011-D-270704', 'Aktivan, prijavljen', 3500), (11, 1, '3011-D-2', 'Odjavljen', NULL), (12, 2, "
        "'302-V-1', 'Aktivan', 0);"
        "INSERT INTO supplyPoint (id, customerAccountId, number, commodity, active) VALUES (20, 10, '123456', "
        "'electricity', 1);"
        "INSERT INTO contact (id, customerId, firstName, lastName, email, mobile, birthDate, searchText) VALUES"
        " (30, 1, 'Đenana', 'Čaušević', 'd@b.example', '+38761123456', -3653, 'x'), (31, 1, 'Drugi', 'Č', NULL, NULL, "
        "7000, 'x');"
        "INSERT INTO eService (id, customerAccountId, supplyPointId, contactId, name, status, createdAt) VALUES"
        " (40, 10, 20, 30, 'e-racun', 'Aktivna', 1751364000000), (41, 10, NULL, NULL, 'e-planska', 'Neaktivna', NULL);"
        "INSERT INTO receivable (id, customerAccountId, amount, dueDate, roh) VALUES (50, 12, -1250, 20000, 'A'),"
        " (51, 12, 123456789, NULL, NULL), (52, 10, 7, 0, NULL);"
        "INSERT INTO sentRecord (id, campaignId, contactId, customerAccountId, channel, address, status, at) VALUES"
        " (60, 5, 30, 10, 'email', 'd@b.example', 'Poslano!', 1761436800000), (61, 5, 30, 10, 'email', 'd@b.example', "
        "'Poslano!', 1761440400000);"
        "INSERT INTO street VALUES ('T1', 'Titova'), ('A1', '=Ulica');"));
}

std::vector<QStringList> TestExporter::rowsOf(const QString &file)
{
    auto reader = openRowReader(file, {});
    if (!reader)
        qFatal("%s", qPrintable(reader.error().message()));
    auto rows = (*reader)->sample(100000);
    if (!rows)
        qFatal("%s", qPrintable(rows.error().message()));
    return *rows;
}

std::vector<QStringList> TestExporter::exported(const QString &table, const char *file, const ExportOptions &more)
{
    ExportOptions options = more;
    options.file = path(file);
    const auto report = Exporter(m_workspace->workspace()).exportTable(table, options);
    if (!report)
        qFatal("%s", qPrintable(report.error().message() + report.error().detail));
    return rowsOf(options.file);
}

QString TestExporter::dump(const QString &table)
{
    QStringList rows;
    auto connection = (*m_workspace)->reader();
    auto names = (*connection)->prepare(s("SELECT name FROM pragma_table_info(?) WHERE name NOT IN ('searchText')"));
    static_cast<void>(names->bind(table).run());
    QStringList columns;
    while (names->next())
        columns << QString(s("coalesce(\"") + names->text(0) + s("\", '~')"));
    auto query
        = (*connection)->prepare(s("SELECT %1 FROM %2 ORDER BY rowid").arg(columns.join(s(" || '|' || ")), table));
    static_cast<void>(query->run());
    while (query->next())
        rows << query->text(0);
    return rows.join(u'\n');
}

void TestExporter::writesEveryTable_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("file");
    for (const CatalogTable &table : Catalog::builtIn().tables()) {
        for (const char *ending : {"csv", "xlsx"})
            QTest::addRow("%s as %s", qPrintable(table.name), ending) << table.name << s("x.") + s(ending);
    }
}

void TestExporter::writesEveryTable()
{
    QFETCH(QString, table);
    QFETCH(QString, file);
    fill();
    const auto rows = exported(table, qPrintable(file));
    QStringList names;
    for (const CatalogColumn &column : Catalog::builtIn().table(table)->columns)
        names << column.name;
    QCOMPARE(rows.front(), names);
    auto connection = (*m_workspace)->reader();
    const auto count = (*connection)->scalar(s("SELECT count(*) FROM ") + table);
    QCOMPARE(static_cast<qint64>(rows.size()) - 1, count->toLongLong());
}

void TestExporter::writesValues_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<bool>("raw");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("customer, raw")
        << s("customer") << true
        << QByteArray("id,number,name,kind,class,branch,fictitious,language,street,houseNumber,postcode,place,"
                      "municipality,createdAt,"
                      "changedAt\r\n"
                      "1,0001,\"Čaušević, Đenana \"\"Đ\"\"\",household,,,0,,,,,Tuzla,,2026-11-22T10:00:00+01:00,\r\n"
                      "2,0002,TVORNICA,company,,,1,,,,,,,2025-07-01T12:00:00.123+02:00,\r\n"
                      "7,0007,Bez ičega,household,,,0,,,,,,,,\r\n");
    QTest::newRow("receivable, raw")
        << s("receivable") << true
        << QByteArray(
               "id,customerAccountId,amount,dueDate,roh,vpt\r\n50,12,-12.50,2024-10-04,A,\r\n51,12,1234567.89,,,\r\n"
               "52,10,0.07,1970-01-01,,\r\n");
    // The hour that the clocks repeat: the offset tells the two apart.
    QTest::newRow("sentRecord, raw")
        << s("sentRecord") << true
        << QByteArray("id,campaignId,contactId,customerAccountId,channel,address,status,reply,at\r\n"
                      "60,5,30,10,email,d@b.example,Poslano!,,2025-10-26T02:00:00+02:00\r\n"
                      "61,5,30,10,email,d@b.example,Poslano!,,2025-10-26T02:00:00+01:00\r\n");
    QTest::newRow("contact, guarded")
        << s("contact") << false
        << QByteArray("\xEF\xBB\xBFid,customerId,firstName,lastName,email,mobile,phone,gender,birthDate,postcode,place,"
                      "source,owner,"
                      "signatory,createdAt,createdBy,changedAt,changedBy\r\n"
                      "30,1,Đenana,Čaušević,d@b.example,\"'+38761123456\",,,1960-01-01,,,,,0,,,,\r\n"
                      "31,1,Drugi,Č,,,,,1989-03-02,,,,,0,,,,\r\n");
    QTest::newRow("receivable, numbers stay numbers")
        << s("receivable") << false
        << QByteArray("\xEF\xBB\xBFid,customerAccountId,amount,dueDate,roh,vpt\r\n50,12,-12.50,2024-10-04,A,\r\n51,12,"
                      "1234567.89,,,\r\n"
                      "52,10,0.07,1970-01-01,,\r\n");
    QTest::newRow("street, guarded, by rowid") << s("street") << false
                                               << QByteArray("\xEF\xBB\xBF"
                                                             "code,name\r\nT1,Titova\r\nA1,\"'=Ulica\"\r\n");
    QTest::newRow("empty table") << s("place") << true << QByteArray("code,name\r\n");
}

void TestExporter::writesValues()
{
    QFETCH(QString, table);
    QFETCH(bool, raw);
    QFETCH(QByteArray, expected);
    fill();
    ExportOptions options;
    options.raw = raw;
    exported(table, "x.csv", options);
    QFile file(path("x.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), QString::fromUtf8(expected));
}

void TestExporter::guardsFormulas_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("CSV") << s("x.csv");
    QTest::newRow("XLSX") << s("x.xlsx");
}

/// Written, read by the import into another workspace: every text is what it was.
void TestExporter::guardsFormulas()
{
    QFETCH(QString, file);
    const QStringList texts = payloads();
    QVERIFY(texts.size() >= 40);
    auto written = (*m_workspace)->write([&](Connection &connection) -> Status {
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (auto done
                = connection.execute(s("INSERT INTO street VALUES (?, ?)"), {QString::number(i), texts.at(i)});
                !done)
                return done;
        }
        return {};
    });
    QVERIFY(written);
    ExportOptions options;
    options.file = m_workspace->filePath(file);
    QVERIFY(Exporter(m_workspace->workspace()).exportTable(s("street"), options));
    if (file.endsWith(s("csv"))) {
        // What a spreadsheet sees: no field whose first character that is no blank begins a formula.
        const auto reader = CsvReader::open(options.file, {});
        QVERIFY(reader);
        const auto rows = (*reader)->sample(1000);
        QVERIFY(rows);
        for (const QStringList &row : *rows)
            QVERIFY2(!s("=+-@").contains(row.at(1).trimmed().left(1)) || row.at(1).trimmed().isEmpty(),
                     qPrintable(row.at(1)));
    }
    TemporaryWorkspace other;
    ImportOptions import;
    import.table = s("street");
    import.file = options.file;
    const auto report = Importer(other.workspace(), m_clock).run(import);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->inserted, texts.size());
    auto connection = other->reader();
    auto query = (*connection)->prepare(s("SELECT name FROM street ORDER BY CAST(code AS INTEGER)"));
    QVERIFY(query && query->run());
    for (const QString &text : texts) {
        QVERIFY(query->next());
        QCOMPARE(query->text(0), text.simplified());
    }
}

/// Control characters cannot come in by an import, but a workspace of another program may have them.
void TestExporter::keepsControlCharactersApart()
{
    m_workspace->execute(
        s("INSERT INTO street VALUES ('1', char(9) || '=1'), ('2', char(13) || '=1'), ('3', char(0) || '=1'),"
          " ('4', 'a' || char(10) || 'b'), ('5', 'x' || char(0) || 'y'), ('6', char(1) || 'z')"));
    const auto rows = exported(s("street"), "x.csv");
    QStringList names;
    for (const QStringList &row : rows)
        names << row.at(1);
    QCOMPARE(names,
             (QStringList{s("name"), s("'\t=1"), s("'\r=1"), s("'\uFFFD=1"), s("a\nb"), s("x\uFFFDy"), s("'\u0001z")}));
    const auto sheet = exported(s("street"), "x.xlsx");
    QCOMPARE(sheet.at(1).at(1), s("\t=1"));
    QCOMPARE(sheet.at(3).at(1), s("\uFFFD=1"));
    QCOMPARE(sheet.at(4).at(1), s("a\nb"));
    QCOMPARE(sheet.at(6).at(1), s("\u0001z"));
}

void TestExporter::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("raw");
    for (const char *ending : {"csv", "xlsx"}) {
        for (const bool raw : {false, true})
            QTest::addRow("%s%s", ending, raw ? ", raw" : "") << s(ending) << raw;
    }
}

/// Into the same workspace nothing changes; into an empty one everything comes, ids included.
void TestExporter::comesBackAsItWas()
{
    QFETCH(QString, ending);
    QFETCH(bool, raw);
    fill();
    // A wall clock alone cannot tell the two hours of that night apart, nor does a date cell try.
    if (ending == s("xlsx") && !raw)
        m_workspace->execute(s("UPDATE sentRecord SET at = 1764547200000 WHERE id = 60"));
    TemporaryWorkspace other;
    other.execute(s("INSERT INTO setting VALUES ('timeZone', 'Europe/Sarajevo')"));
    for (const char *name :
         {"customer", "customerAccount", "supplyPoint", "contact", "eService", "receivable", "sentRecord", "street"}) {
        const QString table = s(name);
        const QString before = dump(table);
        ExportOptions options;
        options.raw = raw;
        options.file = m_workspace->filePath(table + QLatin1Char('.') + ending);
        const auto written = Exporter(m_workspace->workspace()).exportTable(table, options);
        QVERIFY(written);
        ImportOptions import;
        import.table = table;
        import.file = options.file;
        const auto same = Importer(m_workspace->workspace(), m_clock).run(import);
        QVERIFY2(same, same ? "" : qPrintable(same.error().message()));
        QVERIFY2(same->firstRejected.isEmpty(), qPrintable(same->firstRejected.value(0).reason));
        QCOMPARE(same->unchanged, written->rows);
        QCOMPARE(dump(table), before);
        const auto moved = Importer(other.workspace(), m_clock).run(import);
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().message()));
        QCOMPARE(moved->inserted, written->rows);
        const auto again = Importer(other.workspace(), m_clock).run(import);
        QVERIFY(again);
        // createdAt and createdBy of rows that have none are filled in by the move, and then differ.
        QCOMPARE(again->unchanged + again->updated, written->rows);
    }
    const auto broken = other->check();
    QVERIFY(broken);
    QCOMPARE(*broken, QStringList());
}

void TestExporter::followsTheJoinTree()
{
    fill();
    ExportOptions options;
    const auto format = ListFormat::fromJson(R"({"format": "odziv-list/1", "columns": [
        {"column": "customerAccount.number", "title": "Potrošač"}, {"column": "Kupac.Naziv", "title": "Kupac"},
        "contact.email", {"column": "sentRecord.at"}, "supplyPoint.number", "eService.name", "receivable.amount"]})");
    QVERIFY(format);
    options.format = *format;
    options.raw = true;
    const auto rows = exported(s("customerAccount"), "x.csv", options);
    QCOMPARE(rows.size(), size_t(4));
    QCOMPARE(rows.at(0).join(u'|'),
             s("Potrošač|Kupac|contact.email|sentRecord.at|supplyPoint.number|eService.name|receivable.amount"));
    QCOMPARE(rows.at(1).join(u'|'),
             s("3011-D-270704|Čaušević, Đenana \"Đ\"|d@b.example|2025-10-26T02:00:00+02:00|123456|e-racun|0.07"));
    QCOMPARE(rows.at(2).join(u'|'), s("3011-D-2|Čaušević, Đenana \"Đ\"|d@b.example|2025-10-26T02:00:00+02:00|||"));
    QCOMPARE(rows.at(3).join(u'|'), s("302-V-1|TVORNICA|||||-12.50"));
}

void TestExporter::exportsMembers()
{
    fill();
    const auto segment = segmentFromJson(R"({"format": "odziv-segment/1", "name": "x", "subjectArea": "campaigns",
        "targetLevel": "customerAccount", "blocks": [{"operation": "startWith", "criteria": {"all": [
            {"column": "eService.name", "operator": "equals", "value": "e-racun"}]}},
            {"operation": "add", "list": {"column": "customerAccount.number", "values": ["302-V-1"]}}]})");
    QVERIFY2(segment, segment ? "" : qPrintable(segment.error().message()));
    auto evaluator = makeSegmentEvaluator(m_workspace->workspace(), s("sql"));
    QVERIFY(evaluator);
    ExportOptions options;
    options.file = path("members.csv");
    options.raw = true;
    const auto report = Exporter(m_workspace->workspace())
                            .exportSegment(*segment, **evaluator, evaluationOptions(m_workspace->workspace(), m_clock),
                                           options, m_clock);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message() + report.error().detail));
    QCOMPARE(report->rows, 2);
    const auto rows = rowsOf(options.file);
    QCOMPARE(rows.at(0).join(u'|'),
             s("id|customerId|number|status|category|supplyStatus|tariffPeriodId|annualConsumptionKwh|"
               "billDelivery|createdAt|customer.number|customer.name"));
    QCOMPARE(rows.at(1).join(u'|'), s("10|1|3011-D-270704|Aktivan, prijavljen||||3500|||0001|Čaušević, Đenana \"Đ\""));
    QCOMPARE(rows.at(2).join(u'|'), s("12|2|302-V-1|Aktivan||||0|||0002|TVORNICA"));
    // Ids that are gone are passed over; the order is the caller's.
    const auto some = Exporter(m_workspace->workspace()).exportRows(s("customer"), {7, 99, 1}, options);
    QVERIFY(some);
    QCOMPARE(some->rows, 2);
    QCOMPARE(rowsOf(options.file).at(1).at(0), s("7"));
    // The write path of the connection is as it was: the reader still reads, and nobody is left in a transaction.
    auto connection = (*m_workspace)->reader();
    QVERIFY(!(*connection)->inTransaction());
}

void TestExporter::formatsAndFilters()
{
    fill();
    ExportOptions options;
    const QByteArray json = R"({"format": "odziv-list/1", "columns": [
        {"column": "customer.name", "title": "Kupac", "format": "upper"}, {"column": "receivable.amount", "format": "bs"},
        {"column": "sentRecord.at", "format": "dd.MM.yyyy HH:mm"}, {"column": "supplyPoint.active", "format": "da|ne"},
        "customerAccount.number"],
        "filter": {"any": [{"column": "customerAccount.number", "operator": "startsWith", "value": "302"},
                           {"column": "eService.name", "operator": "equals", "value": "e-racun"}]}})";
    const auto format = ListFormat::fromJson(json);
    QVERIFY2(format, format ? "" : qPrintable(format.error().message()));
    QVERIFY(*ListFormat::fromJson(format->toJson()) == *format);
    QVERIFY(format->validateFor(s("customerAccount")));
    QCOMPARE(format->validateFor(s("street")).error().place, s("columns[0]"));
    options.format = *format;
    options.raw = true;
    options.today = QDate(2026, 1, 1);
    const auto rows = exported(s("customerAccount"), "x.csv", options);
    QCOMPARE(rows.size(), size_t(3));
    QCOMPARE(rows.at(1).join(u'|'), s("ČAUŠEVIĆ, ĐENANA \"Đ\"|0,07|26.10.2025 02:00|da|3011-D-270704"));
    QCOMPARE(rows.at(2).join(u'|'), s("TVORNICA|-12,50|||302-V-1"));
    for (const char *wrong : {"\"bs\"", "\"upper\"", "\"da|ne\"", "\"dd.MM.yyyy HH:mm\""})
        QVERIFY(!ListFormat::fromJson(QByteArray(json).replace(wrong, "\"zz|zz|zz\"")));
}

void TestExporter::refuses_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("unknown table") << s("setting") << s("x.csv") << QString() << ErrorCode::InvalidInput;
    QTest::newRow("unknown ending") << s("customer") << s("x.txt") << QString() << ErrorCode::InvalidInput;
    QTest::newRow("the workspace") << s("customer") << s("test.odziv") << QString() << ErrorCode::InvalidInput;
    QTest::newRow("no such folder, CSV") << s("customer") << s("no/x.csv") << QString() << ErrorCode::Io;
    QTest::newRow("no such folder, XLSX") << s("customer") << s("no/x.xlsx") << QString() << ErrorCode::Io;
    QTest::newRow("column outside the tree")
        << s("customer") << s("x.csv") << s("street.name") << ErrorCode::InvalidInput;
}

void TestExporter::refuses()
{
    QFETCH(QString, table);
    QFETCH(QString, file);
    QFETCH(QString, format);
    QFETCH(ErrorCode, code);
    ExportOptions options;
    options.file = m_workspace->filePath(file);
    if (!format.isEmpty()) {
        options.format.emplace();
        options.format->columns << ListFormat::Column{format, format, {}};
    }
    const auto report = Exporter(m_workspace->workspace()).exportTable(table, options);
    QVERIFY(!report);
    QCOMPARE(report.error().code, code);
}

void TestExporter::leavesTheOldFileWhenItFails()
{
    fill();
    for (const char *name : {"old.csv", "old.xlsx"}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        const CancelFlag flag = CancelFlag::create();
        flag.set();
        ExportOptions options;
        options.file = path(name);
        const auto report = Exporter(m_workspace->workspace()).exportTable(s("customer"), options, {}, flag);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("old"));
        file.close();
        QVERIFY(Exporter(m_workspace->workspace()).exportTable(s("customer"), options));
        QVERIFY(file.size() > 100);
    }
    // Nothing temporary stays behind.
    const QStringList left
        = QFileInfo(path("old.csv")).dir().entryList({s(".odziv-*"), s("old.*")}, QDir::Files | QDir::Hidden);
    QCOMPARE(left, (QStringList{s("old.csv"), s("old.xlsx")}));
}

void TestExporter::splitsSheets()
{
    const QString file = path("split.xlsx");
    XlsxTableWriter writer(file, s("customer/[x]"), {false, QTimeZone::utc()}, 4);
    QVERIFY(writer.begin({{s("id"), ColumnType::Id}, {s("name"), ColumnType::Text}}));
    for (qint64 i = 1; i <= 7; ++i) {
        const QByteArray name = "n" + QByteArray::number(i);
        QVERIFY(writer.addRow({{false, i, {}}, {false, 0, name}}));
    }
    QVERIFY(writer.commit());
    // A reader of this program takes the first sheet: header and three rows.
    const auto rows = rowsOf(file);
    QCOMPARE(rows.size(), size_t(4));
    QCOMPARE(rows.back(), (QStringList{s("3"), s("n3")}));
    auto archive = ZipArchive::open(file);
    QVERIFY(archive);
    QVERIFY((*archive)->contains(s("xl/worksheets/sheet3.xml")));
    QVERIFY(!(*archive)->contains(s("xl/worksheets/sheet4.xml")));
}

/// A foreign reader's opinion of the cells: Python's own zip and XML.
void TestExporter::writesNoFormulaCells()
{
    const QString python = QStandardPaths::findExecutable(s("python3"));
    if (python.isEmpty())
        QSKIP("no python3");
    fill();
    m_workspace->execute(s("INSERT INTO street VALUES ('f', '=1+1'), ('n', '12')"));
    exported(s("street"), "street.xlsx");
    exported(s("receivable"), "receivable.xlsx");
    QFile script(path("read.py"));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(R"(
import sys, zipfile, xml.etree.ElementTree as tree
ns = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
for path in sys.argv[1:]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        sheet = tree.fromstring(archive.read("xl/worksheets/sheet1.xml"))
        assert not list(sheet.iter(ns + "f")), "a formula"
        for row in sheet.iter(ns + "row"):
            cells = []
            for cell in row.iter(ns + "c"):
                kind = cell.get("t", "n")
                value = "".join(t.text or "" for t in cell.iter(ns + "t")) if kind == "inlineStr" else cell.find(ns + "v").text
                cells.append(kind + ":" + value)
            print("|".join(cells))
)");
    script.close();
    QProcess process;
    process.start(python, {script.fileName(), path("street.xlsx"), path("receivable.xlsx")});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.readAllStandardError(), QByteArray());
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(output.contains(s("inlineStr:f|inlineStr:=1+1\n")), qPrintable(output));
    QVERIFY(output.contains(s("inlineStr:n|inlineStr:12\n")));
    QVERIFY2(output.contains(s("n:50|n:12|n:-12.5|n:45569|inlineStr:A\n")), qPrintable(output));
}

QTEST_GUILESS_MAIN(TestExporter)
#include "tst_exporter.moc"
