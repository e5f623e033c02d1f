/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/recordtablemodel.h"

namespace odziv {

/// Customers. Scopes: everything, nothing.
class CustomerTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    CustomerTableModel(Workspace &workspace, const TableEnvironment &environment, const TableScope &scope = {},
                       QObject *parent = nullptr);
};

} // namespace odziv
