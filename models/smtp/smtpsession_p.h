/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "smtp/saslauthenticator.h"
#include "smtp/smtpcapabilities.h"
#include "smtp/smtpcommandwriter.h"
#include "smtp/smtpconnection.h"
#include "smtp/smtpcontentencoder.h"
#include "smtp/smtpsession.h"
#include "smtp/smtptimeouts.h"
#include "smtp/smtptrouble.h"

#include <QList>
#include <QQueue>

#include <memory>
#include <optional>
#include <utility>

namespace odziv {

/// The dialogue: where it is, which replies are owed by the server, and the message under way. Each reply is matched
/// to the command that it answers by the queue of expected replies, never by when it comes.
class SmtpSession::Private
{
public:
    enum class State {
        New,
        Connecting,
        Greeting,
        Hello,
        StartTls,
        Securing,
        Authenticating,
        Ready,
        Refusing, ///< a message that we do not even try; its verdict is on the way
        Mail,
        Recipient,
        Data,
        Content,    ///< writing
        Held,       ///< written, but for the terminator
        FinalReply, ///< the terminator may have left
        Resetting,
        Quitting,
        Closed
    };
    /// The command that a reply answers.
    enum class Command {
        Greeting,
        Ehlo,
        Helo,
        StartTls,
        Auth,
        AuthCancel,
        Mail,
        Recipient,
        Data,
        Content,
        Reset,
        Quit
    };

    Private(SmtpSession *session, SmtpServer server);
    ~Private();

    void open();
    void send(const OutgoingMessage &message);
    void releaseTerminator(qint64 token);
    void quit();
    void abort();

private:
    struct Message
    {
        OutgoingMessage outgoing;
        SmtpContentFacts facts;
        SmtpContentEncoder encoder;
    };

    /// The one place where the state changes.
    void enter(State next);
    /// Where trouble that comes now has struck.
    SmtpTrouble::Stage stage() const;

    /// Sends a command whose reply is `command`, unless bytes of the server lie there that answer nothing.
    void sendCommand(const SmtpCommand &line, Command command, State next, std::chrono::milliseconds time);
    /// The same for a command that may not have been writable.
    void sendCommand(const Result<SmtpCommand> &line, Command command, State next, std::chrono::milliseconds time);
    void takeReply(const SmtpReply &reply);
    void dispatch(Command command, const SmtpReply &reply);
    void takeUnexpected(const SmtpReply &reply);
    void repliesDrained();
    void connectionFailed(SmtpConnection::Trouble trouble, const QString &what);

    // Until ready.
    void opened();
    QByteArray helloName() const;
    void sendHello(Command command);
    void greeted(const SmtpReply &reply);
    void helloAnswered(Command command, const SmtpReply &reply);
    void startTlsAnswered(const SmtpReply &reply);
    void secured();
    void logIn();
    void tryNextMechanism();
    void authAnswered(const SmtpReply &reply);
    void cancelLogin(const DeliveryStatus &status);
    void becomeReady();

    // One message.
    std::optional<DeliveryStatus> objection(const Message &message) const;
    void refuse(qint64 token, const DeliveryStatus &status);
    void mailAnswered(const SmtpReply &reply);
    void recipientAnswered(const SmtpReply &reply);
    void dataAnswered(const SmtpReply &reply);
    void writeContent();
    void contentAnswered(const SmtpReply &reply);
    /// The server refused at Mail, Recipient or Data: ends the message and either cleans up or leaves.
    void endRefused(const SmtpReply &reply, SmtpTrouble::Stage stage);
    void resetAnswered(const SmtpReply &reply);
    /// Ends being the one with a message under way: its verdict is the caller's to emit, after all else is done, for
    /// whoever hears it may do anything.
    std::optional<qint64> takeMessage();

    // The end.
    void sendQuit(const DeliveryStatus &closing);
    /// Ends the message under way and says QUIT; closed() will carry `status`.
    void leave(const DeliveryStatus &status);
    /// Ends everything now; the signals come from the event loop.
    void closeNow(const DeliveryStatus &status);
    void announceEnd(std::optional<std::pair<qint64, DeliveryStatus>> verdict, const DeliveryStatus &status);

    SmtpSession *q;
    SmtpServer m_server;
    SmtpTimeouts m_timeouts;
    std::unique_ptr<SmtpConnection> m_connection;
    SmtpCapabilities m_capabilities;
    State m_state = State::New;
    QQueue<Command> m_expected;
    std::optional<Message> m_message;
    QByteArrayList m_mechanisms;
    std::unique_ptr<SaslAuthenticator> m_authenticator;
    int m_challenges = 0;
    std::optional<DeliveryStatus> m_loginFailure; ///< what a cancelled login is to be reported as
    DeliveryStatus m_closing;                     ///< what closed() will say after QUIT
    bool m_writing = false;
    bool m_readyDue = false;
    bool m_quitWanted = false;
    bool m_announced = false; ///< closed() was emitted
    QList<qint64> m_tooLate;  ///< messages handed over after the end, but before closed() told of it
};

} // namespace odziv
