/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "snapshotcolumnfacets.h"

#include "common/textfold.h"
#include "common/translate.h"
#include "segments/snapshot/columnmatcher.h"
#include "segments/snapshot/textmatcher.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <numeric>
#include <span>
#include <string_view>
#include <unordered_map>

namespace odziv {

namespace {

using namespace columnfacets;

/// Gives every distinct number an index in the order of first use. Those near the least of all are found without a
/// hash.
class NumberIndex
{
public:
    explicit NumberIndex(int64_t least)
        : m_least(least)
    {}

    uint32_t operator()(int64_t number)
    {
        const uint64_t distance = static_cast<uint64_t>(number) - static_cast<uint64_t>(m_least);
        if (distance < m_near.size()) {
            uint32_t &known = m_near[distance];
            if (known == none) {
                known = static_cast<uint32_t>(m_numbers.size());
                m_numbers.push_back(number);
            }
            return known;
        }
        const uint32_t found = find(number);
        if (found != none)
            return found;
        m_numbers.push_back(number);
        if (m_numbers.size() * 2 > m_slots.size())
            grow();
        else
            m_slots[freeSlot(number)] = static_cast<uint32_t>(m_numbers.size() - 1);
        return static_cast<uint32_t>(m_numbers.size() - 1);
    }
    std::vector<int64_t> take() { return std::move(m_numbers); }

private:
    static constexpr uint32_t none = 0xFFFFFFFF;

    size_t firstSlot(int64_t number) const
    {
        return (static_cast<uint64_t>(number) * 0x9E3779B97F4A7C15u >> 32) & (m_slots.size() - 1);
    }
    uint32_t find(int64_t number) const
    {
        for (size_t slot = firstSlot(number);; slot = (slot + 1) & (m_slots.size() - 1)) {
            if (m_slots[slot] == none || m_numbers[m_slots[slot]] == number)
                return m_slots[slot];
        }
    }
    size_t freeSlot(int64_t number) const
    {
        size_t slot = firstSlot(number);
        while (m_slots[slot] != none)
            slot = (slot + 1) & (m_slots.size() - 1);
        return slot;
    }
    void grow()
    {
        m_slots.assign(std::bit_ceil(m_numbers.size() * 4), none);
        for (size_t i = 0; i < m_numbers.size(); ++i)
            m_slots[freeSlot(m_numbers[i])] = static_cast<uint32_t>(i);
    }

    static constexpr size_t nearest = 1 << 18;

    int64_t m_least;
    std::vector<int64_t> m_numbers;
    std::vector<uint32_t> m_near = std::vector<uint32_t>(nearest, none);
    std::vector<uint32_t> m_slots = std::vector<uint32_t>(1024, none);
};

/// Rows of the column with a value that members reach: who owns the row, and which value (a key) it has. An owner is a
/// row of the table in which the way from the members stops leading up; `weights` of them tells how many members stand
/// behind it.
struct Reached
{
    std::vector<uint32_t> weights;
    std::vector<uint32_t> owners;
    std::vector<uint32_t> keys;
    size_t keyCount = 0;
    bool ownerHasOneRow = false; ///< the column is the owner's own, so that no value can meet an owner twice

    /// For each key the members that have it at least once.
    std::vector<uint32_t> membersByKey();

private:
    std::vector<uint32_t> byMask() const;
    void sortByOwner();
};

/// Few keys: one bit for each, for every owner.
std::vector<uint32_t> Reached::byMask() const
{
    std::vector<uint64_t> masks(weights.size(), 0);
    for (size_t i = 0; i < owners.size(); ++i)
        masks[owners[i]] |= uint64_t(1) << keys[i];
    std::vector<uint32_t> members(keyCount, 0);
    for (size_t owner = 0; owner < masks.size(); ++owner) {
        for (uint64_t bits = masks[owner]; bits != 0; bits &= bits - 1)
            members[static_cast<size_t>(std::countr_zero(bits))] += weights[owner];
    }
    return members;
}

void Reached::sortByOwner()
{
    if (std::is_sorted(owners.cbegin(), owners.cend()))
        return;
    std::vector<uint32_t> next(weights.size() + 1, 0);
    for (const uint32_t owner : owners)
        ++next[owner + 1];
    for (size_t owner = 1; owner < next.size(); ++owner)
        next[owner] += next[owner - 1];
    std::vector<uint32_t> sortedOwners(owners.size());
    std::vector<uint32_t> sortedKeys(keys.size());
    for (size_t i = 0; i < owners.size(); ++i) {
        const uint32_t place = next[owners[i]]++;
        sortedOwners[place] = owners[i];
        sortedKeys[place] = keys[i];
    }
    owners.swap(sortedOwners);
    keys.swap(sortedKeys);
}

std::vector<uint32_t> Reached::membersByKey()
{
    constexpr size_t bitsOfMask = 64;
    if (!ownerHasOneRow && keyCount <= bitsOfMask)
        return byMask();
    std::vector<uint32_t> members(keyCount, 0);
    if (ownerHasOneRow) {
        for (size_t i = 0; i < owners.size(); ++i)
            members[keys[i]] += weights[owners[i]];
        return members;
    }
    // With the rows of an owner together, it is enough to remember for each key who had it last.
    constexpr uint32_t nobody = 0xFFFFFFFF;
    sortByOwner();
    std::vector<uint32_t> lastOwner(keyCount, nobody);
    for (size_t i = 0; i < owners.size(); ++i) {
        if (std::exchange(lastOwner[keys[i]], owners[i]) != owners[i])
            members[keys[i]] += weights[owners[i]];
    }
    return members;
}

/// From the members up to the owners, and from the rows of the column's table up to them.
class FacetWay
{
public:
    FacetWay(const Snapshot &snapshot, const QList<Catalog::Step> &path, const QString &target)
        : m_snapshot(snapshot)
        , m_ownerTable(target)
    {
        for (const Catalog::Step &step : path) {
            if (step.down)
                m_down << step.join.child;
            else
                m_ownerTable = step.join.parent;
            if (!step.down)
                m_up << step.join.child;
        }
    }

    bool leadsDown() const { return !m_down.isEmpty(); }

    std::vector<uint32_t> weights(const RowSet &members) const
    {
        std::vector<uint32_t> weights(m_snapshot.table(m_ownerTable)->rows, 0);
        members.forEach([&](size_t row) {
            for (const QString &child : m_up) {
                row = m_snapshot.table(child)->parentRow[row];
                if (row == SnapshotTable::noParent)
                    return;
            }
            ++weights[row];
        });
        return weights;
    }

    /// The parents' rows of each table on the way down, from that of the column on.
    std::vector<std::span<const uint32_t>> parentRows() const
    {
        std::vector<std::span<const uint32_t>> steps;
        for (qsizetype i = m_down.size() - 1; i >= 0; --i)
            steps.push_back(m_snapshot.table(m_down.at(i))->parentRow);
        return steps;
    }

private:
    const Snapshot &m_snapshot;
    QString m_ownerTable;
    QStringList m_up;   ///< tables whose parent is one step nearer to the owners, from the target on
    QStringList m_down; ///< tables from below the owners to the column's
};

/// Calls `visit(row, owner)` for the rows that members reach.
template<typename Visit>
void forEachReached(const FacetWay &way, const std::vector<uint32_t> &weights, Visit visit)
{
    if (!way.leadsDown()) {
        for (size_t row = 0; row < weights.size(); ++row) {
            if (weights[row] > 0)
                visit(row, static_cast<uint32_t>(row));
        }
        return;
    }
    const std::vector<std::span<const uint32_t>> steps = way.parentRows();
    const std::span above(steps.begin() + 1, steps.end());
    for (size_t row = 0; row < steps.front().size(); ++row) {
        uint32_t owner = steps.front()[row];
        for (const auto parents : above)
            owner = owner == SnapshotTable::noParent ? owner : parents[owner];
        if (owner != SnapshotTable::noParent && weights[owner] > 0)
            visit(row, owner);
    }
}

/// Which entries of a column's dictionary compare equal: each goes by the first of them. Those that a patch added are
/// looked up among the others; most columns have none.
class EntryGroups
{
public:
    explicit EntryGroups(const SnapshotColumn &column)
        : m_known(column.groups)
    {
        const SnapshotDictionary &texts
            = column.comparison == TextComparison::Folded ? column.folded : column.dictionary;
        if (texts.size() == texts.firstSize())
            return;
        std::unordered_map<std::string_view, uint32_t> added;
        std::vector<bool> lengths;
        for (size_t entry = texts.firstSize(); entry < texts.size(); ++entry) {
            const std::string_view text = texts.text(entry);
            added.emplace(text, static_cast<uint32_t>(entry));
            if (lengths.size() <= text.size())
                lengths.resize(text.size() + 1, false);
            lengths[text.size()] = true;
        }
        for (size_t entry = 1; entry < texts.firstSize(); ++entry) {
            const std::string_view text = texts.text(entry);
            if (text.size() >= lengths.size() || !lengths[text.size()])
                continue;
            const auto same = added.find(text);
            if (same != added.end() && same->second >= texts.firstSize())
                same->second = of(static_cast<uint32_t>(entry));
        }
        std::vector<uint32_t> all(texts.size());
        for (size_t entry = 0; entry < texts.firstSize(); ++entry)
            all[entry] = of(static_cast<uint32_t>(entry));
        for (size_t entry = texts.firstSize(); entry < texts.size(); ++entry)
            all[entry] = added.at(texts.text(entry));
        m_own = std::move(all);
    }

    uint32_t of(uint32_t code) const
    {
        if (!m_own.empty())
            return m_own[code];
        return m_known.empty() ? code : m_known[code];
    }

private:
    std::span<const uint32_t> m_known;
    std::vector<uint32_t> m_own;
};

/// Calls `visit(cells)` with the array of the cells' type.
template<typename Visit>
void withTextCells(const SnapshotColumn &column, Visit visit)
{
    if (column.width == 1)
        visit(static_cast<const uint8_t *>(column.cells));
    else if (column.width == 2)
        visit(static_cast<const uint16_t *>(column.cells));
    else
        visit(static_cast<const uint32_t *>(column.cells));
}

template<typename Visit>
void withNumberCells(const SnapshotColumn &column, Visit visit)
{
    if (column.width == 1)
        visit(static_cast<const int8_t *>(column.cells));
    else if (column.width == 2)
        visit(static_cast<const int16_t *>(column.cells));
    else if (column.width == 4)
        visit(static_cast<const int32_t *>(column.cells));
    else
        visit(static_cast<const int64_t *>(column.cells));
}

class SnapshotFacets
{
public:
    SnapshotFacets(const SnapshotColumn &column, const FacetWay &way, const RowSet &members, const FacetQuery &query,
                   const CancelFlag &cancelled)
        : m_column(column)
        , m_way(way)
        , m_query(query)
        , m_cancelled(cancelled)
    {
        m_reached.weights = way.weights(members);
        m_reached.ownerHasOneRow = !way.leadsDown();
    }

    Result<ColumnFacets> count()
    {
        ColumnFacets facets;
        if (m_column.isText())
            countTexts(facets);
        else
            countNumbers(facets);
        if (m_cancelled.isSet())
            return failure(ErrorCode::Cancelled, tr("Cancelled."));
        return facets;
    }

private:
    void countTexts(ColumnFacets &facets)
    {
        const bool folds = m_column.comparison == TextComparison::Folded;
        m_reached.keyCount = m_column.dictionary.size();
        const EntryGroups groups(m_column);
        // Where no two entries are equal there is but one way to spell each.
        const bool hasSpellings = folds || m_column.dictionary.size() > m_column.dictionary.firstSize();
        std::vector<uint32_t> rowsBySpelling(hasSpellings ? m_reached.keyCount : 0, 0);
        withTextCells(m_column, [&](const auto *codes) {
            forEachReached(m_way, m_reached.weights, [&](size_t row, uint32_t owner) {
                const uint32_t code = codes[row];
                if (code == 0)
                    return;
                if (hasSpellings)
                    ++rowsBySpelling[code];
                m_reached.owners.push_back(owner);
                m_reached.keys.push_back(groups.of(code));
            });
        });
        if (m_cancelled.isSet())
            return;
        const std::vector<uint32_t> members = m_reached.membersByKey();
        std::vector<uint32_t> shown(members.size());
        for (uint32_t code = 0; code < shown.size(); ++code)
            shown[code] = code;
        if (hasSpellings)
            chooseSpellings(shown, rowsBySpelling, groups);
        listFound(facets, members, shown);
    }

    /// For each group of entries that fold the same the one that most rows have; the lesser text where they draw.
    void chooseSpellings(std::vector<uint32_t> &shown, const std::vector<uint32_t> &rowsBySpelling,
                         const EntryGroups &groups) const
    {
        for (uint32_t code = 1; code < shown.size(); ++code) {
            const uint32_t group = groups.of(code);
            const uint32_t best = shown[group];
            if (code == best || rowsBySpelling[code] < rowsBySpelling[best])
                continue;
            if (rowsBySpelling[code] > rowsBySpelling[best]
                || m_column.dictionary.text(code) < m_column.dictionary.text(best))
                shown[group] = code;
        }
    }

    void listFound(ColumnFacets &facets, const std::vector<uint32_t> &members, const std::vector<uint32_t> &shown) const
    {
        const bool folds = m_column.comparison == TextComparison::Folded;
        const QString search = foldText(m_query.search);
        const QByteArray needle = search.toUtf8();
        std::vector<uint8_t> fits;
        if (folds && !search.isEmpty())
            fits = matchingEntries(m_column, Condition::single(m_query.column, Operator::Contains, {search}));
        std::vector<CountedText> found;
        for (uint32_t code = 1; code < members.size(); ++code) {
            if (members[code] == 0)
                continue;
            ++facets.distinct;
            const std::string_view text = m_column.dictionary.text(shown[code]);
            const QByteArrayView bytes(text.data(), static_cast<qsizetype>(text.size()));
            if (search.isEmpty() || (folds ? fits[code] != 0 : foldTextUtf8(bytes).contains(needle)))
                found.push_back({text, members[code]});
        }
        listTexts(facets, std::move(found), m_query);
    }

    /// Keys by the order of the numbers where these lie close together, and by first use where they do not.
    std::vector<int64_t> collectNumbers()
    {
        constexpr uint64_t mostKeys = 1 << 20;
        const bool areClose
            = static_cast<uint64_t>(m_column.greatest) - static_cast<uint64_t>(m_column.least) < mostKeys;
        NumberIndex indexOf(m_column.least);
        withNumberCells(m_column, [&](const auto *cells) {
            using Cell = std::remove_cvref_t<decltype(*cells)>;
            constexpr Cell missing = std::numeric_limits<Cell>::min();
            forEachReached(m_way, m_reached.weights, [&](size_t row, uint32_t owner) {
                if (cells[row] == missing)
                    return;
                m_reached.owners.push_back(owner);
                m_reached.keys.push_back(areClose ? static_cast<uint32_t>(cells[row] - m_column.least)
                                                  : indexOf(cells[row]));
            });
        });
        if (!areClose)
            return indexOf.take();
        std::vector<int64_t> numbers(static_cast<size_t>(m_column.greatest - m_column.least + 1));
        std::iota(numbers.begin(), numbers.end(), m_column.least);
        return numbers;
    }

    void countNumbers(ColumnFacets &facets)
    {
        const std::vector<int64_t> numbers = collectNumbers();
        if (m_cancelled.isSet())
            return;
        m_reached.keyCount = numbers.size();
        const std::vector<uint32_t> members = m_reached.membersByKey();
        std::vector<CountedNumber> found;
        for (size_t i = 0; i < numbers.size(); ++i) {
            if (members[i] > 0)
                found.push_back({numbers[i], members[i]});
        }
        facets.distinct = static_cast<qint64>(found.size());
        if (hasHistogram(m_column.type) && !found.empty() && !m_cancelled.isSet()) {
            const auto isLess = [](const CountedNumber &a, const CountedNumber &b) { return a.number < b.number; };
            if (!std::is_sorted(found.cbegin(), found.cend(), isLess))
                std::sort(found.begin(), found.end(), isLess);
            countBars(facets, numbers, histogramEdges(m_column.type, found, m_query.mostBars));
        }
        listNumbers(facets, std::move(found), m_column.type, m_query);
    }

    void countBars(ColumnFacets &facets, const std::vector<int64_t> &numbers,
                   const std::vector<std::pair<qint64, qint64>> &edges)
    {
        std::vector<uint32_t> barOf(numbers.size());
        for (size_t i = 0; i < numbers.size(); ++i) {
            const auto bar = std::lower_bound(edges.cbegin(), edges.cend(), numbers[i],
                                              [](const auto &edge, int64_t number) { return edge.second < number; });
            barOf[i] = static_cast<uint32_t>(bar - edges.cbegin());
        }
        for (uint32_t &key : m_reached.keys)
            key = barOf[key];
        m_reached.keyCount = edges.size();
        const std::vector<uint32_t> members = m_reached.membersByKey();
        for (size_t bar = 0; bar < edges.size(); ++bar)
            facets.bars.push_back({operandOf(m_column.type, edges[bar].first),
                                   operandOf(m_column.type, edges[bar].second), members[bar]});
    }

    const SnapshotColumn &m_column;
    const FacetWay &m_way;
    const FacetQuery &m_query;
    const CancelFlag &m_cancelled;
    Reached m_reached;
};

} // namespace

Result<ColumnFacets> snapshotColumnFacets(const Snapshot &snapshot, const Catalog &catalog, const RowSet &members,
                                          const QString &target, const FacetQuery &query, const CancelFlag &cancelled)
{
    const auto column = catalog.column(query.column);
    if (!column)
        return failure(column.error());
    const auto path = catalog.path(target, column->table->name);
    if (!path)
        return failure(path.error());
    const FacetWay way(snapshot, *path, target);
    const SnapshotTable *table = snapshot.table(column->table->name);
    return SnapshotFacets(*table->columns.constFind(column->column->name), way, members, query, cancelled).count();
}

Result<std::vector<ColumnStatistics>> snapshotColumnStatistics(const Snapshot &snapshot, const Catalog &catalog,
                                                               const CancelFlag &cancelled)
{
    std::vector<ColumnStatistics> all;
    for (const QString &name : targetLevels(catalog)) {
        const SnapshotTable *table = snapshot.table(name);
        for (const CatalogColumn &column : catalog.table(name)->columns) {
            const SnapshotColumn &held = *table->columns.constFind(column.name);
            ColumnStatistics statistics{name + QLatin1Char('.') + column.name, 0, static_cast<qint64>(held.distinct),
                                        static_cast<qint64>(held.missing)};
            const RowSet everyRow = table->everyRow();
            statistics.rows = static_cast<qint64>(everyRow.count());
            if (held.isPatched) {
                const Condition isEmpty = Condition::single(statistics.column, Operator::IsEmpty);
                statistics.missing = static_cast<qint64>(matchingRows(held, isEmpty, {}).countOfIntersection(everyRow));
                const auto facets
                    = snapshotColumnFacets(snapshot, catalog, everyRow, name, {statistics.column, {}, 0, 1}, cancelled);
                if (!facets)
                    return failure(facets.error());
                statistics.distinct = facets->distinct;
            }
            all.push_back(std::move(statistics));
        }
    }
    return all;
}

} // namespace odziv
