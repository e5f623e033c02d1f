/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "mailheader.h"

#include "common/translate.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

namespace odziv::MailHeader {

namespace {

constexpr qsizetype wantedLine = 76;   // RFC 2047 2: lines with encoded words
constexpr qsizetype longestLine = 998; // RFC 5322 2.1.1
constexpr qsizetype longestWord = 75;  // RFC 2047 2
constexpr qsizetype wordFrame = 12;    // =?UTF-8?B??=
constexpr char hexDigits[] = "0123456789ABCDEF";

bool isControlCharacter(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0x2028 || c == 0x2029;
}

tl::unexpected<Error> invisible(QByteArrayView name)
{
    return failure(ErrorCode::InvalidInput,
                   tr("The header %1 holds a line end or another invisible character and was not written.")
                       .arg(QLatin1StringView(name)));
}

bool isLetterOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// What may stand as itself in a Q-encoded word even inside a phrase (RFC 2047 5 (3)).
constexpr std::array<bool, 256> makePlainInWord()
{
    std::array<bool, 256> plain{};
    for (const char c : std::string_view("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!*+-/"))
        plain[static_cast<unsigned char>(c)] = true;
    return plain;
}
constexpr std::array<bool, 256> plainInWord = makePlainInWord();

bool isPlainInWord(char c)
{
    return plainInWord[static_cast<unsigned char>(c)];
}

qsizetype quotedLength(char c)
{
    return isPlainInWord(c) || c == ' ' ? 1 : 3;
}

/// Octets of the UTF-8 character that starts with `lead`.
qsizetype characterLength(char lead)
{
    const auto octet = static_cast<unsigned char>(lead);
    if (octet < 0x80)
        return 1;
    return octet >= 0xf0 ? 4 : octet >= 0xe0 ? 3 : 2;
}

void appendQuoted(QByteArray &line, QByteArrayView text)
{
    const qsizetype before = line.size();
    line.resize(before + 3 * text.size());
    char *to = line.data() + before;
    for (const char c : text) {
        if (isPlainInWord(c)) {
            *to++ = c;
        } else if (c == ' ') {
            *to++ = '_';
        } else {
            const auto octet = static_cast<unsigned char>(c);
            *to++ = '=';
            *to++ = hexDigits[octet >> 4];
            *to++ = hexDigits[octet & 15];
        }
    }
    line.truncate(to - line.constData());
}

/// Length of the longest prefix of whole characters whose encoded form has at most `room` octets. Base64 words but
/// the last hold whole groups of three octets where characters allow it: some readers join the words before they
/// decode them, and padding in the middle would end their text.
qsizetype fitting(QByteArrayView text, bool quoted, qsizetype room)
{
    qsizetype used = 0;
    qsizetype encoded = 0;
    qsizetype whole = 0;
    while (used < text.size()) {
        const qsizetype length = std::min(characterLength(text.at(used)), text.size() - used);
        if (quoted) {
            for (qsizetype i = 0; i < length; ++i)
                encoded += quotedLength(text.at(used + i));
        } else {
            encoded = (used + length + 2) / 3 * 4;
        }
        if (encoded > room)
            break;
        used += length;
        if (used % 3 == 0)
            whole = used;
    }
    return quoted || used == text.size() || whole == 0 ? used : whole;
}

/// Appends `text` as encoded words, each holding whole characters, folded so that no line exceeds 76 octets.
/// `column` is where the header's current line ends, before and after.
void appendEncodedWords(QByteArray &header, QByteArrayView text, qsizetype &column)
{
    qsizetype quotedTotal = 0;
    for (const char c : text)
        quotedTotal += quotedLength(c);
    const bool quoted = quotedTotal <= (text.size() + 2) / 3 * 4;
    while (!text.isEmpty()) {
        const qsizetype room = std::min(wantedLine - column, longestWord) - wordFrame;
        const qsizetype length = fitting(text, quoted, room);
        if (length == 0) {
            header += "\r\n ";
            column = 1;
            continue;
        }
        const qsizetype before = header.size();
        header += quoted ? "=?UTF-8?Q?" : "=?UTF-8?B?";
        if (quoted)
            appendQuoted(header, text.first(length));
        else
            header += text.first(length).toByteArray().toBase64();
        header += "?=";
        column += header.size() - before;
        text = text.sliced(length);
        if (!text.isEmpty()) {
            header += "\r\n ";
            column = 1;
        }
    }
}

/// The start of a header, with room for `value`.
QByteArray begun(QByteArrayView name, QStringView value)
{
    QByteArray header;
    header.reserve(name.size() + 4 * value.size() + 128);
    header += name;
    header += ": ";
    return header;
}

/// True when QString::simplified() would change nothing and there is no control character.
bool isSimple(QStringView text)
{
    bool afterBlank = true;
    for (const QChar c : text) {
        const bool blank = c == u' ';
        if (isControlCharacter(c.unicode()) || (blank ? afterBlank : c.isSpace()))
            return false;
        afterBlank = blank;
    }
    return text.isEmpty() || !afterBlank;
}

/// Appends `value` folded before its blanks; false, with `header` as it was, if a line would exceed `limit`.
bool appendFolded(QByteArray &header, QByteArrayView value, qsizetype limit)
{
    const qsizetype start = header.size();
    qsizetype column = header.size();
    qsizetype at = 0;
    while (at < value.size()) {
        qsizetype end = at;
        while (end < value.size() && value.at(end) == ' ')
            ++end;
        while (end < value.size() && value.at(end) != ' ')
            ++end;
        if (column + end - at > wantedLine && at > 0) {
            header += "\r\n";
            column = 0;
        }
        column += end - at;
        if (column > limit) {
            header.truncate(start);
            return false;
        }
        header += value.sliced(at, end - at);
        at = end;
    }
    return true;
}

/// The value as ASCII when it can stand as it is in an unstructured field, else empty.
QByteArray plainText(const QString &value)
{
    for (const QChar c : value) {
        if (c.unicode() >= 127)
            return {};
    }
    if (value.startsWith(u' ') || value.endsWith(u' ') || value.contains(QLatin1String("=?")))
        return {};
    return value.toLatin1();
}

bool isFieldName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 60
           && std::all_of(name.cbegin(), name.cend(), [](char c) { return c > 32 && c < 127 && c != ':'; });
}

/// RFC 2045 5.1 without the characters that RFC 2231 gives a meaning.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return isLetterOrDigit(c) || QByteArrayView("!#$&+-.^_`{|}~").contains(c);
    });
}

QByteArray quotedString(QByteArrayView text)
{
    QByteArray quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

/// RFC 2231 3 and 4.1: `name*0*=UTF-8''...; name*1*=...`, each segment on a line of its own.
QByteArray extendedParameter(QByteArrayView name, QByteArrayView utf8)
{
    QByteArray parameter;
    qsizetype at = 0;
    for (int segment = 0; at < utf8.size(); ++segment) {
        QByteArray line = " " + name.toByteArray() + '*' + QByteArray::number(segment) + "*=";
        if (segment == 0)
            line += "UTF-8''";
        while (at < utf8.size()) {
            const qsizetype length = std::min(characterLength(utf8.at(at)), utf8.size() - at);
            const QByteArrayView character = utf8.sliced(at, length);
            const bool plain = isToken(character);
            if (line.size() + (plain ? 1 : 3 * length) > wantedLine)
                break;
            if (plain)
                line += character;
            else
                line += '%' + character.toByteArray().toHex('%').toUpper();
            at += length;
        }
        parameter += ";\r\n" + line;
    }
    return parameter;
}

} // namespace

bool hasControlCharacter(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return isControlCharacter(c.unicode()); });
}

QString withoutControlCharacters(const QString &text)
{
    if (isSimple(text))
        return text;
    QString clean = text;
    for (QChar &c : clean) {
        if (isControlCharacter(c.unicode()))
            c = u' ';
    }
    return clean.simplified();
}

Result<QByteArray> text(QByteArrayView name, const QString &value)
{
    if (hasControlCharacter(value))
        return invisible(name);
    QByteArray header = begun(name, value);
    const QByteArray plain = plainText(value);
    if (!value.isEmpty() && (plain.isEmpty() || !appendFolded(header, plain, wantedLine))) {
        qsizetype column = header.size();
        appendEncodedWords(header, value.toUtf8(), column);
    }
    header += "\r\n";
    return header;
}

Result<QByteArray> mailbox(QByteArrayView name, const Mailbox &value)
{
    if (hasControlCharacter(value.name))
        return invisible(name);
    const auto address = encodedAddress(value.address);
    if (!address)
        return failure(address.error());
    QByteArray header = begun(name, value.name);
    if (value.name.isEmpty()) {
        header += *address;
        header += "\r\n";
        return header;
    }
    qsizetype column = header.size();
    const QByteArray plain = plainText(value.name);
    const QByteArray quoted = plain.isEmpty() ? QByteArray() : quotedString(plain);
    if (!plain.isEmpty() && column + quoted.size() <= wantedLine) {
        const bool atoms
            = std::all_of(plain.cbegin(), plain.cend(), [](char c) { return isLetterOrDigit(c) || c == ' '; });
        header += atoms ? plain : quoted;
        column += atoms ? plain.size() : quoted.size();
    } else {
        appendEncodedWords(header, value.name.toUtf8(), column);
    }
    header += column + 3 + address->size() > wantedLine ? "\r\n <" : " <";
    header += *address;
    header += ">\r\n";
    return header;
}

Result<QByteArray> verbatim(QByteArrayView name, QByteArrayView value)
{
    if (!isFieldName(name))
        return failure(ErrorCode::InvalidInput, tr("\"%1\" is not the name of a header.")
                                                    .arg(withoutControlCharacters(QString::fromLatin1(name)).left(60)));
    if (!std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= 32 && c < 127; }))
        return invisible(name);
    QByteArray header = name.toByteArray() + ": ";
    const QByteArrayView trimmed = value.trimmed();
    if (!appendFolded(header, trimmed, longestLine))
        return failure(ErrorCode::InvalidInput,
                       tr("The value of the header %1 is too long.").arg(QLatin1StringView(name)));
    return header + "\r\n";
}

QByteArray date(const QDateTime &instant)
{
    static constexpr const char *days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr const char *months[]
        = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const QDate day = instant.date();
    const QTime time = instant.time();
    const int offset = instant.offsetFromUtc() / 60;
    const int distance = std::abs(offset);
    QByteArray line;
    line.reserve(48);
    const auto twoDigits = [&line](int number) {
        line += static_cast<char>('0' + number / 10);
        line += static_cast<char>('0' + number % 10);
    };
    line += "Date: ";
    line += days[day.dayOfWeek() - 1];
    line += ", ";
    line += QByteArray::number(day.day());
    line += ' ';
    line += months[day.month() - 1];
    line += ' ';
    twoDigits(day.year() / 100);
    twoDigits(day.year() % 100);
    line += ' ';
    twoDigits(time.hour());
    line += ':';
    twoDigits(time.minute());
    line += ':';
    twoDigits(time.second());
    line += offset < 0 ? " -" : " +";
    twoDigits(distance / 60);
    twoDigits(distance % 60);
    line += "\r\n";
    return line;
}

Result<QByteArray> parameter(QByteArrayView name, const QString &value)
{
    if (hasControlCharacter(value))
        return invisible(name);
    const QByteArray utf8 = value.toUtf8();
    const bool ascii = std::all_of(utf8.cbegin(), utf8.cend(), [](char c) { return c >= 32 && c < 127; });
    if (ascii && !utf8.contains("=?")) {
        const QByteArray written = isToken(utf8) ? utf8 : quotedString(utf8);
        if (name.size() + written.size() + 2 <= wantedLine)
            return ";\r\n " + name.toByteArray() + '=' + written;
    }
    return extendedParameter(name, utf8);
}

} // namespace odziv::MailHeader
