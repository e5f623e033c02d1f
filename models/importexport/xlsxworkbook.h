/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "importexport/archivedxml.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace odziv {

/// What the cells of a workbook refer to: the shared strings, and which cell formats show a date. Also where its first
/// visible sheet lies.
class XlsxWorkbook
{
public:
    /// What a number means by the format of its cell.
    enum class NumberStyle { Number, Date, Time };

    /// Reads everything but the sheets themselves.
    static Result<XlsxWorkbook> read(ZipArchive &archive);

    QString sheetEntry() const { return m_sheetEntry; }
    NumberStyle style(qsizetype index) const;
    qsizetype sharedStringCount() const { return static_cast<qsizetype>(m_stringEnds.size()); }
    QString sharedString(qsizetype index) const;
    /// The text of a number shown as a date: YYYY-MM-DD, with THH:MM:SS when it has a time of day; empty when the
    /// number is no date.
    QString dateText(double serial, NumberStyle style) const;
    /// The number without the noise of its 17 digits: whole numbers as such, others with up to 15 significant digits.
    /// Empty when it is none.
    static QString numberText(const QString &raw);
    /// `text` with _xHHHH_ replaced by the character it stands for (ECMA-376 part 1, 22.4.2.4).
    static QString withoutEscapes(const QString &text);

private:
    Status findSheet(ZipArchive &archive);
    Status readSharedStrings(ZipArchive &archive);
    Status readStyles(ZipArchive &archive);

    QString m_sheetEntry;
    QString m_sharedStringsEntry;
    QString m_stylesEntry;
    bool m_startsIn1904 = false;
    std::vector<NumberStyle> m_styles;
    QByteArray m_strings; ///< UTF-8, one after another
    std::vector<qsizetype> m_stringEnds;
};

} // namespace odziv
