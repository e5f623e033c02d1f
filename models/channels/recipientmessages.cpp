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

} // namespace

QByteArray recipientMessageId(const QByteArray &messageKey, RecipientId recipient, const QString &fromAddress)
{
    const auto address = encodedAddress(fromAddress);
    const QByteArray domain = address ? address->mid(address->lastIndexOf('@') + 1) : QByteArray("odziv.invalid");
    return messageIdFor(messageKey, recipient.value(), domain);
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
    auto contact = connection.prepare(QStringLiteral("SELECT email, firstName, lastName FROM contact WHERE id = ?"));
    if (!contact)
        return failure(contact.error());
    RecipientMessages made(connection, message, std::move(*loader), std::move(*contact), clock);
    made.m_envelopeSender = *sender;
    return made;
}

RecipientMessages::RecipientMessages(Connection &connection, CampaignMessage message, MergeDataLoader loader,
                                     Query contact, const Clock &clock)
    : m_connection(&connection)
    , m_message(std::move(message))
    , m_loader(std::move(loader))
    , m_contact(std::move(contact))
    , m_clock(&clock)
{}

Result<RecipientMessages::Contact> RecipientMessages::contact(qint64 id)
{
    Contact contact;
    if (auto ran = m_contact.bind(id).run(); !ran)
        return failure(ran.error());
    if (m_contact.next()) {
        contact.exists = true;
        contact.address = m_contact.text(0);
        contact.name = QStringList{m_contact.text(1), m_contact.text(2)}.join(u' ').trimmed();
    }
    if (auto ended = m_contact.finish(); !ended)
        return failure(ended.error());
    return contact;
}

Result<QByteArray> RecipientMessages::compose(const QueueEntry &entry, const std::vector<qint64> &accounts,
                                              const Mailbox &to)
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
    auto message = m_message.composer.compose(
        *data, to, recipientMessageId(m_message.messageKey, entry.recipient, m_message.fromAddress), m_clock->nowUtc());
    if (!message)
        return failure(message.error());
    return message->whole();
}

/// A report about it names the Message-ID (RFC 3461 section 4.4), wherever the header got lost.
OutgoingMessage RecipientMessages::outgoing(const QueueEntry &entry, const QByteArray &recipient,
                                            const QByteArray &content) const
{
    return {entry.recipient.value(), m_envelopeSender, recipient, content,
            recipientMessageId(m_message.messageKey, entry.recipient, m_message.fromAddress)};
}

Result<RecipientMessages::Made> RecipientMessages::make(const QueueEntry &entry)
{
    auto person = contact(entry.contactId);
    if (!person)
        return failure(person.error());
    if (const auto skip = lateCheck(entry.address, person->address))
        return *skip;
    auto recipient = encodedAddress(person->address);
    if (!recipient)
        return Made(cannotBeMade(recipient.error()));
    auto accounts = SendQueueStorage::accounts(*m_connection, entry.recipient);
    if (!accounts)
        return failure(accounts.error());
    auto content = compose(entry, *accounts, {person->name, person->address.trimmed()});
    if (!content) {
        if (content.error().code == ErrorCode::NotFound)
            return Made(SkipReason::NoFile);
        if (content.error().code == ErrorCode::Io || content.error().code == ErrorCode::Corrupt)
            return failure(content.error());
        return Made(cannotBeMade(content.error()));
    }
    return Made(outgoing(entry, *recipient, *content));
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
    auto content = compose(entry, accounts, {person->name, address});
    if (!content)
        return failure(content.error());
    return outgoing(entry, *recipient, *content);
}

} // namespace odziv
