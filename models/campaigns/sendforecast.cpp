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

/// Messages per millisecond.
double paceOf(const SendForecastInput &input, bool &heldByPace)
{
    double pace = input.perSecond / 1000.0;
    const auto bound = [&](double limit) {
        heldByPace = heldByPace || limit < pace;
        pace = std::min(pace, limit);
    };
    if (input.limits.perMinute)
        bound(static_cast<double>(*input.limits.perMinute) / minute);
    // The domain with the most messages is the last to be done.
    if (input.limits.perDomainPerMinute && input.largestDomain > 0)
        bound(static_cast<double>(*input.limits.perDomainPerMinute) / minute
              * (static_cast<double>(input.messages) / static_cast<double>(input.largestDomain)));
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
    const double pace = paceOf(input, forecast.heldByPace);
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
            forecast.heldByHours = forecast.heldByHours || (end > now && begin > now);
            for (now = std::max(now, begin); now < end; now += std::min(step, end - now)) {
                const double paced = pace * static_cast<double>(std::min(step, end - now));
                const double room = std::min(lastHour.room(now), lastDay.room(now));
                const double sent = std::min({left, paced, room});
                forecast.heldByQuota = forecast.heldByQuota || room < std::min(left, paced);
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
        input.largestDomain = partOf(backlog.largestDomain);
        input.limits = limitsOf(sender).narrowedBy(campaign.limits.part(weight, weights));
        input.hours = campaign.hours;
        input.zone = zone;
        input.start = now;
        const auto measured
            = backlog.perSecond ? std::optional<double>(*backlog.perSecond * part) : std::optional<double>();
        auto made = forecastShare(connection, sender, std::move(input), measured);
        if (!made)
            return made;
        perSecond += made->perSecond;
        if (!last || endsLater(made->forecast, last->forecast))
            last = std::move(*made);
    }
    CampaignForecast forecast = last.value_or(CampaignForecast()); // the first sender always has a share
    forecast.perSecond = perSecond;
    return forecast;
}

} // namespace odziv
