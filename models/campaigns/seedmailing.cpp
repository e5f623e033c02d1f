/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "seedmailing.h"

#include "sendqueue/sendqueuestorage.h"

#include <algorithm>
#include <utility>

namespace odziv {

SeedMailing::SeedMailing(const CampaignMessage &message, QStringList addresses, DeliverySessionFactory sessions,
                         QObject *parent)
    : QObject(parent)
    , m_message(message)
    , m_addresses(std::move(addresses))
    , m_sessions(std::move(sessions))
{}

SeedMailing::~SeedMailing() = default;

void SeedMailing::start(Connection &reader, CampaignId campaign, const Clock &clock)
{
    if (auto made = makeCopies(reader, campaign, clock); !made)
        finish(made.error());
    else
        sendNext();
}

Status SeedMailing::makeCopies(Connection &reader, CampaignId campaign, const Clock &clock)
{
    const auto most = static_cast<int>(m_addresses.size());
    const auto entries = SendQueueStorage::firstQueued(reader, campaign, most);
    if (!entries)
        return failure(entries.error());
    for (qsizetype i = 0; i < m_addresses.size() && !entries->empty(); ++i) {
        const QueueEntry &entry = (*entries)[static_cast<size_t>(i) % entries->size()];
        const auto accounts = SendQueueStorage::accounts(reader, entry.recipient);
        if (!accounts)
            return failure(accounts.error());
        // A relay's log must not tell of a recipient what it knows of a seed.
        CampaignMessage own = m_message;
        own.messageKey += "-seed" + QByteArray::number(i);
        auto messages = RecipientMessages::prepare(reader, own, clock);
        if (!messages)
            return failure(messages.error());
        auto copy = messages->makeFor(entry, *accounts, m_addresses[i]);
        if (!copy)
            return failure(copy.error());
        m_copies.push_back(std::move(*copy));
    }
    return {};
}

void SeedMailing::sendNext()
{
    if (m_stopped || m_next == m_copies.size())
        return finish({});
    m_delivery = std::make_unique<SingleDelivery>(m_sessions, m_copies[m_next]);
    connect(m_delivery.get(), &SingleDelivery::ended, this, [this](const DeliveryStatus &status) {
        m_delivery.release()->deleteLater(); // it is still inside its own signal
        if (status.outcome == DeliveryStatus::Outcome::Accepted) {
            ++m_next;
            sendNext();
            return;
        }
        finish(Error{ErrorCode::Refused,
                     tr("The seed address %1 did not get its copy: %2. The campaign is paused before anybody else gets"
                        " one; put right what is wrong, or resume it to send it all the same.")
                         .arg(m_addresses[static_cast<qsizetype>(m_next)], replyLine(status)),
                     {},
                     {}});
    });
    m_delivery->start();
}

/// Never from inside the call that began it.
void SeedMailing::finish(const std::optional<Error> &trouble)
{
    QMetaObject::invokeMethod(
        this, [this, trouble] { Q_EMIT ended(trouble); }, Qt::QueuedConnection);
}

} // namespace odziv
