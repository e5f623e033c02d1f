/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "common/clock.h"
#include "store/connection.h"

#include <QList>

namespace odziv {

/// One line of the list of campaigns.
struct CampaignSummary
{
    CampaignId id;
    QString name;
    QString comment;
    CampaignChannel channel = CampaignChannel::Email;
    CampaignMode mode = CampaignMode::Manual;
    CampaignStatus status = CampaignStatus::Draft;
    std::optional<QDateTime> start; ///< UTC
    QDateTime createdAt;            ///< UTC
    QString createdBy;
    std::optional<QDateTime> launchedAt; ///< UTC
    std::optional<QDateTime> finishedAt; ///< UTC
};

/// What a launched campaign sends, as it was frozen; everything but the recipients.
struct FrozenContent
{
    MessageTemplate messageTemplate;
    Mailbox from;
    QString replyTo;
    QList<MessageFile> attachments;
    QByteArray listUnsubscribe = {}; ///< value of that header; empty: none
    QByteArray messageKey;           ///< secret; see messageIdFor()
};

/// What was known when a campaign was launched.
struct LaunchRecord
{
    QString targetLevel;               ///< the table whose rows its members are
    QString recipientsHash;            ///< see CampaignApprovals::recipientsHash()
    std::optional<QDateTime> dataTime; ///< UTC; the age of the data
};

/// All SQL of the campaign tables. Stateless; writing functions want the writer's connection inside a transaction.
namespace CampaignStorage {

/// Newest first.
Result<QList<CampaignSummary>> list(Connection &connection);
/// By name, or else by id. NotFound when there is none. Attachments come without their content.
Result<Campaign> find(Connection &connection, const QString &nameOrId);
Result<Campaign> read(Connection &connection, CampaignId id);
/// AlreadyExists when the name is taken. Attachments must have their content.
Result<CampaignId> create(Connection &connection, const Campaign &campaign, const QString &createdBy,
                          const Clock &clock);
/// Replaces the definition of a campaign that was not launched; Refused for another one. Attachments without content
/// keep the one they had.
Status update(Connection &connection, const Campaign &campaign);
/// Refused for a campaign that was launched: its sent records would lose their meaning.
Status remove(Connection &connection, CampaignId id);
/// The campaigns that name the segment, launched ones included; newest first.
Result<QList<CampaignSummary>> usersOfSegment(Connection &connection, const QString &segmentName);
Status setStatus(Connection &connection, CampaignId id, CampaignStatus status, const Clock &clock);

/// The attachments with their content.
Result<QList<MessageFile>> attachments(Connection &connection, CampaignId id);
/// Keeps `content` for good and marks the campaign as launched and running; Refused when it was launched before.
Status freeze(Connection &connection, CampaignId id, const FrozenContent &content, const Clock &clock);
/// Keeps what was known at the launch.
Status recordLaunch(Connection &connection, CampaignId id, const LaunchRecord &record);
/// NotFound when the campaign was not launched, or by a version that kept no such record.
Result<LaunchRecord> launchRecord(Connection &connection, CampaignId id);
/// NotFound when the campaign was not launched.
Result<FrozenContent> frozenContent(Connection &connection, CampaignId id);
/// The key of its Message-IDs; empty before the launch.
Result<QByteArray> messageKey(Connection &connection, CampaignId id);

} // namespace CampaignStorage

} // namespace odziv
