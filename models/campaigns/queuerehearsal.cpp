/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "queuerehearsal.h"

#include "campaigns/campaignlauncher.h"
#include "campaigns/recipientfreezer.h"
#include "sendqueue/sendqueuestorage.h"

namespace odziv {

namespace {

/// A reader may not begin a writing transaction, but its temporary tables may be written within a plain one.
Status inTransaction(Connection &connection, const std::function<Status(Connection &)> &work)
{
    if (auto begun = connection.execute(QStringLiteral("BEGIN")); !begun)
        return begun;
    auto worked = work(connection);
    const auto ended = connection.execute(worked ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    return worked ? ended : worked;
}

Status copyRecipients(Connection &connection, CampaignId campaign)
{
    const QVariantList id{campaign.value()};
    if (auto copied = connection.execute(
            QStringLiteral("INSERT INTO temp.recipient SELECT * FROM main.recipient WHERE campaignId = ?"), id);
        !copied)
        return copied;
    if (auto copied = connection.execute(
            QStringLiteral("INSERT INTO temp.recipientAccount SELECT * FROM main.recipientAccount"
                           " WHERE recipientId IN (SELECT id FROM main.recipient WHERE campaignId = ?)"),
            id);
        !copied)
        return copied;
    return connection.execute(
        QStringLiteral("INSERT INTO temp.queueEntry (recipientId, campaignId, state, reason, at)"
                       " SELECT recipientId, campaignId, CASE WHEN state = 'skipped' THEN state ELSE 'queued' END,"
                       " reason, at FROM main.queueEntry WHERE campaignId = ?"),
        id);
}

} // namespace

Result<std::unique_ptr<QueueRehearsal>> QueueRehearsal::prepare(Workspace &workspace)
{
    std::unique_ptr<QueueRehearsal> rehearsal(new QueueRehearsal);
    auto connection = Connection::open(workspace.path(), Connection::Mode::Reader);
    if (!connection)
        return failure(connection.error());
    rehearsal->m_connection = std::move(*connection);
    if (auto shadowed = SendQueueStorage::shadow(*rehearsal->m_connection); !shadowed)
        return failure(shadowed.error());
    return rehearsal;
}

Result<std::unique_ptr<QueueRehearsal>> QueueRehearsal::open(Workspace &workspace, const Campaign &campaign,
                                                             const Clock &clock, const CancelFlag &cancelled)
{
    if (campaign.isLaunched()) {
        auto rehearsal = prepare(workspace);
        if (!rehearsal)
            return rehearsal;
        if (auto copied
            = inTransaction((*rehearsal)->connection(),
                            [&](Connection &connection) { return copyRecipients(connection, campaign.id); });
            !copied)
            return failure(copied.error());
        return rehearsal;
    }
    auto members = campaignMembers(workspace, campaign, clock, cancelled);
    if (!members)
        return failure(members.error());
    return openFor(workspace, campaign, *members, clock, {cancelled, {}});
}

Result<std::unique_ptr<QueueRehearsal>> QueueRehearsal::openFor(Workspace &workspace, const Campaign &campaign,
                                                                const CampaignMembers &members, const Clock &clock,
                                                                const FreezeWatch &watch)
{
    auto rehearsal = prepare(workspace);
    if (!rehearsal)
        return rehearsal;
    auto frozen = inTransaction((*rehearsal)->connection(), [&](Connection &connection) {
        return freezeRecipients(connection, {campaign.id, members.targetLevel, campaign.onePer, members.rules},
                                members.ids, clock, watch);
    });
    if (!frozen)
        return failure(frozen.error());
    return rehearsal;
}

SendJournal::Executor QueueRehearsal::executor()
{
    return [this](const StoreWriter::Work &work, QObject *context, const std::function<void(Status)> &done) {
        const Status outcome = inTransaction(*m_connection, work);
        QMetaObject::invokeMethod(
            context, [done, outcome] { done(outcome); }, Qt::QueuedConnection);
    };
}

} // namespace odziv
