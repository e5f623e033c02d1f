/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpdelivery.h"

namespace odziv {

SmtpDelivery::SmtpDelivery(SmtpServer server, std::shared_ptr<SmtpDialect> dialect, QObject *parent)
    : DeliverySession(parent)
    , m_session(std::move(server), std::move(dialect))
{
    connect(&m_session, &SmtpSession::ready, this, &DeliverySession::ready);
    connect(&m_session, &SmtpSession::terminatorHeld, this, &DeliverySession::terminatorHeld);
    connect(&m_session, &SmtpSession::finished, this, &DeliverySession::finished);
    connect(&m_session, &SmtpSession::closed, this, &DeliverySession::closed);
}

DeliverySessionFactory SmtpDelivery::factory(const SmtpServer &server)
{
    return [server, dialect = std::make_shared<SmtpDialect>()]() -> std::unique_ptr<DeliverySession> {
        return std::make_unique<SmtpDelivery>(server, dialect);
    };
}

} // namespace odziv
