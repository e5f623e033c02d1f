/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/deliverystatus.h"
#include "smtp/smtpdialect.h"
#include "smtp/smtpserver.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace odziv {

/// One message on its way to one recipient.
struct OutgoingMessage
{
    qint64 token = 0;           ///< the caller's name for it: the recipient id
    QByteArray sender;          ///< envelope sender, bare address; empty for <>
    QByteArray recipient;       ///< envelope recipient, bare address
    QByteArray content;         ///< the whole message, CRLF line ends, without the terminator; not dot-stuffed
    QByteArray envelopeId = {}; ///< named in reports about it where the server knows DSN; may be empty
};

/// One connection to an SMTP server, event-driven; lives in the thread that made it. Talks as daringly as the server
/// allows: one command at a time, groups (RFC 2920), the next envelope behind the content of the message before, or
/// several whole messages unanswered (RFC 3030), at most SmtpServer::depth of them.
///
/// Invariants, on which the journal and the reports build:
///
///  1. Nothing of a content leaves before releaseTerminator() for it, and so no terminator and no last chunk. The
///     session asks for that with terminatorHeld(), once for each message that gets so far. (The lone dot to a server
///     that asks for the content of a message whose only recipient it refused carries nothing, to nobody.)
///  2. At most `depth` messages are asked for and not finished, at any time.
///  3. What breaks before the terminator is handed to the socket makes a message Deferred, what breaks after it and
///     before its complete reply line InDoubt; an explicit 4xx or 5xx to it says that it was not delivered, and
///     nothing but a complete 2xx line that it was.
///  4. A reply answers the command at the head of the queue of unanswered ones, never one that was not yet written.
///     What cannot answer that command, what comes when nothing is unanswered, and what is no reply, ends the
///     connection, and nothing behind it is credited.
///  5. Something is sent behind a content that is not answered only to servers whose replies show by their enhanced
///     codes whether they speak of an address or of a message (SmtpDialect::isTelling()), so that one reply too many
///     or too few is seen before the next message is credited with it. In DATA the 354 is the second check, for
///     several chunked messages the reply to the RSET between them: an acceptance counts when that reply fits too.
///  6. Every message that was handed over ends in finished() exactly once, and nothing follows closed().
///  7. A connection that timed out is never used again: a reply that comes later finds nobody.
///
/// A status of scope Session or Server is a verdict about the connection or the server, never about the message:
/// finished() then says Deferred, and closed() follows. closed() with Rejected and Server means that no new
/// connection will fare better until somebody changes something (password, certificate, settings).
class SmtpSession : public QObject
{
    Q_OBJECT

public:
    /// `dialect` is shared by all sessions to this server; none: this session learns alone.
    explicit SmtpSession(SmtpServer server, std::shared_ptr<SmtpDialect> dialect = {}, QObject *parent = nullptr);
    /// Drops the connection; nothing is emitted any more. May be called from a slot of this object.
    ~SmtpSession() override;

    /// Connects, greets, secures, authenticates; ends in ready() or closed(). Works once.
    void open();
    /// How many messages may be handed over now.
    int room() const;
    /// Only while there is room. Ends in finished() for this token, exactly once.
    void send(const OutgoingMessage &message);
    /// The journal has it on the disk that `token` may be in doubt from now on: its content and terminator may leave.
    /// Ignored when that message has already ended, or was not asked for.
    void releaseTerminator(qint64 token);
    /// Says QUIT and closes after the reply or a short wait. Messages whose terminator has left are given their time
    /// to be answered, for else they would be in doubt; any other one ends Deferred at once.
    void quit();
    /// Drops the connection at once. Messages under way end by the promise above. The signals come from the event
    /// loop, not from inside this call.
    void abort();

Q_SIGNALS:
    /// There is room again; not emitted anew before it was used up.
    void ready();
    /// The session waits for releaseTerminator() before it goes on with `token`.
    void terminatorHeld(qint64 token);
    /// The one verdict about `token`.
    void finished(qint64 token, const odziv::DeliveryStatus &status);
    /// The connection is gone and nothing more will be emitted. `status` says why; Accepted for a quit().
    void closed(const odziv::DeliveryStatus &status);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace odziv
