/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/duecampaigns.h"

#include <QLocale>
#include <QString>

namespace odziv {

/// What the settings of a campaign are called in the window.
QString channelText(CampaignChannel channel);
QString modeText(CampaignMode mode);
QString onePerText(OnePer onePer);
QString missedStartText(MissedStart missedStart);

/// "Launches 1 Dec 08:00": what a campaign will do by itself; empty when nothing.
QString nextStepText(const NextStep &step, const QLocale &locale, const QTimeZone &zone);

} // namespace odziv
