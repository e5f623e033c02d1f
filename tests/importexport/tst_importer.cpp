/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importexport/csvreader.h"
#include "importexport/importer.h"
#include "support/fakeclock.h"
#include "support/temporaryworkspace.h"

#include <QFile>
#include <QTest>

using namespace odziv;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void insertsUpdatesAndLeavesAlone();
    void stampsChanges();
    void takesBackADryRun();
    void writesRejects();
    void importsItsRejects();
    void rejectsRows_data();
    void rejectsRows();
    void emptyCellsEmptyTheValue();
    void keepsOneOfEqualKeys();
    void respectsIds();
    void keysWithoutAnIndex();
    void findsContactsAgain();
    void resolvesReferences();
    void takesGuardsAway();
    void readsEncodings_data();
    void readsEncodings();
    void followsAMapping();
    void isAllOrNothing_data();
    void isAllOrNothing();
    void cancels();
    void refusesFiles_data();
    void refusesFiles();
    void doesNotOverwriteWithRejects();
    void recordsChanges();
    void notesTheLoad();
    void keepsSearchTextRight();

private:
    /// Every value of a table as text, row by row, by rowid.
    QStringList dump(const QString &table);
    QString write(const QByteArray &bytes, const QString &name = QStringLiteral("in.csv"));
    Result<ImportReport> import(const QString &table, const QByteArray &bytes, const ImportOptions &more = {});
    Result<ImportReport> import(const QString &table, const char *text) { return import(table, QByteArray(text)); }
    QString value(const QString &sql);
    static QString counts(const Result<ImportReport> &report);

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    FakeClock m_clock;
};

void TestImporter::init()
{
    m_workspace = std::make_unique<TemporaryWorkspace>();
    m_workspace->execute(s("INSERT INTO setting VALUES ('timeZone', 'Europe/Sarajevo')"));
}

void TestImporter::cleanup()
{
    const auto broken = (*m_workspace)->check();
    QVERIFY(broken);
    QCOMPARE(*broken, QStringList());
    m_workspace.reset();
}

QStringList TestImporter::dump(const QString &table)
{
    QStringList rows;
    auto connection = (*m_workspace)->reader();
    auto names = (*connection)->prepare(s("SELECT name FROM pragma_table_info(?)"));
    static_cast<void>(names->bind(table).run());
    QStringList columns;
    while (names->next())
        columns << QString(s("coalesce(\"") + names->text(0) + s("\", '~')"));
    auto query
        = (*connection)->prepare(s("SELECT %1 FROM %2 ORDER BY rowid").arg(columns.join(s(" || '|' || ")), table));
    static_cast<void>(query->run());
    while (query->next())
        rows << query->text(0);
    return rows;
}

QString TestImporter::write(const QByteArray &bytes, const QString &name)
{
    QFile file(m_workspace->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file could not be written");
    return file.fileName();
}

Result<ImportReport> TestImporter::import(const QString &table, const QByteArray &bytes, const ImportOptions &more)
{
    ImportOptions options = more;
    options.table = table;
    options.file = write(bytes);
    return Importer(m_workspace->workspace(), m_clock).run(options);
}

QString TestImporter::value(const QString &sql)
{
    auto connection = (*m_workspace)->reader();
    const auto found = (*connection)->scalar(sql);
    return found ? found->toString() : found.error().detail;
}

QString TestImporter::counts(const Result<ImportReport> &report)
{
    if (!report)
        return report.error().message();
    return s("%1 read, %2 inserted, %3 updated, %4 unchanged, %5 rejected")
        .arg(report->read)
        .arg(report->inserted)
        .arg(report->updated)
        .arg(report->unchanged)
        .arg(report->rejected);
}

void TestImporter::insertsUpdatesAndLeavesAlone()
{
    const char *const first = "number;name;kind;place\n1;Ana;household;Tuzla\n2;Firma;company;Zenica\n";
    QCOMPARE(counts(import(s("customer"), first)), s("2 read, 2 inserted, 0 updated, 0 unchanged, 0 rejected"));
    const QStringList once = dump(s("customer"));
    m_clock.advance(1000);
    m_clock.setNowUtc(m_clock.nowUtc().addDays(1));
    QCOMPARE(counts(import(s("customer"), first)), s("2 read, 0 inserted, 0 updated, 2 unchanged, 0 rejected"));
    QCOMPARE(dump(s("customer")), once);
    const char *const second
        = "number;name;kind;place\n2;Firma d.o.o.;company;Zenica\n3;Meho;household;\n1;Ana;household;Tuzla\n";
    QCOMPARE(counts(import(s("customer"), second)), s("3 read, 1 inserted, 1 updated, 1 unchanged, 0 rejected"));
    QCOMPARE(value(s("SELECT name FROM customer WHERE number = '2'")), s("Firma d.o.o."));
    QCOMPARE(value(s("SELECT group_concat(id || number) FROM customer")), s("11,22,33"));
    QCOMPARE(dump(s("customer")).first(), once.first());
}

void TestImporter::stampsChanges()
{
    import(s("customer"), "number,name,kind\n1,Ana,household\n");
    ImportOptions options;
    options.user = s("Mirsad");
    const QByteArray contact = "EPID,email,lastName,createdAt\n1,a@b.example,Anić,2020-01-02\n1,c@d.example,Cerić,\n";
    QCOMPARE(counts(import(s("contact"), contact, options)),
             s("2 read, 2 inserted, 0 updated, 0 unchanged, 0 rejected"));
    const QString columns = s("SELECT createdBy || '|' || createdAt || '|' || coalesce(changedBy, '~') || '|' ||"
                              " coalesce(changedAt, '~') FROM contact WHERE lastName LIKE '%1%'");
    const QString now = QString::number(m_clock.nowUtc().toMSecsSinceEpoch());
    QCOMPARE(value(columns.arg(QLatin1Char('A'))), s("Mirsad|1577919600000|~|~"));
    QCOMPARE(value(columns.arg(QLatin1Char('C'))), s("Mirsad|%1|~|~").arg(now));
    m_clock.setNowUtc(m_clock.nowUtc().addDays(1));
    options.user = s("Jasna");
    QCOMPARE(counts(import(s("contact"), "EPID,email,lastName\n1,a@b.example,Ahmić\n1,c@d.example,Cerić\n", options)),
             s("2 read, 0 inserted, 1 updated, 1 unchanged, 0 rejected"));
    const QString later = QString::number(m_clock.nowUtc().toMSecsSinceEpoch());
    QCOMPARE(value(columns.arg(QLatin1Char('A'))), s("Mirsad|1577919600000|Jasna|%1").arg(later));
    QCOMPARE(value(columns.arg(QLatin1Char('C'))), s("Mirsad|%1|~|~").arg(now));
    // A file that differs in the stamps alone changes nothing.
    QCOMPARE(counts(import(s("contact"), "EPID,email,changedBy,changedAt\n1,c@d.example,Neko,2021-01-01\n")),
             s("1 read, 0 inserted, 0 updated, 1 unchanged, 0 rejected"));
    // When something else differs, the file's stamps are taken.
    QCOMPARE(
        counts(import(s("contact"), "EPID,email,place,changedBy,changedAt\n1,c@d.example,Tuzla,Neko,2021-01-01\n")),
        s("1 read, 0 inserted, 1 updated, 0 unchanged, 0 rejected"));
    QCOMPARE(value(s("SELECT changedBy || changedAt FROM contact WHERE place = 'Tuzla'")), s("Neko1609455600000"));
}

void TestImporter::takesBackADryRun()
{
    import(s("customer"), "number,name,kind\n1,Ana,household\n2,Boro,household\n");
    QHash<QString, QStringList> before;
    const QStringList tables{s("customer"), s("dataLoad"), s("changeLog"), s("changeRecording"), s("contact")};
    for (const QString &table : tables)
        before.insert(table, dump(table));
    ImportOptions options;
    options.dryRun = true;
    options.rejectsFile = m_workspace->filePath(s("rejects.csv"));
    QByteArray rows = "number,name,kind\n1,Ana Anić,household\n2,Boro,household\n,x,household\n";
    for (int i = 10; i < 7000; ++i)
        rows += QByteArray::number(i) + ",x,household\n";
    const auto report = import(s("customer"), rows, options);
    QCOMPARE(counts(report), s("6993 read, 6990 inserted, 1 updated, 1 unchanged, 1 rejected"));
    QVERIFY(report->dryRun);
    for (const QString &table : tables)
        QCOMPARE(dump(table), before.value(table));
    QVERIFY(QFile::exists(options.rejectsFile));
    // The same for real does the same.
    options.dryRun = false;
    QCOMPARE(counts(import(s("customer"), rows, options)), counts(report));
}

void TestImporter::writesRejects()
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
void TestImporter::importsItsRejects()
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

void TestImporter::rejectsRows_data()
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

void TestImporter::rejectsRows()
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

void TestImporter::emptyCellsEmptyTheValue()
{
    import(s("customer"), "number,name,kind,place,fictitious\n1,Ana,household,Tuzla,1\n");
    QCOMPARE(value(s("SELECT fictitious FROM customer")), s("1"));
    QCOMPARE(counts(import(s("customer"), "number,name,kind,place,fictitious\n1,Ana,household,,\n")),
             s("1 read, 0 inserted, 1 updated, 0 unchanged, 0 rejected"));
    QCOMPARE(value(s("SELECT count(*) FROM customer WHERE place IS NULL AND fictitious = 0")), s("1"));
    // Columns that the file does not have keep their values.
    import(s("customer"), "number,name,kind,street\n1,Ana,household,Titova\n");
    import(s("customer"), "number,name,kind,place\n1,Ana,household,Bihać\n");
    QCOMPARE(value(s("SELECT street || place FROM customer")), s("TitovaBihać"));
}

void TestImporter::keepsOneOfEqualKeys()
{
    const char *const text
        = "number,name,kind\n1,,household\n1,Ana,household\n1,Ana 2,household\n 1 ,Ana 3,household\n2,B,company\n";
    const auto report = import(s("customer"), text);
    // The first row was no good, so the second is the first of its key.
    QCOMPARE(counts(report), s("5 read, 2 inserted, 0 updated, 0 unchanged, 3 rejected"));
    QCOMPARE(report->firstRejected.at(1).reason, s("the key was already used in row 3"));
    QCOMPARE(report->firstRejected.at(2).row, 5);
    QCOMPARE(value(s("SELECT group_concat(name) FROM customer")), s("Ana,B"));
    QCOMPARE(counts(import(s("customer"), text)), s("5 read, 0 inserted, 0 updated, 2 unchanged, 3 rejected"));
}

void TestImporter::respectsIds()
{
    QCOMPARE(counts(import(s("customer"), "id,number,name,kind\n50,1,Ana,household\n,2,Boro,household\n")),
             s("2 read, 2 inserted, 0 updated, 0 unchanged, 0 rejected"));
    QCOMPARE(value(s("SELECT group_concat(id) FROM customer")), s("50,51"));
    const auto moved
        = import(s("customer"), "id,number,name,kind\n7,1,Ana,household\n50,3,New,household\n,2,Boro,household\n");
    QCOMPARE(counts(moved), s("3 read, 0 inserted, 0 updated, 1 unchanged, 2 rejected"));
    QCOMPARE(moved->firstRejected.at(0).reason, s("the row with this key has the id 50"));
    QCOMPARE(moved->firstRejected.at(1).reason, s("another row already has this id"));
    ImportOptions byId;
    byId.key = s("id");
    const auto renumbered
        = import(s("customer"), "id,number,name,kind\n50,9,Ana,household\n51,9,Boro,household\n,4,x,company\n", byId);
    QCOMPARE(counts(renumbered), s("3 read, 0 inserted, 1 updated, 0 unchanged, 2 rejected"));
    QCOMPARE(renumbered->firstRejected.at(0).reason, s("another row already has this number"));
    QCOMPARE(renumbered->firstRejected.at(1).reason, s("the key is empty"));
}

void TestImporter::keysWithoutAnIndex()
{
    import(s("customer"), "number,name,kind\n1,Ana,household\n2,Boro,household\n");
    import(s("contact"), "EPID,email,lastName\n1,a@b.example,A\n2,c@b.example,C\n");
    ImportOptions byAddress;
    byAddress.key = s("email");
    const auto report
        = import(s("contact"),
                 "EPID,email,lastName\n1,c@b.example,C\n1,new@b.example,N\n2,new@b.example,M\n1,,x\n2,a@b.example,A\n",
                 byAddress);
    QCOMPARE(counts(report), s("5 read, 1 inserted, 2 updated, 0 unchanged, 2 rejected"));
    QCOMPARE(report->firstRejected.at(0).reason, s("the key was already used in row 3"));
    QCOMPARE(report->firstRejected.at(1).reason, s("the key is empty"));
    QCOMPARE(value(s("SELECT group_concat(customerId || email, ' ') FROM contact")),
             s("2a@b.example 1c@b.example 1new@b.example"));
}

void TestImporter::findsContactsAgain()
{
    import(s("customer"), "number,name,kind\n1,Ana,household\n2,Boro,household\n");
    const char *const text = "EPID,Ime,Prezime,E-mail,Mobitel\n"
                             "1,Ana,A,a@b.example,061123456\n"
                             "2,Ana,A,a@b.example,061123456\n"
                             "1,Ana,A,,061123456\n"
                             "1,Ana,A,,\n"
                             "1,,A,,\n"
                             "1,Ana,A,A@B.EXAMPLE,\n"
                             "1,ANA,a,,\n";
    const auto first = import(s("contact"), text);
    QCOMPARE(counts(first), s("7 read, 5 inserted, 0 updated, 0 unchanged, 2 rejected"));
    QCOMPARE(first->firstRejected.at(0).reason, s("the key was already used in row 2"));
    const QStringList once = dump(s("contact"));
    QCOMPARE(counts(import(s("contact"), text)), s("7 read, 0 inserted, 0 updated, 5 unchanged, 2 rejected"));
    QCOMPARE(dump(s("contact")), once);
}

void TestImporter::resolvesReferences()
{
    import(s("customer"), "number,name,kind\nK-1,Ana,household\nK-2,Boro,household\n");
    QCOMPARE(
        counts(import(s("customerAccount"),
                      "Šifra potrošača;EPID;Status\n3011-D-270704;k-1;Aktivan, prijavljen\n302-V-5627;K-2;Aktivan\n")),
        s("2 read, 2 inserted, 0 updated, 0 unchanged, 0 rejected"));
    QCOMPARE(counts(import(s("supplyPoint"), "number;Potrošač;Energent\n123456;3011-D-270704;electricity\n")),
             s("1 read, 1 inserted, 0 updated, 0 unchanged, 0 rejected"));
    import(s("contact"), "EPID;E-mail;Prezime\nK-1;a@b.example;A\nK-2;a@b.example;B\n");
    QCOMPARE(counts(import(s("eService"), "contact.email;Naziv usluge;Status usluge;Potrošač;supplyPoint.number\n"
                                          "a@b.example;e-racun;Aktivna;302-V-5627;\n"
                                          "a@b.example;e-racun;Aktivna;3011-D-270704;123456\n"
                                          ";e-planska;Neaktivna;3011-D-270704;\n")),
             s("3 read, 3 inserted, 0 updated, 0 unchanged, 0 rejected"));
    QCOMPARE(value(s("SELECT group_concat(customerAccountId || ':' || coalesce(contactId, '~') || ':' ||"
                     " coalesce(supplyPointId, '~')) FROM eService")),
             s("2:2:~,1:1:1,1:~:~"));
    QCOMPARE(
        counts(import(s("receivable"), "Potrošač;Iznos;Rok;roh\n302-V-5627;1.234,50;1.12.2025;A\n302-V-5627;10;;\n")),
        s("2 read, 2 inserted, 0 updated, 0 unchanged, 0 rejected"));
    QCOMPARE(value(s("SELECT group_concat(amount) FROM receivable")), s("123450,1000"));
    QCOMPARE(
        counts(import(s("receivable"), "Potrošač;Iznos;Rok;roh\n302-V-5627;99;2025-12-01;A\n302-V-5627;10,00;;\n")),
        s("2 read, 0 inserted, 1 updated, 1 unchanged, 0 rejected"));
    const auto alone
        = import(s("sentRecord"), "campaignId,contact.email,channel,status,at\n1,a@b.example,email,x,2025-01-01\n");
    QVERIFY(!alone);
    QVERIFY(alone.error().text.contains(s("contact.email")));
}

void TestImporter::takesGuardsAway()
{
    import(s("customer"), "number,name,kind\n\"'=1\",\"'+x\",household\n2,'plain,household\n3,''=y,household\n");
    QCOMPARE(value(s("SELECT group_concat(number || name, '|') FROM customer")), s("=1+x|2'plain|3'=y"));
}

void TestImporter::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("asked");
    const QString text = s("EPID;Naziv;Vrsta kupca\n1;Šemsudin Čaušević Žđć;household\n");
    const auto encode
        = [&](const char *name) { return QByteArray(QStringEncoder(name, QStringConverter::Flag::Stateless)(text)); };
    QTest::newRow("UTF-8") << text.toUtf8() << s("UTF-8") << QString();
    QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << s("UTF-8") << QString();
    QTest::newRow("UTF-16LE") << QByteArray("\xFF\xFE" + encode("UTF-16LE")) << s("UTF-16LE") << QString();
    QTest::newRow("UTF-16BE") << QByteArray("\xFE\xFF" + encode("UTF-16BE")) << s("UTF-16BE") << QString();
    QTest::newRow("UTF-16BE without mark") << encode("UTF-16BE") << s("UTF-16BE") << QString();
    QTest::newRow("windows-1250") << encode("windows-1250") << s("windows-1250") << QString();
    QTest::newRow("ISO-8859-2") << encode("ISO-8859-2") << s("ISO-8859-2") << QString();
    QTest::newRow("windows-1250 by name") << encode("windows-1250") << s("windows-1250") << s("cp1250");
    QTest::newRow("IBM852 by name") << encode("IBM852") << s("IBM852") << s("IBM852");
}

void TestImporter::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, asked);
    if (bytes.isEmpty())
        QSKIP("this Qt cannot write the encoding");
    ImportOptions options;
    options.encoding = asked;
    const auto report = import(s("customer"), bytes, options);
    QCOMPARE(counts(report), s("1 read, 1 inserted, 0 updated, 0 unchanged, 0 rejected"));
    QCOMPARE(report->encoding, encoding);
    QCOMPARE(report->delimiter, s(";"));
    QCOMPARE(value(s("SELECT name FROM customer")), s("Šemsudin Čaušević Žđć"));
}

void TestImporter::followsAMapping()
{
    const auto mapping = ImportMapping::fromJson(R"({"format": "odziv-mapping/1", "delimiter": "|",
        "columns": {"A": "number", "B": "name", "place": null}, "constants": {"kind": "kompanija", "language": "bs"}})");
    QVERIFY(mapping);
    ImportOptions options;
    options.mapping = *mapping;
    auto report = import(s("customer"), "A|B|place\n1|x;y|Tuzla\n", options);
    if (report && report->rejected > 0) {
        // The word for a company is the rules' own affair; a value of the list always is one.
        options.mapping.constants[0].text = s("company");
        options.mapping.constants[1].text = s("bs");
        for (auto &constant : options.mapping.constants)
            constant.text = constant.target == s("kind") ? s("company") : s("bs");
        report = import(s("customer"), "A|B|place\n1|x;y|Tuzla\n", options);
    }
    QCOMPARE(counts(report), s("1 read, 1 inserted, 0 updated, 0 unchanged, 0 rejected"));
    QCOMPARE(report->ignoredColumns, QStringList{s("place")});
    QCOMPARE(value(s("SELECT name || kind || language || coalesce(place, '~') FROM customer")), s("x;ycompanybs~"));
}

void TestImporter::isAllOrNothing_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QString>("says");
    QTest::newRow("quote never closed") << QByteArray("77001,\"open,household\n77002,x,household\n") << s("row 7002");
    QTest::newRow("text after a quote") << QByteArray("77001,\"x\"y,household\n") << s("row 7002");
    QTest::newRow("NUL") << QByteArray("77001,x\0y,household\n", 21) << s("row 7002");
}

/// The failure comes thousands of rows after the first was written; nothing of them may stay.
void TestImporter::isAllOrNothing()
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

void TestImporter::cancels()
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

void TestImporter::refusesFiles_data()
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

void TestImporter::refusesFiles()
{
    QFETCH(QString, table);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto report = import(table, bytes);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::InvalidInput);
    QVERIFY2(report.error().message().contains(says), qPrintable(report.error().message()));
}

void TestImporter::doesNotOverwriteWithRejects()
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

void TestImporter::recordsChanges()
{
    import(s("customer"), "number,name,kind\n1,Ana,household\n2,B,household\n");
    QCOMPARE(dump(s("changeRecording")), QStringList{s("1|1|1")});
    QCOMPARE(value(s("SELECT group_concat(operation || rowId) FROM changeLog")), s("insert1,insert2"));
    QByteArray rows = "number,name,kind\n1,Anica,household\n";
    for (int i = 10; i < 7000; ++i)
        rows += QByteArray::number(i) + ",x,household\n";
    QVERIFY(import(s("customer"), rows));
    // So many changes are not worth a log: the snapshot is rebuilt, and later changes are recorded again.
    QCOMPARE(dump(s("changeRecording")), QStringList{s("1|1|2")});
    const int logged = value(s("SELECT count(*) FROM changeLog")).toInt();
    QVERIFY(logged < 6900);
    import(s("customer"), "number,name,kind\n1,Ana,household\n");
    QCOMPARE(value(s("SELECT count(*) FROM changeLog")).toInt(), logged + 1);
    // An import that changes nothing leaves the epoch.
    QVERIFY(import(s("customer"), rows.replace("Anica", "Ana")));
    QCOMPARE(dump(s("changeRecording")), QStringList{s("1|1|2")});
}

void TestImporter::notesTheLoad()
{
    QVERIFY(import(s("customer"), "number,name,kind\n1,Ana,household\n2,,household\n"));
    QCOMPARE(dump(s("dataLoad")),
             QStringList{s("1|import|customer|in.csv|2|1|0|1|%1").arg(m_clock.nowUtc().toMSecsSinceEpoch())});
    const auto dataTime = (*m_workspace)->dataTime();
    QVERIFY(dataTime && *dataTime);
    QCOMPARE(**dataTime, m_clock.nowUtc());
}

void TestImporter::keepsSearchTextRight()
{
    import(s("customer"), "number,name,kind,place\nK-1,Đuro Čavić,household,Bihać\n");
    import(s("contact"), "EPID,Ime,Prezime,E-mail,Mobitel\nK-1,Šefika,Žunić,a@b.example,061 123 456\n");
    import(s("customer"), "number,name,kind\nK-1,Đuro Ćatić,household\n");
    import(s("contact"), "EPID,E-mail,Prezime\nK-1,a@b.example,Đogić\n");
    for (const QString &table : {s("customer"), s("contact")}) {
        auto connection = (*m_workspace)->reader();
        auto row = (*connection)->prepare(s("SELECT * FROM ") + table);
        QVERIFY(row && row->run() && row->next());
        const QString text = value(s("SELECT searchText FROM ") + table);
        for (const QString &part : table == s("customer")
                                       ? QStringList{s("duro catic"), s("k-1"), s("bihac")}
                                       : QStringList{s("dogic"), s("sefika"), s("a@b.example"), s("61123456")})
            QVERIFY2(text.contains(part), qPrintable(text));
        QVERIFY(!text.contains(s("cavic")) && !text.contains(s("zunic")));
    }
    // Nothing to search for is no reason to refuse.
    const auto called = import(s("contact"), "EPID,E-mail,Ime,Prezime,Mobitel,Telefon\nK-1,,,,,033 222 111\n");
    QCOMPARE(counts(called), s("1 read, 1 inserted, 0 updated, 0 unchanged, 0 rejected"));
    QCOMPARE(value(s("SELECT count(*) FROM contact WHERE phone IS NOT NULL AND searchText = ''")).toInt(), 1);
}

QTEST_GUILESS_MAIN(TestImporter)
#include "tst_importer.moc"
