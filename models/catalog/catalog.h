/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace odziv {

enum class ColumnType {
    Id, ///< a row id or a reference to one
    Text,
    Integer,
    Money,   ///< integer cents
    Day,     ///< whole days since 1970-01-01
    Instant, ///< milliseconds since then, UTC; compared as days of the workspace's zone
    Boolean
};

/// How the texts of a column are compared.
enum class TextComparison { Exact, Folded };

/// One column of a logical table. `name` is its name in files, in criteria and in the workspace's SQL.
struct CatalogColumn
{
    QString name;
    ColumnType type = ColumnType::Text;
    TextComparison comparison = TextComparison::Exact;
    QString label;         ///< English, the source language of translations
    QString localLabel;    ///< Bosnian, as the old system showed it; "E-mail", "Status"
    QStringList aliases;   ///< other spellings that files and templates may use
    QStringList values;    ///< the allowed values of a closed list; empty: any
    bool required = false; ///< NOT NULL
    QString references;    ///< for Id columns: the table it points at
};

/// One logical table of the subject area. `name` is also the physical table.
struct CatalogTable
{
    QString name;
    QString label;
    QString localLabel;
    QStringList aliases;
    QList<CatalogColumn> columns; ///< every column but searchText, in the order of the workspace
    QString businessKey;          ///< the unique text column people know a row by ("number"), or empty

    const CatalogColumn *column(const QString &name) const;
};

/// One edge of the join tree: child.foreignKey = parent.id.
struct CatalogJoin
{
    QString parent;
    QString child;
    QString foreignKey;
};

/// A column with its table, as "table.column" names it.
struct ColumnReference
{
    const CatalogTable *table = nullptr;
    const CatalogColumn *column = nullptr;

    QString name() const { return table->name + QLatin1Char('.') + column->name; }
};

/// The semantic layer: which tables, columns, labels and joins exist. The only source of identifiers in SQL.
/// Immutable; safe from any thread.
class Catalog
{
public:
    /// The built-in subject area "campaigns".
    static const Catalog &builtIn();

    QString subjectArea() const { return m_subjectArea; }
    const QList<CatalogTable> &tables() const { return m_tables; }
    const QList<CatalogJoin> &joins() const { return m_joins; }
    const CatalogTable *table(const QString &name) const;

    /// "customer.name" by catalog names. InvalidInput, naming what is unknown and what is near, otherwise.
    Result<ColumnReference> column(const QString &reference) const;
    /// The same, also by labels, local labels and aliases, folded: "Kupac.Naziv", "contact.Ime".
    Result<ColumnReference> columnByAnyName(const QString &reference) const;
    /// A table by catalog name, label, local label or alias, folded; null when unknown.
    const CatalogTable *tableByAnyName(const QString &name) const;
    /// A column of `table` likewise.
    static const CatalogColumn *columnByAnyName(const CatalogTable &table, const QString &name);

    /// The joins walked from table `from` to table `to`; empty when they are the same. Both must be in the tree.
    /// A step goes down (parent to child, may multiply rows) or up (child to parent).
    struct Step
    {
        CatalogJoin join;
        bool down = false;
    };
    Result<QList<Step>> path(const QString &from, const QString &to) const;

private:
    QString m_subjectArea;
    QList<CatalogTable> m_tables;
    QList<CatalogJoin> m_joins;
};

} // namespace odziv
