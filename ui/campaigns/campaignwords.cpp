/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignwords.h"

#include <QCoreApplication>

namespace odziv {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("odziv::CampaignWords", text);
}

} // namespace

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

QString legalClassText(LegalClass legalClass)
{
    switch (legalClass) {
    case LegalClass::Service:
        return tr("Notice about the contract");
    case LegalClass::Similar:
        return tr("Own similar service");
    case LegalClass::Marketing:
        return tr("Marketing");
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

} // namespace odziv
