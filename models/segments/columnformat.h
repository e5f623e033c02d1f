/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include "catalog/catalog.h"
#include "common/result.h"

#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace odziv {

/// How the values of one column of a list are written, as text. By type of column:
///
///     days and instants   a pattern of Qt: "dd.MM.yyyy", "d. MMMM yyyy HH:mm"
///     numbers and money   a language whose form is taken: "bs" writes 1.234,50
///     yes or no           two words: "da|ne"
///     texts               "upper" or "lower"
///
/// An empty format leaves the value as the kind of file has it.
namespace ColumnFormat {

/// InvalidInput when the format has no meaning for columns of this type.
Status validate(ColumnType type, const QString &format);
/// Examples that people can choose from; the first is the empty one.
QStringList examples(ColumnType type);
/// A value as the workspace stores it, written by a valid, non-empty format.
QString text(ColumnType type, const QString &format, qint64 value, const QTimeZone &zone);
/// The same for texts.
QString text(const QString &format, const QString &value);

} // namespace ColumnFormat

} // namespace odziv
