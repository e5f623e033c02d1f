/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/customers/recordkind.h"

namespace odziv {

/// Customer accounts: edited here, made by imports.
class CustomerAccountRecord final : public RecordKind
{
public:
    QString table() const override;
    QList<FormField> fields() const override;
    QString heading(const RecordValues &values) const override;
    Result<RecordValues> read(Connection &connection, qint64 id) const override;
    Status update(Connection &connection, qint64 id, const RecordValues &changes, const Editor &editor) const override;
};

} // namespace odziv
