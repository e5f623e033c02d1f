/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "sqlrowsource.h"

#include "common/clock.h"
#include "common/money.h"
#include "common/textfold.h"
#include "store/scan.h"

#include <QCollator>

#include <algorithm>
#include <deque>
#include <limits>
#include <numeric>
#include <string>
#include <unordered_map>

namespace odziv {

namespace {

constexpr quint32 missing = std::numeric_limits<quint32>::max();
/// SQLite's limit of values in one statement is 32,766; a filter popup never comes near.
constexpr size_t idsPerSum = 500;

/// The calling thread's reader, which stops at the flag while this lives.
class CancellableReader
{
public:
    CancellableReader(Workspace &workspace, const CancelFlag &cancelled)
        : m_connection(workspace.reader())
    {
        if (m_connection)
            (*m_connection)->setCancelFlag(cancelled);
    }
    ~CancellableReader()
    {
        if (m_connection)
            (*m_connection)->setCancelFlag({});
    }
    CancellableReader(const CancellableReader &) = delete;
    CancellableReader &operator=(const CancellableReader &) = delete;

    explicit operator bool() const { return m_connection.has_value(); }
    Connection &operator*() const { return **m_connection; }
    const Error &error() const { return m_connection.error(); }

private:
    Result<Connection *> m_connection;
};

Error cancelledError()
{
    return {ErrorCode::Cancelled, {}, {}, {}};
}

QString placeholders(qsizetype count)
{
    QString text = QStringLiteral("?,").repeated(count);
    text.chop(1);
    return text;
}

/// Gives every distinct text a number in the order of first appearance.
class TextNumbers
{
public:
    quint32 number(std::string_view text)
    {
        if (const auto found = m_numbers.find(text); found != m_numbers.end())
            return found->second;
        const auto next = static_cast<quint32>(m_texts.size());
        m_numbers.emplace(m_texts.emplace_back(text), next);
        return next;
    }
    /// By number; valid as long as this lives.
    const std::deque<std::string> &texts() const { return m_texts; }

private:
    std::deque<std::string> m_texts; ///< grows without moving what the keys look at
    std::unordered_map<std::string_view, quint32> m_numbers;
};

/// Ids grouped by key 0..count-1, keys ascending or descending, missing keys last; ids ascending within a key.
std::vector<qint64> groupByKey(const std::vector<std::pair<quint32, qint64>> &rows, size_t count, bool descending)
{
    std::vector<size_t> places(count + 2, 0);
    const auto slot = [&](quint32 key) {
        if (key == missing)
            return count;
        return descending ? count - 1 - key : size_t(key);
    };
    for (const auto &[key, id] : rows)
        ++places[slot(key) + 1];
    std::partial_sum(places.begin(), places.end(), places.begin());
    std::vector<qint64> ids(rows.size());
    for (const auto &[key, id] : rows)
        ids[places[slot(key)]++] = id;
    return ids;
}

} // namespace

SqlRowSource::SqlRowSource(Workspace &workspace, SqlTable table, const QLocale &locale, const QTimeZone &zone)
    : m_workspace(workspace)
    , m_table(std::move(table))
    , m_locale(locale)
    , m_zone(zone)
{
    m_columns.reserve(m_table.columns.size());
    for (const SqlTableColumn &column : m_table.columns)
        m_columns.push_back(column.column);
}

Result<std::vector<qint64>> SqlRowSource::ids(const RowQuery &query, const CancelFlag &cancelled) const
{
    const CancellableReader reader(m_workspace, cancelled);
    if (!reader)
        return failure(reader.error());
    if (query.sortColumn >= 0) {
        const CellKind kind = sqlColumn(query.sortColumn).column.kind;
        if (kind == CellKind::Text || kind == CellKind::Code)
            return idsByText(*reader, query, cancelled);
        return idsByNumber(*reader, query);
    }
    Selection from = selection(query, false);
    QString sql = QStringLiteral("SELECT t.id") + from.text;
    if (query.limit >= 0) {
        sql += QStringLiteral(" ORDER BY t.id LIMIT ?");
        from.values << query.limit;
    }
    auto scan = Scan::open(*reader, sql, from.values);
    if (!scan)
        return failure(scan.error());
    std::vector<qint64> ids;
    while (scan->next())
        ids.push_back(scan->integer(0));
    if (auto ended = scan->finish(); !ended)
        return failure(ended.error());
    // Without ORDER BY the database may walk its smallest index, which is several times faster than the table.
    if (!std::is_sorted(ids.cbegin(), ids.cend()))
        std::sort(ids.begin(), ids.end());
    return ids;
}

Result<std::vector<qint64>> SqlRowSource::idsByNumber(Connection &connection, const RowQuery &query) const
{
    const SqlTableColumn &column = sqlColumn(query.sortColumn);
    const Selection from = selection(query, column.joined);
    const QString sql = QStringLiteral("SELECT t.id, ") + column.expression + from.text;
    auto scan = Scan::open(connection, sql, from.values);
    if (!scan)
        return failure(scan.error());
    std::vector<std::pair<qint64, qint64>> rows;
    std::vector<qint64> last;
    while (scan->next()) {
        if (scan->isNull(1))
            last.push_back(scan->integer(0));
        else
            rows.emplace_back(scan->integer(1), scan->integer(0));
    }
    if (auto ended = scan->finish(); !ended)
        return failure(ended.error());
    const bool descending = query.sortOrder == Qt::DescendingOrder;
    std::sort(rows.begin(), rows.end(), [descending](const auto &first, const auto &second) {
        if (first.first != second.first)
            return descending ? first.first > second.first : first.first < second.first;
        return first.second < second.second;
    });
    std::sort(last.begin(), last.end());
    std::vector<qint64> ids;
    ids.reserve(rows.size() + last.size());
    for (const auto &row : rows)
        ids.push_back(row.second);
    ids.insert(ids.end(), last.cbegin(), last.cend());
    return ids;
}

Result<std::vector<qint64>> SqlRowSource::idsByText(Connection &connection, const RowQuery &query,
                                                    const CancelFlag &cancelled) const
{
    const SqlTableColumn &column = sqlColumn(query.sortColumn);
    const Selection from = selection(query, column.joined);
    const QString sql = QStringLiteral("SELECT t.id, ") + column.expression + from.text;
    auto scan = Scan::open(connection, sql, from.values);
    if (!scan)
        return failure(scan.error());
    std::vector<std::pair<quint32, qint64>> rows;
    TextNumbers numbers;
    while (scan->next())
        rows.emplace_back(scan->isNull(1) ? missing : numbers.number(scan->text(1)), scan->integer(0));
    if (auto ended = scan->finish(); !ended)
        return failure(ended.error());
    const auto byId = [](const auto &first, const auto &second) { return first.second < second.second; };
    if (!std::is_sorted(rows.cbegin(), rows.cend(), byId))
        std::sort(rows.begin(), rows.end(), byId);
    const std::deque<std::string> &texts = numbers.texts();
    if (cancelled.isSet())
        return failure(cancelledError());
    const std::vector<quint32> rank = ranks(texts, column.column);
    if (cancelled.isSet())
        return failure(cancelledError());
    for (auto &row : rows) {
        if (row.first != missing)
            row.first = rank[row.first];
    }
    return groupByKey(rows, texts.size(), query.sortOrder == Qt::DescendingOrder);
}

std::vector<quint32> SqlRowSource::ranks(const std::deque<std::string> &texts, const TableColumn &column) const
{
    std::vector<quint32> order(texts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::vector<quint32> rank(texts.size());
    if (column.kind == CellKind::Code && column.labels.isEmpty()) {
        std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return texts[a] < texts[b]; });
        for (size_t i = 0; i < order.size(); ++i)
            rank[order[i]] = static_cast<quint32>(i);
        return rank;
    }
    QCollator collator(m_locale);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(texts.size());
    for (const std::string &text : texts) {
        const QString word = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        keys.push_back(collator.sortKey(column.labels.value(word, word)));
    }
    std::sort(order.begin(), order.end(), [&](quint32 a, quint32 b) { return keys[a].compare(keys[b]) < 0; });
    // Words that the language does not tell apart share a rank, so that their rows are in id order.
    quint32 next = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && keys[order[i - 1]].compare(keys[order[i]]) != 0)
            ++next;
        rank[order[i]] = next;
    }
    return rank;
}

Result<qint64> SqlRowSource::totalRows(const CancelFlag &cancelled) const
{
    const CancellableReader reader(m_workspace, cancelled);
    if (!reader)
        return failure(reader.error());
    const Selection from = selection({}, false);
    auto count = (*reader).scalar(QStringLiteral("SELECT count(*)") + from.text, from.values);
    if (!count)
        return failure(count.error());
    return count->toLongLong();
}

Result<std::vector<TableRow>> SqlRowSource::rows(const std::vector<qint64> &ids, const CancelFlag &cancelled) const
{
    const CancellableReader reader(m_workspace, cancelled);
    if (!reader)
        return failure(reader.error());
    QString sql = QStringLiteral("SELECT t.id");
    for (const SqlTableColumn &column : m_table.columns)
        sql += QStringLiteral(", ") + column.expression;
    sql += QStringLiteral(" FROM ") + m_table.from + QLatin1Char(' ') + m_table.joins
           + QStringLiteral(" WHERE t.id IN (") + placeholders(static_cast<qsizetype>(ids.size())) + QLatin1Char(')');
    auto query = (*reader).prepare(sql);
    if (!query)
        return failure(query.error());
    std::unordered_map<qint64, size_t> places;
    for (size_t i = 0; i < ids.size(); ++i) {
        places.emplace(ids[i], i);
        query->bind(ids[i]);
    }
    if (auto ran = query->run(); !ran)
        return failure(ran.error());
    std::vector<TableRow> rows(ids.size());
    while (query->next()) {
        TableRow &row = rows[places[query->integer(0)]];
        row.reserve(m_columns.size());
        for (size_t i = 0; i < m_columns.size(); ++i)
            row.push_back(shown(*query, static_cast<int>(i) + 1, m_columns[i].kind));
    }
    if (auto ended = query->finish(); !ended)
        return failure(ended.error());
    return rows;
}

Result<std::vector<ValueCount>> SqlRowSource::values(int column, const QString &search, const RowQuery &query,
                                                     int limit, const CancelFlag &cancelled) const
{
    const CancellableReader reader(m_workspace, cancelled);
    if (!reader)
        return failure(reader.error());
    const SqlTableColumn &wanted = sqlColumn(column);
    Selection from = selection(query, wanted.joined, column);
    QString sql = QStringLiteral("SELECT ") + wanted.expression + QStringLiteral(", count(*)") + from.text
                  + QStringLiteral(" GROUP BY 1");
    const QString folded = foldText(search);
    if (!folded.isEmpty()) {
        sql += QStringLiteral(" HAVING instr(foldText(") + wanted.expression + QStringLiteral("), ?) > 0");
        from.values << folded;
    }
    sql += QStringLiteral(" ORDER BY 2 DESC, 1 LIMIT ?");
    from.values << limit;
    auto rows = (*reader).prepare(sql);
    if (!rows)
        return failure(rows.error());
    for (const QVariant &value : std::as_const(from.values))
        rows->bind(value);
    if (auto ran = rows->run(); !ran)
        return failure(ran.error());
    std::vector<ValueCount> values;
    while (rows->next())
        values.push_back({shown(*rows, 0, wanted.column.kind), rows->integer(1)});
    if (auto ended = rows->finish(); !ended)
        return failure(ended.error());
    return values;
}

Result<qint64> SqlRowSource::sum(int column, const std::vector<qint64> &ids, const CancelFlag &cancelled) const
{
    const CancellableReader reader(m_workspace, cancelled);
    if (!reader)
        return failure(reader.error());
    const SqlTableColumn &wanted = sqlColumn(column);
    const QString head = QStringLiteral("SELECT coalesce(sum(") + wanted.expression + QStringLiteral("), 0) FROM ")
                         + m_table.from + QLatin1Char(' ') + (wanted.joined ? m_table.joins : QString())
                         + QStringLiteral(" WHERE t.id IN (");
    qint64 sum = 0;
    for (size_t first = 0; first < ids.size(); first += idsPerSum) {
        if (cancelled.isSet())
            return failure(cancelledError());
        const size_t end = std::min(ids.size(), first + idsPerSum);
        QVariantList values;
        for (size_t i = first; i < end; ++i)
            values << ids[i];
        auto part = (*reader).scalar(head + placeholders(values.size()) + QLatin1Char(')'), values);
        if (!part)
            return failure(part.error());
        sum += part->toLongLong();
    }
    return sum;
}

SqlRowSource::Selection SqlRowSource::selection(const RowQuery &query, bool joined, int leftOut) const
{
    QStringList conditions;
    Selection selection;
    if (!m_table.condition.isEmpty()) {
        conditions << m_table.condition;
        selection.values += m_table.conditionValues;
    }
    if (!m_table.wordCondition.isEmpty()) {
        const QString term = m_table.searchTerm ? m_table.searchTerm(query.search) : foldText(query.search);
        const auto words = term.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            conditions << m_table.wordCondition;
            for (qsizetype i = m_table.wordCondition.count(u'?'); i > 0; --i)
                selection.values << word;
        }
    }
    for (const ColumnFilter &filter : query.filters) {
        if (filter.column == leftOut)
            continue;
        joined = joined || sqlColumn(filter.column).joined;
        addFilter(filter, conditions, selection.values);
    }
    selection.text = QStringLiteral(" FROM ") + m_table.from;
    if (joined)
        selection.text += QLatin1Char(' ') + m_table.joins;
    if (!conditions.isEmpty())
        selection.text += QStringLiteral(" WHERE (") + conditions.join(QStringLiteral(") AND (")) + QLatin1Char(')');
    return selection;
}

void SqlRowSource::addFilter(const ColumnFilter &filter, QStringList &conditions, QVariantList &values) const
{
    const SqlTableColumn &column = sqlColumn(filter.column);
    const CellKind kind = column.column.kind;
    if (!filter.values.isEmpty()) {
        QVariantList present;
        for (const QVariant &value : filter.values) {
            if (value.isValid())
                present << stored(value, kind, false);
        }
        QStringList either;
        if (!present.isEmpty())
            either << column.expression + QStringLiteral(" IN (") + placeholders(present.size()) + QLatin1Char(')');
        if (present.size() < filter.values.size())
            either << column.expression + QStringLiteral(" IS NULL");
        conditions << either.join(QStringLiteral(" OR "));
        values += present;
    }
    if (filter.from.isValid()) {
        conditions << column.expression + QStringLiteral(" >= ?");
        values << stored(filter.from, kind, false);
    }
    if (filter.to.isValid()) {
        conditions << column.expression + QStringLiteral(" <= ?");
        values << stored(filter.to, kind, true);
    }
}

QVariant SqlRowSource::stored(const QVariant &value, CellKind kind, bool upperEnd) const
{
    switch (kind) {
    case CellKind::Money:
        return value.value<Money>().cents();
    case CellKind::Day:
        return toEpochDay(value.toDate());
    case CellKind::Instant:
        if (value.typeId() == QMetaType::QDate) {
            const QDate day = value.toDate();
            return upperEnd ? day.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch() - 1
                            : day.startOfDay(m_zone).toMSecsSinceEpoch();
        }
        return value.toDateTime().toMSecsSinceEpoch();
    case CellKind::Boolean:
        return value.toBool() ? 1 : 0;
    case CellKind::Integer:
        return value.toLongLong();
    case CellKind::Text:
    case CellKind::Code:
        break;
    }
    return value.toString();
}

QVariant SqlRowSource::shown(const Query &query, int place, CellKind kind) const
{
    if (query.isNull(place))
        return {};
    switch (kind) {
    case CellKind::Integer:
        return query.integer(place);
    case CellKind::Money:
        return QVariant::fromValue(Money::fromCents(query.integer(place)));
    case CellKind::Day:
        return fromEpochDay(query.integer(place));
    case CellKind::Instant:
        return QDateTime::fromMSecsSinceEpoch(query.integer(place), Qt::UTC);
    case CellKind::Boolean:
        return query.boolean(place);
    case CellKind::Text:
    case CellKind::Code:
        break;
    }
    return query.text(place);
}

} // namespace odziv
