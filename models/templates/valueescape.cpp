/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "valueescape.h"

#include "templates/htmlentities.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>

namespace odziv {

namespace {

constexpr char hexDigits[] = "0123456789ABCDEF";

/// Control characters that have no place in any message, NEL and the separators aside.
bool isNoise(char32_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7f && c <= 0x9f && c != 0x85);
}

bool isLineEnd(char32_t c)
{
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

void appendUtf8(QByteArray &out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xc0 | (c >> 6));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xe0 | (c >> 12));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        out += static_cast<char>(0xf0 | (c >> 18));
        out += static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        out += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        out += static_cast<char>(0x80 | (c & 0x3f));
    }
}

/// Calls `append` with each code point; half a surrogate pair is a replacement character.
template<typename Append>
void forEachCodePoint(QStringView value, Append append)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (!c.isSurrogate()) {
            append(static_cast<char32_t>(c.unicode()));
        } else if (c.isHighSurrogate() && i + 1 < value.size() && value.at(i + 1).isLowSurrogate()) {
            append(QChar::surrogateToUcs4(c, value.at(i + 1)));
            ++i;
        } else {
            append(U'\ufffd');
        }
    }
}

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
           || c == '_' || c == '~';
}

void appendPercentEncoded(QByteArray &out, char c)
{
    const auto octet = static_cast<unsigned char>(c);
    out += '%';
    out += hexDigits[octet >> 4];
    out += hexDigits[octet & 15];
}

/// The scheme of a URL as it is written; empty when it has none.
QByteArrayView schemeOf(QByteArrayView url)
{
    const qsizetype colon = url.indexOf(':');
    if (colon < 1)
        return {};
    const QByteArrayView scheme = url.first(colon);
    const bool proper = std::all_of(scheme.cbegin(), scheme.cend(),
                                    [](char c) { return isUnreserved(c) ? c != '_' && c != '~' : c == '+'; });
    return proper ? scheme : QByteArrayView();
}

/// `url` holds no character references.
bool isAllowedPlainUrl(QByteArrayView url, UrlOrigin origin)
{
    if (url.startsWith('#'))
        return true;
    const QByteArrayView scheme = schemeOf(url);
    const auto is = [scheme](QByteArrayView name) { return scheme.compare(name, Qt::CaseInsensitive) == 0; };
    const bool byAuthor = origin == UrlOrigin::Author;
    const QByteArrayView rest = url.sliced(scheme.size());
    if (is("https") || (byAuthor && is("http")))
        return rest.startsWith("://") && rest.trimmed().size() > 3;
    return (is("mailto") || is("tel") || (byAuthor && is("cid"))) && rest.trimmed().size() > 1;
}

/// True for the characters of ASCII that read the same in every place.
constexpr std::array<bool, 128> makeOrdinaryAscii()
{
    std::array<bool, 128> ordinary{};
    for (size_t c = 0x20; c < 0x7f; ++c)
        ordinary[c] = c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
    return ordinary;
}
constexpr std::array<bool, 128> ordinaryAscii = makeOrdinaryAscii();

/// Appends a value in which nothing is written otherwise than it is, as most are; false, with nothing done, for others.
bool appendOrdinary(QByteArray &out, QStringView value)
{
    const qsizetype before = out.size();
    out.resize(before + 3 * value.size());
    char *to = out.data() + before;
    qsizetype read = 0;
    for (const QChar c : value) {
        const char16_t unit = c.unicode();
        if (unit < 0x80) {
            if (!ordinaryAscii[unit])
                break;
            *to++ = static_cast<char>(unit);
        } else if (unit < 0x800) {
            if (unit < 0xa0)
                break;
            *to++ = static_cast<char>(0xc0 | (unit >> 6));
            *to++ = static_cast<char>(0x80 | (unit & 0x3f));
        } else {
            if (c.isSurrogate() || unit == 0x2028 || unit == 0x2029)
                break;
            *to++ = static_cast<char>(0xe0 | (unit >> 12));
            *to++ = static_cast<char>(0x80 | ((unit >> 6) & 0x3f));
            *to++ = static_cast<char>(0x80 | (unit & 0x3f));
        }
        ++read;
    }
    const bool complete = read == value.size();
    out.truncate(complete ? to - out.constData() : before);
    return complete;
}

} // namespace

void appendPlainText(QByteArray &out, QStringView value)
{
    if (appendOrdinary(out, value))
        return;
    bool afterReturn = false;
    forEachCodePoint(value, [&](char32_t c) {
        const bool second = afterReturn && c == '\n';
        afterReturn = c == '\r';
        if (second || isNoise(c))
            return;
        appendUtf8(out, isLineEnd(c) ? U'\n' : c);
    });
}

void appendLine(QByteArray &out, QStringView value)
{
    if (appendOrdinary(out, value))
        return;
    forEachCodePoint(value, [&](char32_t c) {
        if (!isNoise(c))
            appendUtf8(out, isLineEnd(c) || c == '\t' ? U' ' : c);
    });
}

void appendHtmlEscaped(QByteArray &out, QStringView value)
{
    if (appendOrdinary(out, value))
        return;
    forEachCodePoint(value, [&](char32_t c) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;"; // &apos; is unknown to HTML 4 readers
            break;
        default:
            if (!isNoise(c))
                appendUtf8(out, c);
        }
    });
}

void appendUrlPart(QByteArray &out, QByteArrayView before, QStringView value, bool html)
{
    const QByteArrayView written = before.trimmed();
    QByteArrayView kept = "";
    if (written.isEmpty()) {
        // The reserved characters of RFC 3986 2.2 that mean nothing in an attribute, and escapes that are there.
        kept = ":/?#[]@!$()*+,;=%";
    } else if (written.startsWith("mailto:")) {
        kept = "@+";
    } else if (written.startsWith("tel:")) {
        kept = "+";
    }
    const bool whole = written.isEmpty();
    const QByteArray utf8 = (whole ? value.trimmed() : value).toUtf8();
    for (const char c : utf8) {
        if (whole && c == '&')
            out += html ? "&amp;" : "&";
        else if (isUnreserved(c) || kept.contains(c))
            out += c;
        else
            appendPercentEncoded(out, c);
    }
}

bool isAllowedUrl(QByteArrayView url, UrlOrigin origin)
{
    // Nearly always what stands before the first character reference says that the URL is allowed.
    const qsizetype reference = url.indexOf('&');
    if (isAllowedPlainUrl(reference < 0 ? url : url.first(reference), origin))
        return true;
    return isAllowedPlainUrl(withoutCharacterReferences(QString::fromUtf8(url)).trimmed().toUtf8(), origin);
}

} // namespace odziv
