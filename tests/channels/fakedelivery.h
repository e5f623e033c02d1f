/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "channels/deliverysession.h"

#include <QHash>
#include <QList>

#include <deque>
#include <functional>
#include <optional>

namespace odziv {

/// What an imaginary server does with one message.
enum class FakeAnswer {
    Accept,
    Reject,     ///< this recipient, for good
    Defer,      ///< this recipient, for now
    DropBefore, ///< breaks the connection before the terminator
    DropAfter,  ///< takes the message and breaks the connection instead of answering
    Busy,       ///< "421 too much", before the terminator
    RefuseUs    ///< refuses the sender as a whole
};

/// What it does with one connection.
enum class FakeGreeting { Welcome, Unreachable, Busy, WrongPassword };

/// The imaginary server: behaviour, and what it saw. Shared by all connections to it.
struct FakeServer
{
    std::function<FakeAnswer(const OutgoingMessage &)> answer; ///< asked once for each attempt
    std::function<FakeGreeting(int connection)> greeting;
    /// Called before a terminator leaves: what must hold on the disk by then.
    std::function<void(qint64 token)> terminatorLeaves;
    bool answersTerminators = true; ///< false: silence after the terminator
    int room = 1;                   ///< messages that a connection takes at a time
    int depth = 1;                  ///< of them may be unanswered

    int connections = 0;
    int openNow = 0;
    int mostOpen = 0;
    QList<qint64> copies; ///< messages whose terminator arrived and that were taken
    QHash<qint64, QByteArray> contents;

    DeliverySessionFactory factory();
};

/// One connection to it.
class FakeDelivery final : public DeliverySession
{
    Q_OBJECT

public:
    explicit FakeDelivery(FakeServer &server);
    ~FakeDelivery() override;

    void open() override;
    int room() const override;
    void send(const OutgoingMessage &message) override;
    void releaseTerminator(qint64 token) override;
    void quit() override;
    void abort() override;

private:
    struct Message
    {
        OutgoingMessage outgoing;
        std::optional<FakeAnswer> answer = {};
        bool asked = false;
        bool released = false;
    };

    void later(void (FakeDelivery::*step)());
    void greet();
    void sayReady();
    Message *find(qint64 token);
    void work();
    bool judgeFront();
    void askForReleases();
    void takeTerminator();
    void finish(qint64 token, const DeliveryStatus &status);
    void breakOff(const DeliveryStatus &status);
    void close(const DeliveryStatus &status);

    FakeServer &m_server;
    int m_number;
    bool m_open = false;
    bool m_leaving = false;
    std::deque<Message> m_messages;
};

} // namespace odziv
