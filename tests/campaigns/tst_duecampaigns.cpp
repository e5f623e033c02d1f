/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaigns/duecampaigns.h"

#include <QTest>

using namespace odziv;
using Verdict = DueCampaign::Verdict;

class TestDueCampaigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhatIsDue_data();
    void knowsWhatIsDue();
    void whatComesNextComes_data();
    void whatComesNextComes();
    void knowsWhatAnInterruptedOneDoes();
};

void TestDueCampaigns::knowsWhatIsDue_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("minutesAgo"); // of the start
    QTest::addColumn<int>("missed");
    QTest::addColumn<bool>("windowOpen");
    QTest::addColumn<int>("verdict"); // -1: not due
    const auto row = [](const char *name, CampaignStatus status, CampaignMode mode, int minutesAgo, MissedStart missed,
                        bool open, int verdict) {
        QTest::newRow(name) << static_cast<int>(status) << static_cast<int>(mode) << minutesAgo
                            << static_cast<int>(missed) << open << verdict;
    };
    const auto is = [](Verdict verdict) { return static_cast<int>(verdict); };
    using Status = CampaignStatus;
    using Mode = CampaignMode;
    row("not yet", Status::Draft, Mode::Scheduled, -1, MissedStart::Send, true, -1);
    row("now", Status::Draft, Mode::Scheduled, 0, MissedStart::Ask, true, is(Verdict::Launch));
    row("automatic now", Status::Draft, Mode::Automatic, 0, MissedStart::Ask, true, is(Verdict::Launch));
    row("a little late", Status::Draft, Mode::Scheduled, 15, MissedStart::Skip, true, is(Verdict::Launch));
    row("missed, send", Status::Draft, Mode::Scheduled, 600, MissedStart::Send, true, is(Verdict::Launch));
    row("missed, skip", Status::Draft, Mode::Scheduled, 16, MissedStart::Skip, true, is(Verdict::HoldBack));
    row("missed, ask", Status::Draft, Mode::Scheduled, 16, MissedStart::Ask, true, is(Verdict::Ask));
    row("outside the window", Status::Draft, Mode::Scheduled, 1, MissedStart::Send, false, is(Verdict::OutsideWindow));
    row("by hand only", Status::Draft, Mode::Manual, 10, MissedStart::Send, true, -1);
    row("held back", Status::Stopped, Mode::Scheduled, 10, MissedStart::Send, true, -1);
    row("interrupted", Status::Running, Mode::Manual, 10, MissedStart::Skip, true, is(Verdict::Resume));
    row("interrupted, closed", Status::Running, Mode::Manual, 10, MissedStart::Skip, false, is(Verdict::OutsideWindow));
    row("paused", Status::Paused, Mode::Scheduled, 10, MissedStart::Send, true, -1);
    row("finished", Status::Finished, Mode::Scheduled, 10, MissedStart::Send, true, -1);
}

void TestDueCampaigns::knowsWhatIsDue()
{
    QFETCH(int, status);
    QFETCH(int, mode);
    QFETCH(int, minutesAgo);
    QFETCH(int, missed);
    QFETCH(bool, windowOpen);
    QFETCH(int, verdict);
    const QDateTime now(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC); // 11:00 on a Friday in Sarajevo
    Campaign campaign;
    campaign.status = static_cast<CampaignStatus>(status);
    campaign.mode = static_cast<CampaignMode>(mode);
    campaign.start = now.addSecs(-60 * minutesAgo);
    campaign.missedStart = static_cast<MissedStart>(missed);
    campaign.hours.window = *SendingWindow::parse(QStringLiteral("mon-fri"),
                                                  windowOpen ? QStringLiteral("08:00") : QStringLiteral("11:01"),
                                                  QStringLiteral("20:00"));
    const auto due = dueVerdict(campaign, now, QTimeZone("Europe/Sarajevo"));
    QCOMPARE(due ? static_cast<int>(due->verdict) : -1, verdict);
}

void TestDueCampaigns::whatComesNextComes_data()
{
    QTest::addColumn<bool>("officeHours");
    QTest::addColumn<int>("missed");
    for (const bool officeHours : {false, true}) {
        for (const MissedStart missed : {MissedStart::Send, MissedStart::Skip, MissedStart::Ask})
            QTest::addRow("%s, missed: %s", officeHours ? "office hours" : "at any hour",
                          qPrintable(missedStartName(missed)))
                << officeHours << static_cast<int>(missed);
    }
}

/// Whoever looks every five minutes sees each campaign begin when the list has said it would, whatever its start.
void TestDueCampaigns::whatComesNextComes()
{
    QFETCH(bool, officeHours);
    QFETCH(int, missed);
    const QTimeZone zone("Europe/Sarajevo");
    const QDateTime monday(QDate(2026, 11, 16), QTime(0, 0), Qt::UTC);
    Campaign campaign;
    campaign.mode = CampaignMode::Automatic;
    campaign.missedStart = static_cast<MissedStart>(missed);
    if (officeHours)
        campaign.hours.window
            = *SendingWindow::parse(QStringLiteral("mon-fri"), QStringLiteral("08:00"), QStringLiteral("20:00"));
    for (int hour = 0; hour < 7 * 24; ++hour) {
        campaign.start = monday.addSecs(hour * 3600 + 1700);
        const NextStep step = nextStep(campaign, {}, false, monday, zone);
        QCOMPARE(step.kind, NextStep::Kind::Launch);
        QVERIFY(step.at.has_value());
        QVERIFY(!dueVerdict(campaign, step.at->addSecs(-1), zone)
                || dueVerdict(campaign, step.at->addSecs(-1), zone)->verdict == Verdict::OutsideWindow);
        QDateTime look = monday;
        while (look < *step.at)
            look = look.addSecs(300);
        const auto due = dueVerdict(campaign, look, zone);
        QVERIFY2(due && due->verdict == Verdict::Launch, qPrintable(campaign.start->toString(Qt::ISODate)));
    }
}

void TestDueCampaigns::knowsWhatAnInterruptedOneDoes()
{
    using Kind = NextStep::Kind;
    const QTimeZone zone("Europe/Sarajevo");
    const QDateTime now(QDate(2026, 11, 20), QTime(21, 0), Qt::UTC); // 22:00 on a Friday in Sarajevo
    const QDateTime opening(QDate(2026, 11, 23), QTime(7, 0), Qt::UTC);
    const qint64 later = opening.addSecs(3600).toMSecsSinceEpoch();
    Campaign campaign;
    campaign.status = CampaignStatus::Running;
    campaign.hours.window
        = *SendingWindow::parse(QStringLiteral("mon-fri"), QStringLiteral("08:00"), QStringLiteral("20:00"));
    NextStep step = nextStep(campaign, {}, true, now, zone);
    QCOMPARE(step.kind, Kind::GoOn);
    QCOMPARE(step.at, opening);
    QueueDueTimes due;
    due.deferred = now.toMSecsSinceEpoch();
    step = nextStep(campaign, due, false, now, zone);
    QCOMPARE(step.kind, Kind::Retry);
    QCOMPARE(step.at, opening);
    due.deferred = later;
    QCOMPARE(nextStep(campaign, due, false, now, zone).at->toMSecsSinceEpoch(), later);
    due.queued = later - 1;
    QCOMPARE(nextStep(campaign, due, false, now, zone).kind, Kind::GoOn);
    QCOMPARE(nextStep(campaign, {}, false, now, zone).kind, Kind::Nothing);
    campaign.status = CampaignStatus::Paused;
    QCOMPARE(nextStep(campaign, due, true, now, zone).kind, Kind::WaitForYou);
    campaign.status = CampaignStatus::Finished;
    QCOMPARE(nextStep(campaign, due, true, now, zone).kind, Kind::Nothing);
}

QTEST_GUILESS_MAIN(TestDueCampaigns)
#include "tst_duecampaigns.moc"
