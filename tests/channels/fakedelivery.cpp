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
            if (m_open)
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

void FakeDelivery::send(const OutgoingMessage &message)
{
    m_message = message;
    m_released = false;
    later(&FakeDelivery::takeContent);
}

void FakeDelivery::takeContent()
{
    if (!m_open || !m_message)
        return;
    const OutgoingMessage message = *m_message;
    m_answer = m_server.answer ? m_server.answer(message) : FakeAnswer::Accept;
    switch (m_answer) {
    case FakeAnswer::Reject:
        finish({Outcome::Rejected, Scope::Recipient, 550, QStringLiteral("5.1.1"), QStringLiteral("unknown user")});
        sayReady();
        break;
    case FakeAnswer::Defer:
        finish({Outcome::Deferred, Scope::Recipient, 450, QStringLiteral("4.2.0"), QStringLiteral("greylisted")});
        sayReady();
        break;
    case FakeAnswer::DropBefore:
        finish({Outcome::Deferred, Scope::Session, 0, {}, QStringLiteral("connection lost")});
        close({Outcome::Deferred, Scope::Session, 0, {}, QStringLiteral("connection lost")});
        break;
    case FakeAnswer::Busy:
        finish({Outcome::Deferred, Scope::Session, 421, {}, QStringLiteral("too much")});
        close({Outcome::Deferred, Scope::Session, 421, {}, QStringLiteral("too much")});
        break;
    case FakeAnswer::RefuseUs:
        finish({Outcome::Deferred, Scope::Server, 550, QStringLiteral("5.7.1"), QStringLiteral("go away")});
        close({Outcome::Rejected, Scope::Server, 550, QStringLiteral("5.7.1"), QStringLiteral("go away")});
        break;
    case FakeAnswer::Accept:
    case FakeAnswer::DropAfter:
        if (m_message) // the run may have been stopped from inside the answer
            Q_EMIT terminatorHeld(m_message->token);
        break;
    }
}

void FakeDelivery::releaseTerminator(qint64 token)
{
    if (!m_message || m_message->token != token)
        return;
    if (m_server.terminatorLeaves)
        m_server.terminatorLeaves(token);
    m_released = true;
    m_server.copies << token;
    m_server.contents.insert(token, m_message->content);
    if (m_server.answersTerminators)
        later(&FakeDelivery::takeTerminator);
}

void FakeDelivery::takeTerminator()
{
    if (!m_open || !m_message)
        return;
    if (m_answer == FakeAnswer::DropAfter) {
        finish({Outcome::InDoubt, Scope::Session, 0, {}, QStringLiteral("connection lost")});
        close({Outcome::Deferred, Scope::Session, 0, {}, QStringLiteral("connection lost")});
        return;
    }
    finish({Outcome::Accepted, Scope::Recipient, 250, QStringLiteral("2.0.0"), QStringLiteral("taken")});
    sayReady();
}

void FakeDelivery::finish(const DeliveryStatus &status)
{
    const qint64 token = m_message->token;
    m_message.reset();
    Q_EMIT finished(token, status);
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
    close({Outcome::Accepted, Scope::Session, 221, {}, {}});
}

void FakeDelivery::abort()
{
    if (m_message)
        finish({m_released ? Outcome::InDoubt : Outcome::Deferred, Scope::Session, 0, {}, QStringLiteral("dropped")});
    close({Outcome::Accepted, Scope::Session, 0, {}, {}});
}

} // namespace odziv
