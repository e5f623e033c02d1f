/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"
#include "criteria/condition.h"
#include "segments/selectionrule.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace odziv {

/// Which columns a list of rows has, along the join tree, and which rows:
///
///     {"format": "odziv-list/1",
///      "columns": [{"column": "customer.name", "title": "Kupac"}, "contact.email",
///                  {"column": "customer.createdAt", "format": "dd.MM.yyyy"}],
///      "filter": {"all": [{"column": "contact.email", "operator": "isNotEmpty"}]}}
///
/// The filter is a condition tree as segments have it: only rows that satisfy it on one record are listed.
/// A column of a table above the listed one is that of the row it belongs to; one of a table below is that of the row
/// which the selection rules pick, else of the first by id.
struct ListFormat
{
    struct Column
    {
        QString column; ///< "table.column" by catalog names
        QString title;
        QString format = {}; ///< see ColumnFormat; empty: as the kind of file has it

        friend bool operator==(const Column &, const Column &) = default;
    };

    QList<Column> columns;
    std::optional<Condition> filter;

    /// Fails with InvalidInput and the entry as place. Columns may be named by labels too, and are then looked up.
    static Result<ListFormat> fromJson(const QByteArray &json);
    static Result<ListFormat> read(const QString &path);
    /// fromJson() reads it back to an equal value.
    QByteArray toJson() const;
    /// Whether rows of `level` can be listed so: every column and the filter reach it. The place names the entry.
    Status validateFor(const QString &level) const;
    /// Every column of `table` under its plain name.
    static ListFormat wholeTable(const QString &table);
    /// What the members of a segment are listed with unless asked otherwise: every column of their table under its
    /// plain name, then number and name of the customer, the number of the account and the name and address of the
    /// contact they belong to, as "customer.number"; and those of the records that selection rules choose for them.
    static ListFormat ofMembers(const QString &targetLevel, const SelectionRules &rules = {});

    friend bool operator==(const ListFormat &, const ListFormat &) = default;
};

} // namespace odziv
