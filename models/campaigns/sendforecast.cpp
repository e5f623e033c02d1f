/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sendforecast.h"

#include "sendqueue/sendqueuestorage.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace odziv {

namespace {

constexpr qint64 minute = 60 * 1000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 step = 5 * minute;
constexpr int mostDaysAhead = 731;
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
    for (int ahead = 0; ahead < mostDaysAhead; ++ahead) {
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

Result<CampaignForecast> forecastCampaign(Connection &connection, const Campaign &campaign, const Sender &sender,
                                          const SendBacklog &backlog, const QDateTime &now, const QTimeZone &zone)
{
    SendForecastInput input;
    input.messages = backlog.messages;
    input.largestDomain = backlog.largestDomain;
    input.limits = limitsOf(sender).narrowedBy(campaign.limits);
    input.hours = campaign.hours;
    input.zone = zone;
    input.start = now;
    const qint64 at = now.toMSecsSinceEpoch();
    if (input.limits.perHour || input.limits.perDay) {
        auto counted = SendQueueStorage::attemptsByPeriod(connection, sender.name, at - day, step,
                                                          [&](qint64 begin, qint64 attempts) {
                                                              input.earlier.push_back({begin, attempts});
                                                          });
        if (!counted)
            return failure(counted.error());
    }
    if (backlog.perSecond) {
        input.perSecond = *backlog.perSecond;
    } else {
        auto recent = SendQueueStorage::recentRate(connection, sender.name);
        if (!recent)
            return failure(recent.error());
        input.perSecond = recent->value_or(guessedPerConnection * sender.connections);
    }
    return CampaignForecast{forecastSending(input), input.perSecond};
}

} // namespace odziv
