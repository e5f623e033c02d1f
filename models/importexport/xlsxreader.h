/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "importexport/rowreader.h"
#include "importexport/xlsxworkbook.h"

namespace odziv {

/// The rows of the first visible sheet of an XLSX workbook. Cells come as text: dates as YYYY-MM-DD, with THH:MM:SS
/// when they have a time, numbers with a point and without noise, booleans as 1 and 0. Rows without any value are
/// passed over.
class XlsxReader final : public RowReader
{
public:
    static constexpr qsizetype longestCell = 32767;
    static constexpr qint64 mostRows = 1048576;
    static constexpr int mostColumns = 1000;

    static Result<std::unique_ptr<RowReader>> open(const QString &path);

    Status read(const RowCallback &onRow) override;
    qint64 size() const override;
    qint64 position() const override { return m_position; }
    bool hasFixedWidth() const override { return false; }
    bool mayBeGuarded() const override { return false; }
    QString encoding() const override { return {}; }
    QString delimiter() const override { return {}; }

private:
    struct CellPlace
    {
        qint64 row = 0;
        int column = 0;
    };

    XlsxReader(std::unique_ptr<ZipArchive> archive, XlsxWorkbook workbook)
        : m_archive(std::move(archive))
        , m_workbook(std::move(workbook))
    {}
    Status startRow(const ArchivedXml &xml);
    Status readCell(ArchivedXml &xml);
    Result<QString> cellText(const QString &type, qsizetype style, const QString &value, const QString &inlineText);
    Result<RowReader::Next> endRow(const RowCallback &onRow);
    tl::unexpected<Error> wrongCell(const QString &text) const;

    std::unique_ptr<ZipArchive> m_archive;
    XlsxWorkbook m_workbook;
    qint64 m_position = 0;
    qint64 m_row = 0;
    int m_column = 0; ///< of the last cell, from 1
    std::vector<QString> m_cells;
    SourceRow m_current;
};

} // namespace odziv
