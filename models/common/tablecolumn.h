/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QHash>
#include <QLocale>
#include <QString>
#include <QTimeZone>
#include <QVariant>

namespace odziv {

/// What the cells of a table column hold, and so how they are compared, aligned and written for people.
/// A missing value is an invalid QVariant in every kind.
enum class CellKind {
    Text,    ///< QString, ordered as the language orders words
    Code,    ///< QString, ordered by its characters: numbers, addresses
    Integer, ///< qint64
    Money,   ///< odziv::Money
    Day,     ///< QDate
    Instant, ///< QDateTime in UTC; shown in the workspace's time zone
    Boolean  ///< bool
};

/// One column of a table that a window shows.
struct TableColumn
{
    QString name;  ///< stable and untranslated; settings and tests know the column by it
    QString title; ///< translated
    CellKind kind = CellKind::Text;
    int width = 16;                 ///< usual width in characters
    bool shown = true;              ///< whether it is shown before the user chose columns
    bool summable = false;          ///< whether the sum over a selection means something
    bool withSeconds = false;       ///< instants only: to the second instead of to the minute
    QHash<QString, QString> labels; ///< translated words for stored codes ("household" -> "Household")
};

/// The cell as people read it in `locale`; an empty text for a missing value.
QString cellText(const TableColumn &column, const QVariant &value, const QLocale &locale, const QTimeZone &zone);
/// Numbers, money and dates stand at the right, everything else at the left.
Qt::Alignment cellAlignment(CellKind kind);
/// The short form of days in `locale` for QDate and QDateEdit, always with all four digits of the year.
QString dayFormat(const QLocale &locale);
/// A day in the short form of `locale`, always with all four digits of the year.
QString dayText(QDate day, const QLocale &locale);

} // namespace odziv
