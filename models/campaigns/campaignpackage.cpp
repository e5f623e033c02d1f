/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignpackage.h"

#include "campaigns/campaignfile.h"
#include "campaigns/campaignstorage.h"
#include "common/translate.h"
#include "segments/segmentjson.h"
#include "segments/segmentstorage.h"
#include "sendqueue/senderstorage.h"
#include "templates/compiledtemplate.h"
#include "templates/messagetemplatestorage.h"
#include "templates/personalfiles.h"
#include "templates/templatepackage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace odziv {

namespace {

const auto packageFormat = QStringLiteral("odziv-campaign-package/1");

bool holdsSegment(const QList<Segment> &segments, const QString &name)
{
    return std::any_of(segments.cbegin(), segments.cend(), [&](const Segment &known) { return known.name == name; });
}

Status gatherSegment(Connection &connection, const QString &name, QList<Segment> &segments);

Status gatherBlocks(Connection &connection, const std::vector<SegmentBlock> &blocks, QList<Segment> &segments)
{
    for (const SegmentBlock &block : blocks) {
        if (block.form == SegmentBlock::Form::ResultSet)
            return failure(
                ErrorCode::Refused,
                tr("The segment builds on the result set \"%1\". That is a list of people, which stays where "
                   "it is; hand the campaign over with a segment of criteria.")
                    .arg(block.name));
        if (block.form == SegmentBlock::Form::Segment) {
            if (auto gathered = gatherSegment(connection, block.name, segments); !gathered)
                return gathered;
        }
        if (auto gathered = gatherBlocks(connection, block.blocks, segments); !gathered)
            return gathered;
    }
    return {};
}

Status gatherSegment(Connection &connection, const QString &name, QList<Segment> &segments)
{
    if (holdsSegment(segments, name))
        return {};
    auto segment = SegmentStorage::read(connection, name);
    if (!segment)
        return failure(segment.error());
    segments << *segment;
    return gatherBlocks(connection, segment->blocks, segments);
}

/// What PDFs are made of comes along as templates of their own.
Status gatherTemplates(Connection &connection, const QString &name, QList<MessageTemplate> &templates)
{
    auto found = MessageTemplateStorage::read(connection, name);
    if (!found)
        return failure(found.error());
    templates << *found;
    for (const PersonalFile &file : std::as_const(found->personalFiles)) {
        const auto isIt = [&](const MessageTemplate &known) { return known.name == file.templateName; };
        if (!file.isMade() || std::any_of(templates.cbegin(), templates.cend(), isIt))
            continue;
        auto pdf = MessageTemplateStorage::read(connection, file.templateName);
        if (pdf)
            templates << *pdf;
        else if (pdf.error().code != ErrorCode::NotFound)
            return failure(pdf.error());
    }
    return {};
}

/// The campaign names its attachments; their content comes beside it, in the same order.
Status readAttachmentsOf(const QJsonArray &described, const QString &place, QList<MessageFile> &attachments)
{
    if (described.size() != attachments.size())
        return failure(ErrorCode::InvalidInput, tr("The attachments are not those that the campaign names."), place);
    const QString filesPlace = place + QStringLiteral(", attachments");
    auto files = TemplatePackage::readFiles(described, filesPlace);
    if (!files)
        return failure(files.error());
    for (qsizetype i = 0; i < files->size(); ++i) {
        MessageFile &attachment = attachments[i];
        if (files->at(i).fileName != attachment.fileName)
            return failure(ErrorCode::InvalidInput, tr("The attachments are not those that the campaign names."),
                           QStringLiteral("%1[%2]").arg(filesPlace).arg(i));
        attachment.contentType = files->at(i).contentType;
        attachment.data = files->at(i).data;
    }
    return {};
}

/// The part that an error is about stands before its own place.
Error within(const QString &place, Error error)
{
    error.place = error.place.isEmpty() ? place : place + QStringLiteral(", ") + error.place;
    return error;
}

Status checkTemplate(const MessageTemplate &source, const QString &place)
{
    if (auto compiled = CompiledTemplate::compile(source); !compiled)
        return failure(within(place, compiled.error()));
    if (auto files = PersonalFiles::compile(source.personalFiles); !files)
        return failure(within(place, files.error()));
    return {};
}

Status unpackSegment(Connection &connection, const Segment &segment, const Clock &clock)
{
    const auto known = SegmentStorage::read(connection, segment.name);
    if (known && *known == segment)
        return {};
    if (known)
        return failure(
            ErrorCode::AlreadyExists,
            tr("There is another segment \"%1\" here. Rename that one, then import again.").arg(segment.name));
    if (known.error().code != ErrorCode::NotFound)
        return failure(known.error());
    const auto saved = SegmentStorage::save(connection, segment, clock);
    return saved ? Status() : failure(saved.error());
}

Status unpackTemplate(Connection &connection, const MessageTemplate &source, const Clock &clock)
{
    const auto known = MessageTemplateStorage::read(connection, source.name);
    if (known && TemplatePackage::write(*known) == TemplatePackage::write(source))
        return {};
    if (known)
        return failure(ErrorCode::AlreadyExists,
                       tr("There is another template \"%1\" here. Rename or delete that one, then import again.")
                           .arg(source.name));
    if (known.error().code != ErrorCode::NotFound)
        return failure(known.error());
    const auto saved = MessageTemplateStorage::save(connection, source, clock);
    return saved ? Status() : failure(saved.error());
}

} // namespace

Result<CampaignPackage> CampaignPackage::gather(Connection &connection, const Campaign &campaign)
{
    CampaignPackage package;
    package.campaign = campaign;
    if (!campaign.attachments.isEmpty()) {
        auto attachments = CampaignStorage::attachments(connection, campaign.id);
        if (!attachments)
            return failure(attachments.error());
        package.campaign.attachments = std::move(*attachments);
    }
    if (auto gathered = campaign.segment ? gatherBlocks(connection, campaign.segment->blocks, package.segments)
                                         : gatherSegment(connection, campaign.segmentName, package.segments);
        !gathered)
        return failure(gathered.error());
    if (auto gathered = gatherTemplates(connection, campaign.templateName, package.templates); !gathered)
        return failure(gathered.error());
    return package;
}

QByteArray CampaignPackage::toJson() const
{
    QJsonArray segmentObjects;
    for (const Segment &segment : segments)
        segmentObjects.append(segmentToJsonObject(segment));
    QJsonArray templateObjects;
    for (const MessageTemplate &source : templates)
        templateObjects.append(QJsonDocument::fromJson(TemplatePackage::write(source)).object());
    return QJsonDocument(
               QJsonObject{{QStringLiteral("format"), packageFormat},
                           {QStringLiteral("campaign"), CampaignFile::definition(campaign)},
                           {QStringLiteral("segments"), segmentObjects},
                           {QStringLiteral("templates"), templateObjects},
                           {QStringLiteral("attachments"), TemplatePackage::describeFiles(campaign.attachments)}})
        .toJson();
}

Result<CampaignPackage> CampaignPackage::fromJson(const QByteArray &json, const QString &place)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError || object.value(QStringLiteral("format")).toString() != packageFormat)
        return failure(ErrorCode::InvalidInput, tr("This is not a campaign package (\"%1\").").arg(packageFormat),
                       place);
    CampaignPackage package;
    auto campaign = CampaignFile::fromDefinition(object.value(QStringLiteral("campaign")).toObject());
    if (!campaign)
        return failure(within(place, campaign.error()));
    package.campaign = std::move(*campaign);
    for (const QJsonValue &value : object.value(QStringLiteral("segments")).toArray()) {
        auto segment = segmentFromJsonObject(value.toObject());
        if (!segment)
            return failure(
                within(place + QStringLiteral(", segments[%1]").arg(package.segments.size()), segment.error()));
        package.segments << std::move(*segment);
    }
    for (const QJsonValue &value : object.value(QStringLiteral("templates")).toArray()) {
        const QString part = place + QStringLiteral(", templates[%1]").arg(package.templates.size());
        auto source = TemplatePackage::read(QJsonDocument(value.toObject()).toJson(), part);
        if (!source)
            return failure(source.error());
        if (auto sound = checkTemplate(*source, part); !sound)
            return failure(sound.error());
        package.templates << std::move(*source);
    }
    const Campaign &described = package.campaign;
    if (package.templates.isEmpty() || package.templates.first().name != described.templateName
        || (!described.segment && !holdsSegment(package.segments, described.segmentName)))
        return failure(ErrorCode::InvalidInput, tr("The package lacks the segment or the template of its campaign."),
                       place);
    if (auto read
        = readAttachmentsOf(object.value(QStringLiteral("attachments")).toArray(), place, package.campaign.attachments);
        !read)
        return failure(read.error());
    return package;
}

Result<CampaignId> CampaignPackage::unpack(Connection &connection, const QString &createdBy, const Clock &clock) const
{
    for (const Segment &segment : segments) {
        if (auto unpacked = unpackSegment(connection, segment, clock); !unpacked)
            return failure(unpacked.error());
    }
    // What PDFs are made of first, so that the message takes it from the library.
    for (auto source = templates.crbegin(); source != templates.crend(); ++source) {
        if (auto unpacked = unpackTemplate(connection, *source, clock); !unpacked)
            return failure(unpacked.error());
    }
    Campaign made = campaign;
    made.id = {};
    made.mode = CampaignMode::Manual; // nothing that came from elsewhere starts by itself
    const auto isKnown = [&](const QString &name) { return SenderStorage::read(connection, name).has_value(); };
    if (!isKnown(made.senderName)) {
        made.senderName = Campaign().senderName;
        made.senderWeight = 1;
    }
    made.moreRelays.removeIf([&](const CampaignRelay &relay) { return !isKnown(relay.senderName); });
    return CampaignStorage::create(connection, made, createdBy, clock);
}

} // namespace odziv
