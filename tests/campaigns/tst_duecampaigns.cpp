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
                                                  windowOpen ? QStringLiteral("11:00") : QStringLiteral("11:01"),
                                                  QStringLiteral("20:00"));
    const auto due = dueVerdict(campaign, now, QTimeZone("Europe/Sarajevo"));
    QCOMPARE(due ? static_cast<int>(due->verdict) : -1, verdict);
}

QTEST_GUILESS_MAIN(TestDueCampaigns)
#include "tst_duecampaigns.moc"
