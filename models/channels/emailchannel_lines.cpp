/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

// What the connections of a channel do: opened, fed, answered, closed.

#include "emailchannel.h"

#include "channels/deliverydecision.h"
#include "common/logging.h"
#include "smtp/smtptrouble.h"

#include <algorithm>

namespace odziv {

int EmailChannel::liveLines() const
{
    return static_cast<int>(std::count_if(m_lines.cbegin(), m_lines.cend(), [](const Line &line) {
        return line.state == LineState::Opening || line.state == LineState::Open;
    }));
}

/// The first connection goes alone, so that a wrong password is tried once and not once for each connection.
void EmailChannel::openLines()
{
    const qint64 pause = m_window.pausedUntil() - steady();
    const int waiting = static_cast<int>(m_made.size() + m_making + m_ready.size());
    if (waiting == 0 || pause > 0)
        return;
    const int wanted = m_everReady ? std::min(m_window.size(), waiting) : 1;
    int live = liveLines();
    for (size_t i = 0; i < m_lines.size() && live < wanted; ++i) {
        if (m_lines[i].state != LineState::Closed)
            continue;
        const qint64 wait = m_lines[i].reopenAt - steady();
        if (wait > 0) {
            wakeIn(wait);
        } else {
            open(i);
            ++live;
        }
    }
}

void EmailChannel::open(size_t index)
{
    Line &line = m_lines[index];
    line.session = m_factory();
    line.state = LineState::Opening;
    line.sent = 0;
    line.broken = false;
    line.poisoned = false;
    DeliverySession *const session = line.session.get();
    connect(session, &DeliverySession::ready, this, [this, index] { onReady(index); });
    connect(session, &DeliverySession::terminatorHeld, this,
            [this, index](qint64 token) { onTerminatorHeld(index, token); });
    connect(session, &DeliverySession::finished, this,
            [this, index](qint64 token, const DeliveryStatus &status) { onFinished(index, token, status); });
    connect(session, &DeliverySession::closed, this,
            [this, index](const DeliveryStatus &status) { onClosed(index, status); });
    session->open();
}

void EmailChannel::onReady(size_t index)
{
    Line &line = m_lines[index];
    if (line.state == LineState::Closing || line.state == LineState::Closed)
        return;
    line.state = LineState::Open;
    m_everReady = true;
    schedulePump();
}

bool EmailChannel::hasRoom(const Line &line) const
{
    return line.state == LineState::Open && line.session->room() > 0
           && line.sent + static_cast<int>(line.messages.size()) < m_job.messagesPerConnection;
}

/// A connection that has carried its share, or is one too many, ends when it is empty.
void EmailChannel::closeIfIdle(Line &line)
{
    if (line.state != LineState::Open || !line.messages.empty())
        return;
    if (line.sent < m_job.messagesPerConnection && liveLines() <= m_window.size())
        return;
    line.state = LineState::Closing;
    line.session->quit();
}

/// Hands the next messages to the connections in turn.
void EmailChannel::feedLines()
{
    for (Line &line : m_lines)
        closeIfIdle(line);
    const qint64 pause = m_window.pausedUntil() - steady();
    if (pause > 0)
        return wakeIn(pause);
    // Connections beyond the window get nothing more; they end as soon as they are empty.
    bool fed = true;
    while (fed && m_phase == Phase::Running) {
        fed = false;
        int open = 0;
        for (size_t i = 0; i < m_lines.size() && open < m_window.size() && m_phase == Phase::Running; ++i) {
            open += m_lines[i].state == LineState::Open;
            if (hasRoom(m_lines[i]))
                fed = feed(i) || fed;
        }
    }
}

bool EmailChannel::feed(size_t index)
{
    auto message = nextMessage();
    if (!message)
        return false;
    Line &line = m_lines[index];
    line.messages.push_back({std::move(message->entry)});
    line.session->send(std::get<OutgoingMessage>(message->made));
    return true;
}

void EmailChannel::onTerminatorHeld(size_t index, qint64 token)
{
    Line &line = m_lines[index];
    int claimed = 0;
    UnderWay *message = nullptr;
    for (UnderWay &other : line.messages) {
        claimed += other.claimed;
        if (other.entry.recipient.value() == token)
            message = &other;
    }
    if (!message || message->claimed)
        return;
    if (claimed >= m_job.depth) {
        // The bound on what can be in doubt is kept here too, whatever the connection thinks.
        qCCritical(lcSendQueue) << "a connection asked for more unanswered messages than it may have";
        line.session->quit();
        return;
    }
    message->claimed = true;
    DeliverySession *const session = line.session.get();
    m_journal.submit(
        transitionTo(SendState::DotSent, message->entry), [this, index, token, session](const Status &committed) {
            Line &held = m_lines[index];
            // The connection may have broken meanwhile, and its line even have a new one.
            if (held.session.get() != session)
                return;
            const auto found = std::find_if(held.messages.begin(), held.messages.end(), [token](const UnderWay &other) {
                return other.entry.recipient.value() == token;
            });
            if (found == held.messages.end())
                return;
            if (!committed) {
                session->quit(); // not on the disk: it must not leave
                return;
            }
            found->released = true;
            session->releaseTerminator(token);
        });
}

void EmailChannel::onFinished(size_t index, qint64 token, const DeliveryStatus &status)
{
    Line &line = m_lines[index];
    const auto found = std::find_if(line.messages.begin(), line.messages.end(), [token](const UnderWay &message) {
        return message.entry.recipient.value() == token;
    });
    if (found == line.messages.end())
        return;
    const QueueEntry entry = found->entry;
    line.messages.erase(found);
    ++line.sent;
    ++m_outcome.messages;
    const bool bystander = m_phase == Phase::Ending || line.broken;
    m_journal.submit(decideDelivery(entry, status, m_job.retry, bystander, now()));
    noteVerdict(line, token, status);
    m_exhausted = false; // a row that may be tried again at once is found by the next lease
    schedulePump();
}

/// What a verdict tells of the server.
void EmailChannel::noteVerdict(Line &line, qint64 token, const DeliveryStatus &status)
{
    if (status.outcome == DeliveryStatus::Outcome::Accepted)
        m_window.accepted();
    else if (SmtpTrouble::isPushback(status))
        m_window.pushedBack(steady());
    const bool answered = status.outcome == DeliveryStatus::Outcome::Accepted
                          || status.scope == DeliveryStatus::Scope::Recipient
                          || status.scope == DeliveryStatus::Scope::Message;
    if (answered) {
        m_failuresInARow = 0;
    } else if (status.scope == DeliveryStatus::Scope::Session && !line.broken) {
        line.broken = true;
        line.poisoned = m_breakers.contains(token);
        m_breakers.insert(token);
    }
}

void EmailChannel::onClosed(size_t index, const DeliveryStatus &status)
{
    Line &line = m_lines[index];
    // A session gives a verdict on every message before it closes. Should one not, what is known decides: a released
    // terminator may have left.
    while (!line.messages.empty()) {
        const UnderWay &left = line.messages.front();
        const auto outcome = left.released ? DeliveryStatus::Outcome::InDoubt : DeliveryStatus::Outcome::Deferred;
        onFinished(index, left.entry.recipient.value(), {outcome, DeliveryStatus::Scope::Session, 0, {}, status.reply});
    }
    line.session.release()->deleteLater();
    line.state = LineState::Closed;
    line.reopenAt = 0;
    if (m_phase == Phase::Running && status.outcome != DeliveryStatus::Outcome::Accepted)
        onTrouble(index, status);
    schedulePump();
}

void EmailChannel::onTrouble(size_t index, const DeliveryStatus &status)
{
    Line &line = m_lines[index];
    qCInfo(lcSendQueue) << "connection lost, reply code" << status.replyCode;
    line.failures = line.sent > 0 ? 0 : line.failures + 1;
    if (!line.poisoned)
        ++m_failuresInARow;
    if (!line.broken) // else its message has told already, or it was the message's own trouble
        m_window.pushedBack(steady());
    const bool refusedForGood
        = status.scope == DeliveryStatus::Scope::Server && status.outcome == DeliveryStatus::Outcome::Rejected;
    const bool hopeless = liveLines() == 0 && (!m_everReady || m_failuresInARow > m_job.reconnect.mostFailures);
    if (refusedForGood || hopeless) {
        m_outcome.words = replyLine(status);
        return fail({ErrorCode::Network,
                     tr("The server cannot be used: %1. What was not sent stays queued; put the sender right and"
                        " resume.")
                         .arg(m_outcome.words),
                     {},
                     {}});
    }
    line.reopenAt = line.failures == 0 && m_failuresInARow <= 1
                        ? 0
                        : steady() + m_job.reconnect.delayAfter(std::max(line.failures, m_failuresInARow));
}

} // namespace odziv
