/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QList>
#include <QLocale>
#include <QString>

class QCoreApplication;

namespace odziv {

/// The languages that the window speaks. English stands in the code; every other one in translations/odziv_CODE.ts.
namespace Language {

struct Choice
{
    QString code; ///< ISO 639-1; empty: the language of the system
    QString name; ///< in the language itself; empty for the system's
};

/// The system's, then all that there are, English first.
QList<Choice> choices();
/// The locale of `code`, with the country of the system where that speaks the language too. Unknown codes and the
/// empty one give the system's locale.
QLocale locale(const QString &code);
/// The code of the language that the window speaks in `locale`; "en" for those that it does not know.
QString spoken(const QLocale &locale);

/// Makes `locale` the program's: its words from now on, and its numbers and dates. To be called once, before the first
/// window: what is on the screen already keeps its words.
void install(QCoreApplication &application, const QLocale &locale);

} // namespace Language

} // namespace odziv
