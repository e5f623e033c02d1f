/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignresults.h"

#include "campaigns/campaignstorage.h"
#include "channels/recipientmessages.h"
#include "common/translate.h"
#include "sendqueue/sendqueuestorage.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>

namespace odziv {

namespace {

/// Quoted when it has to be (RFC 4180), and harmless for spreadsheets, which run what looks like a formula.
QString csvField(QString text)
{
    qsizetype first = 0;
    while (first < text.size() && text.at(first) == u' ')
        ++first;
    if (first < text.size() && QStringLiteral("=+-@\t\r").contains(text.at(first)))
        text.prepend(u'\'');
    const bool quote = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r')
                       || text.startsWith(u' ') || text.startsWith(u'\'') || text.endsWith(u' ');
    if (!quote)
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QJsonObject reasonsObject(const std::map<QString, qint64> &counts)
{
    QJsonObject object;
    for (const auto &[reason, count] : counts)
        object.insert(reason, count);
    return object;
}

QString csvLine(const QueueResult &result, const QByteArray &messageId)
{
    const bool skipped = result.state == SendState::Skipped;
    const QString lastReply = skipped && result.lastReply.isEmpty() ? result.skipReason : result.lastReply;
    const QStringList fields{QString::number(result.recipient.value()),
                             csvField(result.address),
                             sendStateName(result.state),
                             QString::number(result.attempts),
                             csvField(lastReply),
                             skipped ? QString() : csvField(QString::fromLatin1(messageId)),
                             QDateTime::fromMSecsSinceEpoch(result.at, Qt::UTC).toString(Qt::ISODateWithMs)};
    return fields.join(u',') + QStringLiteral("\r\n");
}

} // namespace

namespace CampaignResults {

QJsonObject statusObject(const QString &campaign, const QueueCounts &counts)
{
    QJsonObject object{{QStringLiteral("campaign"), campaign}, {QStringLiteral("recipients"), counts.recipients}};
    for (const SendState state : allSendStates) {
        if (state != SendState::Skipped)
            object.insert(sendStateName(state), counts.of(state));
    }
    object.insert(sendStateName(SendState::Skipped), reasonsObject(counts.skipped));
    if (!counts.removed.empty())
        object.insert(QStringLiteral("removedSinceLaunch"), reasonsObject(counts.removed));
    return object;
}

QString statusText(const QString &campaign, const QueueCounts &counts)
{
    QString text = tr("campaign    %1\nrecipients  %2\n").arg(campaign).arg(counts.recipients);
    for (const SendState state : allSendStates)
        text += QStringLiteral("%1 %2\n").arg(sendStateName(state), -11).arg(counts.of(state));
    for (const auto &[reason, count] : counts.skipped) {
        text += QStringLiteral("  %1 %2").arg(reason, -15).arg(count);
        const auto removed = counts.removed.find(reason);
        if (removed != counts.removed.end())
            text += tr(" (%1 of them since the launch)").arg(removed->second);
        text += u'\n';
    }
    return text;
}

Result<qint64> write(Connection &connection, CampaignId campaign, const QString &path)
{
    const QString place = QDir::toNativeSeparators(path);
    auto stored = CampaignStorage::read(connection, campaign);
    if (!stored)
        return failure(stored.error());
    auto key = CampaignStorage::messageKey(connection, campaign);
    if (!key)
        return failure(key.error());
    QSaveFile file(path);
    const auto unwritable
        = [&] { return failure(ErrorCode::Io, tr("The file cannot be written: %1.").arg(file.errorString()), place); };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    file.write("recipientId,address,state,attempts,lastReply,messageId,at\r\n");
    qint64 rows = 0;
    auto walked = SendQueueStorage::forEachResult(connection, campaign, [&](const QueueResult &result) -> Status {
        ++rows;
        const QByteArray messageId = recipientMessageId(*key, result.recipient, stored->from.address);
        if (file.write(csvLine(result, messageId).toUtf8()) < 0)
            return unwritable();
        return {};
    });
    if (!walked)
        return failure(walked.error());
    if (!file.commit())
        return unwritable();
    return rows;
}

} // namespace CampaignResults

} // namespace odziv
