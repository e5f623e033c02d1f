/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "textfold.h"

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

} // namespace odziv
