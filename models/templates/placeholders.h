/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/result.h"

#include <QString>

#include <vector>

namespace odziv {

/// Rows that a message may draw on: one row of a table ("contact"), or several that a section repeats over
/// ("customerAccounts").
struct PlaceholderGroup
{
    QString name;       ///< canonical: "contact", "customerAccounts"
    QString localLabel; ///< "Kontakt", "Potrošači"
    QString label;      ///< English, the source language of translations
    const CatalogTable *table = nullptr;
    bool repeats = false;
    QString parent;    ///< for rows that belong to those of another repeating group: its name
    QString parentKey; ///< and the column that refers to the parent's id
    /// What is not stored but made of the row: how to address a contact.
    QList<CatalogColumn> derived = {};

    bool isDerived(const CatalogColumn &column) const { return !table->column(column.name); }
    /// By catalog name; null when there is none.
    const CatalogColumn *column(const QString &columnName) const;
    /// By name or label, folded.
    const CatalogColumn *columnByAnyName(const QString &columnName) const;
    /// The stored ones, then the derived ones.
    QList<const CatalogColumn *> allColumns() const;
};

/// What a name in a template stands for.
struct PlaceholderMeaning
{
    const PlaceholderGroup *group = nullptr;
    const CatalogColumn *column = nullptr; ///< null: the group itself
    size_t scope = 0;                      ///< the index in the scopes given, or noScope for the recipient's own row
    static constexpr size_t noScope = static_cast<size_t>(-1);

    /// "contact.firstName"
    QString name() const { return group->name + QLatin1Char('.') + column->name; }
};

/// A value with what follows its name: `name:format|default`.
struct PlaceholderParts
{
    QString name;
    QString format;      ///< empty: as usual
    QString defaultText; ///< for a missing value

    static PlaceholderParts of(const QString &tagText);
};

/// The names that templates may use, from the catalog: by catalog name or local label, folded.
namespace Placeholders {

/// All groups, in the order in which a list of substitutions shows them.
const std::vector<PlaceholderGroup> &groups();
/// The group of that canonical name; null when there is none.
const PlaceholderGroup *group(const QString &name);

/// What `name` means inside the sections `scopes` (outermost first). A name without a point is a column of the
/// innermost scope that has it. Fails with InvalidInput, with the nearest known name.
Result<PlaceholderMeaning> resolveValue(const QString &name, const std::vector<const PlaceholderGroup *> &scopes);
/// The same for the name of a section, which may also be a group.
Result<PlaceholderMeaning> resolveSection(const QString &name, const std::vector<const PlaceholderGroup *> &scopes);

} // namespace Placeholders

} // namespace odziv
