/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/recordtablemodel.h"

namespace odziv {

/// E-services with their accounts, customers and contacts.
/// Scopes: everything, nothing, customer, customer account, contact.
class EServiceTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    EServiceTableModel(Workspace &workspace, const TableEnvironment &environment, const TableScope &scope = {},
                       QObject *parent = nullptr);
};

} // namespace odziv
