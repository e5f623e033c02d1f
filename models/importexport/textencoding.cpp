/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "textencoding.h"

#include "common/translate.h"

#include <QFile>

#include <array>

namespace odziv {

namespace {

constexpr qint64 probeSize = 256 * 1024;
constexpr qint64 utf16SampleSize = 64 * 1024;

/// The upper halves of the two code pages; Qt without ICU (as on Windows) knows neither. 0: not assigned.
constexpr std::array<char16_t, 128> windows1250
    = {0x20AC, 0x0000, 0x201A, 0x0000, 0x201E, 0x2026, 0x2020, 0x2021, 0x0000, 0x2030, 0x0160, 0x2039, 0x015A,
       0x0164, 0x017D, 0x0179, 0x0000, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x0000, 0x2122,
       0x0161, 0x203A, 0x015B, 0x0165, 0x017E, 0x017A, 0x00A0, 0x02C7, 0x02D8, 0x0141, 0x00A4, 0x0104, 0x00A6,
       0x00A7, 0x00A8, 0x00A9, 0x015E, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x017B, 0x00B0, 0x00B1, 0x02DB, 0x0142,
       0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x0105, 0x015F, 0x00BB, 0x013D, 0x02DD, 0x013E, 0x017C, 0x0154,
       0x00C1, 0x00C2, 0x0102, 0x00C4, 0x0139, 0x0106, 0x00C7, 0x010C, 0x00C9, 0x0118, 0x00CB, 0x011A, 0x00CD,
       0x00CE, 0x010E, 0x0110, 0x0143, 0x0147, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x00D7, 0x0158, 0x016E, 0x00DA,
       0x0170, 0x00DC, 0x00DD, 0x0162, 0x00DF, 0x0155, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x013A, 0x0107, 0x00E7,
       0x010D, 0x00E9, 0x0119, 0x00EB, 0x011B, 0x00ED, 0x00EE, 0x010F, 0x0111, 0x0144, 0x0148, 0x00F3, 0x00F4,
       0x0151, 0x00F6, 0x00F7, 0x0159, 0x016F, 0x00FA, 0x0171, 0x00FC, 0x00FD, 0x0163, 0x02D9};
constexpr std::array<char16_t, 128> iso8859_2
    = {0x0080, 0x0081, 0x0082, 0x0083, 0x0084, 0x0085, 0x0086, 0x0087, 0x0088, 0x0089, 0x008A, 0x008B, 0x008C,
       0x008D, 0x008E, 0x008F, 0x0090, 0x0091, 0x0092, 0x0093, 0x0094, 0x0095, 0x0096, 0x0097, 0x0098, 0x0099,
       0x009A, 0x009B, 0x009C, 0x009D, 0x009E, 0x009F, 0x00A0, 0x0104, 0x02D8, 0x0141, 0x00A4, 0x013D, 0x015A,
       0x00A7, 0x00A8, 0x0160, 0x015E, 0x0164, 0x0179, 0x00AD, 0x017D, 0x017B, 0x00B0, 0x0105, 0x02DB, 0x0142,
       0x00B4, 0x013E, 0x015B, 0x02C7, 0x00B8, 0x0161, 0x015F, 0x0165, 0x017A, 0x02DD, 0x017E, 0x017C, 0x0154,
       0x00C1, 0x00C2, 0x0102, 0x00C4, 0x0139, 0x0106, 0x00C7, 0x010C, 0x00C9, 0x0118, 0x00CB, 0x011A, 0x00CD,
       0x00CE, 0x010E, 0x0110, 0x0143, 0x0147, 0x00D3, 0x00D4, 0x0150, 0x00D6, 0x00D7, 0x0158, 0x016E, 0x00DA,
       0x0170, 0x00DC, 0x00DD, 0x0162, 0x00DF, 0x0155, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x013A, 0x0107, 0x00E7,
       0x010D, 0x00E9, 0x0119, 0x00EB, 0x011B, 0x00ED, 0x00EE, 0x010F, 0x0111, 0x0144, 0x0148, 0x00F3, 0x00F4,
       0x0151, 0x00F6, 0x00F7, 0x0159, 0x016F, 0x00FA, 0x0171, 0x00FC, 0x00FD, 0x0163, 0x02D9};

bool isAsciiLetter(uchar byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
}

/// In both code pages every byte from 0xC0 on but × and ÷ and the accent 0xFF is a letter.
bool isLetter(uchar byte)
{
    return isAsciiLetter(byte) || (byte >= 0xC0 && byte != 0xD7 && byte != 0xF7 && byte != 0xFF);
}

/// Tells whether bytes are UTF-8 (RFC 3629: shortest form, no surrogates, up to U+10FFFF), chunk by chunk.
class Utf8Check
{
public:
    /// False as soon as the bytes cannot be UTF-8.
    bool feed(QByteArrayView bytes)
    {
        for (const char c : bytes) {
            const auto byte = static_cast<uchar>(c);
            if (m_pending == 0 && byte < 0x80)
                continue;
            if (!step(byte))
                return false;
        }
        return true;
    }
    bool isComplete() const { return m_pending == 0; }

private:
    bool step(uchar byte)
    {
        if (m_pending == 0)
            return lead(byte);
        if (byte < m_least || byte > m_most)
            return false;
        --m_pending;
        m_least = 0x80;
        m_most = 0xBF;
        return true;
    }
    bool lead(uchar byte)
    {
        if (byte < 0xC2 || byte > 0xF4)
            return false;
        m_pending = byte < 0xE0 ? 1 : byte < 0xF0 ? 2 : 3;
        m_least = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
        m_most = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
        return true;
    }

    int m_pending = 0;
    uchar m_least = 0x80;
    uchar m_most = 0xBF;
};

/// What one pass over all bytes of a file tells about its encoding.
struct ByteSurvey
{
    QByteArray head;
    bool isUtf8 = true;
    qint64 evenZeros = 0; ///< zero bytes at even places of the first part
    qint64 oddZeros = 0;
    qint64 pairs = 0;
    std::array<qint64, 256> counts{};    ///< of the bytes from 0x80 on
    std::array<qint64, 256> asLetters{}; ///< of those, how many stand where a letter would
};

/// Small letters stand beside a letter; capitals before one, or after another capital. "©2026" and "Odziv®" do not.
bool standsAsLetter(uchar byte, uchar previous, uchar next)
{
    const bool capital = byte < 0xB0;
    if (isLetter(next))
        return true;
    return capital ? (previous >= 'A' && previous <= 'Z') : isLetter(previous);
}

Result<ByteSurvey> survey(QFile &file)
{
    ByteSurvey survey;
    Utf8Check utf8;
    if (!file.seek(0))
        return failure(ErrorCode::Io, tr("The file cannot be read."), {}, file.errorString());
    QByteArray chunk(probeSize, Qt::Uninitialized);
    uchar previous = 0;
    for (qint64 offset = 0;;) {
        const qint64 length = file.read(chunk.data(), probeSize);
        if (length < 0)
            return failure(ErrorCode::Io, tr("The file cannot be read."), {}, file.errorString());
        if (length == 0)
            break;
        const QByteArrayView bytes(chunk.constData(), length);
        if (offset == 0) {
            survey.head = bytes.first(qMin<qsizetype>(4, bytes.size())).toByteArray();
            const qsizetype sample = qMin<qsizetype>(utf16SampleSize, bytes.size());
            survey.pairs = sample / 2;
            for (qsizetype i = 0; i < sample; ++i) {
                if (bytes[i] == 0)
                    ++(i % 2 == 0 ? survey.evenZeros : survey.oddZeros);
            }
        }
        if (survey.isUtf8)
            survey.isUtf8 = utf8.feed(bytes);
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            const auto byte = static_cast<uchar>(bytes[i]);
            if (byte >= 0x80) {
                ++survey.counts[byte];
                const uchar next = i + 1 < bytes.size() ? static_cast<uchar>(bytes[i + 1]) : uchar(0);
                if (standsAsLetter(byte, previous, next))
                    ++survey.asLetters[byte];
            }
            previous = byte;
        }
        offset += length;
    }
    survey.isUtf8 = survey.isUtf8 && utf8.isComplete();
    return survey;
}

TextEncoding encoding(TextEncoding::Kind kind, qsizetype markLength = 0)
{
    switch (kind) {
    case TextEncoding::Kind::Utf16LittleEndian:
        return {kind, "UTF-16LE", markLength};
    case TextEncoding::Kind::Utf16BigEndian:
        return {kind, "UTF-16BE", markLength};
    case TextEncoding::Kind::Windows1250:
        return {kind, "windows-1250", markLength};
    case TextEncoding::Kind::Iso8859_2:
        return {kind, "ISO-8859-2", markLength};
    case TextEncoding::Kind::Utf8:
    case TextEncoding::Kind::Other:
        break;
    }
    return {TextEncoding::Kind::Utf8, "UTF-8", markLength};
}

/// The encoding that a byte order mark names; an empty name when there is none.
TextEncoding byMark(const QByteArray &head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        return encoding(TextEncoding::Kind::Utf8, 3);
    if (head.startsWith("\xFF\xFE"))
        return encoding(TextEncoding::Kind::Utf16LittleEndian, 2);
    if (head.startsWith("\xFE\xFF"))
        return encoding(TextEncoding::Kind::Utf16BigEndian, 2);
    TextEncoding none;
    none.name.clear();
    return none;
}

bool hasUnassigned1250(const ByteSurvey &survey)
{
    for (size_t i = 0; i < windows1250.size(); ++i) {
        if (windows1250[i] == 0 && survey.counts[i + 128] > 0)
            return true;
    }
    return false;
}

/// windows-1250 has letters in 0x80..0x9F, where ISO-8859-2 has control characters that no text contains. Without
/// them, the bytes that are letters in ISO-8859-2 but signs in windows-1250 decide: Š Ś Ź Ž, and š ś ź ž.
bool looksLikeIso8859_2(const ByteSurvey &survey)
{
    for (size_t byte = 0x80; byte < 0xA0; ++byte) {
        if (survey.counts[byte] > 0)
            return false;
    }
    qint64 letters = 0;
    for (const size_t byte : {0xA9, 0xA6, 0xAC, 0xAE, 0xB9, 0xB6, 0xBC, 0xBE})
        letters += survey.asLetters[byte];
    // Ť and ť are guillemets there, which come in pairs.
    if (survey.counts[0xAB] != survey.counts[0xBB])
        letters += survey.asLetters[0xAB] + survey.asLetters[0xBB];
    return letters > 0;
}

/// The line of the first byte that is wrong in `kind`; for messages only.
qint64 lineOfFirstWrongByte(QFile &file, TextEncoding::Kind kind)
{
    Utf8Check utf8;
    qint64 line = 1;
    file.seek(0);
    while (true) {
        const QByteArray chunk = file.read(probeSize);
        if (chunk.isEmpty())
            return line;
        for (const char c : chunk) {
            const auto byte = static_cast<uchar>(c);
            const bool wrong = kind == TextEncoding::Kind::Utf8 ? !utf8.feed(QByteArrayView(&c, 1))
                                                                : byte >= 0x80 && windows1250[byte - 0x80] == 0;
            if (wrong)
                return line;
            if (c == '\n')
                ++line;
        }
    }
}

} // namespace

Result<TextEncoding> TextEncoding::fromName(const QString &name)
{
    QString key;
    for (const QChar c : name.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    if (key == QStringLiteral("utf8"))
        return encoding(Kind::Utf8);
    if (key == QStringLiteral("utf16") || key == QStringLiteral("utf16le"))
        return encoding(Kind::Utf16LittleEndian);
    if (key == QStringLiteral("utf16be"))
        return encoding(Kind::Utf16BigEndian);
    if (key == QStringLiteral("windows1250") || key == QStringLiteral("cp1250") || key == QStringLiteral("win1250"))
        return encoding(Kind::Windows1250);
    if (key == QStringLiteral("iso88592") || key == QStringLiteral("latin2"))
        return encoding(Kind::Iso8859_2);
    const QByteArray given = name.toLatin1();
    if (!key.isEmpty() && QStringDecoder(given.constData()).isValid())
        return TextEncoding{Kind::Other, given, 0};
    return failure(ErrorCode::InvalidInput,
                   tr("The encoding \"%1\" is not known. Use UTF-8, UTF-16, windows-1250 or ISO-8859-2.").arg(name));
}

Result<TextEncoding> TextEncoding::detect(QFile &file)
{
    auto bytes = survey(file);
    if (!bytes)
        return failure(bytes.error());
    const TextEncoding marked = byMark(bytes->head);
    if (!marked.name.isEmpty())
        return require(marked, file);
    // Mostly ASCII text has a zero in every second byte of UTF-16, and none in the others.
    if (bytes->pairs > 0) {
        const bool fewEven = bytes->evenZeros * 20 < bytes->pairs;
        const bool fewOdd = bytes->oddZeros * 20 < bytes->pairs;
        if (fewEven && bytes->oddZeros * 5 > bytes->pairs * 2)
            return encoding(Kind::Utf16LittleEndian);
        if (fewOdd && bytes->evenZeros * 5 > bytes->pairs * 2)
            return encoding(Kind::Utf16BigEndian);
    }
    if (bytes->isUtf8)
        return encoding(Kind::Utf8);
    if (looksLikeIso8859_2(*bytes))
        return encoding(Kind::Iso8859_2);
    if (!hasUnassigned1250(*bytes))
        return encoding(Kind::Windows1250);
    return failure(ErrorCode::InvalidInput,
                   tr("The encoding of the file cannot be recognised: it is neither valid UTF-8 (see line %1) nor"
                      " windows-1250. Give the encoding, or save the file as UTF-8.")
                       .arg(lineOfFirstWrongByte(file, Kind::Utf8)));
}

Result<TextEncoding> TextEncoding::require(const TextEncoding &asked, QFile &file)
{
    auto bytes = survey(file);
    if (!bytes)
        return failure(bytes.error());
    const TextEncoding marked = byMark(bytes->head);
    const bool isUtf16 = asked.kind == Kind::Utf16LittleEndian || asked.kind == Kind::Utf16BigEndian;
    const bool markIsUtf16 = marked.markLength == 2;
    TextEncoding agreed = asked;
    // "UTF-16" leaves the byte order to the mark.
    if (isUtf16 && markIsUtf16)
        agreed = marked;
    else if (asked.kind == Kind::Utf8 && marked.markLength == 3)
        agreed = marked;
    const bool wrong = (agreed.kind == Kind::Utf8 && !bytes->isUtf8)
                       || (agreed.kind == Kind::Windows1250 && hasUnassigned1250(*bytes));
    if (wrong)
        return failure(ErrorCode::InvalidInput,
                       tr("The file is not %1: line %2 contains bytes that mean nothing in it. Give the right encoding,"
                          " or save the file as UTF-8.")
                           .arg(QString::fromLatin1(agreed.name))
                           .arg(lineOfFirstWrongByte(file, agreed.kind)));
    return agreed;
}

TextDecoder::TextDecoder(const TextEncoding &encoding)
    : m_encoding(encoding)
{
    if (encoding.kind == TextEncoding::Kind::Utf8)
        m_decoder = QStringDecoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    else if (encoding.kind == TextEncoding::Kind::Other)
        m_decoder = QStringDecoder(encoding.name.constData());
}

char16_t *TextDecoder::reserve(qsizetype units)
{
    if (m_buffer.size() < static_cast<size_t>(units))
        m_buffer.resize(static_cast<size_t>(units));
    return m_buffer.data();
}

Result<QStringView> TextDecoder::decode(QByteArrayView bytes)
{
    switch (m_encoding.kind) {
    case TextEncoding::Kind::Windows1250:
    case TextEncoding::Kind::Iso8859_2:
        return decodeBytewise(bytes);
    case TextEncoding::Kind::Utf16LittleEndian:
    case TextEncoding::Kind::Utf16BigEndian:
        return decodeUtf16(bytes);
    case TextEncoding::Kind::Utf8:
    case TextEncoding::Kind::Other:
        break;
    }
    return decodeByQt(bytes);
}

Result<QStringView> TextDecoder::decodeBytewise(QByteArrayView bytes)
{
    const auto &upper = m_encoding.kind == TextEncoding::Kind::Windows1250 ? windows1250 : iso8859_2;
    char16_t *out = reserve(bytes.size());
    for (const char c : bytes) {
        const auto byte = static_cast<uchar>(c);
        const char16_t unit = byte < 0x80 ? char16_t(byte) : upper[byte - 0x80];
        if (unit == 0 && byte != 0)
            return invalid();
        *out++ = unit;
    }
    return QStringView(m_buffer.data(), bytes.size());
}

Result<QStringView> TextDecoder::decodeUtf16(QByteArrayView bytes)
{
    const bool little = m_encoding.kind == TextEncoding::Kind::Utf16LittleEndian;
    char16_t *const begin = reserve(bytes.size() / 2 + 1);
    char16_t *out = begin;
    for (const char c : bytes) {
        const int byte = static_cast<uchar>(c);
        if (m_halfUnit < 0) {
            m_halfUnit = byte;
            continue;
        }
        const auto unit = static_cast<char16_t>(little ? (byte << 8) | m_halfUnit : (m_halfUnit << 8) | byte);
        m_halfUnit = -1;
        if (QChar::isLowSurrogate(unit) != m_afterHighSurrogate)
            return invalid();
        m_afterHighSurrogate = QChar::isHighSurrogate(unit);
        *out++ = unit;
    }
    return QStringView(begin, out - begin);
}

Result<QStringView> TextDecoder::decodeByQt(QByteArrayView bytes)
{
    char16_t *const begin = reserve(m_decoder.requiredSpace(bytes.size()));
    auto *const first = reinterpret_cast<QChar *>(begin);
    const QChar *const end = m_decoder.appendToBuffer(first, bytes);
    if (m_decoder.hasError())
        return invalid();
    return QStringView(first, end);
}

Status TextDecoder::finish() const
{
    if (m_halfUnit >= 0 || m_afterHighSurrogate)
        return invalid();
    return {};
}

tl::unexpected<Error> TextDecoder::invalid() const
{
    return failure(ErrorCode::InvalidInput,
                   tr("The file contains bytes that mean nothing in %1. Give the right encoding, or save the file as"
                      " UTF-8.")
                       .arg(QString::fromLatin1(m_encoding.name)));
}

} // namespace odziv
