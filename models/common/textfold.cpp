/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "textfold.h"

#include <algorithm>
#include <array>

namespace odziv {

namespace {

/// Letters that have no canonical decomposition but count as plain letters here.
QStringView plainForm(char16_t letter)
{
    switch (letter) {
    case u'đ':
    case u'ð':
        return u"d";
    case u'ł':
        return u"l";
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'ı':
        return u"i";
    case u'ħ':
        return u"h";
    case u'ŧ':
        return u"t";
    case u'þ':
        return u"th";
    default:
        return {};
    }
}

void appendSpace(QString &folded)
{
    if (!folded.isEmpty() && !folded.endsWith(u' '))
        folded += u' ';
}

QString foldAscii(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        if (c <= u' ')
            appendSpace(folded);
        else
            folded += (c >= u'A' && c <= u'Z') ? QChar(c.unicode() + 32) : c;
    }
    return folded;
}

QString foldUnicode(QStringView text)
{
    // Compatibility decomposition splits digraph letters and ligatures; case folding comes after it,
    // because a decomposed digraph keeps its capital.
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isSpace() || c.unicode() < u' ') {
            appendSpace(folded);
            continue;
        }
        if (c.isMark())
            continue;
        const QStringView plain = plainForm(c.unicode());
        if (plain.isEmpty())
            folded += c;
        else
            folded += plain;
    }
    return folded;
}

/// What one letter folds to, in UTF-8. Length 0: it cannot be told without its neighbours.
struct FoldedLetter
{
    std::array<char, 6> bytes{};
    quint8 length = 0;
};

/// The letters of the Latin blocks up to U+024F: in UTF-8 they take one byte or two.
constexpr size_t knownLetters = 0x250;
using FoldedLetters = std::array<FoldedLetter, knownLetters>;

FoldedLetters foldLetters()
{
    FoldedLetters letters;
    for (size_t code = u' ' + 1; code < knownLetters; ++code) {
        const QByteArray folded = foldText(QString(QChar(static_cast<char16_t>(code)))).toUtf8();
        FoldedLetter &letter = letters[code];
        if (folded.size() > static_cast<qsizetype>(letter.bytes.size()) || folded.contains(' '))
            continue;
        std::copy(folded.cbegin(), folded.cend(), letter.bytes.begin());
        letter.length = static_cast<quint8>(folded.size());
    }
    return letters;
}

/// Folds letter by letter; false when the text holds something that this cannot do.
bool foldKnownLetters(QByteArrayView text, QByteArray &folded)
{
    static const FoldedLetters letters = foldLetters();
    // Two bytes become six at most.
    folded.resize(text.size() * 6);
    char *out = folded.data();
    bool blank = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<quint8>(text[i]);
        if (byte <= ' ') {
            blank = out != folded.constData();
            continue;
        }
        size_t code = byte;
        if (byte >= 0x80) {
            // A letter of two bytes: 110xxxxx 10xxxxxx.
            const bool whole = (byte & 0xe0) == 0xc0 && i + 1 < text.size() && (text[i + 1] & 0xc0) == 0x80;
            if (!whole)
                return false;
            code = static_cast<size_t>(byte & 0x1f) << 6 | (static_cast<quint8>(text[++i]) & 0x3f);
        }
        if (code < 0x80 && byte >= 0x80)
            return false;
        if (code >= knownLetters || letters[code].length == 0)
            return false;
        if (blank)
            *out++ = ' ';
        blank = false;
        out = std::copy_n(letters[code].bytes.cbegin(), letters[code].length, out);
    }
    folded.truncate(out - folded.constData());
    return true;
}

} // namespace

QString foldText(QStringView text)
{
    bool ascii = true;
    for (const QChar c : text) {
        if (c.unicode() >= 128) {
            ascii = false;
            break;
        }
    }
    QString folded = ascii ? foldAscii(text) : foldUnicode(text);
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

QByteArray foldTextUtf8(QByteArrayView text)
{
    QByteArray folded;
    if (foldKnownLetters(text, folded))
        return folded;
    return foldText(QString::fromUtf8(text)).toUtf8();
}

} // namespace odziv
