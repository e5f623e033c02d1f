/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "testmessage.h"

#include "campaigns/campaigncontent.h"
#include "campaigns/campaignlauncher.h"
#include "campaigns/queuerehearsal.h"
#include "catalog/catalog.h"
#include "common/translate.h"
#include "sendqueue/sendqueuestorage.h"

#include <algorithm>
#include <utility>

namespace odziv {

namespace {

/// How many members are looked at for the first that can be mailed.
constexpr size_t mostTried = 500;

Result<qint64> memberByNumber(Connection &connection, const QString &level, const QString &number)
{
    const CatalogTable *const table = Catalog::builtIn().table(level);
    if (!table)
        return failure(ErrorCode::Internal, tr("The target level is unknown."));
    const QString column = table->businessKey.isEmpty() ? QStringLiteral("id") : table->businessKey;
    const QVariant value = table->businessKey.isEmpty() ? QVariant(number.toLongLong()) : QVariant(number);
    auto id = connection.scalar(QStringLiteral("SELECT id FROM %1 WHERE %2 = ?").arg(level, column), {value});
    if (!id)
        return failure(id.error());
    if (!id->isValid())
        return failure(ErrorCode::NotFound, tr("There is no row \"%1\" of %2.").arg(number, level));
    return id->toLongLong();
}

/// The first that would be mailed; or else the first at all, which can be shown even if it has no address.
Result<QueueEntry> firstEntry(Connection &connection, CampaignId campaign)
{
    auto query = connection.prepare(
        QStringLiteral("SELECT r.id, r.contactId, r.customerId, r.customerAccountId, r.address FROM recipient r"
                       " JOIN queueEntry q ON q.recipientId = r.id WHERE r.campaignId = ?"
                       " ORDER BY q.state <> 'queued', r.id LIMIT 1"));
    if (!query)
        return failure(query.error());
    if (auto ran = query->bind(campaign.value()).run(); !ran)
        return failure(ran.error());
    QueueEntry entry;
    if (query->next()) {
        entry.recipient = RecipientId(query->integer(0));
        entry.contactId = query->integer(1);
        entry.customerId = query->integer(2);
        entry.customerAccountId = query->integer(3);
        entry.address = query->text(4);
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    if (!entry.recipient.isValid())
        return failure(ErrorCode::NotFound, tr("The segment has no members to fill the test message with."));
    return entry;
}

} // namespace

Result<OutgoingMessage> makeTestMessage(Workspace &workspace, const Campaign &campaign, const QString &address,
                                        const QString &number, const Clock &clock)
{
    auto members = campaignMembers(workspace, campaign, clock);
    if (!members)
        return failure(members.error());
    auto reader = workspace.reader();
    if (!reader)
        return failure(reader.error());
    if (!number.isEmpty()) {
        auto id = memberByNumber(**reader, members->targetLevel, number);
        if (!id)
            return failure(id.error());
        members->ids = {*id};
    }
    members->ids.resize(std::min(members->ids.size(), mostTried));
    auto rehearsal = QueueRehearsal::openFor(workspace, campaign, *members, clock);
    if (!rehearsal)
        return failure(rehearsal.error());
    Connection &connection = (*rehearsal)->connection();
    auto entry = firstEntry(connection, campaign.id);
    if (!entry)
        return failure(entry.error());
    auto accounts = SendQueueStorage::accounts(connection, entry->recipient);
    if (!accounts)
        return failure(accounts.error());
    auto content = contentToSend(connection, campaign);
    if (!content)
        return failure(content.error());
    auto message = prepareMessage(*content, true);
    if (!message)
        return failure(message.error());
    auto messages = RecipientMessages::prepare(connection, *message, clock);
    if (!messages)
        return failure(messages.error());
    return messages->makeFor(*entry, *accounts, address);
}

SingleDelivery::SingleDelivery(DeliverySessionFactory factory, OutgoingMessage message, QObject *parent)
    : QObject(parent)
    , m_factory(std::move(factory))
    , m_message(std::move(message))
{}

SingleDelivery::~SingleDelivery() = default;

void SingleDelivery::start()
{
    m_session = m_factory();
    DeliverySession *const session = m_session.get();
    // A session to a server that it knows may take the next message before the verdict on this one, and then has no
    // reason to be ready once more.
    connect(session, &DeliverySession::ready, this, [this, session] {
        if (!std::exchange(m_handedOver, true))
            session->send(m_message);
    });
    connect(session, &DeliverySession::terminatorHeld, session, &DeliverySession::releaseTerminator);
    connect(session, &DeliverySession::finished, this, [this, session](qint64, const DeliveryStatus &status) {
        m_verdict = status;
        QMetaObject::invokeMethod(session, &DeliverySession::quit, Qt::QueuedConnection);
    });
    connect(session, &DeliverySession::closed, this, [this](const DeliveryStatus &status) {
        // What happened to the message counts more than how the connection ended.
        Q_EMIT ended(m_verdict.value_or(status));
    });
    session->open();
}

} // namespace odziv
