/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpdelivery.h"

#include "smtp/smtptrouble.h"

#include <utility>

namespace odziv {

namespace {

constexpr int credentialsInvalid = 535; // RFC 4954 section 6

} // namespace

SmtpDelivery::SmtpDelivery(SmtpServer server, std::shared_ptr<SmtpDialect> dialect, AccessTokenSource tokens,
                           QObject *parent)
    : DeliverySession(parent)
    , m_server(std::move(server))
    , m_dialect(std::move(dialect))
    , m_tokens(std::move(tokens))
{}

void SmtpDelivery::open()
{
    if (m_tokens)
        askForToken();
    else
        connectToServer();
}

/// A token that was refused is in the settings of the server.
void SmtpDelivery::askForToken()
{
    m_tokens(std::exchange(m_server.password, {}), this, [this](const Result<QString> &token) {
        if (m_ended)
            return;
        if (!token) {
            const bool passes = token.error().code == ErrorCode::Network;
            end(passes ? SmtpTrouble::unreachable(token.error().text) : SmtpTrouble::unusable(token.error().text));
            return;
        }
        m_server.password = *token;
        connectToServer();
    });
}

void SmtpDelivery::connectToServer()
{
    m_session = std::make_unique<SmtpSession>(m_server, m_dialect);
    connect(m_session.get(), &SmtpSession::ready, this, [this] {
        m_wasReady = true;
        Q_EMIT ready();
    });
    connect(m_session.get(), &SmtpSession::terminatorHeld, this, &DeliverySession::terminatorHeld);
    connect(m_session.get(), &SmtpSession::finished, this, &DeliverySession::finished);
    connect(m_session.get(), &SmtpSession::closed, this, &SmtpDelivery::onClosed);
    m_session->open();
}

/// A token may end before its time. A second one that is refused too will not be followed by a third.
void SmtpDelivery::onClosed(const DeliveryStatus &status)
{
    const bool tokenRefused = m_tokens && !m_wasReady && status.replyCode == credentialsInvalid;
    if (!tokenRefused || m_ended || std::exchange(m_triedAgain, true)) {
        end(status);
        return;
    }
    m_session.release()->deleteLater(); // it is still inside its own signal
    askForToken();
}

void SmtpDelivery::quit()
{
    if (m_session)
        m_session->quit();
    else
        endSoon();
}

void SmtpDelivery::abort()
{
    if (m_session)
        m_session->abort();
    else
        endSoon();
}

/// While a token is awaited.
void SmtpDelivery::endSoon()
{
    if (std::exchange(m_ended, true))
        return;
    QMetaObject::invokeMethod(
        this, [this] { Q_EMIT closed(SmtpTrouble::ended()); }, Qt::QueuedConnection);
}

void SmtpDelivery::end(const DeliveryStatus &status)
{
    m_ended = true;
    Q_EMIT closed(status);
}

DeliverySessionFactory SmtpDelivery::factory(const SmtpServer &server, const AccessTokenSource &tokens)
{
    return [server, tokens, dialect = std::make_shared<SmtpDialect>()]() -> std::unique_ptr<DeliverySession> {
        return std::make_unique<SmtpDelivery>(server, dialect, tokens);
    };
}

} // namespace odziv
