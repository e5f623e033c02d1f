/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "catalog.h"

#include "builtincatalog.h"

#include "common/textfold.h"
#include "common/translate.h"

#include <algorithm>
#include <vector>

namespace odziv {

namespace {

/// Names are compared folded and without blanks, so "E-Mail", "e-mail" and "E MAIL" are near enough.
QString nameKey(const QString &name)
{
    QString key;
    for (const QChar c : foldText(name)) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

template<typename Named>
bool hasName(const Named &item, const QString &key)
{
    if (nameKey(item.name) == key || nameKey(item.localLabel) == key || nameKey(item.label) == key
        || nameKey(tr(item.label.toUtf8().constData())) == key)
        return true;
    return std::any_of(item.aliases.cbegin(), item.aliases.cend(),
                       [&](const QString &alias) { return nameKey(alias) == key; });
}

/// Looks for the exact meaning first: catalog names, then local labels, then everything else.
template<typename Named>
const Named *findByAnyName(const QList<Named> &items, const QString &name)
{
    const QString key = nameKey(name);
    if (key.isEmpty())
        return nullptr;
    const auto byName
        = std::find_if(items.cbegin(), items.cend(), [&](const Named &item) { return nameKey(item.name) == key; });
    if (byName != items.cend())
        return &*byName;
    const auto byLabel = std::find_if(items.cbegin(), items.cend(),
                                      [&](const Named &item) { return nameKey(item.localLabel) == key; });
    if (byLabel != items.cend())
        return &*byLabel;
    const auto byAny
        = std::find_if(items.cbegin(), items.cend(), [&](const Named &item) { return hasName(item, key); });
    return byAny == items.cend() ? nullptr : &*byAny;
}

/// Levenshtein distance, for "did you mean"; names are short.
qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<qsizetype>(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const size_t at = static_cast<size_t>(j) + 1;
            const qsizetype above = row[at];
            row[at] = std::min({above + 1, row[at - 1] + 1, diagonal + (a.at(i) == b.at(j) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

template<typename Named>
QString nearestName(const QList<Named> &items, const QString &name)
{
    QString best;
    qsizetype bestDistance = 4;
    for (const Named &item : items) {
        const qsizetype distance = editDistance(item.name.toCaseFolded(), name.toCaseFolded());
        if (distance < bestDistance) {
            bestDistance = distance;
            best = item.name;
        }
    }
    return best;
}

QString hint(const QString &nearest)
{
    return nearest.isEmpty() ? QString() : QString(QLatin1Char(' ') + tr("Did you mean \"%1\"?").arg(nearest));
}

} // namespace

const CatalogColumn *CatalogTable::column(const QString &columnName) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [&](const CatalogColumn &item) { return item.name == columnName; });
    return found == columns.cend() ? nullptr : &*found;
}

const Catalog &Catalog::builtIn()
{
    static const Catalog catalog = [] {
        Catalog made;
        made.m_subjectArea = QStringLiteral("campaigns");
        made.m_tables = builtInTables();
        made.m_joins = builtInJoins();
        return made;
    }();
    return catalog;
}

const CatalogTable *Catalog::table(const QString &name) const
{
    const auto found
        = std::find_if(m_tables.cbegin(), m_tables.cend(), [&](const CatalogTable &item) { return item.name == name; });
    return found == m_tables.cend() ? nullptr : &*found;
}

Result<ColumnReference> Catalog::column(const QString &reference) const
{
    const qsizetype point = reference.indexOf(u'.');
    if (point <= 0)
        return failure(ErrorCode::InvalidInput, tr("\"%1\" names no column; write it as table.column.").arg(reference));
    const QString tableName = reference.left(point);
    const CatalogTable *foundTable = table(tableName);
    if (!foundTable)
        return failure(ErrorCode::InvalidInput,
                       tr("There is no table \"%1\".").arg(tableName) + hint(nearestName(m_tables, tableName)));
    const QString columnName = reference.mid(point + 1);
    const CatalogColumn *foundColumn = foundTable->column(columnName);
    if (!foundColumn)
        return failure(ErrorCode::InvalidInput, tr("The table %1 has no column \"%2\".").arg(tableName, columnName)
                                                    + hint(nearestName(foundTable->columns, columnName)));
    return ColumnReference{foundTable, foundColumn};
}

const CatalogTable *Catalog::tableByAnyName(const QString &name) const
{
    return findByAnyName(m_tables, name);
}

const CatalogColumn *Catalog::columnByAnyName(const CatalogTable &table, const QString &name)
{
    return findByAnyName(table.columns, name);
}

Result<ColumnReference> Catalog::columnByAnyName(const QString &reference) const
{
    const qsizetype point = reference.indexOf(u'.');
    if (point > 0) {
        const CatalogTable *foundTable = tableByAnyName(reference.left(point));
        const CatalogColumn *foundColumn
            = foundTable ? columnByAnyName(*foundTable, reference.mid(point + 1)) : nullptr;
        if (foundColumn)
            return ColumnReference{foundTable, foundColumn};
    }
    return column(reference);
}

Result<QList<Catalog::Step>> Catalog::path(const QString &from, const QString &to) const
{
    const auto inTree = [&](const QString &name) {
        return std::any_of(m_joins.cbegin(), m_joins.cend(),
                           [&](const CatalogJoin &join) { return join.parent == name || join.child == name; });
    };
    for (const QString &name : {from, to}) {
        if (!inTree(name))
            return failure(ErrorCode::InvalidInput, tr("The table \"%1\" is not joined to the others.").arg(name));
    }
    const auto joinTo = [&](const QString &child) -> const CatalogJoin * {
        const auto found = std::find_if(m_joins.cbegin(), m_joins.cend(),
                                        [&](const CatalogJoin &join) { return join.child == child; });
        return found == m_joins.cend() ? nullptr : &*found;
    };
    // Up from both ends to the root, then the shared upper part cancels out.
    const auto rootward = [&](QString name) {
        QList<CatalogJoin> joins;
        while (const CatalogJoin *join = joinTo(name)) {
            joins << *join;
            name = join->parent;
        }
        return joins;
    };
    QList<CatalogJoin> up = rootward(from);
    QList<CatalogJoin> down = rootward(to);
    while (!up.isEmpty() && !down.isEmpty() && up.last().child == down.last().child) {
        up.removeLast();
        down.removeLast();
    }
    QList<Step> steps;
    for (const CatalogJoin &join : up)
        steps << Step{join, false};
    for (auto it = down.crbegin(); it != down.crend(); ++it)
        steps << Step{*it, true};
    return steps;
}

} // namespace odziv
