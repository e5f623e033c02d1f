/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "channels/deliverysession.h"
#include "sendqueue/accesstokens.h"
#include "smtp/smtpserver.h"

namespace odziv {

/// Messages leave through an SMTP server. With `tokens` a connection asks for the access token that it logs in with,
/// and when the server refuses it, once for another.
class SmtpDelivery final : public DeliverySession
{
    Q_OBJECT

public:
    explicit SmtpDelivery(SmtpServer server, std::shared_ptr<SmtpDialect> dialect = {}, AccessTokenSource tokens = {},
                          QObject *parent = nullptr);

    void open() override;
    int room() const override { return m_session ? m_session->room() : 0; }
    void send(const OutgoingMessage &message) override { m_session->send(message); }
    void releaseTerminator(qint64 token) override { m_session->releaseTerminator(token); }
    void quit() override;
    void abort() override;

    /// Its sessions share what they learn about the server.
    static DeliverySessionFactory factory(const SmtpServer &server, const AccessTokenSource &tokens = {});

private:
    void askForToken();
    void connectToServer();
    void onClosed(const DeliveryStatus &status);
    void endSoon();
    void end(const DeliveryStatus &status);

    SmtpServer m_server;
    std::shared_ptr<SmtpDialect> m_dialect;
    AccessTokenSource m_tokens;
    std::unique_ptr<SmtpSession> m_session; ///< none while a token is awaited
    bool m_wasReady = false;
    bool m_triedAgain = false;
    bool m_ended = false;
};

} // namespace odziv
