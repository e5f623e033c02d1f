/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/customer.h"

#include <optional>

namespace odziv {

using CustomerAccountId = TypedId<struct CustomerAccountTag>;

/// One contract of a customer for supply (potrošač); a customer may have many.
struct CustomerAccount
{
    CustomerAccountId id;
    CustomerId customerId;
    QString number; ///< 3011-D-270704; unique
    QString status; ///< Aktivan · Aktivan, prijavljen · Privremeno prijavljen · Odjavljen
    QString category;
    QString supplyStatus; ///< AU, AB...
    std::optional<qint64> tariffPeriodId;
    std::optional<qint64> annualConsumptionKwh;
    QString billDelivery; ///< a code of the bill delivery channels
    QDateTime createdAt;  ///< UTC; set by the storage

    bool operator==(const CustomerAccount &) const = default;
};

} // namespace odziv
