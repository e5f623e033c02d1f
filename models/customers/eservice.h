/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/contact.h"
#include "customers/customeraccount.h"
#include "customers/supplypoint.h"

namespace odziv {

using EServiceId = TypedId<struct EServiceTag>;

/// An electronic service that a customer account is registered for, such as the e-mail bill.
struct EService
{
    EServiceId id;
    CustomerAccountId customerAccountId;
    SupplyPointId supplyPointId; ///< may be none; belongs to the same account
    ContactId contactId;         ///< may be none; belongs to the account's customer
    QString name;                ///< e-racun, e-planska, e-uplatnica, sms-stanje
    QString status;              ///< Aktivna, Neaktivna
    QString registrationMethod;  ///< CRM, Web or empty
    bool paperCopy = false;
    QDateTime createdAt; ///< UTC; times and names of authors are set by the storage
    QString createdBy;
    QDateTime changedAt;
    QString changedBy;

    bool operator==(const EService &) const = default;
};

} // namespace odziv
