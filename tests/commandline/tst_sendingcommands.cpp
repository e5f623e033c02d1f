/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaigns/campaignfixture.h"
#include "campaigns/recordingsink.h"
#include "program.h"

#include "campaigns/campaignstorage.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace odziv;

/// What the command line offers around a launch: check, approve, settle what is in doubt, make a segment of the rest.
class TestSendingCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checksALaunch();
    void rendersWithTheWayOut();
    void asksForASecondPerson();
    void listsAndSettlesDoubt();
    void listsWhatAKilledProgramLeft();
    void settlesDoubtByTheRelaysLog();
    void makesASegmentOfTheRest();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
};

namespace {

constexpr int recipients = 9;

QStringList words(const CampaignFixture &fixture, const QString &action, const QStringList &more = {})
{
    return QStringList{QStringLiteral("--json"), QStringLiteral("campaign"), fixture.path(), action,
                       QStringLiteral("Kampanja")}
           + more;
}

ProgramRun runAs(const QString &user, const QStringList &arguments)
{
    return runProgram(arguments, {QStringLiteral("USER=") + user});
}

/// Sent to a server that drops the line after every third message; the fixture is closed then.
void sendWithDoubt(CampaignFixture &fixture, RecordingSink &sink)
{
    sink.answers = [](qint64 taken) { return taken % 3 != 0; };
    fixture.setSender(sink.port(), 1);
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    fixture.run(campaign, CampaignAction::Launch);
    QCOMPARE(fixture.counts(campaign).of(SendState::InDoubt), recipients / 3);
    fixture.close();
}

} // namespace

void TestSendingCommands::checksALaunch()
{
    CampaignFixture fixture(recipients);
    fixture.execute(QStringLiteral("UPDATE contact SET firstName = NULL WHERE id = 1;"
                                   "UPDATE contact SET email = NULL WHERE id = 2"));
    fixture.create(CampaignFixture::campaign());
    fixture.close();
    const ProgramRun run = runProgram(words(fixture, QStringLiteral("check")));
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    const QJsonObject check = run.json();
    QCOMPARE(check.value(QStringLiteral("messages")).toInt(), recipients - 1);
    QCOMPARE(check.value(QStringLiteral("skipped")).toInt(), 1);
    QVERIFY(check.value(QStringLiteral("problems")).toArray().isEmpty());
    QVERIFY(check.value(QStringLiteral("warnings"))
                .toArray()
                .at(0)
                .toString()
                .contains(QStringLiteral("1 recipients have no contact.firstName")));
    QVERIFY(check.value(QStringLiteral("bytes")).toInt() > 500);
    QVERIFY(!check.value(QStringLiteral("forecastEnd")).toString().isEmpty());
}

void TestSendingCommands::rendersWithTheWayOut()
{
    CampaignFixture fixture(recipients);
    fixture.execute(QStringLiteral("UPDATE messageTemplate SET legalClass = 'marketing';"
                                   "INSERT INTO setting VALUES ('sender.unsubscribe', 'odjava@example.test')"));
    const auto rendered = [&](const QString &name) {
        fixture.close();
        const QString path = fixture.filePath(name);
        const ProgramRun run = runProgram({QStringLiteral("template"), fixture.path(), QStringLiteral("render"),
                                           QStringLiteral("Poruka"), QStringLiteral("--recipient"),
                                           QStringLiteral("A1"), QStringLiteral("--out"), path});
        QFile file(path);
        return run.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : run.errors.toUtf8();
    };
    const QByteArray advertising = rendered(QStringLiteral("marketing.eml"));
    QVERIFY2(advertising.contains("\r\nList-Unsubscribe: <mailto:odjava@example.test?"), advertising.constData());
    fixture.open();
    fixture.execute(QStringLiteral("UPDATE messageTemplate SET legalClass = 'service'"));
    const QByteArray notice = rendered(QStringLiteral("service.eml"));
    QVERIFY2(notice.contains("\r\nSubject: ") && !notice.contains("List-Unsubscribe"), notice.constData());
}

void TestSendingCommands::asksForASecondPerson()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 1);
    fixture.create(CampaignFixture::campaign()); // made by "test"
    fixture.close();
    const ProgramRun rules = runProgram({QStringLiteral("--json"), QStringLiteral("launch-rules"), fixture.path(),
                                         QStringLiteral("--second-person-above"), QStringLiteral("5"),
                                         QStringLiteral("--warn-data-days"), QStringLiteral("none")});
    QCOMPARE(rules.exitCode, 0);
    QCOMPARE(rules.json().value(QStringLiteral("secondPersonAbove")).toInt(), 5);
    QVERIFY(rules.json().value(QStringLiteral("warnDataDays")).isNull());
    QCOMPARE(runAs(QStringLiteral("test"), words(fixture, QStringLiteral("check"))).exitCode, 1);
    const ProgramRun refused = runAs(QStringLiteral("test"), words(fixture, QStringLiteral("launch")));
    QCOMPARE(refused.exitCode, 1);
    QVERIFY2(refused.errors.contains(QStringLiteral("second person")), qPrintable(refused.errors));
    QCOMPARE(runAs(QStringLiteral("test"), words(fixture, QStringLiteral("approve"))).exitCode, 1);
    QCOMPARE(runAs(QStringLiteral("amra"), words(fixture, QStringLiteral("approve"))).exitCode, 0);
    QCOMPARE(runAs(QStringLiteral("amra"), words(fixture, QStringLiteral("launch"))).exitCode, 1);
    QProcess launch; // the sink lives in this process, so the event loop must turn
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("USER"), QStringLiteral("test"));
    launch.setProcessEnvironment(environment);
    launch.start(QStringLiteral(ODZIV_CLI), words(fixture, QStringLiteral("launch")));
    QTRY_COMPARE_WITH_TIMEOUT(launch.state(), QProcess::NotRunning, 30000);
    QCOMPARE(launch.exitCode(), 0);
    QCOMPARE(sink.copies().size(), recipients);
}

void TestSendingCommands::listsAndSettlesDoubt()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    sendWithDoubt(fixture, sink);
    const ProgramRun list = runProgram(words(fixture, QStringLiteral("resolve"), {QStringLiteral("--list")}));
    QCOMPARE(list.exitCode, 0);
    const QJsonArray rows = list.json().value(QStringLiteral("inDoubt")).toArray();
    QCOMPARE(rows.size(), recipients / 3);
    QVERIFY(rows[0].toObject().value(QStringLiteral("messageId")).toString().contains(u'@'));
    const QString first = QString::number(rows[0].toObject().value(QStringLiteral("recipientId")).toInt());
    const ProgramRun one = runProgram(
        words(fixture, QStringLiteral("resolve"),
              {QStringLiteral("--in-doubt"), QStringLiteral("reject"), QStringLiteral("--recipient"), first}));
    QCOMPARE(one.json().value(QStringLiteral("resolved")).toInt(), 1);
    const ProgramRun rest = runProgram(
        words(fixture, QStringLiteral("resolve"), {QStringLiteral("--in-doubt"), QStringLiteral("accept")}));
    QCOMPARE(rest.json().value(QStringLiteral("resolved")).toInt(), recipients / 3 - 1);
    const QJsonObject status = runProgram(words(fixture, QStringLiteral("status"))).json();
    QCOMPARE(status.value(QStringLiteral("rejected")).toInt(), 1);
    QCOMPARE(status.value(QStringLiteral("accepted")).toInt(), recipients - 1);
    QVERIFY(status.value(QStringLiteral("removedSinceLaunch")).toObject().isEmpty());
}

/// Before anybody resumes: what a killed program had handed over is listed, while nobody else sends.
void TestSendingCommands::listsWhatAKilledProgramLeft()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    sendWithDoubt(fixture, sink);
    fixture.open();
    fixture.execute(QStringLiteral("UPDATE campaign SET status = 'running', finishedAt = NULL;"
                                   "UPDATE queueEntry SET state = 'dotSent' WHERE state = 'inDoubt'"));
    fixture.close();
    const ProgramRun list = runProgram(words(fixture, QStringLiteral("resolve"), {QStringLiteral("--list")}));
    QCOMPARE(list.exitCode, 0);
    QCOMPARE(list.json().value(QStringLiteral("inDoubt")).toArray().size(), recipients / 3);
}

void TestSendingCommands::settlesDoubtByTheRelaysLog()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    sendWithDoubt(fixture, sink);
    const QJsonArray rows = runProgram(words(fixture, QStringLiteral("resolve"), {QStringLiteral("--list")}))
                                .json()
                                .value(QStringLiteral("inDoubt"))
                                .toArray();
    QFile log(fixture.filePath(QStringLiteral("mail.log")));
    QVERIFY(log.open(QIODevice::WriteOnly));
    const QByteArray id = rows[0].toObject().value(QStringLiteral("messageId")).toString().toLatin1();
    log.write("Nov 28 14:00:01 relay postfix/cleanup[1]: 4F2A1C: message-id=<" + id
              + ">\nNov 28 14:00:02 relay postfix/qmgr[2]: 4F2A1C: from=<k@b>, size=9, nrcpt=1 (queue active)\n");
    log.close();
    const ProgramRun run = runProgram(
        words(fixture, QStringLiteral("resolve"),
              {QStringLiteral("--relay-log"), log.fileName(), QStringLiteral("--missing"), QStringLiteral("resend")}));
    QVERIFY2(run.exitCode == 0, qPrintable(run.errors));
    QCOMPARE(run.json().value(QStringLiteral("accept")).toInt(), 1);
    QCOMPARE(run.json().value(QStringLiteral("resend")).toInt(), recipients / 3 - 1);
    QCOMPARE(run.json().value(QStringLiteral("unknown")).toInt(), 0);
    const QJsonObject status = runProgram(words(fixture, QStringLiteral("status"))).json();
    QCOMPARE(status.value(QStringLiteral("queued")).toInt(), recipients / 3 - 1);
}

void TestSendingCommands::makesASegmentOfTheRest()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    sendWithDoubt(fixture, sink);
    const ProgramRun rest
        = runProgram(words(fixture, QStringLiteral("rest"), {QStringLiteral("--name"), QStringLiteral("Ostatak")}));
    QVERIFY2(rest.exitCode == 0, qPrintable(rest.errors));
    QCOMPARE(rest.json().value(QStringLiteral("members")).toInt(), recipients / 3);
    const ProgramRun count
        = runProgram({QStringLiteral("--json"), QStringLiteral("count"), fixture.path(), QStringLiteral("Ostatak")});
    QVERIFY2(count.exitCode == 0, qPrintable(count.errors));
    QCOMPARE(count.json().value(QStringLiteral("total")).toInt(), recipients / 3);
    QCOMPARE(runProgram(words(fixture, QStringLiteral("rest"), {QStringLiteral("--name"), QStringLiteral("Ostatak")}))
                 .exitCode,
             1); // the name is taken
    QCOMPARE(runProgram(words(fixture, QStringLiteral("rest"),
                              {QStringLiteral("--name"), QStringLiteral("Odbijeni"), QStringLiteral("--of"),
                               QStringLiteral("rejected")}))
                 .exitCode,
             1); // nobody
}

void TestSendingCommands::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("nothing said") << QStringList{};
    QTest::newRow("two things said") << QStringList{QStringLiteral("--list"), QStringLiteral("--in-doubt"),
                                                    QStringLiteral("accept")};
    QTest::newRow("an unknown decision") << QStringList{QStringLiteral("--in-doubt"), QStringLiteral("forget")};
    QTest::newRow("no recipient") << QStringList{QStringLiteral("--in-doubt"), QStringLiteral("accept"),
                                                 QStringLiteral("--recipient"), QStringLiteral("x")};
    QTest::newRow("missing without a log") << QStringList{QStringLiteral("--in-doubt"), QStringLiteral("accept"),
                                                          QStringLiteral("--missing"), QStringLiteral("keep")};
}

void TestSendingCommands::refusesWrongUsage()
{
    QFETCH(QStringList, more);
    CampaignFixture fixture(1);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 1);
    fixture.run(fixture.create(CampaignFixture::campaign()), CampaignAction::Launch);
    fixture.close();
    const ProgramRun run = runProgram(words(fixture, QStringLiteral("resolve"), more));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.errors.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestSendingCommands)
#include "tst_sendingcommands.moc"
