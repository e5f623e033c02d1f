/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "campaignapproval.h"

#include "campaigns/campaignfile.h"
#include "common/translate.h"
#include "store/sqlitestatement.h"
#include "templates/personalfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

namespace odziv {

namespace {

/// Length and bytes: no two different sequences of texts give the same stream.
void addBytes(QCryptographicHash &hash, QByteArrayView bytes)
{
    hash.addData(QByteArray(QByteArray::number(bytes.size()) + ':'));
    hash.addData(bytes);
}

void add(QCryptographicHash &hash, const QByteArray &bytes)
{
    addBytes(hash, bytes);
}

void add(QCryptographicHash &hash, const QString &text)
{
    addBytes(hash, text.toUtf8());
}

void add(QCryptographicHash &hash, const QList<MessageFile> &files)
{
    add(hash, QByteArray::number(files.size()));
    for (const MessageFile &file : files) {
        for (const QString &text : {file.contentId, file.fileName, file.contentType})
            add(hash, text);
        add(hash, file.data);
    }
}

QString hexadecimal(const QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

QString operatorName()
{
    for (const char *variable : {"USER", "USERNAME", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    // Services and containers name nobody; the home folder still does.
    const QString home = QDir::home().dirName();
    return home.isEmpty() ? QStringLiteral("odziv") : home;
}

namespace CampaignApprovals {

Result<QString> recipientsHash(Connection &connection, CampaignId campaign)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    auto rows = SqliteStatement::prepare(
        connection,
        QStringLiteral("SELECT r.memberId, r.contactId, r.customerId, r.customerAccountId, r.address, q.reason,"
                       " (SELECT group_concat(customerAccountId) FROM recipientAccount a WHERE a.recipientId = r.id)"
                       " FROM recipient r JOIN queueEntry q ON q.recipientId = r.id WHERE r.campaignId = ?1"
                       " ORDER BY r.id"));
    if (!rows)
        return failure(rows.error());
    rows->bind(1, campaign.value());
    for (;;) {
        auto step = rows->step();
        if (!step)
            return failure(step.error());
        if (*step != SqliteStatement::Step::Row)
            return hexadecimal(hash);
        for (int column = 0; column < 7; ++column)
            addBytes(hash, rows->text(column));
    }
}

Result<QString> contentHash(Connection &connection, const Campaign &campaign, const FrozenContent &content)
{
    auto recipients = recipientsHash(connection, campaign.id);
    if (!recipients)
        return failure(recipients.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, *recipients);
    const MessageTemplate &source = content.messageTemplate;
    for (const QString &text : {source.subject, source.html, source.text})
        add(hash, text);
    add(hash, QByteArray::number(static_cast<int>(source.kind)));
    add(hash, source.images);
    add(hash, source.attachments);
    add(hash, QJsonDocument(describePersonalFiles(source.personalFiles)).toJson(QJsonDocument::Compact));
    add(hash, content.attachments);
    add(hash, content.listUnsubscribe);
    QJsonObject definition = CampaignFile::definition(campaign);
    for (const char *key : {"name", "comment", "start", "missedStart", "mode"})
        definition.remove(QLatin1String(key));
    add(hash, QJsonDocument(definition).toJson(QJsonDocument::Compact));
    return hexadecimal(hash);
}

Result<std::optional<CampaignApproval>> newest(Connection &connection, CampaignId campaign)
{
    auto query = connection.prepare(QStringLiteral("SELECT contentHash, approvedBy, approvedAt FROM campaignApproval"
                                                   " WHERE campaignId = ? ORDER BY id DESC LIMIT 1"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(campaign.value()).run(); !ran)
        return failure(ran.error());
    std::optional<CampaignApproval> approval;
    if (query->next())
        approval = CampaignApproval{query->text(0), query->text(1),
                                    QDateTime::fromMSecsSinceEpoch(query->integer(2), Qt::UTC)};
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return approval;
}

Status approve(Connection &connection, const Campaign &campaign, const QString &contentHash, const QString &approvedBy,
               const Clock &clock)
{
    if (campaign.isLaunched())
        return failure(ErrorCode::Refused, tr("The campaign \"%1\" was launched already.").arg(campaign.name));
    if (approvedBy == campaign.createdBy)
        return failure(
            ErrorCode::Refused,
            tr("%1 made the campaign \"%2\"; somebody else has to approve it.").arg(approvedBy, campaign.name));
    return connection.execute(QStringLiteral("INSERT INTO campaignApproval (campaignId, contentHash, approvedBy,"
                                             " approvedAt) VALUES (?, ?, ?, ?)"),
                              {campaign.id.value(), contentHash, approvedBy, clock.nowUtc().toMSecsSinceEpoch()});
}

Status mayLaunch(Connection &connection, const Campaign &campaign, const QString &contentHash,
                 const QString &launchedBy)
{
    auto approval = newest(connection, campaign.id);
    if (!approval)
        return failure(approval.error());
    if (!*approval)
        return failure(ErrorCode::Refused,
                       tr("The campaign \"%1\" needs the approval of a second person.").arg(campaign.name));
    if ((*approval)->contentHash != contentHash)
        return failure(ErrorCode::Refused,
                       tr("The campaign \"%1\", its recipients or its message were changed after %2 approved it; it"
                          " needs a new approval.")
                           .arg(campaign.name, (*approval)->approvedBy));
    if ((*approval)->approvedBy == launchedBy)
        return failure(
            ErrorCode::Refused,
            tr("%1 approved the campaign \"%2\"; somebody else has to launch it.").arg(launchedBy, campaign.name));
    return {};
}

} // namespace CampaignApprovals

} // namespace odziv
