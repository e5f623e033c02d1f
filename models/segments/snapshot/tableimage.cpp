/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "tableimage.h"

#include "criteria/joinsql.h"
#include "store/storeerror.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

#include <sqlite3.h>

namespace odziv {

namespace {

constexpr int64_t missing = std::numeric_limits<int64_t>::min();
constexpr size_t rowsBetweenCancelChecks = 4096;

/// Reading millions of rows through QSqlQuery takes more than twice as long, so this scan steps the statement itself.
class Scan
{
public:
    static Result<Scan> prepare(Connection &connection, const QString &sql)
    {
        Scan scan(connection.handle());
        const QByteArray text = sql.toUtf8();
        const int code = sqlite3_prepare_v2(scan.m_database, text.constData(), static_cast<int>(text.size()),
                                            &scan.m_statement, nullptr);
        if (code != SQLITE_OK)
            return failure(databaseError(code, QString::fromUtf8(sqlite3_errmsg(scan.m_database)), sql));
        return scan;
    }
    ~Scan() { sqlite3_finalize(m_statement); }
    Scan(Scan &&other) noexcept
        : m_database(other.m_database)
        , m_statement(std::exchange(other.m_statement, nullptr))
    {}
    Scan &operator=(Scan &&) = delete;

    sqlite3_stmt *statement() const { return m_statement; }

    /// Adds every row that the statement gives to `image`.
    Status into(TableImage &image, const LocalDayOf &dayOf, const CancelFlag &cancelled)
    {
        int code = SQLITE_ROW;
        for (size_t row = 0; (code = sqlite3_step(m_statement)) == SQLITE_ROW; ++row) {
            if (row % rowsBetweenCancelChecks == 0 && cancelled.isSet())
                return failure(ErrorCode::Cancelled, QCoreApplication::translate("odziv::Snapshot", "Cancelled."));
            for (size_t i = 0; i < image.columns.size(); ++i)
                addCell(image.columns[i], static_cast<int>(i), dayOf);
        }
        sqlite3_reset(m_statement);
        for (ColumnImage &column : image.columns) {
            if (auto *texts = std::get_if<TextColumnBuilder>(&column.values))
                texts->finish();
        }
        if (code != SQLITE_DONE)
            return failure(
                databaseError(code, QString::fromUtf8(sqlite3_errmsg(m_database)), QStringLiteral("snapshot scan")));
        return {};
    }

private:
    explicit Scan(sqlite3 *database)
        : m_database(database)
    {}

    void addCell(ColumnImage &image, int index, const LocalDayOf &dayOf)
    {
        const bool isMissing = sqlite3_column_type(m_statement, index) == SQLITE_NULL;
        if (auto *texts = std::get_if<TextColumnBuilder>(&image.values)) {
            if (isMissing) {
                texts->addMissing();
                return;
            }
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, index));
            texts->addLater({text, static_cast<size_t>(sqlite3_column_bytes(m_statement, index))});
            return;
        }
        auto &numbers = std::get<std::vector<int64_t>>(image.values);
        if (isMissing) {
            numbers.push_back(missing);
            return;
        }
        const int64_t number = sqlite3_column_int64(m_statement, index);
        numbers.push_back(image.column->type == ColumnType::Instant ? dayOf(number) : number);
    }

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

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

} // namespace

const ColumnImage *TableImage::column(const QString &name) const
{
    const auto found = std::find_if(columns.cbegin(), columns.cend(),
                                    [&](const ColumnImage &image) { return image.column->name == name; });
    return found == columns.cend() ? nullptr : &*found;
}

Result<TableImage> readTableImage(Connection &connection, const CatalogTable &table, const LocalDayOf &dayOf,
                                  const CancelFlag &cancelled, const std::vector<int64_t> &ids)
{
    TableImage image = emptyImage(table);
    QStringList names;
    for (const CatalogColumn &column : table.columns)
        names << quotedName(column.name);
    const QString select = QStringLiteral("SELECT ") + names.join(QStringLiteral(", ")) + QStringLiteral(" FROM ")
                           + quotedName(table.name);
    auto scan = Scan::prepare(
        connection, select + (ids.empty() ? QStringLiteral(" ORDER BY id") : QStringLiteral(" WHERE id = ?")));
    if (!scan)
        return failure(scan.error());
    if (ids.empty()) {
        if (auto scanned = scan->into(image, dayOf, cancelled); !scanned)
            return failure(scanned.error());
        return image;
    }
    for (const int64_t id : ids) {
        sqlite3_bind_int64(scan->statement(), 1, id);
        if (auto scanned = scan->into(image, dayOf, cancelled); !scanned)
            return failure(scanned.error());
    }
    return image;
}

} // namespace odziv
