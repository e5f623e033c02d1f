/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QSaveFile>
#include <QString>
#include <QStringView>

namespace odziv {

/// Writes CSV by RFC 4180 in UTF-8: commas, CRLF, quotation marks where needed. The file appears under its name when
/// commit() succeeds, and never in part.
class CsvWriter
{
public:
    enum class Mark { None, ByteOrderMark };
    /// Texts is for texts of unknown origin; Numerals is the same but lets plain numbers through that only look like a
    /// formula, such as telephone numbers, which a spreadsheet takes for a number.
    enum class Guard { None, Texts, Numerals };

    explicit CsvWriter(const QString &path);

    /// Opens a temporary file beside the target.
    Status open(Mark mark);
    /// The next field of the row. Fields of numbers and dates are never guarded.
    void addNumber(QByteArrayView digits);
    void addText(QByteArrayView utf8, Guard guard);
    void addText(QStringView text, Guard guard);
    void addEmpty();
    Status endRow();
    /// Durable when it returns without an error.
    Status commit();

private:
    void startField();
    Status flush();
    tl::unexpected<Error> writeFailed() const;

    QSaveFile m_file;
    QByteArray m_buffer;
    qsizetype m_rowBegin = 0;
    bool m_rowHasFields = false;
};

} // namespace odziv
