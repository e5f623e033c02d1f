/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QSettings>

class QHeaderView;

namespace odziv {

/// Choice, order, widths and sorting of a table's columns, kept by the columns' names, so that columns may come and
/// go between versions of the program.
namespace ColumnLayout {

/// The stable name of a column: what the model says, or else its title.
QString columnName(const QHeaderView &header, int column);
/// In pixels, for so many characters.
int usualWidth(const QHeaderView &header, int characters);
/// As the table describes itself: usual widths, order and choice.
void reset(QHeaderView &header);
void save(const QHeaderView &header, QSettings &settings, const QString &table);
void restore(QHeaderView &header, QSettings &settings, const QString &table);

} // namespace ColumnLayout

} // namespace odziv
