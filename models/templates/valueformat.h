/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"

#include <QList>
#include <QLocale>
#include <QString>
#include <QVariant>

namespace odziv {

/// The language that messages are written in when neither customer nor workspace names one.
QLocale defaultMessageLocale();
/// The locale of a language code ("bs", "de", "de_AT") or name ("bosanski", "Njemački"); invalid codes give `fallback`.
QLocale messageLocale(const QString &language, const QLocale &fallback);

/// A form other than the usual one, by the name that follows a placeholder's: `{{receivable.amount:currency}}`.
enum class ValueFormat {
    Usual,
    Long,     ///< a day: "22. novembar 2026."
    Month,    ///< "novembar 2026."
    Weekday,  ///< "nedjelja"
    Year,     ///< "2026"
    Iso,      ///< "2026-11-22"
    Currency, ///< money: "1.234,56 KM"
    Whole,    ///< "1.235"
    Plain,    ///< a number without grouping: "1234"
    Upper,    ///< a text: "HODŽIĆ"
    Lower,    ///< "hodžić"
    Capitals  ///< "Hodžić", also of "HODŽIĆ"
};

struct ValueFormatName
{
    ValueFormat format;
    QString name;
};
/// The forms that values of a type have besides the usual one.
const QList<ValueFormatName> &formatsFor(ColumnType type);

/// A value as a message in the language of `locale` shows it: days like 22.11.2026., money like 1.234,56, yes and no
/// in words; texts as they are. Missing values give an empty text.
QString formatValue(const QVariant &value, ColumnType type, const QLocale &locale);
/// The same in a form that the type has; `currency` is what money is in ("KM").
QString formatValue(const QVariant &value, ColumnType type, const QLocale &locale, ValueFormat format,
                    const QString &currency);
/// True when what formatValue() makes depends on the language.
bool dependsOnLanguage(ColumnType type);

} // namespace odziv
