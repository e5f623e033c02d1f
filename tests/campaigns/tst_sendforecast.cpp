/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaigns/sendforecast.h"
#include "sendqueue/senderstorage.h"
#include "support/temporaryworkspace.h"

#include <QTest>

using namespace odziv;

Q_DECLARE_METATYPE(odziv::SendForecastInput)

class TestSendForecast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foreseesTheEnd_data();
    void foreseesTheEnd();
    void knowsSendingHours_data();
    void knowsSendingHours();
    void readsBlackoutDays_data();
    void readsBlackoutDays();
    void namesWhoseLimitItIs_data();
    void namesWhoseLimitItIs();
    void severalServersEndWithTheSlowest_data();
    void severalServersEndWithTheSlowest();
};

namespace {

const QTimeZone zone("Europe/Sarajevo");

QDateTime local(const QString &text)
{
    const QDateTime parsed = QDateTime::fromString(text, QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    return QDateTime(parsed.date(), parsed.time(), zone).toUTC();
}

SendingHours officeHours()
{
    SendingHours hours;
    hours.window = *SendingWindow::parse(QStringLiteral("mon-fri"), QStringLiteral("08:00"), QStringLiteral("20:00"));
    return hours;
}

SendForecastInput input(qint64 messages, const QString &start)
{
    SendForecastInput made;
    made.messages = messages;
    made.perSecond = 10;
    made.zone = zone;
    made.start = local(start);
    return made;
}

} // namespace

void TestSendForecast::foreseesTheEnd_data()
{
    QTest::addColumn<SendForecastInput>("given");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("heldBy");

    const auto row
        = [](const char *name, const SendForecastInput &given, const char *end, int days, const char *heldBy = "") {
              QTest::newRow(name) << given << QString::fromLatin1(end) << days << QString::fromLatin1(heldBy);
          };
    const QString friday = QStringLiteral("2026-11-27 10:00:00");
    row("nothing to send", input(0, friday), "2026-11-27 10:00:00", 0);
    row("as fast as it goes", input(600, friday), "2026-11-27 10:01:00", 1);
    SendForecastInput given = input(600, friday);
    given.limits.perMinute = 60;
    row("a limit per minute", given, "2026-11-27 10:10:00", 1, "minute");
    given.perSecond = 0.97;
    row("a speed that was measured under that limit", given, "2026-11-27 10:10:18", 1, "minute");
    given.perSecond = 0.5;
    row("a limit that the server does not reach", given, "2026-11-27 10:20:00", 1);
    given = input(600, friday);
    given.limits.perDomainPerMinute = 30;
    given.largestDomain = 300;
    row("half of them to one domain", given, "2026-11-27 10:10:00", 1, "domain");
    given = input(2500, QStringLiteral("2026-11-27 00:00:00"));
    given.limits.perDay = 1000;
    row("a daily quota", given, "2026-11-29 00:00:50", 3, "day");
    given.limits = {};
    given.limits.perHour = 1000;
    row("an hourly quota", given, "2026-11-27 02:00:50", 1, "hour");
    given = input(100, QStringLiteral("2026-11-27 10:00:00"));
    given.limits.perDay = 1000;
    given.earlier = {{local(QStringLiteral("2026-11-26 11:00:00")).toMSecsSinceEpoch(), 1000}};
    row("the quota was used up yesterday", given, "2026-11-27 11:00:10", 1, "day");
    given = input(1200, QStringLiteral("2026-11-27 19:59:00"));
    given.hours = officeHours();
    row("over the weekend", given, "2026-11-30 08:01:00", 2, "hours");
    given.hours.blackout = {*BlackoutDays::parse(QStringLiteral("2026-11-30"))};
    row("and a holiday", given, "2026-12-01 08:01:00", 2, "hours");
    given.hours.blackout = {*BlackoutDays::parse(QStringLiteral("2026-11-28..2036-11-30"))};
    row("never", given, "", 1);
}

void TestSendForecast::foreseesTheEnd()
{
    QFETCH(SendForecastInput, given);
    QFETCH(QString, end);
    QFETCH(int, days);
    QFETCH(QString, heldBy);
    const SendForecast forecast = forecastSending(given);
    QCOMPARE(forecast.end ? forecast.end->toTimeZone(zone).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) : QString(),
             end);
    QCOMPARE(forecast.sendingDays, days);
    QStringList held;
    for (const SendHold &hold : forecast.holds) {
        const char *const names[] = {"minute", "domain", "hour", "day", "hours"};
        held << QLatin1String(names[static_cast<int>(hold.kind)]);
        QCOMPARE(hold.limit > 0, hold.kind != SendHold::Kind::Hours);
    }
    QCOMPARE(held.join(u' '), heldBy);
}

void TestSendForecast::knowsSendingHours_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<bool>("open");
    QTest::addColumn<QString>("next");

    QTest::newRow("friday noon") << "2026-11-27 12:00:00" << true << "2026-11-27 12:00:00";
    QTest::newRow("friday, the end") << "2026-11-27 20:00:00" << false << "2026-11-30 08:00:00";
    QTest::newRow("saturday") << "2026-11-28 12:00:00" << false << "2026-11-30 08:00:00";
    QTest::newRow("monday early") << "2026-11-30 07:59:59" << false << "2026-11-30 08:00:00";
    QTest::newRow("before christmas") << "2026-12-24 21:00:00" << false << "2026-12-28 08:00:00";
    QTest::newRow("christmas, a friday") << "2026-12-25 12:00:00" << false << "2026-12-28 08:00:00";
}

void TestSendForecast::knowsSendingHours()
{
    QFETCH(QString, at);
    QFETCH(bool, open);
    QFETCH(QString, next);
    SendingHours hours = officeHours();
    hours.blackout = {*BlackoutDays::parse(QStringLiteral("2026-12-25"))};
    QCOMPARE(hours.isOpen(local(at), zone), open);
    QCOMPARE(hours.nextOpening(local(at), zone), std::optional<QDateTime>(local(next)));
    // A window over midnight counts to the day on which it began.
    SendingHours night;
    night.window = *SendingWindow::parse(QStringLiteral("fri"), QStringLiteral("22:00"), QStringLiteral("02:00"));
    QVERIFY(night.isOpen(local(QStringLiteral("2026-11-28 01:00:00")), zone));
    QVERIFY(!night.isOpen(local(QStringLiteral("2026-11-27 01:00:00")), zone));
}

void TestSendForecast::readsBlackoutDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("a day") << "2026-12-25" << true;
    QTest::newRow("some days") << "2026-12-31..2027-01-02" << true;
    QTest::newRow("backwards") << "2027-01-02..2026-12-31" << false;
    QTest::newRow("no day") << "2026-02-30" << false;
    QTest::newRow("half") << "2026-12-31.." << false;
    QTest::newRow("words") << "christmas" << false;
}

void TestSendForecast::readsBlackoutDays()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto days = BlackoutDays::parse(text);
    QCOMPARE(days.has_value(), valid);
    if (days)
        QCOMPARE(days->text(), text);
}

void TestSendForecast::namesWhoseLimitItIs_data()
{
    QTest::addColumn<int>("senders"); // per minute, 0: no limit
    QTest::addColumn<int>("campaigns");
    QTest::addColumn<int>("limit");
    QTest::addColumn<QString>("owner");
    QTest::newRow("the server's") << 60 << 0 << 60 << "slow";
    QTest::newRow("the campaign's") << 0 << 30 << 30 << "";
    QTest::newRow("the stricter one, of the server") << 20 << 30 << 20 << "slow";
    QTest::newRow("the stricter one, of the campaign") << 60 << 30 << 30 << "";
}

void TestSendForecast::namesWhoseLimitItIs()
{
    QFETCH(int, senders);
    QFETCH(int, campaigns);
    QFETCH(int, limit);
    QFETCH(QString, owner);
    TemporaryWorkspace temporary;
    Sender sender;
    sender.name = QStringLiteral("slow");
    sender.host = QStringLiteral("mail.example");
    Campaign campaign;
    campaign.senderName = sender.name;
    if (senders > 0)
        sender.perMinute = senders;
    if (campaigns > 0)
        campaign.limits.perMinute = campaigns;
    QVERIFY(
        temporary.workspace().write([&](Connection &connection) { return SenderStorage::save(connection, sender); }));
    const auto reader = temporary.workspace().reader();
    const auto made
        = forecastCampaign(**reader, campaign, {1000, {}, {}}, local(QStringLiteral("2026-11-23 00:00:00")), zone);
    QVERIFY(made);
    QCOMPARE(made->forecast.holds.size(), size_t(1));
    QVERIFY(made->forecast.holds.front() == (SendHold{SendHold::Kind::PerMinute, limit, owner}));
}

void TestSendForecast::severalServersEndWithTheSlowest_data()
{
    QTest::addColumn<int>("firstPerDay"); // 0: no limit
    QTest::addColumn<int>("secondWeight");
    QTest::addColumn<int>("campaignPerDay");
    QTest::addColumn<int>("days");
    // 8,000 messages.
    QTest::newRow("one server, no limit") << 0 << 0 << 0 << 1;
    QTest::newRow("one server, 1,000 a day") << 1000 << 0 << 0 << 8;
    QTest::newRow("half of it elsewhere") << 1000 << 1 << 0 << 4;
    QTest::newRow("three of four elsewhere") << 1000 << 3 << 0 << 2;
    QTest::newRow("the campaign's own limit is shared") << 0 << 1 << 1000 << 8;
}

void TestSendForecast::severalServersEndWithTheSlowest()
{
    QFETCH(int, firstPerDay);
    QFETCH(int, secondWeight);
    QFETCH(int, campaignPerDay);
    QFETCH(int, days);
    TemporaryWorkspace temporary;
    const auto limit = [](int number) { return number > 0 ? std::optional<int>(number) : std::nullopt; };
    Sender first;
    first.host = QStringLiteral("first.example");
    first.perDay = limit(firstPerDay);
    Sender second;
    second.name = QStringLiteral("second");
    second.host = QStringLiteral("second.example");
    QVERIFY(temporary.workspace().write([&](Connection &connection) -> Status {
        if (auto saved = SenderStorage::save(connection, first); !saved)
            return saved;
        return SenderStorage::save(connection, second);
    }));
    Campaign campaign;
    campaign.limits.perDay = limit(campaignPerDay);
    campaign.moreRelays << CampaignRelay{second.name, secondWeight};
    const auto reader = temporary.workspace().reader();
    const auto made
        = forecastCampaign(**reader, campaign, {8000, 0, {}}, local(QStringLiteral("2026-11-23 00:00:00")), zone);
    QVERIFY(made);
    QVERIFY(made->forecast.end.has_value());
    QCOMPARE(made->forecast.sendingDays, days);
    QCOMPARE(made->perSecond, secondWeight > 0 ? 40. : 20.);
}

QTEST_GUILESS_MAIN(TestSendForecast)
#include "tst_sendforecast.moc"
