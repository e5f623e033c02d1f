/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "channels/deliverysession.h"
#include "smtp/smtpserver.h"

namespace odziv {

/// Messages leave through an SMTP server.
class SmtpDelivery final : public DeliverySession
{
    Q_OBJECT

public:
    explicit SmtpDelivery(SmtpServer server, std::shared_ptr<SmtpDialect> dialect = {}, QObject *parent = nullptr);

    void open() override { m_session.open(); }
    int room() const override { return m_session.room(); }
    void send(const OutgoingMessage &message) override { m_session.send(message); }
    void releaseTerminator(qint64 token) override { m_session.releaseTerminator(token); }
    void quit() override { m_session.quit(); }
    void abort() override { m_session.abort(); }

    /// Its sessions share what they learn about the server.
    static DeliverySessionFactory factory(const SmtpServer &server);

private:
    SmtpSession m_session;
};

} // namespace odziv
