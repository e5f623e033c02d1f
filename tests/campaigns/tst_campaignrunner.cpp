/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignfixture.h"
#include "recordingsink.h"

#include "campaigns/campaignrehearsal.h"
#include "campaigns/campaignresults.h"
#include "campaigns/campaignstorage.h"
#include "campaigns/pauserequest.h"
#include "campaigns/rehearsalrunner.h"
#include "campaigns/testmessage.h"
#include "channels/smtpdelivery.h"
#include "templates/messagetemplatestorage.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <array>
#include <memory>

using namespace odziv;

/// Campaigns from launch to results, over real sockets to a server in the test.
class TestCampaignRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void launchesAndFinishes();
    void freezesContentAndMembers();
    void refusesWhatCannotBeLaunched_data();
    void refusesWhatCannotBeLaunched();
    void anUnreachableServerLeavesAllQueued();
    void pausesOnRequestAndResumes();
    void quittingLeavesItRunning();
    void aSecondProgramIsRefused();
    void resultsAndStatusAreExact();
    void rehearsesWithoutATrace();
    void aRehearsalCanBeCancelled();
    void aRehearsalSaysWhatKeptItFromWriting();
    void makesTestMessages();
};

void TestCampaignRunner::launchesAndFinishes()
{
    CampaignFixture fixture(300);
    fixture.execute(QStringLiteral("UPDATE contact SET email = 'a1@example.test' WHERE id = 2;"
                                   "UPDATE contact SET email = NULL WHERE id = 3;"
                                   "UPDATE contact SET email = 'nije adresa' WHERE id = 4"));
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    sink.keepContents();
    fixture.setSender(sink.port());
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    qint64 last = -1;
    const CampaignRunOutcome outcome = fixture.run(campaign, CampaignAction::Launch, [&](CampaignRunner &runner) {
        QObject::connect(&runner, &CampaignRunner::progressed, &runner, [&](const SendProgress &progress) {
            QCOMPARE(progress.counts.sum(), 300);
            QVERIFY(progress.counts.of(SendState::Accepted) >= last);
            last = progress.counts.of(SendState::Accepted);
        });
    });
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message()) : "");
    QCOMPARE(outcome.status, CampaignStatus::Finished);
    QCOMPARE(outcome.counts.of(SendState::Accepted), 297);
    QCOMPARE(outcome.counts.skipped,
             (std::map<QString, qint64>{
                 {QStringLiteral("duplicate"), 1}, {QStringLiteral("invalid"), 1}, {QStringLiteral("noAddress"), 1}}));
    QCOMPARE(sink.copies().size(), 297);
    QCOMPARE(sink.copiesByRecipient().size(), 297);
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT count(*) FROM sentRecord WHERE status = 'accepted'")).toInt(), 297);
    QVERIFY(fixture.scalar(QStringLiteral("SELECT finishedAt FROM campaign")).toLongLong() > 0);
    // The duplicate's customer is spoken to in the message of the one that stands for it.
    const QByteArray message = sink.contents().value("a1@example.test");
    for (const char *account : {"A1<", "B1<", "A2<", "B2<"})
        QVERIFY2(message.contains(account), message.constData());
    // Nothing is left to resume.
    const CampaignRunOutcome again = fixture.run(campaign, CampaignAction::Resume);
    QVERIFY(!again.error);
    QCOMPARE(again.status, CampaignStatus::Finished);
    QCOMPARE(sink.copies().size(), 297);
}

void TestCampaignRunner::freezesContentAndMembers()
{
    CampaignFixture fixture(40);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    sink.keepContents();
    sink.answers = [](qint64 taken) { return taken != 10; };
    fixture.setSender(1);
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    QVERIFY(fixture.run(campaign, CampaignAction::Launch).error); // nobody listens there
    QCOMPARE(fixture.counts(campaign).of(SendState::Queued), 40);
    // Everything is edited after the launch.
    auto edited = fixture.workspace().write([&](Connection &connection) -> Status {
        MessageTemplate message;
        message.name = QStringLiteral("Poruka");
        message.subject = QStringLiteral("Drugo");
        message.html = QStringLiteral("<p>Drugo</p>");
        auto saved = MessageTemplateStorage::save(connection, message, fixture.clock());
        return saved ? connection.execute(QStringLiteral("DELETE FROM segmentVersion; DELETE FROM segment;"
                                                         "INSERT INTO contact (id, customerId, email, searchText)"
                                                         " VALUES (1000, 1, 'new@example.test', '')"))
                     : failure(saved.error());
    });
    QVERIFY(edited);
    fixture.setSender(sink.port());
    const CampaignRunOutcome outcome = fixture.run(campaign, CampaignAction::Resume);
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message()) : "");
    QCOMPARE(outcome.counts.recipients, 40);
    QCOMPARE(sink.copiesByRecipient().size(), 40);
    QCOMPARE(outcome.counts.of(SendState::InDoubt), 1);
    for (const QByteArray &content : sink.contents()) {
        QVERIFY(content.contains("Dragi "));
        QVERIFY(!content.contains("Drugo"));
    }
}

void TestCampaignRunner::refusesWhatCannotBeLaunched_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::newRow("sms") << QStringLiteral("sms") << static_cast<int>(ErrorCode::Refused);
    QTest::newRow("sender") << QStringLiteral("sender") << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("template") << QStringLiteral("template") << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("segment") << QStringLiteral("segment") << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("nobody") << QStringLiteral("nobody") << static_cast<int>(ErrorCode::Refused);
    QTest::newRow("twice") << QStringLiteral("twice") << static_cast<int>(ErrorCode::Refused);
    QTest::newRow("resume a draft") << QStringLiteral("resume") << static_cast<int>(ErrorCode::Refused);
}

void TestCampaignRunner::refusesWhatCannotBeLaunched()
{
    QFETCH(QString, what);
    QFETCH(int, code);
    CampaignFixture fixture(5);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port());
    Campaign campaign = CampaignFixture::campaign();
    if (what == QStringLiteral("sms"))
        campaign.channel = CampaignChannel::Sms;
    if (what == QStringLiteral("sender"))
        campaign.senderName = QStringLiteral("other");
    if (what == QStringLiteral("template"))
        campaign.templateName = QStringLiteral("other");
    if (what == QStringLiteral("segment"))
        campaign.segmentName = QStringLiteral("other");
    const CampaignId id = fixture.create(campaign);
    if (what == QStringLiteral("nobody"))
        fixture.execute(QStringLiteral("DELETE FROM contact"));
    if (what == QStringLiteral("twice"))
        QVERIFY(!fixture.run(id, CampaignAction::Launch).error);
    const qsizetype before = sink.copies().size();
    const CampaignRunOutcome outcome
        = fixture.run(id, what == QStringLiteral("resume") ? CampaignAction::Resume : CampaignAction::Launch);
    QVERIFY(outcome.error);
    QCOMPARE(static_cast<int>(outcome.error->code), code);
    QVERIFY(!outcome.error->text.isEmpty());
    QCOMPARE(sink.copies().size(), before);
    if (what != QStringLiteral("twice"))
        QCOMPARE(fixture.scalar(QStringLiteral("SELECT count(*) FROM recipient")).toInt(), 0);
}

void TestCampaignRunner::anUnreachableServerLeavesAllQueued()
{
    CampaignFixture fixture(20);
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    const CampaignRunOutcome outcome = fixture.run(campaign, CampaignAction::Launch);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::Network);
    QCOMPARE(outcome.counts.of(SendState::Queued), 20);
    QCOMPARE(outcome.status, CampaignStatus::Running);
}

void TestCampaignRunner::pausesOnRequestAndResumes()
{
    CampaignFixture fixture(3000);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 2);
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    QObject::connect(&sink, &RecordingSink::taken, this, [&](qint64 total) {
        if (total == 200)
            QVERIFY(PauseRequest::make(fixture.path(), campaign));
    });
    CampaignRunOutcome outcome = fixture.run(campaign, CampaignAction::Launch);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.status, CampaignStatus::Paused);
    QVERIFY(!PauseRequest::take(fixture.path(), campaign));
    const qint64 accepted = outcome.counts.of(SendState::Accepted);
    QVERIFY(accepted >= 200 && accepted < 3000);
    QCOMPARE(outcome.counts.of(SendState::Queued), 3000 - accepted);
    QCOMPARE(sink.copies().size(), accepted);
    // A request that nobody saw does not stop the next run.
    QVERIFY(PauseRequest::make(fixture.path(), campaign));
    disconnect(&sink, nullptr, this, nullptr);
    outcome = fixture.run(campaign, CampaignAction::Resume);
    QCOMPARE(outcome.status, CampaignStatus::Finished);
    QCOMPARE(sink.copies().size(), 3000);
    QCOMPARE(sink.copiesByRecipient().size(), 3000);
}

void TestCampaignRunner::quittingLeavesItRunning()
{
    CampaignFixture fixture(3000);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 4);
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    {
        FakeSecretStore secrets;
        CampaignRunner runner(fixture.workspace(), secrets, fixture.clock());
        runner.launch(campaign);
        QTRY_VERIFY_WITH_TIMEOUT(sink.copies().size() > 100, 30000);
        // The window closes: the destructor waits until everything known is on the disk.
        QVERIFY(runner.isRunning(campaign));
        // The sink lives in this thread and cannot answer while the destructor waits, so ask first.
        runner.quitAll();
        QTRY_VERIFY_WITH_TIMEOUT(runner.isIdle(), 60000);
    }
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT status FROM campaign")).toString(), QStringLiteral("running"));
    const QueueCounts counts = fixture.counts(campaign);
    QCOMPARE(counts.of(SendState::Accepted) + counts.of(SendState::Queued), 3000);
    const CampaignRunOutcome outcome = fixture.run(campaign, CampaignAction::Resume);
    QCOMPARE(outcome.status, CampaignStatus::Finished);
    QCOMPARE(sink.copiesByRecipient().size(), 3000);
    QCOMPARE(sink.copies().size(), 3000);
}

void TestCampaignRunner::aSecondProgramIsRefused()
{
    CampaignFixture fixture(10);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port());
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    auto second = Workspace::open(fixture.path());
    QVERIFY(second);
    QVERIFY((*second)->isReadOnly());
    FakeSecretStore secrets;
    CampaignRunner runner(**second, secrets, fixture.clock());
    std::optional<CampaignRunOutcome> outcome;
    connect(&runner, &CampaignRunner::ended, this, [&](const CampaignRunOutcome &ended) { outcome = ended; });
    runner.launch(campaign);
    QTRY_VERIFY(outcome.has_value());
    QVERIFY(outcome->error);
    QCOMPARE(outcome->error->code, ErrorCode::ReadOnly);
    QVERIFY(outcome->error->text.contains(QStringLiteral("Another program")));
    QVERIFY(sink.copies().isEmpty());
}

void TestCampaignRunner::resultsAndStatusAreExact()
{
    CampaignFixture fixture(6);
    fixture.execute(QStringLiteral("UPDATE contact SET email = NULL WHERE id = 6"));
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    sink.answers = [](qint64 taken) { return taken != 3; };
    fixture.setSender(sink.port(), 1);
    const CampaignId campaign = fixture.create(CampaignFixture::campaign(QStringLiteral("Č, \"naziv\"")));
    fixture.run(campaign, CampaignAction::Launch);
    const QJsonObject status = CampaignResults::statusObject(QStringLiteral("x"), fixture.counts(campaign));
    QCOMPARE(QJsonDocument(status).toJson(QJsonDocument::Compact),
             QByteArray("{\"accepted\":4,\"campaign\":\"x\",\"deferred\":0,\"dotSent\":0,\"inDoubt\":1,\"leased\":0,"
                        "\"queued\":0,\"recipients\":6,\"rejected\":0,\"skipped\":{\"noAddress\":1}}"));
    auto connection = fixture.workspace().reader();
    fixture.execute(QStringLiteral("UPDATE queueEntry SET lastReply = '=cmd(\"x\"), 1' WHERE recipientId = 1"));
    const QString path = fixture.filePath(QStringLiteral("results.csv"));
    auto rows = CampaignResults::write(**connection, campaign, path);
    QVERIFY(rows);
    QCOMPARE(*rows, 6);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.at(0), QByteArray("recipientId,address,state,attempts,lastReply,messageId,at\r"));
    QVERIFY2(lines.at(1).startsWith("1,a1@example.test,accepted,1,\"'=cmd(\"\"x\"\"), 1\","), lines.at(1).constData());
    QVERIFY2(lines.at(2).startsWith("2,a2@example.test,accepted,1,250 taken,"), lines.at(2).constData());
    QVERIFY2(lines.at(3).startsWith("3,a3@example.test,inDoubt,1,"), lines.at(3).constData());
    QVERIFY2(lines.at(6).startsWith("6,,skipped,0,noAddress,,"), lines.at(6).constData());
    QCOMPARE(lines.size(), 8);
    // The Message-IDs are those that the server saw, and the instant is ISO 8601 in UTC.
    const QList<QByteArray> fields = lines.at(2).trimmed().split(',');
    QCOMPARE(QByteArray('<' + fields.at(5) + '>'), sink.copies().at(1).messageId);
    const QDateTime at = QDateTime::fromString(QString::fromLatin1(fields.at(6)), Qt::ISODateWithMs);
    QVERIFY(at.isValid() && at.timeSpec() == Qt::UTC && at.secsTo(QDateTime::currentDateTimeUtc()) < 600);
}

void TestCampaignRunner::rehearsesWithoutATrace()
{
    CampaignFixture fixture(50);
    fixture.execute(QStringLiteral("UPDATE contact SET email = NULL WHERE id = 7"));
    const CampaignId id = fixture.create(CampaignFixture::campaign());
    auto connection = fixture.workspace().reader();
    const QString before
        = fixture
              .scalar(QStringLiteral(
                  "SELECT (SELECT count(*) FROM recipient) || ' ' || (SELECT count(*) FROM sentRecord) || ' ' ||"
                  " (SELECT group_concat(status) FROM campaign)"))
              .toString();
    const auto rehearse = [&](const QString &folder) {
        auto campaign = CampaignStorage::read(**connection, id);
        CampaignRehearsal rehearsal(fixture.workspace(), *campaign, folder, fixture.clock());
        std::optional<RehearsalOutcome> outcome;
        connect(&rehearsal, &CampaignRehearsal::ended, this, [&](const RehearsalOutcome &ended) { outcome = ended; });
        rehearsal.start();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 30000); }();
        return outcome.value_or(RehearsalOutcome());
    };
    const QString folder = fixture.filePath(QStringLiteral("proba"));
    RehearsalOutcome outcome = rehearse(folder);
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message()) : "");
    QCOMPARE(outcome.counts.of(SendState::Accepted), 49);
    QCOMPARE(outcome.counts.skipped, (std::map<QString, qint64>{{QStringLiteral("noAddress"), 1}}));
    QCOMPARE(QDir(folder).entryList({QStringLiteral("*.eml")}).size(), 49);
    QVERIFY(outcome.bytes > 49 * 200);
    QCOMPARE(fixture
                 .scalar(QStringLiteral(
                     "SELECT (SELECT count(*) FROM recipient) || ' ' || (SELECT count(*) FROM sentRecord) || ' ' ||"
                     " (SELECT group_concat(status) FROM campaign)"))
                 .toString(),
             before);
    // Not into a folder with files in it.
    outcome = rehearse(folder);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::Refused);
    // A launched campaign is rehearsed with the recipients it was launched with.
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port());
    QVERIFY(!fixture.run(id, CampaignAction::Launch).error);
    fixture.execute(QStringLiteral("INSERT INTO contact (id, customerId, email, searchText)"
                                   " VALUES (999, 1, 'new@example.test', '')"));
    outcome = rehearse(fixture.filePath(QStringLiteral("druga")));
    QCOMPARE(outcome.counts.of(SendState::Accepted), 49);
    QCOMPARE(fixture.counts(id).of(SendState::Accepted), 49);
}

void TestCampaignRunner::aRehearsalCanBeCancelled()
{
    constexpr int recipients = 3000;
    CampaignFixture fixture(recipients);
    const CampaignId id = fixture.create(CampaignFixture::campaign());
    auto connection = fixture.workspace().reader();
    auto campaign = CampaignStorage::read(**connection, id);
    const QString folder = fixture.filePath(QStringLiteral("proba"));
    // A member that is used before it is made reads what lay in the memory before.
    alignas(RehearsalRunner) std::array<std::byte, sizeof(RehearsalRunner)> memory;
    memory.fill(std::byte(0xab));
    auto *runner = new (memory.data()) RehearsalRunner(fixture.workspace(), *campaign, folder, fixture.clock());
    std::optional<RehearsalOutcome> outcome;
    connect(runner, &RehearsalRunner::ended, this, [&](const RehearsalOutcome &ended) { outcome = ended; });
    runner->start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder).isEmpty(), 30000); }();
    runner->stop();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 30000); }();
    std::destroy_at(runner);
    QVERIFY(outcome && outcome->error);
    QCOMPARE(outcome->error->code, ErrorCode::Cancelled);
    const auto written = QDir(folder).entryList({QStringLiteral("*.eml")}).size();
    QVERIFY(written > 0 && written < recipients);
    QVERIFY2(outcome->error->text.contains(QString::number(written)), qPrintable(outcome->error->text));
}

void TestCampaignRunner::aRehearsalSaysWhatKeptItFromWriting()
{
    CampaignFixture fixture(20);
    const CampaignId id = fixture.create(CampaignFixture::campaign());
    auto connection = fixture.workspace().reader();
    auto campaign = CampaignStorage::read(**connection, id);
    QDir folder(fixture.filePath(QStringLiteral("proba")));
    CampaignRehearsal rehearsal(fixture.workspace(), *campaign, folder.path(), fixture.clock());
    std::optional<RehearsalOutcome> outcome;
    connect(&rehearsal, &CampaignRehearsal::ended, this, [&](const RehearsalOutcome &ended) { outcome = ended; });
    rehearsal.start();
    QVERIFY(folder.removeRecursively());
    QTRY_VERIFY_WITH_TIMEOUT(outcome.has_value(), 30000);
    QVERIFY(outcome->error);
    QCOMPARE(outcome->error->code, ErrorCode::Io);
    QVERIFY2(outcome->error->text.startsWith(QStringLiteral("The file ")), qPrintable(outcome->error->text));
    QVERIFY2(!outcome->error->text.contains(QStringLiteral("server")), qPrintable(outcome->error->text));
}

void TestCampaignRunner::makesTestMessages()
{
    CampaignFixture fixture(20);
    fixture.execute(QStringLiteral("UPDATE contact SET email = NULL WHERE id = 1"));
    const CampaignId id = fixture.create(CampaignFixture::campaign());
    auto connection = fixture.workspace().reader();
    auto campaign = CampaignStorage::read(**connection, id);
    const QString me = QStringLiteral("ja@odziv.example");
    auto first = makeTestMessage(fixture.workspace(), *campaign, me, {}, fixture.clock());
    QVERIFY2(first, first ? "" : qPrintable(first.error().message()));
    QCOMPARE(first->recipient, QByteArray("ja@odziv.example"));
    QVERIFY(first->content.contains("X-Odziv-Test: yes\r\n"));
    QVERIFY(first->content.contains("Subject: [Test] Za Kupac 2\r\n"));
    QVERIFY(!first->content.contains("a2@example.test"));
    auto chosen = makeTestMessage(fixture.workspace(), *campaign, me, QStringLiteral("7"), fixture.clock());
    QVERIFY(chosen);
    QVERIFY(chosen->content.contains("Subject: [Test] Za Kupac 7\r\n"));
    // Even somebody without an address can be looked at.
    auto without = makeTestMessage(fixture.workspace(), *campaign, me, QStringLiteral("1"), fixture.clock());
    QVERIFY(without);
    QVERIFY(without->content.contains("Subject: [Test] Za Kupac 1\r\n"));
    auto missing = makeTestMessage(fixture.workspace(), *campaign, me, QStringLiteral("4711"), fixture.clock());
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    auto wrong = makeTestMessage(fixture.workspace(), *campaign, QStringLiteral("nije adresa"), {}, fixture.clock());
    QVERIFY(!wrong);
    // On the wire.
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    SmtpServer server;
    server.host = QStringLiteral("127.0.0.1");
    server.port = sink.port();
    server.security = SmtpServer::Security::None;
    SingleDelivery delivery(SmtpDelivery::factory(server), *first);
    std::optional<DeliveryStatus> verdict;
    connect(&delivery, &SingleDelivery::ended, this, [&](const DeliveryStatus &status) { verdict = status; });
    delivery.start();
    QTRY_VERIFY(verdict.has_value());
    QCOMPARE(verdict->outcome, DeliveryStatus::Outcome::Accepted);
    QCOMPARE(sink.copies().size(), 1);
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT count(*) FROM recipient")).toInt(), 0);
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT count(*) FROM sentRecord")).toInt(), 0);
}

QTEST_GUILESS_MAIN(TestCampaignRunner)
#include "tst_campaignrunner.moc"
