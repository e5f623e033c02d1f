/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "store/connection.h"

#include <vector>

namespace odziv {

/// Messages that have been sent already and count against a quota.
struct SentBefore
{
    qint64 at = 0; ///< milliseconds UTC
    qint64 messages = 0;
};

/// What a forecast is made from.
struct SendForecastInput
{
    qint64 messages = 0;      ///< that are still to be sent
    qint64 largestDomain = 0; ///< how many of them go to the domain with the most
    double perSecond = 0;     ///< what sender and server manage without limits; must be positive
    RateLimits limits;
    std::vector<SentBefore> earlier; ///< by the same sender within the last day, ascending
    SendingHours hours;
    QTimeZone zone;
    QDateTime start; ///< UTC
};

/// Something that makes a campaign end later than its mail server could.
struct SendHold
{
    enum class Kind {
        PerMinute, ///< a limit that is slower than the server
        PerDomain, ///< the same, for the domain with the most messages
        PerHour,   ///< a quota that is used up on the way
        PerDay,
        Hours ///< it waits for sending hours on the way
    };

    Kind kind = Kind::PerMinute;
    int limit = 0;  ///< messages; 0 for the hours
    QString sender; ///< whose limit it is; empty: the campaign's own

    friend bool operator==(const SendHold &, const SendHold &) = default;
};

/// When the last message will have left for the first time; retries come on top.
struct SendForecast
{
    std::optional<QDateTime> end; ///< UTC; none when it cannot be foreseen (more than two years)
    int sendingDays = 0;          ///< days on which something is sent
    std::vector<SendHold> holds;  ///< each kind at most once
};

/// Walks through the coming days as a run would: in sending hours, at the pace of server and limits, as far as the
/// quotas of the last hour and day allow. A measured speed that lies close to a limit is taken to be held by it. Whose
/// limits they are it cannot know.
SendForecast forecastSending(const SendForecastInput &input);

/// How much a campaign has yet to send.
struct SendBacklog
{
    qint64 messages = 0;
    /// See SendForecastInput; none: read from the queue where a limit by domain wants to know.
    std::optional<qint64> largestDomain;
    std::optional<double> perSecond; ///< as measured; none: what the senders managed lately, or a cautious guess
};

struct CampaignForecast
{
    SendForecast forecast;
    double perSecond = 0; ///< what it counts on
};

/// The forecast for a campaign over its senders, with what each has sent lately and the stricter of its limits and its
/// part of the campaign's. Shares are kept, so the sender that is done last tells when the campaign is.
Result<CampaignForecast> forecastCampaign(Connection &connection, const Campaign &campaign, const SendBacklog &backlog,
                                          const QDateTime &now, const QTimeZone &zone);

} // namespace odziv
