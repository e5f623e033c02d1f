/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "xlsxreader.h"

#include "common/translate.h"

namespace odziv {

namespace {

constexpr int excelColumns = 16384;

/// The column of a reference such as "AB12", from 1; 0 when it is none.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        const char16_t letter = c.unicode() & ~char16_t(0x20);
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
        if (column > excelColumns)
            return 0;
    }
    return column;
}

QString columnName(int column)
{
    QString name;
    for (; column > 0; column = (column - 1) / 26)
        name.prepend(QChar(static_cast<char16_t>(u'A' + (column - 1) % 26)));
    return name;
}

} // namespace

Result<std::unique_ptr<RowReader>> XlsxReader::open(const QString &path)
{
    auto archive = ZipArchive::open(path);
    if (!archive)
        return failure(archive.error());
    auto workbook = XlsxWorkbook::read(**archive);
    if (!workbook)
        return failure(workbook.error());
    return std::unique_ptr<RowReader>(new XlsxReader(std::move(*archive), std::move(*workbook)));
}

qint64 XlsxReader::size() const
{
    return m_archive->sizeOf(m_workbook.sheetEntry());
}

Status XlsxReader::read(const RowCallback &onRow)
{
    auto xml = ArchivedXml::open(*m_archive, m_workbook.sheetEntry());
    if (!xml)
        return failure(xml.error());
    m_row = 0;
    m_cells.clear();
    bool inData = false;
    while (true) {
        auto token = (*xml)->next();
        if (!token) {
            Error error = token.error();
            error.place = tr("row %1").arg(m_row);
            return failure(error);
        }
        m_position = (*xml)->position();
        if (*token == QXmlStreamReader::EndDocument || (*xml)->isEnd(QLatin1String("sheetData")))
            return {};
        if ((*xml)->isStart(QLatin1String("sheetData"))) {
            inData = true;
        } else if (!inData) {
            continue;
        } else if ((*xml)->isStart(QLatin1String("row"))) {
            if (auto started = startRow(**xml); !started)
                return started;
        } else if ((*xml)->isStart(QLatin1String("c"))) {
            if (auto cell = readCell(**xml); !cell)
                return cell;
        } else if ((*xml)->isEnd(QLatin1String("row"))) {
            auto next = endRow(onRow);
            if (!next)
                return failure(next.error());
            if (*next == Next::Stop)
                return {};
        }
    }
}

Status XlsxReader::startRow(const ArchivedXml &xml)
{
    const QStringView given = xml.attribute(QLatin1String("r"));
    bool ok = true;
    const qint64 row = given.isEmpty() ? m_row + 1 : given.toLongLong(&ok);
    if (!ok || row <= m_row || row > mostRows)
        return failure(ErrorCode::InvalidInput,
                       tr("The rows of the sheet are not in order. Open the file in a spreadsheet and save it again."),
                       tr("row %1").arg(m_row + 1));
    m_row = row;
    m_column = 0;
    m_cells.clear();
    m_current.trouble.clear();
    return {};
}

Status XlsxReader::readCell(ArchivedXml &xml)
{
    const QStringView reference = xml.attribute(QLatin1String("r"));
    const int column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
    if (column <= m_column)
        return wrongCell(
            tr("The cells of the row are not in order. Open the file in a spreadsheet and save it again."));
    m_column = column;
    const QString type = xml.attribute(QLatin1String("t")).toString();
    const qsizetype style = xml.attribute(QLatin1String("s")).toInt();
    QString value;
    QString inlineText;
    while (true) {
        auto token = xml.next();
        if (!token)
            return failure(token.error());
        if (xml.isEnd(QLatin1String("c")))
            break;
        if (*token != QXmlStreamReader::StartElement)
            continue;
        const bool isValue = xml.isStart(QLatin1String("v"));
        const bool isInline = xml.isStart(QLatin1String("is"));
        if (!isValue && !isInline) {
            if (auto skipped = xml.skipElement(); !skipped)
                return skipped;
            continue;
        }
        auto text = xml.elementText();
        if (!text)
            return failure(text.error());
        (isValue ? value : inlineText) = *text;
    }
    auto text = cellText(type, style, value, inlineText);
    if (!text)
        return failure(text.error());
    if (text->isEmpty())
        return {};
    if (m_column > mostColumns)
        return wrongCell(tr("The row has more than %1 columns. Leave out those that are not needed.").arg(mostColumns));
    if (text->size() > longestCell)
        return wrongCell(tr("The cell has more than %1 characters, which no spreadsheet writes.").arg(longestCell));
    m_cells.resize(static_cast<size_t>(m_column));
    m_cells.back() = *text;
    return {};
}

Result<QString> XlsxReader::cellText(const QString &type, qsizetype style, const QString &value,
                                     const QString &inlineText)
{
    if (type == QStringLiteral("inlineStr"))
        return XlsxWorkbook::withoutEscapes(inlineText);
    if (value.isEmpty())
        return QString();
    if (type == QStringLiteral("s")) {
        bool ok = false;
        const qsizetype index = value.trimmed().toLongLong(&ok);
        if (!ok || index < 0 || index >= m_workbook.sharedStringCount())
            return wrongCell(tr("The cell refers to a text that is not in the file. Save the file again."));
        return m_workbook.sharedString(index);
    }
    if (type == QStringLiteral("str"))
        return XlsxWorkbook::withoutEscapes(value);
    if (type == QStringLiteral("b"))
        return value.trimmed() == QStringLiteral("1") ? QStringLiteral("1") : QStringLiteral("0");
    if (type == QStringLiteral("e")) {
        m_current.trouble
            = tr("cell %1 holds the error %2").arg(columnName(m_column) + QString::number(m_row), value.left(20));
        return value;
    }
    if (type == QStringLiteral("d"))
        return value;
    const auto numberStyle = m_workbook.style(style);
    if (numberStyle != XlsxWorkbook::NumberStyle::Number) {
        bool ok = false;
        const QString date = m_workbook.dateText(value.trimmed().toDouble(&ok), numberStyle);
        if (ok && !date.isEmpty())
            return date;
    }
    const QString number = XlsxWorkbook::numberText(value);
    if (number.isEmpty())
        return wrongCell(tr("The cell should hold a number but does not. Save the file again."));
    return number;
}

Result<RowReader::Next> XlsxReader::endRow(const RowCallback &onRow)
{
    if (m_cells.empty())
        return Next::Continue;
    m_current.number = m_row;
    m_current.cells.assign(m_cells.cbegin(), m_cells.cend());
    return onRow(m_current);
}

tl::unexpected<Error> XlsxReader::wrongCell(const QString &text) const
{
    return failure(ErrorCode::InvalidInput, text,
                   tr("row %1, cell %2").arg(m_row).arg(columnName(m_column) + QString::number(m_row)));
}

} // namespace odziv
