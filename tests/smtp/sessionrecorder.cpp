/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sessionrecorder.h"

#include <algorithm>

namespace odziv {

SessionRecorder::SessionRecorder(const SmtpServer &server, QList<OutgoingMessage> messages,
                                 std::shared_ptr<SmtpDialect> dialect)
    : m_session(std::make_unique<SmtpSession>(server, std::move(dialect)))
    , m_messages(std::move(messages))
    , m_depth(std::max(1, server.depth))
{
    connect(m_session.get(), &SmtpSession::ready, this, [this] {
        ++readyCount;
        m_hasRoom = true;
        if (closed)
            violations << QStringLiteral("ready after closed");
        if (m_session->room() < 1)
            violations << QStringLiteral("ready without room");
        sendMore();
    });
    connect(m_session.get(), &SmtpSession::terminatorHeld, this, [this](qint64 token) {
        ++heldCount;
        m_asked.insert(token);
        mostAsked = std::max(mostAsked, static_cast<int>(m_asked.size()));
        if (m_asked.size() > m_depth)
            violations << QStringLiteral("%1 messages may be in doubt").arg(m_asked.size());
        if (m_onHeld)
            m_onHeld(token);
        else
            m_session->releaseTerminator(token);
    });
    connect(m_session.get(), &SmtpSession::finished, this, [this](qint64 token, const DeliveryStatus &status) {
        if (closed)
            violations << QStringLiteral("finished after closed");
        for (const Verdict &verdict : std::as_const(finished)) {
            if (verdict.token == token)
                violations << QStringLiteral("a second verdict");
        }
        finished.append({token, status});
        m_asked.remove(token);
        // Nobody tells of room that was told of already.
        if (m_hasRoom)
            QMetaObject::invokeMethod(this, &SessionRecorder::sendMore, Qt::QueuedConnection);
    });
    connect(m_session.get(), &SmtpSession::closed, this, [this](const DeliveryStatus &status) {
        if (closed)
            violations << QStringLiteral("closed twice");
        closed = status;
    });
}

void SessionRecorder::sendMore()
{
    if (closed)
        return;
    while (!m_messages.isEmpty() && m_session->room() > 0) {
        ++m_sent;
        m_session->send(m_messages.takeFirst());
    }
    m_hasRoom = m_session->room() > 0;
    if (m_hasRoom && m_messages.isEmpty() && finished.size() >= m_sent && !m_stay)
        m_session->quit();
}

QString outcomeName(DeliveryStatus::Outcome outcome)
{
    switch (outcome) {
    case DeliveryStatus::Outcome::Accepted:
        return QStringLiteral("accepted");
    case DeliveryStatus::Outcome::Deferred:
        return QStringLiteral("deferred");
    case DeliveryStatus::Outcome::Rejected:
        return QStringLiteral("rejected");
    case DeliveryStatus::Outcome::InDoubt:
        break;
    }
    return QStringLiteral("in-doubt");
}

QString scopeName(DeliveryStatus::Scope scope)
{
    switch (scope) {
    case DeliveryStatus::Scope::Recipient:
        return QStringLiteral("recipient");
    case DeliveryStatus::Scope::Message:
        return QStringLiteral("message");
    case DeliveryStatus::Scope::Session:
        return QStringLiteral("session");
    case DeliveryStatus::Scope::Server:
        break;
    }
    return QStringLiteral("server");
}

QString describe(const DeliveryStatus &status)
{
    QString text = outcomeName(status.outcome) + QLatin1Char(' ') + scopeName(status.scope) + QLatin1Char(' ')
                   + QString::number(status.replyCode);
    if (!status.enhancedCode.isEmpty())
        text += QLatin1Char(' ') + status.enhancedCode;
    return text;
}

} // namespace odziv
