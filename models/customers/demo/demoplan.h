/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QtGlobal>

#include <array>
#include <vector>

namespace odziv {

/// How many of everything a demo of a given size holds. The figures are those of the utility at 760,000 customers;
/// smaller and larger demos are scaled, split by the largest remainder so that parts add up to their totals.
struct DemoPlan
{
    static constexpr int branches = 5;
    enum Kind { Household, Company, Kinds };

    explicit DemoPlan(qint64 customers);

    /// `full` things at 760,000 customers are how many here; rounded.
    qint64 scaled(qint64 full) const;

    qint64 customers = 0;
    std::array<qint64, Kinds> customersOfKind{};
    /// By kind and branch.
    std::array<std::vector<qint64>, Kinds> customersOfBranch;
    std::array<std::vector<qint64>, Kinds> accountsOfBranch;
    std::array<qint64, Kinds> contactsOfKind{};
    qint64 accounts = 0;
    qint64 supplyPoints = 0;
    qint64 contacts = 0;
    std::array<qint64, Kinds> withoutContact{}; ///< customers that have no contact

    /// Contacts that can be reached by e-mail and mobile, e-mail only, mobile only, neither.
    std::vector<qint64> contactsByReach;

    /// Active e-racun by kind and branch, and how many of a branch's were registered on the web.
    std::array<std::vector<qint64>, Kinds> eBills;
    std::vector<qint64> eBillsOnWeb;
    qint64 inactiveEBills = 0;
    qint64 ePaymentSlips = 0;
    qint64 inactiveEPaymentSlips = 0;
    qint64 outageNotices = 0;
    qint64 inactiveOutageNotices = 0;
    qint64 smsBalances = 0;
    qint64 inactiveSmsBalances = 0;

    qint64 accountsInDebt = 0;
    qint64 receivables = 0;
    qint64 sentRecords = 0;
};

} // namespace odziv
