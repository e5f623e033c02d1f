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

#include <deque>
#include <memory>
#include <optional>
#include <utility>

namespace odziv {

/// The dialogue: where it is, which replies are owed by the server, and the messages under way. Each reply is matched
/// to the command that it answers by the queue of unanswered commands, never by when it comes.
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
        Open,    ///< takes messages
        Leaving, ///< takes none; those whose terminator has left wait for their replies
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
        Content, ///< the terminator of DATA, or BDAT with its chunk
        Reset,
        Quit
    };

    Private(SmtpSession *session, SmtpServer server, std::shared_ptr<SmtpDialect> dialect);
    ~Private();

    void open();
    int room() const;
    void send(const OutgoingMessage &message);
    void releaseTerminator(qint64 token);
    void quit();
    void abort();

private:
    /// One message from send() until the last reply about it. What is written next never goes back; the verdict may
    /// come before the dialogue about it is over (a refused recipient in a group).
    struct Message
    {
        enum class Step { Mail, Recipient, Data, Content, Written };

        OutgoingMessage outgoing;
        SmtpContentFacts facts;
        SmtpContentEncoder encoder;
        SmtpCommand mail;
        SmtpCommand recipient;
        Step next = Step::Mail;
        bool chunked = false;
        bool usesDsn = false;
        int owed = 0;                ///< replies about it that have not come
        bool mailTaken = false;      ///< MAIL was answered 2xx
        bool recipientTaken = false; ///< RCPT was answered 2xx
        bool told = true;            ///< and both by codes of the form x.1.x
        bool goAhead = false;        ///< DATA was answered 354
        bool asked = false;          ///< terminatorHeld() was emitted
        bool released = false;
        bool begun = false;      ///< content was handed to the socket
        bool terminated = false; ///< its end too: from now on it may arrive
        bool settled = false;    ///< the verdict is given
        bool taken = false;      ///< and was an acceptance

        SmtpTrouble::Stage stage() const;
    };
    using MessagePointer = std::shared_ptr<Message>;

    struct Unanswered
    {
        Command command;
        MessagePointer message; ///< none for a command that belongs to no message
    };
    struct Verdict
    {
        qint64 token;
        DeliveryStatus status;
        bool occupies = false; ///< its message was not even tried, but holds its place until this is announced
    };

    /// The one place where the state changes.
    void enter(State next);
    /// Where trouble that comes now has struck.
    SmtpTrouble::Stage stage() const;

    // Commands out, replies in.
    void sendCommand(const SmtpCommand &line, Command command, State next);
    /// The same for a command that may not have been writable.
    void sendCommand(const Result<SmtpCommand> &line, Command command, State next);
    void expect(Command command, const MessagePointer &message = {});
    std::chrono::milliseconds timeFor(Command command) const;
    void takeReply(const SmtpReply &reply);
    void closedByServer(const Unanswered &answered, const SmtpReply &reply);
    void dispatch(const Unanswered &answered, const SmtpReply &reply);
    void takeUnexpected(const SmtpReply &reply);
    void connectionFailed(SmtpConnection::Trouble trouble, const QString &what);

    // Until the first message.
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
    void becomeOpen();

    // Messages out.
    bool mayTell() const;
    bool groups() const;
    bool goesAhead() const;
    bool chunks() const;
    std::optional<DeliveryStatus> objection(const OutgoingMessage &message, const SmtpContentFacts &facts) const;
    std::optional<DeliveryStatus> prepare(Message &message) const;
    /// What follows from everything that happened: verdicts, room, releases to ask for, bytes to write, QUIT.
    void proceed();
    void proceedSoon();
    bool mayAsk(const Message &message) const;
    bool askForReleases();
    void write();
    MessagePointer nextToWrite() const;
    bool writeNext(QByteArray &batch);
    void writeMail(const MessagePointer &message, QByteArray &batch);
    bool writeContent(const MessagePointer &message, QByteArray &batch);
    bool stall();
    bool isQuiet();
    bool mayWriteEnvelope() const;
    bool mayBeginContent(const Message &message) const;
    bool flush(QByteArray &batch);
    void append(QByteArray &batch, const SmtpCommand &line, Command command, const MessagePointer &message = {});

    // Replies about messages.
    void mailAnswered(const MessagePointer &message, const SmtpReply &reply);
    void recipientAnswered(const MessagePointer &message, const SmtpReply &reply);
    void dataAnswered(const MessagePointer &message, const SmtpReply &reply);
    void contentAnswered(const MessagePointer &message, const SmtpReply &reply);
    void accepted(const MessagePointer &message, const SmtpReply &reply, const DeliveryStatus &status);
    void contentRefused(const MessagePointer &message, const SmtpReply &reply, DeliveryStatus status);
    void resetAnswered(const SmtpReply &reply);
    /// False when `reply` cannot be about an address, in a dialogue where that must show.
    bool fitsAddress(const SmtpReply &reply) const;
    /// The server refused at Mail, Recipient or Data.
    void refused(const MessagePointer &message, const SmtpReply &reply, SmtpTrouble::Stage stage);
    /// Takes a message out when no reply about it is owed any more.
    void endIfDone(const MessagePointer &message);
    void settle(const MessagePointer &message, const DeliveryStatus &status);
    /// True when `reply` shows that the acceptance before it was counted right, or none waits for that.
    bool confirms(Command command, const SmtpReply &reply);
    /// Emits what was decided. False when this object is gone.
    bool announceVerdicts();
    bool offerRoom();

    // The end.
    void sendQuit(const DeliveryStatus &closing);
    /// Takes no message any more and ends those that have not left; closed() will carry `status`.
    void leave(const DeliveryStatus &status);
    void goOnLeaving();
    /// The replies and our count of them do not fit together.
    void lostCount(const QString &what);
    /// Ends everything now; the signals come from the event loop.
    void closeNow(const DeliveryStatus &status);
    void announceEnd();

    SmtpSession *q;
    SmtpServer m_server;
    SmtpTimeouts m_timeouts;
    std::shared_ptr<SmtpDialect> m_dialect;
    std::unique_ptr<SmtpConnection> m_connection;
    SmtpCapabilities m_capabilities;
    State m_state = State::New;
    QQueue<Unanswered> m_unanswered;
    std::deque<MessagePointer> m_messages; ///< in the order of sending
    QList<Verdict> m_verdicts;             ///< decided, not yet announced
    std::optional<Verdict> m_unconfirmed;
    QByteArrayList m_mechanisms;
    std::unique_ptr<SaslAuthenticator> m_authenticator;
    int m_challenges = 0;
    std::optional<DeliveryStatus> m_loginFailure; ///< what a cancelled login is to be reported as
    DeliveryStatus m_closing;                     ///< what closed() will say after QUIT
    bool m_resetDue = false;                      ///< a refused message is still open in the server
    bool m_tells = false;      ///< replies show whether they speak of an address; checked from then on
    bool m_dared = false;      ///< more than one command was unanswered at a time
    bool m_brought = false;    ///< a message was accepted on this connection
    bool m_stalled = false;    ///< a content waits for the socket
    bool m_blockTimed = false; ///< the deadline is that of its current block
    bool m_asking = false;
    bool m_roomTold = false;
    bool m_announced = false;  ///< closed() was emitted
    bool m_proceeding = false; ///< proceed() is on its way
};

} // namespace odziv
