/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importexport/csvparser.h"
#include "importexport/csvreader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

using Rows = QList<QStringList>;

class TestCsvParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conforms_data();
    void conforms();
    void refusesMalformedText_data();
    void refusesMalformedText();
    void numbersRowsAndLines();
    void limitsFields_data();
    void limitsFields();
    void stopsWhenAsked();
    void agreesWithAWriter();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void refusesDelimiters_data();
    void refusesDelimiters();

private:
    static QByteArray content(const QString &name)
    {
        QFile file(QStringLiteral(ODZIV_TEST_DATA "/csv/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList fileNames(bool malformed)
    {
        QStringList names;
        for (const QString &name : QDir(QStringLiteral(ODZIV_TEST_DATA "/csv")).entryList({QStringLiteral("*.csv")})) {
            if (name.startsWith(QStringLiteral("bad-")) == malformed)
                names << name.chopped(4);
        }
        return names;
    }
    static QString text(const QString &name)
    {
        QString decoded = QString::fromUtf8(content(name + QStringLiteral(".csv")));
        return decoded.startsWith(QChar(0xFEFF)) ? decoded.mid(1) : decoded;
    }
    static Result<Rows> parse(const QString &text, qsizetype chunk, QChar delimiter = u',')
    {
        Rows rows;
        CsvParser parser(delimiter, [&](const CsvRecord &record) {
            QStringList fields;
            for (const QStringView field : record.fields)
                fields << field.toString();
            rows << fields;
            return true;
        });
        for (qsizetype at = 0; at < text.size(); at += chunk) {
            if (auto fed = parser.feed(QStringView(text).mid(at, chunk)); !fed)
                return failure(fed.error());
        }
        if (auto ended = parser.finish(); !ended)
            return failure(ended.error());
        return rows;
    }
};

void TestCsvParser::conforms_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = fileNames(false);
    QVERIFY(names.size() >= 40);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestCsvParser::conforms()
{
    QFETCH(QString, name);
    const QJsonDocument document = QJsonDocument::fromJson(content(name + QStringLiteral(".json")));
    QVERIFY(document.isArray());
    Rows expected;
    for (const QJsonValue &row : document.array()) {
        QStringList fields;
        for (const QJsonValue &field : row.toArray())
            fields << field.toString();
        expected << fields;
    }
    // However the text is cut, the rows are the same.
    for (const qsizetype chunk : {1, 2, 3, 7, 1000000}) {
        const auto rows = parse(text(name), chunk);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message()));
        QCOMPARE(*rows, expected);
    }
}

void TestCsvParser::refusesMalformedText_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = fileNames(true);
    QVERIFY(names.size() >= 10);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestCsvParser::refusesMalformedText()
{
    QFETCH(QString, name);
    const QJsonObject expected = QJsonDocument::fromJson(content(name + QStringLiteral(".json"))).object();
    for (const qsizetype chunk : {1, 3, 1000000}) {
        const auto rows = parse(text(name), chunk);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::InvalidInput);
        QCOMPARE(rows.error().place, QStringLiteral("row %1, line %2")
                                         .arg(expected.value(QStringLiteral("row")).toInt())
                                         .arg(expected.value(QStringLiteral("line")).toInt()));
        QVERIFY2(rows.error().text.contains(expected.value(QStringLiteral("says")).toString()),
                 qPrintable(rows.error().text));
    }
}

void TestCsvParser::numbersRowsAndLines()
{
    QList<QPair<qint64, qint64>> places;
    CsvParser parser(u',', [&](const CsvRecord &record) {
        places << QPair<qint64, qint64>(record.number, record.line);
        return true;
    });
    QVERIFY(parser.feed(u"a,b\r\n\r\n\"1\r\n\r\n2\",x\r\"3\n4\",y\nlast"));
    QVERIFY(parser.finish());
    const QList<QPair<qint64, qint64>> expected{{1, 1}, {3, 3}, {4, 6}, {5, 8}};
    QCOMPARE(places, expected);
}

void TestCsvParser::limitsFields_data()
{
    QTest::addColumn<bool>("quoted");
    QTest::addColumn<int>("beyond");
    QTest::addColumn<bool>("accepted");
    for (const bool quoted : {false, true}) {
        QTest::addRow("%s, at the limit", quoted ? "quoted" : "plain") << quoted << 0 << true;
        QTest::addRow("%s, beyond it", quoted ? "quoted" : "plain") << quoted << 1 << false;
    }
}

void TestCsvParser::limitsFields()
{
    QFETCH(bool, quoted);
    QFETCH(int, beyond);
    QFETCH(bool, accepted);
    const QString mark = quoted ? QStringLiteral("\"") : QString();
    const QString field = mark + QString(CsvParser::maximumFieldLength + beyond, u'x') + mark;
    const auto rows = parse(QStringLiteral("a,b\n1,") + field + QLatin1Char('\n'), 4096);
    QCOMPARE(rows.has_value(), accepted);
    if (!accepted)
        QVERIFY(rows.error().place.startsWith(QStringLiteral("row 2")));
}

void TestCsvParser::stopsWhenAsked()
{
    int seen = 0;
    CsvParser parser(u',', [&](const CsvRecord &) { return ++seen < 2; });
    QVERIFY(parser.feed(u"a\nb\nc\nd\n\""));
    QVERIFY(parser.isStopped());
    QVERIFY(parser.finish());
    QCOMPARE(seen, 2);
}

/// Random rows written by the plainest of writers come back as they were.
void TestCsvParser::agreesWithAWriter()
{
    QRandomGenerator random(20260101);
    const QString alphabet = QStringLiteral("ab,;\"\n\r čđ\t|'=");
    for (int round = 0; round < 300; ++round) {
        Rows rows;
        QString text;
        const int columns = random.bounded(1, 6);
        for (int row = 0; row < random.bounded(1, 8); ++row) {
            QStringList fields;
            for (int column = 0; column < columns; ++column) {
                QString field;
                for (int i = random.bounded(0, 6); i > 0; --i)
                    field += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
                fields << field;
                QString doubled = field;
                doubled.replace(QLatin1Char('"'), QStringLiteral("\"\""));
                text += (column > 0 ? QStringLiteral(",\"") : QStringLiteral("\"")) + doubled + QLatin1Char('"');
            }
            rows << fields;
            text += random.bounded(2) == 0 ? QStringLiteral("\r\n") : QStringLiteral("\n");
        }
        const auto parsed = parse(text, random.bounded(1, 9));
        QVERIFY(parsed);
        QCOMPARE(*parsed, rows);
    }
}

void TestCsvParser::findsTheDelimiter_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("delimiter");
    const auto row = [](const char *name, const char *text, const char *delimiter) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(delimiter);
    };
    row("comma", "a,b,c\n1,2,3\n", ",");
    row("semicolon", "a;b;c\n1;2;3\n", ";");
    row("tab", "a\tb\tc\n1\t2\t3\n", "\t");
    row("bar", "a|b|c\n1|2|3\n", "|");
    row("semicolon with decimal commas", "a;b\n1,5;2,5\n3,5;4,5\n", ";");
    row("semicolon with commas in every text", "x;a, b, c\ny;d, e\nz;f, g, h\n", ";");
    row("comma with semicolons in texts", "a,b\n\"x;y;z\",1\n\"p;q\",2\n", ",");
    row("tab with commas", "name\tplace\nA, B\tC, D\nE\tF\n", "\t");
    row("quoted line ends", "a;b\n\"x\n,,,\ny\";2\n\"z\n,,\";3\n", ";");
    row("one column", "a\n1\n2\n", ",");
    row("empty", "", ",");
}

void TestCsvParser::findsTheDelimiter()
{
    QFETCH(QString, text);
    QFETCH(QString, delimiter);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    const auto reader = CsvReader::open(file.fileName(), {});
    QVERIFY(reader);
    QCOMPARE((*reader)->delimiter(), delimiter);
}

void TestCsvParser::refusesDelimiters_data()
{
    QTest::addColumn<QString>("delimiter");
    QTest::addColumn<bool>("accepted");
    for (const char *good : {",", ";", "|", "tab", "\\t", "\t", ":", "^", " "})
        QTest::newRow(good) << QString::fromUtf8(good) << true;
    for (const char *bad : {"\"", "a", "7", ";;", "\n", "č"})
        QTest::newRow(bad) << QString::fromUtf8(bad) << false;
}

void TestCsvParser::refusesDelimiters()
{
    QFETCH(QString, delimiter);
    QFETCH(bool, accepted);
    RowReaderOptions options;
    options.delimiter = delimiter;
    const auto reader = CsvReader::open(QStringLiteral(ODZIV_TEST_DATA "/csv/plain-lf.csv"), options);
    QCOMPARE(reader.has_value(), accepted);
    if (!accepted)
        QCOMPARE(reader.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestCsvParser)
#include "tst_csvparser.moc"
