/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/sendinghours.h"
#include "mime/mailbox.h"
#include "sendqueue/queueentry.h"
#include "sendqueue/ratelimiter.h"
#include "segments/segment.h"
#include "templates/legalclass.h"
#include "templates/messagetemplate.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace odziv {

enum class CampaignChannel { Email, Sms, Call };

enum class CampaignMode {
    Manual,    ///< launched by hand
    Scheduled, ///< launched at its start
    Automatic  ///< launched at its start without anybody looking
};

enum class CampaignStatus {
    Draft,   ///< nothing is frozen yet
    Running, ///< frozen; sending, interrupted, or waiting for retries
    Paused,  ///< somebody paused it: only somebody resumes it
    Stopped, ///< somebody ended it; or, never launched, it is held back from being launched on its own
    Finished ///< nothing more will be sent
};

/// Whom one message stands for; of several recipients with the same the first by contact id gets it.
enum class OnePer { Address, Contact, Customer, CustomerAccount };

/// What happens to a scheduled campaign whose start passed while nobody looked.
enum class MissedStart { Send, Skip, Ask };

/// A first wave that shows whether the rest should be sent at all.
struct CanaryRule
{
    static constexpr int mostSeeds = 20;

    int recipients = 50;        ///< of the first wave; at least 1
    int mostRefusedPercent = 5; ///< 0..100; with more than that refused, the campaign is paused after the wave
    QStringList seeds = {};     ///< mailboxes of one's own that get a copy before the wave; see SeedMailing

    friend bool operator==(const CanaryRule &, const CanaryRule &) = default;
};

/// A mail server that a campaign leaves through besides its first one.
struct CampaignRelay
{
    QString senderName;
    int weight = 1; ///< its share against the others', 0..1000; 0: only when none of the others can send

    friend bool operator==(const CampaignRelay &, const CampaignRelay &) = default;
};

/// One campaign as the operator describes it.
struct Campaign
{
    CampaignId id;
    QString name;
    QString comment;
    CampaignChannel channel = CampaignChannel::Email;
    CampaignMode mode = CampaignMode::Manual;
    CampaignStatus status = CampaignStatus::Draft;

    QString segmentName;            ///< of the library, looked up at launch; or empty:
    std::optional<Segment> segment; ///< the definition itself, when it came from a file
    QString templateName;
    QString senderName = QStringLiteral("default"); ///< the SMTP sender it leaves through
    int senderWeight = 1;                           ///< see CampaignRelay::weight; at least 1
    QList<CampaignRelay> moreRelays;
    Mailbox from;
    QString replyTo;
    LegalClass legalClass = LegalClass::Marketing;
    OnePer onePer = OnePer::Address;

    std::optional<QDateTime> start; ///< UTC
    SendingHours hours;
    std::optional<CanaryRule> canary;
    MissedStart missedStart = MissedStart::Ask;
    RateLimits limits;
    QList<MessageFile> attachments; ///< with their content only where a function says so

    QDateTime createdAt; ///< UTC
    QString createdBy;
    std::optional<QDateTime> launchedAt; ///< UTC
    std::optional<QDateTime> finishedAt; ///< UTC

    bool isLaunched() const { return launchedAt.has_value(); }
};

/// Names as files and the workspace spell them: "email", "scheduled", "running", "customerAccount", ...
QString campaignChannelName(CampaignChannel channel);
QString campaignModeName(CampaignMode mode);
QString campaignStatusName(CampaignStatus status);
QString onePerName(OnePer onePer);
QString missedStartName(MissedStart missedStart);

std::optional<CampaignChannel> campaignChannelByName(const QString &name);
std::optional<CampaignMode> campaignModeByName(const QString &name);
std::optional<CampaignStatus> campaignStatusByName(const QString &name);
std::optional<OnePer> onePerByName(const QString &name);
std::optional<MissedStart> missedStartByName(const QString &name);

} // namespace odziv
