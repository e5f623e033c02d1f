/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"

#include <QString>

namespace odziv {

/// What the settings of a campaign are called in the window.
QString channelText(CampaignChannel channel);
QString modeText(CampaignMode mode);
QString legalClassText(LegalClass legalClass);
QString onePerText(OnePer onePer);
QString missedStartText(MissedStart missedStart);

} // namespace odziv
