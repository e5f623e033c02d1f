/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "demoplan.h"

#include "customers/demo/demoquota.h"

#include <algorithm>
#include <numeric>

namespace odziv {

namespace {

constexpr qint64 fullSize = 760'000;

/// In the order of the branches: EDBI, EDMO, EDSA, EDTZ, EDZE.
const std::vector<qint64> customerWeights = {125, 105, 330, 220, 220};
const std::vector<qint64> eBillWeights = {3047, 1656, 11260, 5448, 7429};
const std::vector<qint64> eBillWebWeights = {278, 153, 2364, 573, 620};

qint64 sumOf(const std::vector<qint64> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), qint64(0));
}

/// The parts of `total` by `weights`, none above the part of `most` in the same place; what a full place cannot take
/// goes to the others in turn, so that the parts add up while there is room at all.
std::vector<qint64> apportionWithin(qint64 total, const std::vector<qint64> &weights, const std::vector<qint64> &most)
{
    std::vector<qint64> parts = apportion(total, weights);
    qint64 rest = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        rest += std::max(qint64(0), parts[i] - most[i]);
        parts[i] = std::min(parts[i], most[i]);
    }
    for (std::size_t i = 0; i < parts.size() && rest > 0; ++i) {
        const qint64 moved = std::min(rest, most[i] - parts[i]);
        parts[i] += moved;
        rest -= moved;
    }
    return parts;
}

} // namespace

DemoPlan::DemoPlan(qint64 customers)
    : customers(customers)
{
    const auto kinds = apportion(customers, {690'000, 70'000});
    const std::array<qint64, Kinds> fullAccounts = {910'000, 190'000};
    const std::array<qint64, Kinds> fullContacts = {1'040'000, 160'000};
    const std::array<qint64, Kinds> fullWithoutContact = {20'000, 2'800};
    for (int kind = 0; kind < Kinds; ++kind) {
        customersOfKind[kind] = kinds[kind];
        customersOfBranch[kind] = apportion(kinds[kind], customerWeights);
        accountsOfBranch[kind] = apportion(scaled(fullAccounts[kind]), customerWeights);
        for (int branch = 0; branch < branches; ++branch)
            accountsOfBranch[kind][branch]
                = customersOfBranch[kind][branch] == 0
                      ? 0
                      : std::max(accountsOfBranch[kind][branch], customersOfBranch[kind][branch]);
        accounts += sumOf(accountsOfBranch[kind]);
        withoutContact[kind] = std::min(kinds[kind], scaled(fullWithoutContact[kind]));
        const qint64 holders = kinds[kind] - withoutContact[kind];
        contactsOfKind[kind] = holders == 0 ? 0 : std::max(scaled(fullContacts[kind]), holders);
        contacts += contactsOfKind[kind];
    }
    supplyPoints = std::max(scaled(1'140'000), accounts);
    contactsByReach = apportion(contacts, {252, 168, 468, 312});

    std::vector<qint64> accountsByBranch(branches);
    for (int branch = 0; branch < branches; ++branch)
        accountsByBranch[branch] = accountsOfBranch[Household][branch] + accountsOfBranch[Company][branch];
    const auto bills = apportionWithin(scaled(28'840), eBillWeights, accountsByBranch);
    eBillsOnWeb = apportionWithin(scaled(3'988), eBillWebWeights, bills);
    eBills = {std::vector<qint64>(branches), std::vector<qint64>(branches)};
    for (int branch = 0; branch < branches; ++branch) {
        const auto split = apportionWithin(bills[branch], {92, 8},
                                           {accountsOfBranch[Household][branch], accountsOfBranch[Company][branch]});
        eBills[Household][branch] = split[Household];
        eBills[Company][branch] = split[Company];
    }
    inactiveEBills = scaled(3'900);
    ePaymentSlips = scaled(4'558);
    inactiveEPaymentSlips = scaled(602);
    outageNotices = scaled(15'000);
    inactiveOutageNotices = scaled(1'200);
    smsBalances = scaled(5'400);
    inactiveSmsBalances = scaled(500);
    accountsInDebt = scaled(176'000);
    receivables = std::max(scaled(264'000), accountsInDebt);
    sentRecords = scaled(2'000'000);
}

qint64 DemoPlan::scaled(qint64 full) const
{
    return (full * customers + fullSize / 2) / fullSize;
}

} // namespace odziv
