/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignfixture.h"
#include "recordingsink.h"
#include "support/recordingvfs.h"

#include <QDir>
#include <QTest>

#include <sqlite3.h>

using namespace odziv;

/// The disk fails at one write after the other while a campaign is being sent: sending stops, nothing leaves without
/// its row on the disk, and once the disk works again a resume brings everybody the message exactly once.
///
/// ODZIV_LONG_TESTS=1 tries every write.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWriteFails_data();
    void aWriteFails();
};

namespace {

constexpr int recipients = 60;
constexpr int connections = 3;

} // namespace

void TestFullDisk::aWriteFails_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("persistent");
    QTest::newRow("the disk is full for a moment") << SQLITE_FULL << false;
    QTest::newRow("the disk is full and stays so") << SQLITE_FULL << true;
    QTest::newRow("a write error") << SQLITE_IOERR_WRITE << false;
    QTest::newRow("the disk is gone") << SQLITE_IOERR_WRITE << true;
}

void TestFullDisk::aWriteFails()
{
    QFETCH(int, code);
    QFETCH(bool, persistent);
    const int step = qEnvironmentVariableIsSet("ODZIV_LONG_TESTS") ? 1 : 29;
    int failures = 0;
    for (int write = 1;; write += step) {
        // Every connection of the fixture goes through it, and is gone before it.
        RecordingVfs vfs(QDir::tempPath());
        bool failed = false;
        {
            CampaignFixture fixture(recipients);
            RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
            fixture.setSender(sink.port(), connections);
            const CampaignId campaign = fixture.create(CampaignFixture::campaign());
            vfs.failWrite(write, code, persistent);
            const CampaignRunOutcome broken = fixture.run(campaign, CampaignAction::Launch);
            failed = vfs.hasFailed();
            vfs.failWrite(0, SQLITE_OK, false);
            // Whoever the server has is not to be sent to again.
            const auto copies = sink.copiesByRecipient();
            for (auto it = copies.cbegin(); it != copies.cend(); ++it) {
                const QString state = fixture
                                          .scalar(QStringLiteral("SELECT q.state FROM queueEntry q JOIN recipient r ON"
                                                                 " r.id = q.recipientId WHERE r.address = '%1'")
                                                      .arg(QString::fromUtf8(it.key())))
                                          .toString();
                QVERIFY2(state == QStringLiteral("accepted") || state == QStringLiteral("dotSent")
                             || state == QStringLiteral("inDoubt"),
                         qPrintable(QStringLiteral("write %1: %2").arg(write).arg(state)));
            }
            // A checkpoint that fails is made up for by a later one; everything else is told.
            QVERIFY2(!failed || broken.error || broken.status == CampaignStatus::Finished,
                     qPrintable(QStringLiteral("write %1").arg(write)));
            const bool launched
                = fixture.scalar(QStringLiteral("SELECT launchedAt FROM campaign WHERE id = 1")).toLongLong() > 0;
            if (broken.status == CampaignStatus::Finished) {
                QCOMPARE(fixture.counts(campaign).of(SendState::Accepted), recipients);
                QCOMPARE(copies.size(), recipients);
                if (!failed)
                    break; // there are not so many writes
                ++failures;
                continue;
            }
            const CampaignRunOutcome outcome
                = fixture.run(campaign, launched ? CampaignAction::Resume : CampaignAction::Launch);
            QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message()) : "");
            const QueueCounts counts = fixture.counts(campaign);
            QCOMPARE(counts.sum(), recipients);
            QVERIFY(counts.of(SendState::InDoubt) <= connections);
            QCOMPARE(counts.of(SendState::Accepted) + counts.of(SendState::InDoubt), recipients);
            const auto after = sink.copiesByRecipient();
            for (auto it = after.cbegin(); it != after.cend(); ++it)
                QVERIFY2(it.value() == 1, it.key().constData());
            QVERIFY(after.size() + counts.of(SendState::InDoubt) >= recipients);
            auto sound = fixture.workspace().check();
            QVERIFY(sound);
            QCOMPARE(*sound, QStringList());
            fixture.close();
        }
        ++failures;
    }
    qInfo("%d places", failures);
    QVERIFY(failures > 3);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_fulldisk.moc"
