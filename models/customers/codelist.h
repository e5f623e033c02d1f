/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QString>

namespace odziv {

/// The code lists (šifarnici). Each is a table of the same name with the columns code and name.
enum class CodeList { Street, Place, SupplyPointCode, CustomerClass, BillDeliveryChannel, TransformerStation };

struct CodeListEntry
{
    QString code; ///< unique within its list
    QString name;

    bool operator==(const CodeListEntry &) const = default;
};

} // namespace odziv
