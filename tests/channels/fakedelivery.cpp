/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "fakedelivery.h"

#include <algorithm>

namespace odziv {

namespace {

using Outcome = DeliveryStatus::Outcome;
using Scope = DeliveryStatus::Scope;

} // namespace

DeliverySessionFactory FakeServer::factory()
{
    return [this]() -> std::unique_ptr<DeliverySession> { return std::make_unique<FakeDelivery>(*this); };
}

FakeDelivery::FakeDelivery(FakeServer &server)
    : m_server(server)
    , m_number(++server.connections)
{}

FakeDelivery::~FakeDelivery()
{
    if (m_open)
        --m_server.openNow;
}

void FakeDelivery::later(void (FakeDelivery::*step)())
{
    QMetaObject::invokeMethod(this, step, Qt::QueuedConnection);
}

void FakeDelivery::sayReady()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (room() > 0)
                Q_EMIT ready();
        },
        Qt::QueuedConnection);
}

void FakeDelivery::open()
{
    m_open = true;
    m_server.mostOpen = std::max(m_server.mostOpen, ++m_server.openNow);
    later(&FakeDelivery::greet);
}

void FakeDelivery::greet()
{
    if (!m_open)
        return;
    switch (m_server.greeting ? m_server.greeting(m_number) : FakeGreeting::Welcome) {
    case FakeGreeting::Welcome:
        Q_EMIT ready();
        break;
    case FakeGreeting::Unreachable:
        close({Outcome::Deferred, Scope::Server, 0, {}, QStringLiteral("connection refused")});
        break;
    case FakeGreeting::Busy:
        close({Outcome::Deferred, Scope::Session, 421, {}, QStringLiteral("too many connections")});
        break;
    case FakeGreeting::WrongPassword:
        close({Outcome::Rejected, Scope::Server, 535, QStringLiteral("5.7.8"), QStringLiteral("bad credentials")});
        break;
    }
}

int FakeDelivery::room() const
{
    return m_open && !m_leaving ? m_server.room - static_cast<int>(m_messages.size()) : 0;
}

FakeDelivery::Message *FakeDelivery::find(qint64 token)
{
    const auto found = std::find_if(m_messages.begin(), m_messages.end(),
                                    [token](const Message &message) { return message.outgoing.token == token; });
    return found == m_messages.end() ? nullptr : &*found;
}

void FakeDelivery::send(const OutgoingMessage &message)
{
    m_messages.push_back({message});
    later(&FakeDelivery::work);
}

/// Judges the message in front, as servers do: one after the other, whatever lies behind it already.
void FakeDelivery::work()
{
    if (!m_open || m_messages.empty())
        return;
    const Message &front = m_messages.front();
    if (!front.answer && (front.released || !m_leaving) && !judgeFront())
        return;
    askForReleases();
    if (m_open && !m_messages.empty() && m_messages.front().answer && m_messages.front().released
        && m_server.answersTerminators)
        takeTerminator();
}

/// False when the message in front is no more.
bool FakeDelivery::judgeFront()
{
    const OutgoingMessage message = m_messages.front().outgoing;
    const qint64 token = message.token;
    const FakeAnswer answer = m_server.answer ? m_server.answer(message) : FakeAnswer::Accept;
    Message *const still = find(token);
    if (!still)
        return false; // the run was stopped from inside the answer
    still->answer = answer;
    switch (answer) {
    case FakeAnswer::Reject:
        finish(token,
               {Outcome::Rejected, Scope::Recipient, 550, QStringLiteral("5.1.1"), QStringLiteral("unknown user")});
        sayReady();
        return false;
    case FakeAnswer::Defer:
        finish(token,
               {Outcome::Deferred, Scope::Recipient, 450, QStringLiteral("4.2.0"), QStringLiteral("greylisted")});
        sayReady();
        return false;
    case FakeAnswer::DropBefore:
        breakOff({Outcome::Deferred, Scope::Session, 0, {}, QStringLiteral("connection lost")});
        return false;
    case FakeAnswer::Busy:
        breakOff({Outcome::Deferred, Scope::Session, 421, {}, QStringLiteral("too much")});
        return false;
    case FakeAnswer::RefuseUs:
        breakOff({Outcome::Rejected, Scope::Server, 550, QStringLiteral("5.7.1"), QStringLiteral("go away")});
        return false;
    case FakeAnswer::Accept:
    case FakeAnswer::DropAfter:
        break;
    }
    return true;
}

/// A single message is asked for when it is in front and judged, several as soon as they are there.
void FakeDelivery::askForReleases()
{
    for (;;) {
        int asked = 0;
        Message *next = nullptr;
        for (Message &message : m_messages) {
            if (message.asked)
                ++asked;
            else if (m_server.depth > 1 || message.answer) {
                next = &message;
                break;
            }
        }
        if (!next || asked >= m_server.depth || m_leaving)
            return;
        next->asked = true;
        Q_EMIT terminatorHeld(next->outgoing.token);
    }
}

void FakeDelivery::releaseTerminator(qint64 token)
{
    Message *const message = find(token);
    if (!message || message->released)
        return;
    if (m_server.terminatorLeaves)
        m_server.terminatorLeaves(token);
    message->released = true;
    later(&FakeDelivery::work);
}

void FakeDelivery::takeTerminator()
{
    const Message message = m_messages.front();
    m_server.copies << message.outgoing.token;
    m_server.contents.insert(message.outgoing.token, message.outgoing.content);
    if (message.answer == FakeAnswer::DropAfter) {
        breakOff({Outcome::Deferred, Scope::Session, 0, {}, QStringLiteral("connection lost")});
        return;
    }
    finish(message.outgoing.token,
           {Outcome::Accepted, Scope::Recipient, 250, QStringLiteral("2.0.0"), QStringLiteral("taken")});
    if (m_leaving && m_messages.empty())
        close({Outcome::Accepted, Scope::Session, 221, {}, {}});
    else
        sayReady();
}

void FakeDelivery::finish(qint64 token, const DeliveryStatus &status)
{
    std::erase_if(m_messages, [token](const Message &message) { return message.outgoing.token == token; });
    later(&FakeDelivery::work);
    Q_EMIT finished(token, status);
}

/// The connection is gone: what was released is in doubt.
void FakeDelivery::breakOff(const DeliveryStatus &status)
{
    while (!m_messages.empty()) {
        const Message &message = m_messages.front();
        DeliveryStatus own = status;
        own.outcome = message.released ? Outcome::InDoubt : Outcome::Deferred;
        finish(message.outgoing.token, own);
    }
    close(status);
}

void FakeDelivery::close(const DeliveryStatus &status)
{
    if (!m_open)
        return;
    m_open = false;
    --m_server.openNow;
    Q_EMIT closed(status);
}

void FakeDelivery::quit()
{
    m_leaving = true;
    const std::deque<Message> messages = m_messages;
    for (const Message &message : messages) {
        if (!message.released)
            finish(message.outgoing.token, {Outcome::Deferred, Scope::Session, 0, {}, QStringLiteral("dropped")});
    }
    if (m_messages.empty())
        close({Outcome::Accepted, Scope::Session, 221, {}, {}});
}

void FakeDelivery::abort()
{
    breakOff({Outcome::Accepted, Scope::Session, 0, {}, QStringLiteral("dropped")});
}

} // namespace odziv
