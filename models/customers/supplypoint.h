/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/customeraccount.h"

namespace odziv {

using SupplyPointId = TypedId<struct SupplyPointTag>;

/// A place where energy is delivered and metered.
struct SupplyPoint
{
    SupplyPointId id;
    CustomerAccountId customerAccountId;
    QString number;    ///< unique
    QString commodity; ///< electricity, gas...
    QString distributionTerritory;
    QString transformerStation; ///< a code of the transformer stations
    QString meterNumber;
    bool active = true;
    QString street;
    QString houseNumber;
    QString postcode;
    QString place;
    QString municipality;

    bool operator==(const SupplyPoint &) const = default;
};

} // namespace odziv
