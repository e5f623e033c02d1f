/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/typedid.h"

#include <QDateTime>
#include <QString>

namespace odziv {

using CustomerId = TypedId<struct CustomerTag>;

/// A natural or legal person who buys energy. Empty texts and null times are missing values.
struct Customer
{
    CustomerId id;
    QString number;        ///< EPID; unique
    QString name;          ///< as the source system shows it
    QString kind;          ///< household or company
    QString customerClass; ///< column class: a code of the customer classes
    QString branch;        ///< EDBI EDMO EDSA EDTZ EDZE
    bool fictitious = false;
    QString language; ///< bs, hr, sr...
    QString street;
    QString houseNumber;
    QString postcode;
    QString place;
    QString municipality;
    QDateTime createdAt; ///< UTC; set by the storage, like changedAt
    QDateTime changedAt;

    bool operator==(const Customer &) const = default;
};

} // namespace odziv
