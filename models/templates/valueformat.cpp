/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "valueformat.h"

#include "common/money.h"
#include "common/textfold.h"

#include <QDate>
#include <QDateTime>

namespace odziv {

namespace {

/// How people of a language write a day in a letter, and the words for yes and no.
struct LanguageHabits
{
    QLocale::Language language;
    QStringView dayFormat;
    QStringView yes;
    QStringView no;
};

constexpr LanguageHabits languageHabits[] = {
    {QLocale::Bosnian, u"dd.MM.yyyy.", u"da", u"ne"},        {QLocale::Croatian, u"dd.MM.yyyy.", u"da", u"ne"},
    {QLocale::Serbian, u"dd.MM.yyyy.", u"da", u"ne"},        {QLocale::Slovenian, u"d. M. yyyy", u"da", u"ne"},
    {QLocale::German, u"dd.MM.yyyy", u"ja", u"nein"},        {QLocale::Slovak, u"d. M. yyyy", u"áno", u"nie"},
    {QLocale::Czech, u"d. M. yyyy", u"ano", u"ne"},          {QLocale::English, u"d MMMM yyyy", u"yes", u"no"},
    {QLocale::Hungarian, u"yyyy. MM. dd.", u"igen", u"nem"}, {QLocale::Polish, u"dd.MM.yyyy", u"tak", u"nie"},
};

const LanguageHabits &habitsOf(const QLocale &locale)
{
    for (const LanguageHabits &habits : languageHabits) {
        if (habits.language == locale.language())
            return habits;
    }
    return languageHabits[0];
}

struct LanguageName
{
    QStringView folded;
    const char *code;
};

/// Names as customer data hold them, folded.
constexpr LanguageName languageNames[] = {
    {u"bosanski", "bs_BA"}, {u"hrvatski", "hr_HR"}, {u"srpski", "sr_Latn_RS"}, {u"njemacki", "de_DE"},
    {u"deutsch", "de_DE"},  {u"engleski", "en_GB"}, {u"english", "en_GB"},     {u"slovencina", "sk_SK"},
    {u"slovacki", "sk_SK"}, {u"ba", "bs_BA"},       {u"bs", "bs_BA"},          {u"sr", "sr_Latn_RS"},
    {u"en", "en_GB"},
};

QString formatDay(QDate day, const QLocale &locale)
{
    return locale.toString(day, habitsOf(locale).dayFormat.toString());
}

} // namespace

QLocale defaultMessageLocale()
{
    return QLocale(QLocale::Bosnian, QLocale::LatinScript, QLocale::BosniaAndHerzegovina);
}

QLocale messageLocale(const QString &language, const QLocale &fallback)
{
    const QString folded = foldText(language);
    if (folded.isEmpty())
        return fallback;
    for (const LanguageName &name : languageNames) {
        if (folded == name.folded)
            return QLocale(QString::fromLatin1(name.code));
    }
    const QLocale locale(language);
    return locale.language() == QLocale::C ? fallback : locale;
}

QString formatValue(const QVariant &value, ColumnType type, const QLocale &locale)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (type) {
    case ColumnType::Integer:
        return locale.toString(value.toLongLong());
    case ColumnType::Money: {
        const QString units = value.toString();
        const auto amount = Money::fromUnits(units);
        return amount ? amount->toString(locale) : units;
    }
    case ColumnType::Day:
        return formatDay(value.toDate(), locale);
    case ColumnType::Instant:
        return formatDay(value.typeId() == QMetaType::QDateTime ? value.toDateTime().date() : value.toDate(), locale);
    case ColumnType::Boolean:
        return (value.toBool() ? habitsOf(locale).yes : habitsOf(locale).no).toString();
    case ColumnType::Id:
    case ColumnType::Text:
        break;
    }
    return value.toString();
}

bool dependsOnLanguage(ColumnType type)
{
    return type != ColumnType::Id && type != ColumnType::Text;
}

} // namespace odziv
