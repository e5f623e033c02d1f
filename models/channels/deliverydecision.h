/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "sendqueue/queueentry.h"
#include "sendqueue/retryschedule.h"

namespace odziv {

/// What one verdict means for its recipient; the only place that turns outcomes into states.
///
///  - accepted, rejected and in doubt are what they say;
///  - a temporary refusal of this address or message waits by the schedule, and is given up at its end;
///  - a broken connection is tried again at once, but after the third attempt by the schedule, so that a message
///    that breaks every connection cannot hold the others up;
///  - a server that refuses us as a whole burns nobody: the recipient stays queued and no attempt is counted.
///
/// `entry` is as it was leased; `bystander` is true when a connection broke that this message cannot have broken: the
/// run itself broke it off, or another message was in front.
Transition decideDelivery(const QueueEntry &entry, const DeliveryStatus &status, const RetrySchedule &schedule,
                          bool bystander, qint64 now);

/// The wish to move `entry` to `to`, with no attempt and no note.
Transition transitionTo(SendState to, const QueueEntry &entry);

} // namespace odziv
