/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace odziv {

/// One column of an exported file.
struct ExportColumn
{
    QString title;
    ColumnType type = ColumnType::Text;
};

/// One value of a row to export, as the workspace stores it. The text is UTF-8 and valid for the call only.
struct ExportCell
{
    bool missing = true;
    qint64 integer = 0;
    QByteArrayView text;
};

/// How values are written.
struct ExportStyle
{
    bool raw = false; ///< exactly as the workspace has them: no formula guard, instants with their offset
    QTimeZone zone;
};

/// Writes the rows of an export to a file that appears under its name only when it is complete.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    virtual Status begin(const QList<ExportColumn> &columns) = 0;
    /// One cell for each column.
    virtual Status addRow(const std::vector<ExportCell> &cells) = 0;
    virtual Status commit() = 0;
    /// How many texts were too long for the format and were cut.
    virtual qint64 cutTexts() const { return 0; }

    /// CSV or XLSX by the ending of `path`; InvalidInput for any other. `name` is what the sheets are called.
    static Result<std::unique_ptr<TableWriter>> create(const QString &path, const QString &name,
                                                       const ExportStyle &style);
};

} // namespace odziv
