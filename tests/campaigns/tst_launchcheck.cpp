/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignfixture.h"
#include "recordingsink.h"

#include "campaigns/campaignlauncher.h"
#include "campaigns/campaignstorage.h"
#include "campaigns/launchcheck.h"
#include "campaigns/testmessage.h"
#include "smtp/smtpcatcher.h"
#include "templates/messagetemplatestorage.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace odziv;

/// What is known and asked before a launch: the checklist, the age of the data, the second person, the first wave.
class TestLaunchCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsMissing();
    void aMessageProblemHidesNoRecipients();
    void advertisingLetsReadersOut_data();
    void advertisingLetsReadersOut();
    void aBadAddressToUnsubscribeAtIsNamed();
    void skipsWhoHasNoFile();
    void bulkRules_data();
    void bulkRules();
    void oldDataAreRefused();
    void aSecondPersonApproves();
    void aScheduleLaunchesWhatWasApproved();
    void anyChangeVoidsAnApproval_data();
    void anyChangeVoidsAnApproval();
    void theLaunchKeepsWhatItFroze();
    void theFirstWaveStopsTheRest();
    void aGoodFirstWaveIsFollowedByTheRest();
    void seedsGetTheirCopiesFirst();
    void seedsPassAServerThatTakesMore();
    void aRefusedSeedStopsEverything();
};

namespace {

constexpr int recipients = 20;
const QString creator = QStringLiteral("test");
const QString colleague = QStringLiteral("amra");

Campaign read(CampaignFixture &fixture, CampaignId id)
{
    auto connection = fixture.workspace().reader();
    return *CampaignStorage::read(**connection, id);
}

void setRules(CampaignFixture &fixture, const LaunchRules &rules)
{
    QVERIFY(
        fixture.workspace().write([&](Connection &connection) { return LaunchRulesStorage::save(connection, rules); }));
}

Status approve(CampaignFixture &fixture, CampaignId id, const QString &by)
{
    const Campaign campaign = read(fixture, id);
    const LaunchCheck check = checkLaunch(fixture.workspace(), campaign, fixture.clock(), {});
    return fixture.workspace().write([&](Connection &connection) {
        return CampaignApprovals::approve(connection, campaign, check.contentHash, by, fixture.clock());
    });
}

std::vector<DomainStanding> standing(const QString &domain, qint64 messages)
{
    DomainStanding made;
    made.domain = domain;
    made.recipients = made.waiting = messages;
    return {made};
}

} // namespace

void TestLaunchCheck::countsWhatIsMissing()
{
    CampaignFixture fixture(recipients);
    fixture.execute(QStringLiteral("UPDATE contact SET firstName = NULL WHERE id <= 3;"
                                   "UPDATE contact SET lastName = NULL WHERE id = 2;"
                                   "UPDATE contact SET email = NULL WHERE id = 1"));
    const CampaignId id = fixture.create(CampaignFixture::campaign());
    const LaunchCheck check = checkLaunch(fixture.workspace(), read(fixture, id), fixture.clock(), {});
    QVERIFY(check.mayLaunch());
    QCOMPARE(check.willBeSent(), recipients - 1);
    QCOMPARE(check.missing.size(), size_t(2));
    QCOMPARE(check.missing[0].field, QStringLiteral("contact.firstName"));
    QCOMPARE(check.missing[0].recipients, 2); // whoever is skipped lacks nothing
    QCOMPARE(check.missing[1].field, QStringLiteral("contact.lastName"));
    QCOMPARE(check.missing[1].recipients, 1);
    QVERIFY(check.messageBytes > 500);
    QCOMPARE(check.links, 0);
    QCOMPARE(check.domains.size(), size_t(1));
    QCOMPARE(check.domains[0].domain, QStringLiteral("example.test"));
    QVERIFY(check.forecast.end.has_value());
    QCOMPARE(check.contentHash.size(), 64);
    // Nothing of all that is in the workspace.
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT count(*) FROM recipient")).toInt(), 0);
}

void TestLaunchCheck::aMessageProblemHidesNoRecipients()
{
    CampaignFixture fixture(recipients);
    fixture.execute(QStringLiteral("UPDATE contact SET email = NULL WHERE id = 1"));
    Campaign campaign = CampaignFixture::campaign();
    campaign.templateName = QStringLiteral("Nema je");
    const CampaignId unknown = fixture.create(campaign);
    campaign.name = QStringLiteral("Druga");
    campaign.templateName = QStringLiteral("Poruka");
    const CampaignId broken = fixture.create(campaign);
    fixture.execute(QStringLiteral("UPDATE messageTemplate SET html = '<img src=\"cid:nema\">'"));
    for (const CampaignId id : {unknown, broken}) {
        const LaunchCheck check = checkLaunch(fixture.workspace(), read(fixture, id), fixture.clock(), {});
        QVERIFY(check.messageProblem.has_value());
        QVERIFY(!check.segmentProblem);
        QVERIFY(!check.mayLaunch());
        QCOMPARE(check.members, recipients);
        QCOMPARE(check.willBeSent(), recipients - 1);
        QCOMPARE(check.counts.skipped, (std::map<QString, qint64>{{QStringLiteral("noAddress"), 1}}));
        QCOMPARE(check.domains.size(), size_t(1));
        QVERIFY(check.forecast.end.has_value());
    }
}

void TestLaunchCheck::advertisingLetsReadersOut_data()
{
    QTest::addColumn<LegalClass>("campaignClass");
    QTest::addColumn<QString>("templateClass");
    QTest::addColumn<QByteArray>("header");
    const QByteArray way = "<mailto:odjava@odziv.example?subject=Odjava>";
    QTest::newRow("marketing") << LegalClass::Marketing << "" << way;
    QTest::newRow("similar") << LegalClass::Similar << "similar" << way;
    QTest::newRow("template of advertising") << LegalClass::Service << "marketing" << way;
    QTest::newRow("notice") << LegalClass::Service << "service" << QByteArray();
}

/// A test, a run and its resume carry the header of the launch, whatever the profile says later.
void TestLaunchCheck::advertisingLetsReadersOut()
{
    QFETCH(LegalClass, campaignClass);
    QFETCH(QString, templateClass);
    QFETCH(QByteArray, header);
    const auto headerOf = [](const QByteArray &message) {
        const QByteArray head = message.left(message.indexOf("\r\n\r\n")).replace("\r\n ", " ");
        QByteArrayList found;
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith("list-"))
                found << line.mid(line.indexOf(' ') + 1).trimmed();
        }
        return found.join('|');
    };
    CampaignFixture fixture(recipients);
    fixture.execute(
        QStringLiteral("INSERT INTO setting (key, value) VALUES ('sender.unsubscribe', 'odjava@odziv.example');"
                       "UPDATE messageTemplate SET legalClass = nullif('%1', ''),"
                       " html = '<html lang=\"bs\"><p>{{contact.email}} Odjava</p></html>'")
            .arg(templateClass));
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    sink.keepContents();
    fixture.setSender(sink.port());
    Campaign campaign = CampaignFixture::campaign();
    campaign.legalClass = campaignClass;
    const CampaignId id = fixture.create(campaign);
    const LaunchCheck check = checkLaunch(fixture.workspace(), read(fixture, id), fixture.clock(), {});
    QCOMPARE(check.listUnsubscribe.toLatin1(), header);
    const auto test = makeTestMessage(fixture.workspace(), read(fixture, id), QStringLiteral("ja@odziv.example"), {},
                                      fixture.clock());
    QVERIFY(test);
    QCOMPARE(headerOf(test->content), header);

    sink.answers = [](qint64 taken) { return taken < recipients / 2; };
    fixture.run(id, CampaignAction::Launch);
    fixture.execute(QStringLiteral("UPDATE setting SET value = 'nova@odziv.example' WHERE key = 'sender.unsubscribe';"
                                   "UPDATE queueEntry SET nextAttemptAt = NULL"));
    sink.answers = {};
    const CampaignRunOutcome outcome = fixture.run(id, CampaignAction::Resume);
    QVERIFY(!outcome.error);
    QVERIFY(sink.contents().size() > recipients / 2);
    for (const QByteArray &message : sink.contents())
        QCOMPARE(headerOf(message), header);
}

void TestLaunchCheck::aBadAddressToUnsubscribeAtIsNamed()
{
    CampaignFixture fixture(recipients);
    Campaign campaign = CampaignFixture::campaign();
    campaign.legalClass = LegalClass::Marketing;
    const CampaignId id = fixture.create(campaign);
    const auto missing = checkLaunch(fixture.workspace(), read(fixture, id), fixture.clock(), {});
    QVERIFY(std::any_of(missing.findings.cbegin(), missing.findings.cend(), [](const PreflightFinding &finding) {
        return finding.text.contains(QStringLiteral("List-Unsubscribe"));
    }));
    fixture.execute(QStringLiteral("INSERT INTO setting (key, value) VALUES ('sender.unsubscribe',"
                                   " 'a@x.test>' || char(13, 10) || 'Bcc: b@x.test')"));
    const auto check = checkLaunch(fixture.workspace(), read(fixture, id), fixture.clock(), {});
    QVERIFY(check.messageProblem.has_value());
    QVERIFY(check.messageProblem->place.contains(QStringLiteral("unsubscribe")));
    QVERIFY(!check.mayLaunch());
    QCOMPARE(check.willBeSent(), recipients);
    QVERIFY(!launchCampaign(fixture.workspace(), id, fixture.clock()));
    QCOMPARE(fixture.counts(id).recipients, 0);
}

void TestLaunchCheck::skipsWhoHasNoFile()
{
    CampaignFixture fixture(recipients);
    QVERIFY(QDir().mkpath(fixture.filePath(QStringLiteral("files"))));
    for (int i = 4; i <= recipients; ++i) {
        QFile file(fixture.filePath(QStringLiteral("files/a%1@example.test.txt").arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("for one");
    }
    const QJsonArray files{QJsonObject{{QStringLiteral("folder"), fixture.filePath(QStringLiteral("files"))},
                                       {QStringLiteral("name"), QStringLiteral("{{contact.email}}.txt")}}};
    fixture.execute(QStringLiteral("UPDATE messageTemplate SET personalFiles = '%1'")
                        .arg(QString::fromUtf8(QJsonDocument(files).toJson(QJsonDocument::Compact))));
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 2);
    const CampaignId id = fixture.create(CampaignFixture::campaign());
    const LaunchCheck check = checkLaunch(fixture.workspace(), read(fixture, id), fixture.clock(), {});
    QVERIFY(check.mayLaunch());
    QCOMPARE(check.missingFile.recipients, 3);
    QCOMPARE(check.missingFile.example, QStringLiteral("a1@example.test.txt"));
    QVERIFY(!check.findings.empty());
    QVERIFY(check.findings.front().text.contains(check.missingFile.example));
    const CampaignRunOutcome outcome = fixture.run(id, CampaignAction::Launch);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.status, CampaignStatus::Finished);
    QCOMPARE(sink.copiesByRecipient().size(), recipients - 3);
    QCOMPARE(fixture.counts(id).skipped, (std::map<QString, qint64>{{QStringLiteral("noFile"), 3}}));
}

void TestLaunchCheck::bulkRules_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("messages");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("words");

    const QString good = QStringLiteral("<p>Zdravo <a href=\"https://odziv.example/odjava\">odjava</a></p>");
    QTest::newRow("nothing") << "example.test" << 90000 << "k@odziv.example" << good << QStringList();
    QTest::newRow("few to Gmail") << "gmail.com" << 5000 << "k@odziv.example" << good << QStringList();
    QTest::newRow("many to Gmail") << "gmail.com" << 5001 << "k@odziv.example" << good
                                   << QStringList{QStringLiteral("SPF, DKIM and DMARC for odziv.example"),
                                                  QStringLiteral("no limit for one domain")};
    QTest::newRow("from Gmail") << "example.test" << 10 << "mi@gmail.com" << good
                                << QStringList{QStringLiteral("fails its DMARC check")};
    QTest::newRow("no way out") << "example.test" << 10 << "k@odziv.example"
                                << "<p>Zdravo</p>" << QStringList{QStringLiteral("how to unsubscribe")};
    QTest::newRow("nobody reads answers") << "example.test" << 10 << "no-reply@odziv.example" << good
                                          << QStringList{QStringLiteral("as if nobody reads it")};
}

void TestLaunchCheck::bulkRules()
{
    QFETCH(QString, domain);
    QFETCH(int, messages);
    QFETCH(QString, from);
    QFETCH(QString, html);
    QFETCH(QStringList, words);
    Campaign campaign = CampaignFixture::campaign();
    campaign.from.address = from;
    MessageTemplate source;
    source.subject = QStringLiteral("Zdravo");
    source.html = html;
    const auto findings = preflightFindings(campaign, source, standing(domain, messages), {}, true);
    QStringList texts;
    for (const PreflightFinding &finding : findings)
        texts << finding.text;
    QCOMPARE(texts.size(), words.size());
    for (int i = 0; i < words.size(); ++i)
        QVERIFY2(texts[i].contains(words[i]), qPrintable(texts[i]));
}

void TestLaunchCheck::oldDataAreRefused()
{
    CampaignFixture fixture(recipients);
    const qint64 day = 24LL * 60 * 60 * 1000;
    const qint64 now = fixture.clock().nowUtc().toMSecsSinceEpoch();
    fixture.execute(QStringLiteral("DELETE FROM dataLoad; INSERT INTO dataLoad (kind, at) VALUES ('import', %1)")
                        .arg(now - 10 * day));
    const CampaignId id = fixture.create(CampaignFixture::campaign());
    QCOMPARE(checkLaunch(fixture.workspace(), read(fixture, id), fixture.clock(), {}).age, DataAge::Old);
    setRules(fixture, {3, 9, {}});
    const LaunchCheck check = checkLaunch(fixture.workspace(), read(fixture, id), fixture.clock(), {});
    QCOMPARE(check.age, DataAge::TooOld);
    QVERIFY(!check.mayLaunch());
    const auto launched = launchCampaign(fixture.workspace(), id, fixture.clock());
    QVERIFY(!launched);
    QCOMPARE(launched.error().code, ErrorCode::Refused);
    QCOMPARE(fixture.counts(id).recipients, 0);
    setRules(fixture, {3, 11, {}});
    QVERIFY(launchCampaign(fixture.workspace(), id, fixture.clock()));
}

void TestLaunchCheck::aSecondPersonApproves()
{
    CampaignFixture fixture(recipients);
    const CampaignId id = fixture.create(CampaignFixture::campaign());
    setRules(fixture, {{}, {}, recipients});
    QVERIFY(!checkLaunch(fixture.workspace(), read(fixture, id), fixture.clock(), {}).needsApproval());
    setRules(fixture, {{}, {}, recipients - 1});
    const LaunchCheck before = checkLaunch(fixture.workspace(), read(fixture, id), fixture.clock(), {});
    QVERIFY(before.needsApproval() && !before.mayLaunch());
    const auto refused = [&](const QString &by, const QString &words) {
        const auto launched = launchCampaign(fixture.workspace(), id, fixture.clock(), {}, by);
        return !launched && launched.error().text.contains(words) && fixture.counts(id).recipients == 0;
    };
    QVERIFY(refused(creator, QStringLiteral("needs the approval")));
    QVERIFY(!approve(fixture, id, creator)); // made it
    QVERIFY(approve(fixture, id, colleague));
    QVERIFY(checkLaunch(fixture.workspace(), read(fixture, id), fixture.clock(), {}).mayLaunch());
    QVERIFY(refused(colleague, QStringLiteral("somebody else has to launch")));
    const LaunchCheck approved = checkLaunch(fixture.workspace(), read(fixture, id), fixture.clock(), {});
    QVERIFY(approved.isApprovedBy(colleague) && !approved.isApprovedBy(creator));
    const auto launched = launchCampaign(fixture.workspace(), id, fixture.clock(), {}, creator);
    QVERIFY2(launched, launched ? "" : qPrintable(launched.error().text));
    QCOMPARE(fixture.counts(id).recipients, recipients);
}

void TestLaunchCheck::aScheduleLaunchesWhatWasApproved()
{
    CampaignFixture fixture(recipients);
    Campaign scheduled = CampaignFixture::campaign();
    scheduled.mode = CampaignMode::Scheduled;
    scheduled.start = fixture.clock().nowUtc().addSecs(3600);
    const CampaignId id = fixture.create(scheduled);
    setRules(fixture, {{}, {}, 0});
    QVERIFY(approve(fixture, id, colleague));
    // Before its start it would be the colleague's own launch.
    QVERIFY(!launchCampaign(fixture.workspace(), id, fixture.clock(), {}, colleague));
    fixture.execute(QStringLiteral("UPDATE campaign SET definition = json_set(definition, '$.start', '%1')")
                        .arg(fixture.clock().nowUtc().addSecs(-60).toString(Qt::ISODate)));
    // Whoever's window does it.
    const auto launched = launchCampaign(fixture.workspace(), id, fixture.clock(), {}, colleague);
    QVERIFY2(launched, launched ? "" : qPrintable(launched.error().text));
}

void TestLaunchCheck::anyChangeVoidsAnApproval_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("voids");
    QTest::newRow("nothing") << "SELECT 1" << false;
    QTest::newRow("the name of the campaign")
        << "UPDATE campaign SET definition = json_set(definition, '$.comment', 'x')" << false;
    QTest::newRow("a recipient's address") << "UPDATE contact SET email = 'x@example.test' WHERE id = 5" << true;
    QTest::newRow("a recipient more") << "INSERT INTO contact (id, customerId, email, searchText) VALUES"
                                         " (999, 1, 'y@example.test', '')"
                                      << true;
    QTest::newRow("a recipient less") << "DELETE FROM contact WHERE id = 5" << true;
    QTest::newRow("the template") << "UPDATE messageTemplate SET subject = 'Drugo'" << true;
    QTest::newRow("an attachment") << "INSERT INTO campaignFile (campaignId, role, fileName, contentType, contentHash,"
                                      " position) VALUES (1, 'attachment', 'a.txt', 'text/plain', 'h', 1)"
                                   << true;
    QTest::newRow("a limit") << "UPDATE campaign SET definition = json_set(definition, '$.limits.perMinute', 5)"
                             << true;
    QTest::newRow("the sender's name") << "UPDATE campaign SET definition = json_set(definition, '$.sender.name', 'X')"
                                       << true;
}

void TestLaunchCheck::anyChangeVoidsAnApproval()
{
    QFETCH(QString, sql);
    QFETCH(bool, voids);
    CampaignFixture fixture(recipients);
    const CampaignId id = fixture.create(CampaignFixture::campaign());
    setRules(fixture, {{}, {}, 0});
    fixture.execute(QStringLiteral("INSERT INTO content (hash, data) VALUES ('h', x'61')"));
    QVERIFY(approve(fixture, id, colleague));
    fixture.execute(sql);
    QCOMPARE(checkLaunch(fixture.workspace(), read(fixture, id), fixture.clock(), {}).isApproved(), !voids);
    const auto launched = launchCampaign(fixture.workspace(), id, fixture.clock(), {}, creator);
    QCOMPARE(launched.has_value(), !voids);
    if (voids)
        QVERIFY2(launched.error().text.contains(QStringLiteral("changed after amra approved")),
                 qPrintable(launched.error().text));
}

void TestLaunchCheck::theLaunchKeepsWhatItFroze()
{
    CampaignFixture fixture(recipients);
    const CampaignId id = fixture.create(CampaignFixture::campaign());
    fixture.execute(QStringLiteral("DELETE FROM dataLoad; INSERT INTO dataLoad (kind, at) VALUES ('import', 1234)"));
    setRules(fixture, {{}, {}, {}});
    QVERIFY(launchCampaign(fixture.workspace(), id, fixture.clock()));
    auto connection = fixture.workspace().reader();
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT recipientsHash FROM campaign")).toString(),
             *CampaignApprovals::recipientsHash(**connection, id));
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT dataTime FROM campaign")).toInt(), 1234);
}

void TestLaunchCheck::theFirstWaveStopsTheRest()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    sink.answers = [](qint64 taken) { return taken > 2; }; // the first two are dropped after the dot
    fixture.setSender(sink.port(), 2);
    Campaign campaign = CampaignFixture::campaign();
    campaign.canary = CanaryRule{6, 10};
    const CampaignId id = fixture.create(campaign);
    const CampaignRunOutcome wave = fixture.run(id, CampaignAction::Launch);
    QVERIFY(wave.error.has_value());
    QVERIFY2(wave.error->text.contains(QStringLiteral("Of the first 6 messages 2 were not accepted")),
             qPrintable(wave.error->text));
    QCOMPARE(wave.status, CampaignStatus::Paused);
    QCOMPARE(sink.copies().size(), 6);
    QCOMPARE(fixture.counts(id).of(SendState::Queued), recipients - 6);
    // Whoever resumes has seen it; it is not asked again.
    const CampaignRunOutcome rest = fixture.run(id, CampaignAction::Resume);
    QVERIFY(!rest.error);
    QCOMPARE(rest.status, CampaignStatus::Finished);
    QCOMPARE(sink.copies().size(), recipients);
}

void TestLaunchCheck::aGoodFirstWaveIsFollowedByTheRest()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 3);
    Campaign campaign = CampaignFixture::campaign();
    campaign.canary = CanaryRule{5, 0};
    const CampaignId id = fixture.create(campaign);
    const CampaignRunOutcome outcome = fixture.run(id, CampaignAction::Launch);
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.status, CampaignStatus::Finished);
    QCOMPARE(outcome.messages, recipients);
    QCOMPARE(sink.copiesByRecipient().size(), recipients);
}

void TestLaunchCheck::seedsGetTheirCopiesFirst()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 3);
    Campaign campaign = CampaignFixture::campaign();
    campaign.canary = CanaryRule{5, 0, {QStringLiteral("a@seed.test"), QStringLiteral("b@seed.test")}};
    const CampaignId id = fixture.create(campaign);
    const CampaignRunOutcome outcome = fixture.run(id, CampaignAction::Launch);
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message()) : "");
    QCOMPARE(outcome.status, CampaignStatus::Finished);
    // They count nowhere, and their Message-IDs are nobody else's.
    QCOMPARE(outcome.counts.sum(), recipients);
    QCOMPARE(outcome.counts.of(SendState::Accepted), recipients);
    const auto copies = sink.copies();
    QCOMPARE(copies.size(), recipients + 2);
    QCOMPARE(copies[0].recipient, QByteArray("a@seed.test"));
    QCOMPARE(copies[1].recipient, QByteArray("b@seed.test"));
    QSet<QByteArray> ids;
    for (const RecordingSink::Copy &copy : copies)
        ids << copy.messageId;
    QCOMPARE(ids.size(), copies.size());
}

/// With CHUNKING, PIPELINING and telling replies the second session knows that there is always room.
void TestLaunchCheck::seedsPassAServerThatTakesMore()
{
    CampaignFixture fixture(recipients);
    SmtpCatcher catcher({0, {}, true});
    QVERIFY(catcher.listen());
    fixture.setSender(catcher.port(), 3);
    Campaign campaign = CampaignFixture::campaign();
    campaign.canary = CanaryRule{
        5, 0, {QStringLiteral("a@seed.test"), QStringLiteral("b@seed.test"), QStringLiteral("c@seed.test")}};
    const CampaignRunOutcome outcome = fixture.run(fixture.create(campaign), CampaignAction::Launch);
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message()) : "");
    QCOMPARE(outcome.status, CampaignStatus::Finished);
    QCOMPARE(catcher.messages(), recipients + 3);
}

void TestLaunchCheck::aRefusedSeedStopsEverything()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    sink.answers = [](qint64 taken) { return taken > 1; }; // the first copy is dropped after the dot
    fixture.setSender(sink.port(), 3);
    Campaign campaign = CampaignFixture::campaign();
    campaign.canary = CanaryRule{5, 0, {QStringLiteral("a@seed.test"), QStringLiteral("b@seed.test")}};
    const CampaignId id = fixture.create(campaign);
    const CampaignRunOutcome stopped = fixture.run(id, CampaignAction::Launch);
    QVERIFY(stopped.error.has_value());
    QVERIFY2(stopped.error->text.contains(QStringLiteral("a@seed.test")), qPrintable(stopped.error->text));
    QCOMPARE(stopped.status, CampaignStatus::Paused);
    QCOMPARE(sink.copies().size(), 1);
    QCOMPARE(fixture.counts(id).of(SendState::Queued), recipients);
    // Whoever resumes wants it sent all the same.
    const CampaignRunOutcome resumed = fixture.run(id, CampaignAction::Resume);
    QVERIFY(!resumed.error);
    QCOMPARE(resumed.status, CampaignStatus::Finished);
    QCOMPARE(sink.copies().size(), 1 + recipients);
}

QTEST_GUILESS_MAIN(TestLaunchCheck)
#include "tst_launchcheck.moc"
