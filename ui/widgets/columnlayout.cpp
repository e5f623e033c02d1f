/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "columnlayout.h"

#include "common/windowedtablemodel.h"

#include <QHeaderView>

namespace odziv::ColumnLayout {

namespace {

constexpr int padding = 24;
constexpr int widthOfSmallModels = 18;

QString key(const QString &table, const char *what)
{
    return QStringLiteral("tables/%1/%2").arg(table, QLatin1String(what));
}

int columnNamed(const QHeaderView &header, const QString &name)
{
    for (int column = 0; column < header.count(); ++column) {
        if (columnName(header, column) == name)
            return column;
    }
    return -1;
}

} // namespace

QString columnName(const QHeaderView &header, int column)
{
    const QString name = header.model()->headerData(column, Qt::Horizontal, WindowedTableModel::NameRole).toString();
    return name.isEmpty() ? header.model()->headerData(column, Qt::Horizontal).toString() : name;
}

int usualWidth(const QHeaderView &header, int characters)
{
    // Digits are as wide as the wider letters; codes and times, which nobody wants cut, are made of them.
    return characters * header.fontMetrics().horizontalAdvance(QLatin1Char('0')) + padding;
}

void reset(QHeaderView &header)
{
    const auto *windowed = qobject_cast<const WindowedTableModel *>(header.model());
    for (int column = 0; column < header.count(); ++column) {
        header.moveSection(header.visualIndex(column), column);
        const int characters = windowed ? windowed->columns()[static_cast<size_t>(column)].width : widthOfSmallModels;
        const int least = header.sectionSizeHint(column);
        header.setSectionHidden(column, windowed && !windowed->columns()[static_cast<size_t>(column)].shown);
        header.resizeSection(column, std::max(least, usualWidth(header, characters)));
    }
}

void save(const QHeaderView &header, QSettings &settings, const QString &table)
{
    QStringList columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const bool hidden = header.isSectionHidden(column);
        // A hidden section has no width; it gets its usual one when it is shown again.
        columns << QStringLiteral("%1:%2:%3")
                       .arg(columnName(header, column))
                       .arg(hidden ? 0 : header.sectionSize(column))
                       .arg(hidden ? 0 : 1);
    }
    settings.setValue(key(table, "columns"), columns);
    const int sorted = header.sortIndicatorSection();
    const bool valid = sorted >= 0 && sorted < header.count();
    settings.setValue(key(table, "sort"), valid ? columnName(header, sorted) : QString());
    settings.setValue(key(table, "descending"), header.sortIndicatorOrder() == Qt::DescendingOrder);
}

void restore(QHeaderView &header, QSettings &settings, const QString &table)
{
    reset(header);
    const QStringList columns = settings.value(key(table, "columns")).toStringList();
    int visual = 0;
    for (const QString &entry : columns) {
        const QStringList parts = entry.split(u':');
        const int column = parts.size() == 3 ? columnNamed(header, parts[0]) : -1;
        if (column < 0)
            continue;
        header.moveSection(header.visualIndex(column), visual++);
        header.setSectionHidden(column, parts[2] == QStringLiteral("0"));
        if (const int width = parts[1].toInt(); width > 0)
            header.resizeSection(column, width);
    }
    if (header.count() > 0 && header.hiddenSectionCount() == header.count())
        reset(header);
    const int sorted = columnNamed(header, settings.value(key(table, "sort")).toString());
    const bool descending = settings.value(key(table, "descending")).toBool();
    header.setSortIndicator(sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace odziv::ColumnLayout
