/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"

#include <QLocale>
#include <QString>
#include <QVariant>

namespace odziv {

/// The language that messages are written in when neither customer nor workspace names one.
QLocale defaultMessageLocale();
/// The locale of a language code ("bs", "de", "de_AT") or name ("bosanski", "Njemački"); invalid codes give `fallback`.
QLocale messageLocale(const QString &language, const QLocale &fallback);

/// A value as a message in the language of `locale` shows it: days like 22.11.2026., money like 1.234,56, yes and no
/// in words; texts as they are. Missing values give an empty text.
QString formatValue(const QVariant &value, ColumnType type, const QLocale &locale);
/// True when what formatValue() makes depends on the language.
bool dependsOnLanguage(ColumnType type);

} // namespace odziv
