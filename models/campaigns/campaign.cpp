/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaign.h"

#include <QLatin1String>

#include <array>

namespace odziv {

namespace {

/// Names in the order of their enumeration.
constexpr std::array<const char *, 3> channels{"email", "sms", "call"};
constexpr std::array<const char *, 3> modes{"manual", "scheduled", "automatic"};
constexpr std::array<const char *, 5> statuses{"draft", "running", "paused", "stopped", "finished"};
constexpr std::array<const char *, 4> onePers{"address", "contact", "customer", "customerAccount"};
constexpr std::array<const char *, 3> missedStarts{"send", "skip", "ask"};

template<typename Enum, size_t N>
QString nameOf(const std::array<const char *, N> &names, Enum value)
{
    return QLatin1String(names[static_cast<size_t>(value)]);
}

template<typename Enum, size_t N>
std::optional<Enum> byName(const std::array<const char *, N> &names, const QString &name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<Enum>(i);
    }
    return {};
}

} // namespace

QString campaignChannelName(CampaignChannel channel)
{
    return nameOf(channels, channel);
}
QString campaignModeName(CampaignMode mode)
{
    return nameOf(modes, mode);
}
QString campaignStatusName(CampaignStatus status)
{
    return nameOf(statuses, status);
}
QString onePerName(OnePer onePer)
{
    return nameOf(onePers, onePer);
}
QString missedStartName(MissedStart missedStart)
{
    return nameOf(missedStarts, missedStart);
}

std::optional<CampaignChannel> campaignChannelByName(const QString &name)
{
    return byName<CampaignChannel>(channels, name);
}

std::optional<CampaignMode> campaignModeByName(const QString &name)
{
    return byName<CampaignMode>(modes, name);
}

std::optional<CampaignStatus> campaignStatusByName(const QString &name)
{
    return byName<CampaignStatus>(statuses, name);
}

std::optional<OnePer> onePerByName(const QString &name)
{
    return byName<OnePer>(onePers, name);
}

std::optional<MissedStart> missedStartByName(const QString &name)
{
    return byName<MissedStart>(missedStarts, name);
}

} // namespace odziv
