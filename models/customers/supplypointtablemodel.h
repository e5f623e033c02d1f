/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/recordtablemodel.h"

namespace odziv {

/// Supply points with their accounts. Scopes: everything, nothing, customer, customer account.
class SupplyPointTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    SupplyPointTableModel(Workspace &workspace, const TableEnvironment &environment, const TableScope &scope = {},
                          QObject *parent = nullptr);
};

} // namespace odziv
