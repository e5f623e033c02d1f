/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/testmessage.h"
#include "channels/recipientmessages.h"
#include "common/clock.h"
#include "sendqueue/queueentry.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace odziv {

/// Sends copies of the first messages of a campaign to seed addresses: mailboxes of one's own with several providers,
/// which show how the message arrives before any recipient gets it. One after the other; the first that is not
/// accepted ends it. The copies have Message-IDs of their own and no row in the queue: they count nowhere.
///
/// Event-driven; lives in the thread of `reader`.
class SeedMailing final : public QObject
{
    Q_OBJECT

public:
    SeedMailing(const CampaignMessage &message, QStringList addresses, DeliverySessionFactory sessions,
                QObject *parent = nullptr);
    ~SeedMailing() override;

    /// Reads `reader` for the first recipients of the campaign that are queued; without any, nothing is sent.
    void start(Connection &reader, CampaignId campaign, const Clock &clock);
    /// What is under way is finished, nothing more begun.
    void stop() { m_stopped = true; }

Q_SIGNALS:
    /// The end; with the reason when a seed did not get its copy.
    void ended(const std::optional<odziv::Error> &trouble);

private:
    Status makeCopies(Connection &reader, CampaignId campaign, const Clock &clock);
    void sendNext();
    void finish(const std::optional<Error> &trouble);

    CampaignMessage m_message;
    QStringList m_addresses;
    DeliverySessionFactory m_sessions;
    std::vector<OutgoingMessage> m_copies;
    size_t m_next = 0;
    std::unique_ptr<SingleDelivery> m_delivery;
    bool m_stopped = false;
};

} // namespace odziv
