/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/deliverystatus.h"
#include "smtp/smtpserver.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace odziv {

/// One message on its way to one recipient.
struct OutgoingMessage
{
    qint64 token = 0;     ///< the caller's name for it: the recipient id
    QByteArray sender;    ///< envelope sender, bare address; empty for <>
    QByteArray recipient; ///< envelope recipient, bare address
    QByteArray content;   ///< the whole message, CRLF line ends, without the terminator; not dot-stuffed
};

/// One connection to an SMTP server, event-driven; lives in the thread that made it. Messages go one at a time.
///
/// Promise to the journal: after the content is written the session emits terminatorHeld() and waits; the final
/// dot leaves only after releaseTerminator(). Whatever breaks before that is Deferred, whatever breaks after it and
/// before a complete reply line is InDoubt.
///
/// A status of scope Session or Server is a verdict about the connection or the server, never about the message:
/// finished() then says Deferred, and closed() follows. closed() with Rejected and Server means that no new
/// connection will fare better until somebody changes something (password, certificate, settings).
class SmtpSession : public QObject
{
    Q_OBJECT

public:
    explicit SmtpSession(SmtpServer server, QObject *parent = nullptr);
    /// Drops the connection; nothing is emitted any more. May be called from a slot of this object.
    ~SmtpSession() override;

    /// Connects, greets, secures, authenticates; ends in ready() or closed(). Works once.
    void open();
    /// Only between ready() and the next ready() or closed(). Ends in finished() for this token, exactly once.
    void send(const OutgoingMessage &message);
    /// Lets the final dot of `token` leave. Ignored when that message has already ended.
    void releaseTerminator(qint64 token);
    /// Says QUIT and closes after the reply or a short wait. A message whose terminator was released is given its
    /// time to be answered, for else it would be in doubt; any other one ends Deferred at once.
    void quit();
    /// Drops the connection at once. A message under way ends by the promise above. The signals come from the event
    /// loop, not from inside this call.
    void abort();

Q_SIGNALS:
    /// The next message may be sent now.
    void ready();
    /// The content of `token` is written; the session waits for releaseTerminator().
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
