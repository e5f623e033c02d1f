/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpsession.h"
#include "smtpsession_p.h"

#include "common/logging.h"

#include <QMetaEnum>
#include <QMetaObject>
#include <QPointer>

#include <utility>

namespace odziv {

namespace {

using Trouble = SmtpConnection::Trouble;

} // namespace

SmtpSession::SmtpSession(SmtpServer server, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(server)))
{}

SmtpSession::~SmtpSession() = default;

void SmtpSession::open()
{
    d->open();
}

void SmtpSession::send(const OutgoingMessage &message)
{
    d->send(message);
}

void SmtpSession::releaseTerminator(qint64 token)
{
    d->releaseTerminator(token);
}

void SmtpSession::quit()
{
    d->quit();
}

void SmtpSession::abort()
{
    d->abort();
}

SmtpSession::Private::Private(SmtpSession *session, SmtpServer server)
    : q(session)
    , m_server(std::move(server))
    , m_timeouts(m_server.timeoutDivisor)
    , m_connection(std::make_unique<SmtpConnection>(m_server))
{
    QObject::connect(m_connection.get(), &SmtpConnection::opened, q, [this] { opened(); });
    QObject::connect(m_connection.get(), &SmtpConnection::encrypted, q, [this] { secured(); });
    QObject::connect(m_connection.get(), &SmtpConnection::replyReceived, q,
                     [this](const SmtpReply &reply) { takeReply(reply); });
    QObject::connect(m_connection.get(), &SmtpConnection::repliesDrained, q, [this] { repliesDrained(); });
    QObject::connect(m_connection.get(), &SmtpConnection::bytesSent, q, [this] { writeContent(); });
    QObject::connect(m_connection.get(), &SmtpConnection::failed, q,
                     [this](Trouble trouble, const QString &what) { connectionFailed(trouble, what); });
}

SmtpSession::Private::~Private()
{
    // The destructor may run inside a signal of the connection, which must outlive that.
    m_connection->disconnect(q);
    m_connection->drop();
    m_connection.release()->deleteLater();
}

void SmtpSession::Private::enter(State next)
{
    static constexpr const char *names[] = {
        "New",  "Connecting", "Greeting", "Hello",   "StartTls", "Securing",   "Authenticating", "Ready",    "Refusing",
        "Mail", "Recipient",  "Data",     "Content", "Held",     "FinalReply", "Resetting",      "Quitting", "Closed"};
    static_assert(std::size(names) == static_cast<size_t>(State::Closed) + 1);
    qCDebug(lcSmtp) << q << "state" << names[static_cast<int>(m_state)] << "->" << names[static_cast<int>(next)];
    m_state = next;
}

SmtpTrouble::Stage SmtpSession::Private::stage() const
{
    using Stage = SmtpTrouble::Stage;
    switch (m_state) {
    case State::New:
    case State::Connecting:
    case State::Greeting:
        return Stage::Greeting;
    case State::Hello:
        return Stage::Hello;
    case State::StartTls:
    case State::Securing:
        return Stage::StartTls;
    case State::Authenticating:
        return Stage::Authentication;
    case State::Mail:
        return Stage::Mail;
    case State::Recipient:
        return Stage::Recipient;
    case State::Data:
        return Stage::Data;
    case State::Content:
    case State::Held:
        return Stage::Content;
    case State::FinalReply:
        return Stage::FinalReply;
    case State::Resetting:
        return Stage::Reset;
    case State::Ready:
    case State::Refusing:
    case State::Quitting:
    case State::Closed:
        break;
    }
    return Stage::Idle;
}

void SmtpSession::Private::open()
{
    if (m_state != State::New)
        return;
    enter(State::Connecting);
    if (m_server.security == SmtpServer::Security::None && !isLoopbackHost(m_server.host)) {
        closeNow(SmtpTrouble::unusable(SmtpSession::tr("mail leaves this computer only with TLS")));
        return;
    }
    m_connection->setDeadline(m_timeouts.connect());
    m_connection->open();
}

void SmtpSession::Private::sendCommand(const SmtpCommand &line, Command command, State next,
                                       std::chrono::milliseconds time)
{
    if (m_expected.isEmpty() && m_connection->hasUnread()) {
        closeNow(
            SmtpTrouble::broken(stage(), SmtpSession::tr("the SMTP server answered a question that nobody asked")));
        return;
    }
    qCDebug(lcSmtp) << q << "->" << line.logText;
    enter(next);
    m_expected.enqueue(command);
    m_connection->setDeadline(time);
    m_connection->write(line.bytes);
}

void SmtpSession::Private::sendCommand(const Result<SmtpCommand> &line, Command command, State next,
                                       std::chrono::milliseconds time)
{
    if (line)
        sendCommand(*line, command, next, time);
    else
        leave(SmtpTrouble::unusable(line.error().text));
}

void SmtpSession::Private::takeReply(const SmtpReply &reply)
{
    qCDebug(lcSmtp) << q << "<-" << reply.code << reply.enhancedCode();
    if (m_expected.isEmpty()) {
        takeUnexpected(reply);
        return;
    }
    const Command command = m_expected.dequeue();
    if (m_expected.isEmpty())
        m_connection->clearDeadline();
    if (reply.code == 421 && command != Command::Content && command != Command::Quit)
        closeNow(SmtpTrouble::fromReply(reply, stage())); // it closes whatever was asked (RFC 5321 section 3.8)
    else
        dispatch(command, reply);
}

void SmtpSession::Private::dispatch(Command command, const SmtpReply &reply)
{
    switch (command) {
    case Command::Greeting:
        greeted(reply);
        break;
    case Command::Ehlo:
    case Command::Helo:
        helloAnswered(command, reply);
        break;
    case Command::StartTls:
        startTlsAnswered(reply);
        break;
    case Command::Auth:
        authAnswered(reply);
        break;
    case Command::AuthCancel:
        leave(m_loginFailure.value_or(SmtpTrouble::fromReply(reply, stage())));
        break;
    case Command::Mail:
        mailAnswered(reply);
        break;
    case Command::Recipient:
        recipientAnswered(reply);
        break;
    case Command::Data:
        dataAnswered(reply);
        break;
    case Command::Content:
        contentAnswered(reply);
        break;
    case Command::Reset:
        resetAnswered(reply);
        break;
    case Command::Quit:
        closeNow(m_closing);
        break;
    }
}

void SmtpSession::Private::takeUnexpected(const SmtpReply &reply)
{
    // Nobody asked, so it proves nothing about the message; but its words tell the operator why.
    DeliveryStatus status = SmtpTrouble::fromReply(reply, SmtpTrouble::Stage::Idle);
    status.outcome = DeliveryStatus::Outcome::Deferred;
    closeNow(status);
}

void SmtpSession::Private::repliesDrained()
{
    if (!m_readyDue || m_state != State::Ready)
        return;
    m_readyDue = false;
    Q_EMIT q->ready();
}

void SmtpSession::Private::connectionFailed(Trouble trouble, const QString &what)
{
    if (m_state == State::Quitting) {
        closeNow(m_closing);
        return;
    }
    switch (trouble) {
    case Trouble::Unreachable:
        closeNow(SmtpTrouble::unreachable(what));
        break;
    case Trouble::Certificate:
        closeNow(SmtpTrouble::unusable(what));
        break;
    case Trouble::TimedOut:
        closeNow(m_state == State::Connecting || m_state == State::Securing ? SmtpTrouble::unreachable(what)
                                                                            : SmtpTrouble::broken(stage(), what));
        break;
    case Trouble::Lost:
    case Trouble::Garbage:
        closeNow(SmtpTrouble::broken(stage(), what));
        break;
    }
}

void SmtpSession::Private::becomeReady()
{
    enter(State::Ready);
    m_connection->clearDeadline();
    if (m_quitWanted)
        sendQuit(SmtpTrouble::ended());
    else
        m_readyDue = true; // after all that has arrived was looked at
}

std::optional<qint64> SmtpSession::Private::takeMessage()
{
    std::optional<qint64> token;
    if (m_message)
        token = m_message->outgoing.token;
    m_message.reset();
    return token;
}

void SmtpSession::Private::quit()
{
    switch (m_state) {
    case State::Ready:
        sendQuit(SmtpTrouble::ended());
        break;
    case State::FinalReply:
    case State::Resetting:
    case State::Refusing:
        m_quitWanted = true;
        break;
    case State::Quitting:
    case State::Closed:
        break;
    default:
        closeNow(SmtpTrouble::ended());
        break;
    }
}

void SmtpSession::Private::abort()
{
    if (m_state != State::Closed)
        closeNow(m_state == State::Quitting ? m_closing : SmtpTrouble::ended());
}

void SmtpSession::Private::sendQuit(const DeliveryStatus &closing)
{
    m_closing = closing;
    m_readyDue = false;
    if (m_connection->hasUnread()) {
        closeNow(closing);
        return;
    }
    sendCommand(SmtpCommandWriter::quit(), Command::Quit, State::Quitting, m_timeouts.quit());
}

void SmtpSession::Private::leave(const DeliveryStatus &status)
{
    const QPointer<SmtpSession> alive(q);
    const std::optional<qint64> token = takeMessage();
    sendQuit(status);
    if (token && alive)
        Q_EMIT q->finished(*token, SmtpTrouble::deferredBy(status));
}

void SmtpSession::Private::closeNow(const DeliveryStatus &status)
{
    std::optional<std::pair<qint64, DeliveryStatus>> verdict;
    if (m_message) {
        DeliveryStatus own = SmtpTrouble::deferredBy(status);
        own.outcome = SmtpTrouble::broken(stage(), {}).outcome;
        verdict.emplace(m_message->outgoing.token, own);
        m_message.reset();
    }
    if (m_state == State::Quitting)
        m_connection->close();
    else
        m_connection->drop();
    enter(State::Closed);
    m_expected.clear();
    m_readyDue = false;
    m_server.password.fill(QChar(0));
    QMetaObject::invokeMethod(
        q, [this, verdict, status] { announceEnd(verdict, status); }, Qt::QueuedConnection);
}

void SmtpSession::Private::announceEnd(std::optional<std::pair<qint64, DeliveryStatus>> verdict,
                                       const DeliveryStatus &status)
{
    const QPointer<SmtpSession> alive(q);
    if (verdict)
        Q_EMIT q->finished(verdict->first, verdict->second);
    while (alive && !m_tooLate.isEmpty())
        Q_EMIT q->finished(m_tooLate.takeFirst(), SmtpTrouble::deferredBy(status));
    if (!alive)
        return;
    m_announced = true;
    Q_EMIT q->closed(status);
}

} // namespace odziv
