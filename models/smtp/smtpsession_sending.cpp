/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpsession_p.h"

#include "common/logging.h"

#include <QPointer>

#include <algorithm>

namespace odziv {

namespace {

using Level = SmtpDialect::Level;
using Scope = DeliveryStatus::Scope;
using Stage = SmtpTrouble::Stage;

constexpr qsizetype blockSize = 64 * 1024;
/// No more than this waits in the memory of the socket, however large the message is.
constexpr qint64 mostUnsent = 256 * 1024;

bool isAscii(const QByteArray &bytes)
{
    return std::all_of(bytes.cbegin(), bytes.cend(), [](char c) { return static_cast<unsigned char>(c) < 128; });
}

} // namespace

bool SmtpSession::Private::groups() const
{
    return m_capabilities.pipelining && m_dialect->level() >= Level::Grouped;
}

bool SmtpSession::Private::mayTell() const
{
    return groups() && m_dialect->level() >= Level::Ahead && m_dialect->isTelling();
}

bool SmtpSession::Private::goesAhead() const
{
    return m_tells && groups() && m_dialect->level() >= Level::Ahead;
}

/// Worth it only where more than one message may be unanswered: DATA needs a round trip for each.
bool SmtpSession::Private::chunks() const
{
    return m_server.depth > 1 && m_capabilities.chunking && m_dialect->level() >= Level::Chunked;
}

/// The messages that may be unanswered, and one more whose envelope travels behind them.
int SmtpSession::Private::room() const
{
    if (m_state != State::Open)
        return 0;
    int places = 1;
    if (goesAhead())
        places = m_server.depth + 1;
    else if (!groups() && (m_resetDue || !m_unanswered.isEmpty()))
        return 0;
    for (const Verdict &verdict : m_verdicts)
        places -= verdict.occupies;
    return std::max(0, places - static_cast<int>(m_messages.size()));
}

void SmtpSession::Private::send(const OutgoingMessage &message)
{
    if (m_announced)
        return;
    if (room() == 0) {
        const auto status
            = m_state == State::Closed
                  ? SmtpTrouble::deferredBy(m_closing)
                  : SmtpTrouble::broken(Stage::Idle, SmtpSession::tr("the connection is not ready for a message"));
        m_verdicts << Verdict{message.token, status};
        if (m_state != State::Closed) // else they are announced with its end
            QMetaObject::invokeMethod(
                q, [this] { announceVerdicts(); }, Qt::QueuedConnection);
        return;
    }
    auto made = std::make_shared<Message>();
    made->outgoing = message;
    made->facts = SmtpContentFacts::of(message.content);
    made->chunked = chunks();
    made->encoder
        = SmtpContentEncoder(std::exchange(made->outgoing.content, {}), made->facts,
                             made->chunked ? SmtpContentEncoder::Dots::AsTheyAre : SmtpContentEncoder::Dots::Doubled);
    if (const auto status = prepare(*made))
        m_verdicts << Verdict{message.token, *status, true};
    else
        m_messages.push_back(std::move(made));
    if (room() == 0)
        m_roomTold = false;
    proceedSoon(); // several messages that are handed over in one turn share a write
}

/// Writes the envelope. Answers why it cannot be sent to this server, if so.
std::optional<DeliveryStatus> SmtpSession::Private::prepare(Message &message) const
{
    const OutgoingMessage &outgoing = message.outgoing;
    if (const auto status = objection(outgoing, message.facts))
        return status;
    message.usesDsn = m_capabilities.dsn && m_dialect->usesDsn();
    const auto recipient = SmtpCommandWriter::recipient(outgoing.recipient, {message.usesDsn});
    if (!recipient)
        return SmtpTrouble::unsendable(Scope::Recipient, recipient.error().text);
    SmtpCommandWriter::MailParameters parameters;
    if (m_capabilities.size)
        parameters.size = message.facts.size;
    parameters.eightBitMime = message.facts.eightBit;
    parameters.smtpUtf8 = message.facts.eightBitHeader || !isAscii(outgoing.sender) || !isAscii(outgoing.recipient);
    parameters.dsn = message.usesDsn;
    parameters.envelopeId = outgoing.envelopeId;
    const auto mail = SmtpCommandWriter::mail(outgoing.sender, parameters);
    if (!mail)
        return SmtpTrouble::unsendable(Scope::Message, mail.error().text);
    message.mail = *mail;
    message.recipient = *recipient;
    return {};
}

std::optional<DeliveryStatus> SmtpSession::Private::objection(const OutgoingMessage &outgoing,
                                                              const SmtpContentFacts &facts) const
{
    if (!isAscii(outgoing.recipient) && !m_capabilities.smtpUtf8)
        return SmtpTrouble::unsendable(
            Scope::Recipient, SmtpSession::tr("the SMTP server takes no addresses with letters outside of ASCII"));
    if ((!isAscii(outgoing.sender) || facts.eightBitHeader) && !m_capabilities.smtpUtf8)
        return SmtpTrouble::unsendable(
            Scope::Message,
            SmtpSession::tr("the SMTP server takes no sender address or header with letters outside of ASCII"));
    if (facts.eightBit && !m_capabilities.eightBitMime)
        return SmtpTrouble::unsendable(Scope::Message, SmtpSession::tr("the SMTP server takes no 8-bit content"));
    if (m_capabilities.sizeLimit > 0 && facts.size > m_capabilities.sizeLimit)
        return SmtpTrouble::unsendable(Scope::Message,
                                       SmtpSession::tr("the message has %1 bytes, the SMTP server takes at most %2")
                                           .arg(facts.size)
                                           .arg(m_capabilities.sizeLimit));
    return {};
}

/// A single message is asked for as late as can be, so that few are in doubt after an accident; where more are
/// allowed, as soon as can be, so that the journal's commit and the server's answer cost no time of their own.
bool SmtpSession::Private::mayAsk(const Message &message) const
{
    if (message.asked || message.settled)
        return false;
    if (m_server.depth > 1 && goesAhead())
        return true;
    return message.recipientTaken && (message.chunked || message.goAhead);
}

/// False when this object is gone.
bool SmtpSession::Private::askForReleases()
{
    if (m_asking || m_state != State::Open)
        return true;
    const QPointer<SmtpSession> alive(q);
    m_asking = true;
    for (;;) {
        int unfinished = m_unconfirmed ? 1 : 0;
        Message *next = nullptr;
        for (const MessagePointer &message : m_messages) {
            if (message->asked && !message->settled)
                ++unfinished;
            else if (mayAsk(*message)) {
                next = message.get();
                break;
            }
        }
        if (!next || unfinished >= m_server.depth)
            break;
        next->asked = true;
        Q_EMIT q->terminatorHeld(next->outgoing.token);
        if (!alive)
            return false;
    }
    m_asking = false;
    return true;
}

void SmtpSession::Private::releaseTerminator(qint64 token)
{
    for (const MessagePointer &message : m_messages) {
        if (message->outgoing.token != token || !message->asked || message->released || message->settled)
            continue;
        message->released = true;
        if (!m_asking)
            proceedSoon();
        return;
    }
}

SmtpSession::Private::MessagePointer SmtpSession::Private::nextToWrite() const
{
    for (const MessagePointer &message : m_messages) {
        if (message->next != Message::Step::Written)
            return message;
    }
    return {};
}

void SmtpSession::Private::write()
{
    if (m_state != State::Open || (!m_resetDue && !nextToWrite()))
        return;
    QByteArray batch;
    m_stalled = false;
    while (writeNext(batch)) {
    }
    flush(batch);
}

/// Hands over what was gathered. False when so much waits in the socket already that no more should be added.
bool SmtpSession::Private::flush(QByteArray &batch)
{
    if (!batch.isEmpty())
        m_connection->write(batch);
    batch.clear();
    return m_state == State::Open && m_connection->bytesUnsent() < mostUnsent;
}

void SmtpSession::Private::append(QByteArray &batch, const SmtpCommand &line, Command command,
                                  const MessagePointer &message)
{
    qCDebug(lcSmtp) << q << "->" << line.logText;
    batch += line.bytes;
    expect(command, message);
}

/// False, and the end of the connection, when something lies there that answers nothing: it would be taken for the
/// answer to what is written now.
bool SmtpSession::Private::isQuiet()
{
    if (!m_unanswered.isEmpty() || !m_connection->hasUnread())
        return true;
    lostCount(SmtpSession::tr("the SMTP server answered a question that nobody asked"));
    return false;
}

/// Adds the next command or content to the batch. False when it must wait, or there is none.
bool SmtpSession::Private::writeNext(QByteArray &batch)
{
    if (m_resetDue && m_unanswered.isEmpty()) {
        if (!isQuiet())
            return false;
        m_resetDue = false;
        append(batch, SmtpCommandWriter::reset(), Command::Reset);
        return true;
    }
    const MessagePointer message = nextToWrite();
    if (!message || m_resetDue)
        return false;
    switch (message->next) {
    case Message::Step::Mail:
        if (!mayWriteEnvelope() || !isQuiet())
            return false;
        writeMail(message, batch);
        return true;
    case Message::Step::Recipient:
        if ((!groups() && !m_unanswered.isEmpty()) || !isQuiet())
            return false;
        message->next = message->chunked ? Message::Step::Content : Message::Step::Data;
        append(batch, message->recipient, Command::Recipient, message);
        return true;
    case Message::Step::Data:
        if ((!groups() && !m_unanswered.isEmpty()) || !isQuiet())
            return false;
        message->next = Message::Step::Content;
        append(batch, SmtpCommandWriter::data(), Command::Data, message);
        return true;
    case Message::Step::Content:
        return writeContent(message, batch);
    case Message::Step::Written:
        break;
    }
    return false;
}

bool SmtpSession::Private::mayWriteEnvelope() const
{
    if (m_unanswered.isEmpty())
        return true;
    if (!groups())
        return false;
    const Command last = m_unanswered.constLast().command;
    return (last == Command::Reset && m_unanswered.size() == 1) || (last == Command::Content && goesAhead());
}

void SmtpSession::Private::writeMail(const MessagePointer &message, QByteArray &batch)
{
    // What a refused chunk leaves behind in the server is not defined (RFC 3030 section 2), and it may be refused
    // after this envelope has left: a recipient of the one message must never get the next.
    if (message->chunked && !m_unanswered.isEmpty() && m_unanswered.constLast().command == Command::Content)
        append(batch, SmtpCommandWriter::reset(), Command::Reset);
    message->next = Message::Step::Recipient;
    append(batch, message->mail, Command::Mail, message);
}

bool SmtpSession::Private::mayBeginContent(const Message &message) const
{
    if (!message.released)
        return false;
    if (!message.chunked)
        return message.goAhead;
    if (message.settled)
        return false;
    return goesAhead() || (message.recipientTaken && m_unanswered.isEmpty());
}

/// The socket is full. A server that does not take a block in time is given up, even if it still reads.
bool SmtpSession::Private::stall()
{
    if (m_state == State::Open && !m_blockTimed)
        m_connection->setDeadline(m_timeouts.block());
    m_blockTimed = true;
    m_stalled = true;
    return false;
}

bool SmtpSession::Private::writeContent(const MessagePointer &message, QByteArray &batch)
{
    if (!message->begun) {
        if (!mayBeginContent(*message) || !isQuiet())
            return false;
        message->begun = true;
        m_blockTimed = false;
        if (message->chunked)
            append(batch, SmtpCommandWriter::lastChunk(message->facts.size), Command::Content, message);
    }
    SmtpContentEncoder &encoder = message->encoder;
    while (!encoder.atEnd()) {
        if (m_connection->bytesUnsent() + batch.size() >= mostUnsent && !flush(batch))
            return stall();
        batch += encoder.read(blockSize);
        m_blockTimed = false;
    }
    // The end of a small message leaves with it. That of a large one is handed over only when all before it has left:
    // should the connection break meanwhile, it is known that the end did not arrive.
    if (!message->chunked && message->facts.size > blockSize) {
        flush(batch);
        if (m_state != State::Open || m_connection->bytesUnsent() > 0)
            return stall();
    }
    message->terminated = true;
    message->next = Message::Step::Written;
    if (message->chunked)
        m_connection->setDeadline(timeFor(m_unanswered.head().command));
    else
        append(batch, SmtpCommand{".\r\n", "."}, Command::Content, message);
    return true;
}

} // namespace odziv
