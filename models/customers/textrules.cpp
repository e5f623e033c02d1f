/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "textrules.h"

#include "common/translate.h"

#include <algorithm>

namespace odziv {

namespace {

constexpr int longestPostcode = 10;
constexpr int longestLanguageTag = 16;

tl::unexpected<Error> refuse(const QString &reason)
{
    return failure(ErrorCode::InvalidInput, reason);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}

QString withoutSpaces(const QString &text)
{
    QString kept = text;
    kept.removeIf([](QChar c) { return c.isSpace(); });
    return kept;
}

/// Every character must be one that can be shown: no control character, no half of a surrogate pair.
Status checkCharacters(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.unicode() < 32 || (c.unicode() >= 127 && c.unicode() < 160))
            return refuse(tr("the text contains a control character"));
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate() || c.isNonCharacter())
            return refuse(tr("the text contains a broken character; the file may have another encoding"));
    }
    return {};
}

Status checkLength(qsizetype size, int longest)
{
    if (size > longest)
        return refuse(tr("the text is longer than %1 characters").arg(longest));
    return {};
}

} // namespace

Result<QString> TextRules::singleLine(const QString &text, int longest)
{
    QString line = text.simplified();
    if (auto checked = checkCharacters(line); !checked)
        return failure(checked.error());
    // Letters below U+0300 are composed already.
    if (std::any_of(line.cbegin(), line.cend(), [](QChar c) { return c.unicode() >= 0x300; }))
        line = line.normalized(QString::NormalizationForm_C);
    if (auto checked = checkLength(line.size(), longest); !checked)
        return failure(checked.error());
    return line;
}

Result<QString> TextRules::identifier(const QString &text, int longest)
{
    auto line = singleLine(withoutSpaces(text), longest);
    if (!line)
        return line;
    return line->toUpper();
}

Result<QString> TextRules::accountNumber(const QString &text)
{
    QString number = withoutSpaces(text).toUpper();
    for (QChar &c : number) {
        // Dashes that word processors put in place of a hyphen.
        if (c == u'\u2010' || c == u'\u2011' || c == u'\u2013' || c == u'\u2212')
            c = u'-';
    }
    const auto parts = QStringView(number).split(u'-');
    if (parts.size() != 3)
        return refuse(tr("an account number has three parts, like 3011-D-270704"));
    if (parts[0].size() < 3 || parts[0].size() > 4 || !allDigits(parts[0]))
        return refuse(tr("an account number starts with 3 or 4 digits, like 3011-D-270704"));
    if (parts[1].size() != 1 || !QStringView(u"DMV").contains(parts[1].front()))
        return refuse(tr("the middle of an account number is D, M or V, like 3011-D-270704"));
    if (parts[2].isEmpty() || parts[2].size() > 7 || !allDigits(parts[2]))
        return refuse(tr("an account number ends with 1 to 7 digits, like 3011-D-270704"));
    return number;
}

Result<QString> TextRules::postcode(const QString &text)
{
    QString code = text.simplified().toUpper();
    for (const QChar c : code) {
        if (!isDigit(c) && !isAsciiLetter(c) && c != u' ' && c != u'-')
            return refuse(tr("the character \"%1\" is not allowed in a postcode").arg(c));
    }
    if (const QString digits = withoutSpaces(code); allDigits(digits))
        code = digits;
    if (code.size() > longestPostcode)
        return refuse(tr("a postcode has at most %1 characters").arg(longestPostcode));
    return code;
}

Result<QString> TextRules::languageTag(const QString &text)
{
    const QString tag = text.trimmed().toLower();
    const auto fits = [](QChar c) { return isDigit(c) || isAsciiLetter(c) || c == u'-'; };
    if (tag.size() > longestLanguageTag || !std::all_of(tag.cbegin(), tag.cend(), fits))
        return refuse(tr("write the language as a short tag, like bs, hr, sr, de or en"));
    return tag;
}

} // namespace odziv
