/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "tableimage.h"

#include "criteria/joinsql.h"
#include "common/translate.h"
#include "store/connection.h"
#include "store/recordscan.h"
#include "store/storeerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <span>

#include <sqlite3.h>

namespace odziv {

namespace {

constexpr int64_t missing = std::numeric_limits<int64_t>::min();
constexpr size_t rowsBetweenCancelChecks = 4096;

/// Strict tables hold texts and whole numbers, each where the catalog says so, or nothing.
void addCell(ColumnImage &image, sqlite3_value *value, const LocalDayOf &dayOf)
{
    if (auto *texts = std::get_if<TextColumnBuilder>(&image.values)) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        if (text)
            texts->add({text, static_cast<size_t>(sqlite3_value_bytes(value))});
        else
            texts->addMissing();
        return;
    }
    auto &numbers = std::get<std::vector<int64_t>>(image.values);
    const int64_t number = sqlite3_value_int64(value);
    if (number == 0 && sqlite3_value_type(value) == SQLITE_NULL)
        numbers.push_back(missing);
    else
        numbers.push_back(image.column->type == ColumnType::Instant ? dayOf(number) : number);
}

/// Adds rows to some columns of an image.
struct RowCollector
{
    std::span<ColumnImage> columns;
    const LocalDayOf &dayOf;
    const CancelFlag &cancelled;
    size_t rows = 0;

    bool add(sqlite3_value **values)
    {
        if (rows++ % rowsBetweenCancelChecks == 0 && cancelled.isSet())
            return false;
        for (size_t i = 0; i < columns.size(); ++i)
            addCell(columns[i], values[i], dayOf);
        return true;
    }

    static void addRow(sqlite3_context *context, int, sqlite3_value **values)
    {
        if (!static_cast<RowCollector *>(sqlite3_user_data(context))->add(values))
            sqlite3_result_error_code(context, SQLITE_INTERRUPT);
    }
    static void end(sqlite3_context *context) { sqlite3_result_null(context); }
};

class Statement
{
public:
    static Result<Statement> prepare(Connection &connection, const QString &sql)
    {
        Statement made(connection.handle());
        const QByteArray text = sql.toUtf8();
        const int code = sqlite3_prepare_v2(made.m_database, text.constData(), static_cast<int>(text.size()),
                                            &made.m_statement, nullptr);
        if (code != SQLITE_OK)
            return made.failed(code);
        return made;
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(Statement &&other) noexcept
        : m_database(other.m_database)
        , m_statement(std::exchange(other.m_statement, nullptr))
    {}
    Statement &operator=(Statement &&) = delete;

    sqlite3_stmt *get() const { return m_statement; }
    tl::unexpected<Error> failed(int code) const
    {
        return failure(
            databaseError(code, QString::fromUtf8(sqlite3_errmsg(m_database)), QStringLiteral("snapshot scan")));
    }

private:
    explicit Statement(sqlite3 *database)
        : m_database(database)
    {}

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

QString namesOf(std::span<const ColumnImage> columns, const QString &prefix = {})
{
    QStringList names;
    for (const ColumnImage &image : columns)
        names << prefix + quotedName(image.column->name);
    return names.join(QStringLiteral(", "));
}

/// Reads all rows into some columns. The rows come through an aggregate function, which SQLite hands their values where
/// they lie: stepping from row to row and asking for each cell takes twice as long.
Status readAll(Connection &connection, const CatalogTable &table, RowCollector &collector)
{
    const auto setFunction = [&](RowCollector *rows, auto step, auto final) {
        return sqlite3_create_function(connection.handle(), "collectRow", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, rows,
                                       nullptr, step, final);
    };
    int code = setFunction(&collector, RowCollector::addRow, RowCollector::end);
    // Without an index the rows come by ascending id.
    auto statement = Statement::prepare(connection, QStringLiteral("SELECT collectRow(%1) FROM %2 NOT INDEXED")
                                                        .arg(namesOf(collector.columns), quotedName(table.name)));
    if (!statement)
        return failure(statement.error());
    if (code == SQLITE_OK)
        code = sqlite3_step(statement->get());
    if (code != SQLITE_ROW)
        return statement->failed(code);
    sqlite3_reset(statement->get());
    setFunction(nullptr, nullptr, nullptr);
    return {};
}

/// Adds the rows with these ids, those that are there. One statement for all of them: to start anew for each takes
/// longer than to find it.
Status readSome(Connection &connection, const CatalogTable &table, RowCollector &collector,
                std::span<const int64_t> ids)
{
    auto statement = Statement::prepare(
        connection, QStringLiteral("SELECT %1 FROM json_each(?) wanted CROSS JOIN %2 t ON t.id = wanted.value")
                        .arg(namesOf(collector.columns, QStringLiteral("t.")), quotedName(table.name)));
    if (!statement)
        return failure(statement.error());
    QByteArray list;
    for (const int64_t id : ids)
        list += (list.isEmpty() ? '[' : ',') + QByteArray::number(static_cast<qint64>(id));
    list += ']';
    sqlite3_bind_text(statement->get(), 1, list.constData(), static_cast<int>(list.size()), SQLITE_STATIC);
    std::vector<sqlite3_value *> values(collector.columns.size());
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement->get())) == SQLITE_ROW) {
        for (size_t i = 0; i < values.size(); ++i)
            values[i] = sqlite3_column_value(statement->get(), static_cast<int>(i));
        if (!collector.add(values.data()))
            return statement->failed(SQLITE_INTERRUPT);
    }
    if (code != SQLITE_DONE)
        return statement->failed(code);
    return {};
}

bool addTexts(TextColumnBuilder &texts, std::span<const RecordValue> values)
{
    for (const RecordValue &value : values) {
        if (value.isText())
            texts.add(value.text());
        else if (value.isNull())
            texts.addMissing();
        else
            return false;
    }
    return true;
}

bool addNumbers(ColumnImage &image, std::span<const RecordValue> values, const LocalDayOf &dayOf)
{
    auto &numbers = std::get<std::vector<int64_t>>(image.values);
    const bool areInstants = image.column->type == ColumnType::Instant;
    for (const RecordValue &value : values) {
        if (value.isInteger())
            numbers.push_back(areInstants ? dayOf(value.integer()) : value.integer());
        else if (value.isNull())
            numbers.push_back(missing);
        else
            return false;
    }
    return true;
}

/// Reads the rows from the pages of the table. False when that cannot be done, perhaps after some rows.
Result<bool> readPages(const DatabasePages &pages, TableImage &image, const LocalDayOf &dayOf,
                       const CancelFlag &cancelled, std::span<const int64_t> ids)
{
    QStringList names;
    for (const ColumnImage &column : image.columns)
        names << column.column->name;
    auto scan = RecordScan::open(pages, image.table->name, names, ids);
    if (!scan)
        return failure(scan.error());
    if (!*scan)
        return false;
    while ((*scan)->next()) {
        if (cancelled.isSet())
            return failure(ErrorCode::Cancelled, tr("Cancelled."));
        for (size_t i = 0; i < image.columns.size(); ++i) {
            ColumnImage &column = image.columns[i];
            auto *const texts = std::get_if<TextColumnBuilder>(&column.values);
            const auto values = (*scan)->column(i);
            if (texts ? !addTexts(*texts, values) : !addNumbers(column, values, dayOf))
                return false;
        }
    }
    return !(*scan)->hasFailed();
}

TableImage emptyImage(const CatalogTable &table)
{
    TableImage image;
    image.table = &table;
    for (const CatalogColumn &column : table.columns) {
        ColumnImage made;
        made.column = &column;
        if (column.type != ColumnType::Text)
            made.values = std::vector<int64_t>();
        image.columns.push_back(std::move(made));
    }
    return image;
}

/// Makes an image ready for all rows of its table: room for them, and no looking up where the database lets no text
/// stand twice.
Status expectAll(Connection &connection, TableImage &image)
{
    constexpr qint64 mostReserved = 1 << 22; // ids may lie far apart
    auto greatest = connection.scalar(QStringLiteral("SELECT max(id) FROM ") + quotedName(image.table->name));
    if (!greatest)
        return failure(greatest.error());
    auto unique = connection.prepare(QStringLiteral("SELECT min(i.name) FROM pragma_index_list(?) l JOIN "
                                                    "pragma_index_info(l.name) i"
                                                    " WHERE l.\"unique\" AND NOT l.partial GROUP BY l.name "
                                                    "HAVING count(*) = 1"));
    if (!unique)
        return failure(unique.error());
    if (auto ran = unique->bind(image.table->name).run(); !ran)
        return failure(ran.error());
    QStringList uniqueColumns;
    while (unique->next())
        uniqueColumns << unique->text(0);
    if (auto ended = unique->finish(); !ended)
        return failure(ended.error());
    const auto rows = static_cast<size_t>(std::clamp(greatest->toLongLong(), qint64(0), mostReserved));
    for (ColumnImage &column : image.columns) {
        std::visit([&](auto &values) { values.reserve(rows); }, column.values);
        if (auto *texts = std::get_if<TextColumnBuilder>(&column.values);
            texts && uniqueColumns.contains(column.column->name))
            texts->expectDistinct();
    }
    return {};
}

/// An image for all rows of the table, or for those with `ids`.
Result<TableImage> readyImage(Connection &connection, const CatalogTable &table, std::span<const int64_t> ids)
{
    TableImage image = emptyImage(table);
    if (ids.empty()) {
        if (auto expected = expectAll(connection, image); !expected)
            return failure(expected.error());
    }
    return image;
}

/// Reads the rows with statements.
Status readRows(Connection &connection, TableImage &image, const LocalDayOf &dayOf, const CancelFlag &cancelled,
                std::span<const int64_t> ids)
{
    // A function takes so many values at most.
    const auto most = static_cast<size_t>(sqlite3_limit(connection.handle(), SQLITE_LIMIT_FUNCTION_ARG, -1));
    for (std::span<ColumnImage> left = image.columns; !left.empty();) {
        RowCollector collector{left.first(std::min(most, left.size())), dayOf, cancelled};
        auto read = ids.empty() ? readAll(connection, *image.table, collector)
                                : readSome(connection, *image.table, collector, ids);
        if (!read)
            return read;
        left = left.subspan(collector.columns.size());
    }
    return {};
}

} // namespace

const ColumnImage *TableImage::column(const QString &name) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [&](const ColumnImage &image) { return image.column->name == name; });
    return found == columns.cend() ? nullptr : &*found;
}

void TableImage::append(const TableImage &other)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        const ColumnImage &from = other.columns[i];
        if (auto *numbers = std::get_if<std::vector<int64_t>>(&columns[i].values)) {
            numbers->insert(numbers->end(), from.numbers().cbegin(), from.numbers().cend());
            continue;
        }
        auto &texts = std::get<TextColumnBuilder>(columns[i].values);
        for (const uint32_t code : from.texts().codes())
            code == 0 ? texts.addMissing() : texts.add(from.texts().text(code));
        texts.finish();
    }
}

Result<TableImage> readTableImage(DatabasePages &pages, const CatalogTable &table, const LocalDayOf &dayOf,
                                  const CancelFlag &cancelled, std::span<const int64_t> ids)
{
    auto image = readyImage(pages.connection(), table, ids);
    if (!image)
        return image;
    auto read = readPages(pages, *image, dayOf, cancelled, ids);
    if (!read)
        return failure(read.error());
    if (!*read) {
        image = readyImage(pages.connection(), table, ids);
        if (!image)
            return image;
        if (auto asked = readRows(pages.connection(), *image, dayOf, cancelled, ids); !asked)
            return failure(asked.error());
    }
    for (ColumnImage &column : image->columns) {
        if (auto *texts = std::get_if<TextColumnBuilder>(&column.values))
            texts->finish();
    }
    Q_ASSERT(std::is_sorted(image->ids().cbegin(), image->ids().cend()));
    return image;
}

} // namespace odziv
