/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace odziv {

/// Which columns an export has, along the join tree:
///
///     {"format": "odziv-list/1", "columns": [{"column": "customer.name", "title": "Kupac"}, "contact.email"]}
///
/// A column of a table above the exported one is that of the row it belongs to; one of a table below is that of the
/// first such row by id.
struct ListFormat
{
    struct Column
    {
        QString column; ///< "table.column" by catalog names
        QString title;
    };

    QList<Column> columns;

    /// Fails with InvalidInput and the entry as place. Columns may be named by labels too, and are then looked up.
    static Result<ListFormat> fromJson(const QByteArray &json);
    static Result<ListFormat> read(const QString &path);
    /// Every column of `table` under its plain name.
    static ListFormat wholeTable(const QString &table);
    /// What the members of a segment are listed with unless asked otherwise: every column of their table under its
    /// plain name, then number and name of the customer, the number of the account and the name and address of the
    /// contact they belong to, as "customer.number".
    static ListFormat ofMembers(const QString &targetLevel);
};

} // namespace odziv
