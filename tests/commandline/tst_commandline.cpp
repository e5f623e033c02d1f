/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "program.h"
#include "support/fakeauthorizationserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace odziv;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

#define RUN(name, ...) \
    const ProgramRun name \
        = runProgram(QStringList{s("--json"), s("--today"), s("2026-11-22")} + QStringList __VA_ARGS__); \
    QVERIFY2(name.exitCode == 0, qPrintable(name.errors + name.output))

} // namespace

/// The main job through the program, in the order in which a user does it; every test stands on those before it.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wrongUsage_data();
    void wrongUsage();
    void failuresAreOneLine();
    void needsNoDisplay();
    void makesADemo();
    void exportsEveryTable();
    void countsASegment();
    void explainsAndFreezes();
    void importsWhatItExported();
    void handlesTemplates();
    void keepsASender();
    void signsASenderIn();
    void rehearses();
    void sendsACampaign();
    void sendsATestMail();
    void restoresAnOldBackup();
    void checksAndBacksUp();

private:
    QString workspace() const { return m_folder.filePath(s("w.odziv")); }
    QString example(const char *name) const { return s(ODZIV_EXAMPLES "/e-bill/") + s(name); }
    QList<QStringList> exported(const QString &table);

    QTemporaryDir m_folder;
    qint64 m_members = 0;
};

void TestCommandLine::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(QFile::exists(s(ODZIV_CLI)));
}

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no verb") << QStringList();
    QTest::newRow("unknown verb") << QStringList{s("frobnicate"), s("x")};
    QTest::newRow("missing workspace") << QStringList{s("info")};
    QTest::newRow("unknown option") << QStringList{s("info"), s("x.odziv"), s("--loud")};
    QTest::newRow("bad day") << QStringList{s("--today"), s("22.11.2026"), s("info"), s("x.odziv")};
    QTest::newRow("impossible day") << QStringList{s("--today"), s("2026-02-30"), s("info"), s("x.odziv")};
    QTest::newRow("option without value") << QStringList{s("demo"), s("x.odziv"), s("--customers")};
    QTest::newRow("no number") << QStringList{s("demo"), s("x.odziv"), s("--customers"), s("many")};
    QTest::newRow("one word too many") << QStringList{s("backup"), s("a"), s("b"), s("c")};
}

void TestCommandLine::wrongUsage()
{
    QFETCH(QStringList, words);
    const ProgramRun run = runProgram(words);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.output.isEmpty());
    QVERIFY(!run.errors.isEmpty());
}

void TestCommandLine::failuresAreOneLine()
{
    const ProgramRun run = runProgram({s("info"), m_folder.filePath(s("none.odziv"))});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(run.output.isEmpty());
    QVERIFY(run.errors.startsWith(s("odziv-cli: ")));
    QCOMPARE(run.errors.count(u'\n'), 1);
    QVERIFY(run.errors.contains(s("none.odziv")));
}

/// A timer runs it with what the desktop has set, but without a desktop.
void TestCommandLine::needsNoDisplay()
{
    const ProgramRun run = runProgram({s("--version")}, {s("QT_QPA_PLATFORM=wayland"), s("QT_QPA_PLATFORMTHEME=gtk3"),
                                                         s("DISPLAY="), s("WAYLAND_DISPLAY="), s("XDG_RUNTIME_DIR=")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QString());
    QVERIFY(run.output.startsWith(s("odziv-cli")));
}

void TestCommandLine::makesADemo()
{
    RUN(demo, {s("demo"), workspace(), s("--customers"), s("4000"), s("--seed"), s("7")});
    const ProgramRun again = runProgram({s("demo"), workspace()});
    QCOMPARE(again.exitCode, 1);
    RUN(info, {s("info"), workspace()});
    const QJsonObject tables = info.json().value(s("tables")).toObject();
    QCOMPARE(tables.value(s("customer")).toInt(), 4000);
    QVERIFY(tables.value(s("contact")).toInt() > 4000);
    QVERIFY(!info.json().value(s("dataTime")).toString().isEmpty());
    QVERIFY(info.json().value(s("schemaVersion")).toInt() > 0);
}

QList<QStringList> TestCommandLine::exported(const QString &table)
{
    const QString file = m_folder.filePath(table + s(".csv"));
    QFile::remove(file);
    const ProgramRun run = runProgram({s("export"), workspace(), s("--table"), table, s("--raw"), s("--out"), file});
    return run.exitCode == 0 ? readCsv(file) : QList<QStringList>();
}

void TestCommandLine::exportsEveryTable()
{
    const QHash<QString, QString> headers = {
        {s("customer"), s("id,number,name,kind,class,branch,fictitious,language,street,houseNumber,postcode,place,"
                          "municipality,createdAt,changedAt")},
        {s("customerAccount"), s("id,customerId,number,status,category,supplyStatus,tariffPeriodId,"
                                 "annualConsumptionKwh,billDelivery,createdAt")},
        {s("receivable"), s("id,customerAccountId,amount,dueDate,roh,vpt")},
        {s("eService"), s("id,customerAccountId,supplyPointId,contactId,name,status,registrationMethod,paperCopy,"
                          "createdAt,createdBy,changedAt,changedBy")},
        {s("sentRecord"), s("id,campaignId,contactId,customerAccountId,channel,address,status,reply,at")},
    };
    for (auto it = headers.cbegin(); it != headers.cend(); ++it) {
        const auto rows = exported(it.key());
        QVERIFY2(rows.size() > 1, qPrintable(it.key()));
        QCOMPARE(rows.first().join(u','), it.value());
    }
    static const QRegularExpression money(s("^-?\\d+\\.\\d\\d$"));
    static const QRegularExpression day(s("^\\d{4}-\\d\\d-\\d\\d$"));
    const auto receivables = exported(s("receivable"));
    for (const QStringList &row : receivables.mid(1)) {
        QVERIFY2(money.match(row.at(2)).hasMatch(), qPrintable(row.at(2)));
        QVERIFY(row.at(3).isEmpty() || day.match(row.at(3)).hasMatch());
    }
    for (const QStringList &row : exported(s("customer")).mid(1))
        QVERIFY(row.at(6) == s("0") || row.at(6) == s("1"));
    RUN(xlsx, {s("export"), workspace(), s("--table"), s("customer"), s("--out"), m_folder.filePath(s("c.xlsx"))});
    QVERIFY(QFile(m_folder.filePath(s("c.xlsx"))).size() > 10000);
    const ProgramRun unknown
        = runProgram({s("export"), workspace(), s("--table"), s("setting"), s("--out"), m_folder.filePath(s("x.csv"))});
    QCOMPARE(unknown.exitCode, 1);
    QVERIFY(!QFile::exists(m_folder.filePath(s("x.csv"))));
}

void TestCommandLine::countsASegment()
{
    // The oracle: plain loops over what the program exported.
    QSet<QString> withEBill;
    for (const QStringList &row : exported(s("eService")).mid(1)) {
        if (row.at(4) == s("e-racun") && row.at(5) == s("Aktivna"))
            withEBill.insert(row.at(1));
    }
    const QStringList active{s("Aktivan"), s("Aktivan, prijavljen"), s("Privremeno prijavljen")};
    qint64 gross = 0;
    for (const QStringList &row : exported(s("customerAccount")).mid(1)) {
        if (!active.contains(row.at(3)) || row.at(4) != s("Domaćinstvo"))
            continue;
        ++gross;
        m_members += withEBill.contains(row.at(0)) ? 1 : 0;
    }
    QVERIFY(m_members > 20);

    RUN(saved, {s("segment"), workspace(), s("save"), example("segment.json")});
    RUN(byName, {s("count"), workspace(), s("E-bill households")});
    RUN(byFile, {s("count"), workspace(), example("segment.json"), s("--engine"), s("sql"), s("--refresh")});
    for (const QJsonObject &counts : {byName.json(), byFile.json()}) {
        QCOMPARE(counts.value(s("segment")).toString(), s("E-bill households"));
        QCOMPARE(counts.value(s("targetLevel")).toString(), s("customerAccount"));
        QCOMPARE(counts.value(s("total")).toInteger(), m_members);
        QVERIFY(counts.value(s("ms")).isDouble());
        QVERIFY(counts.value(s("dataTime")).isString());
        QVERIFY(counts.value(s("engine")).isString());
        const QJsonArray blocks = counts.value(s("blocks")).toArray();
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks.at(0)[s("operation")].toString(), s("startWith"));
        QCOMPARE(blocks.at(0)[s("gross")].toInteger(), gross);
        QCOMPARE(blocks.at(0)[s("cumulative")].toInteger(), gross);
        QCOMPARE(blocks.at(1)[s("operation")].toString(), s("keep"));
        QCOMPARE(blocks.at(1)[s("cumulative")].toInteger(), m_members);
        QVERIFY(blocks.at(1)[s("ms")].isDouble());
    }
    QCOMPARE(byName.json().value(s("engine")).toString(), s("snapshot"));
    QCOMPARE(byFile.json().value(s("engine")).toString(), s("sql"));
    RUN(refreshed, {s("count"), workspace(), s("E-bill households"), s("--engine"), s("snapshot"), s("--refresh")});
    QCOMPARE(refreshed.json().value(s("total")).toInteger(), m_members);
    RUN(info, {s("info"), workspace()});
    QVERIFY(info.output.contains(s("current")));
    RUN(list, {s("segment"), workspace(), s("list")});
    QVERIFY(list.output.contains(s("E-bill households")));
    RUN(shown, {s("segment"), workspace(), s("show"), s("E-bill households")});
    QVERIFY(shown.output.contains(s("odziv-segment/1")));
    const ProgramRun missing = runProgram({s("count"), workspace(), s("No such segment")});
    QCOMPARE(missing.exitCode, 1);
}

void TestCommandLine::explainsAndFreezes()
{
    RUN(sentence, {s("segment"), workspace(), s("sentence"), s("E-bill households")});
    QVERIFY(sentence.output.contains(s("e-racun")));
    RUN(frozen, {s("segment"), workspace(), s("freeze"), s("E-bill households"), s("--name"), s("first")});
    const ProgramRun twice
        = runProgram({s("segment"), workspace(), s("freeze"), s("E-bill households"), s("--name"), s("first")});
    QCOMPARE(twice.exitCode, 1);
    RUN(second, {s("segment"), workspace(), s("freeze"), s("E-bill households"), s("--name"), s("second")});
    RUN(difference, {s("segment"), workspace(), s("diff"), s("first"), s("second")});
    QCOMPARE(difference.json().value(s("joined")).toInt(-1), 0);
    QCOMPARE(difference.json().value(s("left")).toInt(-1), 0);
    QCOMPARE(difference.json().value(s("stayed")).toInteger(-1), m_members);

    QVERIFY(difference.json().value(s("joinedCauses")).isObject());

    RUN(moved, {s("segment"), workspace(), s("move"), s("E-bill households"), s("--folder"), s("Usluge/2026")});
    RUN(listed, {s("segment"), workspace(), s("list")});
    QCOMPARE(listed.json().value(s("segments"))[0][s("folder")].toString(), s("Usluge/2026"));
    RUN(versions, {s("segment"), workspace(), s("versions"), s("E-bill households")});
    QCOMPARE(versions.json().value(s("versions")).toArray().size(), 1);
    RUN(users, {s("segment"), workspace(), s("users"), s("E-bill households")});
    QVERIFY(users.json().value(s("segments")).toArray().isEmpty());
    RUN(constrained, {s("segment"), workspace(), s("constraint"), s("E-bill households")});
    RUN(constraint, {s("segment"), workspace(), s("constraint")});
    QCOMPARE(constraint.json().value(s("constraint")).toString(), s("E-bill households"));
    RUN(free, {s("segment"), workspace(), s("constraint"), s("--none")});
    QVERIFY(free.json().value(s("constraint")).isNull());
    QFile format(m_folder.filePath(s("list.json")));
    QVERIFY(format.open(QIODevice::WriteOnly));
    format.write(R"({"format": "odziv-list/1", "columns": [{"column": "customer.name", "title": "Kupac"}]})");
    format.close();
    RUN(savedFormat, {s("list-format"), workspace(), s("save"), s("Kupci"), s("--file"), format.fileName()});
    const QString named = m_folder.filePath(s("named.csv"));
    RUN(exportedByFormat, {s("export"), workspace(), s("--segment"), s("E-bill households"), s("--list-format"),
                           s("Kupci"), s("--out"), named});
    QCOMPARE(readCsv(named).first(), QStringList{s("Kupac")});
    RUN(removedFormat, {s("list-format"), workspace(), s("remove"), s("Kupci")});
    const ProgramRun noFormat = runProgram({s("export"), workspace(), s("--segment"), s("E-bill households"),
                                            s("--list-format"), s("Kupci"), s("--out"), named});
    QCOMPARE(noFormat.exitCode, 1);

    const QString members = m_folder.filePath(s("members.csv"));
    RUN(exportedMembers, {s("export"), workspace(), s("--segment"), s("E-bill households"), s("--out"), members});
    const auto rows = readCsv(members);
    QCOMPARE(rows.size() - 1, m_members);
    const QString number = exported(s("customerAccount")).at(1).at(2);
    RUN(explained, {s("explain"), workspace(), s("E-bill households"), s("--member"), number});
    const ProgramRun nobody
        = runProgram({s("explain"), workspace(), s("E-bill households"), s("--member"), s("0000-X-0")});
    QCOMPARE(nobody.exitCode, 1);
}

void TestCommandLine::importsWhatItExported()
{
    const QString file = m_folder.filePath(s("import.csv"));
    RUN(out, {s("export"), workspace(), s("--table"), s("customer"), s("--raw"), s("--out"), file});
    RUN(same, {s("import"), workspace(), s("customer"), file});
    QCOMPARE(same.json().value(s("read")).toInt(), 4000);
    QCOMPARE(same.json().value(s("unchanged")).toInt(), 4000);
    QCOMPARE(same.json().value(s("rejected")).toInt(), 0);

    QFile changed(file);
    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write(
        s("EPID;Naziv;Vrsta kupca;Mjesto\nNEW-1;Šemsudin Đžž;domaćinstvo;Bihać\nNEW-2;;household;Tuzla\n").toUtf8());
    changed.close();
    const QString rejects = m_folder.filePath(s("rejects.csv"));
    RUN(dry, {s("import"), workspace(), s("customer"), file, s("--dry-run"), s("--rejects"), rejects});
    QCOMPARE(dry.json().value(s("inserted")).toInt(), 1);
    QCOMPARE(dry.json().value(s("rejected")).toInt(), 1);
    RUN(real, {s("import"), workspace(), s("customer"), file, s("--rejects"), rejects});
    QCOMPARE(real.json().value(s("inserted")).toInt(), 1);
    QCOMPARE(real.json().value(s("rejected")).toInt(), 1);
    QFile rejected(rejects);
    QVERIFY(rejected.open(QIODevice::ReadOnly));
    QVERIFY(rejected.readAll().contains("NEW-2"));
    RUN(rerun, {s("import"), workspace(), s("customer"), file});
    QCOMPARE(rerun.json().value(s("unchanged")).toInt(), 1);
    QCOMPARE(rerun.json().value(s("inserted")).toInt(), 0);

    QVERIFY(changed.open(QIODevice::WriteOnly));
    changed.write("number,name,kind\nNEW-3,\"open,household\nNEW-4,x,household\n");
    changed.close();
    const ProgramRun malformed = runProgram({s("import"), workspace(), s("customer"), file});
    QCOMPARE(malformed.exitCode, 1);
    QVERIFY2(malformed.errors.contains(u'2'), qPrintable(malformed.errors));
}

void TestCommandLine::handlesTemplates()
{
    RUN(imported, {s("template"), workspace(), s("import"), example("template.json")});
    RUN(list, {s("template"), workspace(), s("list")});
    QVERIFY(list.output.contains(s("E-bill news")));
    RUN(lint, {s("template"), workspace(), s("lint"), s("E-bill news")});
    const QString folder = m_folder.filePath(s("template"));
    RUN(exportedTemplate, {s("template"), workspace(), s("export"), s("E-bill news"), folder});
    QFile original(example("message.html"));
    QVERIFY(original.open(QIODevice::ReadOnly));
    const QByteArray html = original.readAll();
    bool kept = false;
    for (const QString &name : QDir(folder).entryList(QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        kept = kept || file.readAll() == html;
    }
    QVERIFY2(kept, "the source must come out byte for byte");

    const QString number = exported(s("customerAccount")).at(1).at(2);
    const QString message = m_folder.filePath(s("m.eml"));
    RUN(rendered,
        {s("template"), workspace(), s("render"), s("E-bill news"), s("--recipient"), number, s("--out"), message});
    QFile eml(message);
    QVERIFY(eml.open(QIODevice::ReadOnly));
    const QByteArray bytes = eml.readAll();
    QVERIFY(bytes.contains("Content-ID: <email@kampanja>"));
    QVERIFY(!bytes.contains("{{"));
}

void TestCommandLine::keepsASender()
{
    QFile file(m_folder.filePath(s("sender.json")));
    const auto write = [&](const QByteArray &text) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
    };
    write(R"({"name":"default","host":"mail.example","port":25,"security":"none","user":null})");
    const ProgramRun open = runProgram({s("sender"), workspace(), s("set"), file.fileName()});
    QCOMPARE(open.exitCode, 1);
    write(R"({"name":"default","host":"127.0.0.1","port":70000,"security":"none"})");
    QCOMPARE(runProgram({s("sender"), workspace(), s("set"), file.fileName()}).exitCode, 1);
    write(R"({"name":"default","host":"127.0.0.1","port":2525,"security":"none","user":null,"connections":4,
        "messagesPerConnection":100,"depth":1,"perMinute":null,"perHour":null,"perDay":null,"perDomainPerMinute":null})");
    RUN(set, {s("sender"), workspace(), s("set"), file.fileName()});
    RUN(shown, {s("sender"), workspace(), s("show")});
    QVERIFY(shown.output.contains(s("127.0.0.1")));
}

void TestCommandLine::signsASenderIn()
{
    const ProgramRun byPassword = runProgram({s("sender"), workspace(), s("sign-in")});
    QCOMPARE(byPassword.exitCode, 1);
    QVERIFY2(byPassword.errors.contains(s("logs in by a password")), qPrintable(byPassword.errors));
    FakeAuthorizationServer provider;
    provider.answer(s("device"), 200,
                    R"({"device_code":"d","user_code":"WDJB-MJHT","verification_uri":"https://login.example/device",)"
                    R"("interval":0})");
    provider.answer(s("token"), 400, R"({"error":"access_denied","error_description":"He said no"})");
    QFile file(m_folder.filePath(s("provider.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        QJsonDocument(QJsonObject{{s("name"), s("provider")},
                                  {s("host"), s("smtp.provider.example")},
                                  {s("user"), s("kampanja@odziv.example")},
                                  {s("oauth"), QJsonObject{{s("authorizationEndpoint"), provider.endpoint(s("page"))},
                                                           {s("tokenEndpoint"), provider.endpoint(s("token"))},
                                                           {s("deviceEndpoint"), provider.endpoint(s("device"))},
                                                           {s("clientId"), s("odziv")},
                                                           {s("scope"), s("send")}}}})
            .toJson());
    file.close();
    RUN(set, {s("sender"), workspace(), s("set"), file.fileName()});
    RUN(shown, {s("sender"), workspace(), s("show")});
    QVERIFY(shown.output.contains(provider.endpoint(s("device"))));
    // The provider answers in this thread.
    QProcess program;
    program.start(s(ODZIV_CLI), {s("sender"), workspace(), s("sign-in"), s("provider"), s("--device")});
    QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 60000);
    QCOMPARE(program.exitCode(), 1);
    const QByteArray errors = program.readAllStandardError();
    QVERIFY2(errors.contains("WDJB-MJHT"), errors.constData());
    QVERIFY2(errors.contains("He said no"), errors.constData());
    QCOMPARE(runProgram({s("sender"), workspace(), s("sign-in"), s("nobody")}).exitCode, 1);
}

void TestCommandLine::rehearses()
{
    RUN(created, {s("campaign"), workspace(), s("create"), example("campaign.json")});
    const ProgramRun twice = runProgram({s("campaign"), workspace(), s("create"), example("campaign.json")});
    QCOMPARE(twice.exitCode, 1);
    const QString folder = m_folder.filePath(s("rehearsal"));
    const ProgramRun rehearsed = runProgram(
        {s("--json"), s("campaign"), workspace(), s("rehearse"), s("E-bill news, autumn"), s("--out"), folder});
    QVERIFY2(rehearsed.exitCode == 0 || rehearsed.exitCode == 3, qPrintable(rehearsed.errors));
    QVERIFY(!QDir(folder).entryList({s("*.eml")}).isEmpty());
    RUN(status, {s("campaign"), workspace(), s("status"), s("E-bill news, autumn")});
    QCOMPARE(status.json().value(s("recipients")).toInt(-1), 0);
}

void TestCommandLine::sendsACampaign()
{
    const QString mail = m_folder.filePath(s("mail"));
    QDir().mkpath(mail);
    const RunningCatcher catcher(mail);
    QVERIFY(catcher.port() > 0);
    QFile file(m_folder.filePath(s("sender.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(QJsonObject{{s("name"), s("default")},
                                         {s("host"), s("127.0.0.1")},
                                         {s("port"), catcher.port()},
                                         {s("security"), s("none")},
                                         {s("connections"), 3}})
                   .toJson());
    file.close();
    RUN(set, {s("sender"), workspace(), s("set"), file.fileName()});
    const ProgramRun launched = runProgram({s("campaign"), workspace(), s("launch"), s("E-bill news, autumn")});
    QVERIFY2(launched.exitCode == 0, qPrintable(launched.errors));

    RUN(run, {s("campaign"), workspace(), s("status"), s("E-bill news, autumn")});
    const QJsonObject status = run.json();
    const qint64 accepted = status.value(s("accepted")).toInteger();
    QVERIFY(accepted > 10);
    qint64 sum = 0;
    for (const char *state : {"queued", "leased", "dotSent", "accepted", "deferred", "rejected", "inDoubt"}) {
        QVERIFY2(status.value(s(state)).isDouble(), state);
        sum += status.value(s(state)).toInteger();
    }
    for (const QJsonValue &skipped : status.value(s("skipped")).toObject())
        sum += skipped.toInteger();
    QCOMPARE(sum, status.value(s("recipients")).toInteger());
    QCOMPARE(status.value(s("campaign")).toString(), s("E-bill news, autumn"));

    const QString results = m_folder.filePath(s("results.csv"));
    RUN(written, {s("campaign"), workspace(), s("results"), s("E-bill news, autumn"), s("--out"), results});
    const auto rows = readCsv(results);
    QCOMPARE(rows.first().join(u','), s("recipientId,address,state,attempts,lastReply,messageId,at"));
    QCOMPARE(rows.size() - 1, status.value(s("recipients")).toInteger());
    QSet<QString> messageIds;
    for (const QStringList &row : rows.mid(1)) {
        if (row.at(2) == s("accepted"))
            messageIds.insert(row.at(5));
    }
    QCOMPARE(messageIds.size(), accepted);

    const QStringList messages = QDir(mail).entryList({s("*.eml")});
    QCOMPARE(messages.size(), accepted);
    QSet<QString> delivered;
    static const QRegularExpression messageId(s("^Message-ID:\\s*<?([^>\\s]+)>?"),
                                              QRegularExpression::MultilineOption
                                                  | QRegularExpression::CaseInsensitiveOption);
    for (const QString &name : messages) {
        QFile eml(QDir(mail).filePath(name));
        QVERIFY(eml.open(QIODevice::ReadOnly));
        delivered.insert(messageId.match(QString::fromLatin1(eml.readAll())).captured(1));
    }
    QSet<QString> expected;
    for (QString id : messageIds)
        expected.insert(id.remove(u'<').remove(u'>'));
    QCOMPARE(delivered, expected);

    // Launching again is refused, resuming finds nothing to do, and nobody gets a second mail.
    QCOMPARE(runProgram({s("campaign"), workspace(), s("launch"), s("E-bill news, autumn")}).exitCode, 1);
    QCOMPARE(runProgram({s("campaign"), workspace(), s("resume"), s("E-bill news, autumn")}).exitCode, 0);
    QCOMPARE(QDir(mail).entryList({s("*.eml")}).size(), accepted);
}

void TestCommandLine::sendsATestMail()
{
    const QString mail = m_folder.filePath(s("testmail"));
    QDir().mkpath(mail);
    const RunningCatcher catcher(mail);
    QVERIFY(catcher.port() > 0);
    QFile file(m_folder.filePath(s("sender.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(s("{\"host\":\"127.0.0.1\",\"port\":%1,\"security\":\"none\",\"name\":\"default\"}")
                   .arg(catcher.port())
                   .toUtf8());
    file.close();
    RUN(set, {s("sender"), workspace(), s("set"), file.fileName()});
    RUN(sent, {s("campaign"), workspace(), s("test"), s("E-bill news, autumn"), s("--to"), s("me@odziv.example")});
    QCOMPARE(QDir(mail).entryList({s("*.eml")}).size(), 1);
}

void TestCommandLine::restoresAnOldBackup()
{
    // The backup is from before a launch; what was sent after it must not be sent again by itself.
    const QString backup = m_folder.filePath(s("before.odziv"));
    QFile file(m_folder.filePath(s("second.json")));
    QFile first(example("campaign.json"));
    QVERIFY(first.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly));
    file.write(first.readAll().replace("E-bill news, autumn", "E-bill news, winter"));
    file.close();
    RUN(created, {s("campaign"), workspace(), s("create"), file.fileName()});
    RUN(copied, {s("backup"), workspace(), backup});
    const QString restored = m_folder.filePath(s("restored.odziv"));
    RUN(back, {s("restore"), backup, restored});
    RUN(checked, {s("check"), restored});
    RUN(before, {s("campaign"), workspace(), s("status"), s("E-bill news, autumn")});
    RUN(after, {s("campaign"), restored, s("status"), s("E-bill news, autumn")});
    QCOMPARE(after.json().value(s("accepted")), before.json().value(s("accepted")));
    QCOMPARE(after.json().value(s("queued")).toInt(-1), 0);
}

void TestCommandLine::checksAndBacksUp()
{
    RUN(checked, {s("check"), workspace()});
    QVERIFY(checked.json().value(s("ok")).toBool());
    RUN(copied, {s("backup"), workspace(), m_folder.filePath(s("copy.odziv"))});
    RUN(info, {s("info"), m_folder.filePath(s("copy.odziv"))});
    QCOMPARE(runProgram({s("backup"), workspace(), m_folder.filePath(s("copy.odziv"))}).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
