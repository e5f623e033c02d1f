/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rowtext.h"

#include <algorithm>

namespace odziv::RowText {

namespace {

constexpr size_t rowsAtOnce = 500;

/// A cell must not break the line or the column.
QString cleaned(QString text)
{
    for (QChar &character : text) {
        if (character == u'\t' || character == u'\n' || character == u'\r')
            character = u' ';
    }
    return text;
}

} // namespace

Result<QString> fromSource(const RowSource &source, const std::vector<qint64> &ids, const std::vector<int> &columns,
                           const QLocale &locale, const QTimeZone &zone, const CancelFlag &cancelled)
{
    QStringList titles;
    for (const int column : columns)
        titles << cleaned(source.columns()[static_cast<size_t>(column)].title);
    QString text = titles.join(u'\t') + QLatin1Char('\n');
    for (size_t first = 0; first < ids.size(); first += rowsAtOnce) {
        const size_t end = std::min(ids.size(), first + rowsAtOnce);
        auto rows = source.rows(
            {ids.begin() + static_cast<std::ptrdiff_t>(first), ids.begin() + static_cast<std::ptrdiff_t>(end)},
            cancelled);
        if (!rows)
            return failure(rows.error());
        for (const TableRow &row : *rows) {
            if (row.empty())
                continue;
            QStringList cells;
            for (const int column : columns) {
                const auto place = static_cast<size_t>(column);
                cells << cleaned(cellText(source.columns()[place], row[place], locale, zone));
            }
            text += cells.join(u'\t') + QLatin1Char('\n');
        }
    }
    return text;
}

QString fromModel(const QAbstractItemModel &model, const std::vector<int> &rows, const std::vector<int> &columns)
{
    QStringList titles;
    for (const int column : columns)
        titles << cleaned(model.headerData(column, Qt::Horizontal).toString());
    QString text = titles.join(u'\t') + QLatin1Char('\n');
    for (const int row : rows) {
        QStringList cells;
        for (const int column : columns)
            cells << cleaned(model.index(row, column).data().toString());
        text += cells.join(u'\t') + QLatin1Char('\n');
    }
    return text;
}

} // namespace odziv::RowText
