/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sqlcolumnfacets.h"

#include "common/textfold.h"
#include "criteria/joinsql.h"
#include "criteria/localday.h"
#include "segments/rowscan.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace odziv {

namespace {

using namespace columnfacets;

const QString idColumn = QStringLiteral("id");

/// The values of one column, each with the rows of one table (`owners`) that reach it.
class ReachedValues
{
public:
    ReachedValues(const ColumnReference &column, const QTimeZone &zone)
        : m_column(*column.column)
        , m_dayOf(zone)
    {}

    /// How many members stand behind each owner.
    std::unordered_map<qint64, qint64> weights;

    void add(qint64 owner, const RowScan &row, int index)
    {
        if (!weights.contains(owner) || row.isNull(index))
            return;
        if (m_column.type == ColumnType::Text) {
            const QByteArray text = row.value(index).toString().toUtf8();
            const bool folds = m_column.comparison == TextComparison::Folded;
            Text &known = m_texts[folds ? foldTextUtf8(text) : text];
            ++known.rowsBySpelling[text];
            known.owners.insert(owner);
            return;
        }
        const qint64 number = row.integer(index);
        m_numbers[m_column.type == ColumnType::Instant ? m_dayOf(number) : number].insert(owner);
    }

    void fill(ColumnFacets &facets, const FacetQuery &query) const
    {
        if (m_column.type == ColumnType::Text)
            fillTexts(facets, query);
        else
            fillNumbers(facets, query);
    }

private:
    using Owners = std::unordered_set<qint64>;
    struct Text
    {
        std::map<QByteArray, qint64> rowsBySpelling;
        Owners owners;
    };

    qint64 membersOf(const Owners &owners) const
    {
        qint64 members = 0;
        for (const qint64 owner : owners)
            members += weights.at(owner);
        return members;
    }

    void fillTexts(ColumnFacets &facets, const FacetQuery &query) const
    {
        facets.distinct = static_cast<qint64>(m_texts.size());
        const QByteArray search = foldText(query.search).toUtf8();
        std::vector<CountedText> found;
        for (const auto &[key, text] : m_texts) {
            const bool isFolded = m_column.comparison == TextComparison::Folded;
            if (!(isFolded ? key : foldTextUtf8(key)).contains(search))
                continue;
            const auto usual = std::max_element(text.rowsBySpelling.cbegin(), text.rowsBySpelling.cend(),
                                                [](const auto &a, const auto &b) { return a.second < b.second; });
            found.push_back(
                {{usual->first.constData(), static_cast<size_t>(usual->first.size())}, membersOf(text.owners)});
        }
        listTexts(facets, std::move(found), query);
    }

    void fillNumbers(ColumnFacets &facets, const FacetQuery &query) const
    {
        facets.distinct = static_cast<qint64>(m_numbers.size());
        std::vector<CountedNumber> found;
        for (const auto &[number, owners] : m_numbers)
            found.push_back({number, membersOf(owners)});
        std::vector<std::pair<qint64, qint64>> edges;
        if (hasHistogram(m_column.type) && !found.empty())
            edges = histogramEdges(m_column.type, found, query.mostBars);
        listNumbers(facets, std::move(found), m_column.type, query);
        for (const auto &[least, greatest] : edges) {
            Owners owners;
            for (auto it = m_numbers.lower_bound(least); it != m_numbers.cend() && it->first <= greatest; ++it)
                owners.insert(it->second.cbegin(), it->second.cend());
            facets.bars.push_back(
                {operandOf(m_column.type, least), operandOf(m_column.type, greatest), membersOf(owners)});
        }
    }

    const CatalogColumn &m_column;
    LocalDayOf m_dayOf;
    std::map<QByteArray, Text> m_texts;
    std::map<qint64, Owners> m_numbers;
};

/// Calls `visit(row)` for each row of "SELECT columns FROM the chain of joins".
template<typename Visit>
Status forEachRow(Connection &connection, const QString &columns, const Result<QString> &from, Visit visit)
{
    if (!from)
        return failure(from.error());
    auto row
        = RowScan::prepare(connection, {QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM ") + *from, {}});
    if (!row)
        return failure(row.error());
    while (row->next())
        visit(*row);
    return row->finish();
}

Result<ColumnStatistics> statisticsOf(Connection &connection, const ColumnReference &column, const LocalDayOf &dayOf)
{
    ColumnStatistics statistics;
    statistics.column = column.name();
    const bool isText = column.column->type == ColumnType::Text;
    const bool folds = isText && column.column->comparison == TextComparison::Folded;
    std::unordered_set<qint64> numbers;
    std::unordered_set<std::string> texts;
    const auto counted
        = forEachRow(connection, quotedColumn(column.table->name, column.column->name), quotedName(column.table->name),
                     [&](const RowScan &row) {
                         ++statistics.rows;
                         if (row.isNull(0)) {
                             ++statistics.missing;
                         } else if (isText) {
                             const QByteArray text = row.value(0).toString().toUtf8();
                             texts.insert((folds ? foldTextUtf8(text) : text).toStdString());
                         } else {
                             const qint64 number = row.integer(0);
                             numbers.insert(column.column->type == ColumnType::Instant ? dayOf(number) : number);
                         }
                     });
    if (!counted)
        return failure(counted.error());
    statistics.distinct = static_cast<qint64>(isText ? texts.size() : numbers.size());
    return statistics;
}

} // namespace

Result<ColumnFacets> sqlColumnFacets(Connection &connection, const Catalog &catalog, const IdSet &members,
                                     const QString &target, const FacetQuery &query, const EvaluationOptions &options)
{
    const auto column = catalog.column(query.column);
    if (!column)
        return failure(column.error());
    const QString table = column->table->name;
    const auto path = catalog.path(target, table);
    if (!path)
        return failure(path.error());
    // The way leads up to the table that both have above them, and then down: what stands there owns the values.
    QString owner = target;
    for (const Catalog::Step &step : *path)
        owner = step.down ? owner : step.join.parent;

    ReachedValues values(*column, options.zone);
    const auto weighed
        = forEachRow(connection, quotedColumn(target, idColumn) + QStringLiteral(", ") + quotedColumn(owner, idColumn),
                     joinChainSql(catalog, target, owner), [&](const RowScan &row) {
                         if (members.contains(row.integer(0)))
                             ++values.weights[row.integer(1)];
                     });
    if (!weighed)
        return failure(weighed.error());
    const auto read = forEachRow(
        connection, quotedColumn(owner, idColumn) + QStringLiteral(", ") + quotedColumn(table, column->column->name),
        joinChainSql(catalog, table, owner), [&](const RowScan &row) { values.add(row.integer(0), row, 1); });
    if (!read)
        return failure(read.error());
    ColumnFacets facets;
    values.fill(facets, query);
    return facets;
}

Result<std::vector<ColumnStatistics>> sqlColumnStatistics(Connection &connection, const Catalog &catalog,
                                                          const EvaluationOptions &options)
{
    const LocalDayOf dayOf(options.zone);
    std::vector<ColumnStatistics> all;
    for (const QString &name : targetLevels(catalog)) {
        const CatalogTable *table = catalog.table(name);
        for (const CatalogColumn &column : table->columns) {
            auto statistics = statisticsOf(connection, {table, &column}, dayOf);
            if (!statistics)
                return failure(statistics.error());
            all.push_back(std::move(*statistics));
        }
    }
    return all;
}

} // namespace odziv
