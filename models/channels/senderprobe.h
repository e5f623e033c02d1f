/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "channels/deliverysession.h"

#include <QObject>

namespace odziv {

/// Asks a mail server whether it can be used: connects, secures, logs in and leaves again, without a message.
/// Event-driven; works once.
class SenderProbe final : public QObject
{
    Q_OBJECT

public:
    explicit SenderProbe(const DeliverySessionFactory &factory, QObject *parent = nullptr);

    void start() { m_session->open(); }

Q_SIGNALS:
    /// Accepted: it answers and takes the login; else why not. The last signal.
    void ended(const odziv::DeliveryStatus &status);

private:
    std::unique_ptr<DeliverySession> m_session;
    bool m_reached = false;
};

} // namespace odziv
