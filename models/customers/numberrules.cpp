/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "numberrules.h"

#include "common/textfold.h"
#include "common/translate.h"

#include <QHash>

#include <algorithm>

namespace odziv {

namespace {

constexpr qsizetype mostDigits = 15;

tl::unexpected<Error> refuse(const QString &reason)
{
    return failure(ErrorCode::InvalidInput, reason);
}

bool allDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// A number taken apart: digits only, grouping gone.
struct Parts
{
    bool negative = false;
    QString whole;
    QString decimals;
};

tl::unexpected<Error> refuseForm(const QString &text)
{
    return refuse(tr("\"%1\" is not a number; write it like 1234.50 or 1.234,50").arg(text.trimmed().left(40)));
}

/// True when `whole`, which holds `separator`, is grouped in threes: "1.234.567".
bool isGrouped(QStringView whole, QChar separator)
{
    const auto groups = whole.split(separator);
    if (groups.first().isEmpty() || groups.first().size() > 3 || !allDigits(groups.first()))
        return false;
    return std::all_of(groups.begin() + 1, groups.end(),
                       [](QStringView group) { return group.size() == 3 && allDigits(group); });
}

/// Takes sign, currency and the blanks and apostrophes between groups away; only digits, points and commas remain.
Result<QString> plainNumber(const QString &text, bool &negative)
{
    QString number = text.trimmed();
    for (const QStringView currency : {QStringView(u"KM"), QStringView(u"BAM")}) {
        if (number.endsWith(currency, Qt::CaseInsensitive)) {
            number.chop(currency.size());
            number = number.trimmed();
            break;
        }
    }
    negative = number.startsWith(u'-') || number.startsWith(u'\u2212');
    if (negative || number.startsWith(u'+'))
        number = number.mid(1).trimmed();
    QString grouping;
    for (const QChar c : number) {
        if (c.isSpace() || c == u'\'' || c == u'\u2019')
            grouping += c;
    }
    if (grouping.isEmpty())
        return number;
    // One kind of grouping sign, and only between groups of three.
    const qsizetype end = std::min(number.indexOf(u',') < 0 ? number.size() : number.indexOf(u','),
                                   number.indexOf(u'.') < 0 ? number.size() : number.indexOf(u'.'));
    const QChar sign = grouping.front();
    if (grouping.count(sign) != grouping.size() || QStringView(number).mid(end).contains(sign)
        || !isGrouped(QStringView(number).left(end), sign))
        return refuseForm(text);
    number.remove(sign);
    return number;
}

Result<Parts> takeApart(const QString &text)
{
    Parts parts;
    const auto plain = plainNumber(text, parts.negative);
    if (!plain)
        return failure(plain.error());
    const QString &number = *plain;
    const qsizetype points = number.count(u'.');
    const qsizetype commas = number.count(u',');
    qsizetype decimalSign = -1;
    if (points > 0 && commas > 0) {
        decimalSign = std::max(number.lastIndexOf(u'.'), number.lastIndexOf(u','));
    } else if (points == 1 || commas == 1) {
        decimalSign = std::max(number.indexOf(u'.'), number.indexOf(u','));
        const bool couldBeGroup
            = number.size() - decimalSign == 4 && decimalSign >= 1 && decimalSign <= 3 && number.front() != u'0';
        if (couldBeGroup)
            return refuse(tr("\"%1\" can be read in two ways; write it like %2")
                              .arg(text.trimmed().left(40),
                                   QString(QString(number).remove(decimalSign, 1) + QStringLiteral(".00"))));
    }
    QString whole = decimalSign < 0 ? number : number.left(decimalSign);
    parts.decimals = decimalSign < 0 ? QString() : number.mid(decimalSign + 1);
    for (const QChar separator : {QChar(u'.'), QChar(u',')}) {
        if (!whole.contains(separator))
            continue;
        if ((decimalSign >= 0 && number.at(decimalSign) == separator) || !isGrouped(whole, separator))
            return refuseForm(text);
        whole.remove(separator);
    }
    if (whole.isEmpty() || !allDigits(whole) || !allDigits(parts.decimals)
        || (decimalSign >= 0 && parts.decimals.isEmpty()))
        return refuseForm(text);
    qsizetype zeros = 0;
    while (zeros + 1 < whole.size() && whole.at(zeros) == u'0')
        ++zeros;
    parts.whole = whole.mid(zeros);
    if (parts.whole.size() > mostDigits)
        return refuse(tr("the number has more than %1 digits").arg(mostDigits));
    return parts;
}

bool onlyZeros(QStringView digits)
{
    return std::all_of(digits.begin(), digits.end(), [](QChar c) { return c == u'0'; });
}

} // namespace

Result<Money> NumberRules::parseMoney(const QString &text)
{
    const auto parts = takeApart(text);
    if (!parts)
        return failure(parts.error());
    if (!onlyZeros(QStringView(parts->decimals).mid(2)))
        return refuse(tr("an amount has at most two decimals"));
    const QString decimals = parts->decimals.left(2).leftJustified(2, u'0');
    const qint64 cents = QString(parts->whole + decimals).toLongLong();
    return Money::fromCents(parts->negative ? -cents : cents);
}

Result<qint64> NumberRules::parseWholeNumber(const QString &text, qint64 least, qint64 most)
{
    const auto parts = takeApart(text);
    if (!parts)
        return failure(parts.error());
    if (!onlyZeros(parts->decimals))
        return refuse(tr("a whole number is wanted, without decimals"));
    const qint64 magnitude = parts->whole.toLongLong();
    const qint64 value = parts->negative ? -magnitude : magnitude;
    if (value < least || value > most)
        return refuse(tr("the number must lie between %1 and %2").arg(least).arg(most));
    return value;
}

Result<qint64> NumberRules::parseBoolean(const QString &text)
{
    static const QHash<QString, qint64> words = {
        {QStringLiteral("1"), 1},    {QStringLiteral("da"), 1},   {QStringLiteral("yes"), 1},
        {QStringLiteral("y"), 1},    {QStringLiteral("true"), 1}, {QStringLiteral("ja"), 1},
        {QStringLiteral("ano"), 1},  {QStringLiteral("0"), 0},    {QStringLiteral("ne"), 0},
        {QStringLiteral("no"), 0},   {QStringLiteral("n"), 0},    {QStringLiteral("false"), 0},
        {QStringLiteral("nein"), 0}, {QStringLiteral("nie"), 0},
    };
    const auto found = words.constFind(foldText(text));
    if (found == words.cend())
        return refuse(tr("\"%1\" is neither yes nor no; write 1 or 0, da or ne").arg(text.trimmed().left(40)));
    return *found;
}

} // namespace odziv
