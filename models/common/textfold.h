/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QByteArray>
#include <QString>

namespace odziv {

/// The form in which names, places and streets are compared and searched: lower case, diacritics removed,
/// đ=d, ł=l, ß=ss, æ=ae, ø=o, digraph letters (ǆ ǉ ǌ) split, white space runs made one blank, trimmed.
/// Idempotent. Both sides of a comparison must be folded by this function.
QString foldText(QStringView text);
/// The same for text in UTF-8, several times as fast for Latin letters: for the database, which folds by the million.
QByteArray foldTextUtf8(QByteArrayView text);

} // namespace odziv
