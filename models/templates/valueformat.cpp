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
    QStringView longDay;
    QStringView month;
};

constexpr LanguageHabits languageHabits[] = {
    {QLocale::Bosnian, u"dd.MM.yyyy.", u"da", u"ne", u"d. MMMM yyyy.", u"LLLL yyyy."},
    {QLocale::Croatian, u"dd.MM.yyyy.", u"da", u"ne", u"d. MMMM yyyy.", u"LLLL yyyy."},
    {QLocale::Serbian, u"dd.MM.yyyy.", u"da", u"ne", u"d. MMMM yyyy.", u"LLLL yyyy."},
    {QLocale::Slovenian, u"d. M. yyyy", u"da", u"ne", u"d. MMMM yyyy", u"LLLL yyyy"},
    {QLocale::German, u"dd.MM.yyyy", u"ja", u"nein", u"d. MMMM yyyy", u"LLLL yyyy"},
    {QLocale::Slovak, u"d. M. yyyy", u"áno", u"nie", u"d. MMMM yyyy", u"LLLL yyyy"},
    {QLocale::Czech, u"d. M. yyyy", u"ano", u"ne", u"d. MMMM yyyy", u"LLLL yyyy"},
    {QLocale::English, u"d MMMM yyyy", u"yes", u"no", u"d MMMM yyyy", u"LLLL yyyy"},
    {QLocale::Hungarian, u"yyyy. MM. dd.", u"igen", u"nem", u"yyyy. MMMM d.", u"yyyy. LLLL"},
    {QLocale::Polish, u"dd.MM.yyyy", u"tak", u"nie", u"d MMMM yyyy", u"LLLL yyyy"},
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

namespace {

QString formatDay(QDate day, const QLocale &locale, ValueFormat format)
{
    const LanguageHabits &habits = habitsOf(locale);
    switch (format) {
    case ValueFormat::Long:
        return locale.toString(day, habits.longDay.toString());
    case ValueFormat::Month: {
        QString text = habits.month.toString();
        return text.replace(QStringLiteral("LLLL"), locale.standaloneMonthName(day.month()))
            .replace(QStringLiteral("yyyy"), QString::number(day.year()));
    }
    case ValueFormat::Weekday:
        return locale.standaloneDayName(day.dayOfWeek());
    case ValueFormat::Year:
        return QString::number(day.year());
    case ValueFormat::Iso:
        return day.toString(Qt::ISODate);
    default:
        return formatDay(day, locale);
    }
}

/// "AMRA hodžić-BEGIĆ" becomes "Amra Hodžić-Begić", "O'TRAKO" "O'Trako".
QString inCapitals(const QString &text, const QLocale &locale)
{
    QString made = locale.toLower(text);
    bool begins = true;
    for (QChar &c : made) {
        if (begins && c.isLetter())
            c = c.toUpper();
        begins = !c.isLetter();
    }
    return made;
}

QString formatAmount(const QString &units, const QLocale &locale, ValueFormat format, const QString &currency)
{
    const auto amount = Money::fromUnits(units);
    if (!amount)
        return units;
    if (format == ValueFormat::Whole)
        return locale.toString(qRound64(double(amount->cents()) / 100));
    // A blank that does not break keeps amount and currency on one line.
    return amount->toString(locale) + QChar(QChar::Nbsp) + currency;
}

} // namespace

const QList<ValueFormatName> &formatsFor(ColumnType type)
{
    static const QList<ValueFormatName> none;
    static const QList<ValueFormatName> days = {{ValueFormat::Long, QStringLiteral("long")},
                                                {ValueFormat::Month, QStringLiteral("month")},
                                                {ValueFormat::Weekday, QStringLiteral("weekday")},
                                                {ValueFormat::Year, QStringLiteral("year")},
                                                {ValueFormat::Iso, QStringLiteral("iso")}};
    static const QList<ValueFormatName> money
        = {{ValueFormat::Currency, QStringLiteral("currency")}, {ValueFormat::Whole, QStringLiteral("whole")}};
    static const QList<ValueFormatName> numbers = {{ValueFormat::Plain, QStringLiteral("plain")}};
    static const QList<ValueFormatName> texts = {{ValueFormat::Upper, QStringLiteral("upper")},
                                                 {ValueFormat::Lower, QStringLiteral("lower")},
                                                 {ValueFormat::Capitals, QStringLiteral("capitals")}};
    switch (type) {
    case ColumnType::Day:
    case ColumnType::Instant:
        return days;
    case ColumnType::Money:
        return money;
    case ColumnType::Integer:
        return numbers;
    case ColumnType::Text:
        return texts;
    case ColumnType::Id:
    case ColumnType::Boolean:
        break;
    }
    return none;
}

QString formatValue(const QVariant &value, ColumnType type, const QLocale &locale, ValueFormat format,
                    const QString &currency)
{
    if (format == ValueFormat::Usual || !value.isValid() || value.isNull())
        return formatValue(value, type, locale);
    switch (format) {
    case ValueFormat::Currency:
    case ValueFormat::Whole:
        return formatAmount(value.toString(), locale, format, currency);
    case ValueFormat::Plain:
        return QString::number(value.toLongLong());
    case ValueFormat::Upper:
        return locale.toUpper(value.toString());
    case ValueFormat::Lower:
        return locale.toLower(value.toString());
    case ValueFormat::Capitals:
        return inCapitals(value.toString(), locale);
    default:
        return formatDay(value.typeId() == QMetaType::QDateTime ? value.toDateTime().date() : value.toDate(), locale,
                         format);
    }
}

bool dependsOnLanguage(ColumnType type)
{
    return type != ColumnType::Id && type != ColumnType::Text;
}

} // namespace odziv
