/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpsession_p.h"

#include "common/logging.h"

#include <algorithm>

namespace odziv {

namespace {

using Outcome = DeliveryStatus::Outcome;
using Scope = DeliveryStatus::Scope;
using Stage = SmtpTrouble::Stage;

/// The second number of an enhanced code that speaks of an address (RFC 3463 section 3.2).
constexpr int addressSubject = 1;

QString outOfStep()
{
    return SmtpSession::tr("an answer of the SMTP server does not belong to what it was asked");
}

bool isSyntaxTrouble(const SmtpReply &reply)
{
    return reply.code >= 500 && reply.code <= 504;
}

} // namespace

void SmtpSession::Private::takeReply(const SmtpReply &reply)
{
    qCDebug(lcSmtp) << q << "<-" << reply.code << reply.enhancedCode();
    if (m_unanswered.isEmpty()) {
        takeUnexpected(reply);
        return;
    }
    const Unanswered answered = m_unanswered.dequeue();
    if (answered.message)
        --answered.message->owed;
    if (m_unanswered.isEmpty())
        m_connection->clearDeadline();
    else
        m_connection->setDeadline(timeFor(m_unanswered.head().command));
    if (!confirms(answered.command, reply)) {
        lostCount(outOfStep());
        return;
    }
    const bool closes = reply.code == 421; // whatever was asked (RFC 5321 section 3.8)
    if (closes && answered.command != Command::Content && answered.command != Command::Quit)
        closedByServer(answered, reply);
    else
        dispatch(answered, reply);
}

/// The message whose envelope was answered so is refused in words; what was sent behind it has no answer.
void SmtpSession::Private::closedByServer(const Unanswered &answered, const SmtpReply &reply)
{
    const DeliveryStatus status = SmtpTrouble::fromReply(reply, stage());
    if (answered.message && !answered.message->settled)
        settle(answered.message, SmtpTrouble::deferredBy(status));
    closeNow(status);
}

void SmtpSession::Private::dispatch(const Unanswered &answered, const SmtpReply &reply)
{
    switch (answered.command) {
    case Command::Greeting:
        greeted(reply);
        break;
    case Command::Ehlo:
    case Command::Helo:
        helloAnswered(answered.command, reply);
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
        mailAnswered(answered.message, reply);
        break;
    case Command::Recipient:
        recipientAnswered(answered.message, reply);
        break;
    case Command::Data:
        dataAnswered(answered.message, reply);
        break;
    case Command::Content:
        contentAnswered(answered.message, reply);
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
    // Nobody asked, so it proves nothing about any message; but its words tell the operator why.
    DeliveryStatus status = SmtpTrouble::fromReply(reply, Stage::Idle);
    status.outcome = Outcome::Deferred;
    if (m_dared && reply.code != 421)
        m_dialect->lostCount();
    closeNow(status);
}

bool SmtpSession::Private::confirms(Command command, const SmtpReply &reply)
{
    if (!m_unconfirmed)
        return true;
    if (command != Command::Reset || !reply.isPositive() || reply.subject() == addressSubject)
        return false;
    m_verdicts << *m_unconfirmed;
    m_unconfirmed.reset();
    return true;
}

bool SmtpSession::Private::fitsAddress(const SmtpReply &reply) const
{
    return !m_tells || !reply.isPositive() || reply.subject() == addressSubject;
}

void SmtpSession::Private::mailAnswered(const MessagePointer &message, const SmtpReply &reply)
{
    if (!fitsAddress(reply)) {
        m_dialect->setTelling(false);
        lostCount(outOfStep());
    } else if (reply.isPositive()) {
        message->mailTaken = true;
        message->told = message->told && reply.subject() == addressSubject;
        endIfDone(message);
    } else {
        refused(message, reply, Stage::Mail);
    }
}

void SmtpSession::Private::recipientAnswered(const MessagePointer &message, const SmtpReply &reply)
{
    if (!fitsAddress(reply)) {
        m_dialect->setTelling(false);
        lostCount(outOfStep());
    } else if (reply.isPositive()) {
        message->recipientTaken = true;
        message->told = message->told && reply.subject() == addressSubject;
        endIfDone(message);
    } else {
        refused(message, reply, Stage::Recipient);
    }
}

void SmtpSession::Private::dataAnswered(const MessagePointer &message, const SmtpReply &reply)
{
    if (reply.code != 354) {
        refused(message, reply, Stage::Data);
        return;
    }
    message->goAhead = true;
    if (!m_unanswered.isEmpty() || m_connection->hasUnread()) {
        lostCount(SmtpSession::tr("the SMTP server answered before the end of the message"));
        return;
    }
    if (!message->settled || m_state != State::Open)
        return;
    if (!message->mailTaken || message->recipientTaken) {
        lostCount(outOfStep()); // somebody would get an empty message
        return;
    }
    // The recipient was refused and the content is asked for nevertheless: a lone dot ends it (RFC 2920 section 3.1).
    message->encoder = {};
    message->released = true;
}

void SmtpSession::Private::contentAnswered(const MessagePointer &message, const SmtpReply &reply)
{
    const bool refusal = reply.isTransient() || reply.isPermanent();
    const bool expected = refusal || (reply.isPositive() && message->terminated);
    const bool wrongSubject = m_tells && reply.isPositive() && reply.subject() == addressSubject;
    // With nothing behind it, what is unsent is its own end: the server cannot know that yet.
    const bool tooEarly = reply.isPositive() && m_unanswered.isEmpty() && m_connection->bytesUnsent() > 0;
    if (!expected || wrongSubject || tooEarly) {
        m_dialect->setTelling(false);
        if (m_dared)
            m_dialect->lostCount();
        DeliveryStatus status = SmtpTrouble::fromReply(reply, Stage::FinalReply);
        status.outcome = message->terminated ? Outcome::InDoubt : Outcome::Deferred;
        status.scope = Scope::Session;
        closeNow(status);
        return;
    }
    if (message->settled) {
        endIfDone(message);
        return;
    }
    const DeliveryStatus status = SmtpTrouble::fromReply(reply, Stage::FinalReply);
    if (refusal)
        contentRefused(message, reply, status);
    else
        accepted(message, reply, status);
}

void SmtpSession::Private::accepted(const MessagePointer &message, const SmtpReply &reply, const DeliveryStatus &status)
{
    m_brought = true;
    m_dialect->worked();
    if (!m_tells) {
        m_dialect->setTelling(message->told && reply.subject() >= 0 && reply.subject() != addressSubject);
        m_tells = mayTell();
    }
    message->settled = true;
    message->taken = true;
    const Verdict verdict{message->outgoing.token, status};
    // Behind a chunk the reply to RSET must come next; were it this one, the count would be wrong by one.
    if (message->chunked && !m_unanswered.isEmpty())
        m_unconfirmed = verdict;
    else
        m_verdicts << verdict;
    endIfDone(message);
}

void SmtpSession::Private::contentRefused(const MessagePointer &message, const SmtpReply &reply, DeliveryStatus status)
{
    const bool unknownCommand = message->chunked && isSyntaxTrouble(reply);
    if (unknownCommand) {
        // The server offered BDAT and does not know it: what follows in the chunk would be commands to it.
        m_dialect->forsakeChunking();
        status.outcome = Outcome::Deferred;
        status.scope = Scope::Session;
    }
    settle(message, status);
    if (unknownCommand || !message->terminated || reply.code == 421)
        closeNow(status);
    else
        endIfDone(message);
}

void SmtpSession::Private::refused(const MessagePointer &message, const SmtpReply &reply, Stage stage)
{
    DeliveryStatus status = SmtpTrouble::fromReply(reply, stage);
    const bool dialogueStands = reply.isTransient() || reply.isPermanent();
    if (!dialogueStands) {
        if (m_dared)
            m_dialect->lostCount();
        closeNow(status); // 250 for 354 or the like: nobody knows what the next reply would belong to
        return;
    }
    if (message->settled) { // only what follows from the refusal before
        endIfDone(message);
        return;
    }
    const bool ofParameters
        = message->usesDsn && (reply.code == 501 || reply.code == 504 || reply.code == 555) && stage != Stage::Data;
    if (ofParameters) {
        m_dialect->forsakeDsn();
        status.outcome = Outcome::Deferred;
        status.scope = Scope::Session;
    } else if (m_dared && status.scope == Scope::Session && reply.isPermanent()) {
        m_dialect->lostCount(); // "503 improper pipelining" and its like
    }
    if (status.scope == Scope::Session || status.scope == Scope::Server) {
        settle(message, SmtpTrouble::deferredBy(status)); // refused in words, though its chunk may have left
        leave(status);
    } else {
        settle(message, status);
    }
    endIfDone(message);
}

void SmtpSession::Private::endIfDone(const MessagePointer &message)
{
    const bool more = message->owed > 0 || (message->settled && message->goAhead && !message->terminated);
    if (!message->settled || more)
        return;
    std::erase(m_messages, message);
    const bool cleared = message->terminated && (!message->chunked || message->taken);
    if (message->mailTaken && !cleared && m_unanswered.isEmpty())
        m_resetDue = true;
}

void SmtpSession::Private::settle(const MessagePointer &message, const DeliveryStatus &status)
{
    message->settled = true;
    m_verdicts << Verdict{message->outgoing.token, status};
}

void SmtpSession::Private::resetAnswered(const SmtpReply &reply)
{
    if (!reply.isPositive())
        leave(SmtpTrouble::broken(Stage::Reset, reply.text()));
}

} // namespace odziv
