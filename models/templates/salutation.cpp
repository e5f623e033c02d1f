/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "salutation.h"

#include <QStringList>

#include <algorithm>

namespace odziv::Salutation {

namespace {

using Gender = Addressee::Gender;

/// How one language opens a letter; %1 is the last name. Empty: as `general`.
struct LanguageForms
{
    QLocale::Language language;
    QStringView general;
    QStringView male;
    QStringView female;
    QStringView maleTitle;
    QStringView femaleTitle;
    QStringView unknownGender; ///< %1 is the whole name
    bool hasVocative = false;
};

constexpr LanguageForms languageForms[] = {
    {QLocale::Bosnian, u"Poštovani", u"Poštovani gospodine %1", u"Poštovana gospođo %1", u"gospodine", u"gospođo", u"",
     true},
    {QLocale::Croatian, u"Poštovani", u"Poštovani gospodine %1", u"Poštovana gospođo %1", u"gospodine", u"gospođo", u"",
     true},
    {QLocale::Serbian, u"Poštovani", u"Poštovani gospodine %1", u"Poštovana gospođo %1", u"gospodine", u"gospođo", u"",
     true},
    {QLocale::Slovenian, u"Spoštovani", u"Spoštovani gospod %1", u"Spoštovana gospa %1", u"gospod", u"gospa", u"",
     false},
    {QLocale::German, u"Sehr geehrte Damen und Herren", u"Sehr geehrter Herr %1", u"Sehr geehrte Frau %1", u"Herr",
     u"Frau", u"Guten Tag %1", false},
    {QLocale::Slovak, u"Vážený zákazník", u"Vážený pán %1", u"Vážená pani %1", u"pán", u"pani", u"", false},
    {QLocale::Czech, u"Dobrý den", u"", u"Vážená paní %1", u"", u"paní", u"", false},
    {QLocale::English, u"Dear customer", u"Dear Mr %1", u"Dear Ms %1", u"Mr", u"Ms", u"Dear %1", false},
    {QLocale::Hungarian, u"Tisztelt Ügyfelünk", u"", u"", u"", u"", u"", false},
    {QLocale::Polish, u"Szanowni Państwo", u"", u"", u"", u"", u"", false},
};

const LanguageForms &formsOf(const QLocale &locale)
{
    for (const LanguageForms &forms : languageForms) {
        if (forms.language == locale.language())
            return forms;
    }
    return languageForms[0];
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouAEIOU").contains(c);
}

bool isUpperWord(const QString &word)
{
    return word.size() > 1 && word == word.toUpper() && word != word.toLower();
}

/// A stem with its ending in the capitals that the stem has.
QString ended(const QString &stem, const QString &ending, const QString &like)
{
    return stem + (isUpperWord(like) ? ending.toUpper() : ending);
}

/// Consonants after which the vocative of the first kind ends in -u: č ć š ž đ dž j lj nj.
bool isSoft(const QString &lower)
{
    return QStringView(u"čćšžđj").contains(lower.back()) || lower.endsWith(QStringLiteral("dž"));
}

/// The vocative of a man's name that ends in a consonant.
QString calledMan(const QString &word)
{
    const QString lower = word.toLower();
    if (word.size() < 3 || !lower.back().isLetter() || isVowel(lower.back()))
        return word;
    // A vowel that flees before the ending: Petar, Aleksandar.
    static const QStringList fleeting
        = {QStringLiteral("petar"), QStringLiteral("aleksandar"), QStringLiteral("dimitar")};
    if (fleeting.contains(lower))
        return ended(word.chopped(2), isUpperWord(word) ? QStringLiteral("RE") : QStringLiteral("re"), word);
    if (isSoft(lower))
        return ended(word, QStringLiteral("u"), word);
    // k, g, h and c change before the ending (Novak: Novače), and many families keep their name as it is instead.
    if (QStringView(u"kghc").contains(lower.back()) || lower.back().unicode() > 127)
        return word;
    // No name of this language ends like this: a foreign one stays.
    if (QStringView(u"qwxy").contains(lower.back()))
        return word;
    return ended(word, QStringLiteral("e"), word);
}

QString calledWoman(const QString &word)
{
    const QString lower = word.toLower();
    if (lower.endsWith(QStringLiteral("ica")) && lower.size() > 4)
        return ended(word.chopped(1), QStringLiteral("e"), word);
    return word;
}

/// Calls each part of a name, leaving what stands between them.
template<typename Call>
QString eachPart(const QString &name, Call call)
{
    QString called;
    QString part;
    for (const QChar c : name) {
        if (c != u'-' && !c.isSpace()) {
            part += c;
            continue;
        }
        called += call(part) + c;
        part.clear();
    }
    return called + call(part);
}

} // namespace

QString calledFirstName(const Addressee &addressee, const QLocale &locale)
{
    const QString name = addressee.firstName.simplified();
    if (!formsOf(locale).hasVocative || addressee.gender == Gender::Unknown)
        return name;
    return eachPart(name, addressee.gender == Gender::Male ? calledMan : calledWoman);
}

QString calledLastName(const Addressee &addressee, const QLocale &locale)
{
    const QString name = addressee.lastName.simplified();
    // The names of families stay for women.
    if (!formsOf(locale).hasVocative || addressee.gender != Gender::Male)
        return name;
    return eachPart(name, calledMan);
}

QString title(const Addressee &addressee, const QLocale &locale)
{
    const LanguageForms &forms = formsOf(locale);
    return (addressee.gender == Gender::Male     ? forms.maleTitle
            : addressee.gender == Gender::Female ? forms.femaleTitle
                                                 : QStringView())
        .toString();
}

QString opening(const Addressee &addressee, const QLocale &locale)
{
    const LanguageForms &forms = formsOf(locale);
    const QString lastName = calledLastName(addressee, locale);
    const QStringView form = addressee.gender == Gender::Male     ? forms.male
                             : addressee.gender == Gender::Female ? forms.female
                                                                  : forms.unknownGender;
    const QString name = addressee.gender == Gender::Unknown
                             ? QString(addressee.firstName + QLatin1Char(' ') + addressee.lastName).simplified()
                             : lastName;
    return (form.isEmpty() || name.isEmpty() ? forms.general.toString() : form.toString().arg(name));
}

} // namespace odziv::Salutation
