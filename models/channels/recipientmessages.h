/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/clock.h"
#include "sendqueue/queueentry.h"
#include "smtp/smtpsession.h"
#include "store/connection.h"
#include "templates/mergedata.h"
#include "templates/messagecomposer.h"

#include <variant>

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

    /// Fails only when the workspace cannot be read; what is wrong with one recipient is a Made.
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

    RecipientMessages(Connection &connection, CampaignMessage message, MergeDataLoader loader, Query contact,
                      const Clock &clock);
    Result<Contact> contact(qint64 id);
    OutgoingMessage outgoing(const QueueEntry &entry, const QByteArray &recipient, const QByteArray &content) const;
    Result<QByteArray> compose(const QueueEntry &entry, const std::vector<qint64> &accounts, const Mailbox &to);

    Connection *m_connection;
    CampaignMessage m_message;
    MergeDataLoader m_loader;
    Query m_contact;
    const Clock *m_clock;
    QByteArray m_envelopeSender;
};

} // namespace odziv
