/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "importexport/instanttext.h"
#include "importexport/tablewriter.h"

#include <QTemporaryFile>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace odziv {

/// Rows as an XLSX workbook with typed cells: texts are always texts and never formulas, days and instants are dates,
/// amounts are numbers. Rows beyond the limit of a sheet go on in a further one. Constant memory: rows leave it at
/// once. Raw writes instants as ISO 8601 texts, which keep their offset.
class XlsxTableWriter final : public TableWriter
{
public:
    static constexpr qint64 rowsPerSheet = 1048576;
    static constexpr qsizetype longestText = 32767;

    /// `sheetRows` is for tests, rowsPerSheet otherwise.
    XlsxTableWriter(const QString &path, const QString &name, const ExportStyle &style,
                    qint64 sheetRows = rowsPerSheet);
    ~XlsxTableWriter() override;
    Q_DISABLE_COPY_MOVE(XlsxTableWriter)

    Status begin(const QList<ExportColumn> &columns) override;
    Status addRow(const std::vector<ExportCell> &cells) override;
    Status commit() override;
    qint64 cutTexts() const override { return m_cutTexts; }

private:
    Status addSheet();
    bool addCell(quint16 column, ColumnType type, const ExportCell &cell);
    bool addText(quint16 column, QByteArrayView utf8, lxw_format *format);
    bool addNumber(quint16 column, double number, lxw_format *format);
    Status close();
    tl::unexpected<Error> writeFailed(const QString &detail) const;

    QString m_path;
    QString m_name;
    bool m_raw;
    InstantText m_instants;
    qint64 m_sheetRows;
    QTemporaryFile m_partial;
    QByteArray m_folder;
    QList<ExportColumn> m_columns;
    lxw_workbook *m_workbook = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_headerFormat = nullptr;
    lxw_format *m_dayFormat = nullptr;
    lxw_format *m_instantFormat = nullptr;
    lxw_format *m_moneyFormat = nullptr;
    int m_sheets = 0;
    qint64 m_row = 0; ///< the next one of the sheet, from 0
    qint64 m_cutTexts = 0;
};

} // namespace odziv
