/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "common/clock.h"
#include "sendqueue/relaylog.h"
#include "sendqueue/sendqueuestorage.h"

#include <vector>

namespace odziv {

/// One message in doubt with what is known about it.
struct InDoubtDelivery
{
    InDoubtEntry entry;
    QByteArray messageId; ///< without <>; what the log of a relay knows it by
};

/// What is to become of one recipient in doubt, and who or what says so.
struct InDoubtSettlement
{
    RecipientId recipient;
    InDoubtDecision decision = InDoubtDecision::Accept;
    QString words;
};

/// What a relay's log settles.
struct RelayLogFindings
{
    std::vector<InDoubtSettlement> settlements;
    std::vector<RecipientId> unknown; ///< of which the log says nothing
};

/// The messages of a campaign of which nobody can know whether they arrived, and the ways out: the operator decides
/// about some or all of them, or the log of the relay does. Whoever learns of one by other means (a bounce that carries
/// its Message-ID) settles it through settle(), too.
namespace InDoubtDeliveries {

/// What a program that was killed left behind: what it had handed over is in doubt, what it was about to send waits
/// again. Answers how many came to be in doubt. Wants the writer's connection inside a transaction, while nobody sends.
Result<qint64> recover(Connection &connection, const Campaign &campaign, const Clock &clock);
/// The same for every campaign that has not ended; answers those.
Result<std::vector<CampaignId>> recoverAll(Connection &connection, const Clock &clock);

Result<std::vector<InDoubtDelivery>> list(Connection &connection, const Campaign &campaign);

/// Reads the log and decides: what the relay has counts as sent, what it returned as refused, what it refused for now
/// is sent again. What it says nothing about stays in doubt: the log may not reach back far enough.
Result<RelayLogFindings> readRelayLog(const std::vector<InDoubtDelivery> &deliveries, const QString &path,
                                      const ProgressCallback &progress = {}, const CancelFlag &cancelled = {});

/// Carries decisions out; answers how many of them were about recipients that are in doubt. A finished campaign of
/// which something is to be sent again becomes a paused one. Wants the writer's connection inside a transaction, while
/// nobody sends.
Result<qint64> settle(Connection &connection, const Campaign &campaign,
                      const std::vector<InDoubtSettlement> &settlements, const Clock &clock);
/// The same for every recipient in doubt.
Result<qint64> settleAll(Connection &connection, const Campaign &campaign, InDoubtDecision decision,
                         const Clock &clock);

} // namespace InDoubtDeliveries

} // namespace odziv
