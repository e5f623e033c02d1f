/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "recipientmessages.h"

#include "channels/latecheck.h"
#include "common/translate.h"
#include "mime/mailbox.h"
#include "mime/messageid.h"
#include "sendqueue/sendqueuestorage.h"

namespace odziv {

namespace {

DeliveryStatus cannotBeMade(const Error &error)
{
    return {DeliveryStatus::Outcome::Rejected,
            DeliveryStatus::Scope::Message,
            0,
            {},
            tr("the message could not be made: %1").arg(error.message())};
}

QByteArray domainOfSender(const QByteArray &address)
{
    return address.mid(address.lastIndexOf('@') + 1);
}

} // namespace

QByteArray recipientMessageId(const QByteArray &messageKey, RecipientId recipient, const QString &fromAddress)
{
    const auto address = encodedAddress(fromAddress);
    return messageIdFor(messageKey, recipient.value(), address ? domainOfSender(*address) : "odziv.invalid");
}

Result<RecipientMessages> RecipientMessages::prepare(Connection &connection, const CampaignMessage &message,
                                                     const Clock &clock)
{
    auto sender = encodedAddress(message.fromAddress);
    if (!sender)
        return failure(sender.error());
    auto loader = MergeDataLoader::prepare(connection, message.composer.usedFields());
    if (!loader)
        return failure(loader.error());
    auto contact
        = Scan::open(connection, QStringLiteral("SELECT email, firstName, lastName FROM contact WHERE id = ?"));
    if (!contact)
        return failure(contact.error());
    RecipientMessages made(connection, message, std::move(*loader), std::move(*contact), clock);
    made.m_envelopeSender = *sender;
    made.m_idDomain = domainOfSender(*sender);
    return made;
}

RecipientMessages::RecipientMessages(Connection &connection, CampaignMessage message, MergeDataLoader loader,
                                     Scan contact, const Clock &clock)
    : m_connection(&connection)
    , m_message(std::move(message))
    , m_loader(std::move(loader))
    , m_contact(std::move(contact))
    , m_clock(&clock)
{}

Result<RecipientMessages::Contact> RecipientMessages::contact(qint64 id)
{
    Contact contact;
    m_contact.restart(id);
    if (m_contact.next()) {
        contact.exists = true;
        contact.address = QString::fromUtf8(m_contact.text(0));
        contact.name
            = QString(QString::fromUtf8(m_contact.text(1)) + u' ' + QString::fromUtf8(m_contact.text(2))).trimmed();
    }
    if (auto ended = m_contact.finish(); !ended)
        return failure(ended.error());
    return contact;
}

Result<QByteArray> RecipientMessages::compose(const QueueEntry &entry, const std::vector<qint64> &accounts,
                                              const Mailbox &to, const QByteArray &messageId)
{
    MergeKey key;
    key.contactId = entry.contactId;
    key.customerId = entry.customerId;
    // A message to a person or customer still may name "the account"; the first of the selected ones stands then.
    key.customerAccountId
        = entry.customerAccountId > 0 || accounts.empty() ? entry.customerAccountId : accounts.front();
    key.customerAccountIds = accounts;
    auto data = m_loader.load(key);
    if (!data)
        return failure(data.error());
    auto message = m_message.composer.compose(*data, to, messageId, m_clock->nowUtc());
    if (!message)
        return failure(message.error());
    return message->whole();
}

/// A report about it names the Message-ID (RFC 3461 section 4.4), wherever the header got lost.
OutgoingMessage RecipientMessages::outgoing(const QueueEntry &entry, const QByteArray &recipient,
                                            const QByteArray &content, const QByteArray &messageId) const
{
    return {entry.recipient.value(), m_envelopeSender, recipient, content, messageId};
}

QByteArray RecipientMessages::messageId(RecipientId recipient) const
{
    return messageIdFor(m_message.messageKey, recipient.value(), m_idDomain);
}

Result<RecipientMessages::Made> RecipientMessages::make(const QueueEntry &entry)
{
    auto made = make(std::vector<QueueEntry>{entry});
    if (!made)
        return failure(made.error());
    return std::move(made->front());
}

Result<std::vector<RecipientMessages::Made>> RecipientMessages::make(const std::vector<QueueEntry> &entries)
{
    // Besides being consistent, one transaction spares each statement the locks and the look at what others wrote.
    const bool own = !m_connection->inTransaction();
    if (own) {
        if (auto begun = m_connection->execute(QStringLiteral("BEGIN")); !begun)
            return failure(begun.error());
    }
    auto made = makeAll(entries);
    if (own) {
        if (auto ended = m_connection->execute(QStringLiteral("COMMIT")); !ended && made)
            return failure(ended.error());
    }
    return made;
}

Result<std::vector<RecipientMessages::Made>> RecipientMessages::makeAll(const std::vector<QueueEntry> &entries)
{
    const auto accounts = SendQueueStorage::accounts(*m_connection, entries);
    if (!accounts)
        return failure(accounts.error());
    std::vector<Made> all;
    all.reserve(entries.size());
    for (const QueueEntry &entry : entries) {
        auto made = makeOne(entry, accounts->value(entry.recipient));
        if (!made)
            return failure(made.error());
        all.push_back(std::move(*made));
    }
    return all;
}

Result<RecipientMessages::Made> RecipientMessages::makeOne(const QueueEntry &entry, const std::vector<qint64> &accounts)
{
    auto person = contact(entry.contactId);
    if (!person)
        return failure(person.error());
    if (const auto skip = lateCheck(entry.address, person->address))
        return *skip;
    auto recipient = encodedAddress(person->address);
    if (!recipient)
        return Made(cannotBeMade(recipient.error()));
    const QByteArray id = messageId(entry.recipient);
    auto content = compose(entry, accounts, {person->name, person->address.trimmed()}, id);
    if (!content) {
        if (content.error().code == ErrorCode::NotFound)
            return Made(SkipReason::NoFile);
        if (content.error().code == ErrorCode::Io || content.error().code == ErrorCode::Corrupt)
            return failure(content.error());
        return Made(cannotBeMade(content.error()));
    }
    return Made(outgoing(entry, *recipient, *content, id));
}

Result<OutgoingMessage> RecipientMessages::makeFor(const QueueEntry &entry, const std::vector<qint64> &accounts,
                                                   const QString &address)
{
    auto person = contact(entry.contactId);
    if (!person)
        return failure(person.error());
    auto recipient = encodedAddress(address);
    if (!recipient)
        return failure(recipient.error());
    const QByteArray id = messageId(entry.recipient);
    auto content = compose(entry, accounts, {person->name, address}, id);
    if (!content)
        return failure(content.error());
    return outgoing(entry, *recipient, *content, id);
}

} // namespace odziv
