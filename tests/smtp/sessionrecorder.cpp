/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sessionrecorder.h"

namespace odziv {

SessionRecorder::SessionRecorder(const SmtpServer &server, QList<OutgoingMessage> messages)
    : m_session(std::make_unique<SmtpSession>(server))
    , m_messages(std::move(messages))
{
    connect(m_session.get(), &SmtpSession::ready, this, [this] {
        ++readyCount;
        if (closed)
            violations << QStringLiteral("ready after closed");
        if (!m_messages.isEmpty())
            m_session->send(m_messages.takeFirst());
        else if (!m_stay)
            m_session->quit();
    });
    connect(m_session.get(), &SmtpSession::terminatorHeld, this, [this](qint64 token) {
        ++heldCount;
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
    });
    connect(m_session.get(), &SmtpSession::closed, this, [this](const DeliveryStatus &status) {
        if (closed)
            violations << QStringLiteral("closed twice");
        closed = status;
    });
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
