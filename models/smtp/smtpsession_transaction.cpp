/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpsession_p.h"

#include <QPointer>

#include <algorithm>

namespace odziv {

namespace {

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

void SmtpSession::Private::send(const OutgoingMessage &message)
{
    if (m_state == State::Closed && !m_announced) {
        m_tooLate << message.token;
        return;
    }
    if (m_state != State::Ready || m_message) {
        const qint64 token = message.token;
        const auto status
            = SmtpTrouble::broken(Stage::Idle, SmtpSession::tr("the connection is not ready for a message"));
        QMetaObject::invokeMethod(
            q, [this, token, status] { Q_EMIT q->finished(token, status); }, Qt::QueuedConnection);
        return;
    }
    m_readyDue = false;
    m_message.emplace(Message{message, SmtpContentFacts::of(message.content), SmtpContentEncoder(message.content)});
    if (const auto status = objection(*m_message)) {
        refuse(message.token, *status);
        return;
    }
    const SmtpContentFacts &facts = m_message->facts;
    SmtpCommandWriter::MailParameters parameters;
    if (m_capabilities.size)
        parameters.size = facts.size;
    parameters.eightBitMime = facts.eightBit;
    parameters.smtpUtf8 = facts.eightBitHeader || !isAscii(message.sender) || !isAscii(message.recipient);
    const auto line = SmtpCommandWriter::mail(message.sender, parameters);
    if (line)
        sendCommand(*line, Command::Mail, State::Mail, m_timeouts.command());
    else
        refuse(message.token, SmtpTrouble::unsendable(Scope::Message, line.error().text));
}

std::optional<DeliveryStatus> SmtpSession::Private::objection(const Message &message) const
{
    const OutgoingMessage &outgoing = message.outgoing;
    if (const auto checked = SmtpCommandWriter::recipient(outgoing.recipient); !checked)
        return SmtpTrouble::unsendable(Scope::Recipient, checked.error().text);
    if (!isAscii(outgoing.recipient) && !m_capabilities.smtpUtf8)
        return SmtpTrouble::unsendable(
            Scope::Recipient, SmtpSession::tr("the SMTP server takes no addresses with letters outside of ASCII"));
    if ((!isAscii(outgoing.sender) || message.facts.eightBitHeader) && !m_capabilities.smtpUtf8)
        return SmtpTrouble::unsendable(
            Scope::Message,
            SmtpSession::tr("the SMTP server takes no sender address or header with letters outside of ASCII"));
    if (message.facts.eightBit && !m_capabilities.eightBitMime)
        return SmtpTrouble::unsendable(Scope::Message, SmtpSession::tr("the SMTP server takes no 8-bit content"));
    if (m_capabilities.sizeLimit > 0 && message.facts.size > m_capabilities.sizeLimit)
        return SmtpTrouble::unsendable(Scope::Message,
                                       SmtpSession::tr("the message has %1 bytes, the SMTP server takes at most %2")
                                           .arg(message.facts.size)
                                           .arg(m_capabilities.sizeLimit));
    return {};
}

void SmtpSession::Private::refuse(qint64 token, const DeliveryStatus &status)
{
    enter(State::Refusing);
    // Queued: whoever sends the next message from finished() would otherwise go deeper with each bad address.
    QMetaObject::invokeMethod(
        q,
        [this, token, status] {
            if (m_state != State::Refusing || !m_message || m_message->outgoing.token != token)
                return;
            const QPointer<SmtpSession> alive(q);
            takeMessage();
            becomeReady();
            Q_EMIT q->finished(token, status);
            if (alive)
                repliesDrained();
        },
        Qt::QueuedConnection);
}

void SmtpSession::Private::mailAnswered(const SmtpReply &reply)
{
    if (!reply.isPositive()) {
        endRefused(reply, Stage::Mail);
        return;
    }
    // Checked in objection(); a refusal now would be a mistake of ours, and the session leaves.
    sendCommand(SmtpCommandWriter::recipient(m_message->outgoing.recipient), Command::Recipient, State::Recipient,
                m_timeouts.command());
}

void SmtpSession::Private::recipientAnswered(const SmtpReply &reply)
{
    if (reply.isPositive())
        sendCommand(SmtpCommandWriter::data(), Command::Data, State::Data, m_timeouts.data());
    else
        endRefused(reply, Stage::Recipient);
}

void SmtpSession::Private::dataAnswered(const SmtpReply &reply)
{
    if (reply.code != 354) {
        endRefused(reply, Stage::Data);
        return;
    }
    if (m_connection->hasUnread()) {
        closeNow(SmtpTrouble::broken(Stage::Content,
                                     SmtpSession::tr("the SMTP server answered before the end of the message")));
        return;
    }
    enter(State::Content);
    writeContent();
}

void SmtpSession::Private::writeContent()
{
    if (m_state != State::Content || m_writing)
        return;
    m_writing = true;
    m_connection->setDeadline(m_timeouts.block());
    while (m_state == State::Content && !m_message->encoder.atEnd() && m_connection->bytesUnsent() < mostUnsent)
        m_connection->write(m_message->encoder.read(blockSize));
    m_writing = false;
    if (m_state != State::Content || !m_message->encoder.atEnd() || m_connection->bytesUnsent() > 0)
        return;
    m_connection->clearDeadline();
    enter(State::Held);
    Q_EMIT q->terminatorHeld(m_message->outgoing.token);
}

void SmtpSession::Private::releaseTerminator(qint64 token)
{
    if (m_state != State::Held || m_message->outgoing.token != token)
        return;
    sendCommand(SmtpCommand{".\r\n", "."}, Command::Content, State::FinalReply, m_timeouts.finalReply());
}

void SmtpSession::Private::contentAnswered(const SmtpReply &reply)
{
    if (reply.isIntermediate()) {
        closeNow(SmtpTrouble::fromReply(reply, Stage::FinalReply));
        return;
    }
    const DeliveryStatus status = SmtpTrouble::fromReply(reply, Stage::FinalReply);
    const auto token = takeMessage();
    if (reply.code == 421)
        closeNow(status);
    else
        becomeReady();
    Q_EMIT q->finished(*token, status);
}

void SmtpSession::Private::endRefused(const SmtpReply &reply, Stage stage)
{
    const DeliveryStatus status = SmtpTrouble::fromReply(reply, stage);
    const bool dialogueStands = reply.isTransient() || reply.isPermanent();
    if (!dialogueStands) {
        closeNow(status); // 250 for 354 or the like: nobody knows what the next reply would belong to
        return;
    }
    if (status.scope == Scope::Session || status.scope == Scope::Server) {
        leave(status);
        return;
    }
    const auto token = takeMessage();
    if (stage == Stage::Mail)
        becomeReady();
    else
        sendCommand(SmtpCommandWriter::reset(), Command::Reset, State::Resetting, m_timeouts.reset());
    Q_EMIT q->finished(*token, status);
}

void SmtpSession::Private::resetAnswered(const SmtpReply &reply)
{
    if (reply.isPositive())
        becomeReady();
    else
        leave(SmtpTrouble::broken(Stage::Reset, reply.text()));
}

} // namespace odziv
