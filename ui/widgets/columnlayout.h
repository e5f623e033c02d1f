/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#pragma once

#include <QSettings>

class QHeaderView;

namespace odziv {

class TableHeader;

/// Choice, order, widths and sorting of a table's columns, kept by the columns' names, so that columns may come and
/// go between versions of the program. The widest column of words is elastic: it takes the room that the others leave,
/// until people give it a width of their own.
namespace ColumnLayout {

/// The stable name of a column: what the model says, or else its title.
QString columnName(const QHeaderView &header, int column);
/// As the table describes itself: default widths, order and choice.
void reset(TableHeader &header);
void setColumnHidden(TableHeader &header, int column, bool hidden);
void save(const TableHeader &header, QSettings &settings, const QString &table);
void restore(TableHeader &header, QSettings &settings, const QString &table);

} // namespace ColumnLayout

} // namespace odziv
