/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/money.h"
#include "customers/customeraccount.h"

#include <QDate>

namespace odziv {

using ReceivableId = TypedId<struct ReceivableTag>;

/// An amount that a customer account owes.
struct Receivable
{
    ReceivableId id;
    CustomerAccountId customerAccountId;
    Money amount;
    QDate dueDate; ///< may be null
    QString roh;
    QString vpt;

    bool operator==(const Receivable &) const = default;
};

} // namespace odziv
