/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "channels/deliverysession.h"
#include "common/clock.h"
#include "store/workspace.h"

#include <QObject>

#include <memory>

namespace odziv {

/// A campaign's message filled with the data of one member, for somebody's own mailbox: marked as a test, and
/// recorded nowhere.
///
/// `number` chooses the row of the target level by its business number (a contact, which has none, by its id); empty
/// takes the first member of the segment that can be mailed. Blocks while the segment is evaluated.
Result<OutgoingMessage> makeTestMessage(Workspace &workspace, const Campaign &campaign, const QString &address,
                                        const QString &number, const Clock &clock);

/// Sends one message outside of any campaign; event-driven.
class SingleDelivery final : public QObject
{
    Q_OBJECT

public:
    SingleDelivery(DeliverySessionFactory factory, OutgoingMessage message, QObject *parent = nullptr);
    ~SingleDelivery() override;

    void start();

Q_SIGNALS:
    /// The verdict, or why the server could not be reached.
    void ended(const odziv::DeliveryStatus &status);

private:
    DeliverySessionFactory m_factory;
    OutgoingMessage m_message;
    std::unique_ptr<DeliverySession> m_session;
    bool m_handedOver = false;
    std::optional<DeliveryStatus> m_verdict;
};

} // namespace odziv
