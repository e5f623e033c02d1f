/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "sendqueue/queueentry.h"
#include "smtp/smtpsession.h"
#include "store/connection.h"
#include "store/scan.h"
#include "templates/mergedata.h"
#include "templates/messagecomposer.h"

#include <variant>
#include <vector>

namespace odziv {

/// What all messages of one campaign share.
struct CampaignMessage
{
    MessageComposer composer;
    QString fromAddress;   ///< also the envelope sender
    QByteArray messageKey; ///< see messageIdFor()
};

/// The Message-ID of one recipient, without <>.
QByteArray recipientMessageId(const QByteArray &messageKey, RecipientId recipient, const QString &fromAddress);

/// Makes the message of one recipient after the other: checks once more that it may be sent, reads the values,
/// renders and composes. Owns prepared statements of its connection and lives in that connection's thread.
class RecipientMessages
{
public:
    /// A message ready to leave; or why its recipient is skipped after all; or why it cannot be made.
    using Made = std::variant<OutgoingMessage, SkipReason, DeliveryStatus>;

    static Result<RecipientMessages> prepare(Connection &connection, const CampaignMessage &message,
                                             const Clock &clock);

    /// The messages of these recipients in their order, all from one state of the workspace. Fails only when that
    /// cannot be read; what is wrong with one recipient is a Made.
    Result<std::vector<Made>> make(const std::vector<QueueEntry> &entries);
    Result<Made> make(const QueueEntry &entry);
    /// Fills the message for `entry` but addresses it to `address`, without any check: a test message.
    Result<OutgoingMessage> makeFor(const QueueEntry &entry, const std::vector<qint64> &accounts,
                                    const QString &address);

private:
    struct Contact
    {
        bool exists = false;
        QString address;
        QString name;
    };

    RecipientMessages(Connection &connection, CampaignMessage message, MergeDataLoader loader, Scan contact,
                      const Clock &clock);
    Result<std::vector<Made>> makeAll(const std::vector<QueueEntry> &entries);
    Result<Made> makeOne(const QueueEntry &entry, const std::vector<qint64> &accounts);
    Result<Contact> contact(qint64 id);
    OutgoingMessage outgoing(const QueueEntry &entry, const QByteArray &recipient, const QByteArray &content,
                             const QByteArray &messageId) const;
    QByteArray messageId(RecipientId recipient) const;
    Result<QByteArray> compose(const QueueEntry &entry, const std::vector<qint64> &accounts, const Mailbox &to,
                               const QByteArray &messageId);

    Connection *m_connection;
    CampaignMessage m_message;
    MergeDataLoader m_loader;
    Scan m_contact;
    const Clock *m_clock;
    QByteArray m_envelopeSender;
    QByteArray m_idDomain;
};

} // namespace odziv
