/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignfixture.h"
#include "recordingsink.h"

#include "campaigns/campaignstorage.h"
#include "campaigns/duecampaigns.h"
#include "campaigns/workspacerestore.h"

#include <QDir>
#include <QTest>

using namespace odziv;

/// A backup that is older than what was sent must not send it again.
class TestWorkspaceRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentAgainByItself();
    void aBackupThatIsOpenedSendsNothingAgain();
    void whatIsInTheWayIsMovedAside();
    void refusesWhatIsNotOurs();
};

void TestWorkspaceRestore::nothingIsSentAgainByItself()
{
    CampaignFixture fixture(200);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port());
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    Campaign scheduled = CampaignFixture::campaign(QStringLiteral("Zakazana"));
    scheduled.mode = CampaignMode::Scheduled;
    scheduled.start = QDateTime::currentDateTimeUtc().addSecs(-60);
    const CampaignId waiting = fixture.create(scheduled);
    // Half-way through the backup is made, then the rest is sent.
    sink.answers = [&](qint64) { return true; };
    CampaignRunOutcome outcome = fixture.run(campaign, CampaignAction::Launch, [&](CampaignRunner &runner) {
        connect(&sink, &RecordingSink::taken, &runner, [&](qint64 total) {
            if (total == 80)
                runner.end(campaign, EndRequest::Pause);
        });
    });
    QCOMPARE(outcome.status, CampaignStatus::Paused);
    const qint64 sentBefore = outcome.counts.of(SendState::Accepted);
    QVERIFY(sentBefore >= 80 && sentBefore < 200);
    fixture.execute(QStringLiteral("UPDATE campaign SET status = 'running' WHERE id = 1")); // as an interrupted one
    const QString backup = fixture.filePath(QStringLiteral("old.odziv"));
    QVERIFY(fixture.workspace().backup(backup));
    QCOMPARE(fixture.run(campaign, CampaignAction::Resume).status, CampaignStatus::Finished);
    QCOMPARE(sink.copies().size(), 200);
    fixture.close();

    const QString restoredPath = fixture.filePath(QStringLiteral("restored.odziv"));
    auto restored = restoreWorkspace(backup, restoredPath, fixture.clock());
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
    QCOMPARE(restored->inDoubt, 200 - sentBefore);
    QCOMPARE(restored->heldBack, 1);
    QVERIFY(restored->movedAside.isEmpty());
    QVERIFY(!QFile::exists(restoredPath + QStringLiteral(".restoring")));

    auto workspace = Workspace::open(restoredPath);
    QVERIFY(workspace);
    QVERIFY(!(*workspace)->isReadOnly());
    auto connection = (*workspace)->reader();
    auto due = dueCampaigns(**connection, QDateTime::currentDateTimeUtc(), QTimeZone::utc());
    QVERIFY(due);
    QVERIFY(due->empty());
    QCOMPARE(CampaignStorage::read(**connection, waiting)->status, CampaignStatus::Stopped);
    // Even a resume by hand leaves them alone.
    FakeSecretStore secrets;
    CampaignRunner runner(**workspace, secrets, fixture.clock());
    std::optional<CampaignRunOutcome> ended;
    connect(&runner, &CampaignRunner::ended, this, [&](const CampaignRunOutcome &end) { ended = end; });
    runner.resume(campaign);
    QTRY_VERIFY(ended.has_value());
    QVERIFY(!ended->error);
    QCOMPARE(ended->counts.of(SendState::InDoubt), 200 - sentBefore);
    QCOMPARE(ended->counts.sum(), 200);
    QCOMPARE(sink.copies().size(), 200);
    auto broken = (*workspace)->check();
    QVERIFY(broken);
    QCOMPARE(*broken, QStringList());
    // The held back one can still be launched by hand.
    ended.reset();
    runner.launch(waiting);
    QTRY_VERIFY(ended.has_value());
    QVERIFY2(!ended->error, ended->error ? qPrintable(ended->error->message()) : "");
    QCOMPARE(ended->counts.of(SendState::Accepted), 200);
}

/// Somebody takes the backup for the workspace, without restoring it first.
void TestWorkspaceRestore::aBackupThatIsOpenedSendsNothingAgain()
{
    CampaignFixture fixture(20);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(1); // nobody listens there
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    QVERIFY(fixture.run(campaign, CampaignAction::Launch).error.has_value());
    fixture.setSender(sink.port());
    const QString backup = fixture.filePath(QStringLiteral("old.odziv"));
    const QString copy = fixture.filePath(QStringLiteral("copy of old.odziv"));
    QVERIFY(fixture.workspace().backup(backup));
    QCOMPARE(fixture.run(campaign, CampaignAction::Resume).status, CampaignStatus::Finished);
    QCOMPARE(sink.copies().size(), 20);

    auto workspace = Workspace::open(backup);
    QVERIFY(workspace);
    QVERIFY((*workspace)->backup(copy)); // a copy of a backup is a backup
    for (const QString &path : {backup, copy}) {
        auto opened = path == backup ? std::move(*workspace) : std::move(*Workspace::open(path));
        FakeSecretStore secrets;
        CampaignRunner runner(*opened, secrets, fixture.clock());
        std::optional<CampaignRunOutcome> ended;
        connect(&runner, &CampaignRunner::ended, this, [&](const CampaignRunOutcome &end) { ended = end; });
        runner.resume(campaign);
        QTRY_VERIFY(ended.has_value());
        QVERIFY(ended->error.has_value());
        QCOMPARE(ended->error->code, ErrorCode::Refused);
        QVERIFY2(ended->error->text.contains(QStringLiteral("a backup of 20")), qPrintable(ended->error->text));
        QCOMPARE((*opened->reader())
                     ->scalar(QStringLiteral("SELECT count(*) FROM queueEntry WHERE state = 'inDoubt'"))
                     ->toInt(),
                 20);
        // The second time it is a workspace like any other, and there is nothing that it may send.
        ended.reset();
        runner.resume(campaign);
        QTRY_VERIFY(ended.has_value());
        QVERIFY(!ended->error);
        QCOMPARE(sink.copies().size(), 20);
    }
}

void TestWorkspaceRestore::whatIsInTheWayIsMovedAside()
{
    CampaignFixture fixture(5);
    const QString backup = fixture.filePath(QStringLiteral("copy.odziv"));
    QVERIFY(fixture.workspace().backup(backup));
    fixture.execute(QStringLiteral("UPDATE customer SET name = 'Poslije' WHERE id = 1"));
    // Not while somebody has it open.
    auto refused = restoreWorkspace(backup, fixture.path(), fixture.clock());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Locked);
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT name FROM customer WHERE id = 1")).toString(),
             QStringLiteral("Poslije"));
    fixture.close();
    auto restored = restoreWorkspace(backup, fixture.path(), fixture.clock());
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
    QVERIFY(QFile::exists(restored->movedAside));
    fixture.open();
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT name FROM customer WHERE id = 1")).toString(),
             QStringLiteral("Kupac 1"));
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT kind FROM dataLoad")).toString(), QStringLiteral("restore"));
    auto aside = Workspace::open(restored->movedAside);
    QVERIFY(aside);
    QCOMPARE((*(*aside)->reader())->scalar(QStringLiteral("SELECT name FROM customer WHERE id = 1"))->toString(),
             QStringLiteral("Poslije"));
}

void TestWorkspaceRestore::refusesWhatIsNotOurs()
{
    CampaignFixture fixture(5);
    const QString backup = fixture.filePath(QStringLiteral("copy.odziv"));
    QVERIFY(fixture.workspace().backup(backup));
    QVERIFY(!restoreWorkspace(fixture.filePath(QStringLiteral("none.odziv")),
                              fixture.filePath(QStringLiteral("x.odziv")), fixture.clock()));
    // Another workspace, and a file that is none.
    const QString other = fixture.filePath(QStringLiteral("other.odziv"));
    QVERIFY(Workspace::create(other));
    auto refused = restoreWorkspace(backup, other, fixture.clock());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Refused);
    QFile text(fixture.filePath(QStringLiteral("text.odziv")));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("a letter") == 8);
    text.close();
    QVERIFY(!restoreWorkspace(backup, text.fileName(), fixture.clock()));
    QVERIFY(text.open(QIODevice::ReadOnly));
    QCOMPARE(text.readAll(), QByteArray("a letter"));
    QVERIFY(!QFile::exists(text.fileName() + QStringLiteral(".restoring")));
}

QTEST_GUILESS_MAIN(TestWorkspaceRestore)
#include "tst_workspacerestore.moc"
