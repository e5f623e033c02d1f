/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "importfixture.h"

#include <QFile>
#include <QTest>

using namespace odziv;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// What an import makes of the rows that it takes.
class TestImporter : public ImportFixture
{
    Q_OBJECT

private Q_SLOTS:
    void insertsUpdatesAndLeavesAlone();
    void stampsChanges();
    void takesBackADryRun();
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
    void recordsChanges();
    void notesTheLoad();
    void keepsSearchTextRight();
};

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
