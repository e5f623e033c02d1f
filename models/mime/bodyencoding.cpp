/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "bodyencoding.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>
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

constexpr quint64 ones = 0x0101010101010101;
constexpr quint64 highBits = 0x80 * ones;
constexpr quint64 lowBits = 0x7f * ones;

/// Eight octets at once, because nearly all stand as themselves; the first is the lowest. The sums below stay inside
/// their octets, so that each result has the high bit of exactly those octets that it is about.
class OctetWord
{
public:
    explicit OctetWord(const char *octets)
        : m_word(qFromLittleEndian<quint64>(octets))
    {}

    quint64 controls() const { return ~((m_word & lowBits) + 0x60 * ones) & ~m_word & highBits; }
    /// '=', DEL and what is not ASCII.
    quint64 others() const
    {
        const quint64 equals = m_word ^ '=' * ones;
        const quint64 differs = ((equals & lowBits) + lowBits) | equals;
        return (~differs | ((m_word & lowBits) + ones) | m_word) & highBits;
    }

private:
    quint64 m_word;
};

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
    /// How many octets were written as three.
    qsizetype encoded() const { return m_encoded; }
    bool atLineStart() const { return m_out == m_lineStart; }
    /// Octets that still fit before the '=' of a soft line break.
    qsizetype room() const { return longestLine - 1 - (m_out - m_lineStart); }

    /// Copies what stands as itself at the start of `text`, and says how much that was. May write up to 8 octets past
    /// it, which what comes next writes over.
    qsizetype copyPlain(QByteArrayView text)
    {
        qsizetype length = 0;
        for (; length + 8 <= text.size(); length += 8) {
            const OctetWord word(text.data() + length);
            std::memcpy(m_out + length, text.data() + length, 8);
            if (const quint64 found = word.controls() | word.others()) {
                length += std::countr_zero(found) / 8;
                break;
            }
        }
        for (; length < text.size() && isPlain(text.at(length)); ++length)
            m_out[length] = text.at(length);
        m_out += length;
        return length;
    }
    /// Takes back the last octet.
    void chop() { --m_out; }
    void encode(char c)
    {
        ++m_encoded;
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
    qsizetype m_encoded = 0;
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
        at += writer.copyPlain(line.sliced(at, most));
        if (at == line.size() && (line.back() == ' ' || line.back() == '\t')) {
            writer.chop();
            --at;
        }
        if (at < line.size() && writer.room() == 0)
            writer.softBreak();
    }
}

} // namespace

qsizetype appendQuotedPrintable(QByteArray &message, QByteArrayView text)
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
    return writer.encoded();
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

void appendEncodedText(QByteArray &message, QByteArrayView text)
{
    const qsizetype before = message.size();
    message += "Content-Transfer-Encoding: quoted-printable\r\n\r\n";
    // Quoted-printable stays readable in a raw message, so it also wins when it is a little longer.
    if (appendQuotedPrintable(message, text) <= text.size() / 5)
        return;
    message.truncate(before);
    message += "Content-Transfer-Encoding: base64\r\n\r\n";
    appendText(message, text, TransferEncoding::Base64);
}

} // namespace odziv
