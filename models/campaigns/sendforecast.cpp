/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendforecast.h"

#include "sendqueue/senderstorage.h"
#include "sendqueue/sendqueuestorage.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <utility>

namespace odziv {

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 step = 5 * minute;
constexpr int longestForecastDays = 731;
/// Messages per second over one connection to a distant server, where nothing was measured yet.
constexpr double guessedPerConnection = 5;
/// A speed that was measured under a limit lies a little below or above it.
constexpr double paceTolerance = 1.15;

/// How much was sent when, as far as a quota still counts it.
class SentLately
{
public:
    SentLately(qint64 window, std::optional<int> limit)
        : m_window(window)
        , m_limit(limit)
    {}

    void add(qint64 at, double messages)
    {
        if (!m_limit)
            return;
        m_sent.push_back({at, messages});
        m_sum += messages;
    }

    /// How many more may be sent at `now`.
    double room(qint64 now)
    {
        if (!m_limit)
            return HUGE_VAL;
        while (!m_sent.empty() && m_sent.front().at <= now - m_window) {
            m_sum -= m_sent.front().messages;
            m_sent.pop_front();
        }
        return std::max(0.0, *m_limit - m_sum);
    }

private:
    struct Part
    {
        qint64 at;
        double messages;
    };

    qint64 m_window;
    std::optional<int> m_limit;
    std::deque<Part> m_sent;
    double m_sum = 0;
};

/// What holds a forecast back, each kind once.
class Holds
{
public:
    explicit Holds(std::vector<SendHold> &holds)
        : m_holds(holds)
    {}

    void add(SendHold::Kind kind, int limit = 0)
    {
        if (std::none_of(m_holds.cbegin(), m_holds.cend(), [kind](const SendHold &hold) { return hold.kind == kind; }))
            m_holds.push_back({kind, limit, {}});
    }

private:
    std::vector<SendHold> &m_holds;
};

/// Messages per millisecond.
double paceOf(const SendForecastInput &input, Holds &holds)
{
    const double measured = input.perSecond / 1000.0;
    double pace = measured;
    const auto bound = [&](SendHold::Kind kind, int limit, double messages) {
        const double perMillisecond = messages / minute;
        if (perMillisecond <= measured * paceTolerance)
            holds.add(kind, limit);
        pace = std::min(pace, perMillisecond);
    };
    if (const auto limit = input.limits.perMinute)
        bound(SendHold::Kind::PerMinute, *limit, *limit);
    // The domain with the most messages is the last to be done.
    if (const auto limit = input.limits.perDomainPerMinute; limit && input.largestDomain > 0)
        bound(SendHold::Kind::PerDomain, *limit,
              *limit * (static_cast<double>(input.messages) / static_cast<double>(input.largestDomain)));
    return pace;
}

} // namespace

SendForecast forecastSending(const SendForecastInput &input)
{
    SendForecast forecast;
    if (input.messages <= 0) {
        forecast.end = input.start;
        return forecast;
    }
    Holds holds(forecast.holds);
    const double pace = paceOf(input, holds);
    SentLately lastHour(hour, input.limits.perHour);
    SentLately lastDay(day, input.limits.perDay);
    for (const SentBefore &sent : input.earlier) {
        lastHour.add(sent.at, static_cast<double>(sent.messages));
        lastDay.add(sent.at, static_cast<double>(sent.messages));
    }
    auto left = static_cast<double>(input.messages);
    qint64 now = input.start.toMSecsSinceEpoch();
    const QDate today = input.start.toTimeZone(input.zone).date();
    for (int ahead = 0; ahead < longestForecastDays; ++ahead) {
        bool sentToday = false;
        for (const OpenSpan &open : input.hours.openSpans(today.addDays(ahead), input.zone)) {
            const qint64 begin = open.begin.toMSecsSinceEpoch();
            const qint64 end = open.end.toMSecsSinceEpoch();
            if (end > now && begin > now)
                holds.add(SendHold::Kind::Hours);
            for (now = std::max(now, begin); now < end; now += std::min(step, end - now)) {
                const double paced = pace * static_cast<double>(std::min(step, end - now));
                const double wanted = std::min(left, paced);
                const double hourRoom = lastHour.room(now);
                const double dayRoom = lastDay.room(now);
                const double sent = std::min({wanted, hourRoom, dayRoom});
                if (sent < wanted && hourRoom < dayRoom)
                    holds.add(SendHold::Kind::PerHour, *input.limits.perHour);
                else if (sent < wanted)
                    holds.add(SendHold::Kind::PerDay, *input.limits.perDay);
                if (sent <= 0)
                    continue;
                sentToday = true;
                lastHour.add(now, sent);
                lastDay.add(now, sent);
                left -= sent;
                if (left < 0.5) {
                    ++forecast.sendingDays;
                    forecast.end
                        = QDateTime::fromMSecsSinceEpoch(now + static_cast<qint64>(std::ceil(sent / pace)), Qt::UTC);
                    return forecast;
                }
            }
        }
        forecast.sendingDays += sentToday;
    }
    return forecast;
}

namespace {

/// One sender with its share.
struct Share
{
    Sender sender;
    int weight = 1;
};

/// Those that send while none of them fails.
Result<std::vector<Share>> sharesOf(Connection &connection, const Campaign &campaign)
{
    QList<CampaignRelay> relays{{campaign.senderName, campaign.senderWeight}};
    relays += campaign.moreRelays;
    std::vector<Share> shares;
    for (const CampaignRelay &relay : std::as_const(relays)) {
        if (relay.weight <= 0)
            continue;
        auto sender = SenderStorage::read(connection, relay.senderName);
        if (!sender)
            return failure(sender.error());
        shares.push_back({*sender, relay.weight});
    }
    return shares;
}

/// The forecast of one sender, for its part of the messages.
Result<CampaignForecast> forecastShare(Connection &connection, const Sender &sender, SendForecastInput input,
                                       const std::optional<double> &measured)
{
    const qint64 at = input.start.toMSecsSinceEpoch();
    if (input.limits.perHour || input.limits.perDay) {
        auto counted = SendQueueStorage::attemptsByPeriod(connection, sender.name, at - day, step,
                                                          [&](qint64 begin, qint64 attempts) {
                                                              input.earlier.push_back({begin, attempts});
                                                          });
        if (!counted)
            return failure(counted.error());
    }
    if (measured) {
        input.perSecond = *measured;
    } else {
        auto recent = SendQueueStorage::recentRate(connection, sender.name);
        if (!recent)
            return failure(recent.error());
        input.perSecond = recent->value_or(guessedPerConnection * sender.connections);
    }
    return CampaignForecast{forecastSending(input), input.perSecond};
}

std::optional<int> limitOfKind(const RateLimits &limits, SendHold::Kind kind)
{
    switch (kind) {
    case SendHold::Kind::PerMinute:
        return limits.perMinute;
    case SendHold::Kind::PerDomain:
        return limits.perDomainPerMinute;
    case SendHold::Kind::PerHour:
        return limits.perHour;
    case SendHold::Kind::PerDay:
        return limits.perDay;
    case SendHold::Kind::Hours:
        break;
    }
    return {};
}

/// A limit that sender and campaign share is called the sender's.
void nameOwners(std::vector<SendHold> &holds, const Sender &sender)
{
    for (SendHold &hold : holds) {
        if (limitOfKind(limitsOf(sender), hold.kind) == hold.limit)
            hold.sender = sender.name;
    }
}

/// How many waiting messages go to the domain with the most; looked up only where a limit asks for it.
Result<qint64> largestDomain(Connection &connection, const Campaign &campaign, const std::vector<Share> &shares)
{
    constexpr int looked = 20;
    const bool isLimited = campaign.limits.perDomainPerMinute
                           || std::any_of(shares.cbegin(), shares.cend(),
                                          [](const Share &share) { return share.sender.perDomainPerMinute; });
    if (!isLimited)
        return 0;
    auto domains = SendQueueStorage::domains(connection, campaign.id, looked);
    if (!domains)
        return failure(domains.error());
    qint64 most = 0;
    for (const DomainStanding &standing : *domains)
        most = std::max(most, standing.waiting);
    return most;
}

bool endsLater(const SendForecast &one, const SendForecast &other)
{
    return !one.end || (other.end && *one.end > *other.end);
}

} // namespace

Result<CampaignForecast> forecastCampaign(Connection &connection, const Campaign &campaign, const SendBacklog &backlog,
                                          const QDateTime &now, const QTimeZone &zone)
{
    const auto shares = sharesOf(connection, campaign);
    if (!shares)
        return failure(shares.error());
    const auto largest
        = backlog.largestDomain ? Result<qint64>(*backlog.largestDomain) : largestDomain(connection, campaign, *shares);
    if (!largest)
        return failure(largest.error());
    int weights = 0;
    for (const Share &share : *shares)
        weights += share.weight;
    std::optional<CampaignForecast> last;
    double perSecond = 0;
    for (const auto &[sender, weight] : *shares) {
        const double part = static_cast<double>(weight) / weights;
        const auto partOf
            = [part](qint64 messages) { return static_cast<qint64>(std::ceil(static_cast<double>(messages) * part)); };
        SendForecastInput input;
        input.messages = partOf(backlog.messages);
        input.largestDomain = partOf(*largest);
        input.limits = limitsOf(sender).narrowedBy(campaign.limits.part(weight, weights));
        input.hours = campaign.hours;
        input.zone = zone;
        input.start = now;
        const auto measured
            = backlog.perSecond ? std::optional<double>(*backlog.perSecond * part) : std::optional<double>();
        auto made = forecastShare(connection, sender, std::move(input), measured);
        if (!made)
            return made;
        nameOwners(made->forecast.holds, sender);
        perSecond += made->perSecond;
        if (!last || endsLater(made->forecast, last->forecast))
            last = std::move(*made);
    }
    CampaignForecast forecast = last.value_or(CampaignForecast()); // the first sender always has a share
    forecast.perSecond = perSecond;
    return forecast;
}

} // namespace odziv
