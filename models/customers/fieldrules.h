/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QDate>
#include <QHash>
#include <QTimeZone>
#include <QVariant>

namespace odziv {

struct FieldRule;

/// What every column of the customer tables, the code lists and the sent log accepts, and how it is written down.
/// The one place where text of people and files becomes a value of the workspace: windows, imports, storages and the
/// demo all go through it. Names are those of the catalog. Safe from any thread.
namespace FieldRules {

/// What reading days and instants depends on.
struct Context
{
    QTimeZone zone; ///< the zone of instants written without one; an invalid zone is the system's
    QDate today;    ///< the last day a birth date may have; a null date is the system's today in `zone`
};

/// The rule of a column, to look it up once for many values; null when there is no such table or column.
/// The rules live as long as the program.
const FieldRule *find(const QString &table, const QString &column);

/// `text` in the form in which the workspace stores it: texts trimmed and normalised (QString), whole numbers, days
/// since 1970-01-01, instants in milliseconds UTC, money in cents and booleans as 0 or 1 (qint64). A text of blanks
/// is an invalid QVariant, whether the column needs a value or not. InvalidInput, with the column as place, says why
/// the text cannot be used.
///
/// Accepted: days as YYYY-MM-DD, D.M.YYYY with or without the last point, DD/MM/YYYY; instants as ISO 8601, with or
/// without time and zone, or D.M.YYYY HH:MM; amounts as 1.234,56, 1234.56 or 1 234,56; yes and no in the languages
/// of the program; closed lists by their value or by the local word for it.
Result<QVariant> parse(const QString &table, const QString &column, const QString &text);
Result<QVariant> parse(const QString &table, const QString &column, const QString &text, const Context &context);
Result<QVariant> parse(const FieldRule &rule, const QString &text, const Context &context);

/// True when the column of the workspace may not be empty.
bool isRequired(const FieldRule &rule);
/// What a new row gets when the column is left out or empty: the schema's default, or an invalid QVariant.
QVariant defaultValue(const FieldRule &rule);

/// True for the tables whose rows carry searchText.
bool hasSearchText(const QString &table);
/// The folded text that the search box looks through, made of the stored values of one whole row by column name.
/// customer: name, number, place. contact: last name, first name, e-mail, digits of the mobile number.
/// Empty for tables without searchText.
QString searchText(const QString &table, const QHash<QString, QVariant> &values);
/// What the search box must look for in searchText when someone typed `typed`: folded; a telephone number loses
/// its punctuation and its prefix, so that 061 123 456, +387 61 123-456 and 61123456 find the same contact.
QString searchTerm(const QString &typed);

} // namespace FieldRules

} // namespace odziv
