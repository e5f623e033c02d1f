/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/customer.h"

#include <QDate>

namespace odziv {

using ContactId = TypedId<struct ContactTag>;

/// A person at a customer, and how to reach them. Names may be missing; then at least an address is there.
struct Contact
{
    ContactId id;
    CustomerId customerId;
    QString firstName;
    QString lastName;
    QString email;
    QString mobile; ///< E.164
    QString phone;  ///< E.164
    QString gender; ///< female, male or empty
    QDate birthDate;
    QString postcode;
    QString place;
    QString source;
    QString owner;
    bool signatory = false;
    QDateTime createdAt; ///< UTC; times and names of authors are set by the storage
    QString createdBy;
    QDateTime changedAt;
    QString changedBy;

    bool operator==(const Contact &) const = default;
};

} // namespace odziv
