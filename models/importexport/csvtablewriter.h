/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "importexport/csvwriter.h"
#include "importexport/instanttext.h"
#include "importexport/tablewriter.h"

namespace odziv {

/// Rows as CSV: days as YYYY-MM-DD, instants as ISO 8601 with offset, amounts in units with a point, booleans as 0
/// and 1. Texts are guarded against running as formulas and the file begins with a byte order mark, so that
/// spreadsheets read it right; raw has neither.
class CsvTableWriter final : public TableWriter
{
public:
    CsvTableWriter(const QString &path, const ExportStyle &style);

    Status begin(const QList<ExportColumn> &columns) override;
    Status addRow(const std::vector<ExportCell> &cells) override;
    Status commit() override { return m_file.commit(); }

private:
    void addCell(ColumnType type, const ExportCell &cell);

    CsvWriter m_file;
    CsvWriter::Guard m_guard;
    CsvWriter::Mark m_mark;
    InstantText m_instants;
    QList<ExportColumn> m_columns;
};

} // namespace odziv
