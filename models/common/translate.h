/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QCoreApplication>

namespace odziv {

/// `text` in the language of the program, for whatever is not a QObject; `text` itself where no translation is loaded.
/// `disambiguation` tells equal texts of different meaning apart, `n` picks the plural form. From any thread.
inline QString tr(const char *text, const char *disambiguation = nullptr, int n = -1)
{
    return QCoreApplication::translate("odziv", text, disambiguation, n);
}

} // namespace odziv
