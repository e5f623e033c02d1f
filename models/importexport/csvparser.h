/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "common/result.h"

#include <QString>
#include <QStringView>

#include <array>
#include <functional>
#include <vector>

namespace odziv {

/// One record of a CSV text. The views are valid only while the callback that got them runs.
struct CsvRecord
{
    qint64 number = 0; ///< counted from 1, blank lines included, as a spreadsheet numbers its rows
    qint64 line = 0;   ///< the line of the text on which the record begins, from 1
    std::vector<QStringView> fields;
};

/// A push parser for CSV: RFC 4180, and beyond it any of CRLF, LF and CR as line end, and a quotation mark as a plain
/// character inside a field that does not begin with one. Blank lines are passed over. Text goes in by chunks cut
/// anywhere, records come out by callback; only one record is held in memory.
class CsvParser
{
public:
    static constexpr qsizetype maximumFieldLength = 1024 * 1024;
    static constexpr size_t maximumColumns = 1000;

    /// Returns false to stop the parsing.
    using RecordCallback = std::function<bool(const CsvRecord &)>;

    CsvParser(QChar delimiter, RecordCallback onRecord);

    /// Parses the next chunk. Fails with InvalidInput and the row as place on text that is not CSV: a NUL, anything but
    /// a delimiter after a closing quotation mark, a field or a row beyond the limits. Nothing may be fed after that.
    Status feed(QStringView chunk);
    /// Ends the text: the last record needs no line end. Fails when a quotation mark was never closed.
    Status finish();
    /// True once the callback has asked to stop.
    bool isStopped() const { return m_stopped; }

private:
    enum class State { FieldStart, Plain, Quoted, QuoteInQuoted };

    Status plain(const char16_t *&at, const char16_t *end);
    Status quoted(const char16_t *&at, const char16_t *end);
    Status afterQuote(const char16_t *&at);
    Status append(const char16_t *begin, const char16_t *end);
    Status endField();
    void endRecord();
    tl::unexpected<Error> malformed(const QString &text) const;

    QChar m_delimiter;
    RecordCallback m_onRecord;
    std::array<bool, 128> m_endsPlainRun{};
    State m_state = State::FieldStart;
    bool m_stopped = false;
    bool m_afterCarriageReturn = false;
    bool m_recordQuoted = false;
    qint64 m_row = 1;
    qint64 m_line = 1;
    qint64 m_recordLine = 1;
    qint64 m_quoteLine = 1;
    std::u16string m_text;           ///< the fields of the record, one after another
    std::vector<size_t> m_fieldEnds; ///< where each of them ends in m_text
    CsvRecord m_record;
};

} // namespace odziv
