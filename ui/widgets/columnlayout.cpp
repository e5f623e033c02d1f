/*
    SPDX-FileCopyrightText: 2026 The Odziv authors
    SPDX-License-Identifier: GPL-3.0-or-later
*/

#include "columnlayout.h"

#include "common/windowedtablemodel.h"
#include "ui/widgets/recordlistmodel.h"
#include "ui/widgets/tableheader.h"

#include <QAbstractProxyModel>

namespace odziv::ColumnLayout {

namespace {

constexpr int padding = 24;
constexpr int widthOfOtherModels = 18; ///< characters

/// How the model describes its columns; null when it does not.
const std::vector<TableColumn> *columnsOf(const QAbstractItemModel *model)
{
    if (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        return columnsOf(proxy->sourceModel());
    if (const auto *windowed = qobject_cast<const WindowedTableModel *>(model))
        return &windowed->columns();
    if (const auto *list = qobject_cast<const RecordListModel *>(model))
        return &list->columns();
    return nullptr;
}

/// In pixels.
int defaultWidth(const QHeaderView &header, int characters)
{
    // Digits are as wide as the wider letters; codes and times, which nobody wants cut, are made of them.
    return characters * header.fontMetrics().horizontalAdvance(QLatin1Char('0')) + padding;
}

bool holdsWords(const QHeaderView &header, int column)
{
    if (const auto *columns = columnsOf(header.model()))
        return (*columns)[static_cast<size_t>(column)].kind == CellKind::Text;
    const int alignment = header.model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    return !(alignment & Qt::AlignRight);
}

/// In characters, as the table describes itself.
int charactersOf(const QHeaderView &header, int column)
{
    const auto *columns = columnsOf(header.model());
    return columns ? (*columns)[static_cast<size_t>(column)].width : widthOfOtherModels;
}

/// The shown column of words that is the widest by default; where there is none, the last one that is shown.
int elasticOf(const TableHeader &header)
{
    int widest = -1;
    int last = -1;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (header.isSectionHidden(column))
            continue;
        last = column;
        if (holdsWords(header, column) && (widest < 0 || charactersOf(header, column) > charactersOf(header, widest)))
            widest = column;
    }
    return widest < 0 ? last : widest;
}

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

void reset(TableHeader &header)
{
    const auto *columns = columnsOf(header.model());
    header.setElasticColumn(-1);
    for (int column = 0; column < header.count(); ++column) {
        header.moveSection(header.visualIndex(column), column);
        header.setSectionHidden(column, columns && !(*columns)[static_cast<size_t>(column)].shown);
        const int width = defaultWidth(header, charactersOf(header, column));
        header.resizeSection(column, std::max(header.sectionSizeHint(column), width));
    }
    header.setElasticColumn(elasticOf(header));
}

void setColumnHidden(TableHeader &header, int column, bool hidden)
{
    const bool isElastic = header.elasticColumn() >= 0;
    header.setElasticColumn(-1);
    header.setSectionHidden(column, hidden);
    if (isElastic)
        header.setElasticColumn(elasticOf(header));
}

void save(const TableHeader &header, QSettings &settings, const QString &table)
{
    QStringList columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        const bool hidden = header.isSectionHidden(column);
        // A hidden section has no width of its own, nor has the elastic one; it gets its default.
        const bool hasWidth = !hidden && column != header.elasticColumn();
        columns << QStringLiteral("%1:%2:%3")
                       .arg(columnName(header, column))
                       .arg(hasWidth ? header.sectionSize(column) : 0)
                       .arg(hidden ? 0 : 1);
    }
    settings.setValue(key(table, "columns"), columns);
    const int sorted = header.sortIndicatorSection();
    const bool valid = sorted >= 0 && sorted < header.count();
    settings.setValue(key(table, "sort"), valid ? columnName(header, sorted) : QString());
    settings.setValue(key(table, "descending"), header.sortIndicatorOrder() == Qt::DescendingOrder);
}

void restore(TableHeader &header, QSettings &settings, const QString &table)
{
    reset(header);
    header.setElasticColumn(-1);
    QSet<int> sized;
    const QStringList columns = settings.value(key(table, "columns")).toStringList();
    int visual = 0;
    for (const QString &entry : columns) {
        const QStringList parts = entry.split(u':');
        const int column = parts.size() == 3 ? columnNamed(header, parts[0]) : -1;
        if (column < 0)
            continue;
        header.moveSection(header.visualIndex(column), visual++);
        header.setSectionHidden(column, parts[2] == QStringLiteral("0"));
        if (const int width = parts[1].toInt(); width > 0) {
            header.resizeSection(column, width);
            sized << column;
        }
    }
    if (header.count() > 0 && header.hiddenSectionCount() == header.count())
        reset(header);
    else if (const int elastic = elasticOf(header); !sized.contains(elastic))
        header.setElasticColumn(elastic);
    const int sorted = columnNamed(header, settings.value(key(table, "sort")).toString());
    const bool descending = settings.value(key(table, "descending")).toBool();
    header.setSortIndicator(sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace odziv::ColumnLayout
