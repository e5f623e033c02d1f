/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "mime/mailbox.h"
#include "templates/compiledtemplate.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

#include <memory>

namespace odziv {

/// What all messages of one campaign share besides the template.
struct MessageEnvelope
{
    Mailbox from;
    QString replyTo;                                   ///< empty: no Reply-To
    QList<MessageFile> attachments;                    ///< of the campaign, after those of the template
    QList<QPair<QByteArray, QByteArray>> extraHeaders; ///< ASCII name and value, for example List-Unsubscribe
};

/// A complete MIME message in two pieces, one after the other. CRLF line ends, no terminator, not dot-stuffed.
struct ComposedMessage
{
    QByteArray own; ///< headers and texts of this message
    QByteArray
        shared; ///< pictures and attachments: octets that the messages of one composer share, so copies cost nothing

    qsizetype size() const { return own.size() + shared.size(); }
    QByteArray whole() const { return own + shared; }
};

/// Makes complete MIME messages: everything shared is encoded once, only headers and bodies per recipient.
/// Immutable after prepare(); compose() may be called from several threads.
class MessageComposer
{
public:
    /// Fails with InvalidInput when a header value or file cannot be sent, or a cid is used that has no picture.
    static Result<MessageComposer> prepare(const MessageTemplate &source, const MessageEnvelope &envelope);

    QStringList usedFields() const;
    /// See CompiledTemplate::fieldsWithoutDefault().
    QStringList fieldsWithoutDefault() const;
    /// Octets that all messages have in common: encoded pictures and attachments.
    qsizetype sharedSize() const;
    /// Fails with InvalidInput for an address that cannot be written to; control characters in the name are dropped.
    /// Fails with NotFound or Io for a file of the recipient's own (see PersonalFiles).
    /// `messageId` without <>; `date` becomes the Date header.
    Result<ComposedMessage> compose(const MergeData &data, const Mailbox &to, const QByteArray &messageId,
                                    const QDateTime &date) const;

private:
    class Private;
    std::shared_ptr<const Private> d;
};

} // namespace odziv
