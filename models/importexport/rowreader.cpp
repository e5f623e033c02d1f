/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "rowreader.h"

#include "common/translate.h"
#include "importexport/csvreader.h"
#include "importexport/xlsxreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace odziv {

Result<std::vector<QStringList>> RowReader::sample(size_t most, std::vector<qint64> *numbers)
{
    std::vector<QStringList> rows;
    auto done = read([&](const SourceRow &row) -> Result<Next> {
        QStringList cells;
        for (const QStringView cell : row.cells)
            cells << cell.toString();
        rows.push_back(std::move(cells));
        if (numbers)
            numbers->push_back(row.number);
        return rows.size() < most ? Next::Continue : Next::Stop;
    });
    if (!done)
        return failure(done.error());
    return rows;
}

Result<std::unique_ptr<RowReader>> openRowReader(const QString &path, const RowReaderOptions &options)
{
    const QString place = QDir::toNativeSeparators(path);
    QFile file(path);
    if (!QFileInfo(path).isFile())
        return failure(ErrorCode::NotFound, tr("There is no such file."), place);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, tr("The file cannot be opened. Check that you may read it."), place,
                       file.errorString());
    const QByteArray head = file.peek(8);
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return failure(ErrorCode::InvalidInput,
                       tr("The file is an old Excel file, or one with a password. Save it as .xlsx without a password,"
                          " or as CSV."),
                       place);
    const bool isArchive = head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06");
    if (isArchive && !options.encoding.isEmpty())
        return failure(ErrorCode::InvalidInput, tr("An Excel file has no encoding to choose. Leave it out."), place);
    auto opened = isArchive ? XlsxReader::open(path) : CsvReader::open(path, options);
    if (opened)
        return opened;
    Error error = opened.error();
    error.place = error.place.isEmpty() ? place : QString(place + QStringLiteral(", ") + error.place);
    return failure(error);
}

} // namespace odziv
