/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "csvtablewriter.h"

#include "common/money.h"

namespace odziv {

CsvTableWriter::CsvTableWriter(const QString &path, const ExportStyle &style)
    : m_file(path)
    , m_guard(style.raw ? CsvWriter::Guard::None : CsvWriter::Guard::Texts)
    , m_mark(style.raw ? CsvWriter::Mark::None : CsvWriter::Mark::ByteOrderMark)
    , m_instants(style.zone)
{}

Status CsvTableWriter::begin(const QList<ExportColumn> &columns)
{
    m_columns = columns;
    if (auto opened = m_file.open(m_mark); !opened)
        return opened;
    for (const ExportColumn &column : columns)
        m_file.addText(QStringView(column.title), m_guard);
    return m_file.endRow();
}

Status CsvTableWriter::addRow(const std::vector<ExportCell> &cells)
{
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        addCell(m_columns.at(i).type, cells[static_cast<size_t>(i)]);
    return m_file.endRow();
}

void CsvTableWriter::addCell(ColumnType type, const ExportCell &cell)
{
    if (cell.missing) {
        m_file.addEmpty();
        return;
    }
    switch (type) {
    case ColumnType::Text:
        m_file.addText(cell.text, m_guard);
        break;
    case ColumnType::Day:
        m_file.addNumber(InstantText::isoDay(cell.integer));
        break;
    case ColumnType::Instant:
        m_file.addNumber(m_instants.iso(cell.integer));
        break;
    case ColumnType::Money:
        m_file.addNumber(Money::fromCents(cell.integer).toUnits().toLatin1());
        break;
    case ColumnType::Id:
    case ColumnType::Integer:
    case ColumnType::Boolean:
        m_file.addNumber(QByteArray::number(cell.integer));
        break;
    }
}

} // namespace odziv
