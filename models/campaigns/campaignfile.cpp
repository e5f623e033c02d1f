/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignfile.h"

#include "campaigns/jsonfields.h"
#include "common/translate.h"
#include "customers/emailaddressrule.h"
#include "mime/mailbox.h"
#include "segments/segmentjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMimeDatabase>

namespace odziv {

namespace {

constexpr int longestName = 200;
constexpr int mostPerPeriod = 100'000'000;
constexpr qint64 mostAttachmentBytes = 25 * 1024 * 1024;

/// The value named by a field, by one of the ...ByName functions.
template<typename Value>
void choose(JsonFields &fields, const QString &key, Value &value, std::optional<Value> (*byName)(const QString &),
            const QString &choices)
{
    if (!fields.has(key)) {
        fields.take(key);
        return;
    }
    const QString name = fields.text(key);
    if (const auto known = byName(name))
        value = *known;
    else
        fields.complain(key, tr("\"%1\" is none of %2").arg(name, choices));
}

void readAddress(JsonFields &fields, const QString &key, QString &address, bool required)
{
    address = required ? fields.requiredText(key) : fields.text(key).trimmed();
    if (address.isEmpty())
        return;
    auto valid = EmailAddressRule::normalise(address);
    if (valid)
        address = *valid;
    else
        fields.complain(key, tr("\"%1\" is not an e-mail address: %2").arg(address, valid.error().text));
}

void readStart(JsonFields &fields, Campaign &campaign, const QTimeZone &zone)
{
    const QString key = QStringLiteral("start");
    const QString text = fields.text(key);
    if (text.isEmpty())
        return;
    QDateTime start = QDateTime::fromString(text, Qt::ISODate);
    if (!start.isValid()) {
        fields.complain(key, tr("\"%1\" is not a time; write it like 2026-12-01T08:00").arg(text));
        return;
    }
    if (start.timeSpec() == Qt::LocalTime)
        start = QDateTime(start.date(), start.time(), zone);
    campaign.start = start.toUTC();
}

void readWindow(JsonFields &fields, Campaign &campaign)
{
    const QString key = QStringLiteral("window");
    if (!fields.has(key)) {
        fields.take(key);
        return;
    }
    JsonFields window = fields.object(key);
    const QString days = window.text(QStringLiteral("days"), QStringLiteral("mon-sun"));
    const QString from = window.text(QStringLiteral("from"), QStringLiteral("00:00"));
    const QString to = window.text(QStringLiteral("to"), QStringLiteral("24:00"));
    window.refuseTheRest();
    auto parsed = SendingWindow::parse(days, from, to);
    if (parsed)
        campaign.hours.window = *parsed;
    else
        fields.complain(key, parsed.error().text);
}

/// "senders": every relay with its share, the first one first; it stands above "senderName".
void readRelays(JsonFields &fields, Campaign &campaign)
{
    constexpr int mostWeight = 1000;
    bool isFirst = true;
    for (JsonFields &relay : fields.objects(QStringLiteral("senders"))) {
        const QString name = relay.requiredText(QStringLiteral("name")).trimmed();
        const int weight = relay.number(QStringLiteral("weight"), isFirst ? 1 : 0, mostWeight).value_or(1);
        relay.refuseTheRest();
        if (isFirst) {
            campaign.senderName = name;
            campaign.senderWeight = weight;
        } else {
            campaign.moreRelays << CampaignRelay{name, weight};
        }
        isFirst = false;
    }
}

void readBlackout(JsonFields &fields, Campaign &campaign)
{
    const QString key = QStringLiteral("blackout");
    const QStringList spans = fields.texts(key);
    for (const QString &text : spans) {
        auto days = BlackoutDays::parse(text);
        if (!days)
            return fields.complain(key, days.error().text);
        campaign.hours.blackout << *days;
    }
}

void readCanary(JsonFields &fields, Campaign &campaign)
{
    const QString key = QStringLiteral("canary");
    if (!fields.has(key)) {
        fields.take(key);
        return;
    }
    JsonFields canary = fields.object(key);
    CanaryRule rule;
    rule.recipients = canary.number(QStringLiteral("recipients"), 1, mostPerPeriod).value_or(rule.recipients);
    rule.mostRefusedPercent
        = canary.number(QStringLiteral("mostRefusedPercent"), 0, 100).value_or(rule.mostRefusedPercent);
    rule.seeds = canary.texts(QStringLiteral("seeds"));
    if (rule.seeds.size() > CanaryRule::mostSeeds)
        canary.complain(QStringLiteral("seeds"),
                        tr("at most %1 seed addresses can be named").arg(CanaryRule::mostSeeds));
    for (const QString &seed : std::as_const(rule.seeds)) {
        if (const auto address = encodedAddress(seed); !address)
            canary.complain(QStringLiteral("seeds"), QStringLiteral("%1: %2").arg(seed, address.error().text));
    }
    canary.refuseTheRest();
    campaign.canary = rule;
}

void readLimits(JsonFields fields, Campaign &campaign)
{
    campaign.limits.perMinute = fields.number(QStringLiteral("perMinute"), 1, mostPerPeriod);
    campaign.limits.perHour = fields.number(QStringLiteral("perHour"), 1, mostPerPeriod);
    campaign.limits.perDay = fields.number(QStringLiteral("perDay"), 1, mostPerPeriod);
    campaign.limits.perDomainPerMinute = fields.number(QStringLiteral("perDomainPerMinute"), 1, mostPerPeriod);
    fields.refuseTheRest();
}

/// Everything but segment and attachments, which a file and a stored definition write differently.
void readCommon(JsonFields &fields, Campaign &campaign, const QTimeZone &zone)
{
    const QString format = fields.text(QStringLiteral("format"));
    if (format != QLatin1String(campaignFormat))
        fields.complain(QStringLiteral("format"),
                        tr("is \"%1\"; this program reads %2").arg(format, QLatin1String(campaignFormat)));
    campaign.name = fields.requiredText(QStringLiteral("name"));
    if (campaign.name.size() > longestName)
        fields.complain(QStringLiteral("name"), tr("is longer than %1 characters").arg(longestName));
    const QJsonValue comment = fields.take(QStringLiteral("comment")); // may have several lines
    if (!comment.isUndefined() && !comment.isNull() && !comment.isString())
        fields.complain(QStringLiteral("comment"), tr("must be a text"));
    campaign.comment = comment.toString();
    choose(fields, QStringLiteral("channel"), campaign.channel, campaignChannelByName, tr("email, sms, call"));
    choose(fields, QStringLiteral("mode"), campaign.mode, campaignModeByName, tr("manual, scheduled, automatic"));
    campaign.templateName = fields.requiredText(QStringLiteral("template"));
    campaign.senderName = fields.text(QStringLiteral("senderName"), campaign.senderName).trimmed();
    readRelays(fields, campaign);
    JsonFields sender = fields.object(QStringLiteral("sender"));
    campaign.from.name = sender.text(QStringLiteral("name")).trimmed();
    readAddress(sender, QStringLiteral("address"), campaign.from.address, true);
    readAddress(sender, QStringLiteral("replyTo"), campaign.replyTo, false);
    sender.refuseTheRest();
    choose(fields, QStringLiteral("legalClass"), campaign.legalClass, legalClassByName,
           tr("service, similar, marketing"));
    choose(fields, QStringLiteral("onePer"), campaign.onePer, onePerByName,
           tr("address, contact, customer, customerAccount"));
    readStart(fields, campaign, zone);
    readWindow(fields, campaign);
    readBlackout(fields, campaign);
    readCanary(fields, campaign);
    choose(fields, QStringLiteral("missedStart"), campaign.missedStart, missedStartByName, tr("send, skip, ask"));
    readLimits(fields.object(QStringLiteral("limits")), campaign);
    if (campaign.mode != CampaignMode::Manual && !campaign.start)
        fields.complain(QStringLiteral("start"), tr("is missing; a campaign that is not manual needs its start"));
}

/// "Name or file": a file beside the campaign file wins, because it can be seen there.
Status readSegment(const QString &text, const QDir &folder, Campaign &campaign)
{
    const QString path = folder.filePath(text);
    const bool looksLikeFile = text.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    if (!QFileInfo(path).isFile() && !looksLikeFile) {
        campaign.segmentName = text;
        return {};
    }
    auto segment = readSegmentFile(path);
    if (!segment)
        return failure(segment.error());
    campaign.segment = std::move(*segment);
    return {};
}

Result<MessageFile> readAttachment(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, tr("The attachment cannot be read: %1.").arg(file.errorString()),
                       QDir::toNativeSeparators(path));
    if (file.size() > mostAttachmentBytes)
        return failure(ErrorCode::InvalidInput,
                       tr("The attachment is larger than %1 MiB.").arg(mostAttachmentBytes / 1024 / 1024),
                       QDir::toNativeSeparators(path));
    MessageFile attachment;
    attachment.fileName = QFileInfo(path).fileName();
    attachment.contentType = QMimeDatabase().mimeTypeForFile(path).name();
    attachment.data = file.readAll();
    return attachment;
}

Status readAttachments(const QStringList &paths, const QDir &folder, Campaign &campaign)
{
    qint64 bytes = 0;
    for (const QString &path : paths) {
        auto attachment = readAttachment(folder.filePath(path));
        if (!attachment)
            return failure(attachment.error());
        bytes += attachment->data.size();
        campaign.attachments << *attachment;
    }
    if (bytes > mostAttachmentBytes)
        return failure(ErrorCode::InvalidInput,
                       tr("The attachments together are larger than %1 MiB.").arg(mostAttachmentBytes / 1024 / 1024));
    return {};
}

Result<QJsonObject> readObject(const QString &path)
{
    const QString place = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, tr("The file cannot be read: %1.").arg(file.errorString()), place);
    const QByteArray bytes = file.readAll();
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidInput,
                       tr("This is not JSON: line %1: %2.")
                           .arg(bytes.left(parseError.offset).count('\n') + 1)
                           .arg(parseError.errorString()),
                       place);
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, tr("A campaign file holds one JSON object, { ... }."), place);
    return document.object();
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject relayObject(const CampaignRelay &relay)
{
    return {{QStringLiteral("name"), relay.senderName}, {QStringLiteral("weight"), relay.weight}};
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

} // namespace

namespace CampaignFile {

Result<Campaign> read(const QString &path, const QTimeZone &zone)
{
    auto object = readObject(path);
    if (!object)
        return failure(object.error());
    std::optional<Error> error;
    JsonFields fields(*object, error, QDir::toNativeSeparators(path));
    Campaign campaign;
    readCommon(fields, campaign, zone);
    const QString segment = fields.requiredText(QStringLiteral("segment"));
    const QStringList attachments = fields.texts(QStringLiteral("attachments"));
    fields.refuseTheRest();
    if (error)
        return failure(*error);
    const QDir folder = QFileInfo(path).absoluteDir();
    if (auto found = readSegment(segment, folder, campaign); !found)
        return failure(found.error());
    if (auto found = readAttachments(attachments, folder, campaign); !found)
        return failure(found.error());
    return campaign;
}

Result<Campaign> fromDefinition(const QJsonObject &definition)
{
    std::optional<Error> error;
    JsonFields fields(definition, error, definition.value(QStringLiteral("name")).toString());
    Campaign campaign;
    readCommon(fields, campaign, QTimeZone::utc());
    const QJsonValue segment = fields.take(QStringLiteral("segment"));
    if (segment.isObject()) {
        auto parsed = segmentFromJsonObject(segment.toObject());
        if (!parsed)
            return failure(parsed.error());
        campaign.segment = std::move(*parsed);
    } else {
        campaign.segmentName = segment.toString();
    }
    const QStringList attachments = fields.texts(QStringLiteral("attachments"));
    for (const QString &name : attachments) {
        MessageFile file;
        file.fileName = name;
        campaign.attachments << file;
    }
    fields.refuseTheRest();
    if (error)
        return failure(*error);
    return campaign;
}

QJsonObject definition(const Campaign &campaign)
{
    QJsonArray attachments;
    for (const MessageFile &file : campaign.attachments)
        attachments << file.fileName;
    QJsonValue relays;
    if (!campaign.moreRelays.isEmpty()) {
        QJsonArray list{relayObject({campaign.senderName, campaign.senderWeight})};
        for (const CampaignRelay &relay : campaign.moreRelays)
            list << relayObject(relay);
        relays = list;
    }
    QJsonArray blackout;
    for (const BlackoutDays &days : campaign.hours.blackout)
        blackout << days.text();
    QJsonValue canary;
    if (campaign.canary)
        canary = QJsonObject{{QStringLiteral("recipients"), campaign.canary->recipients},
                             {QStringLiteral("mostRefusedPercent"), campaign.canary->mostRefusedPercent},
                             {QStringLiteral("seeds"), QJsonArray::fromStringList(campaign.canary->seeds)}};
    QJsonValue window;
    if (campaign.hours.window) {
        const QTime to = campaign.hours.window->to;
        window = QJsonObject{
            {QStringLiteral("days"), campaign.hours.window->days},
            {QStringLiteral("from"), campaign.hours.window->from.toString(QStringLiteral("HH:mm"))},
            {QStringLiteral("to"), to.isValid() ? to.toString(QStringLiteral("HH:mm")) : QStringLiteral("24:00")}};
    }
    return {
        {QStringLiteral("format"), QLatin1String(campaignFormat)},
        {QStringLiteral("name"), campaign.name},
        {QStringLiteral("comment"), textOrNull(campaign.comment)},
        {QStringLiteral("channel"), campaignChannelName(campaign.channel)},
        {QStringLiteral("mode"), campaignModeName(campaign.mode)},
        {QStringLiteral("segment"),
         campaign.segment ? QJsonValue(segmentToJsonObject(*campaign.segment)) : QJsonValue(campaign.segmentName)},
        {QStringLiteral("template"), campaign.templateName},
        {QStringLiteral("senderName"), campaign.senderName},
        {QStringLiteral("senders"), relays},
        {QStringLiteral("sender"), QJsonObject{{QStringLiteral("name"), textOrNull(campaign.from.name)},
                                               {QStringLiteral("address"), campaign.from.address},
                                               {QStringLiteral("replyTo"), textOrNull(campaign.replyTo)}}},
        {QStringLiteral("legalClass"), legalClassName(campaign.legalClass)},
        {QStringLiteral("onePer"), onePerName(campaign.onePer)},
        {QStringLiteral("start"), campaign.start ? QJsonValue(campaign.start->toString(Qt::ISODate)) : QJsonValue()},
        {QStringLiteral("window"), window},
        {QStringLiteral("blackout"), blackout},
        {QStringLiteral("canary"), canary},
        {QStringLiteral("missedStart"), missedStartName(campaign.missedStart)},
        {QStringLiteral("attachments"), attachments},
        {QStringLiteral("limits"),
         QJsonObject{{QStringLiteral("perMinute"), numberOrNull(campaign.limits.perMinute)},
                     {QStringLiteral("perHour"), numberOrNull(campaign.limits.perHour)},
                     {QStringLiteral("perDay"), numberOrNull(campaign.limits.perDay)},
                     {QStringLiteral("perDomainPerMinute"), numberOrNull(campaign.limits.perDomainPerMinute)}}}};
}

} // namespace CampaignFile

} // namespace odziv
