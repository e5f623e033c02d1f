/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "ui/customers/recordkind.h"

namespace odziv {

/// Contacts: made, edited and deleted.
class ContactRecord final : public RecordKind
{
public:
    QString table() const override;
    QList<FormField> fields() const override;
    QString heading(const RecordValues &values) const override;
    Result<RecordValues> read(Connection &connection, qint64 id) const override;
    Status update(Connection &connection, qint64 id, const RecordValues &changes, const Editor &editor) const override;
    Result<qint64> insert(Connection &connection, const RecordValues &values, const Editor &editor) const override;
    Status remove(Connection &connection, qint64 id) const override;
};

} // namespace odziv
