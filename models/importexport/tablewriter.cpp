/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "tablewriter.h"

#include "common/translate.h"
#include "importexport/csvtablewriter.h"
#include "importexport/xlsxtablewriter.h"

#include <QDir>

namespace odziv {

Result<std::unique_ptr<TableWriter>> TableWriter::create(const QString &path, const QString &name,
                                                         const ExportStyle &style)
{
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive))
        return std::make_unique<CsvTableWriter>(path, style);
    if (path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        return std::make_unique<XlsxTableWriter>(path, name, style);
    return failure(ErrorCode::InvalidInput,
                   tr("The name of the file must end in .csv or .xlsx, which decides the format."),
                   QDir::toNativeSeparators(path));
}

} // namespace odziv
