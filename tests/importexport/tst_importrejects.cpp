/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importfixture.h"

#include "importexport/csvreader.h"

#include <QFile>
#include <QTest>

using namespace odziv;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What an import does not take: rows, files, and everything when it does not get through.
class TestImportRejects : public ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void writesRejects();
    void importsItsRejects();
    void rejectsRows_data();
    void rejectsRows();
    void isAllOrNothing_data();
    void isAllOrNothing();
    void cancels();
    void refusesFiles_data();
    void refusesFiles();
    void doesNotOverwriteWithRejects();
};

void TestImportRejects::writesRejects()
{
    ImportOptions options;
    options.rejectsFile = m_workspace->filePath(s("rejects.csv"));
    const auto report = import(s("customer"),
                               "number;name;kind;x\r\n1;Ana;household;a\r\n2;\"B \"\"q\"\";\nc\";dragon;=1+1\r\n"
                               "3;;household;+387 61;7\r\n4;Dado\r\n",
                               options);
    QCOMPARE(counts(report), s("4 read, 1 inserted, 0 updated, 0 unchanged, 3 rejected"));
    QCOMPARE(report->firstRejected.size(), 3);
    QCOMPARE(report->firstRejected.first().row, 3);
    auto reader = CsvReader::open(options.rejectsFile, {});
    QVERIFY(reader);
    const auto rows = (*reader)->sample(10);
    QVERIFY(rows);
    QCOMPARE(rows->size(), size_t(4));
    QCOMPARE(rows->at(0).join(u'|'), s("row|reason|number|name|kind|x"));
    QCOMPARE(rows->at(1).at(0), s("3"));
    QVERIFY(rows->at(1).at(1).startsWith(s("kind: ")));
    QCOMPARE(rows->at(1).mid(2).join(u'|'), s("2|B \"q\";\nc|dragon|'=1+1"));
    QCOMPARE(rows->at(2).at(1), s("the row has 5 columns, the header has 4"));
    QCOMPARE(rows->at(2).mid(2).join(u'|'), s("3||household|'+387 61|7"));
    QCOMPARE(rows->at(3).at(1), s("the row has 2 columns, the header has 4"));
    QCOMPARE(rows->at(3).mid(2).join(u'|'), s("4|Dado"));
}

/// Put right, the rejects go in as they are; those of the rejects have the same two columns once.
void TestImportRejects::importsItsRejects()
{
    ImportOptions options;
    options.rejectsFile = m_workspace->filePath(s("rejects.csv"));
    import(s("customer"), "number;name;kind\n1;;household\n2;x;dragon\n", options);
    QFile rejects(options.rejectsFile);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    const QByteArray corrected = rejects.readAll().replace("dragon", "company");
    rejects.close();
    const auto again = import(s("customer"), corrected, options);
    QCOMPARE(counts(again), s("2 read, 1 inserted, 0 updated, 0 unchanged, 1 rejected"));
    QCOMPARE(again->ignoredColumns, (QStringList{s("row"), s("reason")}));
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    const QByteArray second = rejects.readAll();
    QVERIFY(second.startsWith("\xEF\xBB\xBFrow,reason,number,name,kind\r\n2,"));
    QCOMPARE(second.count("reason"), 1);
}

void TestImportRejects::rejectsRows_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, const char *table, const char *text, const char *says) {
        QTest::newRow(title) << s(table) << QByteArray(text) << s(says);
    };
    row("required empty", "customer", "number,name,kind\n9,,household\n", "name: a value is missing");
    row("required blank", "customer", "number,name,kind\n9,\"  \",household\n", "name: a value is missing");
    row("key empty", "customer", "number,name,kind\n,x,household\n", "number: a value is missing");
    row("two reasons", "customer", "number,name,kind\n9,,dragon\n", "name: a value is missing; kind: ");
    row("not of the list", "customer", "number,name,kind\n9,x,dragon\n", "kind: ");
    row("bad address", "contact", "EPID,email\n1,nobody\n", "email: ");
    row("bad day", "contact", "EPID,lastName,birthDate\n1,x,31.2.1990\n", "birthDate: ");
    row("bad amount", "receivable", "Potrošač,Iznos,Rok\n3011-D-1,12.345.6,1.2.2025\n", "Iznos: ");
    row("unknown customer", "contact", "EPID,lastName\n77,x\n", "EPID: there is no customer with the number 77");
    row("unknown id", "contact", "customerId,lastName\n77,x\n", "customerId: there is no customer with the id 77");
    row("id zero", "contact", "customerId,lastName\n0,x\n", "customerId: ");
    row("unknown account", "eService", "Potrošač,Usluga,Status\n3011-D-9,e-racun,Aktivna\n",
        "there is no customerAccount with the number 3011-D-9");
    row("unknown contact of the account", "eService",
        "Potrošač,Usluga,Status,contact.email\n3011-D-1,e-racun,Aktivna,no@b.example\n", "there is no contact");
    row("contact twice at the customer", "eService",
        "contact.email,Potrošač,Usluga,Status\ntwice@b.example,3011-D-1,e-racun,Aktivna\n", "more than one contact");
    row("too few columns", "customer", "number,name,kind\n9,x\n", "the row has 2 columns, the header has 3");
    row("too many columns", "customer", "number,name,kind\n9,x,household,y\n",
        "the row has 4 columns, the header has 3");
    row("key that means many", "contact", "customerId,email\n1,twice@b.example\n", "more than one row");
}

void TestImportRejects::rejectsRows()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    m_workspace->execute(
        s("INSERT INTO customer (id, number, name, kind, searchText) VALUES (1, '1', 'A', 'household', 'a');"
          "INSERT INTO customerAccount (id, customerId, number, status) VALUES (1, 1, '3011-D-1', 'Aktivan');"
          "INSERT INTO contact (customerId, email, searchText) VALUES (1, 'twice@b.example', 'x'),"
          " (1, 'twice@b.example', 'y');"));
    const QStringList before = dump(table);
    const auto report = import(table, text);
    QCOMPARE(counts(report), s("1 read, 0 inserted, 0 updated, 0 unchanged, 1 rejected"));
    QVERIFY2(report->firstRejected.first().reason.contains(says), qPrintable(report->firstRejected.first().reason));
    QCOMPARE(report->firstRejected.first().row, 2);
    QCOMPARE(dump(table), before);
}

void TestImportRejects::isAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("says");
    QTest::newRow("quote never closed") << QByteArray("77001,\"open,household\n77002,x,household\n") << s("row 7002");
    QTest::newRow("text after a quote") << QByteArray("77001,\"x\"y,household\n") << s("row 7002");
    QTest::newRow("NUL") << QByteArray("77001,x\0y,household\n", 21) << s("row 7002");
}

/// The failure comes thousands of rows after the first was written; nothing of them may stay.
void TestImportRejects::isAllOrNothing()
{
    QFETCH(QByteArray, end);
    QFETCH(QString, says);
    import(s("customer"), "number,name,kind\n1,Ana,household\n");
    const QStringList customers = dump(s("customer"));
    const QStringList loads = dump(s("dataLoad"));
    const QStringList recording = dump(s("changeRecording"));
    QByteArray rows = "number,name,kind\n";
    for (int i = 1; i <= 7000; ++i)
        rows += QByteArray::number(i) + ",changed,household\n";
    ImportOptions options;
    options.rejectsFile = m_workspace->filePath(s("rejects.csv"));
    const auto report = import(s("customer"), rows + end, options);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidInput);
    QVERIFY2(report.error().place.contains(says), qPrintable(report.error().place));
    QVERIFY(report.error().place.contains(s("in.csv")));
    QCOMPARE(dump(s("customer")), customers);
    QCOMPARE(dump(s("dataLoad")), loads);
    QCOMPARE(dump(s("changeRecording")), recording);
    QVERIFY(!QFile::exists(options.rejectsFile));
}

void TestImportRejects::cancels()
{
    ImportOptions options;
    options.table = s("customer");
    QByteArray rows = "number,name,kind\n";
    for (int i = 1; i <= 20000; ++i)
        rows += QByteArray::number(i) + ",x,household\n";
    options.file = write(rows);
    const CancelFlag flag = CancelFlag::create();
    qint64 last = 0;
    const auto report = Importer(m_workspace->workspace(), m_clock)
                            .run(
                                options,
                                [&](qint64 done, qint64 total) {
                                    QVERIFY(done >= last && done <= total);
                                    last = done;
                                    flag.set();
                                },
                                flag);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QVERIFY(last > 0);
    QCOMPARE(dump(s("customer")), QStringList());
}

void TestImportRejects::refusesFiles_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *title, const char *table, const QByteArray &bytes, const char *says) {
        QTest::newRow(title) << s(table) << bytes << s(says);
    };
    row("unknown table", "setting", "key,value\na,b\n", "setting");
    row("empty", "customer", "", "empty");
    row("no header", "customer", "1,Ana,x\n2,Boro,y\n", "names of columns");
    row("required column missing", "customer", "number,name\n1,Ana\n", "kind");
    row("old Excel file", "customer", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and so on", "old Excel file");
    row("archive that is none", "customer", "PK\x03\x04 and so on", "damaged");
    row("malformed at once", "customer", "number,name,kind\n1,\"Ana\"x,household\n", "closing quotation mark");
}

void TestImportRejects::refusesFiles()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto report = import(table, bytes);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidInput);
    QVERIFY2(report.error().message().contains(says), qPrintable(report.error().message()));
}

void TestImportRejects::doesNotOverwriteWithRejects()
{
    ImportOptions options;
    options.rejectsFile = m_workspace->filePath(s("in.csv"));
    auto report = import(s("customer"), "number,name,kind\n1,,household\n", options);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Refused);
    options.rejectsFile = m_workspace->path();
    report = import(s("customer"), "number,name,kind\n1,,household\n", options);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Refused);
    options.rejectsFile = m_workspace->filePath(s("no/such/folder/r.csv"));
    report = import(s("customer"), "number,name,kind\n1,A,household\n", options);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Io);
    QCOMPARE(dump(s("customer")), QStringList());
}

QTEST_GUILESS_MAIN(TestImportRejects)
#include "tst_importrejects.moc"
