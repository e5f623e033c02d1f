/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/recordtablemodel.h"

namespace odziv {

/// Receivables with their accounts. Scopes: everything, nothing, customer, customer account.
class ReceivableTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    ReceivableTableModel(Workspace &workspace, const TableEnvironment &environment, const TableScope &scope = {},
                         QObject *parent = nullptr);
};

} // namespace odziv
