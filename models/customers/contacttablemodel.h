/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/recordtablemodel.h"

namespace odziv {

/// Contacts with their customers. Scopes: everything, nothing, customer.
class ContactTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    ContactTableModel(Workspace &workspace, const TableEnvironment &environment, const TableScope &scope = {},
                      QObject *parent = nullptr);
};

} // namespace odziv
