/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignstorage.h"

#include "campaigns/campaignfile.h"
#include "common/translate.h"
#include "templates/personalfiles.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace odziv {

namespace {

const auto attachmentRole = QStringLiteral("attachment");
const auto inlineRole = QStringLiteral("templateInline");
const auto templateAttachmentRole = QStringLiteral("templateAttachment");

std::optional<QDateTime> instant(const Query &query, int column)
{
    if (const auto value = query.optionalInteger(column))
        return QDateTime::fromMSecsSinceEpoch(*value, Qt::UTC);
    return {};
}

QVariant milliseconds(const std::optional<QDateTime> &instant)
{
    return instant ? QVariant(instant->toMSecsSinceEpoch()) : QVariant();
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject jsonObject(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Status addFile(Connection &connection, CampaignId id, const QString &role, const MessageFile &file, int position)
{
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(file.data, QCryptographicHash::Sha256).toHex());
    if (auto kept = connection.execute(QStringLiteral("INSERT OR IGNORE INTO content (hash, data) VALUES (?, ?)"),
                                       {hash, file.data.isNull() ? QByteArray("") : file.data});
        !kept)
        return kept;
    return connection.execute(
        QStringLiteral("INSERT INTO campaignFile (campaignId, role, contentId, fileName, contentType, contentHash,"
                       " position) VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {id.value(), role, file.contentId, file.fileName, file.contentType, hash, position});
}

Status addFiles(Connection &connection, CampaignId id, const QString &role, const QList<MessageFile> &files)
{
    int position = 0;
    for (const MessageFile &file : files) {
        if (auto added = addFile(connection, id, role, file, position++); !added)
            return added;
    }
    return {};
}

Result<QList<MessageFile>> files(Connection &connection, CampaignId id, const QString &role)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT f.contentId, f.fileName, f.contentType, c.data FROM campaignFile f"
                       " JOIN content c ON c.hash = f.contentHash WHERE f.campaignId = ? AND f.role = ?"
                       " ORDER BY f.position"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(id.value()).bind(role).run(); !ran)
        return failure(ran.error());
    QList<MessageFile> files;
    while (query->next())
        files << MessageFile{query->text(0), query->text(1), query->text(2), query->blob(3)};
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return files;
}

tl::unexpected<Error> notFound(const QString &nameOrId)
{
    return failure(ErrorCode::NotFound, tr("There is no campaign \"%1\"; see the list of campaigns.").arg(nameOrId));
}

/// The campaign by a condition on one value.
Result<std::optional<Campaign>> readWhere(Connection &connection, const QString &where, const QVariant &value)
{
    auto query = connection.prepare(QStringLiteral("SELECT id, definition, status, createdAt, createdBy, launchedAt,"
                                                   " finishedAt FROM campaign WHERE ")
                                    + where);
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(value).run(); !ran)
        return failure(ran.error());
    std::optional<Campaign> found;
    if (query->next()) {
        auto campaign = CampaignFile::fromDefinition(jsonObject(query->text(1)));
        if (!campaign)
            return failure(campaign.error());
        campaign->id = CampaignId(query->integer(0));
        campaign->status = campaignStatusByName(query->text(2)).value_or(CampaignStatus::Draft);
        campaign->createdAt = QDateTime::fromMSecsSinceEpoch(query->integer(3), Qt::UTC);
        campaign->createdBy = query->text(4);
        campaign->launchedAt = instant(*query, 5);
        campaign->finishedAt = instant(*query, 6);
        found = std::move(*campaign);
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return found;
}

Status mayChange(const Campaign &campaign)
{
    if (campaign.isLaunched())
        return failure(
            ErrorCode::Refused,
            tr("The campaign \"%1\" was launched already and cannot be changed any more.").arg(campaign.name));
    return {};
}

} // namespace

namespace CampaignStorage {

Result<QList<CampaignSummary>> list(Connection &connection)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT id, name, comment, channel, mode, status, startAt, createdAt, createdBy, launchedAt,"
                       " finishedAt FROM campaign ORDER BY id DESC"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    QList<CampaignSummary> campaigns;
    while (query->next()) {
        CampaignSummary summary;
        summary.id = CampaignId(query->integer(0));
        summary.name = query->text(1);
        summary.comment = query->text(2);
        summary.channel = campaignChannelByName(query->text(3)).value_or(CampaignChannel::Email);
        summary.mode = campaignModeByName(query->text(4)).value_or(CampaignMode::Manual);
        summary.status = campaignStatusByName(query->text(5)).value_or(CampaignStatus::Draft);
        summary.start = instant(*query, 6);
        summary.createdAt = QDateTime::fromMSecsSinceEpoch(query->integer(7), Qt::UTC);
        summary.createdBy = query->text(8);
        summary.launchedAt = instant(*query, 9);
        summary.finishedAt = instant(*query, 10);
        campaigns << summary;
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return campaigns;
}

Result<Campaign> find(Connection &connection, const QString &nameOrId)
{
    auto byName = readWhere(connection, QStringLiteral("name = ?"), nameOrId);
    if (!byName)
        return failure(byName.error());
    if (*byName)
        return std::move(**byName);
    bool isNumber = false;
    const qint64 id = nameOrId.toLongLong(&isNumber);
    if (!isNumber)
        return notFound(nameOrId);
    return read(connection, CampaignId(id));
}

Result<Campaign> read(Connection &connection, CampaignId id)
{
    auto campaign = readWhere(connection, QStringLiteral("id = ?"), id.value());
    if (!campaign)
        return failure(campaign.error());
    if (!*campaign)
        return notFound(QString::number(id.value()));
    return std::move(**campaign);
}

Result<CampaignId> create(Connection &connection, const Campaign &campaign, const QString &createdBy,
                          const Clock &clock)
{
    auto taken = connection.scalar(QStringLiteral("SELECT id FROM campaign WHERE name = ?"), {campaign.name});
    if (!taken)
        return failure(taken.error());
    if (taken->isValid())
        return failure(
            ErrorCode::AlreadyExists,
            tr("There is a campaign \"%1\" already (%2). Choose another name.").arg(campaign.name, taken->toString()));
    auto insert = connection.prepare(
        QStringLiteral("INSERT INTO campaign (name, comment, channel, mode, status, definition, startAt, createdAt,"
                       " createdBy) VALUES (?, ?, ?, ?, 'draft', ?, ?, ?, ?)"));
    if (!insert)
        return failure(insert.error());
    insert->bind(campaign.name).bind(campaign.comment).bind(campaignChannelName(campaign.channel));
    insert->bind(campaignModeName(campaign.mode)).bind(jsonText(CampaignFile::definition(campaign)));
    insert->bind(milliseconds(campaign.start)).bind(clock.nowUtc().toMSecsSinceEpoch()).bind(createdBy);
    if (auto ran = insert->run(); !ran)
        return failure(ran.error());
    const CampaignId id(insert->lastInsertId());
    if (auto added = addFiles(connection, id, attachmentRole, campaign.attachments); !added)
        return failure(added.error());
    return id;
}

Status update(Connection &connection, const Campaign &campaign)
{
    auto stored = read(connection, campaign.id);
    if (!stored)
        return failure(stored.error());
    if (auto allowed = mayChange(*stored); !allowed)
        return allowed;
    auto kept = attachments(connection, campaign.id);
    if (!kept)
        return failure(kept.error());
    QList<MessageFile> wanted = campaign.attachments;
    for (MessageFile &file : wanted) {
        for (const MessageFile &old : std::as_const(*kept)) {
            if (file.data.isEmpty() && file.fileName == old.fileName)
                file = old;
        }
    }
    if (auto updated = connection.execute(
            QStringLiteral("UPDATE campaign SET name = ?, comment = ?, channel = ?, mode = ?, definition = ?,"
                           " startAt = ? WHERE id = ?"),
            {campaign.name, campaign.comment, campaignChannelName(campaign.channel), campaignModeName(campaign.mode),
             jsonText(CampaignFile::definition(campaign)), milliseconds(campaign.start), campaign.id.value()});
        !updated)
        return updated;
    if (auto cleared = connection.execute(QStringLiteral("DELETE FROM campaignFile WHERE campaignId = ? AND role = ?"),
                                          {campaign.id.value(), attachmentRole});
        !cleared)
        return cleared;
    return addFiles(connection, campaign.id, attachmentRole, wanted);
}

Status remove(Connection &connection, CampaignId id)
{
    auto stored = read(connection, id);
    if (!stored)
        return failure(stored.error());
    if (auto allowed = mayChange(*stored); !allowed)
        return allowed;
    return connection.execute(QStringLiteral("DELETE FROM campaign WHERE id = ?"), {id.value()});
}

Result<QList<CampaignSummary>> usersOfSegment(Connection &connection, const QString &segmentName)
{
    auto campaigns = list(connection);
    if (!campaigns)
        return failure(campaigns.error());
    QList<CampaignSummary> users;
    for (const CampaignSummary &summary : *campaigns) {
        const auto campaign = read(connection, summary.id);
        if (campaign && !campaign->segment && campaign->segmentName == segmentName)
            users << summary;
    }
    return users;
}

Status setStatus(Connection &connection, CampaignId id, CampaignStatus status, const Clock &clock)
{
    const QVariant finishedAt
        = status == CampaignStatus::Finished ? QVariant(clock.nowUtc().toMSecsSinceEpoch()) : QVariant();
    return connection.execute(QStringLiteral("UPDATE campaign SET status = ?, finishedAt = ? WHERE id = ?"),
                              {campaignStatusName(status), finishedAt, id.value()});
}

Result<QList<MessageFile>> attachments(Connection &connection, CampaignId id)
{
    return files(connection, id, attachmentRole);
}

Status freeze(Connection &connection, CampaignId id, const FrozenContent &content, const Clock &clock)
{
    auto stored = read(connection, id);
    if (!stored)
        return failure(stored.error());
    if (stored->isLaunched())
        return failure(ErrorCode::Refused,
                       tr("The campaign \"%1\" was launched already; resume it to send the rest.").arg(stored->name));
    const MessageTemplate &source = content.messageTemplate;
    const QJsonObject ofTemplate{{QStringLiteral("name"), source.name},
                                 {QStringLiteral("kind"), kindName(source.kind)},
                                 {QStringLiteral("subject"), source.subject},
                                 {QStringLiteral("html"), source.html},
                                 {QStringLiteral("text"), source.text},
                                 {QStringLiteral("personalFiles"), describePersonalFiles(source.personalFiles)}};
    const QJsonObject from{{QStringLiteral("name"), content.from.name},
                           {QStringLiteral("address"), content.from.address}};
    const QJsonObject frozen{{QStringLiteral("template"), ofTemplate},
                             {QStringLiteral("from"), from},
                             {QStringLiteral("replyTo"), content.replyTo},
                             {QStringLiteral("listUnsubscribe"), QString::fromLatin1(content.listUnsubscribe)}};
    if (auto added = addFiles(connection, id, inlineRole, source.images); !added)
        return added;
    if (auto added = addFiles(connection, id, templateAttachmentRole, source.attachments); !added)
        return added;
    return connection.execute(QStringLiteral("UPDATE campaign SET status = 'running', frozenContent = ?,"
                                             " messageSecret = ?, launchedAt = ? WHERE id = ?"),
                              {jsonText(frozen), content.messageKey, clock.nowUtc().toMSecsSinceEpoch(), id.value()});
}

Status recordLaunch(Connection &connection, CampaignId id, const LaunchRecord &record)
{
    return connection.execute(
        QStringLiteral("UPDATE campaign SET targetLevel = ?, recipientsHash = ?, dataTime = ? WHERE id = ?"),
        {record.targetLevel, record.recipientsHash, milliseconds(record.dataTime), id.value()});
}

Result<LaunchRecord> launchRecord(Connection &connection, CampaignId id)
{
    auto query = connection.prepare(QStringLiteral("SELECT targetLevel, recipientsHash, dataTime FROM campaign"
                                                   " WHERE id = ? AND targetLevel IS NOT NULL"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(id.value()).run(); !ran)
        return failure(ran.error());
    std::optional<LaunchRecord> record;
    if (query->next())
        record = LaunchRecord{query->text(0), query->text(1), instant(*query, 2)};
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    if (!record)
        return failure(ErrorCode::NotFound, tr("There is no record of the launch of this campaign."));
    return std::move(*record);
}

Result<FrozenContent> frozenContent(Connection &connection, CampaignId id)
{
    auto text = connection.scalar(QStringLiteral("SELECT frozenContent FROM campaign WHERE id = ?"), {id.value()});
    if (!text)
        return failure(text.error());
    if (text->isNull())
        return failure(ErrorCode::NotFound, tr("The campaign was not launched yet."));
    const QJsonObject frozen = jsonObject(text->toString());
    const QJsonObject source = frozen.value(QStringLiteral("template")).toObject();
    const QJsonObject from = frozen.value(QStringLiteral("from")).toObject();
    FrozenContent content;
    content.messageTemplate.name = source.value(QStringLiteral("name")).toString();
    content.messageTemplate.kind = kindFromName(source.value(QStringLiteral("kind")).toString());
    content.messageTemplate.subject = source.value(QStringLiteral("subject")).toString();
    content.messageTemplate.html = source.value(QStringLiteral("html")).toString();
    content.messageTemplate.text = source.value(QStringLiteral("text")).toString();
    content.messageTemplate.personalFiles = personalFilesOf(source.value(QStringLiteral("personalFiles")).toArray());
    content.from = {from.value(QStringLiteral("name")).toString(), from.value(QStringLiteral("address")).toString()};
    content.replyTo = frozen.value(QStringLiteral("replyTo")).toString();
    content.listUnsubscribe = frozen.value(QStringLiteral("listUnsubscribe")).toString().toLatin1();
    auto images = files(connection, id, inlineRole);
    auto ofTemplate = files(connection, id, templateAttachmentRole);
    auto ofCampaign = attachments(connection, id);
    for (const auto *const read : {&images, &ofTemplate, &ofCampaign}) {
        if (!*read)
            return failure(read->error());
    }
    content.messageTemplate.images = *images;
    content.messageTemplate.attachments = *ofTemplate;
    content.attachments = *ofCampaign;
    auto key = messageKey(connection, id);
    if (!key)
        return failure(key.error());
    content.messageKey = *key;
    return content;
}

Result<QByteArray> messageKey(Connection &connection, CampaignId id)
{
    auto key = connection.scalar(QStringLiteral("SELECT messageSecret FROM campaign WHERE id = ?"), {id.value()});
    if (!key)
        return failure(key.error());
    return key->toByteArray();
}

} // namespace CampaignStorage

} // namespace odziv
