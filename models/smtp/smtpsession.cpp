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

#include <algorithm>
#include <utility>

namespace odziv {

namespace {

using Trouble = SmtpConnection::Trouble;
using Stage = SmtpTrouble::Stage;

} // namespace

SmtpSession::SmtpSession(SmtpServer server, std::shared_ptr<SmtpDialect> dialect, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(server),
                                  dialect ? std::move(dialect) : std::make_shared<SmtpDialect>()))
{}

SmtpSession::~SmtpSession() = default;

void SmtpSession::open()
{
    d->open();
}

int SmtpSession::room() const
{
    return d->room();
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

SmtpSession::Private::Private(SmtpSession *session, SmtpServer server, std::shared_ptr<SmtpDialect> dialect)
    : q(session)
    , m_server(std::move(server))
    , m_timeouts(m_server.timeoutDivisor)
    , m_dialect(std::move(dialect))
    , m_connection(std::make_unique<SmtpConnection>(m_server))
{
    QObject::connect(m_connection.get(), &SmtpConnection::opened, q, [this] { opened(); });
    QObject::connect(m_connection.get(), &SmtpConnection::encrypted, q, [this] { secured(); });
    QObject::connect(m_connection.get(), &SmtpConnection::replyReceived, q,
                     [this](const SmtpReply &reply) { takeReply(reply); });
    QObject::connect(m_connection.get(), &SmtpConnection::repliesDrained, q, [this] { proceed(); });
    QObject::connect(m_connection.get(), &SmtpConnection::bytesSent, q, [this] {
        if (m_stalled)
            write();
    });
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
    static constexpr const char *names[]
        = {"New",  "Connecting", "Greeting", "Hello", "StartTls", "Securing", "Authenticating",
           "Open", "Leaving",    "Quitting", "Closed"};
    static_assert(std::size(names) == static_cast<size_t>(State::Closed) + 1);
    qCDebug(lcSmtp) << q << "state" << names[static_cast<int>(m_state)] << "->" << names[static_cast<int>(next)];
    m_state = next;
}

SmtpTrouble::Stage SmtpSession::Private::Message::stage() const
{
    if (terminated)
        return Stage::FinalReply;
    if (goAhead || begun)
        return Stage::Content;
    switch (next) {
    case Step::Mail:
        return Stage::Idle;
    case Step::Recipient:
        return Stage::Mail;
    case Step::Data:
        return Stage::Recipient;
    case Step::Content:
    case Step::Written:
        break;
    }
    return Stage::Data;
}

SmtpTrouble::Stage SmtpSession::Private::stage() const
{
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
    case State::Open:
    case State::Leaving:
        if (!m_messages.empty())
            return m_messages.front()->stage();
        if (!m_unanswered.isEmpty() && m_unanswered.head().command == Command::Reset)
            return Stage::Reset;
        break;
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

void SmtpSession::Private::sendCommand(const SmtpCommand &line, Command command, State next)
{
    if (m_unanswered.isEmpty() && m_connection->hasUnread()) {
        lostCount(SmtpSession::tr("the SMTP server answered a question that nobody asked"));
        return;
    }
    qCDebug(lcSmtp) << q << "->" << line.logText;
    enter(next);
    expect(command);
    m_connection->write(line.bytes);
}

void SmtpSession::Private::sendCommand(const Result<SmtpCommand> &line, Command command, State next)
{
    if (line)
        sendCommand(*line, command, next);
    else
        leave(SmtpTrouble::unusable(line.error().text));
}

void SmtpSession::Private::expect(Command command, const MessagePointer &message)
{
    if (m_unanswered.isEmpty())
        m_connection->setDeadline(timeFor(command));
    m_unanswered.enqueue({command, message});
    if (message)
        ++message->owed;
    m_dared = m_dared || m_unanswered.size() > 1;
}

std::chrono::milliseconds SmtpSession::Private::timeFor(Command command) const
{
    switch (command) {
    case Command::Greeting:
        return m_timeouts.greeting();
    case Command::Data:
        return m_timeouts.data();
    case Command::Content:
        return m_timeouts.finalReply();
    case Command::Reset:
        return m_timeouts.reset();
    case Command::Quit:
        return m_timeouts.quit();
    default:
        return m_timeouts.command();
    }
}

void SmtpSession::Private::connectionFailed(Trouble trouble, const QString &what)
{
    if (m_state == State::Quitting) {
        closeNow(m_closing);
        return;
    }
    if (m_dared && !m_brought)
        m_dialect->broke();
    if (m_unconfirmed && trouble != Trouble::Garbage) // nothing speaks against it
        m_verdicts << *std::exchange(m_unconfirmed, std::nullopt);
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
        closeNow(SmtpTrouble::broken(stage(), what));
        break;
    case Trouble::Garbage:
        lostCount(what);
        break;
    }
}

void SmtpSession::Private::becomeOpen()
{
    m_tells = mayTell();
    enter(State::Open); // there is room when all that has arrived was looked at
}

void SmtpSession::Private::proceedSoon()
{
    if (m_proceeding)
        return;
    m_proceeding = true;
    QMetaObject::invokeMethod(
        q,
        [this] {
            m_proceeding = false;
            proceed();
        },
        Qt::QueuedConnection);
}

void SmtpSession::Private::proceed()
{
    if (m_state == State::Closed || !announceVerdicts() || !offerRoom() || !askForReleases())
        return;
    if (m_state == State::Leaving)
        goOnLeaving();
    else
        write();
}

bool SmtpSession::Private::announceVerdicts()
{
    const QPointer<SmtpSession> alive(q);
    while (!m_verdicts.isEmpty()) {
        const Verdict verdict = m_verdicts.takeFirst();
        Q_EMIT q->finished(verdict.token, verdict.status);
        if (!alive)
            return false;
    }
    return true;
}

bool SmtpSession::Private::offerRoom()
{
    if (room() == 0)
        m_roomTold = false;
    if (m_state != State::Open || m_roomTold || room() == 0)
        return true;
    const QPointer<SmtpSession> alive(q);
    m_roomTold = true;
    Q_EMIT q->ready();
    return !alive.isNull();
}

void SmtpSession::Private::quit()
{
    switch (m_state) {
    case State::Open:
        leave(SmtpTrouble::ended());
        break;
    case State::Leaving:
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
        closeNow(m_state == State::Quitting || m_state == State::Leaving ? m_closing : SmtpTrouble::ended());
}

void SmtpSession::Private::leave(const DeliveryStatus &status)
{
    m_closing = status;
    enter(State::Leaving);
    for (const MessagePointer &message : m_messages) {
        if (!message->terminated && !message->settled)
            settle(message, SmtpTrouble::deferredBy(status));
    }
    proceedSoon();
}

void SmtpSession::Private::goOnLeaving()
{
    bool insideContent = false;
    for (const MessagePointer &message : m_messages) {
        if (!message->settled)
            return; // its terminator has left, and its reply will come or the time run out
        insideContent = insideContent || (!message->terminated && (message->begun || message->goAhead));
    }
    const bool resetting = m_unanswered.size() == 1 && m_unanswered.head().command == Command::Reset;
    if (m_unconfirmed || resetting)
        return;
    if (insideContent || !m_unanswered.isEmpty())
        closeNow(m_closing);
    else
        sendQuit(m_closing);
}

void SmtpSession::Private::sendQuit(const DeliveryStatus &closing)
{
    m_closing = closing;
    if (m_connection->hasUnread()) {
        closeNow(closing);
        return;
    }
    sendCommand(SmtpCommandWriter::quit(), Command::Quit, State::Quitting);
}

void SmtpSession::Private::lostCount(const QString &what)
{
    if (m_dared)
        m_dialect->lostCount();
    closeNow(SmtpTrouble::broken(stage(), what));
}

void SmtpSession::Private::closeNow(const DeliveryStatus &status)
{
    const DeliveryStatus closing = m_state == State::Leaving ? m_closing : status;
    const auto end = [&](qint64 token, bool mayHaveArrived) {
        DeliveryStatus own = SmtpTrouble::deferredBy(status);
        own.outcome = mayHaveArrived ? DeliveryStatus::Outcome::InDoubt : DeliveryStatus::Outcome::Deferred;
        m_verdicts << Verdict{token, own};
    };
    if (m_unconfirmed)
        end(m_unconfirmed->token, true);
    m_unconfirmed.reset();
    for (const MessagePointer &message : std::exchange(m_messages, {})) {
        if (!message->settled)
            end(message->outgoing.token, message->terminated);
    }
    if (m_state == State::Quitting)
        m_connection->close();
    else
        m_connection->drop();
    enter(State::Closed);
    m_unanswered.clear();
    m_closing = closing;
    m_server.password.fill(QChar(0));
    QMetaObject::invokeMethod(
        q, [this] { announceEnd(); }, Qt::QueuedConnection);
}

void SmtpSession::Private::announceEnd()
{
    if (!announceVerdicts())
        return;
    m_announced = true;
    Q_EMIT q->closed(m_closing);
}

} // namespace odziv
