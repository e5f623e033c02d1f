/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "deliverydecision.h"

namespace odziv {

namespace {

using Outcome = DeliveryStatus::Outcome;
using Scope = DeliveryStatus::Scope;

constexpr int immediateAttempts = 3;

Transition attempted(const QueueEntry &entry, SendState to, const DeliveryStatus &status)
{
    Transition transition = transitionTo(to, entry);
    transition.attempt = status;
    return transition;
}

} // namespace

Transition transitionTo(SendState to, const QueueEntry &entry)
{
    Transition transition;
    transition.recipient = entry.recipient;
    transition.to = to;
    return transition;
}

Transition decideDelivery(const QueueEntry &entry, const DeliveryStatus &status, const RetrySchedule &schedule,
                          bool bystander, qint64 now)
{
    const bool aboutRecipient = status.scope == Scope::Recipient || status.scope == Scope::Message;
    switch (status.outcome) {
    case Outcome::Accepted:
        return attempted(entry, SendState::Accepted, status);
    case Outcome::InDoubt:
        return attempted(entry, SendState::InDoubt, status);
    case Outcome::Rejected:
        if (aboutRecipient)
            return attempted(entry, SendState::Rejected, status);
        return transitionTo(SendState::Queued, entry);
    case Outcome::Deferred:
        break;
    }
    if (status.scope == Scope::Server || (status.scope == Scope::Session && bystander))
        return transitionTo(SendState::Queued, entry);
    const int attempts = entry.attempts + 1;
    Transition later = attempted(entry, SendState::Deferred, status);
    if (status.scope == Scope::Session && attempts < immediateAttempts) {
        later.nextAttemptAt = now;
        return later;
    }
    later.nextAttemptAt = schedule.nextAttempt(attempts, entry.firstAttemptAt.value_or(now), now);
    if (!later.nextAttemptAt)
        later.to = SendState::Rejected;
    return later;
}

} // namespace odziv
