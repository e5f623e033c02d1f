/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "customers/recordtablemodel.h"

#include <QStringList>

namespace odziv {

/// Builds one column step by step: column("email", tr("E-mail"), CellKind::Code).from("t.email").wide(26)
class ColumnBuilder
{
public:
    ColumnBuilder(const char *name, const QString &title, CellKind kind = CellKind::Text);

    ColumnBuilder &from(const char *expression);
    /// The expression needs the table's joins.
    ColumnBuilder &joinedFrom(const char *expression);
    ColumnBuilder &wide(int characters);
    ColumnBuilder &hidden();
    ColumnBuilder &summable();
    ColumnBuilder &withSeconds();
    ColumnBuilder &labels(const QHash<QString, QString> &labels);

    operator SqlTableColumn() const { return m_column; } // NOLINT: reads as a list of columns

private:
    SqlTableColumn m_column;
};

/// Adds a condition with one value to the table.
void restrictTable(SqlTable &table, const char *condition, qint64 value);
/// Nothing at all matches.
void restrictToNothing(SqlTable &table);

/// Translated words for customer.kind and sentRecord.channel.
QHash<QString, QString> customerKindLabels();
QHash<QString, QString> channelLabels();

} // namespace odziv
