/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rowexport.h"

#include "importexport/tablewriter.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace odziv {

namespace {

constexpr size_t rowsAtOnce = 500;

ColumnType typeOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Integer:
        return ColumnType::Integer;
    case CellKind::Instant:
        return ColumnType::Instant;
    case CellKind::Text:
    case CellKind::Code:
    case CellKind::Money:
    case CellKind::Day:
    case CellKind::Boolean:
        break;
    }
    return ColumnType::Text;
}

/// The cell; `text` keeps what it refers to.
ExportCell cellOf(const TableColumn &column, const QVariant &value, const QTimeZone &zone, QByteArray &text)
{
    ExportCell cell;
    cell.missing = !value.isValid();
    if (cell.missing)
        return cell;
    if (column.kind == CellKind::Integer) {
        cell.integer = value.toLongLong();
    } else if (column.kind == CellKind::Instant) {
        cell.integer = value.toDateTime().toMSecsSinceEpoch();
    } else {
        text = cellText(column, value, QLocale::c(), zone).toUtf8();
        cell.text = text;
    }
    return cell;
}

} // namespace

Result<qint64> exportRows(const RowSource &source, const RowQuery &query, const std::vector<int> &columns,
                          const QString &path, const QTimeZone &zone, const ProgressCallback &progress,
                          const CancelFlag &cancelled)
{
    auto writer = TableWriter::create(path, QFileInfo(path).completeBaseName(), {false, zone});
    if (!writer)
        return failure(writer.error());
    auto ids = source.ids(query, cancelled);
    if (!ids)
        return failure(ids.error());
    QList<ExportColumn> titles;
    for (const int column : columns) {
        const TableColumn &shown = source.columns()[static_cast<size_t>(column)];
        titles << ExportColumn{shown.title, typeOf(shown.kind)};
    }
    if (auto begun = (*writer)->begin(titles); !begun)
        return failure(begun.error());
    std::vector<QByteArray> texts(columns.size());
    std::vector<ExportCell> cells(columns.size());
    qint64 written = 0;
    for (size_t first = 0; first < ids->size(); first += rowsAtOnce) {
        const size_t end = std::min(ids->size(), first + rowsAtOnce);
        auto rows = source.rows(
            {ids->begin() + static_cast<std::ptrdiff_t>(first), ids->begin() + static_cast<std::ptrdiff_t>(end)},
            cancelled);
        if (!rows)
            return failure(rows.error());
        for (const TableRow &row : *rows) {
            if (row.empty())
                continue; // gone meanwhile
            for (size_t i = 0; i < columns.size(); ++i) {
                const auto place = static_cast<size_t>(columns[i]);
                cells[i] = cellOf(source.columns()[place], row[place], zone, texts[i]);
            }
            if (auto added = (*writer)->addRow(cells); !added)
                return failure(added.error());
            ++written;
        }
        if (progress)
            progress(static_cast<qint64>(end), static_cast<qint64>(ids->size()));
    }
    if (auto committed = (*writer)->commit(); !committed)
        return failure(committed.error());
    return written;
}

} // namespace odziv
