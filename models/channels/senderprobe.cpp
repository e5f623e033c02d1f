/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "senderprobe.h"

namespace odziv {

SenderProbe::SenderProbe(const DeliverySessionFactory &factory, QObject *parent)
    : QObject(parent)
    , m_session(factory())
{
    connect(m_session.get(), &DeliverySession::ready, this, [this] {
        m_reached = true;
        m_session->quit();
    });
    connect(m_session.get(), &DeliverySession::closed, this, [this](const DeliveryStatus &status) {
        // How it says good-bye is of no interest.
        if (m_reached)
            Q_EMIT ended({DeliveryStatus::Outcome::Accepted, DeliveryStatus::Scope::Server, 0, {}, {}});
        else
            Q_EMIT ended(status);
    });
}

} // namespace odziv
