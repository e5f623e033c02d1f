/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "quotedprintable.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace odziv {

namespace {

constexpr qsizetype lineRoom = 75; // RFC 2045 6.7 (5): 76 with the "=" of a soft line break
constexpr qsizetype unbroken = std::numeric_limits<qsizetype>::max() / 2;
constexpr char hexadecimal[] = "0123456789ABCDEF";
constexpr QByteArrayView mailboxLine = "From ";

/// True for octets that stand as themselves wherever they are: printable ASCII but '=', and the blanks, whose place at
/// the end of a line is looked after apart.
constexpr std::array<bool, 256> makePlainOctets()
{
    std::array<bool, 256> plain{};
    for (int octet = 32; octet < 127; ++octet)
        plain[static_cast<size_t>(octet)] = octet != '=';
    plain['\t'] = true;
    return plain;
}
constexpr std::array<bool, 256> plainOctets = makePlainOctets();

bool isPlain(char c)
{
    return plainOctets[static_cast<unsigned char>(c)];
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool endsLine(char c)
{
    return c == '\r' || c == '\n';
}

/// Octets of the UTF-8 character at the start of `text`; of what is not UTF-8, those that look like one.
qsizetype utf8Length(QByteArrayView text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const qsizetype most = std::min<qsizetype>(lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1, text.size());
    qsizetype length = 1;
    while (length < most && (static_cast<unsigned char>(text.at(length)) & 0xc0) == 0x80)
        ++length;
    return length;
}

/// True when a continuation octet of UTF-8 (0x80 to 0xBF) stands encoded at `at`.
bool isEncodedContinuation(QByteArrayView line, qsizetype at)
{
    return line.at(at) == '=' && QByteArrayView("89AB").contains(line.at(at + 1));
}

/// Octets of `line`, which is encoded, that stand before `end` in whole characters; counted from `from`.
qsizetype wholeCharacters(QByteArrayView line, qsizetype from, qsizetype end)
{
    if (end == line.size())
        return end - from;
    if (end > from && line.at(end - 1) == '=')
        end -= 1;
    else if (end > from + 1 && line.at(end - 2) == '=')
        end -= 2;
    while (end > from && isEncodedContinuation(line, end))
        end -= 3;
    return end - from;
}

} // namespace

/// Writes a text as lines into a buffer that is large enough from the start. A line is broken when the next character
/// has no room on it, so that what is written never depends on what the text is taken in.
class QuotedPrintableWriter
{
public:
    QuotedPrintableWriter(QByteArrayView text, char *out)
        : m_text(text)
        , m_out(out)
        , m_lineStart(out)
    {}

    static void encode(EncodedStretch &stretch, QByteArrayView text);

    const char *end() const { return m_out; }
    qsizetype encodedOctets() const { return m_encodedOctets; }

    /// Goes on to `end`, which is no place between CR and LF.
    void writeUpTo(qsizetype end);
    void write(const EncodedStretch &stretch);

private:
    bool atLineStart() const { return m_out == m_lineStart; }
    qsizetype room() const { return m_lineRoom - (m_out - m_lineStart); }
    bool lineEndsAt(qsizetype at) const { return at == m_text.size() || endsLine(m_text.at(at)); }
    bool isRiskyStart() const;

    void writePlain(qsizetype end);
    void writeEncoded(qsizetype length);
    void writeUnbroken(QByteArrayView line);
    void encode(char c);
    void softBreak();
    void hardBreak();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    char *m_out;
    char *m_lineStart;
    qsizetype m_lineRoom = lineRoom;
    qsizetype m_encodedOctets = 0;
};

/// A "From " whose blank is encoded is none.
bool QuotedPrintableWriter::isRiskyStart() const
{
    const QByteArrayView rest = m_text.sliced(m_at);
    return rest.front() == '.' || (rest.startsWith(mailboxLine) && !lineEndsAt(m_at + mailboxLine.size()));
}

void QuotedPrintableWriter::encode(char c)
{
    ++m_encodedOctets;
    const auto octet = static_cast<unsigned char>(c);
    *m_out++ = '=';
    *m_out++ = hexadecimal[octet >> 4];
    *m_out++ = hexadecimal[octet & 15];
}

void QuotedPrintableWriter::softBreak()
{
    *m_out++ = '=';
    hardBreak();
}

void QuotedPrintableWriter::hardBreak()
{
    *m_out++ = '\r';
    *m_out++ = '\n';
    m_lineStart = m_out;
}

/// Copies plain octets; a blank at the end of a line is left for writeUpTo().
void QuotedPrintableWriter::writePlain(qsizetype end)
{
    if (room() == 0)
        softBreak();
    if (atLineStart() && isRiskyStart())
        return writeEncoded(1);
    const char *const first = m_text.data() + m_at;
    const char *const last = std::find_if_not(first, first + std::min(room(), end - m_at), &isPlain);
    m_out = std::copy(first, last, m_out);
    m_at += last - first;
    if (isBlank(m_text.at(m_at - 1)) && lineEndsAt(m_at)) {
        --m_out;
        --m_at;
    }
}

void QuotedPrintableWriter::writeEncoded(qsizetype length)
{
    if (room() < 3 * length)
        softBreak();
    for (qsizetype end = m_at + length; m_at < end; ++m_at)
        encode(m_text.at(m_at));
}

void QuotedPrintableWriter::writeUpTo(qsizetype end)
{
    while (m_at < end) {
        const char c = m_text.at(m_at);
        if (endsLine(c)) {
            hardBreak();
            m_at += m_text.sliced(m_at).startsWith("\r\n") ? 2 : 1;
        } else if (isBlank(c) && lineEndsAt(m_at + 1)) {
            writeEncoded(1);
        } else if (isPlain(c)) {
            writePlain(end);
        } else {
            writeEncoded(utf8Length(m_text.sliced(m_at)));
        }
    }
}

/// Breaks a line that is encoded.
void QuotedPrintableWriter::writeUnbroken(QByteArrayView line)
{
    for (qsizetype at = 0; at < line.size();) {
        const bool mayBeRisky = atLineStart() && (line.at(at) == '.' || line.at(at) == 'F');
        if (mayBeRisky && (line.at(at) == '.' || line.sliced(at).startsWith(mailboxLine))) {
            encode(line.at(at));
            ++at;
            continue;
        }
        const qsizetype length = wholeCharacters(line, at, at + std::min(room(), line.size() - at));
        std::memcpy(m_out, line.data() + at, static_cast<size_t>(length));
        m_out += length;
        at += length;
        if (at < line.size())
            softBreak();
    }
}

void QuotedPrintableWriter::write(const EncodedStretch &stretch)
{
    writeUnbroken(stretch.m_firstLine);
    if (!stretch.m_lines.isEmpty()) {
        std::memcpy(m_out, stretch.m_lines.constData(), static_cast<size_t>(stretch.m_lines.size()));
        m_out += stretch.m_lines.size();
        m_lineStart = m_out - stretch.m_lastColumn;
    }
    m_encodedOctets += stretch.m_encodedOctets;
    m_at += stretch.m_size;
}

/// Leaves out what neighbours decide: a blank that closes up or the second half of a CRLF in front; at the end blanks
/// and a CR, and what may begin "From ".
void QuotedPrintableWriter::encode(EncodedStretch &stretch, QByteArrayView text)
{
    qsizetype end = text.size();
    while (end > 0 && (isBlank(text.at(end - 1)) || text.at(end - 1) == '\r'))
        --end;
    for (qsizetype length = mailboxLine.size() - 1; length > 0; --length) {
        if (text.first(end).endsWith(mailboxLine.first(length))) {
            end -= length;
            break;
        }
    }
    const qsizetype begin = text.startsWith(' ') || text.startsWith('\n') ? 1 : 0;
    if (begin >= end || !text.isValidUtf8())
        return;
    const qsizetype lineEnd = std::find_if(text.cbegin() + begin, text.cbegin() + end, &endsLine) - text.cbegin();
    QByteArray out(mostQuotedPrintable(text) + 1, Qt::Uninitialized);
    QuotedPrintableWriter writer(text, out.data() + 1);
    writer.m_at = begin;
    writer.m_lineStart = out.data(); // where the first line begins is not known
    writer.m_lineRoom = unbroken;
    writer.writeUpTo(lineEnd);
    const char *const lines = writer.end();
    stretch.m_firstLine = QByteArray(out.constData() + 1, lines - out.constData() - 1);
    writer.m_lineRoom = lineRoom;
    writer.writeUpTo(end);
    stretch.m_lines = QByteArray(lines, writer.end() - lines);
    stretch.m_lastColumn = stretch.m_lines.isEmpty() ? 0 : writer.m_out - writer.m_lineStart;
    stretch.m_offset = begin;
    stretch.m_size = end - begin;
    stretch.m_encodedOctets = writer.encodedOctets();
    // Each line of 64 octets or more adds a soft break, and an octet at its start may take 3.
    stretch.m_mostOctets
        = stretch.m_firstLine.size() + (stretch.m_firstLine.size() / 64 + 1) * 5 + stretch.m_lines.size();
}

EncodedStretch::EncodedStretch(QByteArrayView text)
{
    QuotedPrintableWriter::encode(*this, text);
}

qsizetype mostQuotedPrintable(const BodyText &body)
{
    qsizetype others = body.text.size();
    qsizetype most = 0;
    for (const KnownStretch &known : body.known) {
        others -= known.stretch->size();
        most += known.stretch->m_mostOctets;
    }
    // An octet takes at most 3; every 60 encoded octets or fewer may add a soft break, every line end 2.
    return most + others * 3 + others * 3 / 60 * 3;
}

qsizetype appendQuotedPrintable(QByteArray &message, const BodyText &body)
{
    const qsizetype before = message.size();
    message.resize(before + mostQuotedPrintable(body));
    QuotedPrintableWriter writer(body.text, message.data() + before);
    for (const KnownStretch &known : body.known) {
        writer.writeUpTo(known.position);
        writer.write(*known.stretch);
    }
    writer.writeUpTo(body.text.size());
    message.resize(writer.end() - message.constData());
    return writer.encodedOctets();
}

} // namespace odziv
