/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignwords.h"

#include "common/translate.h"
#include "ui/widgets/recordlistmodel.h"

namespace odziv {

QString channelText(CampaignChannel channel)
{
    switch (channel) {
    case CampaignChannel::Email:
        return tr("E-mail");
    case CampaignChannel::Sms:
        return tr("SMS");
    case CampaignChannel::Call:
        return tr("Call");
    }
    return {};
}

QString modeText(CampaignMode mode)
{
    switch (mode) {
    case CampaignMode::Manual:
        return tr("By hand");
    case CampaignMode::Scheduled:
        return tr("At its start");
    case CampaignMode::Automatic:
        return tr("Automatically");
    }
    return {};
}

QString onePerText(OnePer onePer)
{
    switch (onePer) {
    case OnePer::Address:
        return tr("E-mail address");
    case OnePer::Contact:
        return tr("Contact");
    case OnePer::Customer:
        return tr("Customer");
    case OnePer::CustomerAccount:
        return tr("Customer account");
    }
    return {};
}

QString missedStartText(MissedStart missedStart)
{
    switch (missedStart) {
    case MissedStart::Send:
        return tr("Send as soon as possible");
    case MissedStart::Skip:
        return tr("Do not send any more");
    case MissedStart::Ask:
        return tr("Ask");
    }
    return {};
}

QString nextStepText(const NextStep &step, const QLocale &locale, const QTimeZone &zone)
{
    const QString at = step.at ? instantText(*step.at, locale, zone) : QString();
    switch (step.kind) {
    case NextStep::Kind::Nothing:
        break;
    case NextStep::Kind::Launch:
        return at.isEmpty() ? tr("Cannot be launched: no sending hours are left") : tr("Launches %1").arg(at);
    case NextStep::Kind::GoOn:
        return at.isEmpty() ? tr("Goes on") : tr("Goes on %1").arg(at);
    case NextStep::Kind::Retry:
        return tr("Retries %1").arg(at);
    case NextStep::Kind::WaitForYou:
        return tr("Waits for your decision");
    }
    return {};
}

} // namespace odziv
