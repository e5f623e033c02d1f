/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "xlsxtablewriter.h"

#include "common/translate.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cstdio>

#include <xlsxwriter.h>

namespace odziv {

namespace {

constexpr qint64 excelDayOfEpoch = 25569;           // 1970-01-01
constexpr qint64 firstSafeDay = -25508;             // 1900-03-01: before it Excel counts wrongly
constexpr qint64 firstDayBeyond = 2932897;          // 10000-01-01
constexpr qint64 mostExactNumber = 999999999999999; // Excel keeps 15 digits
constexpr qsizetype longestSheetName = 31;

lxw_row_t asRow(qint64 row)
{
    return static_cast<lxw_row_t>(row);
}

/// _xHHHH_ stands for a character in a workbook (ECMA-376 part 1, 22.4.2.4), so a text that looks like it is escaped.
QByteArray escaped(QByteArrayView utf8)
{
    QByteArray text = utf8.toByteArray();
    const auto isHex
        = [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); };
    for (qsizetype at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", at + 1)) {
        if (at + 6 < text.size() && text.at(at + 6) == '_' && isHex(text.at(at + 2)) && isHex(text.at(at + 3))
            && isHex(text.at(at + 4)) && isHex(text.at(at + 5))) {
            text.insert(at, "_x005F");
            at += 6;
        }
    }
    return text;
}

} // namespace

XlsxTableWriter::XlsxTableWriter(const QString &path, const QString &name, const ExportStyle &style, qint64 sheetRows)
    : m_path(path)
    , m_name(name)
    , m_raw(style.raw)
    , m_instants(style.zone)
    , m_sheetRows(sheetRows)
    , m_partial(QFileInfo(path).absoluteDir().filePath(QStringLiteral(".odziv-XXXXXX.xlsx")))
    , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
{}

XlsxTableWriter::~XlsxTableWriter()
{
    // Closing is the only way to free a workbook, and it makes a file of what was written: of nothing it takes no time.
    if (!m_workbook)
        return;
    lxw_worksheet *sheet = nullptr;
    LXW_FOREACH_WORKSHEET(sheet, m_workbook)
    {
        if (std::FILE *nothing = std::tmpfile()) {
            std::fclose(sheet->optimize_tmpfile);
            sheet->file = sheet->optimize_tmpfile = nothing;
        }
    }
    static_cast<void>(close());
}

Status XlsxTableWriter::begin(const QList<ExportColumn> &columns)
{
    m_columns = columns;
    if (!m_partial.open())
        return failure(ErrorCode::Io,
                       tr("The file cannot be written. Check that the folder exists and that you may write there."),
                       QDir::toNativeSeparators(m_path), m_partial.errorString());
    m_partial.close();
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_FALSE;
    options.tmpdir = m_folder.data();
    m_workbook = workbook_new_opt(QFile::encodeName(m_partial.fileName()).constData(), &options);
    if (!m_workbook)
        return writeFailed(QStringLiteral("workbook_new_opt"));
    m_headerFormat = workbook_add_format(m_workbook);
    format_set_bold(m_headerFormat);
    m_dayFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_dayFormat, "yyyy-mm-dd");
    m_instantFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_instantFormat, "yyyy-mm-dd hh:mm:ss");
    m_moneyFormat = workbook_add_format(m_workbook);
    format_set_num_format(m_moneyFormat, "0.00");
    return addSheet();
}

Status XlsxTableWriter::addSheet()
{
    ++m_sheets;
    const QString suffix = m_sheets == 1 ? QString() : QStringLiteral(" %1").arg(m_sheets);
    QString name;
    for (const QChar c : m_name)
        name += QStringLiteral("[]:*?/\\'").contains(c) ? QChar(u' ') : c;
    const QByteArray utf8 = QString(name.left(longestSheetName - suffix.size()) + suffix).toUtf8();
    m_sheet = workbook_add_worksheet(m_workbook, utf8.constData());
    if (!m_sheet)
        return writeFailed(QStringLiteral("workbook_add_worksheet"));
    m_row = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const ColumnType type = m_columns.at(i).type;
        const double width = type == ColumnType::Instant ? 20 : type == ColumnType::Text ? 22 : 12;
        worksheet_set_column(m_sheet, column, column, width, nullptr);
        if (!addText(column, m_columns.at(i).title.toUtf8(), m_headerFormat))
            return writeFailed(QStringLiteral("header"));
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
    return {};
}

Status XlsxTableWriter::addRow(const std::vector<ExportCell> &cells)
{
    if (m_row >= m_sheetRows) {
        if (auto added = addSheet(); !added)
            return added;
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const ExportCell &cell = cells[static_cast<size_t>(i)];
        if (!cell.missing && !addCell(static_cast<quint16>(i), m_columns.at(i).type, cell))
            return writeFailed(QStringLiteral("cell"));
    }
    ++m_row;
    return {};
}

bool XlsxTableWriter::addCell(quint16 column, ColumnType type, const ExportCell &cell)
{
    switch (type) {
    case ColumnType::Text:
        return addText(column, cell.text, nullptr);
    case ColumnType::Day:
        if (cell.integer < firstSafeDay || cell.integer >= firstDayBeyond)
            return addText(column, InstantText::isoDay(cell.integer), nullptr);
        return addNumber(column, static_cast<double>(cell.integer + excelDayOfEpoch), m_dayFormat);
    case ColumnType::Instant: {
        const double day
            = static_cast<double>(m_instants.wallClock(cell.integer)) / static_cast<double>(millisecondsPerDay);
        if (m_raw || day < static_cast<double>(firstSafeDay) || day >= static_cast<double>(firstDayBeyond))
            return addText(column, m_instants.iso(cell.integer), nullptr);
        return addNumber(column, day + static_cast<double>(excelDayOfEpoch), m_instantFormat);
    }
    case ColumnType::Money:
        return addNumber(column, static_cast<double>(cell.integer) / 100, m_moneyFormat);
    case ColumnType::Boolean:
        if (!m_raw)
            return worksheet_write_boolean(m_sheet, asRow(m_row), column, cell.integer != 0, nullptr) == LXW_NO_ERROR;
        [[fallthrough]];
    case ColumnType::Id:
    case ColumnType::Integer:
        if (qAbs(cell.integer) > mostExactNumber)
            return addText(column, QByteArray::number(cell.integer), nullptr);
        return addNumber(column, static_cast<double>(cell.integer), nullptr);
    }
    return false;
}

bool XlsxTableWriter::addText(quint16 column, QByteArrayView utf8, lxw_format *format)
{
    QByteArray text = escaped(utf8);
    text.replace('\0', "\xEF\xBF\xBD");
    if (text.size() > longestText) {
        const QString characters = QString::fromUtf8(text);
        if (characters.size() > longestText) {
            ++m_cutTexts;
            qsizetype length = longestText;
            if (characters.at(length - 1).isHighSurrogate())
                --length;
            text = characters.left(length).toUtf8();
        }
    }
    return worksheet_write_string(m_sheet, asRow(m_row), column, text.constData(), format) == LXW_NO_ERROR;
}

bool XlsxTableWriter::addNumber(quint16 column, double number, lxw_format *format)
{
    return worksheet_write_number(m_sheet, asRow(m_row), column, number, format) == LXW_NO_ERROR;
}

Status XlsxTableWriter::close()
{
    if (!m_workbook)
        return {};
    const lxw_error error = workbook_close(m_workbook);
    m_workbook = nullptr;
    if (error != LXW_NO_ERROR)
        return writeFailed(QString::fromUtf8(lxw_strerror(error)));
    return {};
}

Status XlsxTableWriter::commit()
{
    if (auto closed = close(); !closed)
        return closed;
    QFile made(m_partial.fileName());
    QSaveFile target(m_path);
    if (!made.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return writeFailed(target.errorString());
    while (!made.atEnd()) {
        const QByteArray chunk = made.read(1024 * 1024);
        if (chunk.isEmpty() || target.write(chunk) != chunk.size())
            return writeFailed(target.errorString());
    }
    if (!target.commit())
        return writeFailed(target.errorString());
    return {};
}

tl::unexpected<Error> XlsxTableWriter::writeFailed(const QString &detail) const
{
    return failure(ErrorCode::Io, tr("The file could not be written. Check the free space of the disk."),
                   QDir::toNativeSeparators(m_path), detail);
}

} // namespace odziv
