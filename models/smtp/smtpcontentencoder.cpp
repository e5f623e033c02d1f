/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpcontentencoder.h"

#include <algorithm>
#include <cstring>

namespace odziv {

namespace {

/// Position of the first byte above 127, or -1. Reads a word at a time.
qsizetype findEightBit(const QByteArray &bytes)
{
    constexpr quint64 highBits = 0x8080808080808080;
    qsizetype i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        quint64 word;
        std::memcpy(&word, bytes.constData() + i, 8);
        if (word & highBits)
            break;
    }
    for (; i < bytes.size(); ++i) {
        if (static_cast<unsigned char>(bytes.at(i)) > 127)
            return i;
    }
    return -1;
}

/// Where the text of the line that starts at `from` ends, and how many bytes its line end has: 2 for CRLF, 1 for a
/// bare CR or LF, 0 at the end of the content.
struct LineEnd
{
    qsizetype position;
    int bytes;
};

LineEnd findLineEnd(const QByteArray &content, qsizetype from)
{
    const char *start = content.constData() + from;
    const auto size = static_cast<size_t>(content.size() - from);
    const auto *lf = static_cast<const char *>(std::memchr(start, '\n', size));
    const size_t upToLf = lf ? static_cast<size_t>(lf - start) : size;
    const auto *cr = static_cast<const char *>(std::memchr(start, '\r', upToLf));
    if (cr)
        return {from + (cr - start), cr + 1 == lf ? 2 : 1};
    if (lf)
        return {from + (lf - start), 1};
    return {content.size(), 0};
}

} // namespace

SmtpContentEncoder::SmtpContentEncoder(QByteArray content, Dots dots)
    : m_content(std::move(content))
    , m_dots(dots)
{}

QByteArray SmtpContentEncoder::read(qsizetype size)
{
    QByteArray block;
    block.reserve(size + 128);
    while (m_position < m_content.size() && block.size() < size) {
        if (m_atLineStart && m_dots == Dots::Doubled && m_content.at(m_position) == '.')
            block += '.';
        const LineEnd end = findLineEnd(m_content, m_position);
        const qsizetype room = std::max<qsizetype>(size - block.size(), 1);
        if (end.position - m_position > room) { // a part of a long line
            block.append(m_content.constData() + m_position, room);
            m_position += room;
            m_atLineStart = false;
            m_owesLineEnd = true;
            return block;
        }
        block.append(m_content.constData() + m_position, end.position - m_position);
        m_position = end.position + end.bytes;
        if (end.bytes > 0)
            block += "\r\n";
        m_atLineStart = end.bytes > 0;
        m_owesLineEnd = end.bytes == 0;
    }
    if (m_position >= m_content.size() && m_owesLineEnd) {
        block += "\r\n";
        m_owesLineEnd = false;
    }
    return block;
}

SmtpContentFacts SmtpContentFacts::of(const QByteArray &content)
{
    SmtpContentFacts facts;
    qsizetype headerEnd = content.size(); // a content without an empty line is all header
    for (qsizetype position = 0; position < content.size();) {
        const LineEnd end = findLineEnd(content, position);
        if (end.position == position && position < headerEnd)
            headerEnd = position;
        facts.size += end.position - position + 2;
        position = end.position + end.bytes;
    }
    const qsizetype eightBit = findEightBit(content);
    facts.eightBit = eightBit >= 0;
    facts.eightBitHeader = facts.eightBit && eightBit < headerEnd;
    return facts;
}

} // namespace odziv
