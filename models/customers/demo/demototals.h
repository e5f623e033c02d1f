/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QtGlobal>

#include <array>

namespace odziv {

/// What a demo holds, counted while it was written. Branches are in the order EDBI EDMO EDSA EDTZ EDZE.
struct DemoTotals
{
    qint64 customers = 0;
    qint64 households = 0;
    qint64 companies = 0;
    qint64 customerAccounts = 0;
    qint64 supplyPoints = 0;
    qint64 contacts = 0;
    qint64 contactsWithEmail = 0;
    qint64 eServices = 0;
    qint64 activeEBill = 0;
    std::array<qint64, 5> eBillByBranch{};
    qint64 eBillOverCrm = 0;
    qint64 eBillOverWeb = 0;
    qint64 activeEPaymentSlip = 0;
    qint64 receivables = 0;
    qint64 sentRecords = 0;
    double seconds = 0;
};

} // namespace odziv
