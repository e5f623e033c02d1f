/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "formulaguard.h"

#include <QString>

namespace odziv {

namespace FormulaGuard {

namespace {

bool isControl(char16_t c)
{
    return c < 0x20 || c == 0x7F;
}

bool isBlank(char16_t c)
{
    return c == u' ' || c == 0x00A0 || c == 0x3000 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200F);
}

bool beginsFormula(char16_t c)
{
    switch (c) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\uFF1D':
    case u'\uFF0B':
    case u'\uFF0D':
    case u'\uFF20':
        return true;
    default:
        return isControl(c);
    }
}

} // namespace

bool isNeeded(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == u'\'')
        ++at;
    while (at < text.size() && isBlank(text.at(at).unicode()))
        ++at;
    return at < text.size() && beginsFormula(text.at(at).unicode());
}

bool isNeeded(QByteArrayView utf8)
{
    // Letters and digits are nearly all there is; they decide at once.
    if (utf8.isEmpty())
        return false;
    const char first = utf8.front();
    if ((first >= '0' && first <= '9') || (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z'))
        return false;
    return isNeeded(QString::fromUtf8(utf8));
}

QStringView withoutGuard(QStringView text)
{
    return text.startsWith(u'\'') && isNeeded(text.mid(1)) ? text.mid(1) : text;
}

} // namespace FormulaGuard

} // namespace odziv
