/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "phonenumberrule.h"

#include "common/translate.h"

namespace odziv {

namespace {

constexpr int fewestDigits = 7;
constexpr int mostDigits = 15; // ITU-T E.164 section 6.1
constexpr int fewestSearchDigits = 5;
const QString homeCode = QStringLiteral("387");

tl::unexpected<Error> refuse(const QString &reason)
{
    return failure(ErrorCode::InvalidInput, reason);
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// What people put between digits; direction marks come along when a number is copied from an address book.
bool isPunctuation(QChar c)
{
    return c.isSpace() || QStringView(u"/-.()\u2010\u2011\u2013\u200B\u200E\u202A\u202C").contains(c);
}

struct Digits
{
    QString digits;
    bool international = false; ///< written with a plus
};

Result<Digits> readDigits(const QString &text)
{
    Digits read;
    for (const QChar c : text) {
        if (isDigit(c))
            read.digits += c;
        else if (c == u'+' && read.digits.isEmpty() && !read.international)
            read.international = true;
        else if (c == u'+' || c == u',' || c == u';')
            return refuse(tr("the field holds more than one telephone number; keep one"));
        else if (c.isLetter())
            return refuse(tr("a telephone number has no letters, but it contains \"%1\"").arg(c));
        else if (!isPunctuation(c))
            return refuse(tr("the character \"%1\" is not allowed in a telephone number").arg(c));
    }
    return read;
}

Status checkLength(const QString &number)
{
    if (number.size() < fewestDigits)
        return refuse(tr("the telephone number is too short; write it like 061 123 456"));
    if (number.size() > mostDigits)
        return refuse(tr("the telephone number has more than %1 digits").arg(mostDigits));
    if (number.startsWith(u'0'))
        return refuse(tr("no country code starts with 0; write the number like +387 61 123 456"));
    return {};
}

/// The country code and the rest, without a plus.
Result<QString> withCountryCode(const Digits &read)
{
    const QString &digits = read.digits;
    if (read.international)
        return digits;
    if (digits.startsWith(QStringView(u"00")))
        return digits.mid(2);
    if (digits.startsWith(u'0'))
        return QString(homeCode + digits.mid(1));
    if (digits.startsWith(homeCode) && digits.size() >= 11)
        return digits;
    // Spreadsheets eat the leading zero of 061...; area codes of the country start with 3, 5 and 6.
    if ((digits.size() == 8 || digits.size() == 9) && QStringView(u"356").contains(digits.front()))
        return QString(homeCode + digits);
    return refuse(tr("the telephone number has no area or country code; write it like 061 123 456 or +387 61 123 456"));
}

} // namespace

Result<QString> PhoneNumberRule::normalise(const QString &text)
{
    QString written = text.trimmed();
    if (written.isEmpty())
        return refuse(tr("the telephone number is empty"));
    if (written.startsWith(u'+') || written.startsWith(QStringView(u"00")))
        written.remove(QStringLiteral("(0)"));
    const auto read = readDigits(written);
    if (!read)
        return failure(read.error());
    if (read->digits.isEmpty())
        return refuse(tr("the telephone number has no digits"));
    auto number = withCountryCode(*read);
    if (!number)
        return failure(number.error());
    if (auto checked = checkLength(*number); !checked)
        return failure(checked.error());
    if (number->startsWith(homeCode)) {
        QString national = number->mid(homeCode.size());
        if (national.startsWith(u'0'))
            national.remove(0, 1);
        if (national.size() < 8 || national.size() > 9 || national.startsWith(u'0'))
            return refuse(tr("a number of Bosnia and Herzegovina has 8 or 9 digits after +387, like +387 61 123 456"));
        *number = homeCode + national;
    }
    return QString(QLatin1Char('+') + *number);
}

QString PhoneNumberRule::searchDigits(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (isDigit(c))
            digits += c;
        else if (!isPunctuation(c) && c != u'+')
            return {};
    }
    if (digits.size() < fewestSearchDigits)
        return {};
    if (digits.startsWith(QStringView(u"00")))
        return digits.mid(2);
    return digits.startsWith(u'0') ? digits.mid(1) : digits;
}

} // namespace odziv
