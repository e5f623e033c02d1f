/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "bodyencoding.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace odziv {

namespace {

constexpr qsizetype longestLine = 76; // RFC 2045 6.7 (5), 6.8
constexpr char hexDigits[] = "0123456789ABCDEF";

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

bool isLineEnd(char c)
{
    return c == '\r' || c == '\n';
}

/// True when all eight octets of a word are printable ASCII but '='; a word at a time, because nearly all of them are.
/// Each test sets the high bit of the octets that it finds.
bool isPlainWord(const char *octets)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 highBits = 0x80 * ones;
    quint64 word;
    std::memcpy(&word, octets, sizeof word);
    const auto equals = [&](quint64 octet) { return (word ^ octet * ones) - ones; };
    const quint64 below = word - ' ' * ones;
    const quint64 found = word | below | (equals('=') & ~(word ^ '=' * ones)) | (equals(127) & ~(word ^ 127 * ones));
    return (found & highBits) == 0;
}

/// How many octets at the start of `text` stand as themselves.
qsizetype plainLength(QByteArrayView text)
{
    qsizetype length = 0;
    while (length + 8 <= text.size() && isPlainWord(text.data() + length))
        length += 8;
    while (length < text.size() && isPlain(text.at(length)))
        ++length;
    return length;
}

/// Where the first line of `text` ends.
qsizetype lineLength(QByteArrayView text)
{
    const qsizetype lineFeed = text.indexOf('\n');
    const QByteArrayView line = lineFeed < 0 ? text : text.first(lineFeed);
    const qsizetype carriageReturn = line.indexOf('\r');
    return carriageReturn < 0 ? line.size() : carriageReturn;
}

/// Octets of the UTF-8 character at the start of `text`; 1 for what is not UTF-8.
qsizetype characterLength(QByteArrayView text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
    return std::min(length, text.size());
}

/// Writes quoted-printable lines into a buffer that is large enough from the start.
class LineWriter
{
public:
    explicit LineWriter(char *out)
        : m_out(out)
        , m_lineStart(out)
    {}

    char *position() const { return m_out; }
    bool atLineStart() const { return m_out == m_lineStart; }
    /// Octets that still fit before the '=' of a soft line break.
    qsizetype room() const { return longestLine - 1 - (m_out - m_lineStart); }

    void copy(const char *from, qsizetype length)
    {
        std::memcpy(m_out, from, static_cast<size_t>(length));
        m_out += length;
    }
    void encode(char c)
    {
        const auto octet = static_cast<unsigned char>(c);
        *m_out++ = '=';
        *m_out++ = hexDigits[octet >> 4];
        *m_out++ = hexDigits[octet & 15];
    }
    void softBreak()
    {
        *m_out++ = '=';
        hardBreak();
    }
    void hardBreak()
    {
        *m_out++ = '\r';
        *m_out++ = '\n';
        m_lineStart = m_out;
    }

private:
    char *m_out;
    char *m_lineStart;
};

/// Writes one line without its end. The last octet is apart: a blank there must be encoded.
void writeLine(LineWriter &writer, QByteArrayView line)
{
    qsizetype at = 0;
    while (at < line.size()) {
        const bool risky = writer.atLineStart()
                           && (line.at(at) == '.' || (line.at(at) == 'F' && line.sliced(at).startsWith("From ")));
        const bool lastBlank = at == line.size() - 1 && (line.at(at) == ' ' || line.at(at) == '\t');
        if (risky || lastBlank || !isPlain(line.at(at))) {
            const qsizetype length = risky || lastBlank ? 1 : characterLength(line.sliced(at));
            if (writer.room() < 3 * length) {
                writer.softBreak();
                continue;
            }
            for (qsizetype i = 0; i < length; ++i)
                writer.encode(line.at(at + i));
            at += length;
            continue;
        }
        const qsizetype most = std::min(writer.room(), line.size() - at);
        qsizetype length = plainLength(line.sliced(at, most));
        const bool endsLine = at + length == line.size();
        if (endsLine && length > 0 && (line.back() == ' ' || line.back() == '\t'))
            --length;
        writer.copy(line.data() + at, length);
        at += length;
        if (at < line.size() && writer.room() == 0)
            writer.softBreak();
    }
}

} // namespace

TransferEncoding shorterEncoding(QByteArrayView text)
{
    qsizetype quoted = 0;
    for (qsizetype at = plainLength(text); at < text.size(); at += 1 + plainLength(text.sliced(at + 1)))
        quoted += !isLineEnd(text.at(at));
    // Quoted-printable stays readable in a raw message, so it also wins when it is a little longer.
    return quoted > text.size() / 5 ? TransferEncoding::Base64 : TransferEncoding::QuotedPrintable;
}

QByteArray encodingName(TransferEncoding encoding)
{
    return encoding == TransferEncoding::Base64 ? QByteArrayLiteral("base64") : QByteArrayLiteral("quoted-printable");
}

void appendQuotedPrintable(QByteArray &message, QByteArrayView text)
{
    // An octet takes at most 3; every 70 encoded octets or fewer may add a soft break, every line end 2.
    const qsizetype before = message.size();
    message.resize(before + text.size() * 3 + text.size() * 3 / 60 * 3 + 16);
    LineWriter writer(message.data() + before);
    qsizetype at = 0;
    while (at < text.size()) {
        const QByteArrayView rest = text.sliced(at);
        const qsizetype length = lineLength(rest);
        writeLine(writer, rest.first(length));
        at += length;
        if (at == text.size())
            break;
        writer.hardBreak();
        at += rest.sliced(length).startsWith("\r\n") ? 2 : 1;
    }
    message.resize(writer.position() - message.constData());
}

void appendBase64(QByteArray &message, QByteArrayView data)
{
    const QByteArray encoded = QByteArray::fromRawData(data.data(), data.size()).toBase64();
    message.reserve(message.size() + encoded.size() + encoded.size() / longestLine * 2 + 2);
    for (qsizetype at = 0; at < encoded.size(); at += longestLine) {
        if (at > 0)
            message += "\r\n";
        message += QByteArrayView(encoded).sliced(at, std::min(longestLine, encoded.size() - at));
    }
}

void appendText(QByteArray &message, QByteArrayView text, TransferEncoding encoding)
{
    if (encoding == TransferEncoding::QuotedPrintable) {
        appendQuotedPrintable(message, text);
        return;
    }
    QByteArray lines;
    lines.reserve(text.size() + text.size() / 20);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isLineEnd(text.at(i))) {
            lines += text.at(i);
            continue;
        }
        lines += "\r\n";
        if (text.sliced(i).startsWith("\r\n"))
            ++i;
    }
    appendBase64(message, lines);
}

} // namespace odziv
