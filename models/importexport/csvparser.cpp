/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "csvparser.h"

#include "common/translate.h"

namespace odziv {

namespace {

constexpr char16_t quotationMark = u'"';

} // namespace

CsvParser::CsvParser(QChar delimiter, RecordCallback onRecord)
    : m_delimiter(delimiter)
    , m_onRecord(std::move(onRecord))
{
    for (const char16_t c : {u'\0', u'\r', u'\n', delimiter.unicode()})
        m_endsPlainRun[c] = true;
}

Status CsvParser::feed(QStringView chunk)
{
    const char16_t *at = chunk.utf16();
    const char16_t *const end = at + chunk.size();
    while (at != end && !m_stopped) {
        Status step;
        switch (m_state) {
        case State::FieldStart:
            if (m_afterCarriageReturn) {
                m_afterCarriageReturn = false;
                if (*at == u'\n') {
                    ++at;
                    continue;
                }
            }
            if (*at == quotationMark) {
                m_state = State::Quoted;
                m_recordQuoted = true;
                m_quoteLine = m_line;
                ++at;
                continue;
            }
            m_state = State::Plain;
            step = plain(at, end);
            break;
        case State::Plain:
            step = plain(at, end);
            break;
        case State::Quoted:
            step = quoted(at, end);
            break;
        case State::QuoteInQuoted:
            step = afterQuote(at);
            break;
        }
        if (!step)
            return step;
    }
    return {};
}

Status CsvParser::plain(const char16_t *&at, const char16_t *end)
{
    const char16_t *const begin = at;
    while (at != end && (*at >= 128 || !m_endsPlainRun[*at]))
        ++at;
    if (auto appended = append(begin, at); !appended)
        return appended;
    if (at == end)
        return {};
    const char16_t c = *at++;
    if (c == u'\0')
        return malformed(tr("The file contains a NUL character, so it is not a text, or not in this encoding. Give the "
                            "encoding, or save the file again as CSV."));
    if (auto ended = endField(); !ended)
        return ended;
    if (c == m_delimiter)
        return {};
    ++m_line;
    m_afterCarriageReturn = c == u'\r';
    endRecord();
    return {};
}

Status CsvParser::quoted(const char16_t *&at, const char16_t *end)
{
    const char16_t *const begin = at;
    while (at != end && *at != quotationMark) {
        if (*at == u'\0')
            return malformed(tr("The file contains a NUL character, so it is not a text, or not in this encoding. Give "
                                "the encoding, or save the file again as CSV."));
        // CRLF is one line end.
        if (*at == u'\r' || (*at == u'\n' && !m_afterCarriageReturn))
            ++m_line;
        m_afterCarriageReturn = *at == u'\r';
        ++at;
    }
    if (auto appended = append(begin, at); !appended)
        return appended;
    if (at != end) {
        ++at;
        m_afterCarriageReturn = false;
        m_state = State::QuoteInQuoted;
    }
    return {};
}

Status CsvParser::afterQuote(const char16_t *&at)
{
    const char16_t c = *at;
    if (c == quotationMark) {
        m_text += quotationMark;
        m_state = State::Quoted;
        ++at;
        return {};
    }
    if (c != m_delimiter && c != u'\r' && c != u'\n')
        return malformed(tr("After the closing quotation mark of column %1 there is more text. Double the quotation"
                            " marks inside the field, or leave out those around it.")
                             .arg(m_fieldEnds.size() + 1));
    // The delimiter or the line end closes the field exactly as it closes a plain one.
    m_state = State::Plain;
    return {};
}

Status CsvParser::append(const char16_t *begin, const char16_t *end)
{
    m_text.append(begin, end);
    const size_t fieldBegin = m_fieldEnds.empty() ? 0 : m_fieldEnds.back();
    if (m_text.size() - fieldBegin <= static_cast<size_t>(maximumFieldLength))
        return {};
    if (m_state == State::Quoted)
        return malformed(tr("The quotation mark opened on line %1 is not closed within %2 characters. Close it, or"
                            " double it if it belongs to the text.")
                             .arg(m_quoteLine)
                             .arg(maximumFieldLength));
    return malformed(tr("Column %1 has more than %2 characters. Check the delimiter and the line ends of the file.")
                         .arg(m_fieldEnds.size() + 1)
                         .arg(maximumFieldLength));
}

Status CsvParser::endField()
{
    m_fieldEnds.push_back(m_text.size());
    m_state = State::FieldStart;
    if (m_fieldEnds.size() > maximumColumns)
        return malformed(tr("The row has more than %1 columns. Check the delimiter of the file.").arg(maximumColumns));
    return {};
}

void CsvParser::endRecord()
{
    const bool blank = m_fieldEnds.size() == 1 && m_text.empty() && !m_recordQuoted;
    if (!blank) {
        m_record.number = m_row;
        m_record.line = m_recordLine;
        m_record.fields.clear();
        size_t begin = 0;
        for (const size_t end : m_fieldEnds) {
            m_record.fields.emplace_back(m_text.data() + begin, static_cast<qsizetype>(end - begin));
            begin = end;
        }
        m_stopped = !m_onRecord(m_record);
    }
    ++m_row;
    m_recordLine = m_line;
    m_recordQuoted = false;
    m_text.clear();
    m_fieldEnds.clear();
    m_state = State::FieldStart;
}

Status CsvParser::finish()
{
    if (m_stopped)
        return {};
    if (m_state == State::Quoted)
        return malformed(tr("The quotation mark opened on line %1 is never closed. Close it, or double it if it belongs"
                            " to the text.")
                             .arg(m_quoteLine));
    if (m_state == State::FieldStart && m_fieldEnds.empty())
        return {};
    if (auto ended = endField(); !ended)
        return ended;
    endRecord();
    return {};
}

tl::unexpected<Error> CsvParser::malformed(const QString &text) const
{
    return failure(ErrorCode::InvalidInput, text, tr("row %1, line %2").arg(m_row).arg(m_recordLine));
}

} // namespace odziv
