/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QLocale>
#include <QString>

namespace odziv {

/// What of a person decides how a letter addresses them. Any part may be missing.
struct Addressee
{
    enum class Gender { Unknown, Female, Male };

    QString firstName;
    QString lastName;
    Gender gender = Gender::Unknown;
};

/// How letters address people, in the languages of the customers. Where a rule is not certain the nominative stands,
/// which no reader takes for a mistake.
namespace Salutation {

/// The word before the name, in the form that addresses: "gospodine", "Frau", "pani"; empty for an unknown gender or a
/// language without rules.
QString title(const Addressee &addressee, const QLocale &locale);
/// The whole opening: "Poštovani gospodine Petroviću", "Sehr geehrte Frau Müller", "Vážený pán Novák", "Dear Ms
/// Smith". Without a name or a gender the general form: "Poštovani", "Sehr geehrte Damen und Herren".
QString opening(const Addressee &addressee, const QLocale &locale);
/// The name as one calls it: "Petroviću", "Amire", "Danice". Bosnian, Croatian and Serbian have the case; in other
/// languages the name stays as it is. Parts joined by hyphens and blanks are called one by one.
QString calledFirstName(const Addressee &addressee, const QLocale &locale);
QString calledLastName(const Addressee &addressee, const QLocale &locale);

} // namespace Salutation

} // namespace odziv
