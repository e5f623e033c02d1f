/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "smtpcontentencoder.h"

#include <algorithm>
#include <cstring>

namespace odziv {

namespace {

/// One look at the whole content. Bytes are put together by OR and never branched on, so that the compiler takes
/// sixteen and more at a time: most contents are canonical and have nothing else to be looked at.
struct Glance
{
    bool canonical;
    bool eightBit;
};

Glance glanceAt(const QByteArray &content)
{
    if (content.isEmpty())
        return {true, false};
    const auto *bytes = reinterpret_cast<const unsigned char *>(content.constData());
    const qsizetype last = content.size() - 1;
    unsigned char wrong = bytes[0] == '\n' || bytes[0] == '.' || bytes[last] != '\n';
    unsigned char high = bytes[last];
    for (qsizetype i = 0; i < last; ++i) {
        const unsigned char byte = bytes[i];
        const unsigned char next = bytes[i + 1];
        wrong |= static_cast<unsigned char>((byte == '\r') ^ (next == '\n'));
        wrong |= static_cast<unsigned char>((byte == '\n') & (next == '.'));
        high |= byte;
    }
    return {wrong == 0, high > 127};
}

bool isEightBit(char byte)
{
    return static_cast<unsigned char>(byte) > 127;
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

SmtpContentEncoder::SmtpContentEncoder(QByteArray content, const SmtpContentFacts &facts, Dots dots)
    : m_content(std::move(content))
    , m_canonical(facts.canonical)
    , m_dots(dots)
{}

QByteArray SmtpContentEncoder::read(qsizetype size)
{
    if (!m_canonical)
        return readChanged(size);
    const QByteArray block = m_position == 0 && size >= m_content.size() ? m_content : m_content.mid(m_position, size);
    m_position += block.size();
    return block;
}

QByteArray SmtpContentEncoder::readChanged(qsizetype size)
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
    const Glance glance = glanceAt(content);
    SmtpContentFacts facts;
    facts.canonical = glance.canonical;
    facts.eightBit = glance.eightBit;
    facts.size = content.size();
    if (glance.canonical && !glance.eightBit)
        return facts;
    facts.size = 0;
    qsizetype headerEnd = content.size(); // a content without an empty line is all header
    for (qsizetype position = 0; position < content.size();) {
        const LineEnd end = findLineEnd(content, position);
        if (end.position == position && position < headerEnd)
            headerEnd = position;
        facts.size += end.position - position + 2;
        position = end.position + end.bytes;
    }
    facts.eightBitHeader = std::any_of(content.cbegin(), content.cbegin() + headerEnd, isEightBit);
    return facts;
}

} // namespace odziv
