/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/recordtablemodel.h"

namespace odziv {

/// What was sent to whom. Scopes: everything, nothing, customer, customer account, contact, campaign.
class SentRecordTableModel final : public RecordTableModel
{
    Q_OBJECT

public:
    SentRecordTableModel(Workspace &workspace, const TableEnvironment &environment, const TableScope &scope = {},
                         QObject *parent = nullptr);
};

} // namespace odziv
