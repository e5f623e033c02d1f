/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "searchtext.h"

#include "common/textfold.h"
#include "customers/phonenumberrule.h"

namespace odziv {

QString SearchText::ofCustomer(const QString &name, const QString &number, const QString &place)
{
    return join({foldText(name), foldText(number), foldText(place)});
}

QString SearchText::ofContact(const QString &lastName, const QString &firstName, const QString &email,
                              const QString &mobile)
{
    return join({foldText(lastName), foldText(firstName), foldText(email), mobileDigits(mobile)});
}

QString SearchText::join(std::initializer_list<QStringView> foldedParts)
{
    QString joined;
    for (const QStringView part : foldedParts) {
        if (part.isEmpty())
            continue;
        if (!joined.isEmpty())
            joined += u' ';
        joined += part;
    }
    return joined;
}

QString SearchText::mobileDigits(const QString &mobile)
{
    QString digits = mobile;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return digits;
}

QString SearchText::term(const QString &typed)
{
    const QString digits = PhoneNumberRule::searchDigits(typed.trimmed());
    return digits.isEmpty() ? foldText(typed) : digits;
}

} // namespace odziv
