/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "campaigns/campaign.h"
#include "common/clock.h"
#include "common/jobtracker.h"
#include "store/workspace.h"

#include <vector>

namespace odziv {

/// What is frozen, and by which rules.
struct FreezeOrder
{
    CampaignId campaign;
    QString targetLevel;
    OnePer onePer = OnePer::Address;
    SelectionRules rules; ///< of the segment: which contact or account stands for a member
};

/// How the owner of a long freeze follows it and ends it; progressed() is called in the thread that freezes, at most
/// once for a few thousand recipients.
struct FreezeWatch
{
    CancelFlag cancelled = {};
    ProgressCallback progressed = {};
};

/// Turns the members of a segment into the recipients of an e-mail campaign.
///
/// For each member, the contacts reached along the join tree that have an e-mail address are candidates; a member
/// with none is one skipped recipient (noAddress). An address that cannot be one is skipped (invalid). Of the
/// candidates with the same address, contact, customer or account (onePer) the first by contact id is queued, the
/// others are skipped (duplicate).
///
/// With a selection rule for contacts, one contact is a candidate for each member: of those that have an e-mail address
/// the one that the rule prefers. With one for accounts, the account that it picks stands for all of a customer's.
///
/// The accounts of a queued recipient are those that the segment selected for it: where the target level lies at an
/// account or below, the accounts of all members that it stands for; where it lies above (customer, contact), all
/// accounts of the customers it stands for. One message per account then means one for each account of the customer,
/// and for a customer without accounts one for the customer; that message repeats over its one account.
///
/// Runs on the writer inside a transaction, or on a connection of which the queue was shadowed. Fails with
/// InvalidInput for a level that is not joined to the contacts, and with Cancelled.
Status freezeRecipients(Connection &connection, const FreezeOrder &order, const std::vector<qint64> &members,
                        const Clock &clock, const FreezeWatch &watch = {});

} // namespace odziv
