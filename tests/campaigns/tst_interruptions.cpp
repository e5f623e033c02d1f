/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignfixture.h"
#include "recordingsink.h"

#include "campaigns/campaignstorage.h"
#include "campaigns/duescheduler.h"
#include "sendqueue/senderstorage.h"

#include <QEventLoop>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <atomic>

using namespace odziv;

/// The table of interruptions in campaigns/campaignrun.h, row by row: nobody is lost, nobody gets two, and what stops
/// gently leaves nobody in doubt. Kills, power failures and full disks have tests of their own.
class TestInterruptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausedAndResumedManyTimes();
    void stoppedAndResumed();
    void cancelledWhileFreezing();
    void aTerminatedProgramLeavesNobodyInDoubt();
    void aTerminatedWindowLeavesNobodyInDoubt();
    void theClockJumps_data();
    void theClockJumps();
    void theSenderIsChangedInMidRun();
    void theNetworkIsLostAndComesBack();
    void theSendingHoursEnd();
    void theSchedulerLaunchesAndGoesOn();
    void theSchedulerTellsWhatItCouldNotLaunch();
    void theSchedulerLeavesOldManualRunsAlone();
};

namespace {

constexpr int recipients = 400;

/// The system's clock with a jump in it.
class JumpingClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return m_system.nowUtc().addMSecs(m_jump); }
    QDate today(const QTimeZone &zone) const override { return nowUtc().toTimeZone(zone).date(); }
    qint64 steadyMilliseconds() const override { return m_system.steadyMilliseconds(); }
    void jump(qint64 milliseconds) { m_jump = milliseconds; }

private:
    SystemClock m_system;
    std::atomic<qint64> m_jump{0};
};

/// Everything sent, to each once, nobody in doubt.
void everybodyHasIt(CampaignFixture &fixture, CampaignId campaign, const RecordingSink &sink)
{
    const QueueCounts counts = fixture.counts(campaign);
    QCOMPARE(counts.of(SendState::Accepted), recipients);
    QCOMPARE(counts.of(SendState::InDoubt), 0);
    QCOMPARE(counts.sum(), recipients);
    QCOMPARE(sink.copies().size(), recipients);
    QCOMPARE(sink.copiesByRecipient().size(), recipients);
}

/// A campaign whose start came a minute ago.
CampaignId createDue(CampaignFixture &fixture)
{
    Campaign due = CampaignFixture::campaign();
    due.mode = CampaignMode::Scheduled;
    due.start = fixture.clock().nowUtc().addSecs(-60);
    return fixture.create(due);
}

CampaignRunOutcome runWith(CampaignFixture &fixture, const Clock &clock, CampaignId campaign, CampaignAction action,
                           const std::function<void(CampaignRunner &)> &meanwhile)
{
    FakeSecretStore secrets;
    CampaignRunner::Options options;
    options.reconnect = {10, 100, 6};
    CampaignRunner runner(fixture.workspace(), secrets, clock, options);
    CampaignRunOutcome outcome;
    QEventLoop loop;
    QObject::connect(&runner, &CampaignRunner::ended, &loop, [&](const CampaignRunOutcome &ended) {
        outcome = ended;
        loop.quit();
    });
    QTimer::singleShot(60 * 1000, &loop, [] { qFatal("a run did not end"); });
    runner.begin(campaign, action);
    meanwhile(runner);
    loop.exec();
    return outcome;
}

Status setStatus(CampaignFixture &fixture, CampaignId campaign, CampaignStatus status)
{
    return fixture.workspace().write([&](Connection &connection) {
        return CampaignStorage::setStatus(connection, campaign, status, fixture.clock());
    });
}

} // namespace

void TestInterruptions::pausedAndResumedManyTimes()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 3);
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    for (int round = 0; round < 40; ++round) {
        const qint64 target = sink.copies().size() + 25;
        const CampaignRunOutcome outcome = fixture.run(
            campaign, round == 0 ? CampaignAction::Launch : CampaignAction::Resume, [&](CampaignRunner &runner) {
                QObject::connect(&sink, &RecordingSink::taken, &runner, [&runner, campaign, target](qint64 total) {
                    if (total >= target)
                        runner.end(campaign, EndRequest::Pause);
                });
            });
        QVERIFY(!outcome.error);
        QCOMPARE(fixture.counts(campaign).of(SendState::Leased), 0);
        QCOMPARE(fixture.counts(campaign).of(SendState::DotSent), 0);
        QCOMPARE(fixture.counts(campaign).of(SendState::InDoubt), 0);
        if (outcome.status == CampaignStatus::Finished)
            break;
        QCOMPARE(outcome.status, CampaignStatus::Paused);
    }
    everybodyHasIt(fixture, campaign, sink);
}

void TestInterruptions::stoppedAndResumed()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 3);
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    const CampaignRunOutcome outcome = fixture.run(campaign, CampaignAction::Launch, [&](CampaignRunner &runner) {
        QObject::connect(&sink, &RecordingSink::taken, &runner, [&runner, campaign](qint64 total) {
            if (total == 100)
                runner.end(campaign, EndRequest::Stop);
        });
    });
    QCOMPARE(outcome.status, CampaignStatus::Stopped);
    QVERIFY(sink.copies().size() < recipients);
    QCOMPARE(fixture.run(campaign, CampaignAction::Resume).status, CampaignStatus::Finished);
    everybodyHasIt(fixture, campaign, sink);
}

void TestInterruptions::cancelledWhileFreezing()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port());
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    CampaignRunSetup setup;
    setup.campaign = campaign;
    setup.action = CampaignAction::Launch;
    CampaignRun run(fixture.workspace(), fixture.clock(), setup);
    connect(
        &run, &CampaignRun::freezing, &run, [&run] { run.cancelLaunch(); }, Qt::DirectConnection);
    std::optional<CampaignRunOutcome> outcome;
    connect(&run, &CampaignRun::ended, this, [&](const CampaignRunOutcome &ended) { outcome = ended; });
    run.start();
    QVERIFY(outcome && outcome->error);
    QCOMPARE(outcome->error->code, ErrorCode::Cancelled);
    QCOMPARE(fixture.counts(campaign), QueueCounts());
    QCOMPARE(fixture.scalar(QStringLiteral("SELECT status FROM campaign")), QStringLiteral("draft"));
    // And it can be launched as if nothing had been.
    QVERIFY(!fixture.run(campaign, CampaignAction::Launch).error);
    everybodyHasIt(fixture, campaign, sink);
}

void TestInterruptions::aTerminatedProgramLeavesNobodyInDoubt()
{
#ifdef Q_OS_WIN
    QSKIP("QProcess::terminate() does not reach a console program on Windows");
#endif
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 2);
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    for (int round = 0; round < 20; ++round) {
        fixture.close();
        QProcess program;
        const qint64 target = sink.copies().size() + 60;
        QEventLoop loop;
        QObject::connect(&sink, &RecordingSink::taken, &program, [&](qint64 total) {
            if (total == target)
                program.terminate();
        });
        QObject::connect(&program, &QProcess::finished, &loop, &QEventLoop::quit);
        program.start(QStringLiteral(ODZIV_CLI),
                      {QStringLiteral("campaign"), fixture.path(),
                       round == 0 ? QStringLiteral("launch") : QStringLiteral("resume"), QStringLiteral("Kampanja")});
        loop.exec();
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        fixture.open();
        QCOMPARE(fixture.counts(campaign).of(SendState::InDoubt), 0);
        QCOMPARE(fixture.counts(campaign).of(SendState::DotSent), 0);
        if (fixture.counts(campaign).of(SendState::Accepted) == recipients)
            break;
    }
    everybodyHasIt(fixture, campaign, sink);
}

void TestInterruptions::aTerminatedWindowLeavesNobodyInDoubt()
{
#if defined(Q_OS_WIN) || !defined(ODZIV_DESKTOP_PROGRAM)
    QSKIP("there is no window that a signal would reach");
#else
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 2);
    // An open window launches and resumes it by itself.
    const CampaignId campaign = createDue(fixture);
    for (int round = 0; round < 10; ++round) {
        fixture.close();
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("ODZIV_HOME"), fixture.filePath(QStringLiteral("home")));
        program.setProcessEnvironment(environment);
        const qint64 target = std::min<qint64>(sink.copies().size() + 150, recipients);
        QEventLoop loop;
        QObject::connect(&sink, &RecordingSink::taken, &program, [&](qint64 total) {
            if (total == target)
                program.terminate();
        });
        QObject::connect(&program, &QProcess::finished, &loop, &QEventLoop::quit);
        program.start(QStringLiteral(ODZIV_DESKTOP_PROGRAM), {fixture.path()});
        loop.exec();
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        fixture.open();
        QCOMPARE(fixture.counts(campaign).of(SendState::InDoubt), 0);
        QCOMPARE(fixture.counts(campaign).of(SendState::DotSent), 0);
        if (fixture.counts(campaign).of(SendState::Accepted) == recipients)
            break;
    }
    everybodyHasIt(fixture, campaign, sink);
#endif
}

void TestInterruptions::theClockJumps_data()
{
    QTest::addColumn<qint64>("jump");
    QTest::newRow("a day ahead") << 24LL * 60 * 60 * 1000;
    QTest::newRow("a day back") << -24LL * 60 * 60 * 1000;
    QTest::newRow("an hour back") << -60LL * 60 * 1000;
}

void TestInterruptions::theClockJumps()
{
    QFETCH(qint64, jump);
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    // Each connection carries few messages, so that many are made after the jump; and there are limits to get confused.
    fixture.setSender(sink.port(), 3, 20);
    Campaign limited = CampaignFixture::campaign();
    limited.limits.perDay = recipients * 2;
    limited.limits.perHour = recipients * 2;
    const CampaignId campaign = fixture.create(limited);
    JumpingClock clock;
    const CampaignRunOutcome outcome
        = runWith(fixture, clock, campaign, CampaignAction::Launch, [&](CampaignRunner &runner) {
              QObject::connect(&sink, &RecordingSink::taken, &runner, [&](qint64 total) {
                  if (total == 100)
                      clock.jump(jump);
                  if (total == 250)
                      clock.jump(0);
              });
          });
    QVERIFY2(!outcome.error, outcome.error ? qPrintable(outcome.error->message()) : "");
    QVERIFY(!outcome.limitReached);
    QCOMPARE(outcome.status, CampaignStatus::Finished);
    everybodyHasIt(fixture, campaign, sink);
}

void TestInterruptions::theSenderIsChangedInMidRun()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    RecordingSink other(fixture.filePath(QStringLiteral("other.log")));
    fixture.setSender(sink.port(), 2);
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    const CampaignRunOutcome outcome = fixture.run(campaign, CampaignAction::Launch, [&](CampaignRunner &runner) {
        QObject::connect(&sink, &RecordingSink::taken, &runner, [&](qint64 total) {
            if (total != 100)
                return;
            Sender changed;
            changed.host = QStringLiteral("127.0.0.1");
            changed.port = other.port();
            changed.security = SmtpServer::Security::None;
            changed.perMinute = 1;
            fixture.workspace().post(
                [changed](Connection &connection) { return SenderStorage::save(connection, changed); }, &runner,
                [](const Status &saved) { QVERIFY(saved); });
        });
    });
    QVERIFY(!outcome.error);
    everybodyHasIt(fixture, campaign, sink);
    QCOMPARE(other.copies().size(), 0);
}

void TestInterruptions::theNetworkIsLostAndComesBack()
{
    CampaignFixture fixture(recipients);
    auto sink = std::make_unique<RecordingSink>(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink->port(), 2);
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    // Between messages: what was taken was also answered.
    QHash<QByteArray, int> before;
    const CampaignRunOutcome lost = fixture.run(campaign, CampaignAction::Launch, [&](CampaignRunner &runner) {
        QObject::connect(sink.get(), &RecordingSink::taken, &runner, [&](qint64 total) {
            if (total == 150)
                QTimer::singleShot(0, &runner, [&] {
                    before = sink->copiesByRecipient();
                    sink.reset();
                });
        });
    });
    QVERIFY(lost.error.has_value());
    QCOMPARE(lost.error->code, ErrorCode::Network);
    QCOMPARE(lost.status, CampaignStatus::Running);
    const QueueCounts counts = fixture.counts(campaign);
    QVERIFY(counts.of(SendState::InDoubt) <= 2); // what was just at its terminator
    QCOMPARE(counts.of(SendState::Rejected), 0);
    RecordingSink again(fixture.filePath(QStringLiteral("again.log")));
    fixture.setSender(again.port(), 2);
    QVERIFY(!fixture.run(campaign, CampaignAction::Resume).error);
    const auto after = again.copiesByRecipient();
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        QCOMPARE(it.value(), 1);
        QVERIFY(!before.contains(it.key()));
    }
    QCOMPARE(fixture.counts(campaign).of(SendState::Accepted) + fixture.counts(campaign).of(SendState::InDoubt),
             recipients);
}

void TestInterruptions::theSendingHoursEnd()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 1);
    Campaign timed = CampaignFixture::campaign();
    JumpingClock clock;
    const QTime now = clock.nowUtc().toTimeZone(fixture.workspace().timeZone()).time();
    SendingWindow window;
    window.from = QTime(now.hour(), 0);
    window.to = QTime((now.hour() + 1) % 24, 0);
    timed.hours.window = window;
    timed.limits.perMinute = 6000; // so that the run lasts a few ticks
    const CampaignId campaign = fixture.create(timed);
    const CampaignRunOutcome outcome
        = runWith(fixture, clock, campaign, CampaignAction::Launch, [&](CampaignRunner &runner) {
              QObject::connect(&sink, &RecordingSink::taken, &runner, [&](qint64 total) {
                  if (total == 20)
                      clock.jump(2LL * 60 * 60 * 1000);
              });
          });
    QVERIFY(!outcome.error);
    QVERIFY(outcome.hoursEnded);
    QCOMPARE(outcome.status, CampaignStatus::Running);
    QVERIFY(sink.copies().size() < recipients);
    QCOMPARE(fixture.counts(campaign).of(SendState::InDoubt), 0);
    // By hand it goes on outside of its hours.
    const CampaignRunOutcome rest = runWith(fixture, clock, campaign, CampaignAction::Resume, [](CampaignRunner &) {});
    QVERIFY(!rest.error && !rest.hoursEnded);
    everybodyHasIt(fixture, campaign, sink);
}

void TestInterruptions::theSchedulerLaunchesAndGoesOn()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    fixture.setSender(sink.port(), 2);
    const CampaignId campaign = createDue(fixture);
    Campaign missed = CampaignFixture::campaign(QStringLiteral("Missed"));
    missed.mode = CampaignMode::Scheduled;
    missed.start = fixture.clock().nowUtc().addDays(-1);
    fixture.create(missed);
    FakeSecretStore secrets;
    CampaignRunner runner(fixture.workspace(), secrets, fixture.clock(), {});
    QThreadPool pool;
    {
        DueScheduler scheduler(fixture.workspace(), runner, fixture.clock(), pool);
        QSignalSpy asked(&scheduler, &DueScheduler::asked);
        QSignalSpy ended(&runner, &CampaignRunner::ended);
        scheduler.start();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QTRY_COMPARE(asked.size(), 1);
        everybodyHasIt(fixture, campaign, sink);
        scheduler.look();
        QTest::qWait(0);
        QVERIFY(pool.waitForDone());
        QCOMPARE(asked.size(), 1); // once is enough
        QVERIFY(scheduler.continues(campaign, CampaignMode::Scheduled));
        CampaignRunOutcome takenBack;
        takenBack.campaign = campaign;
        takenBack.error = Error{ErrorCode::Cancelled, {}, {}, {}};
        Q_EMIT runner.ended(takenBack);
        QVERIFY(!scheduler.continues(campaign, CampaignMode::Scheduled));
    }
    pool.waitForDone();
}

void TestInterruptions::theSchedulerTellsWhatItCouldNotLaunch()
{
    CampaignFixture fixture(recipients);
    fixture.execute(
        QStringLiteral("INSERT INTO setting (key, value) VALUES ('launchRules', '{\"secondPersonAbove\":0}')"));
    const CampaignId campaign = createDue(fixture);
    FakeSecretStore secrets;
    CampaignRunner runner(fixture.workspace(), secrets, fixture.clock(), {});
    QThreadPool pool;
    {
        DueScheduler scheduler(fixture.workspace(), runner, fixture.clock(), pool);
        std::optional<Error> told;
        connect(&scheduler, &DueScheduler::failed, this,
                [&](const DueCampaign &, const Error &error) { told = error; });
        scheduler.start();
        QTRY_VERIFY_WITH_TIMEOUT(told.has_value(), 60000);
        QVERIFY2(told->text.contains(QStringLiteral("approval of a second person")), qPrintable(told->text));
        QVERIFY(scheduler.pauseOf(campaign) > 0);
    }
    pool.waitForDone();
}

void TestInterruptions::theSchedulerLeavesOldManualRunsAlone()
{
    CampaignFixture fixture(recipients);
    RecordingSink sink(fixture.filePath(QStringLiteral("sink.log")));
    const CampaignId campaign = fixture.create(CampaignFixture::campaign());
    QVERIFY(fixture.run(campaign, CampaignAction::Launch).error); // nobody listens
    fixture.setSender(sink.port(), 2);
    QVERIFY(setStatus(fixture, campaign, CampaignStatus::Running));
    FakeSecretStore secrets;
    CampaignRunner runner(fixture.workspace(), secrets, fixture.clock(), {});
    QThreadPool pool;
    {
        DueScheduler scheduler(fixture.workspace(), runner, fixture.clock(), pool);
        scheduler.start();
        QVERIFY(pool.waitForDone());
        QCoreApplication::processEvents();
        QVERIFY(runner.isIdle());
        QCOMPARE(sink.copies().size(), 0);
        QVERIFY(!scheduler.continues(campaign, CampaignMode::Manual));
        // Somebody resumes it and it is interrupted: from then on it is the scheduler's, too.
        QSignalSpy ended(&runner, &CampaignRunner::ended);
        QObject::connect(&sink, &RecordingSink::taken, &runner, [&](qint64 total) {
            if (total == 50)
                runner.end(campaign, EndRequest::Quit);
        });
        runner.resume(campaign);
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 60000);
        QVERIFY(scheduler.continues(campaign, CampaignMode::Manual));
        scheduler.look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, 60000);
        everybodyHasIt(fixture, campaign, sink);
    }
    pool.waitForDone();
}

QTEST_GUILESS_MAIN(TestInterruptions)
#include "tst_interruptions.moc"
